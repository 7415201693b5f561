#include "records/files.hpp"
#include "records/reading_run.hpp"
#include "records/scan.hpp"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <exception>
#include <istream>
#include <mutex>
#include <numeric>
#include <optional>
#include <span>
#include <thread>

namespace hearsay::records {
namespace {

/// Everything up to one byte above the limit.
std::string read_stream(std::istream& in) {
    std::string text;
    std::array<char, 65536> part{};
    while (text.size() <= max_file_bytes && in.good()) {
        in.read(part.data(), part.size());
        text.append(part.data(), static_cast<std::size_t>(in.gcount()));
    }
    return text;
}

/// Files one after the other.
using Share = std::span<const FoundFile>;

std::uint64_t bytes_of(Share files) {
    return std::accumulate(
        files.begin(),
        files.end(),
        std::uint64_t{0},
        [](std::uint64_t sum, const FoundFile& file) { return sum + file.source.size; }
    );
}

/// Shares that are worth a thread's while, and small enough to keep all of them busy to the end.
std::vector<Share> shares_of(Share files) {
    constexpr std::uint64_t enough = std::uint64_t{128} << 10;
    std::vector<Share> shares;
    while (!files.empty()) {
        std::size_t count = 1;
        for (std::uint64_t bytes = files[0].source.size; bytes < enough && count < files.size();
             ++count) {
            bytes += files[count].source.size;
        }
        shares.push_back(files.first(count));
        files = files.subspan(count);
    }
    return shares;
}

void read_standard_input(const SourceFile& found, std::istream& standard_input, Run& run) {
    const std::string text = read_stream(standard_input);
    if (text.size() > max_file_bytes) {
        run.fail(too_large(found.path));
        return;
    }
    SourceFile source = found;
    source.size = text.size();
    run.read(text, std::move(source), true);
}

void read_share(Share files, std::istream& standard_input, Run& run) {
    FileContent content;
    for (const FoundFile& file : files) {
        const std::string& path = file.source.path;
        if (path == "-") {
            read_standard_input(file.source, standard_input, run);
            continue;
        }
        read_whole(file.source, content);
        if (content.too_large) {
            run.fail(too_large(path));
        } else if (!content.reason.empty()) {
            run.fail(unreadable(path, std::move(content.reason)));
        } else {
            run.read(content.bytes, std::move(content.source), false);
        }
    }
}

/// Reads shares in several threads and puts them together in their order. Standard input is named
/// once at most, so one thread at most reads it.
class ParallelRun {
public:
    ParallelRun(const std::vector<Share>& shares, std::istream& standard_input)
        : shares_(shares), standard_input_(standard_input), done_(shares.size()) {}

    Reading run(std::size_t threads) {
        std::uint64_t bytes = 0;
        for (const Share& share : shares_) {
            bytes += bytes_of(share);
        }
        Run all;
        all.expect(bytes);
        std::vector<std::jthread> workers(threads);
        for (std::jthread& worker : workers) {
            worker = std::jthread([this] { work(); });
        }
        for (std::size_t i = 0; i < shares_.size(); ++i) {
            all.append(wait_for(i));
        }
        return all.finish();
    }

private:
    void work() {
        for (;;) {
            std::unique_lock lock(mutex_);
            const std::size_t mine = next_++;
            if (mine >= shares_.size() || failure_) {
                return;
            }
            lock.unlock();
            std::optional<Run> run(std::in_place);
            try {
                read_share(shares_[mine], standard_input_, *run);
            } catch (...) {
                lock.lock();
                failure_ = std::current_exception();
                more_.notify_all();
                return;
            }
            lock.lock();
            done_[mine] = std::move(run);
            more_.notify_all();
        }
    }

    /// Takes what was read of a share; throws what reading any threw.
    Run wait_for(std::size_t share) {
        std::unique_lock lock(mutex_);
        more_.wait(lock, [&] { return done_[share].has_value() || failure_; });
        if (failure_) {
            std::rethrow_exception(failure_);
        }
        Run run = std::move(*done_[share]);
        done_[share].reset();
        return run;
    }

    const std::vector<Share>& shares_;
    std::istream& standard_input_;
    std::mutex mutex_;
    std::condition_variable more_;
    std::size_t next_ = 0;
    std::vector<std::optional<Run>> done_;
    std::exception_ptr failure_;
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

Reading read_files(const std::vector<FoundFile>& files, std::istream& standard_input) {
    const std::vector<records::Share> shares = records::shares_of(files);
    const std::size_t most = std::max(1U, std::thread::hardware_concurrency());
    if (shares.size() < 2 || most < 2) {
        records::Run run;
        run.expect(records::bytes_of(files));
        records::read_share(files, standard_input, run);
        return run.finish();
    }
    return records::ParallelRun(shares, standard_input).run(std::min(most, shares.size()));
}

}  // namespace hearsay
