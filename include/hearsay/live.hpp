// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/cut.hpp>
#include <hearsay/diagnostic.hpp>
#include <hearsay/dossier.hpp>
#include <hearsay/record_id.hpp>
#include <hearsay/search.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The pages of the live view, `hearsay serve`: beside reports (`report_html`), what leads to them.
/// Every function is pure, and safe for hostile texts as those of <hearsay/render.hpp> are. Pages
/// work without script; /live.js keeps them up to date.
namespace hearsay {

/// What stands around a page.
struct LiveFrame {
    std::string address;  ///< path of the page, for the form of its clocks: "/event/kerman-2024"
    std::string as_of, known_at;  ///< the clocks that are asked for, as given
    /// What was given and is no clock: it stays in the form, to be put right, and in no link.
    std::string refused_as_of, refused_known_at;
    /// Further words of the address that the form of its clocks keeps, with their names.
    std::vector<std::pair<std::string, std::string>> kept = {};
    /// How the record files are, in few words; empty where none are watched.
    std::string problems;
    bool has_errors = false;
    /// How often what is shown had changed when the page was made, which is how it learns of more.
    std::uint64_t changes = 0;
};

/// An event in the list of them.
struct EventLine {
    Event event;
    std::size_t claims = 0;     ///< on record
    std::size_t speakers = 0;   ///< of these
    std::size_t named = 0;      ///< answers to who did it that somebody asserts in force
    std::size_t undecided = 0;  ///< claims that may have been on record at a cut, and do not count
    bool is_perhaps_there = false;  ///< dates leave open whether it had been by the cut
    /// None at a cut: warnings are of all that is recorded.
    std::optional<std::size_t> warnings;
};

/// One page of the list of events, of which each has so many: `first` counts from 0, of `all`.
struct EventPage {
    std::vector<EventLine> lines;
    std::size_t first = 0;
    std::size_t all = 0;
    std::size_t a_page = 0;
};
std::string live_events_html(const LiveFrame& frame, const EventPage& events);

/// Whether a claim is the first of those on record that assert its answer. `no` also for the only
/// one; `perhaps` where dates leave it open.
enum class IsFirst : std::uint8_t { no, perhaps, yes };

/// What became of a claim.
struct ClaimLine {
    std::string claim, event;  ///< ids
    IsFirst is_first = IsFirst::no;
    std::size_t appearances = 0;
    std::size_t relayed = 0;     ///< appearances that took it from another item
    std::size_t taken_over = 0;  ///< claims that repeat or endorse it, fabricated ones left out
    std::size_t contested = 0;   ///< claims that dispute or question it, likewise
    bool in_force = true;
    bool is_fabricated = false;
    ComparedClaim compared;
};

/// Claims in the order of their dates.
struct ClaimLines {
    std::vector<ClaimLine> lines;
    std::size_t left_out = 0;    ///< neither in the lines nor counted
    bool are_more = false;       ///< perhaps even more than these are
    std::size_t undecided = 0;   ///< of which dates cannot tell whether they were on record by then
    IfDatesRight if_date_right;  ///< of these lines, and left out
};

/// An actor's claims, and those by others that name it, with what became of them. `dossier` holds
/// all that the lines name.
std::string live_actor_html(
    const LiveFrame& frame,
    const std::string& actor,
    const ClaimLines& made,
    const ClaimLines& said_of,
    const Dossier& dossier
);

/// Documents of an outlet in the order of their dates.
struct DocumentLines {
    std::vector<Document> lines;
    std::size_t left_out = 0;   ///< more than a page shows
    std::size_t undecided = 0;  ///< of which dates cannot tell whether they were on record by then
};

/// The claims that stand in an outlet with what became of them, and its documents.
std::string live_outlet_html(
    const LiveFrame& frame,
    const std::string& outlet,
    const ClaimLines& claims,
    const DocumentLines& documents,
    const Dossier& dossier
);

/// A claim that stands in a document, or came via it. Appearances go by `Appearance::number`.
struct ClaimInDocument {
    std::string claim;              ///< id
    ComparedClaim compared;         ///< as its links say it
    std::vector<std::size_t> here;  ///< its appearances in the document
    /// Of its appearances all than which none is certainly earlier.
    std::vector<std::size_t> first;
};

/// A document and what has to do with it by the clocks.
struct DocumentPage {
    std::string document;                  ///< id
    std::vector<ClaimInDocument> claims;   ///< in an order that their dates do not contradict
    std::size_t left_out = 0;              ///< claims that are not among these
    std::vector<std::string> undecided;    ///< claims in it that may have been on record at a cut
    IfDatesRight if_date_right;            ///< claims in it
    std::vector<std::string> relayed_by;   ///< ids of documents that draw on it
    std::vector<std::string> replaced_by;  ///< ids of later versions of the same item
    /// Of these, and of the one that it replaces: those of which a cut leaves open whether they
    /// were there.
    std::vector<std::string> perhaps_there;
};

/// What a document is, what became of it, and the claims in it as they are worded there. `dossier`
/// holds all that the page names.
std::string
live_document_html(const LiveFrame& frame, const DocumentPage& document, const Dossier& dossier);

/// What was found for a query, as a table of records with the places of their texts that matched.
/// `amendments` are of the claims among these, so that what was taken back is told as that.
std::string live_search_html(
    const LiveFrame& frame,
    std::string_view query,
    const SearchHits& hits,
    const std::vector<Amendment>& amendments
);

/// What is wrong with the record files, as far as a page has room for it. `recorded`: those of the
/// records that the diagnostics are about which have pages, sorted.
constexpr std::size_t problems_a_page = 500;
std::string live_problems_html(
    const LiveFrame& frame,
    const std::vector<Diagnostic>& diagnostics,
    const std::vector<RecordId>& recorded
);

/// A page that says why there is no other.
std::string live_message_html(
    const LiveFrame& frame, std::string_view title, std::string_view message, std::string_view help
);

/// The style and the script of the live view, and the policy (CSP) of its pages, which the server
/// sends: only what it sends itself.
std::string_view live_style();
std::string_view live_script();
std::string live_policy();

}  // namespace hearsay
