// SPDX-License-Identifier: Apache-2.0

#include "records/files.hpp"
#include "records/reading_run.hpp"
#include "records/scan.hpp"

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

void read_share(Share files, std::istream& standard_input, Run& run) {
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
}

/// Takes what was read of the next share; returns whether to go on.
using Take = std::function<bool(Run&&)>;

/// Reads shares in several threads and hands them over in their order. Threads read a few shares
/// ahead of what is taken, so that memory stays bounded however slow that is. Standard input is
/// named once at most, so one thread at most reads it.
class ParallelRun {
public:
    ParallelRun(const std::vector<Share>& shares, std::istream& standard_input)
        : shares_(shares), standard_input_(standard_input) {}

    void run(std::size_t threads, const Take& take) {
        ahead_ = 2 * threads;
        std::vector<std::jthread> workers(threads);
        // Before the threads are waited for, whatever ends this.
        const std::unique_ptr<ParallelRun, void (*)(ParallelRun*)> at_end(
            this, [](ParallelRun* run) { run->stop(); }
        );
        for (std::jthread& worker : workers) {
            worker = std::jthread([this] { work(); });
        }
        for (std::size_t i = 0; i < shares_.size(); ++i) {
            if (!take(wait_for(i))) {
                return;
            }
        }
    }

private:
    void work() {
        while (const std::optional<std::size_t> mine = next_share()) {
            Run run;
            try {
                read_share(shares_[*mine], standard_input_, run);
            } catch (...) {
                const std::lock_guard lock(mutex_);
                failure_ = std::current_exception();
                changed_.notify_all();
                return;
            }
            const std::lock_guard lock(mutex_);
            done_.emplace(*mine, std::move(run));
            changed_.notify_all();
        }
    }

    /// None at the end.
    std::optional<std::size_t> next_share() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] {
            return next_ >= shares_.size() || next_ < taken_ + ahead_ || failure_ || stopped_;
        });
        if (next_ >= shares_.size() || failure_ || stopped_) {
            return std::nullopt;
        }
        return next_++;
    }

    /// Takes what was read of a share; throws what reading any threw.
    Run wait_for(std::size_t share) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return done_.contains(share) || failure_; });
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
    std::istream& standard_input_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t ahead_ = 0;  ///< how many shares may be read and not be taken
    std::size_t next_ = 0;
    std::size_t taken_ = 0;
    bool stopped_ = false;
    std::map<std::size_t, Run> done_;  ///< what was read and is not taken, by shares
    std::exception_ptr failure_;
};

void read_in_shares(Share files, std::istream& standard_input, const Take& take) {
    const std::vector<Share> shares = shares_of(files);
    const std::size_t most = std::max(1U, std::thread::hardware_concurrency());
    if (shares.size() < 2 || most < 2) {
        for (const Share& share : shares) {
            Run run;
            read_share(share, standard_input, run);
            if (!take(std::move(run))) {
                return;
            }
        }
        return;
    }
    ParallelRun(shares, standard_input).run(std::min(most, shares.size()), take);
}

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
    records::read_in_shares(files, standard_input, [&](records::Run&& part) {
        all.append(std::move(part));
        return true;
    });
    return all.finish();
}

void read_files_in_parts(
    const std::vector<SourceFile>& files,
    std::istream& standard_input,
    const std::function<bool(Reading&&)>& take
) {
    records::read_in_shares(files, standard_input, [&](records::Run&& part) {
        return take(part.finish());
    });
}

}  // namespace hearsay
