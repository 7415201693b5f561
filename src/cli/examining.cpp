// SPDX-License-Identifier: Apache-2.0

#include "cli/examining.hpp"

#include <hearsay/reading.hpp>
#include <hearsay/shelf.hpp>

#include "analysis/warnings.hpp"
#include "cli/found_records.hpp"
#include "cli/reading_records.hpp"
#include "model/merging.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <ostream>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace hearsay::cli {

namespace {

using DossierOf = std::function<Stored<std::optional<Dossier>>(const std::string& event)>;

void append(std::vector<Diagnostic>& all, std::vector<Diagnostic> more) {
    std::ranges::move(more, std::back_inserter(all));
}

/// The warnings of events, which all cores share. Those of many claims should come first, so that
/// no core is left alone with one of them.
Stored<std::vector<Diagnostic>>
warnings_about(const std::vector<std::string>& events, const DossierOf& dossier_of) {
    std::vector<std::vector<Diagnostic>> warnings(events.size());
    std::mutex guard;
    std::optional<StoreError> error;
    text::in_parallel(events.size(), [&](std::size_t i) {
        const auto dossier = dossier_of(events[i]);
        if (!dossier) {
            const std::lock_guard lock(guard);
            error = dossier.error();
        } else if (dossier.value()) {
            warnings[i] = warnings_of(*dossier.value());
        }
    });
    if (error) {
        return *error;
    }
    std::vector<Diagnostic> all;
    std::set<std::tuple<std::string, Place, std::string>> seen;
    for (auto& of_event : warnings) {
        for (auto& warning : of_event) {
            // A document that several events rest on is warned of once.
            if (seen.emplace(warning.code, warning.place, warning.message).second) {
                all.push_back(std::move(warning));
            }
        }
    }
    return all;
}

/// Events by the number of claims on them, those of most claims first.
std::vector<std::string> events_with_claims(const Records& records) {
    std::map<std::string_view, std::size_t> counts;
    for (const auto& claim : records.claims) {
        ++counts[claim.event];
    }
    std::vector<std::string> events;
    for (const auto& [event, count] : counts) {
        events.emplace_back(event);
    }
    std::ranges::stable_sort(events, std::ranges::greater(), [&](const std::string& event) {
        return counts.at(event);
    });
    return events;
}

/// What may look alike: all ids that there are on record.
std::optional<StoreError> know_recorded(LookAlikes& look_alikes, Store& store) {
    for (const auto kind : {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
        const auto ids = store.ids(kind);
        if (!ids) {
            return ids.error();
        }
        look_alikes.know(kind, ids.value());
    }
    return std::nullopt;
}

/// Reads, checks and puts away part by part, so that memory does not grow with the records. None
/// where a check has something to say, or records of the store belong to these: then all must be
/// looked at together.
Stored<std::optional<Examined>>
examine_parts(const Session& session, const FoundFiles& found, Store* store) {
    Examined examined;
    RecordShelf shelf;
    {
        PartChecks checks;
        LookAlikes look_alikes;
        std::optional<StoreError> error;
        if (store != nullptr && (error = know_recorded(look_alikes, *store))) {
            return *error;
        }
        bool is_sound = true;
        read_files_in_parts(found.files, session.in(), [&](Reading&& part) {
            is_sound = checks.add(part);
            if (is_sound) {
                error = shelf.add(part.records);
                examined.files += part.files.size();
                examined.records += part.records.size();
                append(examined.diagnostics, look_alikes.add(part));
                append(examined.diagnostics, std::move(part.diagnostics));
            }
            return is_sound && !error;
        });
        if (error) {
            return *error;
        }
        if (!is_sound) {
            return std::optional<Examined>();
        }
        if (store != nullptr) {
            const auto around = store->surroundings(checks.held(), checks.missing());
            if (!around) {
                return around.error();
            }
            if (around.value().size() > 0) {
                return std::optional<Examined>();
            }
        }
        if (checks.find_any()) {
            return std::optional<Examined>();
        }
    }
    auto warnings = warnings_about(shelf.events_with_claims(), [&](const std::string& event) {
        return shelf.dossier_of_event(event);
    });
    if (!warnings) {
        return warnings.error();
    }
    append(examined.diagnostics, std::move(warnings.value()));
    return std::optional(std::move(examined));
}

/// Reads and checks everything together, with the records of the store that belong to it.
Stored<Examined> examine_whole(const Session& session, FoundFiles found, Store* store) {
    auto checked = read_and_check(session, std::move(found), store, Skip::none);
    if (!checked) {
        return checked.error();
    }
    auto& reading = checked.value().reading;
    Examined examined;
    examined.records = reading.records.size();
    examined.files = reading.files.size();
    examined.diagnostics = std::move(reading.diagnostics);
    if (has_errors(examined.diagnostics)) {
        return examined;
    }
    LookAlikes look_alikes;
    if (store != nullptr) {
        if (const auto error = know_recorded(look_alikes, *store)) {
            return *error;
        }
    }
    append(examined.diagnostics, look_alikes.add(reading));
    const auto events = events_with_claims(reading.records);
    add_missing(std::move(checked.value().surroundings), reading.records);
    const Dossiers dossiers(std::move(reading.records));
    auto warnings = warnings_about(events, [&](const std::string& event) {
        return Stored<std::optional<Dossier>>(dossiers.of_event(event));
    });
    append(examined.diagnostics, std::move(warnings.value()));
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
        session.err() << "note: checked without the database: " << store.error().message << '\n';
    }
    return nullptr;
}

}  // namespace

Stored<Examined> examine(const Session& session, const std::vector<std::string>& paths) {
    const auto store = store_if_any(session);
    auto found = find_records(session, paths);
    std::optional<Examined> examined;
    // What standard input holds could not be read again.
    if (found.diagnostics.empty() && !has_standard_input(found.files)) {
        auto in_parts = examine_parts(session, found, store.get());
        if (!in_parts) {
            return in_parts.error();
        }
        examined = std::move(in_parts.value());
    }
    if (!examined) {
        auto whole = examine_whole(session, std::move(found), store.get());
        if (!whole) {
            return whole.error();
        }
        examined = std::move(whole.value());
    }
    sort_diagnostics(examined->diagnostics);
    return *std::move(examined);
}

}  // namespace hearsay::cli
