// SPDX-License-Identifier: Apache-2.0

#include "records/countries.hpp"
#include "records/country_names.hpp"
#include "records/languages.hpp"
#include "records/syntax.hpp"
#include "support/records.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::records;
using namespace hearsay::support;

TEST_CASE("language tags are well-formed by BCP 47") {
    for (const auto* tag :
         {"fa",
          "en-GB",
          "zh-Hans-CN",
          "es-419",
          "de-1996",
          "sl-rozaj-biske",
          "x-private",
          "i-klingon",
          "en-a-bbb-x-a-ccc",
          "zh-yue",
          "FA",
          "hy-Latn-IT-arevela",
          "de-CH-x-phonebk"}) {
        CAPTURE(tag);
        CHECK(is_language_tag(tag));
    }
    for (const auto* tag :
         {"",
          "f",
          "fa_IR",
          "fa-",
          "-fa",
          "fa--IR",
          "persisch9",
          "english",
          "Farsi",
          "abcd",
          "verylonglanguage",
          "fa IR",
          "en-a",
          "x",
          "en-GB-Latn",
          "12"}) {
        CAPTURE(tag);
        CHECK_FALSE(is_language_tag(tag));
    }
}

TEST_CASE("countries are known by their names, and by codes that are none") {
    CHECK(country_meant("Iraq") == "`IQ` (Iraq)");
    CHECK(country_meant("UNITED STATES") == "`US` (United States)");
    CHECK(country_meant("afganistan") == "`AF` (Afghanistan)");
    CHECK(country_meant("UK") == "`GB` (United Kingdom)");
    CHECK(country_meant("ir") == "`IR` (Iran)");
    CHECK(country_meant("IRN") == "`IR` (Iran)");
    CHECK(country_meant("isr") == "`IL` (Israel)");
    CHECK(country_meant("The Netherlands") == "`NL` (Netherlands)");
    CHECK(country_meant("St. Lucia") == "`LC` (Saint Lucia)");
    CHECK(country_meant("Trinidad & Tobago") == "`TT` (Trinidad and Tobago)");
    CHECK(country_meant("COTE D'IVOIRE") == "`CI` (Côte d'Ivoire)");
    CHECK(country_meant("УКРАЇНА") == "`UA` (Ukraine)");
    // One sign more or less makes another country, or another language.
    for (const auto* far : {"美国", "Ирак"}) {
        CAPTURE(far);
        CHECK(country_meant(far).empty());
    }
    CHECK(language_meant("العبرية").empty());
    CHECK(country_meant("ایران") == "`IR` (Iran)");
    CHECK(country_meant("EN").empty());
    CHECK(country_meant("").empty());
    CHECK(country_meant("somewhere else").empty());
}

TEST_CASE("no other country is suggested than the one that a name is clearly nearest to") {
    CHECK(country_meant("Irak") == "`IQ` (Iraq)");
    CHECK(country_meant("Persia") == "`IR` (Iran)");
    CHECK(country_meant("Mongol") == "`MN` (Mongolia)");
    CHECK(country_meant("Irland") == "`IE` (Ireland)");
    for (const auto* name : {"Island", "Slovania", "Holand", "Chine", "Iram", "British", "North"}) {
        CAPTURE(name);
        CHECK(country_meant(name).empty());
    }
    CHECK(country_meant("Congo") == "`CD` (Congo-Kinshasa) or `CG` (Congo-Brazzaville)");
    CHECK(country_meant("Korea") == "`KR` (South Korea) or `KP` (North Korea)");
}

TEST_CASE("every country has a name, and none has another's") {
    for (const Country& country : countries()) {
        CAPTURE(country.code);
        CHECK(is_country(country.code));
        CHECK(
            country_meant(country.name) ==
            "`" + std::string(country.code) + "` (" + std::string(country.name) + ")"
        );
        CHECK(country_meant(country.code3) == country_meant(country.name));
    }
    CHECK(countries().size() == 250);
}

TEST_CASE("what is meant for a language tag is suggested") {
    CHECK(language_meant("english") == "`en` (English)");
    CHECK(language_meant("English (US)") == "`en` (English)");
    CHECK(language_meant("persain") == "`fa` (Persian)");
    CHECK(language_meant("Farsi") == "`fa` (Farsi)");
    CHECK(language_meant("fa_IR") == "`fa-IR`");
    CHECK(language_meant("deu_DE") == "`de-DE`");
    CHECK(language_meant("deutsch") == "`de` (German)");
    CHECK(language_meant("Français") == "`fr` (French)");
    CHECK(language_meant("espanol") == "`es` (Spanish)");
    CHECK(language_meant("Русский") == "`ru` (Russian)");
    CHECK(language_meant("فارسی") == "`fa` (Persian)");
    CHECK(language_meant("العربية") == "`ar` (Arabic)");
    CHECK(language_meant("Bahasa Indonesia") == "`id` (Indonesian)");
    CHECK(language_meant("klingon-ish") == "");
    CHECK(language_meant("en-") == "");
    CHECK(language_meant("") == "");
    CHECK(language_meant("_") == "");
    const auto faults =
        faults_after_prelude("[[document]]\nid = \"x\"\noutlet = \"irna\"\nlanguage = \"english\"\n"
        );
    REQUIRE(codes_of(faults) == "H016");
    CHECK(faults.front().message == "`language` cannot be `english`");
    CHECK(faults.front().help == "did you mean `en` (English)?");
}

TEST_CASE("web addresses are http or https with a host and without blanks") {
    for (const auto* url :
         {"http://a",
          "https://example.org/a?b=c#d",
          "HTTPS://EXAMPLE.ORG/",
          "https://\xD8\xA7\xDB\x8C.ir/",
          "http://[::1]/"}) {
        CAPTURE(url);
        CHECK(is_web_address(url));
    }
    for (const auto* url :
         {"",
          "http:",
          "http://",
          "https:///path",
          "http://?",
          "ftp://a",
          "javascript:1",
          "http://a b",
          "http://a\nb",
          " http://a",
          "data:text/html,x",
          "http//a"}) {
        CAPTURE(url);
        CHECK_FALSE(is_web_address(url));
    }
}

TEST_CASE("captures stay below the folder of their record file") {
    for (const auto* path : {"a", "a/b.html", "./a", "a..b/..c", "a/./b"}) {
        CAPTURE(path);
        CHECK(is_path_below(path));
    }
    for (const auto* path : {"", "/a", "..", "../a", "a/..", "a/../b", "a/", "."}) {
        CAPTURE(path);
        CHECK_FALSE(is_path_below(path));
    }
}

TEST_CASE("ids and countries") {
    CHECK(is_id("is-k"));
    CHECK(is_id("9.a_b-c"));
    CHECK(is_id(std::string(128, 'a')));
    CHECK_FALSE(is_id(std::string(129, 'a')));
    CHECK_FALSE(is_id(""));
    CHECK_FALSE(is_id("-a"));
    CHECK_FALSE(is_id("A"));
    CHECK_FALSE(is_id("a b"));
    CHECK(is_country("IR"));
    CHECK_FALSE(is_country("I "));
    CHECK_FALSE(is_country("UK"));
    CHECK_FALSE(is_country("IRN"));
}

TEST_CASE("TOML dates get the help to quote them") {
    const auto help = [](std::string_view date) {
        const auto faults = faults_of(
            "schema = 1\n[[event]]\nid = \"e\"\ntitle = \"T\"\ndate = " + std::string(date) + "\n"
        );
        REQUIRE(codes_of(faults) == "H011");
        return faults[0].help;
    };
    CHECK(help("2024-01-03") == "put it in quotes: `date = \"2024-01-03\"`");
    CHECK(
        help("2024-01-03T16:30:00+03:30") ==
        "put it in quotes: `date = \"2024-01-03T16:30:00+03:30\"`"
    );
    CHECK(help("2024") == "put it in quotes: `date = \"2024\"`");
}
