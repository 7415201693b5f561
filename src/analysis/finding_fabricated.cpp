// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <vector>

namespace hearsay {

namespace {

bool is_a_forgery(const Claim& claim) { return claim.authenticity == Authenticity::fabricated; }

/// Who says that what was taken from a forgery is true says it on that ground, too.
void find_endorsed_repeats(const Evidence& evidence, Findings& findings) {
    std::vector<std::size_t> endorsed;
    for (const auto claim : evidence.claims) {
        for (const auto& [link, target] : evidence.links.of(claim)) {
            if (link == Link::endorses && !is_a_forgery(evidence.claim(target))) {
                endorsed.push_back(target);
            }
        }
    }
    if (endorsed.empty()) {
        return;
    }
    std::ranges::sort(endorsed);
    endorsed.erase(std::unique(endorsed.begin(), endorsed.end()), endorsed.end());
    const Evidence behind(evidence.ground, endorsed);
    std::vector<bool> fabricated(evidence.index.dossier().records.claims.size(), false);
    for (const auto claim : behind.reached) {
        fabricated[claim] = is_a_forgery(behind.claim(claim));
    }
    std::unordered_map<std::size_t, std::size_t> forgery_behind;
    for (const auto& [claim, on] : resting_on(behind, fabricated)) {
        forgery_behind.emplace(claim, on);
    }
    for (const auto claim : evidence.claims) {
        for (const auto& [link, target] : evidence.links.of(claim)) {
            const auto forgery = forgery_behind.find(target);
            if (link != Link::endorses || forgery == forgery_behind.end()) {
                continue;
            }
            findings.push_back(
                {Finding::Kind::fabricated,
                 {node_of(evidence.claim(claim)), node_of(evidence.claim(target))},
                 fmt::format(
                     "{} {} what {}, which rests on a fabricated claim that {} never made.",
                     evidence.who(claim),
                     evidence.verb(claim, "endorses"),
                     evidence.who_said(target),
                     evidence.who(forgery->second)
                 )}
            );
        }
    }
}

}  // namespace

void find_fabricated(const Evidence& evidence, Findings& findings) {
    std::vector<bool> fabricated(evidence.index.dossier().records.claims.size(), false);
    for (const auto claim : evidence.reached) {
        fabricated[claim] = is_a_forgery(evidence.claim(claim));
    }
    for (const auto claim : evidence.claims) {
        if (fabricated[claim]) {
            findings.push_back(
                {Finding::Kind::fabricated,
                 {node_of(evidence.claim(claim))},
                 fmt::format("What {} is fabricated.", evidence.who_said(claim))}
            );
        }
    }
    // Who says that a forgery is true does say it, and is an origin; but on what ground is told.
    for (const auto claim : evidence.claims) {
        for (const auto& [link, target] : evidence.links.of(claim)) {
            if (link == Link::endorses && is_a_forgery(evidence.claim(target))) {
                findings.push_back(
                    {Finding::Kind::fabricated,
                     {node_of(evidence.claim(claim)), node_of(evidence.claim(target))},
                     fmt::format(
                         "{} {} a fabricated claim, which {} never made.",
                         evidence.who(claim),
                         evidence.verb(claim, "endorses"),
                         evidence.who(target)
                     )}
                );
            }
        }
    }
    find_endorsed_repeats(evidence, findings);
    for (const auto& [claim, on] : resting_on(evidence, fabricated)) {
        findings.push_back(
            {Finding::Kind::fabricated,
             {node_of(evidence.claim(claim)), node_of(evidence.claim(on))},
             fmt::format(
                 "What {} rests on a fabricated claim, which {} never made.",
                 evidence.who_said(claim),
                 evidence.who(on)
             )}
        );
    }
}

}  // namespace hearsay
