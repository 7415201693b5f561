// SPDX-License-Identifier: Apache-2.0

#include "store/first_fill.hpp"

#include "store/batch.hpp"
#include "store/columns.hpp"
#include "store/failure.hpp"
#include "store/files.hpp"
#include "store/inserts.hpp"
#include "store/migrations.hpp"
#include "store/search_text.hpp"
#include "store/sql.hpp"
#include "store/storable.hpp"

#include <limits>
#include <unordered_map>
#include <utility>

namespace hearsay::store {

namespace {

/// The number of the first recording.
constexpr std::int64_t first = 1;

constexpr std::string_view fill_file = R"(
INSERT INTO file (file, identity, path, size, modified, inode, sha256, recorder, seen, records)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)";

constexpr std::string_view insert_source = R"(
INSERT INTO recording_file (recording, file, size, sha256, recorder) VALUES (?, ?, ?, ?, ?)
)";

constexpr std::string_view a_referrer = R"(
SELECT record.kind, record.id
FROM reference CROSS JOIN record ON record.key = reference.version
WHERE reference.target = ?
ORDER BY record.kind, record.id
LIMIT 1
)";

constexpr std::string_view select_added =
    "SELECT kind, id FROM entry WHERE recording = ? ORDER BY kind, id";

/// The files of a part by their paths.
struct FileOfPart {
    std::int64_t key = 0;
    std::int64_t records = 0;
};

}  // namespace

FirstFill::Statements::Statements(Database& database)
    : file(database, fill_file), source(database, insert_source), record(database, insert_record),
      versions(database, first) {}

FirstFill::FirstFill(
    const std::filesystem::path& path, const RecordingNote& note, std::shared_ptr<IdNumbers> ids
)
    : filling_(path), ids_(std::move(ids)), at_(note.at) {
    if (is_late()) {
        return;
    }
    Database& database = filling_.database();
    transaction_.emplace(database, Transaction::Kind::write);
    create_schema(database);
    write_note(database, first, note);
    statements_.emplace(database);
}

std::vector<PreparedRecord> prepared_of(const Records& records) {
    std::vector<PreparedRecord> prepared;
    prepared.reserve(records.size());
    text::Sha256 sha256;
    for_each_kind([&]<typename Record>(Kind, const Record*) {
        for (const Record& record : records.*list_of<Record>()) {
            require_storable(record);
            prepared.push_back({sha256.update(canonical(record)).finish(), indexed_text(record)});
        }
    });
    return prepared;
}

void FirstFill::add(
    const std::vector<SourceFile>& files,
    const Records& records,
    const std::vector<PreparedRecord>& prepared
) {
    std::unordered_map<std::string_view, FileOfPart> by_path;
    for (const SourceFile& file : files) {
        const std::string_view identity = identity_of(file);
        by_path[file.path].key = std::int64_t{files_.enter(identity)} + 1;
    }
    if (prepared.size() != records.size()) {
        fail("what was prepared is of other records");
    }
    auto next = prepared.begin();
    for_each_kind([&]<typename Record>(Kind kind, const Record*) {
        for (const Record& record : records.*list_of<Record>()) {
            const auto file = by_path.find(record.recorded_at.file);
            std::optional<std::int64_t> key;
            if (file != by_path.end()) {
                key = file->second.key;
                ++file->second.records;
            }
            write(kind, record, key, *next++);
        }
    });
    for (const SourceFile& file : files) {
        const FileOfPart& known = by_path[file.path];
        const auto size = static_cast<std::int64_t>(file.size);
        if (known.key <= last_file_) {
            continue;  // named twice
        }
        last_file_ = known.key;
        statements_->file.run(
            known.key,
            identity_of(file),
            told_path_of(file),
            size,
            file.modified,
            static_cast<std::int64_t>(file.inode),
            file.sha256,
            file.recorder,
            at_,
            known.records
        );
        statements_->source.run(first, known.key, size, file.sha256, file.recorder);
    }
}

template <typename Record>
void FirstFill::write(
    Kind kind,
    const Record& record,
    std::optional<std::int64_t> file,
    const PreparedRecord& prepared
) {
    const IdNumbers::Number number = number_of(kind, record.id);
    Names& names = of(kind);
    if (names.added[number]) {
        fail("the " + std::string(name_of(kind)) + " `" + record.id + "` is there twice");
    }
    names.added[number] = true;
    any_ = true;
    for_each_reference(record, [&](const Reference& to) { require_place(kind, record.id, to); });
    statements_->versions.write(
        {.kind = kind,
         .key = names.keys[number],
         .file = file,
         .change = EntryChange::added,
         .digest = prepared.digest},
        record,
        prepared.text,
        [this](Kind to, std::string_view id) {
            const IdNumbers::Number named = number_of(to, id);
            return std::int64_t{of(to).keys[named]};
        }
    );
}

IdNumbers::Number FirstFill::number_of(Kind kind, std::string_view id) {
    Names& names = of(kind);
    const IdNumbers::Number number = ids_->enter(kind, id);
    if (number >= names.keys.size()) {
        names.keys.resize(ids_->size(kind));
        names.added.resize(ids_->size(kind));
    }
    if (names.keys[number] == 0) {
        if (last_key_ == std::numeric_limits<Key>::max()) {
            fail("there are more records than a first recording can take");
        }
        names.keys[number] = ++last_key_;
        statements_->record.run(std::int64_t{last_key_}, kind, id);
    }
    return number;
}

void FirstFill::require_all_added() {
    for (std::size_t i = 0; i < names_.size(); ++i) {
        const auto kind = static_cast<Kind>(i);
        const Names& names = names_[i];
        for (IdNumbers::Number number = 0; number < names.keys.size(); ++number) {
            if (names.keys[number] == 0 || names.added[number]) {
                continue;
            }
            Statement referrer(filling_.database(), a_referrer);
            if (!referrer.bind(std::int64_t{names.keys[number]}).step()) {
                fail_corrupt("something is referred to by nothing");
            }
            fail_not_recorded(
                {.kind = word<Kind>(referrer, 0), .id = referrer.text(1)},
                kind,
                ids_->id(kind, number)
            );
        }
    }
}

IdList FirstFill::all_added() {
    IdList ids(ids_);
    Statement rows(filling_.database(), select_added);
    rows.bind(first);
    while (rows.step()) {
        ids.push_back(word<Kind>(rows, 0), rows.view(1));
    }
    return ids;
}

void FirstFill::complete() {
    if (!any_) {
        return;
    }
    require_all_added();
    statements_.reset();
    names_ = {};
    Database& database = filling_.database();
    // Sorting takes as much again as the pages do, while checks take most too. (It is no slower.)
    database.run("PRAGMA cache_size = -4096");
    close_recording(database, first);
    database.run(sql::indexes);
    recorded_.recording = first;
}

std::optional<Recorded> FirstFill::finish() {
    if (!any_) {
        return Recorded{};
    }
    if (statements_) {
        complete();
    }
    transaction_->commit();
    transaction_.reset();
    recorded_.added = all_added();
    return filling_.finish() ? std::optional(std::move(recorded_)) : std::nullopt;
}

}  // namespace hearsay::store
