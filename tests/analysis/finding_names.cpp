// SPDX-License-Identifier: Apache-2.0

#include "analysis/finding_names.hpp"

#include <numeric>

namespace hearsay::newsroom {

namespace {

std::vector<Finding>
findings_in(const Newsroom& room, Finding::Kind kind, const std::optional<Date>& as_of) {
    const auto dossier = room.dossier();
    const DossierIndex index(dossier);
    std::vector<std::size_t> claims(dossier.records.claims.size());
    std::iota(claims.begin(), claims.end(), 0);
    const auto cut = cut_at(index, as_of);
    const auto standings = resolve_standings(index);
    auto findings = findings_of(FindingGround(index, cut, standings), claims);
    std::erase_if(findings, [&](const Finding& finding) { return finding.kind != kind; });
    return findings;
}

}  // namespace

std::vector<std::string>
found(const Newsroom& room, Finding::Kind kind, const std::optional<Date>& as_of) {
    std::vector<std::string> all;
    for (const auto& finding : findings_in(room, kind, as_of)) {
        auto& nodes = all.emplace_back();
        for (const auto& node : finding.at) {
            nodes += (nodes.empty() ? "" : " ") + node;
        }
    }
    return all;
}

std::vector<std::string>
told(const Newsroom& room, Finding::Kind kind, const std::optional<Date>& as_of) {
    std::vector<std::string> all;
    for (const auto& finding : findings_in(room, kind, as_of)) {
        all.push_back(finding.message);
    }
    return all;
}

}  // namespace hearsay::newsroom
