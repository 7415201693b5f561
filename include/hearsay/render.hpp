// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/cut.hpp>
#include <hearsay/diagnostic.hpp>
#include <hearsay/dossier.hpp>
#include <hearsay/history.hpp>
#include <hearsay/known_through.hpp>
#include <hearsay/reading.hpp>
#include <hearsay/record_id.hpp>
#include <hearsay/recording.hpp>
#include <hearsay/report.hpp>
#include <hearsay/search.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>
#include <hearsay/verification.hpp>
#include <hearsay/withdrawal.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// How text for a terminal is laid out.
struct TextOptions {
    std::size_t columns = 100;
    bool color = false;
    bool is_shown = true;             ///< on a terminal; else another program may read it
    std::string program = "hearsay";  ///< how a shell calls it on the same database
};

// Results as text. Every function is pure, makes every text that comes from a record safe for where
// it goes, ends its output with a newline (unless it is empty, or words for a sentence of others),
// and gives the same bytes for the same values. `*_text` is for a terminal, `*_json` the public
// contract (`schema_of`), `*_markdown` for documents. `dossier` is the one that the result was made
// of: of a result as of a day the dossier as it stood then (see `as_it_stood`), and of a comparison
// without some sources `Remainder::dossier`.

/// The answers of `compare`, of `trace` and of `timeline`.
std::string
compare_text(const Comparison& comparison, const Dossier& dossier, const TextOptions& options);
std::string compare_markdown(const Comparison& comparison, const Dossier& dossier);
std::string compare_json(const Comparison& comparison, const Dossier& dossier);

std::string trace_text(const Trace& trace, const Dossier& dossier, const TextOptions& options);
std::string trace_markdown(const Trace& trace, const Dossier& dossier);
std::string trace_json(const Trace& trace, const Dossier& dossier);

std::string
timeline_text(const Timeline& timeline, const Dossier& dossier, const TextOptions& options);
std::string timeline_markdown(const Timeline& timeline, const Dossier& dossier);
std::string timeline_json(const Timeline& timeline, const Dossier& dossier);

/// Those that may become very long, to a stream as they are made, so that all of it is never held.
void compare_text(
    std::ostream& out,
    const Comparison& comparison,
    const Dossier& dossier,
    const TextOptions& options
);
void compare_json(std::ostream& out, const Comparison& comparison, const Dossier& dossier);
void trace_text(
    std::ostream& out, const Trace& trace, const Dossier& dossier, const TextOptions& options
);
void trace_json(std::ostream& out, const Trace& trace, const Dossier& dossier);

/// The report, by its format.
std::string report_text(const Report& report, const Dossier& dossier, const TextOptions& options);
std::string report_markdown(const Report& report, const Dossier& dossier);
/// One self-contained page: no request, no font, a strict policy; readable without its script.
std::string report_html(const Report& report, const Dossier& dossier);
/// The same as a page of a live view, see <hearsay/live.hpp>.
struct LiveFrame;
std::string report_html(const Report& report, const Dossier& dossier, const LiveFrame& frame);
std::string report_json(const Report& report, const Dossier& dossier);

/// How diagnostics are printed: `human` with the source line and a caret, `brief` for editors
/// (file:line:col: severity[code]: text; "short" at the command), `json` for machines.
enum class DiagnosticFormat : std::uint8_t { human, brief, json };
/// How many diagnostics are shown at most.
constexpr std::size_t diagnostics_shown = 100;
/// What was asked of a check, for the commands that show more, and what it found besides.
struct Checking {
    std::vector<std::string> paths;  ///< as given
    std::vector<std::string> only;   ///< the codes of warnings that were asked for; none: all
    bool alone = false;              ///< without the database
    std::map<std::string, std::size_t> more_warnings;  ///< that are not there, by their code
};
/// The first of them, the rest counted: where not all are shown, warnings by their code.
std::string diagnostics_output(
    const std::vector<Diagnostic>& diagnostics,
    DiagnosticFormat format,
    const TextOptions& options,
    std::size_t most = diagnostics_shown,
    const Checking& checking = {}
);

/// Records that their files hold no more and that are named all the same, and by whom; empty where
/// there are none.
std::string still_named_text(const std::vector<StillNamed>& all);
/// "1 record is withdrawn, and stays so ...", with the file that holds it still: a withdrawal
/// holds, whatever the file says, but that it says something else is told. Empty where there is
/// none.
std::string left_withdrawn_text(const std::vector<RecordInFile>& left);

/// What a recording did, over so many files. `verbose` names every record; `program` is how a shell
/// calls hearsay on this database, for the commands that it suggests: printed as it is.
std::string recorded_text(
    const Recorded& recorded,
    std::size_t files,
    bool dry_run,
    bool verbose,
    std::string_view program
);
/// "2026-03-01, reason: court order": when and why a record was withdrawn. Not safe yet for where
/// it goes.
std::string withdrawn_words(const Withdrawal& withdrawal);
/// Notes of a recording that brings back what was withdrawn, or would; empty where none does.
std::string reinstated_text(const std::vector<Withdrawal>& reinstated, bool dry_run);
/// A line about a clock that was wrong: what was recorded is dated before a recording of `last`.
std::string clock_behind_text(std::int64_t last);
std::string recorded_json(const Recorded& recorded, std::size_t files, bool dry_run);

/// When a list is of: as asked for, empty where it was not; and what was open at the cut.
struct ListedAt {
    std::string as_of;
    std::string known_at;
    OpenAtCut open;
};

/// A sentence for each thing that the cut of a list could not decide, without its full stop.
std::vector<std::string> open_at_cut_text(const OpenAtCut& open);

/// What became of the records of a list, by records that are listed or not.
struct ListedChanges {
    std::vector<Amendment> amendments;   ///< of claims: as `amendments_by` tells them
    std::vector<Document> replacements;  ///< of documents: those that replace one of them
    /// And those that do so, of which a cut cannot tell whether they were on record by then.
    std::vector<Document> perhaps_replacements = {};
    /// Of a list of what is known through one source: that, and how each is, in order of the ids.
    std::optional<Source> through = std::nullopt;
    std::vector<KnownThrough> ways = {};
    /// Of a list of what was withdrawn: of each, in order of the ids.
    std::optional<std::vector<Withdrawal>> withdrawals = std::nullopt;
};

/// All records of one kind, and what became of them.
std::string list_text(
    const Records& records, Kind kind, const ListedChanges& changes, const TextOptions& options
);
std::string list_markdown(const Records& records, Kind kind, const ListedChanges& changes);
/// Also at which clocks, and what the cut could not decide.
std::string
list_json(const Records& records, Kind kind, const ListedChanges& changes, const ListedAt& at = {});

/// One record as recorded: as the record format writes it (`toml`), with its place and what refers
/// to it. `record` holds exactly one.
std::string show_text(
    std::string_view toml,
    const Place& place,
    const std::vector<RecordId>& referring,
    const TextOptions& options
);
/// `known_at` as asked for; empty where it was not.
std::string show_json(
    const Records& record, const std::vector<RecordId>& referring, const std::string& known_at = {}
);

/// What a search found, and of claims what revises or retracts them.
std::string search_text(
    const SearchHits& hits, const std::vector<Amendment>& amendments, const TextOptions& options
);
std::string search_json(
    const SearchHits& hits, const std::vector<Amendment>& amendments, std::string_view query
);

/// The recordings of a database, in the order given. `verbose` names every record.
std::string history_text(
    const std::vector<Recording>& recordings, const TextOptions& options, bool verbose = false
);
/// The head of the chain, for publishing.
std::string head_json(std::string_view head);
std::string history_json(const std::vector<Recording>& recordings);

/// The versions of one record, with a readable difference from each to the next. `tomls` has each
/// version as the record format writes it.
std::string versions_text(
    const RecordId& id,
    const std::vector<Version>& versions,
    const std::vector<std::string>& tomls,
    const TextOptions& options
);
std::string versions_json(const RecordId& id, const std::vector<Version>& versions);

/// What a verification of a database came to.
std::string
verification_text(const Verification& found, std::string_view database, const TextOptions& options);
std::string verification_json(const Verification& found);

/// How dates are read: for `hearsay date`.
struct ReadDate {
    std::string input;
    Result<Date, DateError> date;
};
std::string dates_text(const std::vector<ReadDate>& dates, const TextOptions& options);
std::string dates_json(const std::vector<ReadDate>& dates);

/// What `hearsay explain` prints of a code.
std::string explanation_text(const CodeExplanation& explanation, const TextOptions& options = {});

/// The JSON Schema (draft 2020-12) of an answer, by the command that gives it: "compare". Empty for
/// an unknown name.
std::string_view schema_of(std::string_view answer);
/// The names of all answers that have one.
std::vector<std::string_view> answers_with_schema();

}  // namespace hearsay
