// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hearsay {

/// The position of a claim with what its links imply filled in.
struct Standing {
    std::optional<Act> act;            ///< none: the claim takes no position
    std::string topic;                 ///< never empty once resolved over targets that are there
    std::vector<std::string> parties;  ///< sorted
    std::optional<NumberRange> value;
    std::string answer;
    std::vector<Role> roles;  ///< sorted; `perpetrator` where a party is asserted or suggested
                              ///< without one; empty for a denial or doubt of every role

    /// The claim, by position in the dossier, whose hedge and certainty hold for this one too: it
    /// repeats or endorses it, perhaps through others, and none of them says anything itself. Of
    /// several the nearest.
    std::optional<std::size_t> reserved_in;

    /// Two targets of implying links that give different positions, and no own position to settle
    /// it: ids of the two. The standing is that of the first.
    std::optional<std::pair<std::string, std::string>> disagreement;
    /// It, or what it takes its position from, has such targets: what it says is not known.
    bool unsettled = false;

    [[nodiscard]] bool has_position() const { return !parties.empty() || value || !answer.empty(); }
    /// The answer as positions are named: actor id, ids joined by "+", a number or range, or a
    /// word; empty where there is none.
    [[nodiscard]] std::string key() const;
};

/// Whether it gives the answer as the speaker's: a suggestion never counts as an assertion, but it
/// is no denial or doubt either.
bool is_assertive(Act act);
inline bool is_assertive(const Standing& standing) {
    return standing.act && is_assertive(*standing.act);
}

/// The act that a link of the four that give a position (`repeats`, `endorses`, `disputes`,
/// `questions`) to a claim of `act` gives; none where it gives none.
std::optional<Act> implied_act(Link link, std::optional<Act> act);

/// Resolves the standing of every claim of a dossier, by position in its list. Positions spread
/// from claims that have one of their own along `repeats` and `endorses` (as they are), `disputes`
/// (asserts and suggests become denies) and `questions` (they become doubts), through several links
/// and cycles of them; a claim in a cycle without any position outside of it has none. A claim
/// without a topic is about that of what it revises or retracts, else of what gives it a position,
/// else of what it answers or misreports; of several targets the nearest, and the first as written,
/// count, so that neither the order of the claims nor their ids matter. n log n in claims and
/// links.
std::vector<Standing> resolve_standings(const DossierIndex& index);

}  // namespace hearsay
