// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/id_numbers.hpp>
#include <hearsay/record_id.hpp>
#include <hearsay/recording.hpp>
#include <hearsay/records.hpp>

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// What the paths that a user named hold: every *.toml below a folder (hidden ones apart, in order
/// of their paths, symbolic links to files followed, loops not), files as named, "-" for standard
/// input. A path that cannot be read, a folder without permission, a FIFO or device is a
/// diagnostic; so are files in folders whose names nearly end in .toml, and folders without any.
struct FoundFiles {
    /// Path, size, modified, inode; the digest and the recorder come with reading. `identity` is
    /// for who calls: a store tells files apart by it (see `SourceFile`), and by the path where it
    /// is empty.
    std::vector<SourceFile> files;
    std::vector<std::string> folders;  ///< those that were named, as given
    std::vector<Diagnostic> diagnostics;
};
FoundFiles find_files(const std::vector<std::string>& paths);

struct Reading;

/// Records of the store as if they had been read, to be checked again: their places are those of
/// the records themselves.
Reading as_read(Records records);

/// Record files as read: values, and what is wrong with the files.
struct Reading {
    std::vector<SourceFile> files;  ///< with digest and recorder
    Records records;                ///< each with its place; records with faults are left out
    std::vector<Diagnostic> diagnostics;
    /// Records that were left out for their faults, as far as their ids could be read: who refers
    /// to one of them gets no second diagnostic ("one fault is one diagnostic").
    std::vector<RecordId> faulty;
    /// Places of words within records, and the records with faults as far as they were read, for
    /// the checks that come later. Opaque; null in a reading that no reader made, of which all
    /// places are those of the records.
    struct Places;
    std::shared_ptr<const Places> places;
};

/// Reads one text as a record file. `source.path` names it in places and diagnostics.
Reading read_text(std::string_view text, const SourceFile& source);

/// Reads record files, several at a time where there are several processors; the reading has them
/// in the order of `files` all the same. "-" reads `standard_input`. A file that vanished or cannot
/// be read is a diagnostic. Never throws on what a file holds.
Reading read_files(const std::vector<SourceFile>& files, std::istream& standard_input);

/// Takes a part of what is read; returns whether to go on.
using TakePart = std::function<bool(Reading&&)>;

/// The same, some files at a time: each part is taken in the order of the files, on the thread of
/// the caller, while other threads read on, a few parts ahead.
void read_files_in_parts(
    const std::vector<SourceFile>& files, std::istream& standard_input, const TakePart& take
);

/// Does with a part what needs no other, on the thread that read it, and returns who takes it.
using PreparePart = std::function<TakePart(const Reading&)>;

/// The same, where a part is prepared beside others before it is taken.
void read_files_in_prepared_parts(
    const std::vector<SourceFile>& files, std::istream& standard_input, const PreparePart& prepare
);

/// Leaves records out of a reading, as if its files did not hold them. Linear in the reading.
void leave_out(Reading& reading, const std::vector<RecordId>& records);

/// All checks over what was read together: duplicate ids, dangling references (with suggestions
/// from `known_ids`), topics, links, cycles, same body. `surroundings` are records of the store
/// that the reading refers to. `was_recorded` is asked whether the store once held what a reference
/// leads to, so that it is told as withdrawn. Returns new diagnostics, sorted.
std::vector<Diagnostic> check_records(
    const Reading& reading,
    const Records& surroundings,
    const std::function<std::vector<std::string>(Kind)>& known_ids,
    const std::function<bool(const RecordId&)>& was_recorded = {}
);

/// Whether `check_records` would find anything in record files that are read part by part and not
/// kept: the checks of a corpus that is larger than memory. What they find, only `check_records`
/// tells, over the whole. Takes some thirty bytes a claim above the ids.
class PartChecks {
public:
    static constexpr std::size_t usual_claims_at_once = 4096;

    /// Judges so many claims at once (one at least), with what they link to; more where they link
    /// to each other in a circle, or where what they are about hangs on several of their links.
    explicit PartChecks(std::size_t claims_at_once = usual_claims_at_once);
    /// Goes by these numbers of ids, which others may share that take the same parts after it.
    explicit PartChecks(
        std::shared_ptr<IdNumbers> ids, std::size_t claims_at_once = usual_claims_at_once
    );
    ~PartChecks();
    PartChecks(const PartChecks&) = delete;
    PartChecks& operator=(const PartChecks&) = delete;

    /// Takes in the next part; parts come in the order of files, and records of the store that
    /// belong to them last. Returns whether all is well so far: no error in a reading, no id there
    /// twice.
    bool add(const Reading& part);

    /// The ids that records were added of. The others are those that these refer to besides.
    [[nodiscard]] const IdSelection& held() const;

    /// Once, after all parts: whether readings or checks have any error.
    [[nodiscard]] bool find_any();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Warns (H112) of ids that only look-alike letters tell from an earlier id of their kind. Takes
/// some hundred bytes an id.
class LookAlikes {
public:
    LookAlikes();
    ~LookAlikes();
    LookAlikes(const LookAlikes&) = delete;
    LookAlikes& operator=(const LookAlikes&) = delete;

    /// Ids that are on record, before any are added.
    void know(Kind kind, const std::vector<std::string>& ids);

    /// The warnings of the next part that was read.
    std::vector<Diagnostic> add(const Reading& part);

    /// After all parts: the warnings about ids that came first, and look like those of records that
    /// are only on record.
    std::vector<Diagnostic> take();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Warns of what seems to be recorded twice, so that counts would have it as two: documents of one
/// address (H121), but for those that replace each other, and outlets or actors of one name (H122)
/// that nothing tells apart. Takes some hundred bytes each of these records, and 8 of what they are
/// compared by.
class Doubles {
public:
    Doubles();
    ~Doubles();
    Doubles(const Doubles&) = delete;
    Doubles& operator=(const Doubles&) = delete;

    /// Records that are on record, before any are added: as a store outlines them.
    void know(const Records& recorded);

    /// Takes in the next part that was read. What it holds goes before what is on record with the
    /// same id.
    void add(const Reading& part);

    /// Once, after all parts: the warnings, sorted.
    std::vector<Diagnostic> take();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The explanation of a code, as `hearsay explain` prints it: one for each code that any diagnostic
/// of hearsay can have.
struct CodeExplanation {
    std::string_view code;
    std::string_view title;
    std::string_view meaning;
    std::string_view before;  ///< an example that gets the diagnostic
    std::string_view after;   ///< the same, put right
};
const std::vector<CodeExplanation>& code_explanations();

/// A record as the record format writes it: TOML, keys in the order of the format's documentation.
std::string to_toml(const Event& event);
std::string to_toml(const Actor& actor);
std::string to_toml(const Outlet& outlet);
std::string to_toml(const Document& document);
std::string to_toml(const Claim& claim);

/// A whole record file of these records, which reads back as the same records.
std::string record_file_of(const Records& records);

/// A commented template of a record, ready to fill in; it passes the reader once its required keys
/// are filled.
std::string template_of(Kind kind, std::string_view id);

/// The JSON Schema (draft 2020-12) of a record file, for editors: the tables, their keys, what each
/// takes, and the rules between keys of one record. What it refuses, `read_text` refuses too; it
/// knows no references between records.
std::string_view record_schema();

}  // namespace hearsay
