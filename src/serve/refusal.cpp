// SPDX-License-Identifier: Apache-2.0

#include "serve/refusal.hpp"

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
        "it may be named otherwise, or recorded later than the clocks above say"};
}

Refusal was_withdrawn(std::string_view id, std::string_view by, std::string_view reason) {
    return {
        404,
        "Withdrawn",
        "`" + std::string(id) + "` has been withdrawn" +
            (by.empty() ? std::string() : " by " + std::string(by)) +
            (reason.empty() ? std::string() : ": " + std::string(reason)),
        "a known-at of before that shows it"};
}

Refusal not_by_then(std::string_view id) {
    return {
        404, "Not on record", "`" + std::string(id) + "` is not certainly on record by then", {}};
}

}  // namespace hearsay::serve
