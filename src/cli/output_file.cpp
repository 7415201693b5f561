// SPDX-License-Identifier: Apache-2.0

#include "cli/output_file.hpp"

#include <hearsay/reading.hpp>

#include "cli/reading_records.hpp"
#include "store/database_file.hpp"
#include "text/digest.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace hearsay::cli {

namespace fs = std::filesystem;

namespace {

/// Writes into what stands there; why it could not, or an empty text.
std::string write_into(const fs::path& path, std::string_view content) {
    errno = 0;
    std::ofstream file(path, std::ios::binary);
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    return file ? std::string() : std::generic_category().message(errno);
}

/// A file of our own in the making: removed unless it is given its name.
class Draft {
public:
    /// Makes `path`, where nothing may be: whoever can write into the folder of a report could
    /// else lead what is written elsewhere by a link of that name.
    Draft(std::string path, mode_t mode)
        : path_(std::move(path)),
          descriptor_(
              ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
          ) {}
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        if (descriptor_ >= 0) {
            ::close(descriptor_);
            ::unlink(path_.c_str());
        }
    }

    [[nodiscard]] bool is_made() const { return descriptor_ >= 0; }

    // Each returns whether it could; `errno` tells why not.

    [[nodiscard]] bool write(std::string_view content) const {
        while (!content.empty()) {
            const ssize_t written = ::write(descriptor_, content.data(), content.size());
            if (written < 0 && errno != EINTR) {
                return false;
            }
            content.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
        }
        return true;
    }

    [[nodiscard]] bool set_mode(mode_t mode) const { return ::fchmod(descriptor_, mode) == 0; }

    /// Not before it is on the disk: else a file that was whole could be empty after a power cut.
    [[nodiscard]] bool give_name(const std::string& name) {
        // Some file systems know nothing of a disk.
        if ((::fsync(descriptor_) != 0 && errno != EINVAL) ||
            std::rename(path_.c_str(), name.c_str()) != 0) {
            return false;
        }
        ::close(std::exchange(descriptor_, -1));
        return true;
    }

private:
    std::string path_;
    int descriptor_;
};

/// Whether it begins as an SQLite database does (its file format, section 1.3.1).
bool is_database(const fs::path& path) {
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::array<char, magic.size()> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), head.size());
    return file && std::string_view(head.data(), head.size()) == magic;
}

/// Whether of a file of records (`*.toml`, as `record` finds them) anything would be lost: all that
/// is not as an export writes it, as comments and defaults; and records that the content has not.
bool is_lost_record_file(const fs::path& path, std::string_view content) {
    std::error_code failure;
    if (path.extension() != ".toml" || fs::file_size(path, failure) == 0) {
        return false;
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return true;  // what it holds cannot be known
    }
    const std::string there(std::istreambuf_iterator<char>(file), {});
    constexpr std::string_view blanks = " \t\r\n";
    if (there == content || there.find_first_not_of(blanks) == std::string::npos) {
        return false;
    }
    if (!content.starts_with("schema = ")) {
        return true;
    }
    const auto before = read_text(there, {}).records;
    if (record_file_of(before) != there) {
        return true;
    }
    auto ids_before = ids_in(before);
    auto ids_after = ids_in(read_text(content, {}).records);
    std::ranges::sort(ids_before);
    std::ranges::sort(ids_after);
    return !std::ranges::includes(ids_after, ids_before);
}

/// Whether it is what SQLite keeps beside a database, in which recordings may stand that the
/// database has not yet (its file format, sections 3 and 4).
bool is_beside_database(const fs::path& path) {
    for (const std::string_view suffix : {"-wal", "-shm", "-journal"}) {
        const std::string name = path.string();
        if (name.ends_with(suffix)) {
            return is_database(name.substr(0, name.size() - suffix.size()));
        }
    }
    return false;
}

}  // namespace

std::string write_file(const std::string& path, std::string_view content) {
    std::error_code failure;
    const auto there = fs::status(path, failure);
    if (fs::exists(there) && !fs::is_regular_file(there)) {
        // A pipe or a device is written to (/dev/stdout is a link to one that has no other name);
        // a folder says why it cannot be.
        return write_into(path, content);
    }
    // Written is what a link leads to, be it there or not.
    const fs::path target = store::followed(path);
    if (fs::is_symlink(target, failure)) {
        return std::generic_category().message(ELOOP);
    }
    if (fs::is_regular_file(there) && is_database(target)) {
        return "it is a database, and would be lost";
    }
    if (fs::is_regular_file(there) && is_lost_record_file(target, content)) {
        return "it is a file of records, which would be lost: give another name, or remove it "
               "first";
    }
    if (is_beside_database(target)) {
        return "it is part of a database, of which something would be lost";
    }
    // What stands there keeps its permissions: until it has them, what is written is the owner's.
    const bool replaces = fs::is_regular_file(there);
    constexpr mode_t owners = S_IRUSR | S_IWUSR;
    constexpr mode_t as_umask_says = owners | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
    Draft draft(
        target.string() + '.' + std::to_string(getpid()) + '-' + text::random_hex(4) + ".part",
        replaces ? owners : as_umask_says
    );
    const bool is_written =
        draft.is_made() && draft.write(content) &&
        (!replaces || draft.set_mode(static_cast<mode_t>(there.permissions() & fs::perms::mask))) &&
        draft.give_name(target.string());
    return is_written ? std::string() : std::generic_category().message(errno);
}

}  // namespace hearsay::cli
