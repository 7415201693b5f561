// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "analysis/node_ids.hpp"

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
                 fmt::format("What {} is said to have said is fabricated.", evidence.who(claim))}
            );
        }
    }
    for (const auto& [claim, on] : resting_on(evidence, fabricated)) {
        findings.push_back(
            {Finding::Kind::fabricated,
             {node_of(evidence.claim(claim)), node_of(evidence.claim(on))},
             fmt::format(
                 "What {} said rests on a fabricated claim, which {} never made.",
                 evidence.who(claim),
                 evidence.who(on)
             )}
        );
    }
}

}  // namespace hearsay
