// SPDX-License-Identifier: Apache-2.0

#include "records/files.hpp"
#include "records/reading_run.hpp"
#include "records/scan.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <functional>
#include <istream>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <span>
#include <thread>

namespace hearsay::records {
namespace {

/// Files one after the other.
using Share = std::span<const SourceFile>;

std::uint64_t bytes_of(Share files) {
    return std::accumulate(
        files.begin(),
        files.end(),
        std::uint64_t{0},
        [](std::uint64_t sum, const SourceFile& file) { return sum + file.size; }
    );
}

/// Shares that are worth a thread's while, and small enough to keep all of them busy to the end.
std::vector<Share> shares_of(Share files) {
    constexpr std::uint64_t enough = std::uint64_t{128} << 10;
    std::vector<Share> shares;
    while (!files.empty()) {
        std::size_t count = 1;
        for (std::uint64_t bytes = files[0].size; bytes < enough && count < files.size(); ++count) {
            bytes += files[count].size;
        }
        shares.push_back(files.first(count));
        files = files.subspan(count);
    }
    return shares;
}

Run read_share(Share files, std::istream& standard_input) {
    Run run;
    FileContent content;
    for (const SourceFile& file : files) {
        const std::string& path = file.path;
        const bool is_standard_input = path == "-";
        if (is_standard_input) {
            content.source = file;
            read_whole(standard_input, content);
        } else {
            read_whole(file, content);
        }
        if (content.too_large) {
            run.fail(too_large(path));
        } else if (!content.reason.empty()) {
            run.fail(unreadable(path, std::move(content.reason)));
        } else {
            run.read(content.bytes, std::move(content.source), is_standard_input);
        }
    }
    return run;
}

/// Reads shares in several threads and hands over what they are made into, in their order. Threads
/// read a few shares ahead of what is taken, so that memory stays bounded however slow that is. The
/// thread that takes reads too where it would wait: so as many threads run as there are processors,
/// or as the system has to give, and none takes the time of the one that all wait for. Standard
/// input is named once at most, so one thread at most reads it.
template <typename Part>
class ParallelRun {
public:
    /// What becomes of a share, on any thread.
    using Make = std::function<Part(Share)>;
    /// Takes the next of these; returns whether to go on.
    using Take = std::function<bool(Part&&)>;

    ParallelRun(const std::vector<Share>& shares, const Make& make)
        : shares_(shares), make_(make) {}

    /// `threads`: with that of the caller, at least one. Fewer do where the system has no more.
    void run(std::size_t threads, const Take& take) {
        ahead_ = 2 * threads;
        const auto workers = text::threads_doing([this] { work(); }, threads - 1);
        // Before the threads are waited for, whatever ends this.
        const std::unique_ptr<ParallelRun, void (*)(ParallelRun*)> at_end(
            this, [](ParallelRun* run) { run->stop(); }
        );
        for (std::size_t i = 0; i < shares_.size(); ++i) {
            if (!take(wait_for(i))) {
                return;
            }
        }
    }

private:
    void work() {
        std::unique_lock lock(mutex_);
        while (true) {
            changed_.wait(lock, [&] { return is_over() || may_read(); });
            if (is_over()) {
                return;
            }
            read_next(lock);
        }
    }

    [[nodiscard]] bool is_over() const { return next_ >= shares_.size() || failure_ || stopped_; }
    [[nodiscard]] bool may_read() const { return next_ < taken_ + ahead_; }

    /// What it throws is told to who waits.
    void read_next(std::unique_lock<std::mutex>& lock) {
        const std::size_t mine = next_++;
        lock.unlock();
        std::optional<Part> part;
        std::exception_ptr failure;
        try {
            part.emplace(make_(shares_[mine]));
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        try {
            if (part) {
                done_.emplace(mine, std::move(*part));
            }
        } catch (...) {
            failure = std::current_exception();
        }
        if (failure) {
            failure_ = failure;
        }
        changed_.notify_all();
    }

    /// Takes what was made of a share; throws what making any threw.
    Part wait_for(std::size_t share) {
        std::unique_lock lock(mutex_);
        while (!done_.contains(share) && !failure_) {
            if (!is_over() && may_read()) {
                read_next(lock);
            } else {
                changed_.wait(lock);
            }
        }
        if (failure_) {
            std::rethrow_exception(failure_);
        }
        auto done = done_.extract(share);
        taken_ = share + 1;
        changed_.notify_all();
        return std::move(done.mapped());
    }

    void stop() {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        changed_.notify_all();
    }

    const std::vector<Share>& shares_;
    const Make& make_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t ahead_ = 0;  ///< how many shares may be read and not be taken
    std::size_t next_ = 0;
    std::size_t taken_ = 0;
    bool stopped_ = false;
    std::map<std::size_t, Part> done_;  ///< what was made and is not taken, by shares
    std::exception_ptr failure_;
};

template <typename Part>
void in_shares(
    Share files,
    const typename ParallelRun<Part>::Make& make,
    const typename ParallelRun<Part>::Take& take
) {
    const std::vector<Share> shares = shares_of(files);
    const std::size_t most = std::max(1U, std::thread::hardware_concurrency());
    if (shares.size() < 2 || most < 2) {
        for (const Share& share : shares) {
            if (!take(make(share))) {
                return;
            }
        }
        return;
    }
    ParallelRun<Part>(shares, make).run(std::min(most, shares.size()), take);
}

/// A part, and what is to be done with it.
struct PreparedPart {
    Reading reading;
    TakePart take;
};

}  // namespace

Diagnostic too_large(std::string path) {
    Diagnostic fault;
    fault.code = "H006";
    fault.place.file = std::move(path);
    fault.message = "the file is larger than 128 MiB";
    fault.help = "split it: records of one run can stand in any number of files";
    return fault;
}

Diagnostic unreadable(std::string path, std::string reason, std::string help) {
    Diagnostic fault;
    fault.code = "H001";
    fault.place.file = std::move(path);
    fault.message = std::move(reason);
    fault.help = std::move(help);
    fault.of_the_system = true;
    return fault;
}

}  // namespace hearsay::records

namespace hearsay {

Reading read_files(const std::vector<SourceFile>& files, std::istream& standard_input) {
    records::Run all;
    all.expect(records::bytes_of(files));
    records::in_shares<records::Run>(
        files,
        [&](records::Share share) { return records::read_share(share, standard_input); },
        [&](records::Run&& part) {
            all.append(std::move(part));
            return true;
        }
    );
    return all.finish();
}

void read_files_in_parts(
    const std::vector<SourceFile>& files, std::istream& standard_input, const TakePart& take
) {
    records::in_shares<Reading>(
        files,
        [&](records::Share share) { return records::read_share(share, standard_input).finish(); },
        take
    );
}

void read_files_in_prepared_parts(
    const std::vector<SourceFile>& files, std::istream& standard_input, const PreparePart& prepare
) {
    records::in_shares<records::PreparedPart>(
        files,
        [&](records::Share share) {
            records::PreparedPart part{
                records::read_share(share, standard_input).finish(), TakePart()};
            part.take = prepare(part.reading);
            return part;
        },
        [](records::PreparedPart&& part) { return part.take(std::move(part.reading)); }
    );
}

}  // namespace hearsay
