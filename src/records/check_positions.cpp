// SPDX-License-Identifier: Apache-2.0

#include "records/checked_claim.hpp"
#include "records/checks.hpp"
#include "records/faults.hpp"
#include "records/linked_claims.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace hearsay::records {
namespace {

void check_disagreement(
    const Place& place, const Claim& claim, const Standing& standing, Found& found
) {
    if (!standing.disagreement) {
        return;
    }
    if (const auto& [one, other] = *standing.disagreement; one == other) {
        std::vector<std::string> links;
        for (const Link link : {Link::repeats, Link::endorses, Link::disputes, Link::questions}) {
            if (std::ranges::count(claim.linked(link), one) > 0) {
                links.push_back(std::string(name_of(link)));
            }
        }
        found.add(
            "H045",
            place,
            "it " + text::join_words(links, "and") + " " + backquoted(one) +
                ", which does not go together",
            "keep the link that says what the speaker did, and record the other as a claim of its "
            "own"
        );
        return;
    }
    found.add(
        "H045",
        place,
        "its links imply different positions: " + backquoted(standing.disagreement->first) +
            " and " + backquoted(standing.disagreement->second) + " do not say the same",
        "write the claim's own `act` and `party`, `value` or `answer`"
    );
}

enum class Side : std::uint8_t { gives_it, against_it, gives_none };

Side side_of(Act act) {
    if (act == Act::withholds) {
        return Side::gives_none;
    }
    return is_assertive(act) ? Side::gives_it : Side::against_it;
}

/// Whether what the claim says itself cannot be what its link to `target` says that it says. One
/// that disputes an answer may give another of its own; and a doubt that became an assertion as it
/// was repeated is a drift, which happens.
bool takes_other_side(const Claim& claim, const Standing& own, Link link, const Standing& target) {
    const auto implied = implied_act(link, target.act);
    const bool takes_over = link == Link::repeats || link == Link::endorses;
    if (!implied || side_of(*implied) == side_of(*claim.act) ||
        (link == Link::repeats && implied == Act::doubts && claim.has_position())) {
        return false;
    }
    return takes_over || !claim.has_position() || own.key() == target.key();
}

/// An act of its own that takes the other side of what the claim's links say it says.
void check_side(const Checked& it, const Standing& own, const LinkedClaims& linked, Found& found) {
    const Claim& claim = *it.claim;
    if (!claim.act || claim.act == Act::withholds) {
        return;
    }
    for (const Link link : {Link::repeats, Link::endorses, Link::disputes, Link::questions}) {
        for (const auto& id : claim.linked(link)) {
            const Standing* target = linked.standing(id);
            if (target == nullptr || target->unsettled || id == claim.id ||
                !takes_other_side(claim, own, link, *target)) {
                continue;
            }
            found.add(
                "H045",
                it.at(Spot::act),
                "the claim " + backquoted(name_of(*claim.act)) + ", and it " +
                    std::string(name_of(link)) + " " + backquoted(id) + ", which " +
                    backquoted(name_of(*target->act)),
                target->act == Act::withholds ? "who gives no answer cannot be repeated with one: "
                                                "use `misreports` where that "
                                                "is said of them, or `answers`"
                : link == Link::repeats || link == Link::endorses
                    ? "use `disputes` or `questions` where the speaker does not say the same, "
                      "`misreports` where it is said of the other"
                    : "use `endorses` or `repeats` where the speaker says the same, `misreports` "
                      "where it is said of the other"
            );
            return;
        }
    }
}

/// A position of its own beside the repeat of who took none: an origin of what nobody there said.
void check_repeats(
    const Checked& it, const Standing& own, const LinkedClaims& linked, Found& found
) {
    const Claim& claim = *it.claim;
    if (!own.act || own.act == Act::withholds || own.unsettled) {
        return;
    }
    const auto& repeated = claim.linked(Link::repeats);
    for (std::size_t i = 0; i < repeated.size(); ++i) {
        const Standing* target = linked.standing(repeated[i]);
        if (target != nullptr && !target->unsettled && !target->act && repeated[i] != claim.id) {
            found.add(
                "H045",
                it.at_link(Link::repeats, i),
                "the claim " + backquoted(name_of(*own.act)) + ", and it repeats " +
                    backquoted(repeated[i]) + ", which takes no position",
                "who took no position cannot be repeated with one: use `answers`, or `misreports` "
                "where that is said of them"
            );
            return;
        }
    }
}

/// An act of its own wants an answer, its own or one that a link gives.
void check_answered(const Checked& it, const Standing& own, Found& found) {
    const Claim& claim = *it.claim;
    if (claim.act && claim.act != Act::withholds && !own.has_position()) {
        found.add(
            "H032",
            it.at(Spot::act),
            backquoted(name_of(*claim.act)) +
                " what? There is no party, value or answer, and no link gives one",
            "add `party` for who did it, `value` for a number, `answer` for other topics"
        );
    }
}

}  // namespace

Place Checked::first_implying() const {
    for (const Link link :
         {Link::repeats,
          Link::endorses,
          Link::disputes,
          Link::questions,
          Link::answers,
          Link::misreports}) {
        if (!claim->linked(link).empty()) {
            return at_link(link, 0);
        }
    }
    return claim->recorded_at;
}

void check_position(
    const Checked& it, const Standing& standing, const LinkedClaims& linked, Found& found
) {
    check_disagreement(it.first_implying(), *it.claim, standing, found);
    check_answered(it, standing, found);
    check_side(it, standing, linked, found);
    check_repeats(it, standing, linked, found);
}

}  // namespace hearsay::records
