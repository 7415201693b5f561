// SPDX-License-Identifier: Apache-2.0

#include <hearsay/claim.hpp>
#include <hearsay/diagnostic.hpp>
#include <hearsay/event.hpp>
#include <hearsay/vocabulary.hpp>

#include <catch2/catch.hpp>

using namespace hearsay;

TEST_CASE("a number is written as the record writes it, open ends with two dots") {
    CHECK(written({.min = 84, .max = 84}) == "84");
    CHECK(written({.min = 100, .max = 300}) == "100..300");
    CHECK(written({.min = 500, .max = {}}) == "500..");
    CHECK(written({.min = {}, .max = 50}) == "..50");
}

TEST_CASE("a number that an answer was written of is read back") {
    for (const auto& range : {
             NumberRange{.min = 84, .max = 84},
             NumberRange{.min = 100, .max = 300},
             NumberRange{.min = 500, .max = {}},
             NumberRange{.min = {}, .max = 50},
             NumberRange{.min = -5, .max = -3},
         }) {
        CHECK(number_written(written(range)) == range);
    }
    for (const auto* text :
         {"", "..", "yes", "007", "1..1", "+5", "-0", "5 or 6", "1...2", "99999999999999999999"}) {
        INFO(text);
        CHECK_FALSE(number_written(text));
    }
}

TEST_CASE("joined ids are taken apart in their order") {
    CHECK(parted(joined({"nato", "g7"})) == std::vector<std::string>{"g7", "nato"});
    CHECK(parted("nato") == std::vector<std::string>{"nato"});
    CHECK(parted("") == std::vector<std::string>{""});
}

TEST_CASE("ranges exclude each other only when they have no number in common") {
    CHECK(exclude_each_other({.min = 1, .max = 5}, {.min = 6, .max = {}}));
    CHECK(exclude_each_other({.min = 6, .max = {}}, {.min = 1, .max = 5}));
    CHECK_FALSE(exclude_each_other({.min = 1, .max = 5}, {.min = 5, .max = 9}));
    CHECK_FALSE(exclude_each_other({.min = 500, .max = {}}, {.min = {}, .max = 500}));
}

TEST_CASE("a range is within another where this has all of its numbers") {
    CHECK(is_within({.min = 150, .max = 150}, {.min = 100, .max = {}}));
    CHECK(is_within({.min = 100, .max = {}}, {.min = 100, .max = {}}));
    CHECK(is_within({.min = 2, .max = 3}, {.min = 1, .max = 3}));
    CHECK_FALSE(is_within({.min = 90, .max = 150}, {.min = 100, .max = {}}));
    CHECK_FALSE(is_within({.min = 100, .max = {}}, {.min = 100, .max = 200}));
    CHECK_FALSE(is_within({.min = {}, .max = 200}, {.min = 100, .max = 200}));
}

TEST_CASE("a claim is its speaker's, or theirs on whose behalf it was made") {
    Claim claim;
    claim.speakers = {"spokesman"};
    CHECK(principal_of(claim) == std::vector<std::string>{"spokesman"});
    claim.on_behalf_of = {"ministry"};
    CHECK(principal_of(claim) == std::vector<std::string>{"ministry"});
}

TEST_CASE("joint speakers are one principal, in whatever order they are written") {
    Claim claim;
    claim.speakers = {"nato", "g7"};
    CHECK(principal_of(claim) == std::vector<std::string>{"g7", "nato"});
    CHECK(joined({"nato", "g7"}) == "g7+nato");
}

TEST_CASE("built-in topics need no declaration, others get the event's question") {
    Event event;
    event.topics["cause"] = "What caused it?";
    CHECK(question_of(event, "responsibility") == "Who did it?");
    CHECK_FALSE(question_of(event, "killed").empty());
    CHECK(question_of(event, "cause") == "What caused it?");
    CHECK(question_of(event, "motive").empty());
}

TEMPLATE_TEST_CASE(
    "every word of a vocabulary is read back as itself",
    "",
    Kind,
    Act,
    Role,
    Mode,
    Certainty,
    Authenticity,
    ActorKind,
    Relation,
    OutletKind,
    Control,
    Link
) {
    for (const auto name : words_of<TestType>()) {
        const auto word = word_from<TestType>(name);
        REQUIRE(word);
        CHECK(name_of(*word) == name);
    }
    CHECK_FALSE(word_from<TestType>("no such word"));
}

TEST_CASE("what cannot be ruled out is the weakest certainty") {
    CHECK(strength_of(Certainty::possible) == 0);
    CHECK(strength_of(Certainty::very_unlikely) < strength_of(Certainty::unlikely));
    CHECK(strength_of(Certainty::even) < strength_of(Certainty::likely));
    CHECK(strength_of(Certainty::certain) == 6);
}

TEST_CASE("diagnostics stand in the order of files, lines and columns") {
    std::vector<Diagnostic> all(3);
    all[0].place = {.file = "b.toml", .line = 1, .column = 1};
    all[1].place = {.file = "a.toml", .line = 9, .column = 2};
    all[2].place = {.file = "a.toml", .line = 9, .column = 1};
    sort_diagnostics(all);
    CHECK(all[0].place.column == 1);
    CHECK(all[1].place.column == 2);
    CHECK(all[2].place.file == "b.toml");
    CHECK(has_errors(all));
}
