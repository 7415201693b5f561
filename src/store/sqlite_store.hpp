// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include "store/batch.hpp"
#include "store/boundary.hpp"
#include "store/reader.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <utility>

namespace hearsay::store {

/// The store in an SQLite file. Opened for writing, it may be one that is not there yet: then all
/// answers are empty until something is recorded.
class SqliteStore final : public Store {
public:
    /// Fails where the file is no database of ours, or is missing and only to be read.
    SqliteStore(std::filesystem::path path, OpenMode mode);

    Stored<Recorded> record(const Batch& batch) override;
    Stored<std::vector<RecordId>> staying_withdrawn(const Batch& batch) override;
    Stored<std::unique_ptr<FirstRecording>>
    record_first(const RecordingNote& note, std::shared_ptr<IdNumbers> ids) override;
    Stored<Recorded> withdraw(const std::vector<RecordId>& ids, const RecordingNote& note) override;
    Stored<KnownFiles> known_files(const std::vector<SourceFile>& files, Others others) override;
    Stored<std::vector<std::string>> recorded_digests(const std::vector<SourceFile>& files
    ) override;
    Stored<std::vector<RecordId>>
    recorded(const std::vector<RecordId>& ids, KnownAt known_at) override;
    Stored<std::vector<std::string>> files_holding(const IdSelection& records) override;
    Stored<std::vector<RecordInFile>> standing_in(const std::vector<RecordId>& ids) override;
    Stored<Records> surroundings(const Records& fresh) override;
    Stored<Records> surroundings(const IdSelection& held) override;
    Stored<std::optional<Dossier>>
    dossier_of_event(std::string_view event, KnownAt known_at) override;
    Stored<std::vector<EventOnRecord>>
    events_with_others(const std::vector<std::string>& events, const IdSelection& held) override;
    Stored<Records> records_of_events(const std::vector<std::string>& events) override;
    Stored<Dossier>
    dossier_of_events(const std::vector<std::string>& events, KnownAt known_at) override;
    Stored<std::optional<Dossier>>
    dossier_of_claim(std::string_view claim, bool forward, KnownAt known_at) override;
    Stored<std::optional<Dossier>>
    dossier_of_document(std::string_view document, KnownAt known_at) override;
    Stored<Dossier> dossier_through(const Source& source, KnownAt known_at) override;
    Stored<Records> find(const RecordId& id, KnownAt known_at) override;
    Stored<std::vector<RecordId>> referring_to(const RecordId& id, KnownAt known_at) override;
    Stored<Records> list(Kind kind, const ListFilter& filter, KnownAt known_at) override;
    Stored<WithdrawnRecords> withdrawn(Kind kind, KnownAt known_at) override;
    Stored<std::vector<Withdrawal>>
    withdrawals(const std::vector<RecordId>& ids, KnownAt known_at) override;
    Stored<std::vector<Withdrawal>> withdrawals(const IdSelection& records) override;
    Stored<std::vector<Claim>>
    amending(const std::vector<std::string>& claims, KnownAt known_at) override;
    Stored<std::vector<Document>>
    replacing(const std::vector<std::string>& documents, KnownAt known_at) override;
    Stored<std::vector<std::string>> ids(Kind kind) override;
    std::optional<StoreError> for_each_outline(const std::function<void(const Records&)>& take
    ) override;
    Stored<SearchHits> search(std::string_view text, std::size_t limit) override;
    Stored<std::vector<Recording>> recordings(KnownAt known_at) override;
    Stored<std::optional<RecordingMark>> last_mark(KnownAt known_at) override;
    Stored<std::vector<RecordId>> ever_of_event(std::string_view event) override;
    Stored<std::vector<Version>> versions(const RecordId& id) override;
    Stored<std::string> head() override;
    Stored<std::vector<Capture>> captures() override;
    Stored<Verification> verify(std::string_view head) override;

private:
    class First;

    /// Runs a reading function; `empty` is the answer of a database that is not there yet.
    template <typename Answer, typename Read>
    Stored<Answer> answer(Answer empty, Read read);

    void require_writing() const;
    void start_reading();
    void look_again();
    Database start_writing();
    Recorded record_or_throw(const Batch& batch);
    std::optional<Recorded> fill(const StubbedBatch& stubbed);
    Recorded update(const StubbedBatch& batch);
    Recorded written(Database& database, const StubbedBatch& batch);

    std::filesystem::path path_;
    OpenMode mode_;
    std::optional<Reader> reader_;  ///< none: not there yet
    /// The last recording that what is to be recorded was read and checked against, where it was.
    std::optional<std::int64_t> checked_against_;
};

template <typename Answer, typename Read>
Stored<Answer> SqliteStore::answer(Answer empty, Read read) {
    return guarded<Answer>([&]() -> Answer {
        look_again();
        if (!reader_) {
            return std::move(empty);
        }
        return reader_->answer(read);
    });
}

}  // namespace hearsay::store
