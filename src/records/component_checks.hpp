// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/lean_claims.hpp"
#include "records/lean_surroundings.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hearsay::records {

/// Tells whether anything is wrong with the links, topics and answers of claims. They are given to
/// it with all that they link to, which may be very many, and are judged some at a time.
class ComponentChecks {
public:
    /// All that is known of the claims. Must outlive the checks.
    struct Known {
        IdNumbers& ids;
        const LeanClaims& claims;
        const LeanSurroundings& surroundings;
        const std::vector<bool>& revised;  ///< by number: a revision or retraction is from or to it
    };

    /// `claims_at_once`: how many are held as whole claims, if their links allow it.
    ComponentChecks(const Known& known, std::size_t claims_at_once)
        : known_(known), claims_at_once_(claims_at_once) {}

    /// Whether anything is wrong with the claims at these positions, which link to no others.
    [[nodiscard]] bool have_any(std::span<const std::uint32_t> positions) const;

private:
    struct Together;

    void put(Together& to, const LeanClaims& from, std::size_t position) const;
    void complete(Together& them) const;
    [[nodiscard]] bool any_of_all(std::span<const std::uint32_t> positions) const;
    [[nodiscard]] bool any_by_parts(std::span<const std::uint32_t> positions) const;

    Known known_;
    std::size_t claims_at_once_;
};

}  // namespace hearsay::records
