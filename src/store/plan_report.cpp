// SPDX-License-Identifier: Apache-2.0

#include "store/plan.hpp"

#include <cstddef>
#include <utility>

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
    const auto list_of = [&](Change change) {
        IdList ids(ids_of(batch.batch()));
        for_each_kind([&](Kind kind, const auto*) {
            const auto& planned = records[static_cast<std::size_t>(kind)];
            for (std::size_t i = 0; i < planned.size(); ++i) {
                if (planned[i].change == change) {
                    ids.push_back(kind, batch.id(kind, i));
                }
            }
        });
        ids.sort();
        return ids;
    };
    report.added = list_of(Change::added);
    report.changed = list_of(Change::changed);
    return report;
}

}  // namespace hearsay::store
