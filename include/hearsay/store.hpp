// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>
#include <hearsay/history.hpp>
#include <hearsay/id_numbers.hpp>
#include <hearsay/record_id.hpp>
#include <hearsay/recording.hpp>
#include <hearsay/records.hpp>
#include <hearsay/result.hpp>
#include <hearsay/search.hpp>
#include <hearsay/source.hpp>
#include <hearsay/verification.hpp>
#include <hearsay/withdrawal.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// Why the database could not be used. One sentence for people, and what to do.
struct StoreError {
    enum class Kind : std::uint8_t {
        missing,    ///< there is no such file
        foreign,    ///< not a hearsay database, or of another application
        newer,      ///< made by a newer hearsay
        older,      ///< made by an earlier hearsay, and to be brought up by recording, or too old
        corrupt,    ///< SQLite says so, or the content of the database contradicts itself
        busy,       ///< another process writes for longer than we wait
        needed,     ///< what is asked would leave records that refer to nothing, or do not fit
        overtaken,  ///< something was recorded since `known_files` told what there was: ask anew
        failed      ///< permissions, disk full, I/O; or what is to be recorded cannot be
    };
    Kind kind = Kind::failed;
    std::string message;
    std::string help;
    /// Of `needed`: withdrawn records of the batch, which stay so, and that others of it refer to.
    std::vector<RecordId> withdrawn = {};
};

/// What the database answers, or why it could not.
template <typename T>
using Stored = Result<T, StoreError>;

/// What a store knows of files that were found.
struct KnownFiles {
    /// Of each that is unchanged by size, time of change and inode since it was recorded, how many
    /// records stand in it; none of a file that must be read. A file that was touched within the
    /// clock's granularity of its recording always must.
    std::vector<std::optional<std::size_t>> unchanged;
    /// Identities of other files in which some record stands now, or did and that no recording has
    /// seen to be gone, sorted; see `Others`.
    std::vector<std::string> others;
    /// Of `Others::near`: the folders beside the files and above them below which some record
    /// stands now or did, by the beginning of the identities there ("records/").
    std::vector<std::string> folders;
};

/// Of which files that were not found it is asked whether they are known.
enum class Others : std::uint8_t {
    near,  ///< those in the folders of the files that were found, and in the folders above
    all
};

/// Which records to list. A filter that means nothing for their kind leaves none.
struct ListFilter {
    std::string event, speaker, outlet, party;  ///< ids; empty: any
    std::optional<Act> act;                     ///< as resolved over links
    std::optional<Date> since, until;           ///< possibly within is enough
    /// Instead of what lies within these: what they leave out because it has no date.
    bool undated = false;
    /// Of the event and of its parts, and of the parts of these.
    bool with_parts = false;
    /// Only of these ids; none: any.
    std::optional<std::vector<std::string>> among = {};
};

/// Records that were taken out of force and are not back.
struct WithdrawnRecords {
    Records records;                      ///< as they were when they went, each list sorted by id
    std::vector<Withdrawal> withdrawals;  ///< of each, in order of their ids
};

/// The first recording of a new database, written part by part, so that it needs no more memory
/// than the ids and one part take. Until it is finished nothing is recorded; one that is destroyed
/// unfinished leaves nothing behind.
class FirstRecording {
public:
    FirstRecording() = default;
    FirstRecording(const FirstRecording&) = delete;
    FirstRecording& operator=(const FirstRecording&) = delete;
    virtual ~FirstRecording() = default;

    /// What records are made into before they are written. Opaque.
    struct Prepared {
        Prepared() = default;
        Prepared(const Prepared&) = delete;
        Prepared& operator=(const Prepared&) = delete;
        virtual ~Prepared() = default;
    };

    /// Does with records what needs no database. May be called on any thread, also while a part is
    /// added.
    [[nodiscard]] virtual std::unique_ptr<const Prepared> prepare(const Records& records) const = 0;

    /// Takes the next part: files, the records that stand in them, which may refer to those of
    /// other parts, and what was prepared of these. None, or why it cannot go on.
    virtual std::optional<StoreError>
    add(const std::vector<SourceFile>& files, const Records& records, const Prepared& prepared) = 0;
    std::optional<StoreError> add(const std::vector<SourceFile>& files, const Records& records) {
        return add(files, records, *prepare(records));
    }

    /// Once, after all parts: does what can be done before it is known whether all is well, which
    /// may be found out meanwhile. May be left to `finish`.
    virtual std::optional<StoreError> complete() = 0;

    /// Once, after all parts: makes it durable. None where another process has made the database
    /// in the meantime.
    virtual Stored<std::optional<Recorded>> finish() = 0;
};

/// An event, and how many claims on it are on record.
struct EventOnRecord {
    std::string event;
    std::size_t claims = 0;

    friend bool operator==(const EventOnRecord&, const EventOnRecord&) = default;
};

/// Records with their history. One implementation, SQLite, is what `open_store` gives; a second may
/// come beside it. One thread at a time may use a store; other threads and processes open the same
/// database for themselves. Everything but `record`, `record_first` and `withdraw` only reads;
/// where there is no database yet, answers are empty. `known_at` is microseconds since
/// 1970 UTC: the answer is what had been recorded by then; none means now. Numbers of
/// queries are constant per answer; but `verify` asks for each part of the database, and where ids
/// or files are given to it the store asks for some ten thousand of them at a time.
class Store {
public:
    Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    virtual ~Store() = default;

    using KnownAt = std::optional<std::int64_t>;

    /// Writes what is new or changed in one transaction and reports. Acknowledged is durable.
    virtual Stored<Recorded> record(const Batch& batch) = 0;
    /// The records of a batch that were withdrawn and would stay so, because their files are as
    /// they were: what they refer to may have been withdrawn too. Fails on one that is there twice.
    virtual Stored<std::vector<RecordId>> staying_withdrawn(const Batch& batch) = 0;
    /// Begins to record into a database that is not there yet, noted as in `Batch`; null where
    /// there is one, which `record` writes to. Goes by these numbers of ids, which others may share
    /// that take the same parts before it; never null. It needs the store no more, which answers of
    /// what it made once it is finished.
    virtual Stored<std::unique_ptr<FirstRecording>>
    record_first(const RecordingNote& note, std::shared_ptr<IdNumbers> ids) = 0;
    /// Takes records out of force, all in one recording; history keeps them. They must exist and be
    /// in force, and nothing else may refer to any of them: records that refer to each other in a
    /// circle go together or not at all. At least one; one that is named twice counts once. Of what
    /// is returned, only `recording` and `clock_behind` are filled in.
    virtual Stored<Recorded>
    withdraw(const std::vector<RecordId>& ids, const RecordingNote& note) = 0;

    /// What is known of these files, and which other files are known.
    virtual Stored<KnownFiles> known_files(const std::vector<SourceFile>& files, Others others) = 0;

    /// The digest of each of these files as it was last recorded; empty of one that is not known,
    /// and of one that has to be read again whatever it holds: it was gone when it was last looked
    /// for, another file took over what it held, or what was withdrawn stood in it.
    virtual Stored<std::vector<std::string>> recorded_digests(const std::vector<SourceFile>& files
    ) = 0;

    /// Those of these records that hold, sorted, each once.
    virtual Stored<std::vector<RecordId>>
    recorded(const std::vector<RecordId>& ids, KnownAt known_at) = 0;
    /// Identities of the files in which these records stand now, sorted.
    virtual Stored<std::vector<std::string>> files_holding(const IdSelection& records) = 0;
    /// The file in which each of these records stands now, sorted; nothing of one that is not in
    /// force. Where a project was moved, only the identity leads to the file.
    virtual Stored<std::vector<RecordInFile>> standing_in(const std::vector<RecordId>& ids) = 0;

    /// The records that `fresh` refers to and does not hold itself, with all that checks need to
    /// follow: wider events, bodies above actors, link targets with theirs, and claims in the store
    /// that link to claims of `fresh`.
    virtual Stored<Records> surroundings(const Records& fresh) = 0;
    /// The same for records that are not in memory: those `held`, which refer to the other ids of
    /// these numbers. Queries are for some ten thousand ids each.
    virtual Stored<Records> surroundings(const IdSelection& held) = 0;

    /// None where there is no such event or claim.
    virtual Stored<std::optional<Dossier>>
    dossier_of_event(std::string_view event, KnownAt known_at) = 0;
    /// Those of some events that have claims on record which are not among `held`, in their order,
    /// with how many claims each has on record. Some ten thousand events a query.
    virtual Stored<std::vector<EventOnRecord>>
    events_with_others(const std::vector<std::string>& events, const IdSelection& held) = 0;
    /// All that dossiers of some events take of what is on record now. Events that are not there
    /// are left out.
    virtual Stored<Records> records_of_events(const std::vector<std::string>& events) = 0;
    /// Of several events together, or of all records where none is named. Events that are not there
    /// are left out; `event` and `claim` of the answer are empty.
    virtual Stored<Dossier>
    dossier_of_events(const std::vector<std::string>& events, KnownAt known_at) = 0;
    /// `forward`: with everything that takes the claim over, repeats, endorses, disputes,
    /// questions, answers, misreports, revises or retracts it, and so on from there.
    virtual Stored<std::optional<Dossier>>
    dossier_of_claim(std::string_view claim, bool forward, KnownAt known_at) = 0;
    /// Of a document: with the claims that stand in it or came via it, and the documents that relay
    /// or replace it. `event` and `claim` of the answer are empty. None where there is no such
    /// document.
    virtual Stored<std::optional<Dossier>>
    dossier_of_document(std::string_view document, KnownAt known_at) = 0;

    /// Of all events: whatever claims and documents may be known through a document, an outlet or a
    /// speaker, at any distance, with all that tells whether they are (`claims_known_through`).
    /// `event` and `claim` of the answer are empty, and so is all of it where nothing may be.
    virtual Stored<Dossier> dossier_through(const Source& source, KnownAt known_at) = 0;

    /// One record, in a `Records` of one; empty where there is none.
    virtual Stored<Records> find(const RecordId& id, KnownAt known_at) = 0;
    /// Which records name this one, in order of kind and id.
    virtual Stored<std::vector<RecordId>> referring_to(const RecordId& id, KnownAt known_at) = 0;
    /// All records of one kind that fit, sorted by id.
    virtual Stored<Records> list(Kind kind, const ListFilter& filter, KnownAt known_at) = 0;
    /// The records of one kind that had been withdrawn by then, and were not back.
    virtual Stored<WithdrawnRecords> withdrawn(Kind kind, KnownAt known_at) = 0;
    /// Of these records, those that had been withdrawn by then, and were not back; sorted.
    virtual Stored<std::vector<Withdrawal>>
    withdrawals(const std::vector<RecordId>& ids, KnownAt known_at) = 0;
    /// The same now of records that are not in memory, some ten thousand ids a query.
    virtual Stored<std::vector<Withdrawal>> withdrawals(const IdSelection& records) = 0;
    /// The claims that revise or retract one of these, or one of those, and so on, sorted by id.
    virtual Stored<std::vector<Claim>>
    amending(const std::vector<std::string>& claims, KnownAt known_at) = 0;
    /// The documents that replace one of these, sorted by id.
    virtual Stored<std::vector<Document>>
    replacing(const std::vector<std::string>& documents, KnownAt known_at) = 0;
    /// Ids of a kind, sorted: for suggestions and completion.
    virtual Stored<std::vector<std::string>> ids(Kind kind) = 0;
    /// Takes what tells the actors, outlets and documents in force from others of their kind, some
    /// at a time: names, kinds, countries, languages, owners, bodies, addresses, what a document
    /// replaces, and whether an actor is unnamed or unidentified. The rest of each is empty.
    virtual std::optional<StoreError>
    for_each_outline(const std::function<void(const Records&)>& take) = 0;

    /// Records in force that have all words of the text, the last of which may be cut short; the
    /// best matches first, at most `limit`. Words between quotation marks ("…", “…”, „…“, «…») must
    /// stand in a row, as they are; the text has no other syntax.
    virtual Stored<SearchHits> search(std::string_view text, std::size_t limit) = 0;

    /// All recordings that there were at that time, the first one first.
    virtual Stored<std::vector<Recording>> recordings(KnownAt known_at) = 0;
    /// The last of these; none where nothing had been recorded.
    virtual Stored<std::optional<RecordingMark>> last_mark(KnownAt known_at) = 0;
    /// All that was ever recorded of an event, withdrawn or not: itself, its claims, the documents
    /// and outlets in which these stand or from which they were taken, and the actors that they
    /// name; sorted.
    virtual Stored<std::vector<RecordId>> ever_of_event(std::string_view event) = 0;
    /// All versions of a record, the first one first; none where it was never recorded.
    virtual Stored<std::vector<Version>> versions(const RecordId& id) = 0;
    /// The digest of the last recording, which vouches for all of them: 64 hex digits, zeros where
    /// nothing is recorded.
    virtual Stored<std::string> head() = 0;
    /// Captures of the documents on record, by id.
    virtual Stored<std::vector<Capture>> captures() = 0;

    /// Checks everything: SQLite's own integrity and foreign keys, the schema, the chain of
    /// recordings, each version against its digest, and the search index. `head`, where it is not
    /// empty, is a digest of 64 lower-case hex digits that some recording must have. A damaged
    /// database is no error here, but a problem. Linear in the database, and within bounded memory.
    /// Files outside of the database (`captures`) are not looked at.
    virtual Stored<Verification> verify(std::string_view head) = 0;
};

/// What a database is opened for.
enum class OpenMode : std::uint8_t {
    read,  ///< never writes, not even beside the file; a missing file is an error
    write  ///< makes the file where it is missing, at the first recording
};

/// Tells SQLite not to count the memory that it takes, which costs each allocation a lock; nothing
/// here asks for it. For the whole process, and only before anything in it has used SQLite.
void leave_memory_uncounted();

/// Opens (or creates) the SQLite database at `path`.
Stored<std::unique_ptr<Store>> open_store(const std::filesystem::path& path, OpenMode mode);

}  // namespace hearsay
