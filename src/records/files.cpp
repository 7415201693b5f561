// SPDX-License-Identifier: Apache-2.0

#include "records/files.hpp"

#include "records/scan.hpp"
#include "text/file_stamp.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <istream>
#include <sys/stat.h>
#include <system_error>
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

constexpr int most_attempts = 10;

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
    auto stamp = text::stamp_of(status);
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        text::wait_for_tick(stamp);
        if (!read_bytes(file.get(), content, static_cast<std::size_t>(status.st_size))) {
            return;
        }
        if (::fstat(file.get(), &status) != 0) {
            content.reason = system_reason();
            return;
        }
        const auto before = std::exchange(stamp, text::stamp_of(status));
        if (stamp == before) {
            content.source.modified = stamp.modified_ns;
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
