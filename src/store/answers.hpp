// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include "store/sqlite.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the store answers, each within one state of the database and in a fixed number of queries.
/// See <hearsay/store.hpp> for what the answers are. All throw `Failure`.
namespace hearsay::store {

std::optional<Dossier>
dossier_of_event(Database& database, std::string_view event, Store::KnownAt known_at);
std::vector<EventOnRecord> events_with_others(
    Database& database, const std::vector<std::string>& events, const IdSelection& held
);
Records records_of_events(Database& database, const std::vector<std::string>& events);
Dossier dossier_of_events(
    Database& database, const std::vector<std::string>& events, Store::KnownAt known_at
);
std::optional<Dossier>
dossier_of_claim(Database& database, std::string_view claim, bool forward, Store::KnownAt known_at);
std::optional<Dossier>
dossier_of_document(Database& database, std::string_view document, Store::KnownAt known_at);
Dossier dossier_through(Database& database, const Source& source, Store::KnownAt known_at);
Records surroundings(Database& database, const Records& fresh);
Records surroundings(Database& database, const IdSelection& held);
Records list(Database& database, Kind kind, const ListFilter& filter, Store::KnownAt known_at);

std::vector<Claim>
amending(Database& database, const std::vector<std::string>& claims, Store::KnownAt known_at);
std::vector<Document>
replacing(Database& database, const std::vector<std::string>& documents, Store::KnownAt known_at);
void for_each_outline(Database& database, const std::function<void(const Records&)>& take);
SearchHits search(Database& database, std::string_view text, std::size_t limit);
std::vector<Recording> recordings(Database& database, Store::KnownAt known_at);
std::optional<RecordingMark> last_mark(Database& database, Store::KnownAt known_at);
std::vector<RecordId> ever_of_event(Database& database, std::string_view event);
std::vector<Version> versions(Database& database, const RecordId& id);
std::string head(Database& database);
std::vector<Capture> captures(Database& database);
Verification verify(Database& database, std::string_view head);

}  // namespace hearsay::store
