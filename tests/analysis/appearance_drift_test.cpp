// SPDX-License-Identifier: Apache-2.0

#include "analysis/finding_names.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::newsroom;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a distortion drifts as recorded") {
    Newsroom room;
    room.document("report");
    auto& claim = room.claim("c", "minister");
    claim.appearances = {in_document("report")};
    claim.appearances[0].distorts = "leaves out that he asked";

    CHECK(
        told(room, Finding::Kind::drift) ==
        Strings{"wire, report departs from what minister said: leaves out that he asked"}
    );
}

TEST_CASE("a text that words a claim otherwise, or more surely, drifts from it") {
    Newsroom room;
    room.document("report");
    auto& claim = room.claim("c", "minister");
    claim.quote = "perhaps they";
    claim.certainty = Certainty::possible;
    claim.appearances = {in_document("report")};
    claim.appearances[0].quote = "they";
    claim.appearances[0].certainty = Certainty::certain;

    CHECK(
        found(room, Finding::Kind::drift) ==
        Strings{"appearance:c#1 claim:c", "appearance:c#1 claim:c"}
    );
}

TEST_CASE("a hedge that was said and does not stand in a text is told of that text") {
    Newsroom room;
    room.document("item");
    room.document("paper");
    auto& claim = room.claim("c", "minister");
    claim.hedge = "may have";
    claim.quote = "They may have done it.";
    claim.appearances = {in_document("paper", {"item"}), in_document("item")};
    auto& paper = claim.appearances[0];
    auto& item = claim.appearances[1];
    item.quote = "“They may have done it”";
    const auto hedges = [&] {
        auto all = told(room, Finding::Kind::drift);
        std::erase_if(all, [](const std::string& each) {
            return each.find("hedge") == std::string::npos;
        });
        return all;
    };
    SECTION("kept all the way") {
        paper.quote = "They MAY HAVE done it, he said.";
        CHECK(hedges().empty());
    }
    SECTION("left out by what took it from there") {
        paper.quote = "They did it.";
        CHECK(hedges() == Strings{"wire, paper leaves out the hedge of wire, item: “may have”."});
    }
    SECTION("left out by what is nearest to the speaker, so that what came of it loses nothing") {
        item.quote = paper.quote = "They have done it.";
        CHECK(hedges() == Strings{"wire, item leaves out the hedge of minister: “may have”."});
    }
    SECTION("put in other words, as is recorded") {
        paper.quote = "They probably did it.";
        paper.certainty = Certainty::likely;
        CHECK(
            hedges() ==
            Strings{"wire, paper has “likely” in place of the hedge of wire, item: “may have”."}
        );
        item.certainty = Certainty::very_likely;
        CHECK(hedges().empty());
    }
    SECTION("nothing is known of a text in another language") {
        paper.quote = "Sie waren es.";
        paper.language = "de";
        const auto open = Strings{
            "Whether wire, paper keeps the hedge of wire, item is not on record: “may have”."};
        CHECK(hedges() == open);
        // What it has is in its language: the words of both can be held against each other.
        item.quote = "Sie könnten es gewesen sein.";
        item.language = "ru";
        item.translation = "They may have done it.";
        claim.quote = item.quote;
        claim.language = "ru";
        CHECK(hedges() == open);
        paper.quote = "They have done it.";
        paper.language = "en";
        CHECK(
            told(room, Finding::Kind::drift) ==
            Strings{
                "wire, paper leaves out the hedge of wire, item: “may have”.",
                "wire, paper words it otherwise than wire, item, as translated: They [-may-] have "
                "done it.",
            }
        );
        paper.quote = "They may have done it.";
        CHECK(told(room, Finding::Kind::drift).empty());
        // Another translator may have hedged in other words.
        paper.quote = "They could have done it.";
        CHECK(
            hedges() ==
            Strings{"Whether the other words of wire, paper keep the hedge of wire, item "
                    "is for a reader to judge: “may have”."}
        );
    }
    SECTION("of translations") {
        claim.quote = item.quote = paper.quote = "شاید";
        claim.translation = "They may have done it.";
        item.translation = "They may have done this.";
        paper.translation = "They are the ones who did it.";
        CHECK(
            told(room, Finding::Kind::drift) ==
            Strings{"wire, paper, as translated, leaves out the hedge of wire, item: “may have”."}
        );
    }
    SECTION("a hedge of many pages, which would take long, is not looked for") {
        claim.hedge = claim.quote = std::string(2'000, 'a');
        item.quote = paper.quote = "They did it.";
        CHECK(hedges().empty());
    }
    SECTION("left out by what is nearest, where the words of the claim are not on record") {
        claim.quote.clear();
        item.quote = paper.quote = "They did it.";
        CHECK(hedges() == Strings{"wire, item leaves out the hedge of minister: “may have”."});
        item.language = "en";
        CHECK(
            hedges() ==
            Strings{"Whether wire, item keeps the hedge of minister is not on record: “may have”."}
        );
        claim.language = "fa";
        CHECK(
            hedges() ==
            Strings{"Whether wire, item keeps the hedge of minister is not on record: “may have”."}
        );
    }
    SECTION("a certainty in its place, and no words") {
        item.quote.clear();
        paper.quote.clear();
        item.certainty = Certainty::very_likely;
        CHECK(
            hedges() ==
            Strings{"wire, item has “very-likely” in place of the hedge of minister: “may have”."}
        );
        claim.certainty = Certainty::certain;
        CHECK(hedges().empty());
    }
}

TEST_CASE("a text drifts from the one it came via and is not compared with the claim itself") {
    Newsroom room;
    room.document("first");
    room.document("second");
    auto& claim = room.claim("c", "minister");
    claim.quote = "they did";
    claim.appearances = {in_document("second", {"first"}), in_document("first")};
    claim.appearances[0].quote = "they did it";
    claim.appearances[1].quote = "they did";

    CHECK(found(room, Finding::Kind::drift) == Strings{"appearance:c#1 appearance:c#2"});
}

TEST_CASE("what stands between two wordings without one of its own hides no drift") {
    Newsroom room;
    room.document("wire");
    room.document("paper");
    auto& claim = room.claim("c", "minister");
    claim.quote = "they probably did it";
    claim.certainty = Certainty::likely;
    claim.appearances = {in_document("paper", {"wire"}), in_document("wire")};
    claim.appearances[0].quote = "they did it";
    claim.appearances[0].certainty = Certainty::certain;
    CHECK(
        found(room, Finding::Kind::drift) ==
        Strings{"appearance:c#1 claim:c", "appearance:c#1 claim:c"}
    );

    // The same where nobody has recorded the wire's item, so that it is only implied.
    claim.appearances.pop_back();
    CHECK(
        found(room, Finding::Kind::drift) ==
        Strings{"appearance:c#1 claim:c", "appearance:c#1 claim:c"}
    );
}

TEST_CASE("a hedge that became a certainty behind a text without words drifts") {
    Newsroom room;
    room.document("wire");
    room.document("paper");
    auto& claim = room.claim("c", "minister");
    claim.hedge = "probably";
    claim.appearances = {in_document("paper", {"wire"}), in_document("wire")};
    claim.appearances[0].certainty = Certainty::certain;
    const Strings certain{
        "wire, paper has “certain” in place of the hedge of minister: “probably”."};
    CHECK(told(room, Finding::Kind::drift) == certain);

    // Whatever is known of its words in another language.
    claim.quote = "vermutlich waren sie es";
    claim.language = "de";
    claim.appearances[0].quote = "they did it";
    claim.appearances[0].language = "en";
    CHECK(told(room, Finding::Kind::drift) == certain);
}

TEST_CASE("texts that are without words and came via each other hide nothing, and end") {
    Newsroom room;
    room.document("a");
    room.document("b");
    room.document("paper");
    auto& claim = room.claim("c", "minister");
    claim.quote = "they probably did it";
    claim.appearances = {
        in_document("paper", {"a"}), in_document("a", {"b"}), in_document("b", {"a"})};
    claim.appearances[0].quote = "they did it";
    CHECK(found(room, Finding::Kind::drift) == Strings{"appearance:c#1 claim:c"});
    claim.appearances.push_back(in_document("b"));
    CHECK(found(room, Finding::Kind::drift) == Strings{"appearance:c#1 claim:c"});
}

TEST_CASE("a text in another language in between hides no change of words") {
    Newsroom room;
    room.document("first");
    room.document("second").language = "en";
    room.document("third");
    auto& claim = room.claim("c", "minister");
    claim.quote = "Ils l'ont peut-être fait";
    claim.hedge = "peut-être";
    claim.language = "fr";
    claim.appearances = {
        in_document("first"), in_document("second", {"first"}), in_document("third", {"second"})};
    claim.appearances[0].quote = claim.quote;
    claim.appearances[0].language = "fr";
    claim.appearances[1].quote = "They may have done it";  // in the language of its document
    claim.appearances[2].quote = "Ils l'ont fait";
    claim.appearances[2].language = "fr";
    CHECK(
        told(room, Finding::Kind::drift) ==
        Strings{
            "Whether wire, second keeps the hedge of wire, first is not on record: “peut-être”.",
            "wire, third leaves out the hedge of wire, first: “peut-être”.",
            "wire, third words it otherwise than wire, first (what stands between them has no "
            "wording in that language on record): Ils l'ont [-peut-être-] fait"}
    );
}

TEST_CASE("what a circle of texts made of what was said is told once") {
    Newsroom room;
    room.document("item");
    room.document("paper");
    auto& claim = room.claim("c", "minister");
    claim.quote = "They did it on Monday";
    claim.certainty = Certainty::possible;
    claim.appearances = {in_document("item", {"paper"}), in_document("paper", {"item"})};
    for (auto& appearance : claim.appearances) {
        appearance.quote = "We did it on Monday";
        appearance.certainty = Certainty::certain;
    }
    const Strings both{"appearance:c#1 claim:c", "appearance:c#1 claim:c"};
    CHECK(found(room, Finding::Kind::drift) == both);
    SECTION("also where one came via itself") {
        claim.appearances[0].via = {"item"};
        CHECK(found(room, Finding::Kind::drift) == both);
    }
    SECTION("where the first has no words, of the one that has") {
        claim.appearances[0].quote.clear();
        claim.appearances[0].certainty.reset();
        CHECK(
            found(room, Finding::Kind::drift) ==
            Strings{"appearance:c#2 claim:c", "appearance:c#2 claim:c"}
        );
    }
    SECTION("and what came into it from outside stands before it") {
        room.document("wire");
        claim.appearances.push_back(in_document("wire"));
        claim.appearances[0].via.emplace_back("wire");
        claim.appearances[2].quote = claim.appearances[0].quote;
        claim.appearances[2].certainty = Certainty::certain;
        CHECK(
            found(room, Finding::Kind::drift) ==
            Strings{"appearance:c#3 claim:c", "appearance:c#3 claim:c"}
        );
    }
}

TEST_CASE("what is only suggested and then told as certain drifts over texts that do not say") {
    Newsroom room;
    room.document("item");
    room.document("paper");
    auto& claim = room.claim("c", "minister");
    claim.act = Act::suggests;
    claim.appearances = {in_document("item"), in_document("paper", {"item"})};
    claim.appearances[1].certainty = Certainty::certain;
    CHECK(
        told(room, Finding::Kind::drift) ==
        Strings{"wire, paper tells as certain what minister only suggests (what stands between "
                "them has no certainty on record)."}
    );
    SECTION("of several, they suggest") {
        room.actor("other");
        claim.speakers = {"minister", "other"};
        claim.appearances[0].certainty = Certainty::certain;
        CHECK(
            told(room, Finding::Kind::drift) ==
            Strings{"wire, item tells as certain what minister and other only suggest."}
        );
    }
    SECTION("not where a text on the way says how sure it is") {
        claim.appearances[0].certainty = Certainty::possible;
        CHECK(
            told(room, Finding::Kind::drift) ==
            Strings{"wire, paper is surer than wire, item: “possible” became “certain”."}
        );
    }
}
