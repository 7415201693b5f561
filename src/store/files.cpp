// SPDX-License-Identifier: Apache-2.0

#include "store/files.hpp"

#include "store/columns.hpp"

#include <unordered_map>

namespace hearsay::store {

namespace {

constexpr std::string_view find_file = R"(
SELECT file, path, size, modified, inode, sha256, recorder FROM file WHERE identity = ?
)";

constexpr std::string_view insert_file = R"(
INSERT INTO file (identity, path, size, modified, inode, sha256, recorder, seen, file)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
)";

constexpr std::string_view update_file = R"(
UPDATE file
SET identity = ?, path = ?, size = ?, modified = ?, inode = ?, sha256 = ?, recorder = ?, seen = ?
WHERE file = ?
)";

constexpr std::string_view last_file = "SELECT max(file) FROM file";

constexpr std::string_view count_records = R"(
UPDATE file
SET records = (
    SELECT count(*) FROM version WHERE version.file = file.file AND version.version > 0
)
WHERE file = ?
)";

constexpr std::string_view some_files = R"(
SELECT file.identity, file.size, file.modified, file.inode, file.seen, file.records
FROM json_each(?) AS wanted CROSS JOIN file ON file.identity = wanted.value
)";

constexpr std::string_view all_files =
    "SELECT identity, size, modified, inode, seen, records FROM file";

constexpr std::string_view files_with_records =
    "SELECT identity FROM file WHERE records > 0 ORDER BY identity";

/// Above so many files, reading the whole table is cheaper than looking each one up.
constexpr std::size_t many_files = 256;

/// How coarse the times of files can be: the kernel's clock ticks, where the file system keeps
/// fractions of a second; two seconds (FAT), where it seems not to.
constexpr std::int64_t tick_ns = 20'000'000;
constexpr std::int64_t second_ns = 1'000'000'000;

/// Whether a change within the run that saw the file could have left its time as it is.
bool may_have_changed_since(std::int64_t modified_ns, std::int64_t seen_us) {
    const std::int64_t coarse = modified_ns % second_ns == 0 ? 2 * second_ns : tick_ns;
    return modified_ns / 1000 + coarse / 1000 >= seen_us;
}

struct Known {
    std::int64_t size, modified, inode, seen, records;
};

std::unordered_map<std::string, Known>
known_files(Database& database, const std::vector<SourceFile>& files) {
    const bool all = files.size() > many_files;
    std::vector<std::string_view> identities;
    identities.reserve(files.size());
    for (const SourceFile& file : files) {
        identities.push_back(identity_of(file));
    }
    const std::string json = all ? std::string() : json_of(identities);
    Statement rows(database, all ? all_files : some_files);
    if (!all) {
        rows.bind(json);
    }
    std::unordered_map<std::string, Known> known;
    while (rows.step()) {
        known.emplace(
            rows.text(0),
            Known{
                rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4), rows.integer(5)}
        );
    }
    return known;
}

}  // namespace

std::string_view identity_of(const SourceFile& file) {
    return file.identity.empty() ? file.path : file.identity;
}

std::vector<PlannedFile> plan_files(Database* database, const Batch& batch) {
    std::vector<PlannedFile> planned(batch.files.size());
    std::unordered_map<std::string_view, std::size_t> first;
    std::optional<Statement> find;
    if (database != nullptr) {
        find.emplace(*database, find_file);
    }
    for (std::size_t i = 0; i < planned.size(); ++i) {
        const SourceFile& file = batch.files[i];
        planned[i].same_as = first.emplace(identity_of(file), i).first->second;
        if (planned[i].same_as != i) {
            continue;
        }
        planned[i].new_content = true;
        planned[i].refresh = true;
        if (find && find->bind(identity_of(file)).step()) {
            planned[i].file = find->integer(0);
            planned[i].new_content = find->view(5) != file.sha256;
            planned[i].refresh = planned[i].new_content || find->view(1) != file.path ||
                                 find->integer(2) != static_cast<std::int64_t>(file.size) ||
                                 find->integer(3) != file.modified ||
                                 find->integer(4) != static_cast<std::int64_t>(file.inode) ||
                                 find->view(6) != file.recorder;
        }
    }
    return planned;
}

void write_files(Database& database, const Batch& batch, std::vector<PlannedFile>& files) {
    Statement insert(database, insert_file);
    Statement update(database, update_file);
    std::int64_t last = single_integer(database, last_file);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i].same_as != i || !files[i].refresh) {
            continue;
        }
        const bool is_new = files[i].file == 0;
        if (is_new) {
            files[i].file = ++last;
        }
        const SourceFile& file = batch.files[i];
        (is_new ? insert : update)
            .run(
                identity_of(file),
                file.path,
                static_cast<std::int64_t>(file.size),
                file.modified,
                static_cast<std::int64_t>(file.inode),
                file.sha256,
                file.recorder,
                batch.at,
                files[i].file
            );
    }
}

void recount_files(Database& database, const std::set<std::int64_t>& files) {
    Statement count(database, count_records);
    for (const std::int64_t file : files) {
        count.run(file);
    }
}

std::vector<std::string> recorded_files(Database& database) {
    std::vector<std::string> identities;
    Statement rows(database, files_with_records);
    while (rows.step()) {
        identities.push_back(rows.text(0));
    }
    return identities;
}

std::vector<std::optional<std::size_t>>
unchanged_files(Database& database, const std::vector<SourceFile>& files) {
    const std::unordered_map<std::string, Known> known = known_files(database, files);
    std::vector<std::optional<std::size_t>> unchanged;
    unchanged.reserve(files.size());
    for (const SourceFile& file : files) {
        const auto found = known.find(std::string(identity_of(file)));
        const bool same = identity_of(file) != "-" && found != known.end() &&
                          found->second.size == static_cast<std::int64_t>(file.size) &&
                          found->second.modified == file.modified &&
                          found->second.inode == static_cast<std::int64_t>(file.inode) &&
                          !may_have_changed_since(file.modified, found->second.seen);
        unchanged.push_back(
            same ? std::optional(static_cast<std::size_t>(found->second.records)) : std::nullopt
        );
    }
    return unchanged;
}

}  // namespace hearsay::store
