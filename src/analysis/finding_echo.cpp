// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "analysis/wording.hpp"
#include "model/node_ids.hpp"
#include "text/plural.hpp"

#include <fmt/format.h>

#include <map>

namespace hearsay {

void find_echoes(const Evidence& evidence, Findings& findings) {
    for (const auto position : evidence.claims) {
        const auto& claim = evidence.claim(position);
        std::map<std::size_t, std::vector<std::size_t>> echoes;  // source -> what came via it
        for (const auto& arc : evidence.via_of(position)) {
            if (arc.from != arc.to) {
                echoes[arc.to].push_back(arc.from);
            }
        }
        for (const auto& [source, echoing] : echoes) {
            if (echoing.size() < 2) {
                continue;
            }
            Finding finding{Finding::Kind::echo, {node_of_appearance(claim, source)}, {}};
            for (const auto appearance : echoing) {
                finding.at.push_back(node_of_appearance(claim, appearance));
            }
            finding.message = fmt::format(
                "{} of what {} came via one and the same: {}.",
                text::plural(echoing.size(), "appearance"),
                evidence.who_said(position),
                label_of(evidence.index, claim.appearances[source])
            );
            findings.push_back(std::move(finding));
        }
    }
}

}  // namespace hearsay
