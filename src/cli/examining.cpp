// SPDX-License-Identifier: Apache-2.0

#include "cli/examining.hpp"

#include "analysis/warnings.hpp"
#include "cli/found_records.hpp"
#include "cli/reading_records.hpp"
#include "model/merging.hpp"
#include "text/parallel.hpp"

#include <memory>
#include <ostream>
#include <set>
#include <tuple>

namespace hearsay::cli {

namespace {

/// The warnings of every event that the reading has a claim on. Takes the records out of it.
std::vector<Diagnostic> warnings_about(CheckedReading& checked) {
    std::set<std::string> named;
    for (const auto& claim : checked.reading.records.claims) {
        named.insert(claim.event);
    }
    const std::vector<std::string> events(named.begin(), named.end());
    std::vector<Diagnostic> all = warnings_of_look_alikes(checked.reading, checked.surroundings);
    add_missing(std::move(checked.surroundings), checked.reading.records);
    const Dossiers dossiers(std::move(checked.reading.records));
    std::vector<std::vector<Diagnostic>> warnings(events.size());
    text::in_parallel(events.size(), [&](std::size_t i) {
        if (const auto dossier = dossiers.of_event(events[i])) {
            warnings[i] = warnings_of(*dossier);
        }
    });
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
    auto checked = read_and_check(session, find_records(session, paths), store.get(), Skip::none);
    if (!checked) {
        return checked.error();
    }
    auto& reading = checked.value().reading;
    Examined examined;
    examined.records = reading.records.size();
    examined.files = reading.files.size();
    if (!has_errors(reading.diagnostics)) {
        for (auto& warning : warnings_about(checked.value())) {
            reading.diagnostics.push_back(std::move(warning));
        }
        sort_diagnostics(reading.diagnostics);
    }
    examined.diagnostics = std::move(reading.diagnostics);
    return examined;
}

}  // namespace hearsay::cli
