// SPDX-License-Identifier: Apache-2.0

#include "serve/claim_lines.hpp"

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace hearsay;
using namespace hearsay::support;

namespace {

Dossier kerman(const std::string& more) {
    const Reading reading = read(std::string(prelude) + more);
    REQUIRE(reading.diagnostics.empty());
    return Dossiers(reading.records).of_event("kerman").value();
}

std::vector<std::string> ids(const std::vector<ClaimLine>& lines) {
    std::vector<std::string> all;
    all.reserve(lines.size());
    for (const ClaimLine& line : lines) {
        all.push_back(line.claim);
    }
    return all;
}

std::string claim(const std::string& id, const std::string& rest) {
    return "[[claim]]\nid = \"" + id + "\"\nevent = \"kerman\"\nspeaker = \"iran\"\n" + rest;
}

}  // namespace

TEST_CASE("a line says who took a claim over, who contests it, and whether it stands") {
    const Dossier dossier = kerman(
        claim("echo", "repeats = [\"first\"]\ndate = \"2024-01-05\"\n") +
        claim("no", "disputes = [\"first\"]\ndate = \"2024-01-06\"\n") +
        claim("doubt", "questions = [\"first\"]\ndate = \"2024-01-07\"\n") +
        "[[claim]]\nid = \"back\"\nevent = \"kerman\"\nspeaker = \"is-k\"\n"
        "retracts = [\"first\"]\ndate = \"2024-02\"\n"
    );
    const auto lines = serve::claim_lines(dossier, {"first", "echo"}, {}).lines;
    REQUIRE(ids(lines) == std::vector<std::string>{"first", "echo"});
    CHECK(lines[0].is_first == IsFirst::yes);
    CHECK(lines[0].taken_over == 1);
    CHECK(lines[0].contested == 2);
    CHECK_FALSE(lines[0].in_force);
    CHECK(lines[1].is_first == IsFirst::no);
    CHECK(lines[1].in_force);
}

TEST_CASE("a claim takes another over once, by however many links, and a fabricated one never") {
    const Dossier dossier = kerman(
        claim("echo", "repeats = [\"first\"]\nendorses = [\"first\"]\ndate = \"2024-01-05\"\n") +
        claim("forged", "disputes = [\"first\"]\nauthenticity = \"fabricated\"\n") +
        claim("put", "repeats = [\"first\"]\nauthenticity = \"fabricated\"\n")
    );
    const auto lines = serve::claim_lines(dossier, {"first"}, {}).lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].taken_over == 1);
    CHECK(lines[0].contested == 0);
}

TEST_CASE("where dates overlap several are perhaps the first, and an only claim is none") {
    const auto saying = [](const std::string& id, const std::string& party) {
        return claim(id, "act = \"asserts\"\nparty = \"" + party + "\"\ndate = \"2024-01\"\n");
    };
    const Dossier dossier =
        kerman(saying("a", "israel") + saying("b", "israel") + saying("alone", "iran"));
    const auto lines = serve::claim_lines(dossier, {"a", "b", "alone"}, {}).lines;
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].is_first == IsFirst::perhaps);
    CHECK(lines[1].is_first == IsFirst::perhaps);
    CHECK(lines[2].is_first == IsFirst::no);
}

TEST_CASE("what took a claim over later is not known at a cut") {
    const Dossier dossier = kerman(
        claim("echo", "repeats = [\"first\"]\ndate = \"2024-01-10\"\n") +
        claim("no", "disputes = [\"first\"]\ndate = \"2024-01-06\"\n")
    );
    const auto lines =
        serve::claim_lines(
            dossier, {"first"}, {.as_of = parse_date("2024-01-07").value(), .known_at = {}}
        ).lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].taken_over == 0);
    CHECK(lines[0].contested == 1);
}

TEST_CASE("relays are appearances that took a claim from elsewhere") {
    const Dossier dossier = kerman(
        claim("told", "act = \"asserts\"\nparty = \"israel\"\ndate = \"2024-01-05\"\n") +
        "[[claim.appearance]]\noutlet = \"irna\"\n"
        "[[claim.appearance]]\ndocument = \"irna-1\"\nvia_outlet = [\"irna\"]\n"
    );
    const auto lines = serve::claim_lines(dossier, {"told"}, {}).lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].appearances == 2);
    CHECK(lines[0].relayed == 1);
}

TEST_CASE("lines stand in an order that the dates do not contradict") {
    const auto at = [](const std::string& id, const std::string& date) {
        return claim(
            id, "act = \"withholds\"\n" + (date.empty() ? "" : "date = \"" + date + "\"\n")
        );
    };
    const Dossier dossier = kerman(
        at("by-may", "../2024-05-01") + at("from-june", "2024-06-01/..") + at("april", "2024-04") +
        at("undated", "")
    );
    auto lines =
        serve::claim_lines(dossier, {"undated", "from-june", "by-may", "april", "first"}, {}).lines;
    serve::sort_by_date(lines, DossierIndex(dossier));
    CHECK(
        ids(lines) == std::vector<std::string>{"first", "april", "by-may", "from-june", "undated"}
    );
}

TEST_CASE("what was not on record by the day has no line, and what may have been is counted") {
    const Dossier dossier = kerman(claim("january", "act = \"withholds\"\ndate = \"2024-01\"\n"));
    const auto by = [&](std::string_view day) {
        return serve::claim_lines(
            dossier, {"first", "january"}, {.as_of = parse_date(day).value(), .known_at = {}}
        );
    };
    CHECK(by("2023-12-31").lines.empty());
    CHECK(by("2023-12-31").undecided == 0);
    CHECK(by("2024-01-03").lines.empty());
    CHECK(by("2024-01-03").undecided == 1);
    CHECK(ids(by("2024-01-04").lines) == std::vector<std::string>{"first"});
    CHECK(by("2024-01-31").lines.size() == 2);
    CHECK(by("2024-01-31").undecided == 0);
}

TEST_CASE("what an uncertain date keeps or leaves out is told") {
    const Dossier dossier = kerman(
        claim("early", "act = \"withholds\"\ndate = \"2024-01-05?\"\n") +
        claim("late", "act = \"withholds\"\ndate = \"2024-02?\"\n")
    );
    const Date day = parse_date("2024-01-10").value();
    auto lines =
        serve::claim_lines(dossier, {"first", "early", "late"}, {.as_of = day, .known_at = {}});
    CHECK(lines.if_date_right.on_record == std::vector<std::string>{"early"});
    CHECK(lines.if_date_right.not_on_record == std::vector<std::string>{"late"});
    serve::keep_carried(lines, "irna", dossier, day);
    CHECK(lines.if_date_right.on_record.empty());
}

TEST_CASE("of what an outlet carried by a day, what it may have carried is counted") {
    const std::string appearing = "act = \"withholds\"\ndate = \"2024-01-04\"\n"
                                  "[[claim.appearance]]\noutlet = \"irna\"\ndate = \"";
    const Dossier dossier = kerman(
        claim("then", appearing + "2024-01-05\"\n") + claim("perhaps", appearing + "2024-01\"\n") +
        claim("later", appearing + "2024-02\"\n")
    );
    const Date day = parse_date("2024-01-10").value();
    auto lines =
        serve::claim_lines(dossier, {"then", "perhaps", "later"}, {.as_of = day, .known_at = {}});
    REQUIRE(lines.lines.size() == 3);
    serve::keep_carried(lines, "irna", dossier, day);
    CHECK(ids(lines.lines) == std::vector<std::string>{"then"});
    CHECK(lines.undecided == 1);
}
