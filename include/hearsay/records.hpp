// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/actor.hpp>
#include <hearsay/claim.hpp>
#include <hearsay/document.hpp>
#include <hearsay/event.hpp>
#include <hearsay/outlet.hpp>

#include <string>
#include <vector>

namespace hearsay {

/// Records as plain values, each list in the order in which they were read.
struct Records {
    std::vector<Event> events;
    std::vector<Actor> actors;
    std::vector<Outlet> outlets;
    std::vector<Document> documents;
    std::vector<Claim> claims;

    [[nodiscard]] std::size_t size() const {
        return events.size() + actors.size() + outlets.size() + documents.size() + claims.size();
    }
};

}  // namespace hearsay
