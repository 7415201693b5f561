// SPDX-License-Identifier: Apache-2.0

#include "render/own_words.hpp"

#include "model/body.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <set>

namespace hearsay::render {

namespace {

using Actors = std::set<std::string>;

Actors parties_of(const Position& position) {
    Actors parties;
    std::size_t from = 0;
    while (from <= position.answer.size()) {
        const auto to = std::min(position.answer.find('+', from), position.answer.size());
        parties.insert(position.answer.substr(from, to - from));
        from = to + 1;
    }
    return parties;
}

/// For whom the claim speaks, each of whom may be a party.
Actors voices_of(const Claim& claim) {
    Actors voices(claim.speakers.begin(), claim.speakers.end());
    voices.insert(claim.on_behalf_of.begin(), claim.on_behalf_of.end());
    return voices;
}

Actors parties_speaking(const Actors& parties, const Claim& claim) {
    Actors speaking;
    std::ranges::set_intersection(
        parties, voices_of(claim), std::inserter(speaking, speaking.end())
    );
    return speaking;
}

/// Those of them who roll up to a party, by name.
std::set<std::string>
names_belonging(const Voice& voice, const Actors& parties, const Claim& claim) {
    Actors belonging;
    for (const auto& id : voices_of(claim)) {
        const auto bodies = bodies_of(voice.index(), id, claim.date);
        if (std::ranges::any_of(bodies, [&](const Body& body) {
                return parties.contains(body.actor->id);
            })) {
            belonging.insert(id);
        }
    }
    if (claim.on_behalf_of.empty() && belonging.size() == voices_of(claim).size()) {
        return {voice.speaker(claim)};  // as the record names them
    }
    std::set<std::string> names;
    for (const auto& id : belonging) {
        names.insert(voice.actor(id));
    }
    return names;
}

std::string joined_names(const std::set<std::string>& names) {
    return text::join_words(std::vector<std::string>(names.begin(), names.end()), "and");
}

}  // namespace

std::string
by_parties(const Voice& voice, const Position& position, const std::vector<std::string>& own) {
    const auto parties = parties_of(position);
    Actors speaking;
    std::set<std::string> belonging;
    bool are_several = false;
    for (const auto& id : own) {
        if (const auto* claim = voice.index().claim(id)) {
            speaking.merge(parties_speaking(parties, *claim));
            belonging.merge(names_belonging(voice, parties, *claim));
            are_several = are_several || claim->speakers.size() > 1;
        }
    }
    const bool is_joint = parties.size() > 1;
    if (speaking == parties) {
        return is_joint ? "themselves" : "itself";
    }
    if (!speaking.empty()) {
        return voice.actors({speaking.begin(), speaking.end()}) +
               (speaking.size() == 1 ? ", one of them" : ", some of them");
    }
    return joined_names(belonging) + ", who " +
           (are_several || belonging.size() > 1 ? "belong" : "belongs") +
           (is_joint ? " to one of them" : " to it");
}

bool a_party_speaks(const Position& position, const Claim& claim) {
    return !parties_speaking(parties_of(position), claim).empty();
}

std::string of_itself(const Voice& voice, const Position& position, const Claim& claim) {
    const auto parties = parties_of(position);
    const bool is_joint = parties.size() > 1;
    const auto speaking = parties_speaking(parties, claim);
    if (speaking == parties) {
        return is_joint ? "of themselves" : "of itself";
    }
    if (!speaking.empty()) {
        return speaking.size() == 1 ? "as one of them" : "as some of them";
    }
    const auto names = names_belonging(voice, parties, claim);
    const bool possibly = std::ranges::binary_search(position.possibly_own, claim.id);
    const bool are_several = names.size() > 1 || claim.speakers.size() > 1;
    return joined_names(names) + (possibly ? " possibly" : "") +
           (are_several ? " belong" : " belongs") + (is_joint ? " to one of them" : " to it");
}

}  // namespace hearsay::render
