// SPDX-License-Identifier: Apache-2.0

#include "render/time_axis.hpp"

#include "render/samples.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace hearsay;

namespace {

Date date(std::string_view text) {
    auto read = parse_date(text);
    REQUIRE(read);
    return read.value();
}

std::vector<TimelineEntry> entries(const std::vector<std::string>& dates) {
    std::vector<TimelineEntry> all;
    for (const auto& text : dates) {
        all.push_back({.id = "x", .date = date(text), .disclosed = {}});
    }
    return all;
}

}  // namespace

TEST_CASE("a day is a stroke, a longer date a span, an open end an arrow") {
    const auto axis = render::TimeAxis::over(
        entries({"2024-01-01", "2024-01-10", "2024-01-03/2024-01-06", "2024-01-05/.."}), 22
    );
    REQUIRE(axis);
    CHECK(axis->bar(date("2024-01-01")) == "━━");
    CHECK(axis->bar(date("2024-01-03/2024-01-06")) == "    ├──────┤");
    CHECK(axis->bar(date("2024-01-05/..")) == "        ├────────────→");
    CHECK(axis->bar(date("../2024-01-03")) == "←────┤");
    CHECK(axis->bar(date("2024-01-10/..")) == "                  ├──→");
    CHECK(axis->scale() == "2024-01-01  2024-01-10");
}

TEST_CASE("dates far apart keep to the axis, and without a known one there is none") {
    const auto axis = render::TimeAxis::over(entries({"-9999", "9999", "2024-01-03"}), 10);
    REQUIRE(axis);
    CHECK(axis->bar(date("9999-12-31")).ends_with("━"));
    CHECK(axis->bar(date("2024-01-03")) == "    ━");
    CHECK_FALSE(render::TimeAxis::over({}, 20));
    CHECK_FALSE(render::TimeAxis::over(entries({"2024"}), 3));
}

TEST_CASE("a timeline marks where the page orders what the dates don't") {
    const auto dossier = samples::shipped("kerman-2024");
    const auto line = timeline(dossier, {.as_of = {}, .known_at = {}});
    for (const std::size_t columns : {120U, 100U, 60U, 40U}) {
        const auto text = timeline_text(line, dossier, {.columns = columns, .color = false});
        CHECK(samples::widest(text) <= columns);
        CHECK(text.find("⇅") != std::string::npos);
        CHECK(text.find("11 Jan 2024") != std::string::npos);
        CHECK((text.find("├─") != std::string::npos) == (columns >= 76));
        CHECK(text.find("→") == std::string::npos);
    }
    const auto going_on = samples::shipped("is-threat-to-iran");
    const auto open = timeline_text(
        timeline(going_on, {.as_of = {}, .known_at = {}}),
        going_on,
        {.columns = 100, .color = false}
    );
    CHECK(open.find("→") != std::string::npos);
    const auto undated = samples::everything();
    const auto text = timeline_text(
        timeline(undated, {.as_of = {}, .known_at = {}}), undated, {.columns = 100, .color = false}
    );
    CHECK(text.find(" Undated\n") != std::string::npos);
}

TEST_CASE("days before the common era are told by the count of years that history has") {
    const auto at = [](std::string_view text) { return date(text).earliest.at; };
    CHECK(render::day_words(at("1940-03-01")) == "1940-03-01");
    CHECK(render::day_words(at("0001-01-01")) == "0001-01-01");
    CHECK(render::day_words(at("0000-03-15")) == "15 Mar 1 BCE");
    CHECK(render::day_words(at("-0322-06-10")) == "10 Jun 323 BCE");
}

TEST_CASE("a day of a year of more than four digits is told in words, which EDTF has not") {
    const auto first_day = [](const char* year) {
        return render::day_words(parse_date(year).value().earliest.at);
    };
    CHECK(first_day("Y-12000") == "1 Jan 12001 BCE");
    CHECK(first_day("Y12345") == "1 Jan 12345");
    CHECK(first_day("-0005") == "1 Jan 6 BCE");
    CHECK(first_day("2024") == "2024-01-01");
}
