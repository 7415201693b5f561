// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include "store/failure.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace hearsay::store {

/// What a verification finds: all of it is counted, the first of it is told.
class Problems {
public:
    explicit Problems(Verification& found) : found_(&found) {}

    void add(std::string message, std::optional<RecordId> record = std::nullopt);

    /// Whether something is wrong with the record already.
    [[nodiscard]] bool names(const RecordId& record) const { return records_.contains(record); }

    /// Runs one check. Where the database is so damaged that the check cannot end, that is a
    /// problem too; any other failure goes on up.
    template <typename Check>
    void within(std::string_view what, Check check) {
        try {
            check();
        } catch (const Failure& failure) {
            if (failure.error.kind != StoreError::Kind::corrupt) {
                throw;
            }
            add(std::string(what) + ": " + failure.error.message);
        }
    }

private:
    Verification* found_;
    std::set<RecordId> records_;
};

}  // namespace hearsay::store
