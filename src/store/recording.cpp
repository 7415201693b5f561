// SPDX-License-Identifier: Apache-2.0

#include "store/recording.hpp"

#include "store/columns.hpp"
#include "store/database_file.hpp"
#include "store/files.hpp"
#include "store/inserts.hpp"
#include "store/lookup.hpp"
#include "store/search_text.hpp"
#include "store/superseding.hpp"
#include "store/version_writer.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace hearsay::store {

namespace {

constexpr std::string_view last_recording = "SELECT max(number) FROM recording";

constexpr std::string_view last_time = "SELECT max(at) FROM recording";

constexpr std::string_view insert_recording_file = R"(
INSERT INTO recording_file (recording, file, size, sha256, recorder)
VALUES (?, ?, ?, ?, ?)
)";

constexpr std::string_view move_version = "UPDATE version SET file = ?, line = ? WHERE version = ?";

constexpr std::string_view file_of_version = "SELECT file FROM version WHERE version = ?";

class Recorder {
public:
    Recorder(Database& database, const StubbedBatch& batch, Plan& plan, std::int64_t number)
        : database_(database), batch_(batch), plan_(plan), number_(number),
          record_(database, insert_record), move_(database, move_version),
          versions_(database, number), superseding_(database) {}

    void write_records() {
        for_each_kind([this](Kind kind, const auto*) { name(kind); });
        for_each_kind([this]<typename Record>(Kind kind, const Record*) { write<Record>(kind); });
    }

    void write_sources() {
        Statement insert(database_, insert_recording_file);
        for (std::size_t i = 0; i < plan_.files.size(); ++i) {
            const PlannedFile& file = plan_.files[i];
            if (file.same_as == i && (file.new_content || file.is_source)) {
                const SourceFile& source = batch_.batch().files[i];
                // Whoever wrote down a file of which nothing was recorded, because only comments
                // or places changed, has no part in this.
                const auto recorder = file.is_source ? std::string_view(source.recorder) : "";
                insert.run(
                    number_,
                    file.file,
                    static_cast<std::int64_t>(source.size),
                    source.sha256,
                    recorder
                );
            }
        }
    }

    /// Files from which records came or went.
    [[nodiscard]] std::set<std::int64_t> touched() const {
        std::set<std::int64_t> files = left_;
        for (const PlannedFile& file : plan_.files) {
            if (file.is_touched) {
                files.insert(file.file);
            }
        }
        return files;
    }

    /// Files that a record left for another file and that were not read. They may hold it still,
    /// and then it is there twice.
    [[nodiscard]] std::set<std::int64_t> left_unread() const {
        std::set<std::int64_t> files = left_;
        for (const PlannedFile& file : plan_.files) {
            files.erase(file.file);
        }
        return files;
    }

private:
    /// Gives ids to keys first, because references go in every direction.
    void name(Kind kind) {
        const std::vector<PlannedRecord>& planned = plan_.of(kind);
        for (std::size_t i = 0; i < planned.size(); ++i) {
            if (plan_.dictionary.is_new(planned[i].key)) {
                record_.run(std::int64_t{planned[i].key}, kind, batch_.id(kind, i));
            }
        }
    }

    template <typename Record>
    void write(Kind kind) {
        end_changed(kind);
        const text::SpooledList<Stub>& stubs = batch_.stubs(kind);
        const std::vector<PlannedRecord>& planned = plan_.of(kind);
        for (const std::uint32_t i : to_write(planned)) {
            const PlannedRecord& plan = planned[i];
            const Stub stub = stubs[i];
            PlannedFile* const stands_in = plan_.file_of(stub);
            const auto file = stands_in != nullptr ? std::optional(stands_in->file) : std::nullopt;
            if (stands_in != nullptr) {
                stands_in->is_touched = true;
                stands_in->is_source = stands_in->is_source || plan.change != Change::moved;
            }
            const std::int64_t key = plan.key;
            const std::int64_t file_before = plan.file_before;
            if (file_before != 0 && file_before != file) {
                left_.insert(file_before);
            }
            if (plan.change == Change::moved) {
                move_.run(file, std::int64_t{stub.line}, key);
                continue;
            }
            const Beginning begins{
                .kind = kind,
                .key = key,
                .file = file,
                .change = plan.change == Change::added ? EntryChange::added : EntryChange::changed,
                .digest = stub.digest};
            batch_.visit<Record>(kind, i, [&](const Record& record) {
                const auto key_of = [this](Kind to, std::string_view id) {
                    return std::int64_t{plan_.dictionary.known(to, id).key};
                };
                versions_.write(begins, record, indexed_text(record), key_of);
            });
        }
    }

    /// Positions of what is to be written, in the order of keys: FTS5 writes out what it has
    /// gathered whenever a key is lower than the last.
    static std::vector<std::uint32_t> to_write(const std::vector<PlannedRecord>& planned) {
        std::vector<std::uint32_t> positions;
        positions.reserve(static_cast<std::size_t>(std::ranges::count_if(
            planned, [](const PlannedRecord& each) { return each.change != Change::none; }
        )));
        for (std::uint32_t i = 0; i < planned.size(); ++i) {
            if (planned[i].change != Change::none) {
                positions.push_back(i);
            }
        }
        std::ranges::sort(positions, {}, [&](std::uint32_t i) { return planned[i].key; });
        return positions;
    }

    void end_changed(Kind kind) {
        const std::vector<PlannedRecord>& planned = plan_.of(kind);
        std::vector<Item> items;
        for (std::size_t i = 0; i < planned.size(); ++i) {
            if (planned[i].change == Change::changed) {
                items.push_back(
                    {.kind = kind,
                     .key = planned[i].key,
                     .version = planned[i].key,
                     .id = std::string(batch_.id(kind, i))}
                );
            }
        }
        superseding_.end(items, number_);
    }

    Database& database_;
    const StubbedBatch& batch_;
    Plan& plan_;
    std::int64_t number_;
    Statement record_, move_;
    VersionWriter versions_;
    Superseding superseding_;
    std::set<std::int64_t> left_;  ///< files, for others
};

std::int64_t begin_recording(Database& database, const RecordingNote& note) {
    const std::int64_t number = single_integer(database, last_recording) + 1;
    write_note(database, number, note);
    return number;
}

/// The time of the last recording, where that is later than this one's.
std::optional<std::int64_t> clock_behind(Database& database, std::int64_t at) {
    const std::int64_t last = single_integer(database, last_time);
    return last > at ? std::optional(last) : std::nullopt;
}

std::optional<std::int64_t> file_of(Database& database, std::int64_t version) {
    Statement file(database, file_of_version);
    return file.bind(version).step() ? file.maybe_integer(0) : std::nullopt;
}

std::string named(const RecordId& id) {
    return "the " + std::string(name_of(id.kind)) + " `" + id.id + "`";
}

/// Referrers as people read them: the first few, and how many more.
std::string listed(const std::vector<RecordId>& ids) {
    constexpr std::size_t shown = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(ids.size(), shown); ++i) {
        text += (i > 0 ? ", " : "") + named(ids[i]);
    }
    if (ids.size() > shown) {
        text += " and " + std::to_string(ids.size() - shown) + " more";
    }
    return text;
}

/// Fails where something refers to a record that is not withdrawn together with it.
void require_unneeded(
    Database& database, const RecordId& id, std::int64_t key, const std::set<RecordId>& together
) {
    std::vector<RecordId> by = referrers(database, key, std::nullopt);
    std::erase_if(by, [&](const RecordId& each) { return together.contains(each); });
    if (by.empty()) {
        return;
    }
    const bool could_go_together =
        std::ranges::all_of(by, [&](const RecordId& each) { return each.kind == id.kind; });
    fail(
        named(id) + " cannot be withdrawn: " + listed(by) +
            (by.size() == 1 ? " refers to it" : " refer to it"),
        std::string("withdraw or change what refers to it first") +
            (could_go_together ? ", or withdraw them together" : ""),
        StoreError::Kind::needed
    );
}

}  // namespace

void write_plan(Database& database, const StubbedBatch& stubbed, Plan& plan) {
    const Batch& batch = stubbed.batch();
    if (plan.makes_recording()) {
        plan.report.clock_behind = clock_behind(database, batch.note.at);
        plan.report.recording = begin_recording(database, batch.note);
    }
    write_files(database, batch, plan.files);
    Recorder recorder(database, stubbed, plan, plan.report.recording);
    recorder.write_records();
    if (plan.makes_recording()) {
        recorder.write_sources();
        close_recording(database, plan.report.recording);
    }
    recount_files(database, recorder.touched());
    // Read again the next time: a file that may hold twice what it held, one that lost what is
    // still in force, so that it is told of until it is withdrawn or is back, and one that holds
    // what was withdrawn.
    auto to_read_again = recorder.left_unread();
    for (const PlannedFile& file : plan.files) {
        if (file.lost_some || file.holds_withdrawn) {
            to_read_again.insert(file.file);
        }
    }
    forget_looks(database, to_read_again);
    mark_as_gone(database, plan.gone_files);
}

Recorded
write_withdrawal(Database& database, const std::vector<RecordId>& ids, const RecordingNote& note) {
    const std::set<RecordId> together(ids.begin(), ids.end());
    std::map<Kind, std::vector<Item>> found;
    std::set<std::int64_t> stood_in;
    for (const RecordId& id : together) {
        const std::vector<Item> items = find_item(database, id.kind, id.id, std::nullopt);
        if (items.empty()) {
            fail(
                named(id) + " is not in force",
                "`" + program_on(database.path()) + " history` shows what was recorded"
            );
        }
        require_unneeded(database, id, items.front().key, together);
        if (const auto file = file_of(database, items.front().key)) {
            stood_in.insert(*file);
        }
        found[id.kind].push_back(items.front());
    }
    Recorded recorded;
    recorded.clock_behind = clock_behind(database, note.at);
    const std::int64_t number = begin_recording(database, note);
    recorded.recording = number;
    Superseding superseding(database);
    for (const auto& [kind, items] : found) {
        superseding.end(items, number);
    }
    Statement entry(database, insert_entry);
    for (const RecordId& id : together) {
        entry.run(number, id.kind, id.id, EntryChange::withdrawn, std::nullopt);
    }
    close_recording(database, number);
    recount_files(database, stood_in);
    forget_looks(database, stood_in);
    return recorded;
}

}  // namespace hearsay::store
