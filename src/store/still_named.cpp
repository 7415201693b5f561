// SPDX-License-Identifier: Apache-2.0

#include "store/still_named.hpp"

#include "store/columns.hpp"
#include "store/files.hpp"
#include "store/references.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace hearsay::store {

namespace {

constexpr std::string_view referrers_with_places = R"(
SELECT reference.version, record.kind, record.id, file.path, version.line
FROM reference
CROSS JOIN record ON record.key = reference.version
CROSS JOIN version ON version.version = reference.version
LEFT JOIN file ON file.file = version.file
WHERE reference.target = ? AND reference.version > 0
)";

using Named = std::unordered_map<std::int64_t, NamedBy>;

Place place_in_batch(const StubbedBatch& batch, const Stub& stub) {
    Place place;
    if (stub.file != Stub::no_file) {
        place.file = told_path_of(batch.batch().files[stub.file]);
        place.line = stub.line;
    }
    return place;
}

/// By what is written in the database now, and stays so.
void add_recorded(
    Database& database, const std::vector<Item>& records, const Plan& plan, Named& named
) {
    std::unordered_set<std::int64_t> left_out;
    for (const Item& record : records) {
        left_out.insert(record.key);
    }
    for (const auto& of_kind : plan.records) {
        for (const PlannedRecord& planned : of_kind) {
            if (planned.change == Change::changed) {
                left_out.insert(planned.key);
            }
        }
    }
    Statement rows(database, referrers_with_places);
    for (const Item& record : records) {
        rows.bind(record.key);
        while (rows.step()) {
            if (!left_out.contains(rows.integer(0))) {
                named[record.key] = {
                    {.kind = word<Kind>(rows, 1), .id = rows.text(2)}, place(rows, 3)};
                break;
            }
        }
    }
    rows.reset();
}

/// By what the batch adds or changes.
void add_written(
    const std::vector<Item>& records, const StubbedBatch& batch, const Plan& plan, Named& named
) {
    std::map<std::pair<Kind, std::string_view>, std::int64_t> keys;
    for (const Item& record : records) {
        keys.emplace(std::pair(record.kind, std::string_view(record.id)), record.key);
    }
    for_each_kind([&]<typename Record>(Kind kind, const Record*) {
        const auto& planned = plan.records[static_cast<std::size_t>(kind)];
        for (std::size_t i = 0; i < planned.size(); ++i) {
            if (planned[i].change < Change::changed) {
                continue;
            }
            batch.visit<Record>(kind, i, [&](const Record& record) {
                for_each_reference(record, [&](const Reference& to) {
                    const auto found = keys.find({to.kind, to.id});
                    if (found != keys.end()) {
                        named.try_emplace(
                            found->second,
                            NamedBy{
                                {.kind = kind, .id = record.id},
                                place_in_batch(batch, batch.stubs(kind)[i])}
                        );
                    }
                });
            });
        }
    });
}

/// What was only moved within its file stands where it was read now.
void place_as_read(const StubbedBatch& batch, Named& named) {
    std::map<std::pair<Kind, std::string_view>, std::vector<NamedBy*>> by;
    for (auto& [key, each] : named) {
        by[{each.record.kind, each.record.id}].push_back(&each);
    }
    for_each_kind([&](Kind kind, const auto*) {
        const auto& stubs = batch.stubs(kind);
        for (std::size_t i = 0; i < stubs.size(); ++i) {
            const auto found = by.find({kind, batch.id(kind, i)});
            if (found != by.end()) {
                for (NamedBy* const each : found->second) {
                    each->place = place_in_batch(batch, stubs[i]);
                }
            }
        }
    });
}

}  // namespace

std::unordered_map<std::int64_t, NamedBy> named_from_outside(
    Database& database,
    const std::vector<Item>& records,
    const StubbedBatch& batch,
    const Plan& plan
) {
    Named named;
    if (records.empty()) {
        return named;
    }
    add_recorded(database, records, plan, named);
    add_written(records, batch, plan, named);
    if (!named.empty()) {
        place_as_read(batch, named);
    }
    return named;
}

}  // namespace hearsay::store
