// SPDX-License-Identifier: Apache-2.0

#include "serve/refusal.hpp"

#include <tuple>

namespace hearsay::serve {

Refusal of_the_store(const StoreError& error) {
    return {
        error.kind == StoreError::Kind::missing ? 404 : 503,
        "The database cannot be read",
        error.message,
        error.help};
}

Refusal not_there(std::string_view kind, std::string_view id) {
    return {
        404,
        "Not on record",
        "there is no " + std::string(kind) + " `" + std::string(id) + "`",
        "it may be named otherwise"};
}

Refusal not_recorded_by_then(std::string_view kind, std::string_view id) {
    return {
        404,
        "Not on record",
        "the " + std::string(kind) + " `" + std::string(id) + "` had not been recorded by then",
        "a later known-at shows it, and none what is on record now"};
}

Refusal was_withdrawn(const Withdrawal& withdrawal, bool by_then) {
    const auto& [by, reason] = std::tie(withdrawal.by, withdrawal.reason);
    return {
        404,
        "Withdrawn",
        "`" + withdrawal.record.id + "` " +
            (by_then ? "had been withdrawn by then" : "has been withdrawn") +
            (by.empty() ? std::string() : (by_then ? ", by " : " by ") + by) +
            (reason.empty() ? std::string() : ": " + reason),
        "a known-at of before that shows it"};
}

Refusal not_by_then(std::string_view id) {
    return {
        404, "Not on record", "`" + std::string(id) + "` is not certainly on record by then", {}};
}

}  // namespace hearsay::serve
