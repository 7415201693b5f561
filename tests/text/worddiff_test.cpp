// SPDX-License-Identifier: Apache-2.0

#include "text/worddiff.hpp"

#include "samples.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

namespace {

std::string diff(std::string_view old_text, std::string_view new_text) {
    return to_text(word_diff(old_text, new_text));
}

std::string gathered_diff(std::string_view old_text, std::string_view new_text) {
    return to_text(gathered(word_diff(old_text, new_text)));
}

std::string without_spaces(std::string_view text) {
    std::string out(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return out;
}

void check_that_they_read_as_both(
    const std::vector<DiffPart>& parts, std::string_view old_text, std::string_view new_text
) {
    std::string old_side;
    std::string new_side;
    DiffKind before = DiffKind::same;
    bool first = true;
    for (const DiffPart& part : parts) {
        old_side += part.kind == DiffKind::same      ? part.old_text
                    : part.kind == DiffKind::removed ? part.text
                                                     : "";
        new_side += part.kind == DiffKind::removed ? "" : part.text;
        CHECK_FALSE(part.text.empty());
        CHECK((first || part.kind != before));
        CHECK_FALSE((before == DiffKind::added && part.kind == DiffKind::removed));
        before = part.kind;
        first = false;
    }
    CHECK(without_spaces(old_side) == without_spaces(old_text));
    CHECK(without_spaces(new_side) == without_spaces(new_text));
}

void check_that_it_reads_as_both(std::string_view old_text, std::string_view new_text) {
    const std::vector<DiffPart> parts = word_diff(old_text, new_text);
    check_that_they_read_as_both(parts, old_text, new_text);
    check_that_they_read_as_both(gathered(parts), old_text, new_text);
}

}  // namespace

TEST_CASE("a word diff shows what changed in one line") {
    CHECK(diff("", "").empty());
    CHECK(diff("the same", "the  same\n") == "the same");
    CHECK(diff("a b c", "a x c") == "a [-b-]{+x+} c");
    CHECK(diff("a b c", "a c") == "a [-b-] c");
    CHECK(diff("a c", "a b c") == "a {+b+} c");
    CHECK(diff("b c", "x c") == "[-b-]{+x+} c");
    CHECK(diff("b c", "c") == "[-b-] c");
    CHECK(diff("a", "") == "[-a-]");
    CHECK(diff("", "a b") == "{+a b+}");
    CHECK(diff("the attack, today", "the attack today") == "the attack[-,-] today");
    CHECK(
        diff("It may have been a bomb.", "It was a bomb!") ==
        "It [-may have been-]{+was+} a bomb[-.-]{+!+}"
    );
}

TEST_CASE("what was removed stands as the old wording had it") {
    CHECK(
        gathered_diff(
            "Based on what I’ve seen, it appears as though it was done by the other team, not you.",
            "It was done by the other team"
        ) == "[-Based on what I’ve seen, it appears as though it-]{+It+} was done by the other "
             "team[-, not you.-]"
    );
    CHECK(
        gathered_diff("crippled by an explosion", "Sunk After An Attack") ==
        "[-crippled by an explosion-]{+Sunk After An Attack+}"
    );
}

TEST_CASE("how signs are set, capitals, and spaces that do not break are no change") {
    CHECK(diff("It's “so” – he said", "it’s \"so\" - He said") == "it’s \"so\" - He said");
    CHECK(diff("«Да» 5–10\u00A0км", "“ДА” 5-10 км") == "“ДА” 5-10 км");
    CHECK(diff("they’ll pay", "they will pay") == "[-they’ll-]{+they will+} pay");
}

TEST_CASE("the same letters written by other characters are no change") {
    CHECK(diff("Le préfet", "Le pre\u0301fet") == "Le pre\u0301fet");
    CHECK(diff("وزير كشور", "وزیر کشور") == "وزیر کشور");
    CHECK(diff("محمـــد ۸۴ ٢", "محمد 84 2") == "محمد 84 2");
    CHECK(diff("préfet", "prefet") == "[-préfet-]{+prefet+}");
    CHECK(diff("على", "علي") == "[-على-]{+علي+}");  // on, and Ali
}

TEST_CASE("words keep their apostrophes and hyphens and numbers their points") {
    CHECK(diff("don't stop", "do stop") == "[-don't-]{+do+} stop");
    CHECK(diff("a well-known man", "a well man") == "a [-well-known-]{+well+} man");
    CHECK(diff("1,200 dead", "1,300 dead") == "[-1,200-]{+1,300+} dead");
    CHECK(diff("at 3.5 km.", "at 3.5 km") == "at 3.5 km[-.-]");
    CHECK(diff("می\u200Cگوید نه", "می\u200Cگوید بله") == "می\u200Cگوید [-نه-]{+بله+}");
}

TEST_CASE("chinese is compared letter by letter and an emoji stays whole") {
    CHECK(diff("恐怖袭击", "恐怖攻击") == "恐怖[-袭-]{+攻+}击");
    CHECK(
        diff("ok 👨\u200D👩\u200D👧\u200D👦", "ok 👨\u200D👩\u200D👧") ==
        "ok [-👨\u200D👩\u200D👧\u200D👦-]{+👨\u200D👩\u200D👧+}"
    );
}

TEST_CASE("what is lost between two changes is taken into them") {
    // A word or two that two unrelated texts happen to share.
    CHECK(
        gathered_diff(
            "we found bread and ammunition in the lorries", "a convoy and its guards were in flames"
        ) == "[-we found bread and ammunition in the lorries-]"
             "{+a convoy and its guards were in flames+}"
    );
    CHECK(gathered_diff("one two three", "two") == diff("one two three", "two"));
    CHECK(
        gathered_diff("armed men of the group shot at them", "the drone killed seven") ==
        "[-armed men of the group shot at them-]{+the drone killed seven+}"
    );
    // Changes of a word or two stay beside what they leave alone.
    CHECK(
        gathered_diff("by night and on foot", "by day and by car") ==
        "by [-night-]{+day+} and [-on foot-]{+by car+}"
    );
    CHECK(
        gathered_diff("It may have been a bomb.", "It was a bomb!") ==
        "It [-may have been-]{+was+} a bomb[-.-]{+!+}"
    );
    CHECK(gathered_diff("the same", "the same") == "the same");
    CHECK(gathered_diff("", "").empty());
}

TEST_CASE("a change that has grown takes in what stands before it") {
    CHECK(
        gathered_diff(
            "old old bbbbbb x one two three four cc five six seven eight",
            "new bbbbbb y uno due tre quattro cc cinque sei sette otto"
        ) == "[-old old-]{+new+} bbbbbb [-x one two three four cc five six seven eight-]"
             "{+y uno due tre quattro cc cinque sei sette otto+}"
    );
    CHECK(
        gathered_diff(
            "old old words bbb x one two three four cc five six seven eight",
            "new new words bbb y uno due tre quattro cc cinque sei sette otto"
        ) == "[-old old-]{+new new+} words bbb [-x one two three four cc five six seven eight-]"
             "{+y uno due tre quattro cc cinque sei sette otto+}"
    );
    CHECK(
        gathered_diff(
            "old old old old bbb x x x c one two three four", "new bbb y c uno due tre quattro"
        ) == "[-old old old old bbb x x x c one two three four-]{+new bbb y c uno due tre quattro+}"
    );
}

TEST_CASE("the parts of a diff read as both wordings") {
    const std::vector<std::string> all = samples::hostile();
    for (const std::string& old_text : all) {
        check_that_it_reads_as_both(old_text, all[10]);
        check_that_it_reads_as_both(all[21], old_text);
    }
    unsigned seed = 7;
    const auto random_text = [&] {
        std::string text;
        for (int i = 0; i < 30; ++i) {
            seed = seed * 1664525U + 1013904223U;
            text += std::string(1, static_cast<char>('a' + (seed >> 16U) % 4));
            text += (seed >> 24U) % 3 == 0 ? ", " : " ";
        }
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const std::string old_text = random_text();
        check_that_it_reads_as_both(old_text, random_text());
    }
}

TEST_CASE("wordings of thousands of words are compared within bounds") {
    const auto many = [](int count, const char* prefix, int offset) {
        std::string text;
        for (int i = 0; i < count; ++i) {
            text += prefix + std::to_string(i + offset) + ' ';
        }
        return text;
    };
    // Nothing in common, at and beyond what is compared word by word.
    for (const int count : {1300, 2000, 2001, 200'000}) {
        const auto parts = word_diff(many(count, "a", 0), many(count, "b", 0));
        REQUIRE(parts.size() == 2);
        CHECK(parts[0].kind == DiffKind::removed);
        CHECK(parts[1].kind == DiffKind::added);
    }
    // One change within long wordings.
    const auto parts = word_diff(
        many(5000, "a", 0) + "old " + many(5000, "b", 0),
        many(5000, "a", 0) + "new " + many(5000, "b", 0)
    );
    REQUIRE(parts.size() == 4);
    CHECK(parts[1] == DiffPart{DiffKind::removed, " old"});
    CHECK(parts[2] == DiffPart{DiffKind::added, " new"});
    // Two changes, and only what is between them is compared.
    const auto two = word_diff(
        many(2000, "a", 0) + "old " + many(1000, "m", 0) + "older " + many(2000, "b", 0),
        many(2000, "a", 0) + "new " + many(1000, "m", 0) + "newer " + many(2000, "b", 0)
    );
    CHECK(two.size() == 7);
    // Shifted against each other: a lot to find, and found.
    check_that_it_reads_as_both(many(1300, "w", 0), many(1300, "w", 300));
    CHECK(word_diff(many(1300, "w", 0), many(1300, "w", 300)).size() == 3);
    // One word against many.
    check_that_it_reads_as_both("w1999", many(2000, "w", 0) + "end");
}
