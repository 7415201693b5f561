// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>

#include <compare>
#include <cstdint>
#include <string>

namespace hearsay {

/// That a record was taken out of force: when, by whom and why.
struct Withdrawal {
    RecordId record;
    std::int64_t recording = 0;  ///< number of the recording that did so
    std::int64_t at = 0;         ///< microseconds since 1970 UTC
    std::string by;              ///< may be empty
    std::string reason;

    friend auto operator<=>(const Withdrawal&, const Withdrawal&) = default;
};

}  // namespace hearsay
