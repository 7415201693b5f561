// SPDX-License-Identifier: Apache-2.0

#include "store/files.hpp"

#include "store/columns.hpp"
#include "store/near_files.hpp"
#include "text/file_stamp.hpp"

#include <algorithm>
#include <unordered_map>

namespace hearsay::store {

namespace {

constexpr std::string_view find_file = R"(
SELECT file, path, size, modified, inode, sha256, recorder, seen FROM file WHERE identity = ?
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

// No file was ever modified then. What was seen to be gone stays so until it is read again.
constexpr std::string_view forget_look =
    "UPDATE file SET modified = -1 WHERE file = ? AND modified <> -2";
constexpr std::string_view mark_gone = "UPDATE file SET modified = -2 WHERE file = ?";
constexpr std::int64_t gone = -2;

constexpr std::string_view files_not_seen_gone = R"(
SELECT file.file
FROM json_each(?) AS missing CROSS JOIN file ON file.identity = missing.value
WHERE file.modified <> -2
)";

constexpr std::string_view some_files = R"(
SELECT file.identity, file.size, file.modified, file.inode, file.seen, file.records
FROM json_each(?) AS wanted CROSS JOIN file ON file.identity = wanted.value
)";

constexpr std::string_view all_files =
    "SELECT identity, size, modified, inode, seen, records FROM file";

// But for those that have to be read again: what a file held may have gone to another since.
constexpr std::string_view all_digests = "SELECT identity, sha256 FROM file WHERE modified >= 0";

/// Above so many files, reading the whole table is cheaper than looking each one up.
constexpr std::size_t many_files = 256;

/// Whether a file that was seen so soon after a change that it is always read need not be any more,
/// once it is seen now.
bool settles(std::int64_t seen_us, std::int64_t now_us, std::int64_t modified_ns) {
    return text::may_change_unseen(modified_ns, seen_us) &&
           !text::may_change_unseen(modified_ns, now_us);
}

std::vector<std::string_view> identities_of(const std::vector<SourceFile>& files) {
    std::vector<std::string_view> identities;
    identities.reserve(files.size());
    for (const SourceFile& file : files) {
        identities.push_back(identity_of(file));
    }
    return identities;
}

/// Finds identities in a list. Most come in the order of the list, because they were recorded so.
class PlaceOf {
public:
    explicit PlaceOf(const std::vector<std::string_view>& identities) : identities_(identities) {}

    std::optional<std::size_t> operator()(std::string_view identity) {
        if (next_ >= identities_.size() || identities_[next_] != identity) {
            const auto found = places().find(identity);
            if (found == places_.end()) {
                return std::nullopt;
            }
            next_ = found->second;
        }
        return next_++;
    }

private:
    const std::unordered_map<std::string_view, std::size_t>& places() {
        if (places_.empty()) {
            places_.reserve(identities_.size());
            for (std::size_t i = 0; i < identities_.size(); ++i) {
                places_.emplace(identities_[i], i);
            }
        }
        return places_;
    }

    const std::vector<std::string_view>& identities_;
    std::unordered_map<std::string_view, std::size_t> places_;
    std::size_t next_ = 0;
};

}  // namespace

std::string_view identity_of(const SourceFile& file) {
    return file.identity.empty() ? file.path : file.identity;
}

std::string_view told_path_of(const SourceFile& file) {
    return file.path.starts_with('/') ? std::string_view(file.path) : identity_of(file);
}

std::vector<PlannedFile> plan_files(Database* database, const Batch& batch) {
    std::vector<PlannedFile> planned(batch.files.size());
    std::unordered_map<std::string_view, std::uint32_t> first;
    std::optional<Statement> find;
    if (database != nullptr) {
        find.emplace(*database, find_file);
    }
    for (std::uint32_t i = 0; i < planned.size(); ++i) {
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
            planned[i].was_gone = find->integer(3) == gone;
            planned[i].refresh = planned[i].new_content || find->view(1) != told_path_of(file) ||
                                 find->integer(2) != static_cast<std::int64_t>(file.size) ||
                                 find->integer(3) != file.modified ||
                                 find->integer(4) != static_cast<std::int64_t>(file.inode) ||
                                 find->view(6) != file.recorder ||
                                 settles(find->integer(7), batch.note.at, file.modified);
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
                told_path_of(file),
                static_cast<std::int64_t>(file.size),
                file.modified,
                static_cast<std::int64_t>(file.inode),
                file.sha256,
                file.recorder,
                batch.note.at,
                files[i].file
            );
    }
}

void forget_looks(Database& database, const std::set<std::int64_t>& files) {
    Statement forget(database, forget_look);
    for (const std::int64_t file : files) {
        forget.run(file);
    }
}

std::vector<std::int64_t>
not_seen_gone(Database& database, const std::vector<std::string_view>& identities) {
    std::vector<std::int64_t> files;
    const std::string json = json_of(identities);
    Statement rows(database, files_not_seen_gone);
    rows.bind(json);
    while (rows.step()) {
        files.push_back(rows.integer(0));
    }
    return files;
}

void mark_as_gone(Database& database, const std::vector<std::int64_t>& files) {
    Statement mark(database, mark_gone);
    for (const std::int64_t file : files) {
        mark.run(file);
    }
}

void recount_files(Database& database, const std::set<std::int64_t>& files) {
    Statement count(database, count_records);
    for (const std::int64_t file : files) {
        count.run(file);
    }
}

std::vector<std::string>
recorded_digests(Database& database, const std::vector<SourceFile>& files) {
    const std::vector<std::string_view> identities = identities_of(files);
    PlaceOf place(identities);
    std::vector<std::string> digests(files.size());
    Statement rows(database, all_digests);
    while (rows.step()) {
        if (const auto found = place(rows.view(0))) {
            digests[*found] = rows.text(1);
        }
    }
    return digests;
}

KnownFiles known_files(Database& database, const std::vector<SourceFile>& files, Others others) {
    const bool all = others == Others::all || files.size() > many_files;
    const std::vector<std::string_view> identities = identities_of(files);
    PlaceOf place(identities);
    KnownFiles known;
    known.unchanged.resize(files.size());
    const std::string json = all ? std::string() : json_of(identities);
    Statement rows(database, all ? all_files : some_files);
    if (!all) {
        rows.bind(json);
    }
    while (rows.step()) {
        const std::string_view identity = rows.view(0);
        const std::int64_t records = rows.integer(5);
        const bool may_hold_some = identity != "-" && (records > 0 || rows.integer(2) != gone);
        const auto found = place(identity);
        if (!found) {
            if (others == Others::all && may_hold_some) {
                known.others.emplace_back(identity);
            }
            continue;
        }
        const SourceFile& file = files[*found];
        const bool is_same = identity != "-" &&
                             rows.integer(1) == static_cast<std::int64_t>(file.size) &&
                             rows.integer(2) == file.modified &&
                             rows.integer(3) == static_cast<std::int64_t>(file.inode) &&
                             !text::may_change_unseen(file.modified, rows.integer(4));
        if (is_same) {
            known.unchanged[*found] = static_cast<std::size_t>(records);
        }
    }
    if (others == Others::near) {
        add_near(database, identities, known);
    }
    std::ranges::sort(known.others);
    return known;
}

}  // namespace hearsay::store
