// SPDX-License-Identifier: Apache-2.0

#include "store/plan.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace hearsay::store {

Recorded reported(Plan plan, const StubbedBatch& batch) {
    Recorded report = std::move(plan.report);
    const auto records = std::move(plan.records);
    plan = {
        .dictionary = Dictionary(nullptr, nullptr),
        .records = {},
        .files = {},
        .gone_files = {},
        .report = {}};
    const auto ids_of = [&](Change change) {
        std::vector<RecordId> ids;
        // A list that grows by itself takes up to three times the room.
        ids.reserve(std::accumulate(
            records.begin(),
            records.end(),
            std::size_t{0},
            [change](std::size_t sum, const auto& planned) {
                const auto count = std::ranges::count(planned, change, &PlannedRecord::change);
                return sum + static_cast<std::size_t>(count);
            }
        ));
        for_each_kind([&](Kind kind, const auto*) {
            const auto& planned = records[static_cast<std::size_t>(kind)];
            for (std::size_t i = 0; i < planned.size(); ++i) {
                if (planned[i].change == change) {
                    ids.push_back({.kind = kind, .id = std::string(batch.id(kind, i))});
                }
            }
        });
        std::ranges::sort(ids);
        return ids;
    };
    report.added = ids_of(Change::added);
    report.changed = ids_of(Change::changed);
    return report;
}

}  // namespace hearsay::store
