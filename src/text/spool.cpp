// SPDX-License-Identifier: Apache-2.0

#include "text/spool.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace hearsay::text {

namespace {

/// Tells of the last call, which failed.
[[noreturn]] void fail_at(const std::string& folder, std::string_view what) {
    const std::string reason = std::generic_category().message(errno);
    throw SpoolFailure(fmt::format(
        "cannot {} a temporary file in {}: {} (the environment variable TMPDIR names another "
        "folder "
        "for these)",
        what,
        folder,
        reason
    ));
}

/// A file that nobody else can open, because it has lost its name.
int temporary_file(const std::string& folder) {
    std::string path = folder + "/hearsay-XXXXXX";
    const int file = ::mkostemp(path.data(), O_CLOEXEC);
    if (file < 0) {
        fail_at(folder, "make");
    }
    ::unlink(path.c_str());
    return file;
}

}  // namespace

Spool::~Spool() {
    if (file_ >= 0) {
        ::close(file_);
    }
}

std::uint64_t Spool::put(std::string_view bytes) {
    if (latest_.size() + bytes.size() > room_) {
        write_out();
    }
    // A string that grows by itself may take twice the room.
    latest_.reserve(std::max(room_, bytes.size()));
    const std::uint64_t begin = in_file_ + latest_.size();
    latest_ += bytes;
    return begin;
}

std::string Spool::read(std::uint64_t begin, std::size_t size) const {
    if (begin >= in_file_) {
        return latest_.substr(begin - in_file_, size);
    }
    std::string bytes(size, '\0');
    for (std::size_t done = 0; done < size;) {
        const ::ssize_t count =
            ::pread(file_, bytes.data() + done, size - done, static_cast<::off_t>(begin + done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            fail_at(folder_, "read");
        }
        if (count == 0) {
            throw SpoolFailure("a temporary file in " + folder_ + " has become shorter");
        }
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

void Spool::write_out() {
    if (file_ < 0) {
        std::error_code failure;
        folder_ = std::filesystem::temp_directory_path(failure).string();
        if (failure) {
            throw SpoolFailure(
                "there is no folder for temporary files: " + failure.message() +
                " (the environment variable TMPDIR names one)"
            );
        }
        file_ = temporary_file(folder_);
    }
    for (std::string_view rest = latest_; !rest.empty();) {
        const ::ssize_t count =
            ::pwrite(file_, rest.data(), rest.size(), static_cast<::off_t>(in_file_));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            fail_at(folder_, "write");
        }
        rest.remove_prefix(static_cast<std::size_t>(count));
        in_file_ += static_cast<std::uint64_t>(count);
    }
    latest_.clear();
}

}  // namespace hearsay::text
