// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>
#include <hearsay/import.hpp>

#include "records/read_csl.hpp"
#include "support/record_generator.hpp"
#include "support/records.hpp"
#include "text/json.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// The codes of what the reader finds wrong with an imported file, apart from what is to be added.
std::string wrong_with(const std::string& file) {
    std::string codes;
    for (const auto& fault : read(file).diagnostics) {
        if (fault.code != "H010" && fault.code != "H031" && fault.code != "H032" &&
            fault.code != "H050") {
            codes += fault.code + ": " + fault.message + '\n';
        }
    }
    return codes;
}

std::string date_of(std::string_view json) {
    return records::date_of_csl(text::Json{{"issued", text::Json::parse(json)}}, "issued");
}

/// A text of nothing but white space is no text in a table.
void drop_blank(std::string& text) {
    if (text.find_first_not_of(" \t\n") == std::string::npos) {
        text.clear();
    }
}

class Random {
public:
    explicit Random(std::uint32_t seed) : state_(seed) {}
    std::uint32_t below(std::uint32_t limit) {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 8U) % limit;
    }

private:
    std::uint32_t state_;
};

}  // namespace

TEST_CASE("random claims that are exported as CSV and imported are the same claims") {
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        RecordGenerator random(seed);
        Dossier dossier;
        for (int i = 0; i < 5; ++i) {
            auto claim = random.claim();
            claim.id += std::to_string(i);
            for (auto* text : {&claim.statement, &claim.quote, &claim.translation, &claim.note}) {
                drop_blank(*text);
            }
            for (auto& at : claim.appearances) {
                for (auto* text : {&at.quote, &at.translation, &at.note}) {
                    drop_blank(*text);
                }
            }
            dossier.records.claims.push_back(std::move(claim));
        }
        const auto table = export_csv(dossier);
        const auto imported = import_csv(table);
        CAPTURE(seed, table);
        REQUIRE(imported.ok());
        const auto reading = read(imported.value());
        CAPTURE(imported.value(), codes_of(reading.diagnostics));
        REQUIRE(reading.records.claims.size() == dossier.records.claims.size());
        for (std::size_t i = 0; i < reading.records.claims.size(); ++i) {
            CHECK(to_toml(reading.records.claims[i]) == to_toml(dossier.records.claims[i]));
        }
    }
}

TEST_CASE("texts that begin like a formula, guarded or not, come back from CSV as they were") {
    for (const char* text :
         {"=1", "'=1", "''=1", "'-1'", "'quoted'", "''", "'a", "= '", "NA", "'NA", "NAB"}) {
        Dossier dossier;
        auto claim = RecordGenerator(1).claim();
        claim.quote = text;
        dossier.records.claims = {claim};
        const auto imported = import_csv(export_csv(dossier));
        CAPTURE(text);
        REQUIRE(imported.ok());
        CHECK(read(imported.value()).records.claims.at(0).quote == text);
    }
}

TEST_CASE("any table is either told to be wrong or becomes records that are right") {
    constexpr std::string_view pieces[] = {",",        ",",
                                           ",",        "\n",
                                           "\r\n",     "\"",
                                           "a",        "id",
                                           "kerman",   "asserts",
                                           "2024",     "killed",
                                           "=",        "'",
                                           "..",       "5",
                                           " ",        ";",
                                           "\xFF",     "\x01",
                                           "\"\"",     "\xE2\x80\xAE",
                                           "true",     "\\",
                                           "[[claim]]"};
    for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
        Random random(seed);
        std::string table = "id,event,speaker,act,value,note,appearance.via,uncertain\n";
        for (auto count = random.below(60); count > 0; --count) {
            table += pieces[random.below(std::size(pieces))];
        }
        const auto imported = import_csv(table);
        CAPTURE(seed, table);
        if (imported) {
            CHECK(wrong_with(imported.value()) == "");
        } else {
            CHECK_FALSE(imported.error().empty());
        }
    }
}

TEST_CASE("any CSL-JSON becomes documents that are right but for what is to be filled in") {
    const std::string texts[] = {
        "",
        " ",
        "\n",
        "x",
        "\"\"\"",
        "\\u0000\x01\x7F\xC2\x85",
        ("\xE2\x80\xAE"
         "evil"),
        "#",
        "2024-01",
        "http://x",
        "https://example.org/\"",
        "French!",
        "en",
        "[[document]]",
        "=",
        "\xF0\x9F\x98\x80",
        std::string(5000, 'y')};
    constexpr const char* keys[] = {
        "id",
        "type",
        "title",
        "container-title",
        "publisher",
        "URL",
        "DOI",
        "language",
        "note",
        "page",
        "archive_location",
        "issued",
        "accessed",
        "author",
        "\xE2\x80\xAE\n\x01"};
    for (std::uint32_t seed = 1; seed <= 500; ++seed) {
        Random random(seed);
        const auto text = [&] { return texts[random.below(std::size(texts))]; };
        auto items = text::Json::array();
        for (auto count = random.below(4); count > 0; --count) {
            auto item = text::Json::object();
            for (const auto* key : keys) {
                switch (random.below(6)) {
                case 0:
                    break;
                case 1:
                    item[key] = {{"family", text()}, {"literal", text()}};
                    break;
                case 2:
                    item[key] =
                        text::Json::array({{{"family", text()}, {"given", text()}}, text()});
                    break;
                case 3:
                    item[key] = {{"date-parts", {{2024, random.below(20), text()}}}};
                    break;
                default:
                    item[key] = text();
                    break;
                }
            }
            items.push_back(std::move(item));
        }
        const auto imported = import_csl(text::dump(items, false));
        CAPTURE(seed, items.dump(-1, ' ', true, text::Json::error_handler_t::replace));
        REQUIRE(imported.ok());
        CAPTURE(imported.value());
        CHECK(wrong_with(imported.value()) == "");
    }
}

TEST_CASE("dates of CSL are EDTF where they can be") {
    CHECK(date_of(R"({"date-parts": [[2024]]})") == "2024");
    CHECK(date_of(R"({"date-parts": [["2024", "1", 3]]})") == "2024-01-03");
    CHECK(date_of(R"({"date-parts": [[2023, 12]], "circa": 1})") == "2023-12~");
    CHECK(date_of(R"({"date-parts": [[2023, 12]], "circa": "false"})") == "2023-12");
    CHECK(date_of(R"({"date-parts": [[2023]], "season": "4"})") == "2023-24");
    CHECK(
        date_of(R"({"date-parts": [[2023, 12, 11], [2023, 12, 20]]})") == "2023-12-11/2023-12-20"
    );
    CHECK(date_of(R"({"raw": "2024-01-03"})") == "2024-01-03");
    CHECK(date_of(R"({"literal": "202X"})") == "202X");
    CHECK(date_of("\"2024-01/..\"") == "2024-01/..");
    for (const char* none :
         {R"({"literal": "last winter"})",
          R"({"date-parts": [[2024, 13]]})",
          R"({"date-parts": [[]]})",
          R"({"date-parts": [[2024, 0]]})",
          R"({"date-parts": [2024]})",
          R"({"date-parts": [[2024.5]]})",
          R"({"date-parts": [[99999999999999999999]]})",
          R"({"date-parts": [[1],[2],[3]]})",
          "5",
          "null",
          "{}",
          "[]"}) {
        CAPTURE(none);
        CHECK(date_of(none).empty());
    }
}

TEST_CASE("a winter of CSL may be the one that ends in its year, as a remark says") {
    const auto imported = import_csl(R"([
        {"type": "report", "title": "T", "publisher": "W",
         "issued": {"date-parts": [[2024]], "season": 4}},
        {"type": "report", "title": "U", "publisher": "W",
         "issued": {"date-parts": [[2023], [2024]], "season": 4}},
        {"type": "report", "title": "V", "publisher": "W",
         "issued": {"date-parts": [[2024]], "season": 3}}])");
    REQUIRE(imported.ok());
    for (const char* told :
         {"\"2024-24\"  # winter: `2024-24`, or the one before, `2023-24`?\n",
          "\"2023-24/2024-24\"  # winter: `2023-24/2024-24`, or the one before, "
          "`2022-24/2023-24`?\n",
          "\"2024-23\"\n"}) {
        CAPTURE(told);
        CHECK_THAT(imported.value(), Catch::Contains(told));
    }
}

TEST_CASE("what a date or a name of CSL says beside its parts is not lost") {
    const auto imported = import_csl(R"([{"type": "article", "title": "T", "container-title": "W",
        "author": [{"name": "Jane Roe"}],
        "issued": {"date-parts": [[2024, 1, 5]], "raw": "about 5 January 2024, perhaps"},
        "accessed": {"date-parts": [[2024]], "season": "Spring"}}])");
    REQUIRE(imported.ok());
    for (const char* told : {"# author: [{", "perhaps", "Spring", "Jane Roe"}) {
        CAPTURE(told);
        CHECK(imported.value().find(told) != std::string::npos);
    }
    const auto plain = import_csl(R"([{"type": "article", "title": "T", "container-title": "W",
        "author": [{"family": "Roe", "given": "Jane"}],
        "issued": {"date-parts": [[2024]], "season": 2, "circa": true}}])");
    REQUIRE(plain.ok());
    CHECK(plain.value().find("# author") == std::string::npos);
    CHECK(plain.value().find("# issued") == std::string::npos);
}

TEST_CASE("addresses of CSL are taken where a record takes them") {
    const auto imported = import_csl(R"([{"type": "article", "title": "T", "container-title": "W",
        "URL": "http://", "DOI": "HTTPS://doi.org/10.1/x",
        "archive_location": "Http://archive.example/1"}])");
    REQUIRE(imported.ok());
    CAPTURE(imported.value());
    for (const char* told :
         {"url = \"HTTPS://doi.org/10.1/x\"",
          "archived = \"Http://archive.example/1\"",
          "# URL: \"http://\""}) {
        CHECK(imported.value().find(told) != std::string::npos);
    }
}

TEST_CASE("brackets within texts are no nesting, and those outside are") {
    const auto brackets = std::string(1000, '[');
    CHECK(import_csl("[{\"title\": \"\\\"" + brackets + "\"}]").ok());
    const auto deep = import_csl(brackets + std::string(1000, ']'));
    REQUIRE_FALSE(deep.ok());
    CHECK(deep.error().front().message == "is nested too deeply for CSL-JSON");
}

TEST_CASE("items that would have the same id get numbers, in linear time") {
    std::string items = "[";
    for (int i = 0; i < 20'000; ++i) {
        items += i == 0 ? "{\"title\":\"Fire\"}" : ",{\"title\":\"Fire\"}";
    }
    const auto imported = import_csl(items + "]");
    REQUIRE(imported.ok());
    CHECK(imported.value().find("id = \"fire\"") != std::string::npos);
    CHECK(imported.value().find("id = \"fire-20000\"") != std::string::npos);
}

TEST_CASE("an appearance that stands in two rows of a table is imported once, with a remark") {
    const auto imported =
        import_csv("id,event,speaker,act,party,appearance.document,appearance.quote\n"
                   "c,e,a,asserts,x,d,yes\nc,e,a,asserts,x,d,no\nc,e,a,asserts,x,d,yes\n");
    REQUIRE(imported.ok());
    const auto& file = imported.value();
    const auto remark = file.find("[[claim.appearance]]  # the same in row 4, left out\n");
    REQUIRE(remark != std::string::npos);
    CHECK(file.find("quote = \"yes\"") > remark);
    CHECK(file.find("quote = \"yes\"") == file.rfind("quote = \"yes\""));
    CHECK(file.find("quote = \"no\"") != std::string::npos);
}

TEST_CASE("rows of one claim may differ by blanks around what they say") {
    const std::string table = "id,event,speaker,act,party,appearance.document\n"
                              "c,e,a,asserts,x,d1\nc,e ,a,\" asserts\",  ,d2\n";
    CHECK(import_csv(table).ok());
    CHECK_FALSE(import_csv(table + "c,e,b,asserts,x,d3\n").ok());
}

TEST_CASE("the type of a CSL item is told where its outlet does not say it") {
    const auto imported = import_csl(
        R"([{"type": "webpage", "title": "T", "container-title": "W"},
            {"type": "post-weblog", "title": "U", "container-title": "W"},
            {"type": "article-newspaper", "title": "V", "container-title": "W"},
            {"type": "report", "title": "X"}])"
    );
    REQUIRE(imported.ok());
    CAPTURE(imported.value());
    const auto has = [&](std::string_view text) {
        return imported.value().find(text) != std::string::npos;
    };
    CHECK(has("kind = \"website\""));
    CHECK(has("# type: \"article-newspaper\""));
    CHECK(has("# type: \"report\""));
    CHECK_FALSE(has("# type: \"webpage\""));
    CHECK_FALSE(has("# type: \"post-weblog\""));
}

TEST_CASE("a long import with more gaps than the reader tells of has every record") {
    constexpr std::size_t items = 10'100;
    std::string csl = "[";
    std::string csv = "id,event\n";
    for (std::size_t i = 0; i < items; ++i) {
        csl += i == 0 ? "" : ",";
        csl += R"({"type": "book", "title": "T)" + std::to_string(i) + "\"}";
        csv += "c" + std::to_string(i) + ",e\n";
    }
    const auto count = [](const std::string& file, std::string_view what) {
        std::size_t found = 0;
        for (auto at = file.find(what); at != std::string::npos; at = file.find(what, at + 1)) {
            ++found;
        }
        return found;
    };
    const auto documents = import_csl(csl + "]");
    REQUIRE(documents.ok());
    CHECK(count(documents.value(), "\n[[document]]  # fill in: ") == items);
    CHECK(wrong_with(documents.value()).starts_with("H008"));
    const auto claims = import_csv(csv);
    REQUIRE(claims.ok());
    CHECK(count(claims.value(), "\n[[claim]]  # fill in: ") == items);
}
