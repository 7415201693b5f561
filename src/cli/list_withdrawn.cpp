// SPDX-License-Identifier: Apache-2.0

#include "cli/list_withdrawn.hpp"

#include <algorithm>
#include <ostream>
#include <set>
#include <string_view>

namespace hearsay::cli {

namespace {

/// Leaves the claims that were of an event.
void keep_of_event(const std::string& event, WithdrawnRecords& withdrawn) {
    auto& claims = withdrawn.records.claims;
    std::erase_if(claims, [&](const Claim& claim) { return claim.event != event; });
    std::set<std::string_view> left;
    for (const auto& claim : claims) {
        left.insert(claim.id);
    }
    std::erase_if(withdrawn.withdrawals, [&](const Withdrawal& each) {
        return !left.contains(each.record.id);
    });
}

/// Whether there was ever such an event: also one that was withdrawn may have had claims.
Stored<bool> was_ever(Store& store, const std::string& event) {
    const auto versions = store.versions({Kind::event, event});
    if (!versions) {
        return versions.error();
    }
    return !versions.value().empty();
}

}  // namespace

ExitStatus list_withdrawn(const Session& session, const WithdrawnAsking& asking) {
    const auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    auto withdrawn = store.value()->withdrawn(asking.kind, asking.then);
    if (!withdrawn) {
        return session.fail(withdrawn.error());
    }
    if (!asking.event.empty()) {
        const auto is_event = was_ever(*store.value(), asking.event);
        if (!is_event) {
            return session.fail(is_event.error());
        }
        if (!is_event.value()) {
            return session.no_such(*store.value(), Kind::event, asking.event, asking.then);
        }
        keep_of_event(asking.event, withdrawn.value());
    }
    const auto& records = withdrawn.value().records;
    ListedChanges changes{.amendments = {}, .replacements = {}};
    changes.withdrawals = std::move(withdrawn.value().withdrawals);
    if (asking.format == "json") {
        const ListedAt at{.as_of = {}, .known_at = asking.known_at, .open = {}};
        session.out() << list_json(records, asking.kind, changes, at);
    } else if (records.size() == 0) {
        return session.fail(
            ExitStatus::not_found,
            "no " + std::string(name_of(asking.kind)) + " " +
                (asking.then ? "was withdrawn then" : "is withdrawn")
        );
    } else if (asking.format == "md") {
        session.out() << list_markdown(records, asking.kind, changes);
    } else {
        session.out() << list_text(records, asking.kind, changes, session.text_options());
    }
    return records.size() == 0 ? ExitStatus::not_found : ExitStatus::done;
}

}  // namespace hearsay::cli
