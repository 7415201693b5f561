// SPDX-License-Identifier: Apache-2.0

#include "model/appearances.hpp"

#include "support/dossiers.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace hearsay;
using namespace hearsay::support;

namespace {

constexpr auto none = std::numeric_limits<std::size_t>::max();

/// By position of the appearance: that which all its ways lead to.
std::vector<std::size_t> nearest(const DossierDraft& draft) {
    const auto dossier = draft.finished();
    const DossierIndex index(dossier);
    const auto& claim = dossier.records.claims.front();
    std::vector<std::size_t> found;
    for (const auto& source : nearest_sources(claim, vias_of(index, claim))) {
        found.push_back(source.value_or(none));
    }
    return found;
}

}  // namespace

TEST_CASE("the outlet of an appearance is its own, or that of its document") {
    DossierDraft draft;
    draft.document("d", "paper");
    draft.claim("a").in("d").in_outlet("agency");
    auto dossier = draft.finished();
    auto& appearances = dossier.records.claims.front().appearances;
    appearances.push_back({});
    appearances.back().document = "nowhere";
    const DossierIndex index(dossier);
    CHECK(outlet_id_of(index, appearances[0]) == "paper");
    CHECK(outlet_of(index, appearances[0])->name == "paper");
    CHECK(outlet_id_of(index, appearances[1]) == "agency");
    CHECK(outlet_id_of(index, appearances[2]).empty());
    CHECK(outlet_of(index, appearances[2]) == nullptr);
    Appearance unknown;
    unknown.outlet = "stranger";
    CHECK(outlet_id_of(index, unknown) == "stranger");
    CHECK(outlet_of(index, unknown) == nullptr);
}

TEST_CASE("an appearance has one nearest source where all its ways lead to that") {
    DossierDraft draft;
    draft.claim("a")
        .in("first")
        .in("second", {"first"})
        .in("third", {"second", "first"})
        .in("other")
        .in("both", {"third", "other"});
    CHECK(nearest(draft) == std::vector<std::size_t>{none, 0, 0, none, none});
}

TEST_CASE("appearances that came via each other have no nearest source") {
    DossierDraft draft;
    draft.claim("a").in("one", {"two"}).in("two", {"one"}).in("three", {"two"});
    CHECK(nearest(draft) == std::vector<std::size_t>{none, none, none});
}
