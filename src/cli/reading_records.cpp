// SPDX-License-Identifier: Apache-2.0

#include "cli/reading_records.hpp"

#include "cli/diagnostics.hpp"
#include "cli/found_records.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace hearsay::cli {

std::vector<RecordId> ids_in(const Records& records) {
    std::vector<RecordId> ids;
    ids.reserve(records.size());
    const auto add = [&](Kind kind, const auto& all) {
        for (const auto& record : all) {
            ids.push_back({kind, record.id});
        }
    };
    add(Kind::event, records.events);
    add(Kind::actor, records.actors);
    add(Kind::outlet, records.outlets);
    add(Kind::document, records.documents);
    add(Kind::claim, records.claims);
    return ids;
}

std::vector<RecordId>
held_in(const Session& session, const std::string& path, const std::vector<RecordId>& ids) {
    if (path.empty() || path == "-") {
        return {};
    }
    SourceFile file;
    file.path = path;
    const auto in_file = ids_in(read_files({file}, session.in()).records);
    const std::set<RecordId> held(in_file.begin(), in_file.end());
    std::vector<RecordId> found;
    std::ranges::copy_if(ids, std::back_inserter(found), [&](const RecordId& id) {
        return held.contains(id);
    });
    return found;
}

namespace {

IdSelection selection_of(const Records& records) {
    IdSelection selection(std::make_shared<IdNumbers>());
    for (const RecordId& each : ids_in(records)) {
        selection.select(each.kind, each.id);
    }
    return selection;
}

/// Checks what was read together with what of the store belongs to it, which it puts beside.
Stored<std::vector<Diagnostic>> check_with_store(CheckedReading& checked, Store* store) {
    std::map<Kind, std::vector<std::string>> ids_known;
    if (store != nullptr) {
        auto surroundings = store->surroundings(checked.reading.records);
        if (!surroundings) {
            return surroundings.error();
        }
        checked.surroundings = std::move(surroundings.value());
    }
    // Only a dangling reference asks for the ids that there are.
    const auto known_ids = [&](Kind kind) -> std::vector<std::string> {
        if (store == nullptr) {
            return {};
        }
        if (!ids_known.contains(kind)) {
            auto ids = store->ids(kind);
            ids_known[kind] = ids ? std::move(ids.value()) : std::vector<std::string>{};
        }
        return ids_known[kind];
    };
    const auto was_recorded = [&](const RecordId& id) {
        if (store == nullptr) {
            return false;
        }
        const auto versions = store->versions(id);
        return versions && !versions.value().empty();
    };
    return check_records(checked.reading, checked.surroundings, known_ids, was_recorded);
}

/// Of what was read, what was withdrawn and stays so.
Stored<std::vector<RecordId>> staying_withdrawn(Reading& reading, Store& store) {
    Batch batch;
    batch.files = std::move(reading.files);
    batch.records = std::move(reading.records);
    auto staying = store.staying_withdrawn(batch);
    reading.files = std::move(batch.files);
    reading.records = std::move(batch.records);
    return staying;
}

/// Copies of some of the records.
Records those_of(const std::vector<RecordId>& ids, const Records& records) {
    const std::set<RecordId> wanted(ids.begin(), ids.end());
    Records some;
    const auto take = [&](Kind kind, const auto& from, auto& into) {
        std::ranges::copy_if(from, std::back_inserter(into), [&](const auto& record) {
            return wanted.contains({kind, record.id});
        });
    };
    take(Kind::event, records.events, some.events);
    take(Kind::actor, records.actors, some.actors);
    take(Kind::outlet, records.outlets, some.outlets);
    take(Kind::document, records.documents, some.documents);
    take(Kind::claim, records.claims, some.claims);
    return some;
}

}  // namespace

Stored<CheckedReading> read_and_check(
    const Session& session,
    const FoundFiles& found,
    Store* store,
    Skip skip,
    const std::vector<RecordId>& withdrawn
) {
    auto chosen = ChosenFiles::choose(session, found, store, skip);
    if (!chosen) {
        return chosen.error();
    }
    CheckedReading checked;
    checked.chosen = std::move(chosen.value());
    auto& reading = checked.reading;
    const auto files = checked.chosen.to_read();
    reading = read_files(files, session.in());
    if (!files.empty() && checked.chosen.any_is_left_out()) {
        const auto again = checked.chosen.bring_back(selection_of(reading.records), *store);
        if (!again) {
            return again.error();
        }
        if (again.value()) {
            reading = read_files(checked.chosen.to_read(), session.in());
        }
    }
    if (store != nullptr && skip != Skip::none && !checked.chosen.has_asked()) {
        // Of input alone nothing was asked yet, and it may have been long in coming: from here on
        // the store tells whether something else is recorded. (Of files it does so from when they
        // were asked about, before they were read.)
        if (const auto known = store->known_files({}, Others::near); !known) {
            return known.error();
        }
    }
    append(reading.diagnostics, found.diagnostics);
    if (!withdrawn.empty()) {
        leave_out(reading, withdrawn);
    }
    auto faults = check_with_store(checked, store);
    if (faults && has_errors(faults.value()) && store != nullptr) {
        // Nothing is known of what is there twice.
        const auto staying = staying_withdrawn(reading, *store);
        if (staying && !staying.value().empty()) {
            checked.left_withdrawn = those_of(staying.value(), reading.records);
            leave_out(reading, staying.value());
            faults = check_with_store(checked, store);
        }
    }
    if (!faults) {
        return faults.error();
    }
    append(reading.diagnostics, std::move(faults.value()));
    sort_diagnostics(reading.diagnostics);
    return checked;
}

}  // namespace hearsay::cli
