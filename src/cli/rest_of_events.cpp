// SPDX-License-Identifier: Apache-2.0

#include "cli/rest_of_events.hpp"

#include <cstddef>
#include <utility>

namespace hearsay::cli {

namespace {

constexpr std::size_t most_claims_at_once = 10'000;

/// Calls visit(kind, list) for the list of each kind.
template <typename Visit>
void for_each_kind_of(Records& records, Visit visit) {
    visit(Kind::event, records.events);
    visit(Kind::actor, records.actors);
    visit(Kind::outlet, records.outlets);
    visit(Kind::document, records.documents);
    visit(Kind::claim, records.claims);
}

/// What is told of a record without a place stands nowhere.
void forget_places(Records& records) {
    for_each_kind_of(records, [](Kind, auto& list) {
        for (auto& record : list) {
            record.recorded_at = {};
        }
    });
}

}  // namespace

std::optional<StoreError> for_rest_of_events(
    Store& store,
    const std::vector<std::string>& events,
    IdSelection there,
    const std::function<std::optional<StoreError>(Records&&)>& take
) {
    const auto with_others = store.events_with_others(events, there);
    if (!with_others) {
        return with_others.error();
    }
    const auto& all = with_others.value();
    for (std::size_t i = 0; i < all.size();) {
        std::vector<std::string> some;
        std::size_t claims = 0;
        do {
            claims += all[i].claims;
            some.push_back(all[i].event);
            ++i;
        } while (i < all.size() && claims + all[i].claims <= most_claims_at_once);
        auto rest = store.records_of_events(some);
        if (!rest) {
            return rest.error();
        }
        for_each_kind_of(rest.value(), [&](Kind kind, auto& list) {
            std::erase_if(list, [&](const auto& record) { return !there.select(kind, record.id); });
        });
        forget_places(rest.value());
        if (auto error = take(std::move(rest.value()))) {
            return error;
        }
    }
    return std::nullopt;
}

}  // namespace hearsay::cli
