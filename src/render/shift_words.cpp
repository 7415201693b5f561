// SPDX-License-Identifier: Apache-2.0

#include "render/shift_words.hpp"

#include "render/claim_words.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay::render {

namespace {

bool links_to(const Claim& claim, Link link, const std::string& other) {
    const auto& targets = claim.linked(link);
    return std::ranges::find(targets, other) != targets.end();
}

/// `takes_back`: the later claim retracts the earlier, rather than revise it.
std::string_view verb_of(const Shift& shift, bool takes_back) {
    switch (shift.kind) {
    case Shift::Kind::reversed:
        return shift.disputes ? "disputed what counts as its own" : "reversed";
    case Shift::Kind::named:
        return "gave an answer after giving none";
    case Shift::Kind::withdrew:
        return takes_back ? "withdrew" : "gave no answer any more";
    case Shift::Kind::renamed:
        return shift.parties == PartyChange::narrowed  ? "narrowed the party"
               : shift.parties == PartyChange::widened ? "widened the party"
                                                       : "named another party";
    case Shift::Kind::hardened:
        return "hardened";
    case Shift::Kind::softened:
        return "softened";
    case Shift::Kind::raised:
        return "raised the number";
    case Shift::Kind::lowered:
        return "lowered the number";
    case Shift::Kind::revised:
        return "revised";
    }
    return "changed";
}

/// Whether the claim says nothing itself and only takes others back.
bool is_retraction(const Comparison& comparison, const Claim& claim) {
    const auto compared = comparison.claims.find(claim.id);
    return compared != comparison.claims.end() && !compared->second.act &&
           !claim.linked(Link::retracts).empty();
}

/// "takes it back", "revises it, taking no position": of a claim that says nothing itself.
std::string no_position(const Claim& claim, bool takes_back, bool revises, std::string_view other) {
    const auto verb = [&](const char* singular) {
        return speaks_as_one(claim) ? std::string(singular) : text::plural_verb(singular);
    };
    return takes_back ? verb("takes") + ' ' + std::string(other) + " back"
           : revises  ? verb("revises") + ' ' + std::string(other) + ", taking no position"
                      : verb("takes") + " no position";
}

/// What one claim of a shift says, and of the later one what it does to the earlier.
std::string side(
    const Voice& voice,
    const Comparison& comparison,
    const std::string& id,
    const std::string& earlier = {}
) {
    const auto* claim = voice.index().claim(id);
    const auto compared = comparison.claims.find(id);
    std::string words;
    if (claim != nullptr && compared != comparison.claims.end()) {
        const auto does = [&](Link link) {
            return earlier.empty() ? !claim->linked(link).empty() : links_to(*claim, link, earlier);
        };
        const auto object = [&]() -> std::string {
            if (earlier.empty()) {
                const auto& own =
                    claim->linked(does(Link::retracts) ? Link::retracts : Link::revises);
                return voice.claims(own, "and");
            }
            const auto* before = voice.index().claim(earlier);
            return before != nullptr && is_retraction(comparison, *before) ? "that retraction"
                                                                           : "it";
        };
        words = compared->second.act
                    ? stance_of_speakers(voice, *claim, compared->second)
                    : no_position(*claim, does(Link::retracts), does(Link::revises), object());
        words += ' ';
    }
    words += '(';
    words += claim == nullptr ? voice.claim(id)
                              : id_with_record_marks(voice, *claim) + ", " + made(*claim);
    if (claim != nullptr && claim->authenticity == Authenticity::fabricated) {
        words += ", fabricated";
    }
    if (compared != comparison.claims.end() && compared->second.set_aside) {
        words += ", set aside";
    } else if (compared != comparison.claims.end() && !compared->second.on_record) {
        words += ", not certainly on record by then";
    }
    return words + ')';
}

/// Whether who said it is told by whose shift it is: no member of the body, nor the other way
/// round; nobody on its behalf; by no other name that the record has for the speaker.
bool is_told(const Voice& voice, const Shift& shift, const std::string& id) {
    const auto* claim = voice.index().claim(id);
    return claim == nullptr || (principal_of(*claim) == shift.principal &&
                                claim->on_behalf_of.empty() && voice.name_used(*claim).empty());
}

/// Who said it, of both where one has to be told.
std::string by(const Voice& voice, const Shift& shift, const std::string& id) {
    const auto* claim = voice.index().claim(id);
    return claim == nullptr ||
                   (is_told(voice, shift, shift.from) && is_told(voice, shift, shift.to))
               ? std::string()
               : voice.speaker(*claim) + ' ';
}

/// Who spoke only possibly for the body whose shift it is, or for one of several such.
std::string possibly_of_body(const Voice& voice, const Comparison& comparison, const Shift& shift) {
    // By who spoke for what, in which claims.
    std::vector<std::pair<std::string, std::vector<std::string>>> possible;
    for (const auto& id : {shift.from, shift.to}) {
        const auto* claim = voice.index().claim(id);
        const auto compared = comparison.claims.find(id);
        if (claim != nullptr && compared != comparison.claims.end() &&
            !compared->second.possible_holder.empty()) {
            const auto& bodies = compared->second.possible_holder;
            const bool of_all = bodies == compared->second.holder;
            auto spoke = voice.actors(principal_of(*claim)) + " spoke for " +
                         (of_all ? "it" : voice.actors(bodies));
            if (possible.empty() || possible.back().first != spoke) {
                possible.emplace_back(std::move(spoke), std::vector<std::string>());
            }
            possible.back().second.push_back(voice.claim(id));
        }
    }
    std::vector<std::string> words;
    words.reserve(possible.size());
    for (const auto& [spoke, claims] : possible) {
        words.push_back(spoke + " in " + text::join_words(claims, "and"));
    }
    if (possible.empty() && shift.only_possibly_one_body) {
        return "; that both claims are one body's is only possible";
    }
    return possible.empty() ? std::string()
                            : "; that " + text::join_words(words, "and") + " is only possible";
}

/// How the two claims of a shift are known to be one.
std::string_view link_of(const Voice& voice, const Shift& shift) {
    if (shift.linked || shift.disputes) {
        return "";
    }
    const auto* later = voice.index().claim(shift.to);
    const bool any_link =
        later != nullptr && std::ranges::any_of(later->links, [&](const Ids& ids) {
            return std::ranges::find(ids, shift.from) != ids.end();
        });
    return any_link ? "; the record links them, though not as a change, and their order is certain"
                    : "; the record has no link for it, but their order is certain";
}

/// "; c1 stands again": of a retraction or revision that is taken back itself.
std::string stands_again(const Voice& voice, const Comparison& comparison, const Shift& shift) {
    const auto* amendment = voice.index().claim(shift.from);
    const auto by = comparison.claims.find(shift.to);
    // One that was taken back itself has no effect: what stands does so by another.
    if (amendment == nullptr || amendment->authenticity == Authenticity::fabricated ||
        by == comparison.claims.end() || !by->second.in_force) {
        return {};
    }
    Ids standing;
    for (const auto link : {Link::retracts, Link::revises}) {
        std::ranges::copy_if(
            amendment->linked(link),
            std::back_inserter(standing),
            [&](const auto& id) {
                const auto compared = comparison.claims.find(id);
                return compared != comparison.claims.end() && compared->second.in_force;
            }
        );
    }
    return standing.empty() ? std::string()
                            : "; " + voice.claims(standing, "and") +
                                  (standing.size() == 1 ? " stands again" : " stand again");
}

}  // namespace

std::string shift_words(const Voice& voice, const Comparison& comparison, const Shift& shift) {
    const auto* later = voice.index().claim(shift.to);
    const bool takes_back = later != nullptr && links_to(*later, Link::retracts, shift.from);
    const auto doubt = possibly_of_body(voice, comparison, shift);
    return (doubt.empty() ? "" : "Possibly, ") + voice.actors(shift.principal) + ' ' +
           std::string(verb_of(shift, takes_back)) + ": " + by(voice, shift, shift.from) +
           side(voice, comparison, shift.from) + ", then " + by(voice, shift, shift.to) +
           side(voice, comparison, shift.to, shift.from) +
           (takes_back ? stands_again(voice, comparison, shift) : std::string()) +
           std::string(link_of(voice, shift)) +
           (shift.against_dates ? "; their dates say the contrary" : "") +
           (shift.if_date_right ? std::string(if_dates_right) : "") + doubt;
}

}  // namespace hearsay::render
