// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/trace.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

/// What tests look for in a trace.
namespace hearsay::newsroom {

inline std::vector<std::string> ids_of_nodes(const Trace& trace) {
    std::vector<std::string> ids;
    for (const auto& node : trace.nodes) {
        ids.push_back(node.id);
    }
    return ids;
}

/// "claim:a repeats claim:b" for each edge, in order.
inline std::vector<std::string> ways_of(const Trace& trace) {
    std::vector<std::string> ways;
    for (const auto& edge : trace.edges) {
        ways.push_back(
            trace.nodes[edge.from].id + ' ' + std::string(name_of(edge.relation)) + ' ' +
            trace.nodes[edge.to].id
        );
    }
    return ways;
}

inline const TraceNode& node(const Trace& trace, std::string_view id) {
    return *std::ranges::find(trace.nodes, id, &TraceNode::id);
}

inline bool has_node(const Trace& trace, std::string_view id) {
    return std::ranges::find(trace.nodes, id, &TraceNode::id) != trace.nodes.end();
}

inline bool has_way(const Trace& trace, std::string_view way) {
    const auto ways = ways_of(trace);
    return std::ranges::find(ways, way) != ways.end();
}

inline std::vector<std::vector<std::string>> found(const Trace& trace, Finding::Kind kind) {
    std::vector<std::vector<std::string>> places;
    for (const auto& finding : trace.findings) {
        if (finding.kind == kind) {
            places.push_back(finding.at);
        }
    }
    return places;
}

using Strings = std::vector<std::string>;

}  // namespace hearsay::newsroom
