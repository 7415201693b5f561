// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// "d: only a, also b": which claims rest on which stale documents.
Ids told(const Comparison& comparison) {
    Ids all;
    for (const auto& stale : comparison.stale_documents) {
        all.push_back(stale.document + (stale.is_certain ? ":" : "?:"));
        for (const auto& id : stale.only_through) {
            all.back() += " only " + id;
        }
        for (const auto& id : stale.also_through) {
            all.back() += " also " + id;
        }
    }
    return all;
}

}  // namespace

TEST_CASE("a comparison names the claims that are known through a withdrawn document") {
    DossierDraft draft;
    draft.document("d", "o").retracted = edtf("2024-02-01");
    draft.claim("a").asserts("x").in("d");
    draft.claim("b").asserts("x").in("d").in("other");
    draft.claim("c").asserts("x").in("other", {"d"});
    draft.claim("free").asserts("x").in("other");
    CHECK(told(comparison_of(draft)) == Ids{"d: only a only c also b"});
    CHECK(told(comparison_of(draft, "2024-01-31")).empty());
}

TEST_CASE("whether a document had been withdrawn by a day may be open") {
    DossierDraft draft;
    draft.document("d", "o", "2024-01-05").retracted = edtf("2024-02");
    draft.claim("a").asserts("x").on("2024-01-04").in("d");
    CHECK(told(comparison_of(draft, "2024-02-10")) == Ids{"d?: only a"});
    draft.document("e", "o", "2024-01-05").retracted = edtf("2024-02-01?");
    draft.claim("b").asserts("x").on("2024-01-04").in("e");
    CHECK(told(comparison_of(draft, "2024-02-10")) == Ids{"d?: only a", "e?: only b"});
    CHECK(told(comparison_of(draft)) == Ids{"d: only a", "e: only b"});
}

TEST_CASE("what a text relays of a withdrawn document is known through that, unless it came via "
          "another") {
    DossierDraft draft;
    draft.document("d", "o").retracted = edtf("2024-02-01");
    draft.document("relay", "p").relays = {"d"};
    draft.document("second", "q").relays = {"relay"};
    draft.claim("a").asserts("x").in("second");
    draft.claim("b").asserts("x").in("second", {"wire"});
    draft.claim("c").asserts("x").in("elsewhere", {"relay"});
    CHECK(told(comparison_of(draft)) == Ids{"d: only a only c"});
}

TEST_CASE("a replaced document names the claims of the topic that was asked about") {
    DossierDraft draft;
    draft.document("old", "o", "2024-01-05");
    draft.document("new", "o", "2024-01-06").replaces = "old";
    draft.claim("a").asserts("x").in("old");
    draft.claim("number").counts(3).in("old").in("new");
    CompareOptions options;
    options.topic = "killed";
    CHECK(told(compare(draft.finished(), options)) == Ids{"old: also number"});
}
