// SPDX-License-Identifier: Apache-2.0

#include "analysis/origins.hpp"

#include "analysis/groups.hpp"
#include "model/appearances.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_set>

namespace hearsay {

namespace {

std::vector<Arc> repeats_of(const DossierIndex& index) {
    std::vector<Arc> arcs;
    const auto& claims = index.dossier().records.claims;
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        if (claims[claim].authenticity == Authenticity::fabricated) {
            continue;
        }
        for (const auto& id : claims[claim].linked(Link::repeats)) {
            if (const auto target = index.claim_at(id)) {
                arcs.push_back({claim, *target});
            }
        }
    }
    return arcs;
}

bool is_closed(
    const Adjacency& graph, const Components& components, const std::vector<std::size_t>& members
) {
    // One claim alone is a circle only where it repeats itself.
    return !graph.after(members.front()).empty() &&
           std::ranges::all_of(members, [&](std::size_t member) {
               return std::ranges::all_of(graph.after(member), [&](std::size_t target) {
                   return components.of[target] == components.of[member];
               });
           });
}

/// What is certain of when: a date that is marked as uncertain puts none before another.
Span span_of(const DossierIndex& index, const Appearance& appearance) {
    const auto date = date_of(index, appearance);
    return date && !date->uncertain ? date->span : Span{};
}

/// The outlets of the appearances that may be the first on record: not via another one, and none of
/// these certainly earlier.
std::vector<const Outlet*> first_outlets(const DossierIndex& index, const Claim& claim) {
    Span bounds;
    for (const auto& appearance : claim.appearances) {
        if (!came_via_something(appearance)) {
            const auto span = span_of(index, appearance);
            bounds.civil_latest = std::min(bounds.civil_latest, span.civil_latest);
            bounds.utc_latest = std::min(bounds.utc_latest, span.utc_latest);
        }
    }
    std::vector<const Outlet*> outlets;
    for (const auto& appearance : claim.appearances) {
        const auto* outlet = outlet_of(index, appearance);
        if (outlet != nullptr && !came_via_something(appearance) &&
            !certainly_before(bounds, span_of(index, appearance))) {
            outlets.push_back(outlet);
        }
    }
    return outlets;
}

bool is_by_anonymous(const DossierIndex& index, const Claim& claim) {
    return std::ranges::any_of(claim.speakers, [&](const std::string& speaker) {
        const auto* actor = index.actor(speaker);
        return actor != nullptr && actor->anonymous;
    });
}

bool is_way_unknown(const DossierIndex& index, const Claim& claim) {
    return is_by_anonymous(index, claim) ||
           std::ranges::none_of(claim.appearances, [](const Appearance& appearance) {
               return !came_via_something(appearance) && is_identified(appearance);
           });
}

/// The owner of the publisher family of an outlet, told apart from an outlet that is its own.
std::string family_of(const Outlet& outlet) {
    return outlet.owner.empty() ? "outlet " + outlet.id : "owner " + outlet.owner;
}

bool belongs_to_no_family(const Outlet& outlet) {
    return outlet.kind == OutletKind::social_media || outlet.kind == OutletKind::press_office;
}

void mark_families(const DossierIndex& index, const Claim& root, std::size_t at, Groups& groups) {
    const bool anonymous = is_by_anonymous(index, root);
    for (const auto* outlet : first_outlets(index, root)) {
        const auto is_its_voice = [=](const std::string& actor) {
            return speaks_for(*outlet, actor);
        };
        if (!belongs_to_no_family(*outlet) &&
            (anonymous || std::ranges::any_of(root.speakers, is_its_voice) ||
             std::ranges::any_of(root.on_behalf_of, is_its_voice))) {
            groups.mark(at, family_of(*outlet));
        }
    }
}

}  // namespace

Repeats::Repeats(const DossierIndex& index)
    : graph(index.dossier().records.claims.size(), repeats_of(index)),
      components(components_of(graph)), members(components.members()) {
    is_closed_circle.reserve(members.size());
    for (const auto& group : members) {
        is_closed_circle.push_back(is_closed(graph, components, group));
    }
}

Roots roots_of(const Ground& ground, const Repeats& repeats, std::span<const std::size_t> claims) {
    Roots roots;
    std::unordered_set<std::size_t> seen(claims.begin(), claims.end());
    std::set<std::size_t> circles;
    std::vector<std::size_t> open(seen.begin(), seen.end());
    while (!open.empty()) {
        const auto claim = open.back();
        open.pop_back();
        if (ground.is_fabricated(claim)) {
            roots.fabricated.push_back(claim);
        } else if (repeats.graph.after(claim).empty()) {
            roots.genuine.push_back(claim);
        } else if (repeats.is_closed_circle[repeats.components.of[claim]]) {
            circles.insert(repeats.components.of[claim]);
        }
        for (const auto target : repeats.graph.after(claim)) {
            if (seen.insert(target).second) {
                open.push_back(target);
            }
        }
    }
    roots.genuine = ground.order.in_date_order(std::move(roots.genuine));
    roots.fabricated = ground.order.in_date_order(std::move(roots.fabricated));
    for (const auto circle : circles) {
        roots.circular.push_back(repeats.members[circle]);
    }
    std::ranges::sort(roots.circular);
    return roots;
}

CountRange independent_origins(Ground& ground, std::span<const std::size_t> roots) {
    std::unordered_set<std::size_t> principals;
    Groups groups(roots.size());
    for (std::size_t at = 0; at < roots.size(); ++at) {
        const auto& root = ground.claim(roots[at]);
        principals.insert(ground.principals.of[roots[at]]);
        for (const auto& actor : ground.principals.name(roots[at])) {
            groups.mark(at, "actor " + actor);
            for (const auto& body : ground.bodies.of(actor, root.date)) {
                groups.mark(at, "actor " + body.actor->id);
            }
        }
        mark_families(ground.index, root, at, groups);
        if (is_way_unknown(ground.index, root)) {
            groups.mark(at, "unknown");
        }
    }
    return {groups.count(), principals.size()};
}

}  // namespace hearsay
