// SPDX-License-Identifier: Apache-2.0

#include "store/plan.hpp"

#include "store/columns.hpp"
#include "store/files.hpp"
#include "store/known_contents.hpp"
#include "store/references.hpp"
#include "store/still_named.hpp"
#include "store/withdrawal_order.hpp"
#include "store/withdrawals.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace hearsay::store {

namespace {

constexpr std::string_view records_of_file = R"(
SELECT record.kind, record.key, version.version, record.id
FROM version CROSS JOIN record ON record.key = version.key
WHERE version.file = ? AND version.version > 0
)";

constexpr std::string_view records_of_missing_files = R"(
SELECT record.kind, record.key, version.version, record.id
FROM json_each(?) AS missing
CROSS JOIN file ON file.identity = missing.value
CROSS JOIN version ON version.file = file.file AND version.version > 0
CROSS JOIN record ON record.key = version.key
)";

// But for those that were seen to be gone (modified = -2) and hold nothing.
constexpr std::string_view files_with_records =
    "SELECT file, identity FROM file WHERE (records > 0 OR modified <> -2) AND identity <> '-'";

constexpr std::string_view path_of_file = "SELECT path, identity FROM file WHERE file = ?";

class Planner {
public:
    Planner(Database* database, const StubbedBatch& batch)
        : database_(database), contents_(database), stubbed_(batch),
          batch_(batch.batch()), plan_{
                                     .dictionary = Dictionary(database, ids_of(batch.batch())),
                                     .records = {},
                                     .files = {},
                                     .gone_files = {},
                                     .report = {}} {}

    Plan run() {
        compare_all(Until::the_end);
        return finished();
    }

    std::optional<Plan> run_without_changes() {
        compare_all(Until::first_change);
        return plan_.makes_recording() ? std::nullopt : std::optional(finished());
    }

    std::vector<RecordId> left_withdrawn() {
        compare_all(Until::the_end);
        std::vector<RecordId> left;
        for (const RecordInFile& each : plan_.report.left_withdrawn) {
            left.push_back(each.record);
        }
        return left;
    }

private:
    enum class Until : std::uint8_t { the_end, first_change };

    void compare_all(Until until) {
        plan_.files = plan_files(database_, batch_);
        for_each_kind([&](Kind kind, const auto*) { compare(kind, until); });
    }

    Plan finished() {
        for_each_kind([this]<typename Record>(Kind kind, const Record*) {
            check_references<Record>(kind);
        });
        if (!to_withdrawn_.empty()) {
            fail_withdrawn(to_withdrawn_);
        }
        find_taken_over();
        find_missing();
        find_gone();
        if (!reinstated_.empty()) {
            plan_.report.reinstated = withdrawals_of(*database_, reinstated_, std::nullopt);
        }
        std::ranges::sort(plan_.report.taken_over);
        std::ranges::sort(plan_.report.left_withdrawn);
        return std::move(plan_);
    }

    void compare(Kind kind, Until until) {
        const text::SpooledList<Stub>& stubs = stubbed_.stubs(kind);
        std::vector<PlannedRecord>& planned = plan_.of(kind);
        planned.reserve(stubs.size());
        for (std::size_t i = 0; i < stubs.size(); ++i) {
            if (until == Until::first_change && plan_.makes_recording()) {
                return;
            }
            const Stub stub = stubs[i];
            const std::string_view id = stubbed_.id(kind, i);
            const std::optional<Held> held = plan_.dictionary.enter(kind, id);
            if (!held) {
                fail(
                    "the " + std::string(name_of(kind)) + " `" + std::string(id) +
                    "` is there twice"
                );
            }
            planned.push_back(compared(*held, stub));
            if (!held->in_force && !plan_.dictionary.is_new(held->key)) {
                RecordId back{.kind = kind, .id = std::string(id)};
                if (is_as_it_was(stub)) {
                    planned.back().change = Change::none;
                    leave_withdrawn(stub, std::move(back));
                    continue;
                }
                reinstated_.push_back(std::move(back));
            }
            count(planned.back().change);
        }
    }

    /// Whether the file of a record is known, and has the content that it had, or is a copy of one
    /// that is: a file that was renamed has not changed. One that was gone and is back has: it was
    /// brought back. So has one that was known with another content, and is a copy only of what is
    /// gone: it may have been that itself, under its former name. Standard input is given anew each
    /// time, and means what it says.
    [[nodiscard]] bool is_as_it_was(const Stub& stub) {
        const PlannedFile* const planned = plan_.file_of(stub);
        if (planned == nullptr) {
            return false;
        }
        const SourceFile& file = batch_.files[stub.file];
        if (file.sha256.empty() || file.identity == "-") {
            return false;
        }
        const bool is_known = planned->file != 0 && !planned->was_gone;
        return (is_known && !planned->new_content) ||
               contents_.known_in_another(file.sha256, planned->file);
    }

    /// That its file was read once more, perhaps only because it was touched, brings nothing back.
    void leave_withdrawn(const Stub& stub, RecordId id) {
        plan_.dictionary.leave_withdrawn(id.kind, id.id);
        const std::uint32_t first = plan_.files[stub.file].same_as;
        plan_.files[first].holds_withdrawn = true;
        const SourceFile& file = batch_.files[first];
        plan_.report.left_withdrawn.push_back(
            {.record = std::move(id), .file = file.path, .identity = file.identity}
        );
    }

    [[nodiscard]] PlannedRecord compared(const Held& held, const Stub& stub) const {
        PlannedRecord planned;
        planned.key = held.key;
        planned.file_before = held.file & PlannedRecord::all_of_file;
        const PlannedFile* const file = plan_.file_of(stub);
        if (!held.in_force) {
            planned.change = Change::added;
        } else if (held.digest != stub.digest) {
            planned.change = Change::changed;
        } else if (file == nullptr ? held.file != 0 : held.file != file->file || held.line != stub.line) {
            planned.change = Change::moved;
        }
        return planned;
    }

    void count(Change change) {
        switch (change) {
        case Change::added:
            plan_.adds = true;
            break;
        case Change::changed:
            plan_.changes = true;
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
    void check_references(Kind kind) {
        const std::vector<PlannedRecord>& planned = plan_.of(kind);
        for (std::size_t i = 0; i < planned.size(); ++i) {
            if (planned[i].change < Change::changed) {
                continue;
            }
            stubbed_.visit<Record>(kind, i, [&](const Record& record) {
                for_each_reference(record, [&](const Reference& to) {
                    require_place(kind, record.id, to);
                    const Dictionary::Entry& target = plan_.dictionary.refer(to.kind, to.id);
                    if (target.left_withdrawn) {
                        to_withdrawn_.push_back(
                            {{.kind = kind, .id = record.id},
                             record.recorded_at,
                             {.kind = to.kind, .id = std::string(to.id)}}
                        );
                    } else if (!target.in_batch && !target.in_force) {
                        fail_not_recorded({.kind = kind, .id = record.id}, to.kind, to.id);
                    }
                });
            });
        }
    }

    void find_gone() {
        if (database_ == nullptr) {
            return;
        }
        std::vector<Item> gone;
        Statement rows(*database_, records_of_file);
        for (std::size_t i = 0; i < plan_.files.size(); ++i) {
            PlannedFile& file = plan_.files[i];
            // Standard input is another text each time: nothing is gone from it.
            if (file.file == 0 || file.same_as != i || batch_.files[i].identity == "-") {
                continue;
            }
            rows.bind(file.file);
            file.lost_some = add_gone(rows, gone);
        }
        if (!missing_.empty()) {
            const std::vector<std::string_view> identities(missing_.begin(), missing_.end());
            const std::string json = json_of(identities);
            Statement missing(*database_, records_of_missing_files);
            missing.bind(json);
            add_gone(missing, gone);
            plan_.gone_files = not_seen_gone(*database_, identities);
        }
        const auto named = named_from_outside(*database_, gone, stubbed_, plan_);
        auto order = order_of_withdrawal(*database_, std::move(gone), named);
        Recorded& report = plan_.report;
        for (const auto& together : order.withdrawals) {
            std::ranges::copy(together, std::back_inserter(report.gone_from_files));
        }
        for (const auto& each : order.still_named) {
            report.gone_from_files.push_back(each.record);
        }
        report.withdrawals = std::move(order.withdrawals);
        report.still_named = std::move(order.still_named);
    }

    [[nodiscard]] std::unordered_set<std::int64_t> files_read() const {
        std::unordered_set<std::int64_t> read;
        for (const PlannedFile& file : plan_.files) {
            read.insert(file.file);
        }
        return read;
    }

    /// Of files from which records were taken over many are gone: they were renamed, perhaps with
    /// their folder, and what else they held may be gone with them.
    void find_missing() {
        if (database_ == nullptr || !batch_.gone_among || plan_.report.taken_over.empty()) {
            return;
        }
        std::set<std::string> left;
        for (const RecordInFile& each : plan_.report.taken_over) {
            left.insert(each.identity);
        }
        if (batch_.gone_among({left.begin(), left.end()}).empty()) {
            return;
        }
        const std::unordered_set<std::int64_t> read = files_read();
        std::vector<std::string> others;
        Statement rows(*database_, files_with_records);
        while (rows.step()) {
            if (!read.contains(rows.integer(0)) && !missing_.contains(rows.text(1))) {
                others.push_back(rows.text(1));
            }
        }
        const std::vector<std::string> gone = batch_.gone_among(others);
        missing_.insert(gone.begin(), gone.end());
        std::erase_if(plan_.report.taken_over, [this](const RecordInFile& each) {
            return missing_.contains(each.identity);
        });
    }

    /// Records that stood in files that were not read, and that are not known to be gone. Standard
    /// input holds nothing any more.
    void find_taken_over() {
        const std::unordered_set<std::int64_t> read = files_read();
        std::unordered_map<std::int64_t, std::optional<RecordInFile>> others;
        for_each_kind([&](Kind kind, const auto*) {
            const std::vector<PlannedRecord>& planned = plan_.of(kind);
            for (std::size_t i = 0; i < planned.size(); ++i) {
                const std::int64_t before = planned[i].file_before;
                if (before == 0 || read.contains(before)) {
                    continue;
                }
                const auto [other, is_new] = others.try_emplace(before);
                if (is_new) {
                    other->second = other_file(before);
                }
                if (other->second && !missing_.contains(other->second->identity)) {
                    RecordInFile& found = plan_.report.taken_over.emplace_back(*other->second);
                    found.record = {.kind = kind, .id = std::string(stubbed_.id(kind, i))};
                }
            }
        });
    }

    /// A file that was not read; none for standard input.
    [[nodiscard]] std::optional<RecordInFile> other_file(std::int64_t file) const {
        Statement path(*database_, path_of_file);
        if (!path.bind(file).step() || path.view(1) == "-") {
            return std::nullopt;
        }
        return RecordInFile{.record = {}, .file = path.text(0), .identity = path.text(1)};
    }

    /// Whether any is.
    bool add_gone(Statement& rows, std::vector<Item>& gone) const {
        const auto before = gone.size();
        for (Item& item : items_of(rows)) {
            if (!plan_.dictionary.in_batch(item.kind, item.id)) {
                gone.push_back(std::move(item));
            }
        }
        return gone.size() > before;
    }

    Database* database_;
    KnownContents contents_;
    const StubbedBatch& stubbed_;
    const Batch& batch_;
    Plan plan_;
    std::vector<ToWithdrawn> to_withdrawn_;
    std::vector<RecordId> reinstated_;  ///< was withdrawn, and is recorded anew
    std::set<std::string> missing_{batch_.missing.begin(), batch_.missing.end()};
};

}  // namespace

bool Plan::writes() const {
    return makes_recording() || moves || !gone_files.empty() ||
           std::ranges::any_of(files, &PlannedFile::refresh);
}

Plan make_plan(Database* database, const StubbedBatch& batch) {
    return Planner(database, batch).run();
}

std::optional<Plan> plan_without_changes(Database& database, const StubbedBatch& batch) {
    return Planner(&database, batch).run_without_changes();
}

std::vector<RecordId> staying_withdrawn(Database& database, const StubbedBatch& batch) {
    return Planner(&database, batch).left_withdrawn();
}

}  // namespace hearsay::store
