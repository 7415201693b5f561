// SPDX-License-Identifier: Apache-2.0

#include "text/folding.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace hearsay::text {

TEST_CASE("Latin letters lose their accents, and those that are made of none get a stand-in") {
    CHECK(folded("Émigré in İzmir") == "Emigre in Izmir");
    CHECK(folded("e\u0301") == "e");  // decomposed
    CHECK(folded("Wałęsa") == "Walesa");
    CHECK(folded("Straße, GROẞ") == "Strasse, GROss");
    CHECK(folded("Diyarbakır Đorđe Øresund Þór") == "Diyarbakir dorde oresund thor");
    CHECK(folded("ﬁrst ＡＢ１") == "first AB1");
}

TEST_CASE("Greek loses its accents") {
    CHECK(folded("Αθήνα") == "αθηνα");
    CHECK(folded("ᾅ") == "α");
}

TEST_CASE("of the letters of Cyrillic only yo becomes another") {
    CHECK(folded("Ёлка, ёж") == "елка, еж");
    CHECK(folded("мой і мої") == "мой і мої");
    CHECK(folded("мои\u0306 і\u0308") == "мой ї");  // decomposed
    CHECK(folded("е\u0308") == "е");
    CHECK(folded("за\u0301мок") == "замок");  // a stress mark
    CHECK(folded("Ще\u0301") == "ще");
}

TEST_CASE("Arabic, Persian and Urdu letters that are written in more than one way are one") {
    CHECK(folded("كرديم") == "کردیم");
    CHECK(folded("مسؤول") == "مسوول");
    CHECK(folded("رئيس") == folded("رییس"));
    CHECK(folded("القاعدة") == folded("القاعده"));
    CHECK(folded("خانهٔ") == folded("خانه"));
    CHECK(folded("خانۀ") == folded("خانه"));
    CHECK(folded("أإآٱا") == "ااااا");
    CHECK(folded("مُحَمَّد ــ") == "محمد ");
    CHECK(folded("ﻻ") == "لا");
    CHECK(folded("ﷺ") == "ﷺ");  // a phrase of four words, and one character
    CHECK(folded("۱۴۰۲ ١٩٧٩") == "1402 1979");
}

TEST_CASE("capitals beyond ASCII become small letters") {
    CHECK(folded("ᲗᲑᲘᲚᲘᲡᲘ Tbilisi") == "თბილისი Tbilisi");
    CHECK(folded("Ꭰ") == folded("ꭰ"));  // Cherokee
    CHECK(folded("КИЇВ") == "київ");
    CHECK(folded("И\u0306") == "й");
}

TEST_CASE("Hebrew loses its points, and other scripts keep their marks") {
    CHECK(folded("שָׁלוֹם") == "שלום");
    CHECK(folded("हिन्दी") == "हिन्दी");
    CHECK(folded("한국") == folded("\u1112\u1161\u11AB\u1100\u116E\u11A8"));
    CHECK(folded("か\u3099") == folded("が"));
    CHECK(folded("か") != folded("が"));
}

TEST_CASE("what is no UTF-8 stays as it is") {
    CHECK(folded("a\x80z\xD9") == "a\x80z\xD9");
    CHECK(folded("").empty());
    CHECK(folded("a\tb\nc") == "a\tb\nc");
}

TEST_CASE("a word that joiners interrupt is also one word") {
    CHECK(joined_words("ما می\u200Cدانیم و می\u200Cشود.") == " میدانیم میشود.");
    CHECK(joined_words("infor\u00ADma\u00ADtion") == " information");
    CHECK(joined_words("none here, 'quoted' or the soldiers'").empty());
    CHECK(joined_words("we don't know") == " dont");
    CHECK(joined_words("").empty());
    CHECK(without_joiners("\uFEFFa\u2060b\u200D") == "ab");
    CHECK(are_joiners("\u200C"));
    CHECK(are_joiners("\u200C\u200D"));
    CHECK_FALSE(are_joiners(""));
    CHECK_FALSE(are_joiners("\u200C "));
    CHECK_FALSE(are_joiners("-"));
}

TEST_CASE("apostrophes and the letters that look like them are one") {
    CHECK(folded("об’єкт") == folded("обʼєкт"));
    CHECK(folded("Shiʿa Qurʾān") == "Shi'a Qur'an");
}

TEST_CASE("what is of no word parts words") {
    CHECK(folded("a\u2067رئیس\u2069b\u061Cc") == "a رییس b c");
    CHECK(folded("₿coin—€euro") == " coin  euro");
    CHECK(folded("a\uE000b") == "a b");
}

TEST_CASE("letters of scripts without blanks stand by themselves, with their marks") {
    CHECK(folded("中国2024年") == "中 国 2024 年");
    CHECK(folded("ガザで") == "カ\u3099 サ\u3099 て\u3099");
    CHECK(folded("ที่นี่") == "ที่ นี่");
}

TEST_CASE("what was folded is found where it came from") {
    const std::string_view text = "Émi中г\u0306x";
    const auto folded = folded_with_places(text);
    REQUIRE(folded.from.size() == folded.text.size() + 1);
    const auto source_of = [&](std::string_view piece) {
        const auto at = folded.text.find(piece);
        return text.substr(folded.from[at], folded.from[at + piece.size()] - folded.from[at]);
    };
    CHECK(source_of("E") == "É");
    CHECK(source_of("mi") == "mi");
    CHECK(source_of("中") == "中");
    CHECK(source_of("x") == "x");
    CHECK(folded.text == hearsay::text::folded(text));
}

TEST_CASE("a text of signs has no word") {
    for (const char* text : {"", " \t", "++", "!?", "«»", "'", "\u200C", "\uE000", "…", "\u0301"}) {
        INFO(text);
        CHECK_FALSE(has_word(text));
    }
    for (const char* text : {"C++", "7", "۷", "中", "«я»", "न", "\xff"}) {
        INFO(text);
        CHECK(has_word(text));
    }
}

TEST_CASE("what was folded stays when it is folded again") {
    for (const char* text :
         {"Émigré ẞ ﬁ",
          "Ёж е\u0308 и\u0306",
          "رئيس خانۀ ﻻ ۱۲",
          "שָׁלוֹם",
          "हिन्दी ﷺ が",
          "\u0344\u0301ά"}) {
        const std::string once = folded(text);
        CHECK(folded(once) == once);
    }
}

}  // namespace hearsay::text
