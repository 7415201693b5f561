// SPDX-License-Identifier: Apache-2.0

#include "records/component_checks.hpp"

#include "records/checks.hpp"
#include "records/link_order.hpp"
#include "records/linked_claims.hpp"
#include "records/subject.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace hearsay::records {

/// Claims that are judged together, as a dossier, so that no part of it is there twice.
struct ComponentChecks::Together {
    Dossier dossier;
    bool any_is_revised = false;
};

namespace {

using Number = std::uint32_t;

bool any_wrong(const Dossier& light, const LinkedClaims& linked) {
    const Subject subject(light.records);
    Found found;
    check_topics(subject, found);
    check_links(subject, linked, found);
    check_cycles(subject, found);
    return found.any();
}

/// The claim as one that says itself all that its links make it say: what links to it can do
/// without what is behind it.
Claim settled(const Claim& claim, const Standing& standing) {
    Claim alone;
    alone.id = claim.id;
    alone.event = claim.event;
    alone.speakers = claim.speakers;
    alone.on_behalf_of = claim.on_behalf_of;
    alone.date = claim.date;
    alone.appearances = claim.appearances;
    alone.act = standing.act;
    alone.topic = standing.topic;
    alone.parties = standing.parties;
    alone.roles = standing.roles;
    alone.value = standing.value;
    alone.answer = standing.answer;
    return alone;
}

/// Whether its topic is the same in whatever order topics spread along links. (Where they could
/// give it several positions, that is a fault anyhow.)
bool has_one_topic(const Claim& claim, const LinkedClaims& linked) {
    if (!claim.topic.empty() && (claim.act || claim.has_position())) {
        return true;
    }
    std::set<std::string_view> topics;
    if (!claim.topic.empty()) {
        topics.insert(claim.topic);
    }
    for (const auto& ids : claim.links) {
        for (const auto& id : ids) {
            topics.insert(linked.standing(id)->topic);
        }
    }
    return topics.size() <= 1;
}

}  // namespace

bool ComponentChecks::have_any(std::span<const Number> positions) const {
    return positions.size() > claims_at_once_ ? any_by_parts(positions) : any_of_all(positions);
}

/// The claim at a position, with where it stands if bodies are judged by that.
void ComponentChecks::put(Together& to, const LeanClaims& from, std::size_t position) const {
    const bool is_revised = known_.revised[from.number(position)];
    to.any_is_revised = to.any_is_revised || is_revised;
    to.dossier.records.claims.push_back(from.claim(
        position, is_revised ? LeanClaims::Places::filled_in : LeanClaims::Places::left_out
    ));
}

void ComponentChecks::complete(Together& them) const {
    using Bodies = LeanSurroundings::Bodies;
    known_.surroundings.add_to(
        them.dossier.records, them.any_is_revised ? Bodies::filled_in : Bodies::left_out
    );
}

/// Whether anything is wrong with these claims, which link to no others.
bool ComponentChecks::any_of_all(std::span<const Number> positions) const {
    Together them;
    them.dossier.records.claims.reserve(positions.size());
    for (const Number position : positions) {
        put(them, known_.claims, position);
    }
    complete(them);
    return any_wrong(them.dossier, LinkedClaims(them.dossier));
}

/// The same of very many, some at a time: what they link to comes before them and then stands for
/// all that is behind it. Where it is not sure that this tells the same, all are judged together.
bool ComponentChecks::any_by_parts(std::span<const Number> positions) const {
    const LinkOrder order(known_.claims, positions, known_.revised.size());
    const auto& places = order.places();
    LeanClaims settled_before(known_.ids);  // in the order of places
    for (std::size_t begin = 0, end = 0; begin < places.size(); begin = end) {
        end = std::min(begin + claims_at_once_, places.size());
        while (end < places.size() && places[end].group == places[end - 1].group) {
            ++end;
        }
        std::set<std::size_t> behind;  // what they link to and was judged before
        for (std::size_t place = begin; place < end; ++place) {
            for (const Number target : known_.claims.linked(places[place].position)) {
                if (const std::size_t at = order.place_of(target); at < begin) {
                    behind.insert(at);
                }
            }
        }
        Together them;
        them.dossier.records.claims.reserve(end - begin + behind.size());
        for (std::size_t place = begin; place < end; ++place) {
            put(them, known_.claims, places[place].position);
        }
        for (const std::size_t place : behind) {
            put(them, settled_before, place);
        }
        complete(them);
        const LinkedClaims linked(them.dossier);
        const std::span own = std::span(them.dossier.records.claims).first(end - begin);
        if (!std::ranges::all_of(own, [&](const Claim& claim) {
                return has_one_topic(claim, linked);
            })) {
            return any_of_all(positions);
        }
        if (any_wrong(them.dossier, linked)) {
            return true;
        }
        for (const Claim& claim : own) {
            settled_before.add(settled(claim, *linked.standing(claim.id)));
        }
    }
    return false;
}

}  // namespace hearsay::records
