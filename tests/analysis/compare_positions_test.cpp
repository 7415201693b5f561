// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

TEST_CASE("a position lists who asserts, suggests, denies and doubts it, in date order") {
    DossierDraft draft;
    draft.claim("late").asserts("x").on("2024-01-05");
    draft.claim("early").asserts("x").on("2024-01-03");
    draft.claim("lead").suggests("x");
    draft.claim("no").denies("x");
    draft.claim("hm").doubts("x");
    const auto found = position_on(draft, "x");
    CHECK(found.asserted_by == Ids{"early", "late"});
    CHECK(found.suggested_by == Ids{"lead"});
    CHECK(found.denied_by == Ids{"no"});
    CHECK(found.doubted_by == Ids{"hm"});
    CHECK(found.claims == 2);
}

TEST_CASE("a suggestion never counts as an assertion") {
    DossierDraft draft;
    draft.claim("lead").suggests("x").on("2024-01-03");
    const auto found = position_on(draft, "x");
    CHECK(found.claims == 0);
    CHECK(found.first.empty());
    CHECK(found.origins.empty());
    CHECK(range(found.independent_origins) == "0");
    CHECK(found.roles.empty());
}

TEST_CASE("several parties jointly are one position, named by all of them") {
    DossierDraft draft;
    draft.actor("a", "Aland");
    draft.actor("b", "Borduria");
    draft.actor("c", "Syldavia");
    draft.claim("two").asserts({"b", "a"});
    draft.claim("three").asserts({"a", "b", "c"});
    const auto comparison = comparison_of(draft);
    CHECK(position(topic(comparison), "a+b").label == "Aland and Borduria");
    CHECK(position(topic(comparison), "a+b+c").label == "Aland, Borduria and Syldavia");
}

TEST_CASE("a denial of several denies each, and keeps its joint answer") {
    DossierDraft draft;
    draft.claim("no").denies({"a", "b"});
    const auto comparison = comparison_of(draft);
    CHECK(position(topic(comparison), "a").denied_by == Ids{"no"});
    CHECK(position(topic(comparison), "b").denied_by == Ids{"no"});
    CHECK_FALSE(has_position(topic(comparison), "a+b"));
    CHECK(comparison.claims.at("no").answer == "a+b");
}

TEST_CASE("a doubt about several jointly is about their joint position") {
    DossierDraft draft;
    draft.claim("hm").doubts({"a", "b"});
    CHECK(position_on(draft, "a+b").doubted_by == Ids{"hm"});
}

TEST_CASE("a fabricated claim never takes a position") {
    DossierDraft draft;
    draft.claim("deepfake").asserts("x").fabricated();
    draft.claim("forged-silence").withholds().fabricated();
    const auto comparison = comparison_of(draft);
    CHECK(topic(comparison).positions.empty());
    CHECK(topic(comparison).withheld_by.empty());
    CHECK_FALSE(comparison.claims.at("deepfake").in_force);
}

TEST_CASE("a claim of disputed authenticity keeps its position") {
    DossierDraft draft;
    draft.claim("tape").asserts("x").disputed_authenticity();
    CHECK(position_on(draft, "x").asserted_by == Ids{"tape"});
}

TEST_CASE("a position that nobody holds any more stays, with those who did") {
    DossierDraft draft;
    draft.claim("a").by("s").asserts("x");
    draft.claim("b").by("s").retracts("a");
    const auto found = position_on(draft, "x");
    CHECK(found.asserted_by.empty());
    CHECK(found.formerly_asserted_by == Ids{"a"});
    CHECK(found.first == Ids{"a"});
    CHECK(found.latest.empty());
    CHECK(found.claims == 0);
}

TEST_CASE("an answer that was once only suggested or denied stays with its lists") {
    DossierDraft draft;
    draft.claim("lead").by("s").suggests("x");
    draft.claim("no").by("s").denies("y");
    draft.claim("back").by("s").retracts("lead").retracts("no");
    const auto comparison = comparison_of(draft);
    CHECK(position(topic(comparison), "x").formerly_suggested_by == Ids{"lead"});
    CHECK(position(topic(comparison), "y").formerly_denied_by == Ids{"no"});
}

TEST_CASE("an answer that was only doubted, and is not any more, is no position") {
    DossierDraft draft;
    draft.claim("hm").by("s").doubts("x");
    draft.claim("back").by("s").retracts("hm");
    CHECK(topic(comparison_of(draft)).positions.empty());
}

TEST_CASE("the first claim ever counts whether or not it is in force, fabricated ones apart") {
    DossierDraft draft;
    draft.claim("forged").asserts("x").on("2024-01-01").fabricated();
    draft.claim("taken-back").by("s").asserts("x").on("2024-01-02");
    draft.claim("back").by("s").retracts("taken-back").on("2024-01-03");
    draft.claim("kept").asserts("x").on("2024-01-04");
    const auto found = position_on(draft, "x");
    CHECK(found.first == Ids{"taken-back"});
    CHECK(found.latest == Ids{"kept"});
}

TEST_CASE("where dates overlap all candidates for the first and the latest are named") {
    DossierDraft draft;
    draft.claim("a").asserts("x").on("2024-01-03");
    draft.claim("b").asserts("x").on("2024-01");
    draft.claim("c").asserts("x").on("2024-01-09");
    draft.claim("d").asserts("x").on("2024-01-05");
    const auto found = position_on(draft, "x");
    CHECK(found.first == Ids{"b", "a"});
    CHECK(found.latest == Ids{"b", "c"});
}

TEST_CASE("a first that rests on a date with a question mark is the first if that date is right") {
    DossierDraft draft;
    draft.claim("a").asserts("x").on("2024-01-03?");
    draft.claim("b").asserts("x").on("2024-01-05");
    draft.claim("c").repeats("b").on("2024-01-06");
    draft.claim("d").asserts("y").on("2024-01-03?");
    const auto found = position_on(draft, "x");
    CHECK(found.first == Ids{"a"});
    CHECK(found.first_if_date_right);
    CHECK(found.latest == Ids{"c"});
    CHECK(found.latest_if_date_right);  // the one of the third may be as late as any
    CHECK_FALSE(position_on(draft, "y").first_if_date_right);
}

TEST_CASE("a repeat is no candidate for the first even where neither is dated") {
    DossierDraft draft;
    draft.claim("source").asserts("x");
    draft.claim("echo").repeats("source");
    const auto found = position_on(draft, "x");
    CHECK(found.first == Ids{"source"});
    CHECK(found.latest == Ids{"echo"});
}

TEST_CASE("roles are those of asserting claims, perpetrator where none is given") {
    DossierDraft draft;
    draft.claim("a").asserts("x");
    draft.claim("b").asserts("x").roles({Role::financier, Role::sponsor});
    draft.claim("c").suggests("x").roles({Role::harbourer});
    CHECK(
        position_on(draft, "x").roles ==
        std::vector{Role::perpetrator, Role::sponsor, Role::financier}
    );
}

TEST_CASE("speakers are counted by principal") {
    DossierDraft draft;
    draft.claim("a").by("minister").on_behalf_of("iran").asserts("x");
    draft.claim("b").by("envoy").on_behalf_of("iran").asserts("x");
    draft.claim("c").by({"iran", "syria"}).asserts("x");
    draft.claim("d").by({"syria", "iran"}).asserts("x");
    CHECK(position_on(draft, "x").speakers == 2);
}

TEST_CASE("documents, outlets, owners and appearances are the rungs of a ladder") {
    DossierDraft draft;
    draft.outlet("one").owner = "press";
    draft.outlet("two").owner = "press";
    draft.outlet("free");
    draft.document("d1", "one");
    draft.document("d2", "two");
    draft.document("d3", "two");
    draft.claim("a").asserts("x").in("d1").in("d2").in_outlet("free");
    draft.claim("b").asserts("x").in("d2").in("d3", {"d1"});
    const auto found = position_on(draft, "x");
    CHECK(found.appearances == 6);  // d1 stands for b too, though only implied
    CHECK(found.documents == 3);
    CHECK(found.outlets == 3);
    CHECK(found.owners == 2);
}

TEST_CASE("a withholding stands apart, and so does one that is no more in force") {
    DossierDraft draft;
    draft.claim("silent").withholds();
    draft.claim("was-silent").by("s").withholds("x");
    draft.claim("named").by("s").asserts("y").revises("was-silent");
    const auto comparison = comparison_of(draft);
    CHECK(topic(comparison).withheld_by == Ids{"silent"});
    CHECK(topic(comparison).formerly_withheld_by == Ids{"was-silent"});
    CHECK_FALSE(has_position(topic(comparison), "x"));
}

TEST_CASE("topics stand in the order responsibility, killed, injured, then by name") {
    DossierDraft draft;
    draft.event().topics = {{"weapon", "What with?"}, {"arrests", "How many arrests?"}};
    draft.claim("a").answers_topic("weapon", "bomb");
    draft.claim("b").counts(3).about("arrests");
    draft.claim("c").counts(3).about("injured");
    draft.claim("d").counts(3);
    draft.claim("e").asserts("x");
    const auto comparison = comparison_of(draft);
    std::vector<std::string> topics;
    for (const auto& each : comparison.topics) {
        topics.push_back(each.topic);
    }
    CHECK(topics == Ids{"responsibility", "killed", "injured", "arrests", "weapon"});
    CHECK(topic(comparison, "weapon").question == "What with?");
    CHECK(position(topic(comparison, "weapon"), "bomb").label == "bomb");
}

TEST_CASE("one topic can be asked for alone") {
    DossierDraft draft;
    draft.claim("a").asserts("x");
    draft.claim("b").counts(3);
    CompareOptions options;
    options.topic = "killed";
    const auto comparison = compare(draft.finished(), options);
    REQUIRE(comparison.topics.size() == 1);
    CHECK(comparison.topics.front().topic == "killed");
}

TEST_CASE("positions stand in order of asserting claims, then by answer") {
    DossierDraft draft;
    draft.claim("a").asserts("y");
    draft.claim("b").asserts("z");
    draft.claim("c").asserts("z");
    draft.claim("d").asserts("x");
    const auto comparison = comparison_of(draft);
    CHECK(topic(comparison).positions[0].answer == "z");
    CHECK(topic(comparison).positions[1].answer == "x");
    CHECK(topic(comparison).positions[2].answer == "y");
}

TEST_CASE("ranges of numbers are written as they print") {
    DossierDraft draft;
    draft.claim("a").counts(84);
    draft.claim("b").counts(100, 300);
    draft.claim("c").counts(500, std::nullopt);
    draft.claim("d").counts(std::nullopt, 50);
    const auto comparison = comparison_of(draft);
    for (const auto* answer : {"84", "100..300", "500..", "..50"}) {
        CHECK(position(topic(comparison, "killed"), answer).label == answer);
    }
}

TEST_CASE("claims that straddle the cut or have no date are undecided and left out") {
    DossierDraft draft;
    draft.claim("in").asserts("x").on("2024-01-03");
    draft.claim("undated").asserts("x");
    draft.claim("straddles").asserts("x").on("2024-01");
    draft.claim("later").asserts("x").on("2024-02-03");
    draft.claim("elsewhere").of_event("other").asserts("x");
    const auto comparison = comparison_of(draft, "2024-01-10");
    CHECK(comparison.undecided == Ids{"straddles", "undated"});
    CHECK(position(topic(comparison), "x").asserted_by == Ids{"in"});
    CHECK(comparison.claims.size() == 1);
}

TEST_CASE("a link to a claim not yet on record keeps its force and the target is marked so") {
    DossierDraft draft;
    draft.claim("leaked").asserts("x").on("2024-01-01").disclosed("2024-06-01");
    draft.claim("echo").repeats("leaked").on("2024-01-03");
    const auto comparison = comparison_of(draft, "2024-01-10");
    const auto& found = position(topic(comparison), "x");
    CHECK(found.asserted_by == Ids{"echo"});
    CHECK(found.origins == Ids{"leaked"});
    CHECK_FALSE(comparison.claims.at("leaked").on_record);
    CHECK(comparison.claims.at("echo").on_record);
}

TEST_CASE("claims of other events that links need are told apart") {
    DossierDraft draft;
    draft.claim("root").of_event("other").asserts("x");
    draft.claim("middle").of_event("other").repeats("root");
    draft.claim("echo").repeats("middle");
    const auto comparison = comparison_of(draft);
    CHECK(comparison.claims.at("echo").of_the_event);
    CHECK_FALSE(comparison.claims.at("middle").of_the_event);
    CHECK_FALSE(comparison.claims.at("root").of_the_event);
    CHECK(position(topic(comparison), "x").asserted_by == Ids{"echo"});
}

TEST_CASE("by affiliation speakers are counted by the bodies they roll up to") {
    DossierDraft draft;
    draft.member("minister", "ministry", {}, {}, Relation::office_holder);
    draft.member("ministry", "iran", {}, {}, Relation::part_of);
    draft.member("envoy", "iran", {}, {}, Relation::spokesperson);
    draft.claim("a").by("minister").asserts("x");
    draft.claim("b").by("envoy").asserts("x");
    CHECK(position_on(draft, "x").speakers == 2);
    const auto comparison = by_affiliation(draft);
    CHECK(comparison.by == "affiliation");
    CHECK(position(topic(comparison), "x").speakers == 1);
}

TEST_CASE("an event without claims has an empty comparison") {
    const auto comparison = comparison_of(DossierDraft{});
    CHECK(comparison.event == "event");
    CHECK(comparison.topics.empty());
    CHECK(comparison.claims.empty());
}

TEST_CASE("by affiliation it is told of whom it is only possible that they belonged to the body") {
    DossierDraft draft;
    draft.member("soldier", "army", "2024-01-03");
    draft.member("officer", "army");
    draft.claim("b").by("soldier").asserts("x").on("2024-01-04");
    draft.claim("a").by("soldier").asserts("x").on("2023-12/2024-01");
    draft.claim("c").by("officer").asserts("x").on("2024-01-04");
    draft.claim("d").by({"officer", "soldier"}).asserts("x").on("2024-01");
    const auto comparison = by_affiliation(draft);
    CHECK(comparison.possibly_rolled_up == Ids{"a"});
    CHECK(comparison.claims.at("a").possible_holder == Ids{"army"});
    // The officer was of the army, whatever the soldier was.
    CHECK(comparison.claims.at("d").holder == Ids{"army"});
    CHECK(comparison.claims.at("d").possible_holder.empty());
    CHECK(comparison_of(draft).possibly_rolled_up.empty());
}
