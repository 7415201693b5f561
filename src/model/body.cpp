// SPDX-License-Identifier: Apache-2.0

#include "model/body.hpp"

#include "model/appearances.hpp"

#include <algorithm>
#include <unordered_map>

namespace hearsay {

namespace {

enum class Holds { no, possibly, certainly };

bool is_within_a_day(const Span& span) {
    return span.civil_earliest != since_ever &&
           span.civil_latest < span.civil_earliest + seconds_a_day;
}

/// Whether an affiliation holds at a date.
Holds holds_at(const Affiliation& affiliation, const std::optional<Date>& at) {
    if (!affiliation.from && !affiliation.until) {
        return Holds::certainly;
    }
    if (!at) {
        return Holds::possibly;
    }
    // What rests on a date marked as uncertain excludes nothing.
    const auto excludes = [&](const Date& earlier, const Date& later) {
        return !earlier.uncertain && !later.uncertain && certainly_before(earlier, later);
    };
    if ((affiliation.from && excludes(*at, *affiliation.from)) ||
        (affiliation.until && excludes(*affiliation.until, *at))) {
        return Holds::no;
    }
    // Certainly inside only where the whole date lies after the latest start and before the
    // earliest end; an affiliation from a day holds on that day.
    const bool begun = !affiliation.from ||
                       affiliation.from->span.civil_latest <= at->span.civil_earliest ||
                       affiliation.from->span.utc_latest <= at->span.utc_earliest ||
                       (is_within_a_day(affiliation.from->span) &&
                        affiliation.from->span.civil_earliest <= at->span.civil_earliest);
    const bool goes_on = !affiliation.until ||
                         at->span.civil_latest <= affiliation.until->span.civil_earliest ||
                         at->span.utc_latest <= affiliation.until->span.utc_earliest;
    const bool doubtful = at->uncertain || (affiliation.from && affiliation.from->uncertain) ||
                          (affiliation.until && affiliation.until->uncertain);
    return begun && goes_on && !doubtful ? Holds::certainly : Holds::possibly;
}

/// Whether affiliations that only possibly hold at the date count too.
enum class Roll { possible, certain };

/// Whether each of `lower` rolls up to one of `upper` at the date of the claim, and each of `upper`
/// is spoken for in this way: who shares in a joint statement does not speak for the others who
/// share in it, neither when it is made nor when it is taken back.
bool rolls_up(
    const DossierIndex& index,
    const std::vector<std::string>& lower,
    const std::vector<std::string>& upper,
    const std::optional<Date>& at,
    Roll wanted
) {
    std::vector<bool> spoken_for(upper.size());
    for (const std::string& actor : lower) {
        bool any = false;
        for (const Body& body : bodies_of(index, actor, at)) {
            const auto found = std::ranges::find(upper, body.actor->id);
            if (found != upper.end() && (body.certain || wanted == Roll::possible)) {
                spoken_for[static_cast<std::size_t>(found - upper.begin())] = any = true;
            }
        }
        if (!any) {
            return false;
        }
    }
    return std::ranges::find(spoken_for, false) == spoken_for.end();
}

/// Whether an outlet itself says `claim`, and `reported` is its reporter's own word: stands
/// first-hand in a document of the outlet that its speakers wrote. Whom the outlet quotes is no
/// reporter of it, and who owns an outlet is not its voice.
bool is_outlet_of(const DossierIndex& index, const Claim& claim, const Claim& reported) {
    if (!reported.on_behalf_of.empty()) {
        return false;
    }
    return std::ranges::any_of(reported.appearances, [&](const Appearance& appearance) {
        const auto* document = index.document(appearance.document);
        if (document == nullptr || appearance.implied || came_via_something(appearance)) {
            return false;
        }
        const auto wrote_it = [&](const std::string& speaker) {
            return std::ranges::find(document->authors, speaker) != document->authors.end();
        };
        const auto* outlet = index.outlet(document->outlet);
        return outlet != nullptr && !outlet->actor.empty() &&
               std::ranges::find(claim.speakers, outlet->actor) != claim.speakers.end() &&
               std::ranges::all_of(reported.speakers, wrote_it);
    });
}

bool are_one_body(
    const DossierIndex& index, const Claim& later, const Claim& earlier, Roll wanted
) {
    const auto of_later = principal_of(later);
    const auto of_earlier = principal_of(earlier);
    if (of_later == of_earlier) {
        return true;
    }
    // Affiliations count while they hold at the date of speaking.
    return rolls_up(index, of_later, of_earlier, later.date, wanted) ||
           rolls_up(index, of_earlier, of_later, earlier.date, wanted) ||
           is_outlet_of(index, later, earlier) || is_outlet_of(index, earlier, later);
}

}  // namespace

std::vector<Body>
bodies_of(const DossierIndex& index, std::string_view actor, const std::optional<Date>& at) {
    std::vector<Body> bodies;
    std::unordered_map<const Actor*, std::size_t> found;
    std::vector<std::size_t> open;  // positions in `bodies`, entered again once they become certain
    if (const auto* self = index.actor(actor)) {
        bodies.push_back({self, true});
        found.emplace(self, 0);
        open.push_back(0);
    }
    // A body first found by a way that only possibly holds and then by a certain one is walked once
    // more, so each is walked at most twice.
    for (std::size_t next = 0; next < open.size(); ++next) {
        const auto position = open[next];
        const auto from = bodies[position];
        for (const auto& affiliation : from.actor->affiliations) {
            const auto holds = holds_at(affiliation, at);
            const auto* body = index.actor(affiliation.to);
            if (affiliation.relation == Relation::backed_by || holds == Holds::no ||
                body == nullptr) {
                continue;
            }
            if (body != from.actor) {
                bodies[position].leads_on = true;
            }
            const bool certain = from.certain && holds == Holds::certainly;
            const auto [known, is_new] = found.emplace(body, bodies.size());
            if (is_new) {
                bodies.push_back({body, certain});
                open.push_back(known->second);
            } else if (certain && !bodies[known->second].certain) {
                bodies[known->second].certain = true;
                open.push_back(known->second);
            }
        }
    }
    return bodies;
}

bool speaks_for(const Outlet& outlet, std::string_view actor) {
    return !actor.empty() && (outlet.owner == actor || outlet.actor == actor);
}

bool same_body(const DossierIndex& index, const Claim& later, const Claim& earlier) {
    return are_one_body(index, later, earlier, Roll::possible);
}

bool certainly_same_body(const DossierIndex& index, const Claim& later, const Claim& earlier) {
    return are_one_body(index, later, earlier, Roll::certain);
}

}  // namespace hearsay
