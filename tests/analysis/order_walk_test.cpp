// SPDX-License-Identifier: Apache-2.0

#include "analysis/order_walk.hpp"

#include "support/random_dossiers.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace hearsay;
using namespace hearsay::support;

TEST_CASE("a walk tells of any two claims whether one certainly came first, as the order does") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const DossierIndex index(dossier);
        const ClaimOrder order(index, cut_at(index, std::nullopt));
        std::vector<std::size_t> claims(dossier.records.claims.size());
        for (std::size_t i = 0; i < claims.size(); ++i) {
            claims[i] = i;
        }
        OrderWalk back(order, OrderWalk::Fixed::later);
        OrderWalk on(order, OrderWalk::Fixed::earlier);
        auto others = claims;
        shuffle(claims);
        for (const auto fixed : claims) {
            shuffle(others);
            for (const auto other : others) {
                RC_ASSERT(
                    back.certainly_before(other, fixed) == order.certainly_before(other, fixed)
                );
                RC_ASSERT(
                    on.certainly_before(fixed, other) == order.certainly_before(fixed, other)
                );
            }
        }
    }));
}

TEST_CASE("a walk along thousands of links answers for all claims on it at once") {
    DossierDraft draft;
    constexpr std::size_t length = 20'000;
    draft.claim("c0").by("s").asserts("x");
    for (std::size_t i = 1; i < length; ++i) {
        draft.claim("c" + std::to_string(i)).by("s").repeats("c" + std::to_string(i - 1));
    }
    const auto dossier = draft.finished();
    const DossierIndex index(dossier);
    const ClaimOrder order(index, cut_at(index, std::nullopt));
    const auto last = index.claim_at("c" + std::to_string(length - 1)).value();
    OrderWalk back(order, OrderWalk::Fixed::later);
    std::size_t before = 0;
    for (std::size_t claim = 0; claim < length; ++claim) {
        before += back.certainly_before(claim, last) ? 1U : 0U;
    }
    CHECK(before == length - 1);
}
