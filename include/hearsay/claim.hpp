// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>
#include <hearsay/place.hpp>
#include <hearsay/vocabulary.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// A number or a range of numbers; an absent end is open. At least one end is there.
struct NumberRange {
    std::optional<std::int64_t> min;
    std::optional<std::int64_t> max;

    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

/// One place where a claim is on record. Either `document`, or (where the item is not identified)
/// `outlet` with perhaps a date and url.
struct Appearance {
    std::string document;
    std::string outlet;
    std::optional<Date> date;
    std::string url;
    std::vector<std::string> via;         ///< document ids that this appearance took the claim from
    std::vector<std::string> via_outlet;  ///< outlet ids, likewise
    std::string quote;
    std::string language;
    std::string translation;
    std::optional<Certainty> certainty;  ///< as worded there
    std::string distorts;                ///< how this relay departs from what was said
    std::string locator;
    std::string note;

    /// Known only because another appearance came via it ("ISNA, item not identified"). Never
    /// written in records and never stored: `finish` of a dossier adds it.
    bool implied = false;
    /// Likewise, but what came via it is later than a cut, so that it stands for itself: by
    /// `as_it_stood`, and then not `implied`.
    bool taken_later = false;
    /// Its number among the appearances of its claim, from 1, those recorded before the implied:
    /// `finish` of a dossier gives it, and it stays where others are taken away. 0 before.
    std::size_t number = 0;
};

/// One speech act of one speaker (or several jointly) about one event, as recorded: what links
/// imply is not filled in here: comparisons tell it of each (`ComparedClaim`).
struct Claim {
    std::string id;
    std::string event;
    std::vector<std::string> speakers;  ///< actor ids; several for a joint statement
    std::string speaker_as_named;
    std::vector<std::string> on_behalf_of;
    std::string capacity;
    std::optional<Act> act;
    std::string topic;  ///< as written or by default of its file; empty where neither says
    std::vector<std::string> parties;  ///< actor ids; several jointly; sorted
    std::string party_as_named;
    std::vector<Role> roles;  ///< sorted; empty where not written
    std::optional<NumberRange> value;
    std::string answer;
    std::string statement;
    std::string quote;
    std::string language;
    std::string translation;
    std::string translator;
    std::string hedge;
    std::optional<Mode> mode;
    std::optional<Certainty> certainty;
    std::optional<int> credibility;  ///< Admiralty code, 1..6, the recorder's own judgement
    Authenticity authenticity = Authenticity::genuine;
    std::optional<Date> date;       ///< when it was said
    std::optional<Date> disclosed;  ///< when it became publicly known, where that is later
    bool uncertain = false;         ///< the recorder is not sure of this record
    /// Ids of the claims that it links to, by kind of link (indexed by the numbers of `Link`).
    std::array<std::vector<std::string>, 8> links;
    std::string note;
    std::vector<Appearance> appearances;
    Place recorded_at;

    [[nodiscard]] const std::vector<std::string>& linked(Link link) const {
        return links[static_cast<std::size_t>(link)];
    }
    [[nodiscard]] std::vector<std::string>& linked(Link link) {
        return links[static_cast<std::size_t>(link)];
    }
    [[nodiscard]] bool has_position() const { return !parties.empty() || value || !answer.empty(); }
};

/// The id by which order-insensitive sets of actors go: the sorted ids, joined by "+".
std::string joined(std::vector<std::string> ids);

/// The ids of which `joined` made one: of the answer to who did it, its parties. One that is empty
/// of an empty text.
std::vector<std::string> parted(std::string_view joined);

/// A number as an answer is written: `84`, `100..300`, `500..`, `..50`.
std::string written(const NumberRange& range);

/// The number or range that `written` writes so; none for any other text ("007", "5 or 6").
std::optional<NumberRange> number_written(std::string_view answer);

/// Whether two ranges have no number in common.
bool exclude_each_other(const NumberRange& a, const NumberRange& b);

/// Whether all numbers of the one range are in the other, so that to deny this is to deny that.
bool is_within(const NumberRange& inner, const NumberRange& outer);

/// Whose position the claim is: on_behalf_of, else the speaker, else the joint speakers, sorted.
std::vector<std::string> principal_of(const Claim& claim);

/// Whether it says anything itself: an act, a position, roles, words, how sure it is. What does not
/// only takes over what it repeats, and is no surer of it. How texts word it is not asked: that
/// would be another answer at each cut.
bool says_itself(const Claim& claim);

/// Whether the speaker held back: by a hedge, or by a certainty below `certain`.
bool is_reserved(const Claim& claim);

/// Whether sentences about what it says take a verb for one: a single speaker, or several under one
/// name (`speaker_as_named`).
bool speaks_as_one(const Claim& claim);

}  // namespace hearsay
