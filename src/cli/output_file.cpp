// SPDX-License-Identifier: Apache-2.0

#include "cli/output_file.hpp"

#include <hearsay/reading.hpp>

#include "cli/reading_records.hpp"
#include "store/database_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
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
    const auto beside = target.string() + "." + std::to_string(getpid()) + ".part";
    const auto give_up = [&](std::string why) {
        std::error_code ignored;
        fs::remove(beside, ignored);
        return why;
    };
    // What stands there keeps its permissions: until it has them, what is written is the owner's.
    const bool replaces = fs::is_regular_file(there);
    failure.clear();  // nothing may be there yet
    if (auto why = write_into(beside, {}); !why.empty()) {
        return give_up(std::move(why));
    }
    if (replaces) {
        fs::permissions(beside, fs::perms::owner_read | fs::perms::owner_write, failure);
    }
    if (failure) {
        return give_up(failure.message());
    }
    if (auto why = write_into(beside, content); !why.empty()) {
        return give_up(std::move(why));
    }
    if (replaces) {
        fs::permissions(beside, there.permissions(), failure);
    }
    if (!failure) {
        fs::rename(beside, target, failure);
    }
    return failure ? give_up(failure.message()) : std::string();
}

}  // namespace hearsay::cli
