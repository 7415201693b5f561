// SPDX-License-Identifier: Apache-2.0

#include "sample.hpp"
#include "store/failure.hpp"
#include "store/tokens.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <algorithm>

namespace hearsay {

namespace {

using sample::opened;
using sample::recorded;
using support::TemporaryFolder;
using Names = std::vector<std::string>;

/// Marks as people can read them.
std::string readable(std::string snippet) {
    for (const auto& [mark, sign] : {std::pair{"\uE000", "["}, std::pair{"\uE001", "]"}}) {
        for (std::size_t at = snippet.find(mark); at != std::string::npos;
             at = snippet.find(mark)) {
            snippet.replace(at, 3, sign);
        }
    }
    return snippet;
}

struct Found {
    TemporaryFolder folder;
    Records records = sample::everything();

    [[nodiscard]] std::filesystem::path path() const { return folder.path() / "h.db"; }
    void record() const { recorded(path(), sample::batch(records)); }
    [[nodiscard]] std::vector<SearchHit> hits(std::string_view text, std::size_t limit = 50) const {
        const auto result = opened(path())->search(text, limit);
        INFO((result ? std::string() : result.error().message));
        REQUIRE(result.ok());
        return result.value().best;
    }
    [[nodiscard]] Names ids(std::string_view text) const {
        Names names;
        for (const SearchHit& hit : hits(text)) {
            names.push_back(std::string(name_of(hit.record.kind)) + ":" + hit.record.id);
        }
        std::ranges::sort(names);
        return names;
    }
};

}  // namespace

TEST_CASE("search finds titles, names, aliases, quotes, translations and statements") {
    Found found;
    found.record();
    CHECK(found.ids("bombings") == Names{"event:kerman"});
    CHECK(found.ids("Kerman ATTACK") == Names{"event:kerman"});
    CHECK(found.ids("happened") == Names{"document:report"});
    CHECK(found.ids("agency") == Names{"outlet:agency"});
    CHECK(found.ids("somebody") == Names{"actor:source"});
    CHECK(found.ids("quoted there") == Names{"claim:said"});
    CHECK(found.ids("no-such-word").empty());
}

TEST_CASE("the last word may be the beginning of one, and all words must be there") {
    Found found;
    found.record();
    CHECK(found.ids("bombi") == Names{"event:kerman"});
    CHECK(found.ids("bombi kerman").empty());
    CHECK(found.ids("kerman bombi") == Names{"event:kerman"});
    CHECK(found.ids("kerman happened").empty());
}

TEST_CASE("search folds case, accents and the ways to write Persian and Arabic letters") {
    Found found;
    found.records.events[1].title = "Émigré in İzmir";
    found.records.claims[0].quote = "گفت: «ما می‌دانیم» كرديم";
    found.record();
    CHECK(found.ids("emigre") == Names{"event:kerman"});
    CHECK(found.ids("ÉMIGRÉ") == Names{"event:kerman"});
    CHECK(found.ids("می‌دانیم") == Names{"claim:said"});
    CHECK(found.ids("کردیم") == Names{"claim:said"});
    CHECK(found.ids("كَرديم") == Names{"claim:said"});
    CHECK(
        readable(found.hits("کردیم").at(0).snippet) ==
        "گفت: «ما می‌دانیم» [كرديم]"
    );
}

TEST_CASE("a word is found however its joiners are written") {
    Found found;
    found.records.events[1].title = "ما می\u200Cدانیم";
    found.records.claims[0].quote = "ما میدانیم";
    found.records.actors[0].name = "ما می دانیم";
    found.records.documents[0].title = "Infor\u00ADmation";
    found.record();
    const std::string actor = "actor:" + found.records.actors[0].id;
    const std::string document = "document:" + found.records.documents[0].id;
    CHECK(found.ids("می\u200Cدانیم") == Names{actor, "claim:said", "event:kerman"});
    CHECK(found.ids("میدانیم") == Names{"claim:said", "event:kerman"});
    CHECK(found.ids("می دانیم") == Names{actor, "claim:said", "event:kerman"});
    CHECK(found.ids("دانیم") == Names{actor, "event:kerman"});
    CHECK(found.ids("میدان") == Names{"claim:said", "event:kerman"});
    CHECK(found.ids("میدانیم ما") == Names{"claim:said", "event:kerman"});
    CHECK(found.ids("information") == Names{document});
    for (const auto& hit : found.hits("میدانیم")) {
        if (hit.record.kind == Kind::event) {
            CHECK(readable(hit.snippet) == "ما [می]\u200C[دانیم]");
        } else {
            CHECK(readable(hit.snippet) == "ما [میدانیم]");
        }
    }
}

TEST_CASE("words that are written apart, or with a hyphen, are found as one word too") {
    Found found;
    found.records.events[1].title = "Almanar shows an F16";
    found.records.claims[0].quote = "He spoke to Al Manar.";
    found.records.actors[0].name = "Al-Manar";
    found.records.documents[0].title = "میخواهم";
    found.record();
    const std::string actor = "actor:" + found.records.actors[0].id;
    const std::string document = "document:" + found.records.documents[0].id;
    const Names all{actor, "claim:said", "event:kerman"};
    for (const std::string_view asked : {"al manar", "Al-Manar", "al man", "al-man", "al ma’nar"}) {
        INFO(asked);
        CHECK(found.ids(asked) == all);
    }
    CHECK(found.ids("shows al manar") == Names{"event:kerman"});
    CHECK(found.ids("al manar shows") == Names{"event:kerman"});
    CHECK(found.ids("al man shows").empty());
    CHECK(found.ids("f-16") == Names{"event:kerman"});
    CHECK(found.ids("می خواهم") == Names{document});
    CHECK(found.ids("می خوا") == Names{document});
    CHECK(readable(found.hits("shows al manar").at(0).snippet) == "[Almanar] [shows] an F16");
    // One word is not taken apart, words in quotation marks are as they are, and of single letters
    // any word could be made.
    CHECK(found.ids("almanar") == Names{"event:kerman"});
    CHECK(found.ids("\"al manar\"") == Names{actor, "claim:said"});
    CHECK(found.ids("f 16").empty());
}

TEST_CASE("the text is shown that holds two words as one, rather than one of them") {
    Found found;
    found.records.claims[0].quote = "The al of it";
    found.records.claims[0].statement = "Said by Almanar";
    found.record();
    const auto hits = found.hits("al manar");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].field == "statement");
}

TEST_CASE("the text is shown that holds the word, though it is written with a hyphen and a joiner"
) {
    Found found;
    found.records.claims[0].quote = "Nothing of note in here.";
    found.records.claims[0].statement = "He blames al-Qa'ida's men for it.";
    found.record();
    for (const std::string_view asked : {"al-qaida", "al qaida", "al-qa'ida's"}) {
        const auto hits = found.hits(asked);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].field == "statement");
        CHECK(readable(hits[0].snippet) == "He blames [al]-[Qa]'[ida]'[s] men for it.");
    }
}

TEST_CASE("the words of scripts without blanks are found wherever they begin") {
    Found found;
    found.records.claims[0].quote = "中国外交部发言人表示谴责恐怖袭击";
    found.records.events[1].title = "ガザ地区で空爆があった";
    found.record();
    CHECK(readable(found.hits("谴责").at(0).snippet) == "…部发言人表示[谴][责]恐怖袭击");
    CHECK(found.ids("责谴").empty());
    CHECK(found.ids("空爆") == Names{"event:kerman"});
    CHECK(found.ids("外交部 袭击") == Names{"claim:said"});
}

TEST_CASE("a word of several parts is shown where all of them stand in a row") {
    Found found;
    found.records.claims[0].quote = "the team took three trucks to town; we don't know";
    found.record();
    CHECK(
        readable(found.hits("don't").at(0).snippet) ==
        "…took three trucks to town; we [don]'[t] know"
    );
    CHECK(found.ids("dont") == Names{"claim:said"});
    CHECK(found.ids("don’t") == Names{"claim:said"});
}

TEST_CASE("search finds the names that records use, and tells what is forged") {
    Found found;
    found.records.claims[0].speaker_as_named = "Quagga Front";
    found.records.claims[0].party_as_named = "the Quokka regime";
    found.records.claims[0].authenticity = Authenticity::fabricated;
    found.records.claims[0].uncertain = true;
    found.record();
    CHECK(found.hits("quagga").at(0).field == "speaker_as_named");
    const auto hit = found.hits("quokka").at(0);
    CHECK(hit.field == "party_as_named");
    CHECK(hit.authenticity == Authenticity::fabricated);
    CHECK(hit.uncertain);
}

TEST_CASE("what is found in another spelling is shown as it is written") {
    Found found;
    found.records.claims[0].quote = "Взрыв унёс жизни, мои\u0306 друг";
    found.record();
    CHECK(readable(found.hits("УНЕС").at(0).snippet) == "Взрыв [унёс] жизни, мои\u0306 друг");
    CHECK(readable(found.hits("мой").at(0).snippet) == "Взрыв унёс жизни, [мои\u0306] друг");
    CHECK(found.ids("мои ").empty());
}

TEST_CASE("what a user searches for is never syntax") {
    Found found;
    found.record();
    for (const char* text :
         {"\" OR *",   "NEAR(", "NEAR(a b, 2)", "\"",          "'", "\"\"", "*",
          "-",         "^",     "a AND",        "text:kerman", "(", ")",    "{text}: a",
          "kerman OR", "NOT",   "a + b",        "\\",          ";", "?",    "%",
          "\x80\xff",  "ke*"}) {
        INFO(text);
        CHECK(opened(found.path())->search(text, 10).ok());
    }
    CHECK(found.ids("").empty());
    CHECK(found.ids(" \t\n ").empty());
    CHECK(found.ids("\" *").empty());
    CHECK(found.ids("\"kerman\" bomb*") == Names{"event:kerman"});
    CHECK(found.hits("kerman", 0).empty());
}

TEST_CASE("words between quotation marks must stand in a row, and are no beginnings") {
    Found found;
    found.records.claims[0].statement = "The cruel criminals of al-Qa'ida did it";
    found.record();
    CHECK(found.ids("\"cruel criminals\"") == Names{"claim:said"});
    CHECK(found.ids("«criminals of» \"did it\"") == Names{"claim:said"});
    CHECK(found.ids("\"criminals cruel\"").empty());
    CHECK(found.ids("\"cruel crim\"").empty());
    CHECK(found.ids("\"of al-Qa'ida did\" crim") == Names{"claim:said"});
    CHECK(
        readable(found.hits("\"criminals of\"").at(0).snippet) ==
        "The cruel [criminals] [of] al-Qa'ida did it"
    );
}

TEST_CASE("that there are more matches than are shown is told") {
    Found found;
    found.record();
    const auto result = [&](std::size_t limit) {
        return opened(found.path())->search("kerman", limit).value();
    };
    const auto all = result(50).best.size();
    REQUIRE(all > 0);
    CHECK_FALSE(result(all).are_more);
    CHECK(result(all - 1).are_more);
    CHECK(result(all - 1).best.size() == all - 1);
}

TEST_CASE("a snippet shows the matching words within their text, of the field that has most") {
    Found found;
    std::string text = "The first word";
    for (int i = 0; i < 100; ++i) {
        text += " filler" + std::to_string(i);
    }
    found.records.claims[0].statement = text + " needle\uE000\uE001 in\nthe haystack";
    found.record();
    const SearchHit hit = found.hits("needle haystack").at(0);
    CHECK(hit.record == RecordId{Kind::claim, "said"});
    CHECK(hit.field == "statement");
    CHECK(
        readable(hit.snippet) ==
        "…filler94 filler95 filler96 filler97 filler98 filler99 [needle] in the [haystack]"
    );
    CHECK(readable(found.hits("first").at(0).snippet).starts_with("The [first] word filler0"));
    CHECK(readable(found.hits("first").at(0).snippet).ends_with("…"));
    CHECK(found.hits("someone").at(0).field == "aliases");
}

TEST_CASE("words in a row stand in one text, not at the end of one and the beginning of the next") {
    Found found;
    auto& claim = found.records.claims[0];
    claim.quote = "Soldiers of the Front did it";
    claim.translation.clear();
    claim.appearances[0].quote = "ISIS did it, says the Front";
    found.record();
    CHECK(found.ids("\"did it isis\"").empty());
    CHECK(found.ids("\"of the front\"") == Names{"claim:said"});
    CHECK(found.ids("\"isis did\"") == Names{"claim:said"});
    CHECK(found.ids("front isis") == Names{"claim:said"});
    CHECK(found.ids("\"did it isis\" front").empty());
    CHECK(found.ids("it-isis").empty());
}

TEST_CASE("where the index finds words across texts, those behind are found all the same") {
    Found found;
    const Claim first = found.records.claims[0];
    for (int i = 0; i < 30; ++i) {
        auto& claim = found.records.claims.emplace_back(first);
        claim.id = "across-" + std::to_string(i);
        claim.quote = "needle";
        claim.translation = "haystack";
        claim.statement.clear();
    }
    found.records.claims[0].statement =
        "At last, among so many words that it is ranked behind all others, a needle haystack.";
    found.record();
    CHECK(found.hits("\"needle haystack\"", 1).size() == 1);
    CHECK(found.hits("\"needle haystack\"", 1).at(0).record.id == "said");
    CHECK(found.hits("needle haystack").size() == 31);
}

TEST_CASE("a wording of an appearance is told from the claim's own words") {
    Found found;
    auto& claim = found.records.claims[0];
    claim.quote = "Soldiers did it";
    claim.appearances[0].quote = "ISIS soldiers did it";
    claim.appearances[0].distorts = "names a group";
    found.record();
    const SearchHit own = found.hits("soldiers").at(0);
    CHECK(own.appearance == 0);
    CHECK(own.in.empty());
    CHECK_FALSE(own.distorts);
    const SearchHit worded = found.hits("isis").at(0);
    CHECK(worded.field == "quote");
    CHECK(worded.appearance == 1);
    CHECK(worded.in == claim.appearances[0].document);
    CHECK(worded.distorts);
}

TEST_CASE("only current versions are found") {
    Found found;
    found.record();
    found.records.claims[0].statement = "Something else entirely";
    recorded(found.path(), sample::batch(found.records, 1'800'000'000));
    CHECK(found.ids("entirely") == Names{"claim:said"});
    found.records.claims[0].statement = "A third wording";
    found.records.claims[0].translation.clear();
    recorded(found.path(), sample::batch(found.records, 1'900'000'000));
    CHECK(found.ids("entirely").empty());
    CHECK(found.ids("wording") == Names{"claim:said"});
    const RecordId numbers{Kind::claim, "numbers"};
    found.records.claims[2].statement = "Eighty-four people";
    recorded(found.path(), sample::batch(found.records, 1'950'000'000));
    CHECK(found.ids("eighty") == Names{"claim:numbers"});
    REQUIRE(opened(found.path(), OpenMode::write)
                ->withdraw({numbers}, {.at = 1, .tool = "test", .reason = "wrong"})
                .ok());
    CHECK(found.ids("eighty").empty());
}

TEST_CASE("a text for which there is no memory is told so, not taken for one without words") {
    store::Database database(":memory:", "memory", SQLITE_OPEN_READWRITE);
    const store::Tokenizer tokenizer(database);
    const std::string text = "short " + std::string(1U << 20U, 'x');
    const auto before = sqlite3_hard_heap_limit64(sqlite3_memory_used() + 1000);
    CHECK_THROWS_AS(tokenizer.tokens(text), store::Failure);
    sqlite3_hard_heap_limit64(before);
    CHECK(tokenizer.tokens(text).size() == 2);
}

}  // namespace hearsay
