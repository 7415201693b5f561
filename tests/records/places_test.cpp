// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

struct Case {
    std::string_view text;
    std::string_view code;
    std::uint32_t line;
    std::uint32_t column;
    std::string_view underlined;
};

constexpr std::string_view unfinished_actor =
    "schema = 1\n[[actor]]\nid = \"a\"\nkind = \"person\"\n";

}  // namespace

TEST_CASE("the caret stands under the very word that is wrong") {
    const Case cases[] = {
        {"nmae = \"A\"\n", "H012", 5, 1, "nmae"},
        {"  \"na me\" = \"A\"\nname = \"B\"\n", "H012", 5, 3, "\"na me\""},
        {"name = 12\n", "H011", 5, 8, "12"},
        {"name = \"A\"\ncountry = 'ir'\n", "H016", 6, 12, "ir"},
        {"name = \"A\"\ncountry = \"\"\"ir\"\"\"\n", "H016", 6, 14, "ir"},
        {"name = \"A\"\ncountry = \"\\u0069r\"\n", "H016", 6, 11, "\"\\u0069r\""},
        {"", "H010", 2, 1, "[[actor]]"},
        {"name = \"A\"\n [[actor.affiliation]]\nto = \"a\"\n",
         "H010",
         6,
         2,
         "[[actor.affiliation]]"},
        {"name = \"A\"\n[[actor.affiliation]]\nto = \"b\"\nrelation = \"member\"\n",
         "H021",
         7,
         7,
         "b"},
        {"name = \"A\"\n[[document]]\nid = \"d\"\noutlet = \"o\"\n", "H021", 8, 11, "o"},
        {"name = \"A\"\naliases = [\"x\",\n  'y', 3]\n", "H011", 7, 8, "3"},
        {"name = \"A\" # \xD8\xA7\naliases = [\"\xC3\xA9\", 3]\n", "H011", 6, 17, ""},
        {"name = \"A\"\n[[event]]\nid = \"e\"\ntitle = \"T\"\ndate = \"2024-13\"\n",
         "H015",
         9,
         14,
         "13"},
        {"name = \"A\"\nname = \"B\"\n", "H004", 6, 1, "name"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        const auto faults = faults_of(std::string(unfinished_actor) + std::string(each.text));
        REQUIRE(codes_of(faults) == each.code);
        CHECK(faults[0].place.line == each.line);
        CHECK(faults[0].place.column == each.column);
        if (!each.underlined.empty()) {
            CHECK(underlined(faults[0]) == each.underlined);
        }
    }
}

TEST_CASE("dangling elements of lists are underlined one by one") {
    const auto faults = faults_after_prelude("[[document]]\nid = \"x\"\noutlet = \"irna\"\nrelays "
                                             "= [\"irna-1\", \"nothing\",\n\"no-such\"]\n");
    REQUIRE(codes_of(faults) == "H021 H021");
    CHECK(underlined(faults[0]) == "nothing");
    CHECK(underlined(faults[1]) == "no-such");
}

TEST_CASE("sorted parties keep their places") {
    const auto faults = faults_after_prelude(
        "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
        "parties = [\"israel\", \"zz-none\", \"aa-none\"]\n"
    );
    REQUIRE(codes_of(faults) == "H021 H021");
    CHECK(faults[0].message == "there is no actor `zz-none`");
    CHECK(underlined(faults[0]) == "zz-none");
    CHECK(underlined(faults[1]) == "aa-none");
}

TEST_CASE("the excerpt of a very long line is a part of it around the place") {
    const std::string text =
        "schema = 1\n[[actor]]\nid = \"a\"\nname = \"A\"\nkind = \"person\"\naliases = [" +
        std::string(50'000, ' ') + "\"\xD8\xA7\xD8\xA8\", 17, " + std::string(50'000, ' ') + "]\n";
    const auto faults = faults_of(text);
    REQUIRE(codes_of(faults) == "H011");
    CHECK(faults[0].place.column == 50'018);
    CHECK(faults[0].excerpt.size() < 1300);
    CHECK(faults[0].excerpt.find("17") != std::string::npos);
    CHECK(faults[0].place.length == 2);
}

TEST_CASE("a message names a long text by its beginning") {
    const auto faults = faults_after_prelude(
        "[[actor]]\nid = \"" + std::string(5000, 'A') + "\"\nname = \"A\"\nkind = \"person\"\n"
    );
    REQUIRE(codes_of(faults) == "H014");
    CHECK(faults[0].message.size() < 200);
}
