// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include <string>
#include <string_view>

namespace hearsay::serve {

/// Why there is no page: a status of HTTP with words.
struct Refusal {
    int status = 404;
    std::string title, message, help;
};

Refusal of_the_store(const StoreError& error);
/// Neither recorded under this id, nor by then.
Refusal not_there(std::string_view kind, std::string_view id);
/// Recorded once, and withdrawn for a reason.
Refusal was_withdrawn(std::string_view id, std::string_view by, std::string_view reason);
/// Recorded, and not certainly on record by the day.
Refusal not_by_then(std::string_view id);

}  // namespace hearsay::serve
