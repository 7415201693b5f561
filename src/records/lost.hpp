// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>

#include <iterator>
#include <set>
#include <utility>
#include <vector>

namespace hearsay::records {

/// Records that were not read, as far as a reference can tell that it means one of them: then it
/// gets no diagnostic of its own.
struct Lost {
    std::vector<RecordId> ids;
    /// The kinds of those whose id is missing or no id: any reference to that kind may mean one.
    std::set<Kind> nameless;
};

inline void append(Lost& to, Lost&& more) {
    std::move(more.ids.begin(), more.ids.end(), std::back_inserter(to.ids));
    to.nameless.merge(more.nameless);
}

}  // namespace hearsay::records
