// SPDX-License-Identifier: Apache-2.0

#include "render/own_words.hpp"

#include "text/plural.hpp"

#include <algorithm>
#include <set>

namespace hearsay::render {

namespace {

const OwnVoice* voice_in(const Position& position, std::string_view claim) {
    const auto found = std::ranges::lower_bound(position.own_voices, claim, {}, &OwnVoice::claim);
    return found == position.own_voices.end() || found->claim != claim ? nullptr : &*found;
}

std::size_t number_of_parties(const Position& position) { return parted(position.answer).size(); }

/// Those who belong to a party, by name; all speakers together as the record names them.
std::set<std::string> names_belonging(const Voice& voice, const OwnVoice& own) {
    const auto* claim = voice.index().claim(own.claim);
    if (claim != nullptr && claim->speakers.size() == 1 && claim->on_behalf_of.empty()) {
        return {voice.speaker(*claim)};
    }
    std::set<std::string> names;
    for (const auto& id : own.belonging) {
        names.insert(voice.actor(id));
    }
    return names;
}

bool is_person(const Voice& voice, const std::string& actor) {
    const auto* found = voice.index().actor(actor);
    return found != nullptr && found->kind == ActorKind::person;
}

std::string joined_names(const std::set<std::string>& names) {
    return text::join_words(std::vector<std::string>(names.begin(), names.end()), "and");
}

}  // namespace

std::string
by_parties(const Voice& voice, const Position& position, const std::vector<std::string>& own) {
    std::set<std::string> speaking;
    std::set<std::string> belonging;
    bool are_persons = true;
    const bool only_possibly = std::ranges::all_of(own, [&](const std::string& claim) {
        return std::ranges::binary_search(position.possibly_own, claim);
    });
    for (const auto& id : own) {
        if (const auto* each = voice_in(position, id)) {
            speaking.insert(each->parties.begin(), each->parties.end());
            belonging.merge(names_belonging(voice, *each));
            are_persons = are_persons && std::ranges::all_of(each->belonging, [&](const auto& who) {
                              return is_person(voice, who);
                          });
        }
    }
    const auto parties = number_of_parties(position);
    if (speaking.size() == parties) {
        return parties > 1                           ? "themselves"
               : is_person(voice, *speaking.begin()) ? voice.actor(*speaking.begin())
                                                     : "itself";
    }
    if (!speaking.empty()) {
        return voice.actors({speaking.begin(), speaking.end()}) +
               (speaking.size() == 1 ? ", one of them" : ", some of them");
    }
    return joined_names(belonging) + (are_persons ? ", who " : ", which ") +
           (only_possibly ? "possibly " : "") + (belonging.size() > 1 ? "belong" : "belongs") +
           (parties > 1 ? " to one of them" : " to it");
}

bool a_party_speaks(const Position& position, std::string_view claim) {
    const auto* own = voice_in(position, claim);
    return own != nullptr && !own->parties.empty();
}

std::string of_itself(const Voice& voice, const Position& position, std::string_view claim) {
    const auto* own = voice_in(position, claim);
    if (own == nullptr) {
        return {};
    }
    const auto parties = number_of_parties(position);
    if (own->parties.size() == parties) {
        return parties > 1                              ? "of themselves"
               : is_person(voice, own->parties.front()) ? "of " + voice.actor(own->parties.front())
                                                        : "of itself";
    }
    if (!own->parties.empty()) {
        return own->parties.size() == 1 ? "as one of them" : "as some of them";
    }
    const auto names = names_belonging(voice, *own);
    const bool possibly = std::ranges::binary_search(position.possibly_own, claim);
    return joined_names(names) + (possibly ? " possibly" : "") +
           (names.size() > 1 ? " belong" : " belongs") +
           (parties > 1 ? " to one of them" : " to it");
}

}  // namespace hearsay::render
