// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

Source document(std::string id) { return {Source::Kind::document, std::move(id)}; }
Source outlet(std::string id) { return {Source::Kind::outlet, std::move(id)}; }
Source speaker(std::string id) { return {Source::Kind::speaker, std::move(id)}; }

Ids lost(const DossierDraft& draft, std::vector<Source> sources) {
    return set_aside(draft.finished(), std::move(sources)).lost;
}

Comparison without(const DossierDraft& draft, std::vector<Source> sources) {
    const auto whole = draft.finished();
    return compare(whole, set_aside(whole, std::move(sources)), {});
}

}  // namespace

TEST_CASE("claims of a circle of repeats that leads nowhere else are marked, and no others") {
    DossierDraft draft;
    draft.claim("a").repeats("b");
    draft.claim("b").repeats("a");
    draft.claim("c").repeats("a");
    draft.claim("d").repeats("e").repeats("f");
    draft.claim("e").repeats("d");
    draft.claim("f").asserts("x");
    draft.claim("g").repeats("g");
    draft.claim("h").repeats("h").fabricated();
    CHECK(
        repeated_in_circles(draft.finished()) ==
        std::vector<bool>{true, true, false, false, false, false, true, false}
    );
}

TEST_CASE("without a document, the claims are lost that stand nowhere else") {
    DossierDraft draft;
    draft.claim("alone").asserts("is").in("article");
    draft.claim("twice").asserts("is").in("article").in("wire-item");
    draft.claim("elsewhere").asserts("israel").in("wire-item");

    CHECK(lost(draft, {document("article")}) == Ids{"alone"});
    CHECK(lost(draft, {document("wire-item")}) == Ids{"elsewhere"});
    CHECK(lost(draft, {document("article"), document("wire-item")}).size() == 3);
    CHECK(lost(draft, {}).empty());
}

TEST_CASE("a claim goes with the outlet that everything came via, item identified or not") {
    DossierDraft draft;
    draft.document("report", "weekly");
    draft.claim("via-outlet").asserts("israel").in_via_outlet("report", "isna");
    draft.claim("via-item").asserts("israel").in("report", {"isna-item"});
    draft.document("isna-item", "isna");
    draft.claim("direct").asserts("israel").in("report");

    CHECK(lost(draft, {outlet("isna")}) == Ids{"via-item", "via-outlet"});
    CHECK(lost(draft, {outlet("weekly")}).size() == 3);
}

TEST_CASE("one of two ways that lead to an appearance is enough") {
    DossierDraft draft;
    draft.claim("relayed").asserts("is").in("digest", {"afp", "reuters"});
    const auto rest = set_aside(draft.finished(), {document("afp")});
    CHECK(rest.lost.empty());

    const auto& claim = rest.dossier.records.claims.front();
    REQUIRE(claim.appearances.size() == 2);
    CHECK(claim.appearances[0].via == Names{"reuters"});
    CHECK(claim.appearances[1].document == "reuters");
    CHECK(claim.appearances[1].implied);
}

TEST_CASE("a document that only relays what is set aside goes with it") {
    DossierDraft draft;
    draft.document("copy", "paper").relays = {"translation"};
    draft.document("translation", "agency").relays = {"original"};
    draft.claim("said").asserts("is").in("copy");
    CHECK(lost(draft, {document("original")}) == Ids{"said"});
    CHECK(lost(draft, {outlet("agency")}) == Ids{"said"});
}

TEST_CASE("without a speaker, what only repeats him goes too, and a joint statement stays") {
    DossierDraft draft;
    draft.claim("minister").by("minister").asserts("iran");
    draft.claim("paper").by("editor").repeats("minister");
    draft.claim("witness").by("witness").asserts("iran");
    draft.claim("both").by("reporter").repeats("minister").repeats("witness");
    draft.claim("joint").by({"minister", "general"}).asserts("iran");

    const auto whole = draft.finished();
    const auto rest = set_aside(whole, {speaker("minister")});
    CHECK(rest.lost == Ids{"minister", "paper"});
    CHECK(rest.fewer_speakers == Ids{"joint"});
    CHECK(compare(whole, rest, {}).fewer_speakers == Ids{"joint"});
    const DossierIndex index(rest.dossier);
    CHECK(index.claim("joint")->speakers == Names{"general"});
    CHECK(index.claim("both")->linked(Link::repeats) == Names{"witness"});

    const auto left = position(topic(compare(whole, rest, {})), "iran");
    CHECK(left.asserted_by.size() == 3);
    CHECK(range(left.independent_origins) == "1..2");
}

TEST_CASE("a claim without an appearance may be known from anywhere") {
    DossierDraft draft;
    draft.document("article", "paper");
    draft.claim("known").asserts("is");
    CHECK(lost(draft, {document("article"), outlet("paper")}).empty());
}

TEST_CASE("of claims that only repeat each other, those are lost that nobody else said") {
    DossierDraft draft;
    draft.claim("a").by("x").asserts("is").repeats("b").in("d1");
    draft.claim("b").by("y").repeats("a").in("d2");
    CHECK(lost(draft, {speaker("x")}) == Ids{"a"});
    CHECK(lost(draft, {document("d2")}) == Ids{"b"});
    CHECK(lost(draft, {speaker("x"), speaker("y")}) == Ids{"a", "b"});
}

TEST_CASE("a retraction that is lost takes nothing back") {
    DossierDraft draft;
    draft.claim("charge").by("ministry").asserts("israel").on("2024-01-04").in("wire-item");
    draft.claim("apology").by("ministry").retracts("charge").on("2024-01-09").in("gazette");

    CHECK(position(topic(comparison_of(draft)), "israel").asserted_by.empty());
    const auto comparison = without(draft, {document("gazette")});
    CHECK(position(topic(comparison), "israel").asserted_by == Ids{"charge"});
    CHECK(comparison.lost == Ids{"apology"});
    CHECK(comparison.in_force_again == Ids{"charge"});
    CHECK(comparison.claims.at("apology").set_aside);
    CHECK_FALSE(comparison.claims.at("apology").on_record);
    CHECK(comparison.lost_answers.empty());
}

TEST_CASE("a repeat of a claim that is lost stays a repeat") {
    DossierDraft draft;
    draft.claim("source").by("minister").asserts("iran").in("gazette");
    draft.claim("echo-1").by("one").repeats("source").in("paper-1");
    draft.claim("echo-2").by("two").repeats("source").in("paper-2");

    const auto left = position(topic(without(draft, {document("gazette")})), "iran");
    CHECK(left.asserted_by == Ids{"echo-1", "echo-2"});
    CHECK(range(left.independent_origins) == "1");
}

TEST_CASE("answers that nobody else gives are named") {
    DossierDraft draft;
    draft.claim("a").asserts("israel").in("d1");
    draft.claim("b").suggests("is").in("d1");
    draft.claim("c").suggests("is").in("d2");
    draft.claim("d").counts(84).in("d1");
    const auto comparison = without(draft, {document("d1")});
    CHECK(
        comparison.lost_answers ==
        std::vector<LostAnswer>{{"killed", "84", true}, {"responsibility", "israel", true}}
    );
}

TEST_CASE("an answer that nobody gave any more is not lost") {
    DossierDraft draft;
    draft.claim("a").asserts("israel").in("d1").fabricated();
    draft.claim("b").by("s").asserts("is").in("d1");
    draft.claim("c").by("s").asserts("iran").in("d2").revises("b");
    const auto comparison = without(draft, {document("d1")});
    CHECK(comparison.lost == std::vector<std::string>{"a", "b"});
    CHECK(comparison.lost_answers.empty());
}

TEST_CASE("setting a position's sole source aside leaves none of its claims") {
    DossierDraft draft;
    draft.document("hub", "agency");
    draft.claim("a").asserts("israel").in("p1", {"hub"});
    draft.claim("b").asserts("israel").in("p2", {"hub"});
    draft.claim("c").asserts("is").in("p3");
    const auto before = topic(comparison_of(draft));
    const auto sole = position(before, "israel").sole_sources;
    REQUIRE(told(sole) == std::vector<std::string>{"document:hub", "outlet:agency"});
    for (const auto& source : sole) {
        CHECK_FALSE(has_position(topic(without(draft, {source})), "israel"));
    }
    CHECK(told(sources_in(draft.finished())).size() == 4 + 4 + 3);
}

TEST_CASE("what is left can be cut too, and what is gone is neither lost by its date nor undecided"
) {
    DossierDraft draft;
    draft.claim("early").asserts("is").on("2024-01-04").in("d1");
    draft.claim("late").asserts("is").on("2024-02-01").in("d1");
    draft.claim("sometime").asserts("is").on("2024").in("d1");
    draft.claim("perhaps").asserts("is").on("2024-01-05?").in("d1");
    draft.claim("perhaps-later").asserts("is").on("2024-02-05?").in("d1");
    draft.claim("open").asserts("is").on("2024").in("d2");
    const auto whole = draft.finished();
    CompareOptions options;
    options.as_of = edtf("2024-01-31");
    const auto comparison = compare(whole, set_aside(whole, {document("d1")}), options);
    CHECK(comparison.lost == Ids{"early", "perhaps"});
    CHECK(comparison.no_longer_certain.empty());
    CHECK(comparison.undecided == Ids{"open"});
    CHECK(comparison.if_date_right.empty());
}

TEST_CASE("what only a text that is set aside had by then for certain is lost at the cut") {
    DossierDraft draft;
    draft.document("herald", "q", "2024-01-05");
    draft.document("gazette", "o");
    draft.claim("first").by("police").asserts("x").on("2024-01-02");
    draft.claim("denial")
        .by("police")
        .denies("x")
        .revises("first")
        .on("2024-01-03/2024-01-09")
        .in("herald")
        .in("gazette");
    draft.claim("other").asserts("y").in("herald").in("gazette");
    const auto whole = draft.finished();
    CompareOptions options;
    options.as_of = edtf("2024-01-06");
    const auto comparison = compare(whole, set_aside(whole, {document("herald")}), options);
    CHECK(comparison.lost == Ids{"denial", "other"});
    CHECK(comparison.no_longer_certain == Ids{"denial", "other"});
    CHECK(comparison.in_force_again == Ids{"first"});
    REQUIRE(comparison.lost_answers.size() == 1);
    CHECK(comparison.lost_answers.front().answer == "y");
    CHECK(comparison.undecided.empty());
}

TEST_CASE("a text that only came via what is set aside, and that via it, stays and is told of") {
    DossierDraft draft;
    draft.document("d3", "o3").relays = {"d4"};
    draft.document("d4", "o4").relays = {"d3"};
    draft.claim("round").asserts("x").in("d1", {"d2"}).in("d2", {"d1"}).in("d5", {"d2"});
    draft.claim("relayed").asserts("x").in("d3").in("d4");
    draft.claim("straight").asserts("x").in("d1").in("d2", {"d1"});
    const auto whole = draft.finished();
    const auto rest = set_aside(whole, {document("d1"), document("d3")});
    CHECK(rest.lost == Ids{"straight"});
    CHECK(
        rest.cut_from_circle == std::vector<TextOfClaim>{{"relayed", 2, "d4"}, {"round", 2, "d2"}}
    );
    const auto comparison = compare(whole, rest, {});
    CHECK(comparison.cut_from_circle == rest.cut_from_circle);
    CHECK(topic(comparison, "responsibility").positions.at(0).appearances == 3);
    CHECK(set_aside(whole, {document("d1"), document("d2"), document("d3")}).lost.size() == 2);
}

TEST_CASE("an answer that is left as a suggestion alone is told as lost, and how") {
    DossierDraft draft;
    draft.claim("says").asserts("x").in("d1");
    draft.claim("muses").suggests("x").in("d2");
    draft.claim("hints").suggests("y").in("d1");
    draft.claim("says-z").asserts("z").in("d1");
    draft.claim("also-z").asserts("z").in("d2");
    const auto lost = without(draft, {document("d1")}).lost_answers;
    REQUIRE(lost.size() == 2);
    CHECK(lost[0].answer == "x");
    CHECK(lost[0].was_asserted);
    CHECK(lost[0].is_still_suggested);
    CHECK(lost[1].answer == "y");
    CHECK_FALSE(lost[1].was_asserted);
    CHECK_FALSE(lost[1].is_still_suggested);
}

TEST_CASE("who speaks for an actor is told by the event's claims that were on record") {
    DossierDraft draft;
    draft.event("other");
    draft.claim("a").by("spokesman").on_behalf_of("state").asserts("x").on("2024-01-04");
    draft.claim("b").by("spokesman").on_behalf_of("state").asserts("x").on("2024-01-05");
    draft.claim("c").by("minister").on_behalf_of("state").asserts("x").on("2024-02-01");
    draft.claim("d").of_event("other").by("envoy").on_behalf_of("state").asserts("x");
    const auto whole = draft.finished();
    CHECK(speaking_for(whole, "state") == Ids{"spokesman", "minister"});
    CHECK(speaking_for(whole, "state", edtf("2024-01-31")) == Ids{"spokesman"});
    CHECK(speaking_for(whole, "minister").empty());
}

TEST_CASE("what belongs to an actor are those who speak as its members, and its outlets") {
    DossierDraft draft;
    draft.outlet("gazette").owner = "state";
    draft.outlet("post").owner = "magnate";
    draft.member("army", "state", {}, {}, Relation::part_of);
    draft.member("general", "army", "2023", {}, Relation::office_holder);
    draft.member("veteran", "army", {}, "2010", Relation::member);
    draft.document("d1", "gazette");
    draft.document("d2", "post");
    draft.claim("a").by("general").asserts("x").on("2024-01-04").in("d1");
    draft.claim("b").by("veteran").asserts("x").on("2024-01-04").in("d2");
    draft.claim("c").by("army").asserts("x").on("2024-02-04").in("d2");
    const auto whole = draft.finished();
    CHECK(
        told(belonging_to(whole, "state")) ==
        Ids{"outlet:gazette", "speaker:army", "speaker:general"}
    );
    CHECK(
        told(belonging_to(whole, "state", edtf("2024-01-31"))) ==
        Ids{"outlet:gazette", "speaker:general"}
    );
    CHECK(told(belonging_to(whole, "army")) == Ids{"speaker:general"});
    CHECK(belonging_to(whole, "general").empty());
    CHECK(belonging_to(whole, "nobody").empty());
}

TEST_CASE("to an actor belong those who speak on behalf of its members, and its members' outlets") {
    DossierDraft draft;
    draft.outlet("army-channel").owner = "army";
    draft.member("army", "state", {}, {}, Relation::part_of);
    draft.document("d1", "army-channel");
    draft.claim("a").by("envoy").on_behalf_of("army").asserts("x").on("2024-01-04").in("d1");
    draft.claim("b").by("blogger").asserts("x").on("2024-01-05").repeats("a");
    CHECK(
        told(belonging_to(draft.finished(), "state")) == Ids{"outlet:army-channel", "speaker:envoy"}
    );
}

TEST_CASE("a member who said elsewhere what others repeat belongs to the body, they do not") {
    DossierDraft draft;
    draft.event("other");
    draft.member("general", "army");
    draft.claim("said").of_event("other").by("general").asserts("x").on("2024-01-04");
    draft.claim("repeat").by("blogger").asserts("x").on("2024-01-05").repeats("said");
    CHECK(told(belonging_to(draft.finished(), "army")) == Ids{"speaker:general"});
}

TEST_CASE("what nobody is left to say, or came via what is set aside, is not only uncertain by then"
) {
    DossierDraft draft;
    draft.document("daily", "o", "2024-01-09");
    draft.document("monthly", "o", "2024-01");
    draft.claim("a").by("y").asserts("z").on("2024-01-05").in("daily").in("monthly");
    draft.claim("b").by("x").asserts("z").on("2024-01-06").in("daily");
    draft.claim("c").by("x").asserts("z").on("2024-01-06").in("daily").in("monthly", {"daily"});
    CompareOptions options;
    options.as_of = edtf("2024-01-20");
    const auto whole = as_it_stood(draft.finished(), options.as_of).value();
    const auto told = [&](const Source& source) {
        const auto rest = set_aside(whole, {source});
        CHECK(rest.dossier.undecided_texts.size() == 1);
        return compare(whole, rest, options);
    };
    const auto silenced = told({Source::Kind::speaker, "y"});
    CHECK(silenced.lost == Ids{"a"});
    CHECK(silenced.no_longer_certain.empty());
    const auto without_daily = told(document("daily"));
    CHECK(without_daily.lost == Ids{"a", "b", "c"});
    CHECK(without_daily.no_longer_certain == Ids{"a"});
}

TEST_CASE("what is implied keeps its number when something else is set aside") {
    DossierDraft draft;
    draft.document("early", "o", "2024-01-05");
    draft.document("late", "o", "2024-01-25");
    draft.claim("a").by("y").asserts("z").on("2024-01-04").in("late").in("early", {"wire", "note"});
    draft.claim("b").by("x").asserts("z").on("2024-01-06").in("early");
    const auto numbers = [](const Dossier& dossier) {
        std::vector<std::pair<std::string, std::size_t>> found;
        for (const auto& appearance : dossier.records.claims.front().appearances) {
            found.emplace_back(appearance.document, appearance.number);
        }
        return found;
    };
    using Numbers = std::vector<std::pair<std::string, std::size_t>>;
    const auto whole = draft.finished();
    REQUIRE(numbers(whole) == Numbers{{"late", 1}, {"early", 2}, {"wire", 3}, {"note", 4}});
    const auto then = as_it_stood(whole, edtf("2024-01-20")).value();
    const auto rest = set_aside(then, {{Source::Kind::speaker, "x"}, document("wire")});
    CHECK(numbers(rest.dossier) == Numbers{{"early", 2}, {"note", 4}});
}
