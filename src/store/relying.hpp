// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include "store/batch.hpp"
#include "store/load.hpp"
#include "store/plan.hpp"
#include "store/sqlite.hpp"

#include <cstdint>
#include <vector>

namespace hearsay::store {

/// What claims on record rest on in other records, watched over a recording: the topics of events,
/// the affiliations of actors, the authors and outlets of documents, and who said what with which
/// links in claims. Where that changes, the claims that were checked against it before have to be
/// checked again.
class ReliedOn {
public:
    /// Before the plan is written. Holds some thousand records at a time.
    ReliedOn(Database& database, const StubbedBatch& batch, const Plan& plan);

    /// The claims on record, and not of the batch, that rest on what changed, over any number of
    /// links; and what checks need to follow of them.
    struct Relying {
        Records claims;
        Records around;
    };
    /// After it is written.
    [[nodiscard]] Relying relying(Database& database) const;
    /// Whether there are any such claims, also before it is written: what comes to rest on other
    /// records by the plan is changed or new itself.
    [[nodiscard]] bool are_any(Database& database) const;

private:
    [[nodiscard]] std::vector<Item> claims_relying(Database& database) const;

    std::vector<std::int64_t> changed_;   ///< keys of what changed so that it matters to others
    std::vector<std::int64_t> in_batch_;  ///< keys of its claims, sorted
};

}  // namespace hearsay::store
