// SPDX-License-Identifier: Apache-2.0

#include "store/problems.hpp"

namespace hearsay::store {

void Problems::add(std::string message, std::optional<RecordId> record) {
    if (record && found_->problems.size() < Verification::problems_at_most) {
        records_.insert(*record);
    }
    found_->add(std::move(record), std::move(message));
}

}  // namespace hearsay::store
