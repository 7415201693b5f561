// SPDX-License-Identifier: Apache-2.0

#include "store/withdrawal_order.hpp"

#include "model/components.hpp"
#include "store/columns.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
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

WithdrawalOrder order_of_withdrawal(
    Database& database,
    std::vector<Item> records,
    const std::unordered_map<std::int64_t, NamedBy>& named
) {
    std::ranges::sort(records, [](const Item& left, const Item& right) {
        return std::tie(right.kind, left.id) < std::tie(left.kind, right.id);
    });
    const Adjacency graph(records.size(), references(database, records));
    const auto id_of = [&](std::size_t position) {
        return RecordId{.kind = records[position].kind, .id = records[position].id};
    };
    std::vector<std::optional<NamedBy>> stays(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (const auto found = named.find(records[i].key); found != named.end()) {
            stays[i] = found->second;
        }
    }
    WithdrawalOrder order;
    for (const auto& positions : outermost_first(graph)) {
        const auto blocked =
            std::ranges::find_if(positions, [&](std::size_t i) { return stays[i].has_value(); });
        if (blocked == positions.end()) {
            auto& together = order.withdrawals.emplace_back();
            std::ranges::transform(positions, std::back_inserter(together), id_of);
            continue;
        }
        // What one of a circle needs, the others need too; and so does all that they refer to.
        for (const std::size_t position : positions) {
            if (!stays[position]) {
                stays[position] = {.record = id_of(*blocked), .place = {}};
            }
            for (const std::size_t target : graph.after(position)) {
                if (!stays[target]) {
                    stays[target] = {.record = id_of(position), .place = {}};
                }
            }
            order.still_named.push_back(
                {.record = id_of(position),
                 .by = stays[position]->record,
                 .place = stays[position]->place}
            );
        }
    }
    return order;
}

}  // namespace hearsay::store
