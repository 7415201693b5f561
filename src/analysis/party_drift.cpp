// SPDX-License-Identifier: Apache-2.0

#include "analysis/party_drift.hpp"

#include "model/body.hpp"

#include <algorithm>
#include <set>

namespace hearsay {

namespace {

/// Whether each of `lower` is one of `upper` or certainly rolls up to one.
bool all_within(
    const DossierIndex& index,
    const std::vector<std::string>& lower,
    const std::vector<std::string>& upper,
    const std::optional<Date>& at
) {
    const std::set<std::string_view> bodies(upper.begin(), upper.end());
    return std::ranges::all_of(lower, [&](const std::string& party) {
        return bodies.contains(party) ||
               std::ranges::any_of(bodies_of(index, party, at), [&](const Body& body) {
                   return body.certain && bodies.contains(body.actor->id);
               });
    });
}

}  // namespace

std::string_view verb_of(PartyChange change) {
    switch (change) {
    case PartyChange::narrowed:
        return "narrows";
    case PartyChange::widened:
        return "widens";
    case PartyChange::changed:
        break;
    }
    return "changes";
}

PartyChange party_change(
    const DossierIndex& index,
    const std::vector<std::string>& before,
    const std::vector<std::string>& after,
    const std::optional<Date>& at
) {
    const bool inside = all_within(index, after, before, at);
    const bool around = all_within(index, before, after, at);
    if (inside == around) {
        return PartyChange::changed;
    }
    return inside ? PartyChange::narrowed : PartyChange::widened;
}

}  // namespace hearsay
