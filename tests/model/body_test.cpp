// SPDX-License-Identifier: Apache-2.0

#include "model/body.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hearsay;

namespace {

Date on(std::string_view text) { return parse_date(text).value(); }

Actor actor(std::string id, std::vector<Affiliation> affiliations = {}) {
    Actor made;
    made.id = std::move(id);
    made.name = made.id;
    made.affiliations = std::move(affiliations);
    return made;
}

Affiliation
tie(std::string to,
    Relation relation,
    std::optional<Date> from = std::nullopt,
    std::optional<Date> until = std::nullopt) {
    return {std::move(to), relation, {}, std::move(from), std::move(until)};
}

Dossier with_actors(std::vector<Actor> actors) {
    Dossier dossier;
    dossier.records.actors = std::move(actors);
    return dossier;
}

Claim said_by(std::string speaker, std::string_view date) {
    Claim claim;
    claim.id = "claim-of-" + speaker;
    claim.speakers = {std::move(speaker)};
    claim.date = on(date);
    return claim;
}

}  // namespace

TEST_CASE("an office-holder rolls up to the state while in office, and not before or after") {
    const auto dossier = with_actors(
        {actor(
             "minister", {tie("ministry", Relation::office_holder, on("2021-08"), on("2024-05-19"))}
         ),
         actor("ministry", {tie("state", Relation::part_of)}),
         actor("state")}
    );
    const DossierIndex index(dossier);
    const auto in_office = bodies_of(index, "minister", on("2023-07-20"));
    REQUIRE(in_office.size() == 3);
    CHECK(in_office[2].actor->id == "state");
    CHECK(in_office[1].leads_on);
    CHECK_FALSE(in_office[2].leads_on);
    const auto before = bodies_of(index, "minister", on("2020-01-01"));
    REQUIRE(before.size() == 1);
    CHECK_FALSE(before[0].leads_on);
    CHECK(bodies_of(index, "minister", on("2025")).size() == 1);
    CHECK(bodies_of(index, "state", on("2023-07-20")).size() == 1);
}

TEST_CASE("where the dates allow it but do not settle it, a roll-up is only possible") {
    const auto dossier = with_actors(
        {actor("envoy", {tie("state", Relation::office_holder, on("2021-08"))}), actor("state")}
    );
    const DossierIndex index(dossier);
    const auto possible = bodies_of(index, "envoy", on("2021"));
    REQUIRE(possible.size() == 2);
    CHECK_FALSE(possible[1].certain);
    const auto undated = bodies_of(index, "envoy", std::nullopt);
    REQUIRE(undated.size() == 2);
    CHECK_FALSE(undated[1].certain);
    const auto settled = bodies_of(index, "envoy", on("2022"));
    REQUIRE(settled.size() == 2);
    CHECK(settled[1].certain);
}

TEST_CASE(
    "an affiliation from a day holds on that day, one from some day of a month not on the first"
) {
    const auto dossier = with_actors(
        {actor("envoy", {tie("state", Relation::office_holder, on("2021-08-01"))}),
         actor("consul", {tie("state", Relation::office_holder, on("2021-08"))}),
         actor("state")}
    );
    const DossierIndex index(dossier);
    CHECK(bodies_of(index, "envoy", on("2021-08-01")).at(1).certain);
    CHECK(bodies_of(index, "envoy", on("2021-08")).at(1).certain);
    CHECK_FALSE(bodies_of(index, "consul", on("2021-08-01")).at(1).certain);
    CHECK_FALSE(bodies_of(index, "consul", on("2021-08")).at(1).certain);
    CHECK(bodies_of(index, "consul", on("2021-09")).at(1).certain);
    CHECK_FALSE(bodies_of(index, "consul", on("2021-09?")).at(1).certain);
}

TEST_CASE("backing is no part of a body") {
    const auto dossier =
        with_actors({actor("militia", {tie("state", Relation::backed_by)}), actor("state")});
    const DossierIndex index(dossier);
    CHECK(bodies_of(index, "militia", on("2024")).size() == 1);
}

TEST_CASE("bodies that are part of each other are walked once") {
    const auto dossier = with_actors(
        {actor("a", {tie("b", Relation::part_of)}), actor("b", {tie("a", Relation::part_of)})}
    );
    const DossierIndex index(dossier);
    CHECK(bodies_of(index, "a", std::nullopt).size() == 2);
    CHECK(bodies_of(index, "a", std::nullopt).at(1).leads_on);
}

TEST_CASE("a certain way to a body counts over a possible one, and for what is above it") {
    const auto dossier = with_actors(
        {actor(
             "speaker",
             {tie("state", Relation::member, on("2023")), tie("office", Relation::spokesperson)}
         ),
         actor("office", {tie("state", Relation::part_of)}),
         actor("state", {tie("union", Relation::part_of)}),
         actor("union")}
    );
    const DossierIndex index(dossier);
    const auto bodies = bodies_of(index, "speaker", std::nullopt);
    REQUIRE(bodies.size() == 4);
    CHECK(std::ranges::all_of(bodies, [](const Body& body) { return body.certain; }));
}

TEST_CASE("a ministry may revise its own minister, two ministers of one state not each other") {
    const auto dossier = with_actors(
        {actor("minister", {tie("ministry", Relation::office_holder)}),
         actor("other-minister", {tie("state", Relation::office_holder)}),
         actor("ministry", {tie("state", Relation::part_of)}),
         actor("state")}
    );
    const DossierIndex index(dossier);
    const auto minister = said_by("minister", "2023-07");
    const auto other = said_by("other-minister", "2023-09");
    CHECK(SameBody(index).possibly(said_by("ministry", "2023-08"), minister));
    CHECK(SameBody(index).possibly(minister, said_by("state", "2023-08")));
    CHECK_FALSE(SameBody(index).possibly(other, minister));
}

TEST_CASE("a body may revise what one said that has become part of it since, not whom it took in") {
    const auto dossier = with_actors(
        {actor("foreign-office", {tie("new-office", Relation::part_of, on("2020-09-02"))}),
         actor("secretary", {tie("foreign-office", Relation::office_holder, {}, on("2018-07-09"))}),
         actor("columnist", {tie("new-office", Relation::member, on("2020-10"))}),
         actor("new-office")}
    );
    const DossierIndex index(dossier);
    const auto later = said_by("new-office", "2021-09-21");
    CHECK(SameBody(index).certainly(later, said_by("foreign-office", "2018-03-20")));
    CHECK(SameBody(index).certainly(later, said_by("secretary", "2018-03-20")));
    CHECK_FALSE(SameBody(index).possibly(later, said_by("secretary", "2019-03-20")));
    CHECK_FALSE(SameBody(index).possibly(later, said_by("columnist", "2018-03-20")));
    CHECK_FALSE(SameBody(index).possibly(
        said_by("new-office", "2020-08-01"), said_by("foreign-office", "2018-03-20")
    ));
}

TEST_CASE("who shared in a joint statement does not take it back for the others") {
    const auto dossier = with_actors(
        {actor("state"),
         actor("ally"),
         actor("spokesman", {tie("state", Relation::spokesperson)}),
         actor("envoy", {tie("ally", Relation::spokesperson)})}
    );
    const DossierIndex index(dossier);
    auto joint = said_by("state", "2023-07");
    joint.speakers = {"state", "ally"};
    CHECK_FALSE(SameBody(index).possibly(said_by("ally", "2023-08"), joint));
    CHECK_FALSE(SameBody(index).possibly(joint, said_by("ally", "2023-06")));
    CHECK_FALSE(SameBody(index).possibly(said_by("envoy", "2023-08"), joint));
    auto speaking = said_by("envoy", "2023-08");
    speaking.speakers = {"envoy", "spokesman"};
    CHECK(SameBody(index).possibly(speaking, joint));
    CHECK(SameBody(index).certainly(speaking, joint));
}

TEST_CASE("a body that is only possibly the same may revise, and is told apart") {
    auto until = tie("state", Relation::spokesperson);
    until.until = parse_date("2023-07").value();
    const auto dossier = with_actors({actor("state"), actor("spokesman", {until})});
    const DossierIndex index(dossier);
    const auto said = said_by("spokesman", "2023-07");
    const auto later = said_by("state", "2023-08");
    CHECK(SameBody(index).possibly(later, said));
    CHECK_FALSE(SameBody(index).certainly(later, said));
    CHECK(SameBody(index).certainly(later, said_by("spokesman", "2023-06")));
}

TEST_CASE("an end that rests on an uncertain date excludes nothing") {
    auto until = tie("state", Relation::member);
    until.until = parse_date("2024-01-10?").value();
    const auto dossier = with_actors({actor("state"), actor("member", {until})});
    const DossierIndex index(dossier);
    for (const auto* date : {"2024-01-12", "2024-01-12?", "2024-01-08"}) {
        const auto bodies = bodies_of(index, "member", parse_date(date).value());
        REQUIRE(bodies.size() == 2);
        CHECK_FALSE(bodies[1].certain);
    }
}

TEST_CASE("an outlet and its reporter are one body for a retraction") {
    Dossier dossier = with_actors({actor("agency"), actor("reporter")});
    Outlet outlet;
    outlet.id = "wire";
    outlet.actor = "agency";
    dossier.records.outlets = {outlet};
    Document report;
    report.id = "report";
    report.outlet = "wire";
    report.authors = {"editor", "reporter"};
    dossier.records.documents = {report};
    const DossierIndex index(dossier);
    auto reported = said_by("reporter", "2022-11-15");
    reported.appearances.resize(1);
    reported.appearances[0].document = "report";
    CHECK(SameBody(index).possibly(said_by("agency", "2022-11-16"), reported));
    reported.appearances[0].via = {"elsewhere"};
    CHECK_FALSE(SameBody(index).possibly(said_by("agency", "2022-11-16"), reported));
    reported.appearances.clear();
    CHECK_FALSE(SameBody(index).possibly(said_by("agency", "2022-11-16"), reported));
}

TEST_CASE("an outlet and whom it quotes are two bodies") {
    Dossier dossier = with_actors({actor("agency"), actor("ministry"), actor("reporter")});
    Outlet outlet;
    outlet.id = "wire";
    outlet.actor = "agency";
    dossier.records.outlets = {outlet};
    Document report;
    report.id = "report";
    report.outlet = "wire";
    report.authors = {"reporter"};
    dossier.records.documents = {report};
    const DossierIndex index(dossier);
    auto quoted = said_by("ministry", "2022-11-15");
    quoted.appearances.resize(1);
    quoted.appearances[0].document = "report";
    CHECK_FALSE(SameBody(index).possibly(said_by("agency", "2022-11-16"), quoted));
    CHECK_FALSE(SameBody(index).possibly(quoted, said_by("agency", "2022-11-14")));
    auto for_another = said_by("reporter", "2022-11-15");
    for_another.appearances = quoted.appearances;
    CHECK(SameBody(index).possibly(said_by("agency", "2022-11-16"), for_another));
    for_another.on_behalf_of = {"ministry"};
    CHECK_FALSE(SameBody(index).possibly(said_by("agency", "2022-11-16"), for_another));
    quoted.appearances[0].document.clear();
    quoted.appearances[0].outlet = "wire";
    CHECK_FALSE(SameBody(index).possibly(said_by("agency", "2022-11-16"), quoted));
}

TEST_CASE("the owner of an outlet does not take back what stands in it") {
    Dossier dossier = with_actors({actor("agency"), actor("ministry"), actor("stranger")});
    Outlet outlet;
    outlet.id = "wire";
    outlet.actor = "agency";
    outlet.owner = "ministry";
    dossier.records.outlets = {outlet};
    Document page;
    page.id = "page";
    page.outlet = "wire";
    page.authors = {"stranger"};
    dossier.records.documents = {page};
    const DossierIndex index(dossier);
    auto written = said_by("stranger", "2022-11-15");
    written.appearances.resize(1);
    written.appearances[0].document = "page";
    CHECK_FALSE(SameBody(index).possibly(said_by("ministry", "2022-11-16"), written));
    CHECK(SameBody(index).possibly(said_by("agency", "2022-11-16"), written));
    written.appearances[0].implied = true;
    CHECK_FALSE(SameBody(index).possibly(said_by("agency", "2022-11-16"), written));
}

TEST_CASE("who has left office takes nothing back for it") {
    const auto dossier = with_actors(
        {actor("minister", {tie("state", Relation::office_holder, {}, on("2023-02"))}),
         actor("state")}
    );
    const DossierIndex index(dossier);
    const auto state = said_by("state", "2023-01");
    CHECK(SameBody(index).possibly(said_by("minister", "2023-01"), state));
    CHECK_FALSE(SameBody(index).possibly(said_by("minister", "2023-06"), state));
    CHECK(SameBody(index).possibly(said_by("state", "2023-06"), said_by("minister", "2023-01")));
}

TEST_CASE("whom thousands of claims are of is worked out once for each actor and date") {
    std::vector<Affiliation> ties;
    std::vector<Actor> actors;
    constexpr int bodies = 2'000;
    for (int i = 0; i < bodies; ++i) {
        const auto body = "body" + std::to_string(i);
        ties.push_back(tie(body, Relation::member));
        actors.push_back(actor(body));
    }
    actors.push_back(actor("envoy", std::move(ties)));
    std::ranges::sort(actors, {}, &Actor::id);
    const auto dossier = with_actors(std::move(actors));
    const DossierIndex index(dossier);
    SameBody are_same_body(index);
    const auto revision = said_by("envoy", "2023-08");
    for (int i = 0; i < bodies; ++i) {
        const auto its = said_by("body" + std::to_string(i), "2023-07");
        if (!are_same_body.certainly(revision, its) ||
            are_same_body.possibly(revision, said_by("nobody", "2023-07"))) {
            FAIL(i);
        }
    }
}

TEST_CASE("the members of a body are all that it is a body of, as certainly") {
    const auto dossier = with_actors(
        {actor("corps", {tie("state", Relation::part_of)}),
         actor("militia", {tie("state", Relation::backed_by)}),
         actor("state"),
         actor("unit", {tie("corps", Relation::part_of, on("2010"), on("2020"))})}
    );
    const DossierIndex index(dossier);
    const Members members(index);
    const auto of_state = [&](const std::optional<Date>& at) {
        std::vector<std::pair<std::string, bool>> found;
        for (const auto& member : members.of("state", at)) {
            found.emplace_back(member.actor->id, member.certain);
        }
        return found;
    };
    using Found = std::vector<std::pair<std::string, bool>>;
    CHECK(of_state(on("2015")) == Found{{"state", true}, {"corps", true}, {"unit", true}});
    CHECK(of_state(std::nullopt) == Found{{"state", true}, {"corps", true}, {"unit", false}});
    CHECK(of_state(on("2024")) == Found{{"state", true}, {"corps", true}});
    CHECK(members.of("nobody", std::nullopt).empty());
}
