// SPDX-License-Identifier: Apache-2.0

#include "store/answers.hpp"
#include "store/lookup.hpp"
#include "store/sqlite_store.hpp"
#include "store/withdrawals.hpp"

/// What the store answers: each calls what is told in answers.hpp or beside it.
namespace hearsay::store {

Stored<std::optional<Dossier>>
SqliteStore::dossier_of_event(std::string_view event, KnownAt known_at) {
    return answer(std::optional<Dossier>(), [&](Database& database) {
        return store::dossier_of_event(database, event, known_at);
    });
}

Stored<std::vector<EventOnRecord>>
SqliteStore::events_with_others(const std::vector<std::string>& events, const IdSelection& held) {
    return answer(std::vector<EventOnRecord>(), [&](Database& database) {
        return store::events_with_others(database, events, held);
    });
}

Stored<Records> SqliteStore::records_of_events(const std::vector<std::string>& events) {
    return answer(Records{}, [&](Database& database) {
        return store::records_of_events(database, events);
    });
}

Stored<Dossier>
SqliteStore::dossier_of_events(const std::vector<std::string>& events, KnownAt known_at) {
    return answer(Dossier{}, [&](Database& database) {
        return store::dossier_of_events(database, events, known_at);
    });
}

Stored<std::optional<Dossier>>
SqliteStore::dossier_of_claim(std::string_view claim, bool forward, KnownAt known_at) {
    return answer(std::optional<Dossier>(), [&](Database& database) {
        return store::dossier_of_claim(database, claim, forward, known_at);
    });
}

Stored<std::optional<Dossier>>
SqliteStore::dossier_of_document(std::string_view document, KnownAt known_at) {
    return answer(std::optional<Dossier>(), [&](Database& database) {
        return store::dossier_of_document(database, document, known_at);
    });
}

Stored<Dossier> SqliteStore::dossier_through(const Source& source, KnownAt known_at) {
    return answer(Dossier{}, [&](Database& database) {
        return store::dossier_through(database, source, known_at);
    });
}

Stored<Records> SqliteStore::find(const RecordId& id, KnownAt known_at) {
    return answer(Records{}, [&](Database& database) {
        const AsRecorded at = recording_at(database, known_at);
        return load(database, find_item(database, id.kind, id.id, at), at);
    });
}

Stored<std::vector<RecordId>>
SqliteStore::recorded(const std::vector<RecordId>& ids, KnownAt known_at) {
    return answer(std::vector<RecordId>(), [&](Database& database) {
        return store::recorded(database, ids, recording_at(database, known_at));
    });
}

Stored<std::vector<std::string>> SqliteStore::files_holding(const IdSelection& records) {
    return answer(std::vector<std::string>(), [&](Database& database) {
        return store::files_holding(database, records);
    });
}

Stored<std::vector<RecordInFile>> SqliteStore::standing_in(const std::vector<RecordId>& ids) {
    return answer(std::vector<RecordInFile>(), [&](Database& database) {
        return store::standing_in(database, ids);
    });
}

Stored<std::vector<RecordId>> SqliteStore::referring_to(const RecordId& id, KnownAt known_at) {
    return answer(std::vector<RecordId>(), [&](Database& database) {
        const AsRecorded at = recording_at(database, known_at);
        const std::vector<Item> found = find_item(database, id.kind, id.id, at);
        return found.empty() ? std::vector<RecordId>() : referrers(database, found.front().key, at);
    });
}

Stored<Records> SqliteStore::list(Kind kind, const ListFilter& filter, KnownAt known_at) {
    return answer(Records{}, [&](Database& database) {
        return store::list(database, kind, filter, known_at);
    });
}

Stored<WithdrawnRecords> SqliteStore::withdrawn(Kind kind, KnownAt known_at) {
    return answer(WithdrawnRecords{}, [&](Database& database) {
        return store::withdrawn(database, kind, recording_at(database, known_at));
    });
}

Stored<std::vector<Withdrawal>>
SqliteStore::withdrawals(const std::vector<RecordId>& ids, KnownAt known_at) {
    return answer(std::vector<Withdrawal>(), [&](Database& database) {
        return withdrawals_of(database, ids, recording_at(database, known_at));
    });
}

Stored<std::vector<Withdrawal>> SqliteStore::withdrawals(const IdSelection& records) {
    return answer(std::vector<Withdrawal>(), [&](Database& database) {
        return withdrawals_of(database, records);
    });
}

Stored<std::vector<Claim>>
SqliteStore::amending(const std::vector<std::string>& claims, KnownAt known_at) {
    return answer(std::vector<Claim>(), [&](Database& database) {
        return store::amending(database, claims, known_at);
    });
}

Stored<std::vector<Document>>
SqliteStore::replacing(const std::vector<std::string>& documents, KnownAt known_at) {
    return answer(std::vector<Document>(), [&](Database& database) {
        return store::replacing(database, documents, known_at);
    });
}

Stored<std::vector<std::string>> SqliteStore::ids(Kind kind) {
    return answer(std::vector<std::string>(), [&](Database& database) {
        return ids_of(database, kind);
    });
}

std::optional<StoreError>
SqliteStore::for_each_outline(const std::function<void(const Records&)>& take) {
    const auto taken = answer(true, [&](Database& database) {
        store::for_each_outline(database, take);
        return true;
    });
    return taken ? std::nullopt : std::optional(taken.error());
}

Stored<SearchHits> SqliteStore::search(std::string_view text, std::size_t limit) {
    return answer(SearchHits(), [&](Database& database) {
        return store::search(database, text, limit);
    });
}

Stored<std::vector<Recording>> SqliteStore::recordings(KnownAt known_at) {
    return answer(std::vector<Recording>(), [&](Database& database) {
        return store::recordings(database, known_at);
    });
}

Stored<std::optional<RecordingMark>> SqliteStore::last_mark(KnownAt known_at) {
    return answer(std::optional<RecordingMark>(), [&](Database& database) {
        return store::last_mark(database, known_at);
    });
}

Stored<std::vector<RecordId>> SqliteStore::ever_of_event(std::string_view event) {
    return answer(std::vector<RecordId>(), [&](Database& database) {
        return store::ever_of_event(database, event);
    });
}

Stored<std::vector<Version>> SqliteStore::versions(const RecordId& id) {
    return answer(std::vector<Version>(), [&](Database& database) {
        return store::versions(database, id);
    });
}

Stored<std::string> SqliteStore::head() {
    return answer(std::string(64, '0'), [](Database& database) { return store::head(database); });
}

Stored<std::vector<Capture>> SqliteStore::captures() {
    return answer(std::vector<Capture>(), [](Database& database) {
        return store::captures(database);
    });
}

Stored<Verification> SqliteStore::verify(std::string_view head) {
    return answer(Verification{}, [&](Database& database) {
        return store::verify(database, head);
    });
}

}  // namespace hearsay::store
