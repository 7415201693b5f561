// SPDX-License-Identifier: Apache-2.0

#include "analysis/findings.hpp"

#include "analysis/evidence.hpp"
#include "model/node_ids.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace hearsay {

std::vector<Finding> findings_of(
    const FindingGround& ground,
    std::span<const std::size_t> claims,
    std::span<const Document* const> besides
) {
    const Evidence evidence(ground, claims, besides);
    constexpr std::array families{
        find_gaps,
        find_anachronisms,
        find_circles,
        find_drift,
        find_fabricated,
        find_echoes,
        find_stale,
    };
    std::vector<Finding> findings;
    for (const auto find : families) {
        find(evidence, findings);
    }
    sort_findings(findings);
    return findings;
}

void sort_findings(std::vector<Finding>& findings) {
    std::ranges::sort(findings, [](const Finding& a, const Finding& b) {
        return std::tie(a.kind, a.at, a.message) < std::tie(b.kind, b.at, b.message);
    });
}

std::vector<RecordId> records_of(const Finding& finding) {
    std::vector<RecordId> records;
    std::set<RecordId> told;
    for (const auto& node : finding.at) {
        const auto of = node_id(node);
        if (!of.kind) {
            continue;
        }
        RecordId record{*of.kind, std::string(of.id)};
        if (told.insert(record).second) {
            records.push_back(std::move(record));
        }
    }
    return records;
}

std::string_view name_of(Finding::Kind kind) {
    constexpr std::array<std::string_view, 8> names{
        "gap",
        "anachronism",
        "circular",
        "bottleneck",
        "drift",
        "fabricated",
        "echo",
        "stale",
    };
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace hearsay
