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

/// Whether an affiliation makes its actor speak for a body at all.
bool rolls_up(const Affiliation& affiliation) {
    return affiliation.relation != Relation::backed_by;
}

/// Some bodies and all that ties lead to from them, in order of distance. `for_each_tie` tells what
/// an actor is tied to and whether that holds.
template <typename ForEachTie>
std::vector<Body> walked_from(std::vector<Body> bodies, const ForEachTie& for_each_tie) {
    std::unordered_map<const Actor*, std::size_t> found;
    std::vector<std::size_t> open;  // positions in `bodies`, entered again once they become certain
    open.reserve(bodies.size());
    for (std::size_t position = 0; position < bodies.size(); ++position) {
        found.emplace(bodies[position].actor, position);
        open.push_back(position);
    }
    // A body first found by a way that only possibly holds and then by a certain one is walked once
    // more, so each is walked at most twice.
    for (std::size_t next = 0; next < open.size(); ++next) {
        const auto position = open[next];
        const auto from = bodies[position];
        for_each_tie(*from.actor, [&](const Actor& body, Holds holds) {
            if (holds == Holds::no) {
                return;
            }
            if (&body != from.actor) {
                bodies[position].leads_on = true;
            }
            const bool certain = from.certain && holds == Holds::certainly;
            if (certain && &body != from.actor) {
                bodies[position].certainly_leads_on = true;
            }
            const auto [known, is_new] = found.emplace(&body, bodies.size());
            if (is_new) {
                bodies.push_back({&body, certain});
                open.push_back(known->second);
            } else if (certain && !bodies[known->second].certain) {
                bodies[known->second].certain = true;
                open.push_back(known->second);
            }
        });
    }
    return bodies;
}

std::vector<Body> alone(const Actor* self) {
    return self == nullptr ? std::vector<Body>() : std::vector<Body>{{self, true}};
}

/// Some bodies and all that these are part of at a date: neither members nor offices are followed.
std::vector<Body>
with_wholes(const DossierIndex& index, std::vector<Body> bodies, const std::optional<Date>& at) {
    return walked_from(std::move(bodies), [&](const Actor& from, const auto& take) {
        for (const auto& affiliation : from.affiliations) {
            const auto* body = index.actor(affiliation.to);
            if (body != nullptr && affiliation.relation == Relation::part_of) {
                take(*body, holds_at(affiliation, at));
            }
        }
    });
}

}  // namespace

std::vector<Body>
bodies_of(const DossierIndex& index, std::string_view actor, const std::optional<Date>& at) {
    return walked_from(alone(index.actor(actor)), [&](const Actor& from, const auto& take) {
        for (const auto& affiliation : from.affiliations) {
            const auto* body = index.actor(affiliation.to);
            if (body != nullptr && rolls_up(affiliation)) {
                take(*body, holds_at(affiliation, at));
            }
        }
    });
}

Members::Members(const DossierIndex& index) : index_(index) {
    for (const auto& actor : index.dossier().records.actors) {
        if (index.actor(actor.id) != &actor) {
            continue;
        }
        for (const auto& affiliation : actor.affiliations) {
            const auto* body = index.actor(affiliation.to);
            if (body != nullptr && rolls_up(affiliation)) {
                below_[body].push_back({&actor, &affiliation});
            }
        }
    }
}

std::vector<Body> Members::of(std::string_view actor, const std::optional<Date>& at) const {
    return walked_from(alone(index_.actor(actor)), [&](const Actor& from, const auto& take) {
        if (const auto below = below_.find(&from); below != below_.end()) {
            for (const auto& member : below->second) {
                take(*member.actor, holds_at(*member.affiliation, at));
            }
        }
    });
}

bool speaks_for(const Outlet& outlet, std::string_view actor) {
    return !actor.empty() && (outlet.owner == actor || outlet.actor == actor);
}

const SameBody::BodiesById&
SameBody::bodies(const std::string& actor, const std::optional<Date>& at) {
    constexpr std::size_t most_held = 100'000;  // some ten megabytes
    const std::pair key(actor, at ? at->text : std::string());
    if (const auto known = known_.find(key); known != known_.end()) {
        return known->second;
    }
    if (held_ > most_held) {
        known_.clear();
        held_ = 0;
    }
    auto& by_id = known_[key];
    for (const auto& body : bodies_of(index_, actor, at)) {
        by_id.emplace(body.actor->id, body.certain);
    }
    held_ += by_id.size();
    return by_id;
}

template <typename BodiesOf>
bool SameBody::covers(
    const std::vector<std::string>& lower,
    const std::vector<std::string>& upper,
    Roll wanted,
    const BodiesOf& bodies_of_one
) {
    std::vector<bool> spoken_for(upper.size());
    for (const std::string& actor : lower) {
        bool any = false;
        const auto& its = bodies_of_one(actor);
        for (std::size_t i = 0; i < upper.size(); ++i) {
            const auto found = its.find(upper[i]);
            if (found != its.end() && (found->second || wanted == Roll::possible)) {
                spoken_for[i] = any = true;
            }
        }
        if (!any) {
            return false;
        }
    }
    return std::ranges::find(spoken_for, false) == spoken_for.end();
}

bool SameBody::rolls_up(
    const std::vector<std::string>& lower,
    const std::vector<std::string>& upper,
    const std::optional<Date>& at,
    Roll wanted
) {
    return covers(lower, upper, wanted, [&](const std::string& actor) -> const BodiesById& {
        return bodies(actor, at);
    });
}

bool SameBody::has_become_part(
    const Claim& earlier,
    const std::vector<std::string>& lower,
    const Claim& later,
    const std::vector<std::string>& upper,
    Roll wanted
) const {
    return covers(lower, upper, wanted, [&](const std::string& actor) {
        BodiesById by_id;
        for (const auto& body :
             with_wholes(index_, bodies_of(index_, actor, earlier.date), later.date)) {
            by_id.emplace(body.actor->id, body.certain);
        }
        return by_id;
    });
}

bool SameBody::are_one(const Claim& later, const Claim& earlier, Roll wanted) {
    const auto of_later = principal_of(later);
    const auto of_earlier = principal_of(earlier);
    if (of_later == of_earlier) {
        return true;
    }
    // Affiliations count while they hold at the date of speaking.
    return rolls_up(of_later, of_earlier, later.date, wanted) ||
           rolls_up(of_earlier, of_later, earlier.date, wanted) ||
           has_become_part(earlier, of_earlier, later, of_later, wanted) ||
           is_outlet_of(index_, later, earlier) || is_outlet_of(index_, earlier, later);
}

}  // namespace hearsay
