// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/finding.hpp>
#include <hearsay/trace.hpp>

#include "analysis/finding_ground.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// The findings about all claims on record of a dossier, for traces that tell a part of their way
/// and so cannot find them by themselves. A finding is of the node that it names first; a circle is
/// of each of its nodes, of the first of them where it has a great many.
class FindingsByNode {
public:
    explicit FindingsByNode(const FindingGround& ground);
    FindingsByNode(const FindingsByNode&) = delete;  // its keys are views of its own findings
    FindingsByNode& operator=(const FindingsByNode&) = delete;
    ~FindingsByNode() = default;

    /// Those of these nodes, each once, in their order.
    [[nodiscard]] std::vector<Finding> of(std::span<const std::string_view> nodes) const;

private:
    std::vector<Finding> findings_;
    std::unordered_map<std::string_view, std::vector<std::size_t>> by_node_;
};

}  // namespace hearsay
