// SPDX-License-Identifier: Apache-2.0

#include "analysis/finding_names.hpp"
#include "analysis/hop.hpp"
#include "analysis/wording_drift.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::newsroom;

TEST_CASE("a quote that changed in the same language drifts, with the words shown") {
    Hop hop;
    hop.source.quote = "they may have done it";
    hop.c.quote = "they have done  it";
    hop.source.language = hop.c.language = "en";

    CHECK(found(hop.room, drift) == Strings{"claim:c claim:source"});
    CHECK(
        told(hop.room, drift) ==
        Strings{"minister repeats witness in other words: they [-may-] have done it"}
    );
}

TEST_CASE("a forgery is not told as the wording of whom it is ascribed to") {
    Hop hop;
    hop.source.authenticity = Authenticity::fabricated;
    hop.source.quote = "they may have done it";
    hop.c.quote = "they have done  it";
    hop.source.language = hop.c.language = "en";
    SECTION("as the source") {
        CHECK(
            told(hop.room, drift) == Strings{"minister repeats the forgery ascribed to witness in "
                                             "other words: they [-may-] have done it"}
        );
    }
    SECTION("as the repeat, by several") {
        hop.room.actor("other");
        hop.c.authenticity = Authenticity::fabricated;
        hop.c.speakers = {"minister", "other"};
        CHECK(told(hop.room, drift)[0].starts_with(
            "the forgery ascribed to minister and other repeats the forgery ascribed to witness"
        ));
    }
}

TEST_CASE("a quote in another language, or with other spaces only, does not drift") {
    Hop hop;
    hop.source.quote = "they did it";
    SECTION("another language") {
        hop.source.language = "en";
        hop.c.language = "fa";
        hop.c.quote = "کار آنها بود";
    }
    SECTION("spaces") { hop.c.quote = "they  did\nit"; }

    CHECK(found(hop.room, drift).empty());
}

TEST_CASE("of long quotes only the surroundings of what changed are shown") {
    Hop hop;
    const std::string same =
        " one two three four five and then so many more words seven eight nine ten eleven ";
    hop.source.quote = "red" + same + "green";
    hop.c.quote = "blue" + same + "yellow";

    CHECK(
        told(hop.room, drift) ==
        Strings{
            "minister repeats witness in other words: [-red-]{+blue+} one two three four five … "
            "seven eight nine ten eleven [-green-]{+yellow+}"}
    );
}

TEST_CASE("quotes are held against each other unless their languages are known to differ") {
    Hop hop;
    hop.source.quote = "Perhaps I did it";
    hop.c.quote = "I did it";
    hop.source.language = "en";
    SECTION("variants of one") { hop.c.language = "EN-gb"; }
    SECTION("not given, and some words are the same") {}
    CHECK(
        told(hop.room, drift) ==
        Strings{"minister repeats only part of the words of witness: [-Perhaps-] I did it"}
    );
}

TEST_CASE("an excerpt is no other wording, where it tells what it leaves out in between") {
    Hop hop;
    hop.source.quote = "It’s clear that they did it, and they’ll pay – soon.";
    const auto told_of = [&](std::string quote) {
        hop.c.quote = std::move(quote);
        return told(hop.room, drift);
    };
    CHECK(told_of("it's clear that they did it, and they'll pay - soon.").empty());
    CHECK(
        told_of("They did it.") ==
        Strings{"minister repeats only part of the words of witness: [-It’s clear that-] They did "
                "it[-, and they’ll pay – soon-]."}
    );
    CHECK(
        told_of("It’s clear that they … pay.") ==
        Strings{
            "minister repeats only part of the words of witness: It’s clear that they [-did it, "
            "and they’ll pay – soon-]{+… pay+}."}
    );
    CHECK(
        told_of("It’s clear that they pay soon.") ==
        Strings{
            "minister repeats witness in other words: It’s clear that they [-did it, and they’ll-] "
            "pay [-–-] soon."}
    );
}

TEST_CASE("where one language is not given and no word is the same, it may be a translation") {
    Hop hop;
    hop.source.quote = "کار آنها بود";
    hop.source.language = "fa";
    hop.c.quote = "it was them";
    CHECK(found(hop.room, drift).empty());
}

TEST_CASE("a repeat in another language in between hides no change of words") {
    Hop hop;
    hop.source.quote = "Deux cents morts";
    hop.source.language = "fr";
    hop.c.quote = "Two hundred dead";
    hop.c.language = "en";
    auto& third = hop.room.repeat("third", "paper", "c", "2024-01-06");
    third.quote = "Deux mille morts";
    third.language = "fr";
    CHECK(
        told(hop.room, drift) == Strings{"paper repeats witness in other words (what stands "
                                         "between them has no wording of its own in "
                                         "that language on record): Deux [-cents-]{+mille+} morts"}
    );
}

TEST_CASE("of wordings too long to be compared what is near the first difference is shown") {
    const auto changed = [](const std::string& sign, const std::string& at_ends) {
        std::string text;
        for (int i = 0; i < 30; ++i) {
            text += "begun" + std::to_string(i) + sign;
        }
        text += at_ends + sign;
        for (int i = 0; i < 5000; ++i) {
            text += "word" + std::to_string(i) + sign;
        }
        return text + at_ends;
    };
    WordingDrift wording;
    const auto words =
        wording.between({changed(" ", "one"), "en"}, {changed(" ", "two"), "en"}).words;
    CHECK(words.starts_with("[-…begun26 begun27 begun28 begun29 one word0 "));
    CHECK(words.find("{+…begun26 begun27 begun28 begun29 two word0 ") != std::string::npos);
    // Without spaces too, and no letter is cut in two.
    const auto letters =
        wording.between({changed("…", "one"), "ja"}, {changed("…", "two"), "ja"}).words;
    CHECK(letters.find("one") < letters.find("two"));
    CHECK(letters.find("two") != std::string::npos);
    CHECK(letters.starts_with("[-…"));
}
