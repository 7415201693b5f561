// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// "84-300, apart from 7": from where to where the asserted numbers run; empty where they do not.
std::string numbers(const DossierDraft& draft) {
    const auto found = asserted_numbers(topic(comparison_of(draft), "killed"));
    if (!found) {
        return {};
    }
    std::string words = std::to_string(found->least) + '-' + std::to_string(found->most);
    for (const auto& answer : found->without_origin) {
        words += ", apart from " + answer;
    }
    return words;
}

}  // namespace

TEST_CASE("the claims of a position stand in reading order, what was formerly held behind") {
    Position position;
    position.asserted_by = {"a"};
    position.suggested_by = {"b"};
    position.denied_by = {"c"};
    position.doubted_by = {"d"};
    position.formerly_asserted_by = {"e"};
    position.formerly_suggested_by = {"f"};
    position.formerly_denied_by = {"g"};
    Ids all;
    for (const auto* ids : claims_of(position)) {
        all.insert(all.end(), ids->begin(), ids->end());
    }
    CHECK(all == Ids{"a", "b", "c", "d", "e", "f", "g"});
}

TEST_CASE("claims that no list of their topic holds are told apart") {
    DossierDraft draft;
    draft.event("other");
    draft.claim("asserts").asserts("x").on("2024-01-04");
    draft.claim("nobody").withholds().on("2024-01-04");
    draft.claim("doubt").by("s").doubts("y").on("2024-01-04");
    draft.claim("forged").asserts("x").on("2024-01-03").fabricated();
    draft.claim("sure").by("s").asserts("x").on("2024-01-05").revises("doubt");
    draft.claim("of-another").of_event("other").asserts("x").on("2024-01-04");
    draft.claim("number").counts(3).on("2024-01-04");
    const auto comparison = comparison_of(draft);
    CHECK(topic(comparison).holding_none == Ids{"forged", "doubt"});
    CHECK(topic(comparison, "killed").holding_none.empty());
    CHECK_FALSE(holds_nothing(topic(comparison, "killed")));
}

TEST_CASE("a topic that was asked about may hold nothing") {
    DossierDraft draft;
    draft.claim("a").asserts("x");
    CompareOptions options;
    options.topic = "injured";
    const auto comparison = compare(draft.finished(), options);
    CHECK(holds_nothing(topic(comparison, "injured")));
}

TEST_CASE("asserted numbers run from the least to the most, ranges with both their ends") {
    DossierDraft draft;
    draft.claim("a").counts(84);
    CHECK(numbers(draft).empty());
    draft.claim("b").counts(100, 300);
    draft.claim("c").counts(90);
    draft.claim("d").counts(500).act(Act::suggests);
    draft.claim("e").counts(1).act(Act::denies);
    CHECK(numbers(draft) == "84-300");
}

TEST_CASE("asserted numbers have no limit where a range is open") {
    DossierDraft draft;
    draft.claim("a").counts(84);
    draft.claim("b").counts(90);
    draft.claim("c").counts(100, std::nullopt);
    CHECK(numbers(draft).empty());
}

TEST_CASE("a number without an independent origin is not counted among the others") {
    DossierDraft draft;
    draft.claim("a").counts(84);
    draft.claim("b").counts(90);
    draft.claim("forged").counts(7).fabricated();
    draft.claim("echo").repeats("forged");
    CHECK(numbers(draft) == "84-90, apart from 7");
}

TEST_CASE("several firsts overlap where nothing but their dates leaves their order open") {
    DossierDraft draft;
    draft.claim("a").asserts("x").on("2024-01-03");
    draft.claim("b").asserts("x").on("2024-01");
    draft.claim("c").asserts("x").on("2024-01-09");
    const auto found = position_on(draft, "x");
    CHECK(found.firsts_overlap);
    CHECK(found.latests_overlap);
    draft.claim("undated").asserts("x");
    const auto open = position_on(draft, "x");
    CHECK_FALSE(open.firsts_overlap);
    CHECK_FALSE(open.latests_overlap);
}

TEST_CASE("firsts whose dates contradict a link do not only overlap") {
    DossierDraft draft;
    draft.claim("echo").asserts("x").repeats("source").on("2024-01-03");
    draft.claim("source").asserts("x").on("2024-01-09");
    draft.claim("other").asserts("x").on("2024-01-05");
    const auto found = position_on(draft, "x");
    REQUIRE(found.first.size() > 1);
    CHECK_FALSE(found.firsts_overlap);
}

TEST_CASE("who owns an outlet without a recorded owner is open, where there is any other") {
    DossierDraft draft;
    draft.outlet("one").owner = "press";
    draft.outlet("two").owner = "press";
    draft.outlet("free");
    draft.outlet("loose");
    const auto owners = [&] { return range(position_on(draft, "x").owners_range); };
    draft.claim("nowhere").asserts("x");
    CHECK(owners() == "0");
    draft.claim("a").asserts("x").in_outlet("free");
    CHECK(owners() == "1");
    draft.claim("b").asserts("x").in_outlet("loose");
    CHECK(owners() == "1..2");
    draft.claim("c").asserts("x").in_outlet("one").in_outlet("two");
    CHECK(owners() == "1..3");
    draft.outlet("three").owner = "state";
    draft.claim("d").asserts("x").in_outlet("three");
    CHECK(owners() == "2..4");
}
