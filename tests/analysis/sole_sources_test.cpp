// SPDX-License-Identifier: Apache-2.0

#include "analysis/sole_sources.hpp"

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

Ids sole(const DossierDraft& draft) { return support::told(position_on(draft, "x").sole_sources); }

}  // namespace

TEST_CASE("one claim in one document passes through document, outlet and speaker") {
    DossierDraft draft;
    draft.document("d", "o");
    draft.claim("a").by("s").asserts("x").in("d");
    CHECK(sole(draft) == Ids{"document:d", "outlet:o", "speaker:s"});
}

TEST_CASE("two documents of one outlet have the outlet as sole source") {
    DossierDraft draft;
    draft.document("d1", "o");
    draft.document("d2", "o");
    draft.claim("a").by("s").asserts("x").in("d1");
    draft.claim("b").by("t").asserts("x").in("d2");
    CHECK(sole(draft) == Ids{"outlet:o"});
}

TEST_CASE("a claim without appearance may be known from anywhere") {
    DossierDraft draft;
    draft.document("d1", "o");
    draft.claim("a").by("s").asserts("x").in("d1");
    draft.claim("b").by("s").asserts("x");
    CHECK(sole(draft) == Ids{"speaker:s"});
}

TEST_CASE("documents that all came via one have it as sole source, implied appearances too") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").in("d1", {"wire"}).in("d2", {"wire"});
    CHECK(sole(draft) == Ids{"document:wire", "outlet:o-wire", "speaker:s"});
}

TEST_CASE("documents that all came via items of one outlet have the outlet as sole source") {
    DossierDraft draft;
    draft.claim("a")
        .by("s")
        .asserts("x")
        .in_via_outlet("d1", "agency")
        .in_via_outlet("d2", "agency");
    CHECK(sole(draft) == Ids{"outlet:agency", "speaker:s"});
}

TEST_CASE("via an outlet in which the claim stands twice, neither item is the sole source") {
    DossierDraft draft;
    draft.document("i1", "agency");
    draft.document("i2", "agency");
    draft.claim("a").by("s").asserts("x").in_via_outlet("d1", "agency").in("i1").in("i2");
    CHECK(sole(draft) == Ids{"outlet:agency", "speaker:s"});
}

TEST_CASE("what documents relay as a whole is on the way") {
    DossierDraft draft;
    draft.document("d1", "o1").relays = {"m1"};
    draft.document("d2", "o2").relays = {"m2"};
    draft.document("m1", "o3").relays = {"deep"};
    draft.document("m2", "o4").relays = {"deep"};
    draft.document("deep", "o5");
    draft.claim("a").by("s").asserts("x").in("d1").in("d2");
    CHECK(sole(draft) == Ids{"document:deep", "outlet:o5", "speaker:s"});
}

TEST_CASE("one shared relayed document is a sole source of two claims") {
    DossierDraft draft;
    draft.document("d1", "o1").relays = {"deep"};
    draft.document("d2", "o2").relays = {"deep"};
    draft.document("deep", "o5");
    draft.claim("a").by("s").asserts("x").in("d1");
    draft.claim("b").by("t").asserts("x").in("d2");
    CHECK(sole(draft) == Ids{"document:deep", "outlet:o5"});
}

TEST_CASE("a document relays the claim's own appearance where it has one there") {
    DossierDraft draft;
    draft.document("d1", "o1").relays = {"wire"};
    draft.document("wire", "agency");
    draft.claim("a").by("s").asserts("x").in("d1").in("wire", {"root"});
    CHECK(
        sole(draft) ==
        Ids{"document:root", "document:wire", "outlet:agency", "outlet:o-root", "speaker:s"}
    );
}

TEST_CASE("a document relays the claim's own appearance at second hand too") {
    DossierDraft draft;
    draft.document("first", "wire");
    draft.document("between", "post").relays = {"first"};
    draft.document("last", "times").relays = {"between"};
    draft.document("source", "radio");
    draft.claim("a").by("s").asserts("x").in("last").in("first", {"source"});
    draft.claim("b").by("t").asserts("y").in("last");
    CHECK(
        sole(draft) ==
        Ids{"document:first", "document:source", "outlet:radio", "outlet:wire", "speaker:s"}
    );
}

TEST_CASE("an appearance that came via something does not go on over relays") {
    DossierDraft draft;
    draft.document("d1", "o1").relays = {"elsewhere"};
    draft.claim("a").by("s").asserts("x").in("d1", {"wire"}).in("d2", {"wire"});
    CHECK(sole(draft) == Ids{"document:wire", "outlet:o-wire", "speaker:s"});
}

TEST_CASE("those who repeat one speaker have that speaker as sole source") {
    DossierDraft draft;
    draft.claim("root").by("s").asserts("x").in("d1");
    draft.claim("a").by("t").repeats("root").in("d2");
    draft.claim("b").by("u").repeats("root").in("d3");
    CHECK(sole(draft) == Ids{"speaker:s"});
}

TEST_CASE("speakers are told, not the principals whom they speak for") {
    DossierDraft draft;
    draft.claim("a").by("s").on_behalf_of("iran").asserts("x");
    draft.claim("b").by("t").on_behalf_of("iran").asserts("x");
    CHECK(sole(draft).empty());
}

TEST_CASE("of joint speakers none alone is the sole source") {
    DossierDraft draft;
    draft.claim("a").by({"s", "t"}).asserts("x");
    CHECK(sole(draft).empty());
    draft.claim("b").by("s").repeats("a");
    CHECK(sole(draft).empty());
}

TEST_CASE("a speaker on all ways in different claims is the sole source") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x");
    draft.claim("b").by("s").asserts("x");
    draft.claim("c").by("t").repeats("a").repeats("b");
    CHECK(sole(draft) == Ids{"speaker:s"});
}

TEST_CASE("a circle with a way out goes that way only") {
    DossierDraft draft;
    draft.claim("a").by("s").repeats("b").asserts("x");
    draft.claim("b").by("t").repeats("a").repeats("root").asserts("x");
    draft.claim("root").by("u").asserts("x");
    CHECK(sole(draft) == Ids{"speaker:u"});
}

TEST_CASE("what only leads round in a circle came into it at any of its members") {
    DossierDraft draft;
    draft.document("d1", "o");
    draft.claim("a").by("s").repeats("b").asserts("x").in("d1");
    draft.claim("b").by("s").repeats("a").asserts("x").in("d1");
    CHECK(sole(draft) == Ids{"document:d1", "outlet:o", "speaker:s"});
    draft.claim("c").by("t").repeats("a").in("d1");
    CHECK(sole(draft) == Ids{"document:d1", "outlet:o", "speaker:s"});
}

TEST_CASE("what a circle is known through is not all that is known beside it") {
    DossierDraft draft;
    draft.claim("a").by("s").repeats("a").asserts("x").in("d1");
    draft.claim("b").by("t").asserts("x").in("d2");
    CHECK(sole(draft).empty());
}

TEST_CASE("of documents that came via each other only none is the sole source") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x").in("d1", {"d2"}).in("d2", {"d1"});
    CHECK(sole(draft) == Ids{"speaker:s"});
}

TEST_CASE("a document that relays in a circle is the only one that a claim stands in") {
    DossierDraft draft;
    draft.document("d1", "o1").relays = {"d2"};
    draft.document("d2", "o2").relays = {"d1"};
    draft.claim("a").by("s").asserts("x").in("d1");
    CHECK(sole(draft) == Ids{"document:d1", "outlet:o1", "speaker:s"});
    draft.claim("b").by("t").asserts("x").in("d3");
    CHECK(sole(draft).empty());
}

TEST_CASE("a way ends at a fabricated claim, which nobody we know made") {
    DossierDraft draft;
    draft.claim("forged").by("victim").asserts("x").in("d1").fabricated();
    draft.claim("a").by("s").repeats("forged").in("d2");
    draft.claim("b").by("t").repeats("forged").in("d3");
    CHECK(sole(draft).empty());
}

TEST_CASE("the event as a whole goes over the asserting claims of all its topics") {
    DossierDraft draft;
    draft.document("d1", "o");
    draft.document("d2", "o");
    draft.claim("a").by("s").asserts("x").in("d1");
    draft.claim("b").by("s").counts(84).in("d2");
    draft.claim("c").by("t").denies("x").in("d3");
    CHECK(support::told(comparison_of(draft).sole_sources) == Ids{"outlet:o", "speaker:s"});
}

TEST_CASE("without claims there are no sole sources") {
    const auto dossier = DossierDraft{}.finished();
    CHECK(sole_sources(DossierIndex(dossier), {}).empty());
}

TEST_CASE("where two long ways run side by side each outlet that both pass is a sole source") {
    DossierDraft draft;
    constexpr int length = 1'000;
    const auto id = [](char way, int number) { return way + std::to_string(number); };
    for (const auto way : {'a', 'b'}) {
        for (int i = 0; i < length; ++i) {
            auto& document = draft.document(id(way, i), id('o', i));
            if (i > 0) {
                document.relays = {id(way, i - 1)};
            }
        }
    }
    draft.document("other", "o5");
    draft.claim("c").by("s").asserts("x").in("a999").in("b999");
    CHECK(sole(draft).size() == length + 1);
    draft.claim("d").by("s").asserts("x").in("other");
    CHECK(sole(draft) == Ids{"outlet:o5", "speaker:s"});
}

TEST_CASE("claims that stand in the same places have the same sole places, and no others have") {
    DossierDraft draft;
    draft.document("d1", "o").relays = {"wire"};
    draft.document("d2", "p").relays = {"wire"};
    draft.document("wire", "agency");
    draft.claim("a").asserts("x").in("d1").in("d2");
    draft.claim("b").asserts("x").in("d1").in("d2");
    draft.claim("c").asserts("x").in("d1");
    draft.claim("d").asserts("x").in("d1", {"d2"});
    draft.claim("e").asserts("x").in_via_outlet("d1", "p");
    const auto dossier = draft.finished();
    const DossierIndex index(dossier);
    SolePlaces places(index);
    for (const auto& claim : dossier.records.claims) {
        CHECK(places.of(claim) == sole_places(index, claim));
    }
}
