#include "records/files.hpp"

#include "records/scan.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

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

std::string system_reason() { return "cannot be read: " + std::generic_category().message(errno); }

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
    content.source.modified =
        std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
    content.source.inode = status.st_ino;
    content.bytes.resize(std::min(static_cast<std::size_t>(status.st_size), max_file_bytes) + 1);
    std::size_t size = 0;
    while (true) {
        if (size > max_file_bytes) {
            content.too_large = true;
            return;
        }
        if (size == content.bytes.size()) {
            content.bytes.resize(std::min(size * 2, max_file_bytes + 1));
        }
        const ssize_t got =
            ::read(file.get(), content.bytes.data() + size, content.bytes.size() - size);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            content.reason = system_reason();
            return;
        }
        if (got == 0) {
            break;
        }
        size += static_cast<std::size_t>(got);
    }
    content.bytes.resize(size);
    content.source.size = size;
}

}  // namespace hearsay::records
