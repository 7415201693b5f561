// SPDX-License-Identifier: Apache-2.0

#include "analysis/finding_names.hpp"
#include "analysis/hop.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::newsroom;

namespace {

/// A repeat that says nothing itself, and stands in "item".
Appearance& in_item(Hop& hop) {
    hop.room.document("item").language = "en";
    hop.c.appearances = {in_document("item")};
    return hop.c.appearances[0];
}

}  // namespace

TEST_CASE("what a repeat has only in its texts is held against its source") {
    Hop hop;
    hop.source.quote = "they may have done it";
    hop.source.language = "en";
    hop.source.certainty = Certainty::possible;
    auto& item = in_item(hop);
    item.quote = "they have done it";
    item.certainty = Certainty::certain;
    const Strings changes{
        "minister (wire, item) is surer than witness: “possible” became “certain”.",
        "minister (wire, item) repeats witness in other words: they [-may-] have done it"};
    CHECK(told(hop.room, drift) == changes);
    CHECK(found(hop.room, drift) == Strings{"claim:c claim:source", "claim:c claim:source"});

    SECTION("so that what repeats that with the same words tells nothing anew") {
        auto& last = hop.room.repeat("last", "paper", "c", "2024-01-06");
        last.quote = item.quote;
        last.language = "en";
        last.certainty = Certainty::certain;
        CHECK(told(hop.room, drift) == changes);
    }
    SECTION("also where the text came via one that has no words on record") {
        hop.room.document("paper").language = "en";
        hop.c.appearances.push_back(in_document("paper"));
        hop.c.appearances[0].via = {"paper"};
        CHECK(told(hop.room, drift) == changes);
    }
    SECTION("what only took it from that text is not told again") {
        hop.room.document("paper").language = "en";
        auto& taker = hop.c.appearances.emplace_back(in_document("paper", {"item"}));
        taker.quote = hop.c.appearances[0].quote;
        taker.certainty = Certainty::certain;
        CHECK(told(hop.room, drift) == changes);
    }
    SECTION("its own words come first") {
        hop.c.quote = hop.source.quote;
        hop.c.language = "en";
        hop.c.certainty = Certainty::possible;
        CHECK(
            told(hop.room, drift) ==
            Strings{
                "wire, item is surer than minister: “possible” became “certain”.",
                "wire, item words it otherwise than minister: they [-may-] have done it"}
        );
    }
    SECTION("the same words have left nothing out") {
        item.quote = hop.source.quote;
        item.certainty.reset();
        CHECK(told(hop.room, drift).empty());
    }
    SECTION("other words without a certainty have") {
        item.certainty.reset();
        CHECK(
            told(hop.room, drift) ==
            Strings{
                "minister (wire, item) repeats witness in other words: they [-may-] have done it",
                "minister leaves out how sure witness is: “possible”."}
        );
    }
}

TEST_CASE("what a source has only in its texts is what was repeated") {
    Hop hop;
    hop.room.document("first").language = "en";
    hop.room.document("second").language = "en";
    hop.source.appearances = {in_document("first"), in_document("second")};
    hop.source.appearances[0].quote = "they may have done it";
    hop.source.appearances[0].certainty = Certainty::possible;
    hop.c.quote = "they have done it";
    hop.c.language = "en";
    hop.c.certainty = Certainty::certain;
    CHECK(
        told(hop.room, drift) ==
        Strings{
            "minister is surer than witness (wire, first): “possible” became “certain”.",
            "minister repeats witness (wire, first) in other words: they [-may-] have done it"}
    );
    SECTION("of several texts it may have taken the one that is worded so") {
        hop.source.appearances[1].quote = "they have done it";
        hop.source.appearances[1].certainty = Certainty::certain;
        CHECK(told(hop.room, drift).empty());
    }
}

TEST_CASE("a certainty stands in place of a hedge in the texts of a repeat too") {
    Hop hop;
    hop.source.hedge = "we believe";
    in_item(hop).certainty = Certainty::possible;
    CHECK(
        told(hop.room, drift) ==
        Strings{"minister (wire, item) has “possible” in place of the hedge of witness: “we "
                "believe”."}
    );
    hop.source.certainty = Certainty::likely;
    CHECK(told(hop.room, drift).empty());
}

TEST_CASE("what is only suggested and then repeated as certain drifts") {
    Hop hop;
    hop.source.act = Act::suggests;
    SECTION("by its own certainty") {
        hop.c.certainty = Certainty::certain;
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister tells as certain what witness only suggests."}
        );
    }
    SECTION("over one that says nothing") {
        auto& last = hop.room.repeat("last", "paper", "c", "2024-01-06");
        last.certainty = Certainty::certain;
        CHECK(
            told(hop.room, drift) ==
            Strings{"paper tells as certain what witness only suggests (what stands between them "
                    "has no certainty of its own on record)."}
        );
    }
    SECTION("once where the text alone is certain") {
        in_item(hop).certainty = Certainty::certain;
        CHECK(
            told(hop.room, drift) ==
            Strings{"wire, item tells as certain what minister only suggests."}
        );
    }
    SECTION("once where it asserts it") {
        hop.c.act = Act::asserts;
        hop.c.certainty = Certainty::certain;
        CHECK(told(hop.room, drift) == Strings{"minister asserts what witness only suggests."});
    }
}

TEST_CASE("a repeat in the language of the translation of its source is held against that") {
    Hop hop;
    hop.source.quote = "کار آنها بود و ما دیدیم";
    hop.source.language = "fa";
    hop.source.translation = "it was them and we saw it";
    hop.c.quote = "it was surely them and all saw it";
    hop.c.language = "en";
    CHECK(
        told(hop.room, drift) ==
        Strings{"minister repeats witness, as translated, in other words: it was {+surely+} them "
                "and [-we-]{+all+} saw it"}
    );
    SECTION("and not where it is a translation too") {
        hop.c.translation = "c'étaient eux";
        CHECK(told(hop.room, drift).empty());
    }
    SECTION("nor where it is in words of its own all over") {
        hop.c.quote = "nobody else can be behind this";
        CHECK(told(hop.room, drift).empty());
    }
}
