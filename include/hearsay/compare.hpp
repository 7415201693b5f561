// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/claim.hpp>
#include <hearsay/cut.hpp>
#include <hearsay/finding.hpp>
#include <hearsay/set_aside.hpp>
#include <hearsay/source.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hearsay {

/// Ids of records; of claims, where nothing else is said.
using Ids = std::vector<std::string>;

/// How many there are: an honest range, because the record leaves open which of them are one.
struct CountRange {
    std::size_t at_least = 0;
    std::size_t at_most = 0;
};

/// How a claim is the own one of a party of its answer.
struct OwnVoice {
    std::string claim;
    Ids parties;             ///< those among its speakers, and whom they speak for, sorted
    Ids belonging;           ///< of the same, those who certainly roll up to a party, sorted
    Ids possibly_belonging;  ///< of the same, those who do so only possibly, sorted
};

/// One answer to a topic, with who holds it. Lists of claim ids are in date order (an order that
/// the dates do not contradict; ties by id).
struct Position {
    std::string answer;  ///< actor id, ids joined by "+", a number or range, or a word
    std::string label;   ///< the same for people: names of actors
    /// The answer as the `value` that claims give; a word may be made of digits too.
    std::optional<NumberRange> number;
    Ids asserted_by, suggested_by, denied_by, doubted_by;  ///< in force
    Ids formerly_asserted_by, formerly_suggested_by, formerly_denied_by;
    Ids own_claims;                             ///< assertions in force by the party itself
    Ids own_denials;                            ///< denials in force by the party itself
    Ids former_own_claims, former_own_denials;  ///< the same, no longer in force
    /// Those of all these whose speakers only possibly rolled up to the party when they spoke,
    /// sorted.
    Ids possibly_own;
    std::vector<OwnVoice> own_voices;  ///< of all these, sorted by claim
    Ids first;   ///< asserting claims that may be the first ever, in force or not
    Ids latest;  ///< asserting claims in force that may be the latest
    bool first_if_date_right = false;   ///< others may be the first if a date with `?` is wrong
    bool latest_if_date_right = false;  ///< the same of the latest
    /// Nothing but their dates leaves open which of these is the first: none lacks a date, and no
    /// two have an order by their dates that something else contradicts.
    bool firsts_overlap = false;
    bool latests_overlap = false;  ///< the same of those that may be the latest
    std::vector<Role> roles;       ///< of asserting claims in force, sorted
    bool self_claimed = false;
    /// Over asserting claims in force; speakers are principals, or bodies by affiliation.
    std::size_t claims = 0, speakers = 0, outlets = 0, documents = 0;
    std::size_t appearances = 0, owners = 0;  ///< the other rungs of the ladder
    /// The speakers that there may be: by affiliation, who only possibly belonged to a body is one
    /// with it, with another such, or none of both. Otherwise all are certain.
    CountRange speakers_range;
    /// The owners that there may be: whose outlet one is, of which no owner is on record, is open;
    /// it may be one of the others. At most, each such outlet is its own, as `owners` counts it.
    CountRange owners_range;
    CountRange independent_origins;
    Ids origins;                       ///< root claims that count
    Ids fabricated_roots;              ///< root claims that do not
    std::vector<Ids> circular;         ///< groups of claims that only repeat each other
    std::vector<Source> sole_sources;  ///< what every way to its asserting claims passes through
};

/// All claims of a position, in reading order: who asserts, suggests, denies and doubts it, then
/// who formerly did. Refers to it.
std::array<const Ids*, 7> claims_of(const Position& position);

/// That claims in force by different holders cannot all be right. `denied`: some deny what others
/// assert; `rival`: they assert answers that exclude each other.
struct Conflict {
    enum class Kind : std::uint8_t { denied, rival };
    Kind kind = Kind::denied;
    /// Answers. Of a denial the one answer, or one of several parties and that of them which is
    /// denied, or a number and the denied range that it is within; of rivals the two.
    Ids positions;
    std::vector<Role> roles;  ///< in which they clash, sorted; none where answers have no roles
    Ids a, b;                 ///< asserting and denying claims, or those that assert each
};

/// "denied" or "rival".
std::string_view name_of(Conflict::Kind kind);

/// What became of the parties from one claim to the next. Narrowed: fewer of the same, or every
/// party certainly rolls up to one of those before at the date. Widened: the other way round.
enum class PartyChange : std::uint8_t { narrowed, widened, changed };

/// "narrowed", "widened" or "changed".
std::string_view name_of(PartyChange change);

/// A change of position by one principal.
struct Shift {
    enum class Kind : std::uint8_t {
        reversed,  ///< from asserting an answer to denying it, or back
        named,     ///< from withholding to an answer
        withdrew,  ///< retracted, or revised to no answer
        renamed,   ///< to another party
        hardened,  ///< the same answer, by a stronger act, more certain, or in more roles
        softened,  ///< the other way round
        raised,    ///< a figure
        lowered,
        revised  ///< in any other way
    };
    Ids principal;  ///< of the later claim
    Kind kind = Kind::revised;
    std::string from, to;        ///< claim ids
    std::optional<Date> date;    ///< of the later claim
    bool linked = true;          ///< the record says so; otherwise by certain order
    bool if_date_right = false;  ///< that order rests on a date marked as uncertain (`?`)
    /// The record links them, and by their dates the later is certainly the earlier; if those dates
    /// are right, with `if_date_right`.
    bool against_dates = false;
    /// The principals differ, and that one spoke for the other, or both for one body, is only
    /// possible.
    bool only_possibly_one_body = false;
    PartyChange parties = PartyChange::changed;  ///< of `renamed`
    /// The later claim disputes the earlier, as nobody does what he said himself: it counts for its
    /// principal, who does not own it.
    bool disputes = false;
};

/// "reversed", "named" and so on: the name of the enumerator.
std::string_view name_of(Shift::Kind kind);

/// The figures of one principal in a topic of numbers.
struct Figures {
    Ids principal;
    /// Its claims in force that may be its latest, in date order; none where it took back all, or
    /// others revised what certainly came after.
    Ids latest;
    Ids earlier;     ///< its other figures on record, in force or not, in date order
    Ids taken_back;  ///< those of the earlier that were retracted with effect, sorted
    /// Those of the earlier that were revised, and have no figure in their place, in date order.
    Ids given_up;
    /// `raised`, `lowered` or `revised`: the latest against the one before, where both are certain.
    std::optional<Shift::Kind> change;
    std::string changed_from;    ///< the one before, where there is a change; else empty
    bool if_date_right = false;  ///< which is the latest rests on a date marked as uncertain (`?`)
    Ids denied_since;            ///< denials in force by which it certainly took the latest back
    /// The same of those of its earlier figures that are in force.
    std::map<std::string, Ids> earlier_denied_since;
    /// Of these earlier figures, whose denial came after it only if an uncertain date is right;
    /// sorted.
    Ids earlier_denied_if_date_right;
};

/// All that is said on one topic of the event.
struct TopicComparison {
    std::string topic;     ///< its id
    std::string question;  ///< "Who did it?"; empty where no such topic is declared
    /// Most asserting claims first, ties by answer, numbers by size.
    std::vector<Position> positions;
    Ids withheld_by, formerly_withheld_by;  ///< claims that name nobody, in date order
    std::vector<Conflict> conflicts;
    bool more_conflicts = false;  ///< pairs of answers are not listed, because there are too many
    std::vector<Shift> shifts;
    std::vector<Figures> figures;  ///< of who gives numbers, the lowest first
    /// Claims of the event on record with this topic that no position lists, nor the lists of those
    /// that name nobody, in date order: doubts that are no longer in force, what takes no stance,
    /// and what is fabricated.
    Ids holding_none;
};

/// Whether the event has no claim on record on the topic.
bool holds_nothing(const TopicComparison& topic);

/// From where to where the asserted numbers of a topic run.
struct AssertedNumbers {
    std::int64_t least = 0;
    std::int64_t most = 0;
    /// Asserted numbers that have no independent origin, in order: they rest on a forgery or only
    /// on each other, and are not counted in.
    Ids without_origin;
};

/// None where fewer than two asserted answers are numbers with an origin, or one of these is a
/// range with an open end. Linear in the positions.
std::optional<AssertedNumbers> asserted_numbers(const TopicComparison& topic);

/// What a comparison says of one claim: its resolved position and where it stands.
struct ComparedClaim {
    std::optional<Act> act;  ///< resolved over links
    std::string topic;
    std::string answer;
    std::vector<Role> roles;  ///< resolved; `perpetrator` by default for an asserted party
    bool on_record = true;
    bool set_aside = false;  ///< it would be on record, but for the sources that are set aside
    bool in_force = true;
    /// Of one on record that is not in force: the claims that revise or retract it with effect.
    Ids amended_by;
    /// Of one in force: the claims that may have revised or retracted it by the cut, which their
    /// dates leave open.
    Ids perhaps_amended_by;
    /// Of one in force: the claims that revised or retracted it until they were taken back.
    Ids formerly_amended_by;
    bool of_the_event = true;  ///< false for a link target of another event
    /// Who holds its position: its principal, or by affiliation the bodies that this rolls up to.
    Ids holder;
    /// The claim whose hedge and certainty hold for it too, because it only repeats or endorses
    /// that and says nothing itself; mostly empty.
    std::string reserved_in;
    Ids possible_holder;  ///< those of `holder` to which it belonged only possibly then

    /// Whether it is one of the event's own claims on record: those are counted and listed, and not
    /// what they only link to.
    [[nodiscard]] bool is_of_event_on_record() const { return of_the_event && on_record; }
};

/// An answer that lost claims assert, and that nobody in force asserts when sources are set aside;
/// or that they suggest, and nobody in force asserts or suggests.
struct LostAnswer {
    std::string topic;
    std::string answer;
    bool was_asserted = false;        ///< else only suggested
    bool is_still_suggested = false;  ///< by others

    friend auto operator<=>(const LostAnswer&, const LostAnswer&) = default;
};

/// A document that was withdrawn by its outlet or replaced, or may have been by then, with the
/// claims of the event that are known through it.
struct StaleDocument {
    std::string document;
    bool is_certain = true;  ///< false: whether it was by then, dates leave open
    Ids only_through;        ///< every way to these passes it; sorted
    Ids also_through;        ///< these are known otherwise too; sorted
};

/// The competing attributions of one event. Refers by id to records of the dossier that it was made
/// of.
struct Comparison {
    std::string event;
    std::optional<Date> as_of;
    std::string known_at;  ///< as given; empty for now
    std::string by;        ///< "speaker" or "affiliation"
    Ids undecided;
    IfDatesRight if_date_right;  ///< claims of the event, sorted
    /// By affiliation: claims on record whose principals only possibly rolled up to one of the
    /// bodies that they count for, sorted.
    Ids possibly_rolled_up;
    std::vector<Source> without;  ///< what is set aside
    Ids lost;  ///< claims of the event that would be on record without that, sorted
    /// Those of the lost that are not gone: only what had them by the cut for certain is.
    Ids no_longer_certain;
    Ids in_force_again;  ///< claims of the event that were amended by what is gone, sorted
    std::vector<LostAnswer> lost_answers;
    /// Joint statements of the event on record, some of whose speakers are set aside, sorted.
    Ids fewer_speakers;
    /// Claims of the event on record that others said on behalf of a speaker who is set aside,
    /// sorted.
    Ids said_for_set_aside;
    /// Speakers of claims of the event on record who belong to a speaker who is set aside when they
    /// speak, perhaps only possibly; sorted.
    Ids belonging_to_set_aside;
    /// Of claims of the event on record: as `Remainder::cut_from_circle`.
    std::vector<TextOfClaim> cut_from_circle;
    std::vector<Source> sole_sources;  ///< over all asserting claims of the event in force
    /// Those through which claims on record are known, of one topic where one was asked about.
    std::vector<StaleDocument> stale_documents;
    /// Speakers of the claims below, of whom none was certainly on record by the cut: they count by
    /// what others repeat of them. Sorted.
    Ids speakers_not_by_then;
    /// At a cut: claims of the event on record that count by when they were said, and of which no
    /// text is on record by then. Sorted.
    Ids without_text;
    std::vector<TopicComparison> topics;
    std::map<std::string, ComparedClaim> claims;
    std::vector<Finding> findings;  ///< of all its claims on record, or of those on one topic
};

/// What to compare, and as of when.
struct CompareOptions {
    std::optional<Date> as_of;  ///< the end of this day; none: everything
    std::string known_at;  ///< only carried into the answer: the dossier is loaded at that time
    std::string topic;     ///< only its positions and the findings of its claims; empty: all
    /// Holders are the bodies that principals roll up to when they speak, instead of these.
    bool by_affiliation = false;
};

/// Compares the attributions of the dossier's event. Where there is a day, the dossier is first to
/// be cut by it (`as_it_stood`): the comparison is the same without that, but whatever is told of
/// it with the whole dossier (`compare_text` and its like, `counts_of`, `sources_of`) tells of
/// texts of later days. n log n in the claims, linear in links and
/// appearances per position; conflicts are at most one for each pair of positions,
/// and of those no more than name a million ids.
Comparison compare(const Dossier& dossier, const CompareOptions& options);

/// Compares what is left where sources are set aside of a whole dossier, which may have been cut
/// before (`as_it_stood`: what came later is then not known through anything): lost claims are not
/// on record, so they hold nothing and take nothing back, but what repeats or disputes them still
/// says what it says. It is told with `rest.dossier`, not with the whole one.
Comparison compare(const Dossier& whole, const Remainder& rest, const CompareOptions& options);

}  // namespace hearsay
