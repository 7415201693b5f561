// SPDX-License-Identifier: Apache-2.0

#include "store/withdrawal_order.hpp"

#include "model/components.hpp"
#include "store/columns.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace hearsay::store {

namespace {

constexpr std::string_view references_among = R"(
SELECT DISTINCT reference.version, reference.target
FROM json_each(?) AS wanted CROSS JOIN reference ON reference.version = wanted.value
)";

/// Who among some refers to whom, by positions.
std::vector<Arc> references(Database& database, const std::vector<Item>& records) {
    std::vector<std::int64_t> keys;
    std::unordered_map<std::int64_t, std::size_t> positions;
    keys.reserve(records.size());
    positions.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        keys.push_back(records[i].key);
        positions.emplace(records[i].key, i);
    }
    std::vector<Arc> arcs;
    const std::string json = json_of(keys);
    Statement rows(database, references_among);
    rows.bind(json);
    while (rows.step()) {
        const auto from = positions.find(rows.integer(0));
        const auto to = positions.find(rows.integer(1));
        if (from != positions.end() && to != positions.end()) {
            arcs.push_back({.from = from->second, .to = to->second});
        }
    }
    return arcs;
}

/// The components of a graph, each after all that lead to it; where that leaves a choice, the one
/// with the first node.
std::vector<std::vector<std::size_t>> outermost_first(const Adjacency& graph) {
    const Components components = components_of(graph);
    const auto members = components.members();
    std::vector<std::size_t> leading_to(components.count);
    const auto for_each_way_out = [&](std::size_t component, const auto& visit) {
        for (const std::size_t node : members[component]) {
            for (const std::size_t next : graph.after(node)) {
                if (components.of[next] != component) {
                    visit(components.of[next]);
                }
            }
        }
    };
    for (std::size_t component = 0; component < components.count; ++component) {
        for_each_way_out(component, [&](std::size_t next) { ++leading_to[next]; });
    }
    std::set<std::pair<std::size_t, std::size_t>> free;  // first node and component
    const auto free_if_last = [&](std::size_t component) {
        if (leading_to[component] == 0) {
            free.emplace(members[component].front(), component);
        }
    };
    for (std::size_t component = 0; component < components.count; ++component) {
        free_if_last(component);
    }
    std::vector<std::vector<std::size_t>> order;
    order.reserve(components.count);
    while (!free.empty()) {
        const std::size_t component = free.begin()->second;
        free.erase(free.begin());
        order.push_back(members[component]);
        for_each_way_out(component, [&](std::size_t next) {
            --leading_to[next];
            free_if_last(next);
        });
    }
    return order;
}

}  // namespace

std::vector<std::vector<RecordId>>
in_order_of_withdrawal(Database& database, std::vector<Item> records) {
    std::ranges::sort(records, [](const Item& left, const Item& right) {
        return std::tie(right.kind, left.id) < std::tie(left.kind, right.id);
    });
    const Adjacency graph(records.size(), references(database, records));
    std::vector<std::vector<RecordId>> order;
    order.reserve(records.size());
    for (const auto& positions : outermost_first(graph)) {
        auto& together = order.emplace_back();
        for (const std::size_t position : positions) {
            together.push_back({.kind = records[position].kind, .id = records[position].id});
        }
    }
    return order;
}

}  // namespace hearsay::store
