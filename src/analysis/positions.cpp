// SPDX-License-Identifier: Apache-2.0

#include "analysis/positions.hpp"

#include "analysis/holder_range.hpp"
#include "analysis/sole_sources.hpp"
#include "model/appearances.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <unordered_set>

namespace hearsay {

namespace {

using Claims = std::vector<std::size_t>;

void add(Held& held, std::size_t claim, bool in_force) {
    (in_force ? held.now : held.formerly).push_back(claim);
}

Stance& stance_on(TopicStances& topic, const std::vector<std::string>& parties) {
    auto& stance = topic.by_answer[joined(parties)];
    stance.parties = parties;
    return stance;
}

Stance& stance_on(TopicStances& topic, const Standing& standing) {
    auto& stance = topic.by_answer[standing.key()];
    stance.parties = standing.parties;
    if (standing.value) {
        stance.value = standing.value;  // others may give the same digits as a word
    }
    return stance;
}

void sort_into_stances(
    TopicStances& topic, const Standing& standing, std::size_t claim, bool in_force
) {
    if (standing.act == Act::withholds) {
        add(topic.withheld, claim, in_force);
        return;
    }
    if (!standing.act || !standing.has_position()) {
        return;
    }
    if (standing.act == Act::denies && standing.parties.size() > 1) {
        for (const auto& party : standing.parties) {
            add(stance_on(topic, {party}).denied, claim, in_force);
        }
        return;
    }
    auto& stance = stance_on(topic, standing);
    auto& held = standing.act == Act::asserts    ? stance.asserted
                 : standing.act == Act::suggests ? stance.suggested
                 : standing.act == Act::denies   ? stance.denied
                                                 : stance.doubted;
    add(held, claim, in_force);
}

Claims ever_held(const Held& held) {
    auto all = held.now;
    all.insert(all.end(), held.formerly.begin(), held.formerly.end());
    return all;
}

/// "A", "A and B", "A, B and C" by the names of actors.
std::string label_of(const DossierIndex& index, const std::vector<std::string>& parties) {
    std::string label;
    for (std::size_t i = 0; i < parties.size(); ++i) {
        if (i > 0) {
            label += i + 1 == parties.size() ? " and " : ", ";
        }
        const auto* actor = index.actor(parties[i]);
        label += actor != nullptr ? actor->name : parties[i];
    }
    return label;
}

std::vector<Role> roles_of(const Ground& ground, const Claims& claims) {
    std::set<Role> roles;
    for (const auto claim : claims) {
        roles.insert(ground.standings[claim].roles.begin(), ground.standings[claim].roles.end());
    }
    return {roles.begin(), roles.end()};
}

/// The ladder: appearances -> outlets -> owners, and documents and speakers beside it.
void count_rungs(Ground& ground, const Claims& claims, Position& position) {
    std::unordered_set<std::size_t> speakers;
    std::unordered_set<std::string_view> documents;
    std::unordered_set<std::string_view> outlets;
    std::unordered_set<std::string_view> owners;
    std::unordered_set<std::string_view> without_owner;
    for (const auto claim : claims) {
        speakers.insert(ground.holders.of[claim]);
        position.appearances += ground.claim(claim).appearances.size();
        for (const auto& appearance : ground.claim(claim).appearances) {
            if (!appearance.document.empty()) {
                documents.insert(appearance.document);
            }
            if (const auto* outlet = outlet_of(ground.index, appearance)) {
                outlets.insert(outlet->id);
                if (outlet->owner.empty()) {
                    without_owner.insert(outlet->id);
                } else {
                    owners.insert(outlet->owner);
                }
            }
        }
    }
    position.claims = claims.size();
    position.speakers = speakers.size();
    position.speakers_range = ground.possible_holders.empty()
                                  ? CountRange{speakers.size(), speakers.size()}
                                  : range_of_holders(ground, claims);
    position.documents = documents.size();
    position.outlets = outlets.size();
    position.owners = owners.size() + without_owner.size();
    position.owners_range = {
        std::max(owners.size(), std::min<std::size_t>(without_owner.size(), 1)), position.owners};
}

/// Whether only their dates leave the order of these claims open: none lacks one, and none is
/// certainly later than another, so that something else contradicts that.
bool only_dates_overlap(const Ground& ground, const Claims& claims) {
    Span ends;
    for (const auto claim : claims) {
        const auto& date = ground.claim(claim).date;
        if (!date) {
            return false;
        }
        ends.civil_latest = std::min(ends.civil_latest, date->span.civil_latest);
        ends.utc_latest = std::min(ends.utc_latest, date->span.utc_latest);
    }
    return std::ranges::none_of(claims, [&](std::size_t claim) {
        return certainly_before(ends, ground.claim(claim).date->span);
    });
}

void find_origins(
    Ground& ground, const Repeats& repeats, const Claims& claims, Position& position
) {
    const auto roots = roots_of(ground, repeats, claims);
    position.independent_origins = independent_origins(ground, roots.genuine);
    position.origins = ground.ids(roots.genuine);
    position.fabricated_roots = ground.ids(roots.fabricated);
    for (const auto& circle : roots.circular) {
        Ids ids;
        for (const auto claim : circle) {
            ids.push_back(ground.claim(claim).id);
        }
        std::ranges::sort(ids);
        position.circular.push_back(std::move(ids));
    }
    std::ranges::sort(position.circular);
}

}  // namespace

PlaceOfNumber place_of_number(const NumberRange& range) {
    using Limits = std::numeric_limits<std::int64_t>;
    return {range.min.value_or(Limits::min()), range.max.value_or(Limits::max())};
}

std::vector<const TopicStances::ByAnswer::value_type*> in_order(const TopicStances& topic) {
    std::vector<const TopicStances::ByAnswer::value_type*> answers;
    answers.reserve(topic.by_answer.size());
    for (const auto& each : topic.by_answer) {
        answers.push_back(&each);
    }
    std::ranges::stable_sort(answers, {}, [](const auto* each) {
        const auto& value = each->second.value;
        return value ? place_of_number(*value) : PlaceOfNumber{};
    });
    return answers;
}

std::map<std::string, TopicStances> stances_of(const Ground& ground) {
    std::map<std::string, TopicStances> topics;
    const auto& dossier = ground.index.dossier();
    std::vector<std::size_t> claims;
    for (std::size_t claim = 0; claim < dossier.records.claims.size(); ++claim) {
        if (dossier.records.claims[claim].event == dossier.event && ground.cut.holds(claim)) {
            claims.push_back(claim);
        }
    }
    for (const auto claim : ground.order.in_date_order(std::move(claims))) {
        const auto& standing = ground.standings[claim];
        auto& topic = topics[standing.topic];
        topic.claims.push_back(claim);
        // A fabricated claim is nobody's position.
        if (!ground.is_fabricated(claim)) {
            sort_into_stances(topic, standing, claim, ground.cut.in_force[claim]);
        }
    }
    return topics;
}

bool is_by_a_party(
    Ground& ground, std::size_t at, const std::vector<std::string>& parties, Bodies::RollUp wanted
) {
    const auto& claim = ground.claim(at);
    return !parties.empty() &&
           (ground.bodies.any_rolls_up(claim.speakers, parties, claim.date, wanted) ||
            ground.bodies.any_rolls_up(claim.on_behalf_of, parties, claim.date, wanted));
}

OwnVoice own_voice(Ground& ground, const Claim& claim, const std::vector<std::string>& parties) {
    std::set<std::string> voices(claim.speakers.begin(), claim.speakers.end());
    voices.insert(claim.on_behalf_of.begin(), claim.on_behalf_of.end());
    OwnVoice own{claim.id, {}, {}, {}};
    for (const auto& voice : voices) {
        if (std::ranges::find(parties, voice) != parties.end()) {
            own.parties.push_back(voice);
        }
        if (ground.bodies.any_rolls_up({voice}, parties, claim.date, Bodies::RollUp::certain)) {
            own.belonging.push_back(voice);
        } else if (ground.bodies.any_rolls_up({voice}, parties, claim.date)) {
            own.possibly_belonging.push_back(voice);
        }
    }
    return own;
}

Position position_of(
    Ground& ground, const Repeats& repeats, const std::string& answer, const Stance& stance
) {
    const auto& asserting = stance.asserted.now;
    const auto is_own = [&](std::size_t claim) {
        return is_by_a_party(ground, claim, stance.parties);
    };
    Position position;
    position.answer = answer;
    position.number = stance.value;
    position.label = stance.parties.empty() ? answer : label_of(ground.index, stance.parties);
    position.asserted_by = ground.ids(asserting);
    position.suggested_by = ground.ids(stance.suggested.now);
    position.denied_by = ground.ids(stance.denied.now);
    position.doubted_by = ground.ids(stance.doubted.now);
    position.formerly_asserted_by = ground.ids(stance.asserted.formerly);
    position.formerly_suggested_by = ground.ids(stance.suggested.formerly);
    position.formerly_denied_by = ground.ids(stance.denied.formerly);
    const auto own_of = [&](const Claims& claims) {
        Claims own;
        std::ranges::copy_if(claims, std::back_inserter(own), is_own);
        for (const auto claim : own) {
            position.own_voices.push_back(own_voice(ground, ground.claim(claim), stance.parties));
            if (!is_by_a_party(ground, claim, stance.parties, Bodies::RollUp::certain)) {
                position.possibly_own.push_back(ground.claim(claim).id);
            }
        }
        return ground.ids(own);
    };
    position.own_claims = own_of(asserting);
    position.own_denials = own_of(stance.denied.now);
    position.former_own_claims = own_of(stance.asserted.formerly);
    position.former_own_denials = own_of(stance.denied.formerly);
    std::ranges::sort(position.possibly_own);
    std::ranges::sort(position.own_voices, {}, &OwnVoice::claim);
    const auto ever = ever_held(stance.asserted);
    const auto first = ground.order.first_of(ever);
    const auto latest = ground.order.last_of(asserting);
    position.first = ground.ids(first);
    position.latest = ground.ids(latest);
    position.firsts_overlap = only_dates_overlap(ground, first);
    position.latests_overlap = only_dates_overlap(ground, latest);
    if (const auto& sure = ground.without_uncertain) {
        const auto others = [&](const Claims& claims, const Ids& told) {
            const auto may_be = ground.ids(claims);
            return std::set(may_be.begin(), may_be.end()) != std::set(told.begin(), told.end());
        };
        position.first_if_date_right = others(sure->first_of(ever), position.first);
        position.latest_if_date_right = others(sure->last_of(asserting), position.latest);
    }
    position.roles = roles_of(ground, asserting);
    position.self_claimed = !position.own_claims.empty();
    count_rungs(ground, asserting, position);
    find_origins(ground, repeats, asserting, position);
    position.sole_sources = sole_sources(ground.index, asserting);
    return position;
}

}  // namespace hearsay
