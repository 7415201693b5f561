// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>
#include <hearsay/records.hpp>
#include <hearsay/result.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

/// A record by its kind and id; ids are unique within a kind.
struct RecordId {
    Kind kind = Kind::claim;
    std::string id;

    friend auto operator<=>(const RecordId&, const RecordId&) = default;
};

/// Why the database could not be used. One sentence for people, and what to do.
struct StoreError {
    enum class Kind : std::uint8_t {
        missing,    ///< there is no such file
        foreign,    ///< not a hearsay database, or of another application
        newer,      ///< made by a newer hearsay
        older,      ///< made by an earlier hearsay, and to be brought up by recording, or too old
        corrupt,    ///< SQLite says so, or its content contradicts itself
        busy,       ///< another process writes for longer than we wait
        needed,     ///< what is asked would leave records that refer to nothing, or do not fit
        overtaken,  ///< something was recorded since `known_files` told what there was: ask anew
        failed      ///< permissions, disk full, I/O
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

/// A file as it was read for a recording.
struct SourceFile {
    std::string path;  ///< as given
    std::string
        identity;  ///< what tells it from other files: its path relative to the database, or "-"
    std::uint64_t size = 0;
    std::int64_t modified = 0;  ///< nanoseconds since 1970
    std::uint64_t inode = 0;
    bool is_link = false;  ///< the path itself is a symbolic link
    std::string sha256;    ///< 64 hex digits
    std::string recorder;  ///< who recorded it, as the file says; may be empty
};

/// What a store knows of files that were found.
struct KnownFiles {
    /// Of each that is unchanged by size, time of change and inode since it was recorded, how many
    /// records stand in it; none of a file that must be read. A file that was touched within the
    /// clock's granularity of its recording always must.
    std::vector<std::optional<std::size_t>> unchanged;
    /// Identities of all other files in which some record stands now, sorted.
    std::vector<std::string> others;
};

class RecordShelf;

/// What one run of `record` writes: all records of the files that it read, checked as a whole.
struct Batch {
    std::vector<SourceFile> files;
    Records records;  ///< `recorded_at.file` of each is the path of one of `files`
    /// Instead of these, where they do not stay in memory; see <hearsay/shelf.hpp>.
    std::shared_ptr<const RecordShelf> shelf;
    /// Identities of files that were recorded before and are not there any more.
    std::vector<std::string> missing;
    std::int64_t at = 0;   ///< time of the run, microseconds since 1970 UTC
    std::string tool;      ///< program and version
    bool dry_run = false;  ///< report, write nothing
    /// Asked before a recording into a database that is there is acknowledged: whether claims on
    /// record that are not of the batch still fit what it changed of the records that they rest on,
    /// with what checks need to follow of them. Where not, nothing is recorded, and the error is
    /// `StoreError::Kind::needed`. Where none is given, all is taken to be well.
    std::function<bool(const Records& claims, const Records& around)> still_sound = {};
};

/// A record and a file that holds it, or may.
struct RecordInFile {
    RecordId record;
    std::string file;      ///< its path: absolute, or relative to the database
    std::string identity;  ///< of that file; see `SourceFile`

    friend auto operator<=>(const RecordInFile&, const RecordInFile&) = default;
};

/// What a recording did.
struct Recorded {
    std::int64_t recording = 0;  ///< number of the recording; 0 when nothing changed (none is made)
    std::vector<RecordId> added;
    std::vector<RecordId> changed;
    std::size_t unchanged = 0;
    /// Those of the added that had been withdrawn before.
    std::vector<RecordId> reinstated;
    /// Records that stand in the database as from one of the files read or missing, and are not in
    /// the batch, in an order in which they can be withdrawn.
    std::vector<RecordId> gone_from_files;
    /// Those of the changed and unchanged that stood until now in another file, which was not read
    /// and may hold them still.
    std::vector<RecordInFile> taken_over;
    /// Records of the batch that were withdrawn and stay so, because their file is as it was then.
    std::vector<RecordInFile> left_withdrawn;
    /// The time of the recording before, where that is later than this one's: a clock was wrong,
    /// and what was known at a time cannot be told from these.
    std::optional<std::int64_t> clock_behind;
};

/// One recording, as history shows it.
struct Recording {
    std::int64_t number = 0;
    std::int64_t at = 0;   ///< microseconds since 1970 UTC
    std::string recorder;  ///< the recorders of its files, joined by ", "
    std::string tool;
    std::string reason;  ///< of a withdrawal
    std::string digest;  ///< 64 hex digits over it and all before it: the head of the chain then
    std::vector<SourceFile> files;
    std::vector<RecordId> added, changed, withdrawn;
};

/// One version of a record.
struct Version {
    std::int64_t recording = 0;
    std::int64_t at = 0;
    bool withdrawn = false;  ///< the recording took it out of force; `record` is the last version
    std::string reason;
    Records record;  ///< exactly one record
};

/// Something that a verification found wrong.
struct StoreProblem {
    std::optional<RecordId> record;  ///< none: of the database as a whole
    std::string message;
};

/// What a verification came to.
struct Verification {
    /// More problems than so many are counted and not told.
    static constexpr std::size_t problems_at_most = 100;

    std::size_t recordings = 0;
    std::size_t versions = 0;  ///< of records, current and superseded, whose content was checked
    std::size_t captures = 0;  ///< files of captures whose digests were compared
    std::size_t captures_unchecked = 0;  ///< without a digest or a known place on record
    /// Of the chain: 64 hex digits. Empty where the chain could not be read to its end.
    std::string head;
    /// The number of the recording that has the head which was asked for.
    std::optional<std::size_t> recording_of_head;
    std::size_t problem_count = 0;
    std::vector<StoreProblem> problems;

    /// Counts a problem, and keeps it while there is room.
    void add(std::optional<RecordId> record, std::string message) {
        ++problem_count;
        if (problems.size() < problems_at_most) {
            problems.push_back({std::move(record), std::move(message)});
        }
    }
};

/// A file that a document on record names as its capture.
struct Capture {
    std::string document;       ///< id
    std::string recorded_from;  ///< identity of the record file; see `SourceFile`
    std::string file;           ///< relative to the folder of the record file, and below it
    std::string sha256;         ///< 64 hex digits; may be empty
};

/// Which records to list. A filter that means nothing for their kind leaves none.
struct ListFilter {
    std::string event, speaker, outlet, party;  ///< ids; empty: any
    std::optional<Act> act;                     ///< as resolved over links
    std::optional<Date> since, until;           ///< possibly within is enough
    /// Instead of what lies within these: what they leave out because it has no date.
    bool undated = false;
};

/// A line of a search result: which record, which of its texts, and the text around the match, with
/// the matching words between U+E000 and U+E001.
struct SearchHit {
    RecordId record;
    std::string field;
    std::string snippet;
    Authenticity authenticity = Authenticity::genuine;  ///< of a claim
    bool uncertain = false;                             ///< of a claim: its recorder is not sure
};

/// What a search found: the best matches first.
struct SearchHits {
    std::vector<SearchHit> best;
    bool are_more = false;  ///< others match too
};

/// The ids of the claims among them.
std::vector<std::string> claims_among(const std::vector<SearchHit>& hits);

/// The first recording of a new database, written part by part, so that it needs no more memory
/// than the ids and one part take. Until it is finished nothing is recorded; one that is destroyed
/// unfinished leaves nothing behind.
class FirstRecording {
public:
    FirstRecording() = default;
    FirstRecording(const FirstRecording&) = delete;
    FirstRecording& operator=(const FirstRecording&) = delete;
    virtual ~FirstRecording() = default;

    /// Takes the next part: files, and the records that stand in them, which may refer to those of
    /// other parts. None, or why it cannot go on.
    virtual std::optional<StoreError>
    add(const std::vector<SourceFile>& files, const Records& records) = 0;

    /// Once, after all parts: does what can be done before it is known whether all is well, which
    /// may be found out meanwhile. May be left to `finish`.
    virtual std::optional<StoreError> complete() = 0;

    /// Once, after all parts: makes it durable. None where another process has made the database
    /// in the meantime.
    virtual Stored<std::optional<Recorded>> finish() = 0;
};

/// Records with their history. One implementation, SQLite, is in src/store; a second may come
/// beside it. Everything but `record` and `withdraw` only reads. `known_at` is microseconds since
/// 1970 UTC: the answer is what had been recorded by then; none means now. Numbers of queries are
/// constant per answer (but for `verify`).
class Store {
public:
    Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    virtual ~Store() = default;

    using KnownAt = std::optional<std::int64_t>;

    /// Writes what is new or changed in one transaction and reports. Acknowledged is durable.
    virtual Stored<Recorded> record(const Batch& batch) = 0;
    /// Begins to record into a database that is not there yet, at a time as in `Batch`; null where
    /// there is one, which `record` writes to.
    virtual Stored<std::unique_ptr<FirstRecording>>
    record_first(std::int64_t at, std::string_view tool) = 0;
    /// Takes a record out of force; history keeps it. The record must exist and be in force.
    virtual Stored<Recorded> withdraw(
        const RecordId& id, std::string_view reason, std::int64_t at, std::string_view tool
    ) = 0;

    /// What is known of these files. `with_others`: and which other files are known.
    virtual Stored<KnownFiles>
    known_files(const std::vector<SourceFile>& files, bool with_others) = 0;

    /// The digest of each of these files as it was last recorded; empty of one that is not known.
    virtual Stored<std::vector<std::string>> recorded_digests(const std::vector<SourceFile>& files
    ) = 0;

    /// Identities of the files in which these records stand now, sorted.
    virtual Stored<std::vector<std::string>> files_holding(const std::vector<RecordId>& ids) = 0;

    /// The records that `fresh` refers to and does not hold itself, with all that checks need to
    /// follow: wider events, bodies above actors, link targets with theirs, and claims in the store
    /// that link to claims of `fresh`.
    virtual Stored<Records> surroundings(const Records& fresh) = 0;
    /// The same for records that are not in memory: those `held`, which refer to those `missing`.
    virtual Stored<Records>
    surroundings(const std::vector<RecordId>& held, const std::vector<RecordId>& missing) = 0;

    /// None where there is no such event or claim.
    virtual Stored<std::optional<Dossier>>
    dossier_of_event(std::string_view event, KnownAt known_at) = 0;
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

    /// One record, in a `Records` of one; empty where there is none.
    virtual Stored<Records> find(const RecordId& id, KnownAt known_at) = 0;
    /// Which records name this one, in order of kind and id.
    virtual Stored<std::vector<RecordId>> referring_to(const RecordId& id) = 0;
    /// All records of one kind that fit, sorted by id.
    virtual Stored<Records> list(Kind kind, const ListFilter& filter, KnownAt known_at) = 0;
    /// The claims that revise or retract one of these, or one of those, and so on, sorted by id.
    virtual Stored<std::vector<Claim>>
    amending(const std::vector<std::string>& claims, KnownAt known_at) = 0;
    /// Ids of a kind, sorted: for suggestions and completion.
    virtual Stored<std::vector<std::string>> ids(Kind kind) = 0;

    /// Records in force that have all words of the text, the last of which may be cut short; the
    /// best matches first, at most `limit`. Words between quotation marks ("…", “…”, „…“, «…») must
    /// stand in a row, as they are; the text has no other syntax.
    virtual Stored<SearchHits> search(std::string_view text, std::size_t limit) = 0;

    /// All recordings, the first one first.
    virtual Stored<std::vector<Recording>> recordings() = 0;
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
    write  ///< creates the file where it is missing
};

/// Tells SQLite not to count the memory that it takes, which costs each allocation a lock; nothing
/// here asks for it. For the whole process, and only before anything in it has used SQLite.
void leave_memory_uncounted();

/// Opens (or creates) the SQLite database at `path`.
Stored<std::unique_ptr<Store>> open_store(const std::filesystem::path& path, OpenMode mode);

}  // namespace hearsay
