// SPDX-License-Identifier: Apache-2.0

#include <hearsay/compare.hpp>

#include "analysis/amenders.hpp"
#include "analysis/conflicts.hpp"
#include "analysis/cut_of_rest.hpp"
#include "analysis/evidence.hpp"
#include "analysis/figures.hpp"
#include "analysis/findings.hpp"
#include "analysis/ground.hpp"
#include "analysis/listed_claims.hpp"
#include "analysis/not_by_then.hpp"
#include "analysis/origins.hpp"
#include "analysis/positions.hpp"
#include "analysis/shifts.hpp"
#include "analysis/sole_sources.hpp"
#include "analysis/stale_documents.hpp"
#include "analysis/still_of_body.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace hearsay {

namespace {

using Claims = std::vector<std::size_t>;

/// Responsibility, killed, injured, then declared topics.
std::size_t order_of(std::string_view topic) {
    constexpr std::array built_in{responsibility, killed, injured};
    return static_cast<std::size_t>(std::ranges::find(built_in, topic) - built_in.begin());
}

TopicComparison topic_of(
    Ground& ground, const Repeats& repeats, const std::string& topic, const TopicStances& stances
) {
    TopicComparison comparison;
    comparison.topic = topic;
    if (const auto* event = ground.index.event(ground.index.dossier().event)) {
        comparison.question = question_of(*event, topic);
    }
    for (const auto* each : in_order(stances)) {
        comparison.positions.push_back(position_of(ground, repeats, each->first, each->second));
    }
    std::ranges::stable_sort(comparison.positions, std::greater<>{}, &Position::claims);
    comparison.withheld_by = ground.ids(stances.withheld.now);
    comparison.formerly_withheld_by = ground.ids(stances.withheld.formerly);
    auto conflicts = conflicts_of(ground, stances);
    comparison.conflicts = std::move(conflicts.listed);
    comparison.more_conflicts = conflicts.are_more;
    comparison.shifts = shifts_of(ground, stances);
    comparison.figures = figures_of(ground, stances);
    comparison.holding_none = holding_none_of(comparison, ground.ids(stances.claims));
    return comparison;
}

/// A position that only a doubt which is no longer in force spoke of is none.
void drop_empty(TopicStances& topic) {
    const auto is_held = [](const Held& held) {
        return !held.now.empty() || !held.formerly.empty();
    };
    std::erase_if(topic.by_answer, [&](const auto& each) {
        const auto& stance = each.second;
        return !is_held(stance.asserted) && !is_held(stance.suggested) && !is_held(stance.denied) &&
               stance.doubted.now.empty();
    });
}

/// The event's claims of which the cut says this.
Claims claims_that_are(OnRecord on_record, const DossierIndex& index, const Cut& cut) {
    Claims claims;
    const auto& dossier = index.dossier();
    for (std::size_t claim = 0; claim < dossier.records.claims.size(); ++claim) {
        if (dossier.records.claims[claim].event == dossier.event &&
            cut.on_record[claim] == on_record) {
            claims.push_back(claim);
        }
    }
    return claims;
}

/// The event's claims of which the cut decides by a date that is uncertain.
IfDatesRight claims_by_uncertain_dates(const DossierIndex& index, const Cut& cut) {
    IfDatesRight claims;
    const auto& dossier = index.dossier();
    for (std::size_t at = 0; at < dossier.records.claims.size(); ++at) {
        const auto& claim = dossier.records.claims[at];
        if (claim.event == dossier.event && cut.if_date_right[at]) {
            claims.add(claim.id, !cut.is_later(at));
        }
    }
    claims.sort();
    return claims;
}

/// Those on the topic; all where none is asked about.
Claims on_topic(const Ground& ground, Claims claims, const std::string& topic) {
    if (!topic.empty()) {
        std::erase_if(claims, [&](std::size_t claim) {
            return ground.standings[claim].topic != topic;
        });
    }
    return claims;
}

Claims possibly_rolled_up(const Ground& ground, const Claims& claims) {
    Claims possible;
    std::ranges::copy_if(claims, std::back_inserter(possible), [&](std::size_t claim) {
        return !ground.is_fabricated(claim) && !ground.possible_holder(claim).empty();
    });
    return possible;
}

Ids sorted(Ids ids) {
    std::ranges::sort(ids);
    return ids;
}

/// The claims and what they link to: directly, and over any number of repeats.
Claims with_targets(const DossierIndex& index, const Claims& claims) {
    const auto& all = index.dossier().records.claims;
    std::vector<bool> wanted(all.size(), false);
    Claims reached;
    const auto want = [&](const std::string& id) {
        if (const auto target = index.claim_at(id); target && !wanted[*target]) {
            wanted[*target] = true;
            reached.push_back(*target);
        }
    };
    for (const auto claim : claims) {
        wanted[claim] = true;
        reached.push_back(claim);
    }
    for (const auto claim : claims) {
        for (const auto& targets : all[claim].links) {
            std::ranges::for_each(targets, want);
        }
    }
    for (std::size_t next = 0; next < reached.size(); ++next) {
        std::ranges::for_each(all[reached[next]].linked(Link::repeats), want);
    }
    return reached;
}

ComparedClaim
compared(Ground& ground, const Amenders& perhaps, const Amenders& formerly, std::size_t claim) {
    const auto& standing = ground.standings[claim];
    const auto& of = ground.claim(claim);
    return {
        standing.act,
        standing.topic,
        standing.key(),
        standing.roles,
        ground.cut.holds(claim),
        ground.cut.on_record[claim] == OnRecord::set_aside,
        ground.cut.in_force[claim],
        ground.cut.in_force[claim] || !ground.cut.holds(claim)
            ? Ids{}
            : amenders_of(ground.amended_by, ground.index, claim),
        amenders_of(perhaps, ground.index, claim),
        amenders_of(formerly, ground.index, claim),
        of.event == ground.index.dossier().event,
        ground.all_holders(claim),
        standing.reserved_in ? ground.claim(*standing.reserved_in).id : std::string(),
        ground.possible_holder(claim)};
}

/// Answers of the claims that are set aside that nobody gives any more, or only suggests.
std::vector<LostAnswer> lost_answers(
    const Ground& ground, const std::map<std::string, TopicStances>& stances, const Claims& gone
) {
    const auto stance_on = [&](const Standing& standing) -> const Stance* {
        const auto topic = stances.find(standing.topic);
        if (topic == stances.end()) {
            return nullptr;
        }
        const auto stance = topic->second.by_answer.find(standing.key());
        return stance == topic->second.by_answer.end() ? nullptr : &stance->second;
    };
    std::map<std::pair<std::string, std::string>, LostAnswer> lost;
    for (const auto claim : gone) {
        const auto& standing = ground.standings[claim];
        if (!is_assertive(standing)) {
            continue;
        }
        const auto* stance = stance_on(standing);
        const bool is_asserted = stance != nullptr && !stance->asserted.now.empty();
        const bool is_suggested = stance != nullptr && !stance->suggested.now.empty();
        const bool was_asserted = standing.act == Act::asserts;
        if (is_asserted || (is_suggested && !was_asserted)) {
            continue;
        }
        auto& answer = lost[{standing.topic, standing.key()}];
        answer.topic = standing.topic;
        answer.answer = standing.key();
        answer.was_asserted |= was_asserted;
        answer.is_still_suggested = is_suggested;
    }
    std::vector<LostAnswer> answers;
    answers.reserve(lost.size());
    for (auto& [key, answer] : lost) {
        answers.push_back(std::move(answer));
    }
    return answers;
}

/// The topics that were asked about, and over all topics what the event as a whole passes through.
void compare_topics(
    Ground& ground,
    const std::map<std::string, TopicStances>& all_stances,
    const std::string& asked,
    Comparison& comparison
) {
    const Repeats repeats(ground.index);
    Claims asserting;
    for (const auto& [topic, stances] : all_stances) {
        for (const auto& [answer, stance] : stances.by_answer) {
            asserting.insert(
                asserting.end(), stance.asserted.now.begin(), stance.asserted.now.end()
            );
        }
        if (asked.empty() || asked == topic) {
            comparison.topics.push_back(topic_of(ground, repeats, topic, stances));
        }
    }
    if (!asked.empty() && comparison.topics.empty()) {
        comparison.topics.push_back(topic_of(ground, repeats, asked, {}));
    }
    std::ranges::sort(comparison.topics, {}, [](const TopicComparison& each) {
        return std::tuple(order_of(each.topic), std::string_view(each.topic));
    });
    comparison.sole_sources = sole_sources(ground.index, asserting);
}

/// What is set aside, and how it was before.
struct Aside {
    const Remainder& rest;
    std::vector<bool> was_in_force;
};

/// What is gone with the sources that are set aside, and what of `claims`, those that are left,
/// comes back in force because what took its place is gone.
void note_lost(
    const Ground& ground,
    const std::map<std::string, TopicStances>& stances,
    const Claims& claims,
    Claims gone,
    const Aside& aside,
    Comparison& comparison
) {
    comparison.lost = sorted(ground.ids(gone));
    // A text that the cut left out undecided, and that is not set aside, may have had it by then.
    std::unordered_set<std::string_view> in_undecided_text;
    for (const auto& text : aside.rest.dossier.undecided_texts) {
        in_undecided_text.insert(text.claim);
    }
    std::ranges::copy_if(
        comparison.lost,
        std::back_inserter(comparison.no_longer_certain),
        [&](const std::string& id) {
            return !std::ranges::binary_search(aside.rest.lost, id) ||
                   in_undecided_text.contains(id);
        }
    );
    Claims again;
    std::ranges::copy_if(claims, std::back_inserter(again), [&](std::size_t claim) {
        return ground.cut.in_force[claim] && !aside.was_in_force[claim];
    });
    comparison.in_force_again = sorted(ground.ids(again));
    // What was taken back, revised or fabricated held no answer that could be lost.
    std::erase_if(gone, [&](std::size_t claim) { return !aside.was_in_force[claim]; });
    comparison.lost_answers = lost_answers(ground, stances, gone);
}

/// Of the claims, and of what they repeat: what is missing behind a claim of another event, from
/// which one is taken, is missing here too.
std::vector<Finding> findings_behind(const Ground& ground, const Claims& claims) {
    const FindingGround for_findings(ground.index, ground.cut, ground.standings);
    auto behind = with_what_they_repeat(ground.index, for_findings.links, claims);
    std::erase_if(behind, [&](std::size_t claim) { return !ground.cut.holds(claim); });
    return findings_of(for_findings, behind);
}

Comparison compare_cut(
    const DossierIndex& index,
    const Cut& cut,
    const CompareOptions& options,
    const std::optional<Aside>& aside
) {
    Ground ground(index, cut, options.by_affiliation);
    auto stances = stances_of(ground);
    for (auto& [topic, of_topic] : stances) {
        drop_empty(of_topic);
    }
    const auto claims = claims_that_are(OnRecord::yes, index, cut);
    const auto gone = claims_that_are(OnRecord::set_aside, index, cut);

    Comparison comparison;
    comparison.event = index.dossier().event;
    comparison.as_of = options.as_of;
    comparison.known_at = options.known_at;
    comparison.by = options.by_affiliation ? "affiliation" : "speaker";
    comparison.undecided = sorted(ground.ids(claims_that_are(OnRecord::undecided, index, cut)));
    comparison.if_date_right = claims_by_uncertain_dates(index, cut);
    compare_topics(ground, stances, options.topic, comparison);
    if (options.by_affiliation) {
        comparison.possibly_rolled_up = sorted(ground.ids(possibly_rolled_up(ground, claims)));
    }
    const auto perhaps = perhaps_amenders_in(index, cut);
    const auto formerly = former_amenders_in(index, cut);
    for (const auto& told : {with_targets(index, claims), gone}) {
        for (const auto claim : told) {
            comparison.claims.emplace(
                ground.claim(claim).id, compared(ground, perhaps, formerly, claim)
            );
        }
    }
    if (options.as_of) {
        comparison.speakers_not_by_then = speakers_not_by_then(index, comparison.claims);
        comparison.without_text = without_text(index, comparison.claims);
    }
    if (aside) {
        note_lost(ground, stances, claims, gone, *aside, comparison);
    }
    const auto asked = on_topic(ground, claims, options.topic);
    comparison.findings = findings_behind(ground, asked);
    comparison.stale_documents = stale_documents(index, asked, comparison.findings, options.as_of);
    return comparison;
}

}  // namespace

Comparison compare(const Dossier& dossier, const CompareOptions& options) {
    const auto then = as_it_stood(dossier, options.as_of);
    const DossierIndex index(then ? *then : dossier);
    return compare_cut(index, cut_at(index, options.as_of), options, std::nullopt);
}

Comparison compare(const Dossier& whole, const Remainder& rest, const CompareOptions& options) {
    const auto then = as_it_stood(rest.dossier, options.as_of);
    const DossierIndex index(then ? *then : rest.dossier);
    auto [cut, was_in_force] = cut_of_rest(index, rest.lost, whole, options.as_of);
    auto comparison = compare_cut(index, cut, options, Aside{rest, std::move(was_in_force)});
    comparison.without = rest.without;
    const auto is_of_event_on_record = [&](const std::string& id) {
        const auto claim = comparison.claims.find(id);
        return claim != comparison.claims.end() && claim->second.is_of_event_on_record();
    };
    std::ranges::copy_if(
        rest.fewer_speakers, std::back_inserter(comparison.fewer_speakers), is_of_event_on_record
    );
    auto [said_for, belonging] = still_of_body(index, comparison.claims, rest.without);
    comparison.said_for_set_aside = std::move(said_for);
    comparison.belonging_to_set_aside = std::move(belonging);
    std::ranges::copy_if(
        rest.cut_from_circle,
        std::back_inserter(comparison.cut_from_circle),
        [&](const TextOfClaim& text) {
            const auto* claim = index.claim(text.claim);
            return is_of_event_on_record(text.claim) &&
                   std::ranges::find(claim->appearances, text.appearance, &Appearance::number) !=
                       claim->appearances.end();
        }
    );
    return comparison;
}

}  // namespace hearsay
