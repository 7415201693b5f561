// SPDX-License-Identifier: Apache-2.0

#include "render/claim_words.hpp"

#include "text/ascii.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay::render {

namespace {

std::string own_reservation(const Voice& voice, const Claim& claim) {
    std::string words;
    if (claim.certainty && !hedge_says_certainty(claim)) {
        words = text::spaced(name_of(*claim.certainty));
    }
    if (!claim.hedge.empty()) {
        words += (words.empty() ? "" : ", ") + voice.quoted(claim.hedge);
    }
    return words;
}

std::string strength(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    const auto inside = reservation(voice, claim, compared);
    return inside.empty() ? inside : '(' + inside + ')';
}

std::string joined_by(const std::string& a, std::string_view separator, const std::string& b) {
    return a.empty() || b.empty() ? a + b : a + std::string(separator) + b;
}

std::string verb(const ComparedClaim& compared) {
    if (compared.act != Act::withholds) {
        return std::string(name_of(compared.act.value()));
    }
    return compared.topic == responsibility || compared.topic.empty() ? "names nobody"
                                                                      : "gives no answer";
}

}  // namespace

bool hedge_says_certainty(const Claim& claim) {
    return claim.certainty &&
           text::same_but_for_capitals(text::spaced(name_of(*claim.certainty)), claim.hedge);
}

std::string reservation(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    const auto* source =
        compared.reserved_in.empty() ? nullptr : voice.index().claim(compared.reserved_in);
    return source == nullptr
               ? own_reservation(voice, claim)
               : "in " + voice.claim(source->id) + ": " + own_reservation(voice, *source);
}

std::string role_words(const std::vector<Role>& roles) {
    std::vector<std::string> words;
    words.reserve(roles.size());
    for (const auto role : roles) {
        words.push_back(text::spaced(name_of(role)));
    }
    return text::join_words(words, "and");
}

std::string link_words(const Voice& voice, const Claim& claim) {
    std::string words;
    for (std::size_t i = 0; i < claim.links.size(); ++i) {
        if (!claim.links[i].empty()) {
            words += (words.empty() ? "" : "; ") + std::string(name_of(static_cast<Link>(i))) +
                     ' ' + voice.claims(claim.links[i]);
        }
    }
    return words;
}

std::string stance(
    const Voice& voice, const Claim& claim, const ComparedClaim& compared, Assertions assertions
) {
    const auto roles = role_words(compared.roles);
    std::string words;
    if (!compared.act || *compared.act == Act::asserts) {
        const bool told = compared.act && assertions == Assertions::told && roles.empty();
        words = told ? verb(compared) : roles;
    } else if (*compared.act == Act::withholds) {
        words = verb(compared);
    } else if (*compared.act == Act::denies && compared.topic == responsibility && roles.empty()) {
        words = "denies any role";
    } else {
        words = joined_by(verb(compared), ": ", roles);
    }
    return joined_by(words, " ", strength(voice, claim, compared));
}

std::string asked_about(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    const auto named = voice.named(claim, compared);
    if (compared.answer.empty()) {
        return named.empty() ? named : "speaking of " + named;
    }
    return "asked about " + joined_by(named, " as ", role_words(compared.roles));
}

std::string stance_sentence(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    std::string words;
    if (!compared.act) {
        words = joined_by("takes no position", ": ", link_words(voice, claim));
    } else if (*compared.act == Act::withholds) {
        words = verb(compared);
        const auto about = asked_about(voice, claim, compared);
        words += about.empty() ? "" : " (" + about + ')';
    } else {
        words = verb(compared);
        if (*compared.act == Act::denies && compared.topic == responsibility &&
            compared.roles.empty()) {
            words += " any role of";
        }
        words = joined_by(words, " ", voice.named(claim, compared));
        words = joined_by(words, " as ", role_words(compared.roles));
    }
    return joined_by(words, " ", strength(voice, claim, compared));
}

std::string on_topic(const Voice& voice, const ComparedClaim& compared) {
    return compared.topic == responsibility || compared.topic.empty()
               ? std::string()
               : ' ' + voice.bracketed(voice(compared.topic));
}

std::string whole_stance(
    const Voice& voice,
    const Claim& claim,
    const ComparedClaim& compared,
    const std::vector<Amendment>& amendments
) {
    return stance_sentence(voice, claim, compared) + on_topic(voice, compared) +
           taken_over_words(voice, claim) + record_marks(claim, amendments);
}

std::string
stance_of_speakers(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    auto words = stance_sentence(voice, claim, compared);
    if (!speaks_as_one(claim)) {
        const auto verb_ends = std::min(words.find(' '), words.size());
        words.replace(0, verb_ends, text::plural_verb(words.substr(0, verb_ends)));
    }
    return words;
}

std::string says(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    if (claim.authenticity == Authenticity::fabricated) {
        return std::string(put_in_mouth) + voice.speaker(claim) + ": " +
               stance_sentence(voice, claim, compared);
    }
    return voice.speaker(claim) + ' ' + stance_of_speakers(voice, claim, compared);
}

std::string holder(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    std::vector<std::string> certain;
    std::vector<std::string> possible;
    for (const auto& id : compared.holder) {
        const bool is_possible = std::ranges::binary_search(compared.possible_holder, id);
        (is_possible ? possible : certain).push_back(voice.actor(id));
    }
    // One speaker's several bodies may be those of before and after; which of them is not certain.
    auto words = text::join_words(possible, principal_of(claim).size() == 1 ? "or" : "and");
    if (certain.empty()) {
        return words;
    }
    if (possible.empty()) {
        return text::join_words(certain, "and");
    }
    certain.push_back("possibly " + words);
    return text::join_words(certain, "and");
}

/// Whether of none of its bodies it is certain.
bool is_only_possible(const ComparedClaim& compared) {
    return compared.possible_holder.size() == compared.holder.size();
}

bool is_rolled_up(const Claim& claim, const ComparedClaim& compared) {
    return !compared.holder.empty() && compared.holder != principal_of(claim);
}

std::string
speaker_and_body(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    const bool was_said = claim.authenticity != Authenticity::fabricated;
    auto words = (was_said ? "" : std::string(put_in_mouth)) + voice.speaker(claim);
    if (is_rolled_up(claim, compared)) {
        const auto principal = principal_of(claim);
        const bool any_for_itself = std::ranges::any_of(compared.holder, [&](const auto& id) {
            return std::ranges::find(principal, id) != principal.end();
        });
        words += any_for_itself               ? ", counted as "
                 : is_only_possible(compared) ? ", possibly of "
                                              : ", of ";
        words += holder(voice, claim, compared);
    }
    return words;
}

std::string made(const Claim& claim) {
    auto words = claim.date ? when(*claim.date) : std::string("undated");
    if (claim.disclosed) {
        words += ", disclosed " + at_time(*claim.disclosed);
    }
    return words;
}

std::string record_marks(const Claim& claim) {
    std::string words = claim.uncertain ? "(?)" : "";
    if (claim.authenticity == Authenticity::disputed) {
        words += (words.empty() ? "" : " ") + std::string("(authenticity disputed)");
    }
    return words;
}

namespace {

std::string marks_in_words(Authenticity authenticity, bool uncertain) {
    std::string words = uncertain ? " (?)" : "";
    if (authenticity != Authenticity::genuine) {
        words +=
            authenticity == Authenticity::fabricated ? " (fabricated)" : " (authenticity disputed)";
    }
    return words;
}

std::string amended_marks(const std::vector<Amendment>& amendments, std::string_view claim) {
    std::string words;
    for (const auto& each : amendments_of(amendments, claim)) {
        words += " (" + amended_words(each) + ')';
    }
    return words;
}

}  // namespace

std::string amended_words(const Amendment& amendment) {
    const bool is_taken_back =
        !amendment.effective && amendment.authenticity != Authenticity::fabricated;
    return std::string(amendment.perhaps ? "perhaps by then " : "") +
           (amendment.link == Link::revises ? "revised by " : "retracted by ") + amendment.by +
           marks_in_words(amendment.authenticity, amendment.uncertain) +
           (is_taken_back ? ", itself taken back" : "");
}

std::string record_marks(const SearchHit& hit, const std::vector<Amendment>& amendments) {
    return marks_in_words(hit.authenticity, hit.uncertain) +
           (hit.record.kind == Kind::claim ? amended_marks(amendments, hit.record.id) : "");
}

std::string wording_of(const SearchHit& hit) {
    return hit.appearance == 0 ? std::string()
                               : " as worded in " + hit.in +
                                     (hit.distorts ? ", which departs from what was said" : "");
}

std::string record_marks(const Claim& claim, const std::vector<Amendment>& amendments) {
    return marks_in_words(claim.authenticity, claim.uncertain) +
           amended_marks(amendments, claim.id);
}

std::string record_words(const Claim& claim, const std::vector<Amendment>& amendments) {
    return (claim.uncertain ? " (" + std::string(uncertain_words) + ')' : std::string()) +
           marks_in_words(claim.authenticity, false) + amended_marks(amendments, claim.id);
}

std::string id_with_record_marks(const Voice& voice, const Claim& claim) {
    return joined_by(voice.claim(claim.id), " ", record_marks(claim));
}

namespace {

constexpr std::string_view perhaps_out_of_force = "perhaps no longer in force by then";

bool links_to_a_fabricated_one(const Voice& voice, const Claim& claim, Link link) {
    return std::ranges::any_of(claim.linked(link), [&](const auto& id) {
        const auto* other = voice.index().claim(id);
        return other != nullptr && other->authenticity == Authenticity::fabricated;
    });
}

}  // namespace

std::string taken_over_words(const Voice& voice, const Claim& claim) {
    if (links_to_a_fabricated_one(voice, claim, Link::repeats)) {
        return " (repeats a fabricated claim)";
    }
    if (links_to_a_fabricated_one(voice, claim, Link::endorses)) {
        return " (endorses a fabricated claim)";
    }
    const auto mark = taken_over_mark(claim);
    return mark.empty() ? std::string() : " (" + std::string(mark) + ')';
}

std::string mention(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    auto words = id_with_record_marks(voice, claim);
    const bool rolls_up = is_rolled_up(claim, compared);
    if (!claim.on_behalf_of.empty()) {
        words += " by " + voice.actors(claim.speakers) + " on behalf of " +
                 voice.actors(claim.on_behalf_of);
    } else if (rolls_up) {
        words += " by " + voice.actors(claim.speakers);
    }
    if (rolls_up && is_only_possible(compared)) {
        words += " (possibly for it)";
    } else if (rolls_up && !compared.possible_holder.empty()) {
        words += " (possibly for " + voice.actors(compared.possible_holder) + ')';
    }
    if (links_to_a_fabricated_one(voice, claim, Link::repeats)) {
        words += " (repeats a fabricated claim)";
    }
    if (compared.on_record && compared.in_force && !compared.perhaps_amended_by.empty()) {
        words += " (" + std::string(perhaps_out_of_force) + ')';
    }
    return joined_by(words, " as ", voice.name_used(claim));
}

std::string
mention_with_hedge(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    return joined_by(mention(voice, claim, compared), ": ", reservation(voice, claim, compared));
}

std::string_view taken_over_mark(const Claim& claim) {
    return !claim.linked(Link::repeats).empty()                  ? "a repeat"
           : !claim.act && !claim.linked(Link::endorses).empty() ? "an endorsement"
                                                                 : "";
}

std::string marks(const Claim& claim, const ComparedClaim& compared) {
    std::string words;
    const auto add = [&](std::string_view mark) {
        words += (words.empty() ? "(" : " (") + std::string(mark) + ')';
    };
    if (claim.uncertain) {
        add("?");
    }
    if (const auto taken_over = taken_over_mark(claim); !taken_over.empty()) {
        add(taken_over);
    }
    if (claim.authenticity == Authenticity::fabricated) {
        add("fabricated");
    } else if (claim.authenticity == Authenticity::disputed) {
        add("authenticity disputed");
    }
    if (compared.set_aside) {
        add("set aside");
    } else if (!compared.on_record) {
        add("not certainly on record by then");
    } else if (!compared.in_force && claim.authenticity != Authenticity::fabricated) {
        add("no longer in force");
    } else if (!compared.perhaps_amended_by.empty()) {
        add(perhaps_out_of_force);
    } else if (!compared.formerly_amended_by.empty()) {
        add("stands again");
    }
    return words;
}

std::string side_by_side(const std::vector<std::string>& mentions) {
    constexpr std::array<std::string_view, 4> going_on{": ", " by ", " as ", " (possibly "};
    const bool goes_on = std::ranges::any_of(mentions, [&](const std::string& each) {
        return std::ranges::any_of(going_on, [&](std::string_view words) {
            return each.find(words) != std::string::npos;
        });
    });
    if (!goes_on) {
        return text::join_words(mentions, "and");
    }
    std::string words;
    for (const auto& each : mentions) {
        words += (words.empty() ? "" : "; ") + each;
    }
    return words;
}

}  // namespace hearsay::render
