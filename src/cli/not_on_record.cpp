// SPDX-License-Identifier: Apache-2.0

#include "cli/not_on_record.hpp"

#include <algorithm>

namespace hearsay::cli {

std::string not_on_record(const Trace& traced, const std::string& as_of) {
    const auto& doubtful = traced.if_date_right.not_on_record;
    const bool rests_on_date =
        traced.later && std::ranges::find(doubtful, traced.claim) != doubtful.end();
    return "the claim `" + traced.claim + "` was not " + (traced.later ? "" : "certainly ") +
           "on record by " + as_of + (rests_on_date ? ", if its date is right" : "");
}

}  // namespace hearsay::cli
