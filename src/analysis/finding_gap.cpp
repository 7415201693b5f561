// SPDX-License-Identifier: Apache-2.0

#include "analysis/finding_gap.hpp"

#include "analysis/wording.hpp"
#include "model/appearances.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace hearsay {

namespace {

/// Whether some appearance is as near to the speaker as the record gets, and can be found.
bool is_known_first_hand(const Claim& claim) {
    return std::ranges::any_of(claim.appearances, [](const Appearance& appearance) {
        return !came_via_something(appearance) && is_identified(appearance);
    });
}

void add_gaps_of_speakers(const DossierIndex& index, const Claim& claim, std::vector<Gap>& gaps) {
    for (const auto& id : claim.speakers) {
        const auto* speaker = index.actor(id);
        if (speaker == nullptr || !speaker->anonymous) {
            continue;
        }
        const auto described = speaker->described_as.empty()
                                   ? std::string()
                                   : fmt::format(": “{}”", speaker->described_as);
        gaps.push_back(
            {{node_of(claim), node_of(*speaker)},
             fmt::format("{} is an anonymous source{}.", speaker->name, described),
             "anonymous speaker"}
        );
    }
}

void add_gaps_of_appearances(
    const DossierIndex& index, const Claim& claim, std::vector<Gap>& gaps
) {
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto& appearance = claim.appearances[i];
        if (!appearance.document.empty()) {
            continue;
        }
        const auto* outlet = outlet_of(index, appearance);
        const auto& name = outlet == nullptr ? appearance.outlet : outlet->name;
        gaps.push_back(
            {{node_of_appearance(claim, i)},
             fmt::format(
                 "The item of {} that carried what {} is not identified.",
                 name,
                 said_by(index, claim)
             ),
             fmt::format("the item of {} is not identified", name)}
        );
    }
}

}  // namespace

std::vector<Gap>
gaps_of_claim(const DossierIndex& index, const Claim& claim, const std::optional<Date>& as_of) {
    std::vector<Gap> gaps;
    const auto what = [&] { return said_by(index, claim); };
    if (!claim.date) {
        gaps.push_back(
            {{node_of(claim)}, fmt::format("It is not known when {} this.", what()), "not dated"}
        );
    }
    if (claim.appearances.empty()) {
        gaps.push_back(
            {{node_of(claim)},
             as_of ? fmt::format("Nothing that was certainly there by then shows what {}.", what())
                   : fmt::format("Nothing is given in which what {} is on record.", what()),
             "no appearance"}
        );
    } else if (!is_known_first_hand(claim)) {
        // Nobody need have relayed what stands in an item that is not identified.
        const bool is_relayed =
            std::ranges::all_of(claim.appearances, [](const Appearance& appearance) {
                return appearance.implied || came_via_something(appearance);
            });
        gaps.push_back(
            {{node_of(claim)},
             is_relayed ? fmt::format("What {} is known only second-hand.", what())
                        : fmt::format("No item is identified that has what {} first-hand.", what()),
             is_relayed ? "known only second-hand" : "no first-hand item is identified"}
        );
    }
    add_gaps_of_speakers(index, claim, gaps);
    add_gaps_of_appearances(index, claim, gaps);
    return gaps;
}

std::vector<Gap>
gaps_of_documents(const DossierIndex& index, const std::vector<const Claim*>& claims) {
    std::vector<Gap> gaps;
    std::unordered_set<const Document*> seen;
    for (const auto* claim : claims) {
        for (const auto& appearance : claim->appearances) {
            const auto* document = document_of(index, appearance);
            if (document == nullptr || appearance.implied || document->is_held() ||
                !seen.insert(document).second) {
                continue;
            }
            gaps.push_back(
                {{node_of(*document)},
                 fmt::format(
                     "{} has neither an archived copy nor a local capture.", quoted(*document)
                 ),
                 "neither archived nor captured"}
            );
        }
    }
    return gaps;
}

void find_gaps(const Evidence& evidence, Findings& findings) {
    const auto add = [&](std::vector<Gap> gaps) {
        for (auto& gap : gaps) {
            findings.push_back({Finding::Kind::gap, std::move(gap.at), std::move(gap.sentence)});
        }
    };
    std::vector<const Claim*> claims;
    for (const auto position : evidence.claims) {
        claims.push_back(&evidence.claim(position));
        add(gaps_of_claim(evidence.index, *claims.back(), evidence.cut.as_of));
    }
    add(gaps_of_documents(evidence.index, claims));
}

}  // namespace hearsay
