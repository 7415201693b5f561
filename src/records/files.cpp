// SPDX-License-Identifier: Apache-2.0

#include "records/files.hpp"

#include "records/scan.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <istream>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace hearsay::records {
namespace {

/// A file descriptor that closes itself.
class OpenFile {
public:
    explicit OpenFile(const std::string& path)
        : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (descriptor_ >= 0) {
            ::close(descriptor_);
        }
    }
    [[nodiscard]] int get() const { return descriptor_; }

private:
    int descriptor_;
};

/// Longer than a tick of any kernel's clock of files: what changes later has a later time.
constexpr std::chrono::nanoseconds tick = std::chrono::milliseconds(20);
constexpr int most_attempts = 10;

/// What tells that a file was changed, as far as its clock can.
struct Stamp {
    off_t size = 0;
    std::chrono::nanoseconds modified{};
    ino_t inode = 0;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

Stamp stamp_of(const struct stat& status) {
    return {
        .size = status.st_size,
        .modified = std::chrono::seconds(status.st_mtim.tv_sec) +
                    std::chrono::nanoseconds(status.st_mtim.tv_nsec),
        .inode = status.st_ino};
}

/// Waits until a change of the file would show in its stamp. Not for times in the future: the clock
/// of the file is another one.
void settle(const Stamp& stamp) {
    const std::chrono::nanoseconds age =
        std::chrono::system_clock::now().time_since_epoch() - stamp.modified;
    if (age >= std::chrono::nanoseconds(0) && age < tick) {
        std::this_thread::sleep_for(tick - age);
    }
}

std::string system_reason() { return "cannot be read: " + std::generic_category().message(errno); }

/// Reads what the open file holds from its start to its end. Returns false where it failed, with
/// the reason in `content`.
bool read_bytes(int file, FileContent& content, std::size_t expected) {
    content.bytes.resize(std::min(expected, max_file_bytes) + 1);
    std::size_t size = 0;
    while (true) {
        if (size > max_file_bytes) {
            content.too_large = true;
            return false;
        }
        if (size == content.bytes.size()) {
            content.bytes.resize(std::min(size * 2, max_file_bytes + 1));
        }
        const ssize_t got = ::pread(
            file, content.bytes.data() + size, content.bytes.size() - size, static_cast<off_t>(size)
        );
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            content.reason = system_reason();
            return false;
        }
        if (got == 0) {
            break;
        }
        size += static_cast<std::size_t>(got);
    }
    content.bytes.resize(size);
    return true;
}

}  // namespace

void read_whole(const SourceFile& source, FileContent& content) {
    content.source = source;
    content.reason.clear();
    content.too_large = false;
    const OpenFile file(source.path);
    struct stat status {};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0) {
        content.reason = system_reason();
        return;
    }
    if (!S_ISREG(status.st_mode)) {
        content.reason = S_ISDIR(status.st_mode) ? "is a folder" : "is no regular file";
        return;
    }
    // Half of what an editor was writing is nothing that anybody said.
    Stamp stamp = stamp_of(status);
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        settle(stamp);
        if (!read_bytes(file.get(), content, static_cast<std::size_t>(status.st_size))) {
            return;
        }
        if (::fstat(file.get(), &status) != 0) {
            content.reason = system_reason();
            return;
        }
        const Stamp before = std::exchange(stamp, stamp_of(status));
        if (stamp == before) {
            content.source.modified = stamp.modified.count();
            content.source.inode = stamp.inode;
            content.source.size = content.bytes.size();
            return;
        }
    }
    content.reason = "was changed while it was read: try again when nothing writes to it";
}

void read_whole(std::istream& standard_input, FileContent& content) {
    content.bytes.clear();
    content.reason.clear();
    std::array<char, 65536> part{};
    while (content.bytes.size() <= max_file_bytes && standard_input.good()) {
        errno = 0;
        standard_input.read(part.data(), part.size());
        content.bytes.append(part.data(), static_cast<std::size_t>(standard_input.gcount()));
    }
    if (standard_input.bad()) {
        content.reason = errno == 0 ? "cannot be read" : system_reason();
    }
    content.too_large = content.bytes.size() > max_file_bytes;
    content.source.size = content.bytes.size();
}

}  // namespace hearsay::records
