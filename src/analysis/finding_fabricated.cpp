// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

namespace hearsay {

void find_fabricated(const Evidence& evidence, Findings& findings) {
    std::vector<bool> fabricated(evidence.index.dossier().records.claims.size(), false);
    for (const auto claim : evidence.reached) {
        fabricated[claim] = evidence.claim(claim).authenticity == Authenticity::fabricated;
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
            const bool is_fabricated =
                evidence.claim(target).authenticity == Authenticity::fabricated;
            if (link == Link::endorses && is_fabricated) {
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
