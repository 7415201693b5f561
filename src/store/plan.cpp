// SPDX-License-Identifier: Apache-2.0

#include "store/plan.hpp"

#include "store/columns.hpp"
#include "store/files.hpp"
#include "store/references.hpp"

#include <algorithm>
#include <unordered_map>

namespace hearsay::store {

namespace {

constexpr std::string_view records_of_file = R"(
SELECT record.kind, record.id
FROM version CROSS JOIN record ON record.key = version.key
WHERE version.file = ? AND version.version > 0
)";

constexpr std::string_view records_of_missing_files = R"(
SELECT record.kind, record.id
FROM json_each(?) AS missing
CROSS JOIN file ON file.identity = missing.value
CROSS JOIN version ON version.file = file.file AND version.version > 0
CROSS JOIN record ON record.key = version.key
)";

using FilesByPath = std::unordered_map<std::string_view, std::size_t>;

FilesByPath files_by_path(const Batch& batch) {
    FilesByPath positions;
    for (std::size_t i = 0; i < batch.files.size(); ++i) {
        positions.emplace(batch.files[i].path, i);
    }
    return positions;
}

class Planner {
public:
    Planner(Database* database, const Batch& batch)
        : database_(database), batch_(batch), paths_(files_by_path(batch)),
          plan_{.dictionary = Dictionary(database), .records = {}, .files = {}, .report = {}} {}

    Plan run() {
        plan_.files = plan_files(database_, batch_);
        const Records& records = batch_.records;
        compare(Kind::event, records.events);
        compare(Kind::actor, records.actors);
        compare(Kind::outlet, records.outlets);
        compare(Kind::document, records.documents);
        compare(Kind::claim, records.claims);
        check_references(Kind::event, records.events);
        check_references(Kind::actor, records.actors);
        check_references(Kind::outlet, records.outlets);
        check_references(Kind::document, records.documents);
        check_references(Kind::claim, records.claims);
        find_gone();
        std::ranges::sort(plan_.report.added);
        std::ranges::sort(plan_.report.changed);
        std::ranges::sort(plan_.report.gone_from_files);
        return std::move(plan_);
    }

private:
    template <typename Record>
    void compare(Kind kind, const std::vector<Record>& records) {
        std::vector<PlannedRecord>& planned = plan_.of(kind);
        planned.reserve(records.size());
        for (const Record& record : records) {
            const std::optional<Held> held = plan_.dictionary.enter(kind, record.id);
            if (!held) {
                fail("the " + std::string(name_of(kind)) + " `" + record.id + "` is there twice");
            }
            planned.push_back(compared(*held, record));
            count(planned.back().change, {.kind = kind, .id = record.id});
        }
    }

    template <typename Record>
    PlannedRecord compared(const Held& held, const Record& record) {
        PlannedRecord planned;
        planned.key = held.key;
        planned.digest = sha256_.update(canonical(record)).finish();
        planned.file_before = held.file;
        const auto file = paths_.find(record.recorded_at.file);
        if (file != paths_.end()) {
            planned.file = plan_.files[file->second].same_as;
        }
        if (!held.in_force) {
            planned.change = Change::added;
        } else if (held.digest != planned.digest) {
            planned.change = Change::changed;
        } else if (!planned.file ? held.file != 0
                                 : held.file != plan_.files[*planned.file].file ||
                                       held.line != record.recorded_at.line) {
            planned.change = Change::moved;
        }
        return planned;
    }

    void count(Change change, RecordId id) {
        switch (change) {
        case Change::added:
            plan_.report.added.push_back(std::move(id));
            break;
        case Change::changed:
            plan_.report.changed.push_back(std::move(id));
            break;
        case Change::moved:
            plan_.moves = true;
            [[fallthrough]];
        case Change::none:
            ++plan_.report.unchanged;
            break;
        }
    }

    template <typename Record>
    void check_references(Kind kind, const std::vector<Record>& records) {
        const std::vector<PlannedRecord>& planned = plan_.of(kind);
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (planned[i].change < Change::changed) {
                continue;
            }
            for_each_reference(records[i], [&](const Reference& to) {
                require_place(kind, records[i].id, to);
                const Dictionary::Entry& target = plan_.dictionary.refer(to.kind, to.id);
                if (!target.in_batch && !target.in_force) {
                    fail_not_recorded({.kind = kind, .id = records[i].id}, to.kind, to.id);
                }
            });
        }
    }

    void find_gone() {
        if (database_ == nullptr) {
            return;
        }
        Statement rows(*database_, records_of_file);
        for (std::size_t i = 0; i < plan_.files.size(); ++i) {
            const PlannedFile& file = plan_.files[i];
            // Standard input is another text each time: nothing is gone from it.
            if (file.file == 0 || file.same_as != i || batch_.files[i].identity == "-") {
                continue;
            }
            rows.bind(file.file);
            add_gone(rows);
        }
        if (!batch_.missing.empty()) {
            const std::vector<std::string_view> identities(
                batch_.missing.begin(), batch_.missing.end()
            );
            const std::string json = json_of(identities);
            Statement missing(*database_, records_of_missing_files);
            missing.bind(json);
            add_gone(missing);
        }
    }

    void add_gone(Statement& rows) {
        while (rows.step()) {
            const auto kind = word<Kind>(rows, 0);
            if (!plan_.dictionary.in_batch(kind, rows.view(1))) {
                plan_.report.gone_from_files.push_back({.kind = kind, .id = rows.text(1)});
            }
        }
    }

    Database* database_;
    const Batch& batch_;
    FilesByPath paths_;
    text::Sha256 sha256_;
    Plan plan_;
};

}  // namespace

bool Plan::writes() const {
    return makes_recording() || moves || std::ranges::any_of(files, &PlannedFile::refresh);
}

Plan make_plan(Database* database, const Batch& batch) { return Planner(database, batch).run(); }

}  // namespace hearsay::store
