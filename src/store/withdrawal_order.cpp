// SPDX-License-Identifier: Apache-2.0

#include "store/withdrawal_order.hpp"

#include "store/columns.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <tuple>
#include <unordered_map>

namespace hearsay::store {

namespace {

constexpr std::string_view references_among = R"(
SELECT DISTINCT reference.version, reference.target
FROM json_each(?) AS wanted CROSS JOIN reference ON reference.version = wanted.value
)";

/// Who among some refers to whom, by positions.
struct Referring {
    std::vector<std::vector<std::size_t>> targets;
    std::vector<std::size_t> referrers;  ///< how many each has
};

Referring referring_among(Database& database, const std::vector<Item>& records) {
    std::vector<std::int64_t> keys;
    std::unordered_map<std::int64_t, std::size_t> positions;
    keys.reserve(records.size());
    positions.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        keys.push_back(records[i].key);
        positions.emplace(records[i].key, i);
    }
    Referring among;
    among.targets.resize(records.size());
    among.referrers.resize(records.size());
    const std::string json = json_of(keys);
    Statement rows(database, references_among);
    rows.bind(json);
    while (rows.step()) {
        const auto from = positions.find(rows.integer(0));
        const auto to = positions.find(rows.integer(1));
        if (from != positions.end() && to != positions.end() && from != to) {
            among.targets[from->second].push_back(to->second);
            ++among.referrers[to->second];
        }
    }
    return among;
}

}  // namespace

std::vector<RecordId> in_order_of_withdrawal(Database& database, std::vector<Item> records) {
    std::ranges::sort(records, [](const Item& left, const Item& right) {
        return std::tie(right.kind, left.id) < std::tie(left.kind, right.id);
    });
    auto [targets, referrers] = referring_among(database, records);
    std::set<std::size_t> free;
    std::set<std::size_t> left;
    for (std::size_t i = 0; i < records.size(); ++i) {
        (referrers[i] == 0 ? free : left).insert(i);
    }
    std::vector<RecordId> order;
    order.reserve(records.size());
    const auto take = [&](std::size_t position) {
        order.push_back({.kind = records[position].kind, .id = records[position].id});
    };
    while (!free.empty()) {
        const std::size_t next = *free.begin();
        free.erase(free.begin());
        take(next);
        for (const std::size_t target : targets[next]) {
            if (--referrers[target] == 0) {
                free.insert(target);
                left.erase(target);
            }
        }
    }
    std::ranges::for_each(left, take);
    return order;
}

}  // namespace hearsay::store
