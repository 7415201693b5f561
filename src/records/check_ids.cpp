// SPDX-License-Identifier: Apache-2.0

#include "records/checks.hpp"
#include "records/faults.hpp"
#include "records/references.hpp"

#include <algorithm>
#include <map>

namespace hearsay::records {
namespace {

std::string written(const Place& place) { return place.file + ":" + std::to_string(place.line); }

/// All places where one id is recorded.
using Group = std::vector<Place>;

template <typename Record>
void group_doubles(
    Kind kind,
    const std::vector<Record>& records,
    const Placed& placed,
    bool are_good,
    const Subject& subject,
    std::map<std::string_view, Group>& groups
) {
    for (std::size_t i = 0; i < records.size(); ++i) {
        const Known* known = subject.find(kind, records[i].id);
        const bool is_first = known->index == i && (known->from == From::reading) == are_good;
        if (is_first) {
            continue;
        }
        auto& group = groups[records[i].id];
        if (group.empty()) {
            const bool first_is_good = known->from == From::reading;
            const Placed& of_first = first_is_good ? subject.good() : subject.faulty();
            const Records& list = first_is_good ? subject.fresh() : subject.faulty().records;
            for_each_list(list, [&](Kind each, const auto& found) {
                if (each == kind) {
                    const Place& header = found[known->index].recorded_at;
                    group.push_back(of_first.place(kind, known->index, header, Spot::id));
                }
            });
        }
        group.push_back(placed.place(kind, i, records[i].recorded_at, Spot::id));
    }
}

}  // namespace

void check_duplicates(const Subject& subject, Found& found) {
    std::array<std::map<std::string_view, Group>, 5> groups;
    const auto collect = [&](const Records& records, const Placed& placed, bool are_good) {
        for_each_list(records, [&](Kind kind, const auto& list) {
            auto& of_kind = groups[static_cast<std::size_t>(kind)];
            group_doubles(kind, list, placed, are_good, subject, of_kind);
        });
    };
    collect(subject.fresh(), subject.good(), true);
    collect(subject.faulty().records, subject.faulty(), false);
    for (std::size_t kind = 0; kind < groups.size(); ++kind) {
        for (auto& [id, places] : groups[kind]) {
            // Whatever the order of files: the first place keeps the id.
            std::ranges::sort(places);
            for (std::size_t i = 1; i < places.size(); ++i) {
                const std::string name(name_of(static_cast<Kind>(kind)));
                found.add(
                    "H020",
                    places[i],
                    name + " " + backquoted(id) + " is recorded twice",
                    "the other is at " + written(places.front()) +
                        ": take one of them out, or, where they are two records, give one another "
                        "id"
                );
            }
        }
    }
}

void check_references(const Subject& subject, Found& found) {
    const auto check = [&](const Records& records, const Placed& placed) {
        for_each_list(records, [&](Kind kind, const auto& list) {
            for (std::size_t i = 0; i < list.size() && !found.full(); ++i) {
                const auto& record = list[i];
                for_each_reference(record, [&](const ReferenceAt& at, const std::string& id) {
                    if (subject.exists(at.to, id)) {
                        return;
                    }
                    found.add_dangling(
                        placed.place(
                            kind,
                            i,
                            record.recorded_at,
                            Spot::reference,
                            at.reference,
                            at.sub,
                            at.element
                        ),
                        at.to,
                        id
                    );
                });
            }
        });
    };
    check(subject.fresh(), subject.good());
    check(subject.faulty().records, subject.faulty());
    for (const DefaultAt& each : subject.defaults()) {
        if (!subject.exists(each.record.kind, each.record.id)) {
            found.add_dangling(each.place, each.record.kind, each.record.id);
        }
    }
}

}  // namespace hearsay::records
