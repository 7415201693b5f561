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

/// Those who belong to a party, by name, and those who only possibly do.
struct Belonging {
    std::set<std::string> certainly, possibly;
};

bool is_person(const Voice& voice, const std::string& actor) {
    const auto* found = voice.index().actor(actor);
    return found != nullptr && found->kind == ActorKind::person;
}

std::string joined_names(const std::set<std::string>& names) {
    return text::join_words(std::vector<std::string>(names.begin(), names.end()), "and");
}

/// "belongs to it", "possibly belong to one of them".
std::string belongs(const std::set<std::string>& names, bool possibly, std::size_t parties) {
    return std::string(possibly ? "possibly " : "") + (names.size() > 1 ? "belong" : "belongs") +
           (parties > 1 ? " to one of them" : " to it");
}

Belonging belonging_in(const Voice& voice, const OwnVoice& own) {
    const auto* claim = voice.index().claim(own.claim);
    const auto named = [&](const Ids& actors) {
        std::set<std::string> names;
        for (const auto& id : actors) {
            names.insert(voice.actor(id));
        }
        return names;
    };
    Belonging all{named(own.belonging), named(own.possibly_belonging)};
    // Who speaks alone stands there as the record names it.
    if (claim != nullptr && claim->speakers.size() == 1 && claim->on_behalf_of.empty()) {
        (all.certainly.empty() ? all.possibly : all.certainly) = {voice.speaker(*claim)};
    }
    return all;
}

}  // namespace

std::string
by_parties(const Voice& voice, const Position& position, const std::vector<std::string>& own) {
    std::set<std::string> speaking;
    Belonging belonging;
    bool is_anyone_person = false;
    for (const auto& id : own) {
        if (const auto* each = voice_in(position, id)) {
            speaking.insert(each->parties.begin(), each->parties.end());
            auto names = belonging_in(voice, *each);
            belonging.certainly.merge(names.certainly);
            belonging.possibly.merge(names.possibly);
            for (const auto* who : {&each->belonging, &each->possibly_belonging}) {
                is_anyone_person =
                    is_anyone_person || std::ranges::any_of(*who, [&](const auto& actor) {
                        return is_person(voice, actor);
                    });
            }
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
    std::vector<std::string> words;
    for (const bool possibly : {false, true}) {
        auto& names = possibly ? belonging.possibly : belonging.certainly;
        if (possibly) {  // one of whom that is certain in another claim belongs
            std::erase_if(names, [&](const auto& name) {
                return belonging.certainly.contains(name);
            });
        }
        if (!names.empty()) {
            words.push_back(
                joined_names(names) + (is_anyone_person ? ", who " : ", which ") +
                belongs(names, possibly, parties)
            );
        }
    }
    return words.size() == 1 ? words.front() : words.front() + ", and " + words.back();
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
    const auto [certainly, possibly] = belonging_in(voice, *own);
    std::vector<std::string> words;
    if (!certainly.empty()) {
        words.push_back(joined_names(certainly) + ' ' + belongs(certainly, false, parties));
    }
    if (!possibly.empty()) {
        words.push_back(joined_names(possibly) + ' ' + belongs(possibly, true, parties));
    }
    return text::join_words(words, "and");
}

}  // namespace hearsay::render
