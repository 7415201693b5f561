// SPDX-License-Identifier: Apache-2.0

#include "analysis/findings_by_node.hpp"

#include "analysis/findings.hpp"
#include "model/node_ids.hpp"

#include <algorithm>
#include <numeric>

namespace hearsay {

namespace {

/// In more nodes than this a circle is told of the first only: told of each, it would be told as
/// often as it is long.
constexpr std::size_t many_nodes = 64;

std::vector<std::size_t> claims_on_record(const Cut& cut) {
    std::vector<std::size_t> claims(cut.on_record.size());
    std::iota(claims.begin(), claims.end(), std::size_t{0});
    std::erase_if(claims, [&](std::size_t claim) { return !cut.holds(claim); });
    return claims;
}

/// The nodes that a finding is of. A circle of appearances also names documents by which it leads,
/// in which other claims may stand.
std::vector<std::string_view> nodes_of(const Finding& finding) {
    std::vector<std::string_view> nodes;
    for (const auto& node : finding.at) {
        if (nodes.empty() || (finding.kind == Finding::Kind::circular &&
                              node_id(node).is_like(node_id(nodes.front())))) {
            nodes.push_back(node);
        }
        if (nodes.size() == many_nodes) {
            break;
        }
    }
    return nodes;
}

}  // namespace

FindingsByNode::FindingsByNode(const FindingGround& ground)
    : findings_(findings_of(ground, claims_on_record(ground.cut))) {
    for (std::size_t number = 0; number < findings_.size(); ++number) {
        const auto& finding = findings_[number];
        for (const auto& node : nodes_of(finding)) {
            by_node_[node].push_back(number);
        }
    }
}

std::vector<Finding> FindingsByNode::of(std::span<const std::string_view> nodes) const {
    std::vector<std::size_t> numbers;
    for (const auto node : nodes) {
        if (const auto found = by_node_.find(node); found != by_node_.end()) {
            numbers.insert(numbers.end(), found->second.begin(), found->second.end());
        }
    }
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<Finding> findings;
    findings.reserve(numbers.size());
    for (const auto number : numbers) {
        findings.push_back(findings_[number]);
    }
    return findings;
}

}  // namespace hearsay
