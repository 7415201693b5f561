// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>
#include <hearsay/withdrawal.hpp>

#include <string>
#include <string_view>

namespace hearsay::serve {

/// Why there is no page: a status of HTTP with words.
struct Refusal {
    int status = 404;
    std::string title, message, help;
};

Refusal of_the_store(const StoreError& error);
/// Never recorded under this id.
Refusal not_there(std::string_view kind, std::string_view id);
/// Recorded later than the time that is asked for.
Refusal not_recorded_by_then(std::string_view kind, std::string_view id);
/// Recorded once, and withdrawn for a reason: now, or by the time that is asked for.
Refusal was_withdrawn(const Withdrawal& withdrawal, bool by_then);
/// Recorded, and not certainly on record by the day.
Refusal not_by_then(std::string_view id);

}  // namespace hearsay::serve
