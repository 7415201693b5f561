// SPDX-License-Identifier: Apache-2.0

#include "cli/examining.hpp"

#include <hearsay/merging.hpp>
#include <hearsay/reading.hpp>
#include <hearsay/warnings.hpp>

#include "cli/diagnostics.hpp"
#include "cli/first_warnings.hpp"
#include "cli/found_records.hpp"
#include "cli/oddities.hpp"
#include "cli/only_on_record.hpp"
#include "cli/reading_parts.hpp"
#include "cli/reading_records.hpp"
#include "cli/recording_changes.hpp"
#include "cli/rest_of_events.hpp"
#include "text/parallel.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <ostream>
#include <string_view>
#include <utility>

namespace hearsay::cli {

namespace {

/// Leaves errors, and the warnings that are wanted.
void leave_wanted(std::vector<Diagnostic>& diagnostics, const WantedWarnings& wanted) {
    std::erase_if(diagnostics, [&](const Diagnostic& each) {
        return each.severity == Severity::warning && !wanted.only.empty() &&
               std::ranges::find(wanted.only, each.code) == wanted.only.end();
    });
}

using DossierOf = std::function<Stored<std::optional<Dossier>>(const std::string& event)>;

/// Adds the warnings of events, which all cores share, to what was examined: of records of the
/// files and what is linked to them, as others have no place. Events of many claims should come
/// first, so that no core is left alone with one of them.
std::optional<StoreError> add_warnings(
    const std::vector<std::string>& events,
    const DossierOf& dossier_of,
    const WantedWarnings& wanted,
    Examined& examined
) {
    FirstWarnings warnings(*wanted.most);
    std::mutex guard;
    std::optional<StoreError> error;
    text::in_parallel(events.size(), [&](std::size_t i) {
        const auto dossier = dossier_of(events[i]);
        auto of_event =
            dossier && dossier.value() ? warnings_of(*dossier.value()) : std::vector<Diagnostic>();
        leave_wanted(of_event, wanted);
        std::erase_if(of_event, [](const Diagnostic& each) { return each.place.file.empty(); });
        const std::lock_guard lock(guard);
        warnings.add(std::move(of_event));
        if (!dossier) {
            error = dossier.error();
        }
    });
    auto [first, more] = warnings.take();
    append(examined.diagnostics, std::move(first));
    examined.more_warnings = std::move(more);
    return error;
}

/// Events by the number of claims on them, those of most claims first.
std::vector<std::string> events_with_claims(const Records& records) {
    std::map<std::string_view, std::size_t> counts;
    for (const auto& claim : records.claims) {
        ++counts[claim.event];
    }
    std::vector<std::string> events;
    events.reserve(counts.size());
    for (const auto& [event, count] : counts) {
        events.emplace_back(event);
    }
    std::ranges::stable_sort(events, std::ranges::greater(), [&](const std::string& event) {
        return counts.at(event);
    });
    return events;
}

Examined of_sound_parts(ReadParts& parts) {
    Examined examined;
    examined.files = parts.files().size();
    examined.records = parts.records;
    examined.diagnostics = std::move(parts.warnings);
    return examined;
}

/// What a recording would be refused for though the files are sound, and what it would bring back.
/// Where none of their records is or was on record, nothing is read once more for it.
Stored<AgainstStore>
faults_against_store(const Session& session, FoundFiles& found, ReadParts& parts, Store* store) {
    if (store == nullptr || !parts.held) {
        return AgainstStore();
    }
    const auto holding = store->files_holding(*parts.held);
    if (!holding) {
        return holding.error();
    }
    if (holding.value().empty()) {
        // What was withdrawn stands nowhere, and may be brought back.
        const auto withdrawn = store->withdrawals(*parts.held);
        if (!withdrawn) {
            return withdrawn.error();
        }
        if (withdrawn.value().empty()) {
            return AgainstStore();
        }
    }
    return faults_of_recording(session, found, parts.files());
}

/// Without holding the records and without warnings of them. None where a check has something to
/// say.
Stored<std::optional<Examined>>
examine_parts_for_errors(const Session& session, FoundFiles& found, Store* store) {
    auto read =
        read_in_parts(session, found, store, Skip::none, PutAway::nowhere, [](const Reading&) {
            return std::vector<Diagnostic>();
        });
    if (!read) {
        return read.error();
    }
    if (!read.value()) {
        return std::optional<Examined>();
    }
    auto faults = faults_against_store(session, found, *read.value(), store);
    if (!faults) {
        return faults.error();
    }
    auto examined = of_sound_parts(*read.value());
    append(examined.diagnostics, std::move(faults.value().diagnostics));
    return std::optional(std::move(examined));
}

std::vector<RecordId> ids_of(const std::vector<RecordInFile>& records) {
    std::vector<RecordId> ids;
    ids.reserve(records.size());
    for (const auto& each : records) {
        ids.push_back(each.record);
    }
    return ids;
}

void select(const Records& records, IdSelection& into) {
    for (const auto& each : ids_in(records)) {
        into.select(each.kind, each.id);
    }
}

/// Reads files once more, but for what is withdrawn.
EachPart parts_again(
    const Session& session,
    const std::vector<SourceFile>& files,
    const std::vector<RecordId>& withdrawn
) {
    return [&](const std::function<bool(const Records&)>& visit) {
        read_files_in_parts(files, session.in(), [&](Reading&& part) {
            if (!withdrawn.empty()) {
                leave_out(part, withdrawn);
            }
            return visit(part.records);
        });
    };
}

/// Without holding the records. None where a check has something to say. Where it turns out that
/// some of what the files hold stays withdrawn, that is all that is told: called again with what
/// is known `against` them, it leaves these out.
Stored<std::optional<Examined>> examine_parts(
    const Session& session,
    FoundFiles& found,
    Store* store,
    const WantedWarnings& wanted,
    std::optional<AgainstStore>& against
) {
    if (!wanted.most) {
        return examine_parts_for_errors(session, found, store);
    }
    std::optional<Oddities> oddities(std::in_place);
    if (store != nullptr) {
        if (const auto error = oddities->know_recorded(*store)) {
            return *error;
        }
    }
    const auto withdrawn = against ? ids_of(against->left_withdrawn) : std::vector<RecordId>();
    const auto look = [&](const Reading& part) { return oddities->add(part); };
    auto read =
        read_in_parts(session, found, store, Skip::none, PutAway::for_dossiers, look, withdrawn);
    if (!read) {
        return read.error();
    }
    if (!read.value()) {
        return std::optional<Examined>();
    }
    auto& parts = *read.value();
    append(parts.warnings, oddities->take());
    oddities.reset();
    auto whole = of_sound_parts(parts);
    if (!against) {
        auto faults = faults_against_store(session, found, parts, store);
        if (!faults) {
            return faults.error();
        }
        against = std::move(faults.value());
        if (!has_errors(against->diagnostics) && !against->left_withdrawn.empty()) {
            return std::optional(std::move(whole));
        }
    }
    append(whole.diagnostics, std::vector(against->diagnostics));
    whole.left_withdrawn = against->left_withdrawn;
    if (has_errors(whole.diagnostics)) {
        return std::optional(std::move(whole));
    }
    if (store != nullptr) {
        auto only = only_on_record(
            session,
            *store,
            parts.files(),
            parts.surroundings,
            parts_again(session, parts.files(), withdrawn)
        );
        if (!only) {
            return only.error();
        }
        whole.only_on_record = std::move(only.value());
    }
    const auto events = parts.shelf->events_with_claims();
    auto error = parts.shelf->add(parts.surroundings);
    if (store != nullptr && parts.held && !error) {
        auto there = *parts.held;
        select(parts.surroundings, there);
        error = for_rest_of_events(*store, events, std::move(there), [&](const Records& rest) {
            return parts.shelf->add(rest);
        });
    }
    if (error) {
        return *error;
    }
    const auto dossier_of = [&](const std::string& event) {
        return parts.shelf->dossier_of_event(event);
    };
    error = add_warnings(events, dossier_of, wanted, whole);
    if (error) {
        return *error;
    }
    return std::optional(std::move(whole));
}

/// Reads and checks everything together, with the records of the store that belong to it.
Stored<Examined> examine_whole(
    const Session& session, FoundFiles& found, Store* store, const WantedWarnings& wanted
) {
    auto checked = read_and_check(session, found, store, Skip::none);
    if (!checked) {
        return checked.error();
    }
    auto& reading = checked.value().reading;
    Examined examined;
    examined.records = reading.records.size();
    examined.files = reading.files.size();
    examined.diagnostics = std::move(reading.diagnostics);
    if (store != nullptr && !has_errors(examined.diagnostics)) {
        auto faults = has_standard_input(found.files)
                          ? faults_of_recording(session, reading)
                          : faults_of_recording(session, found, reading.files);
        if (!faults) {
            return faults.error();
        }
        append(examined.diagnostics, std::move(faults.value().diagnostics));
        examined.left_withdrawn = std::move(faults.value().left_withdrawn);
        leave_out(reading, ids_of(examined.left_withdrawn));
        examined.records = reading.records.size();
    }
    if (has_errors(examined.diagnostics) || !wanted.most) {
        return examined;
    }
    Oddities oddities;
    if (store != nullptr) {
        if (const auto error = oddities.know_recorded(*store)) {
            return *error;
        }
    }
    append(examined.diagnostics, oddities.add(reading));
    append(examined.diagnostics, oddities.take());
    if (store != nullptr) {
        const auto all = [&](const auto& visit) { visit(reading.records); };
        auto only =
            only_on_record(session, *store, reading.files, checked.value().surroundings, all);
        if (!only) {
            return only.error();
        }
        examined.only_on_record = std::move(only.value());
    }
    const auto events = events_with_claims(reading.records);
    add_missing(std::move(checked.value().surroundings), reading.records);
    if (store != nullptr) {
        IdSelection there(std::make_shared<IdNumbers>());
        select(reading.records, there);
        const auto add = [&](Records&& rest) {
            add_missing(std::move(rest), reading.records);
            return std::optional<StoreError>();
        };
        if (const auto error = for_rest_of_events(*store, events, std::move(there), add)) {
            return *error;
        }
    }
    const Dossiers dossiers(std::move(reading.records));
    const auto dossier_of = [&](const std::string& event) {
        return Stored<std::optional<Dossier>>(dossiers.of_event(event));
    };
    if (const auto error = add_warnings(events, dossier_of, wanted, examined)) {
        return *error;
    }
    return examined;
}

/// The store beside, where there is one: references may resolve in it. Checking needs none, so one
/// that cannot be opened is only told of.
std::unique_ptr<Store> store_if_any(const Session& session) {
    auto store = session.open(OpenMode::read);
    if (store) {
        return std::move(store.value());
    }
    if (store.error().kind != StoreError::Kind::missing) {
        session.err() << "note: checked without the database: "
                      << text::terminal_safe(store.error().message) << '\n';
    }
    return nullptr;
}

}  // namespace

Stored<Examined> examine(
    const Session& session,
    const std::vector<std::string>& paths,
    const WantedWarnings& wanted,
    Beside beside
) {
    const auto store = beside == Beside::database ? store_if_any(session) : nullptr;
    auto found = find_records(session, paths);
    std::optional<AgainstStore> against;
    auto parts = examine_parts(session, found, store.get(), wanted, against);
    if (parts && against && !has_errors(against->diagnostics) && !against->left_withdrawn.empty()) {
        parts = examine_parts(session, found, store.get(), wanted, against);
    }
    if (!parts) {
        return parts.error();
    }
    if (!parts.value()) {
        auto whole = examine_whole(session, found, store.get(), wanted);
        if (!whole) {
            return whole.error();
        }
        parts.value() = std::move(whole.value());
    }
    leave_wanted(parts.value()->diagnostics, wanted);
    sort_diagnostics(parts.value()->diagnostics);
    parts.value()->beside_database = store != nullptr;
    return *std::move(parts.value());
}

}  // namespace hearsay::cli
