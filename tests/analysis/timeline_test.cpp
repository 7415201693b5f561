// SPDX-License-Identifier: Apache-2.0

#include <hearsay/timeline.hpp>

#include "analysis/newsroom.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hearsay;
using namespace hearsay::newsroom;

namespace {

using Strings = std::vector<std::string>;

/// "claim c" for each entry, with "<" before those that are certainly after the one before, "<?"
/// where that rests on an uncertain date, ">" where its date says the opposite.
Strings lines(const std::vector<TimelineEntry>& entries) {
    Strings lines;
    for (const auto& entry : entries) {
        lines.push_back(
            std::string(entry.against_dates ? "> " : "") +
            (entry.certainly_after_previous ? (entry.if_date_right ? "<? " : "< ") : "") +
            std::string(name_of(entry.kind)) + ' ' + entry.id
        );
    }
    return lines;
}

Timeline at(const Newsroom& room, std::string_view as_of) {
    return timeline(room.dossier(), {.as_of = dated(as_of), .known_at = {}});
}

}  // namespace

TEST_CASE("a timeline has the event, its claims and the documents in which these stand") {
    Newsroom room;
    room.document("report", "2024-01-06");
    room.document("unused", "2024-01-06");
    room.claim("b", "critic", "2024-01-05");
    room.claim("a", "minister", "2024-01-04").appearances = {in_document("report")};

    const auto line = timeline(room.dossier(), {});

    CHECK(line.event == "attack");
    CHECK(
        lines(line.dated) == Strings{"event attack", "< claim a", "< claim b", "< document report"}
    );
    CHECK(line.undated.empty());
}

TEST_CASE("entries of one day stand as event, claims, documents, and their order is not certain") {
    Newsroom room;
    room.document("report", "2024-01-03");
    room.claim("z", "minister", "2024-01-03").appearances = {in_document("report")};
    room.claim("a", "minister", "2024-01-03");

    CHECK(
        lines(timeline(room.dossier(), {}).dated) ==
        Strings{"event attack", "claim a", "claim z", "document report"}
    );
}

TEST_CASE("an event at a time of day stands before what is of that day, unless that was before it"
) {
    Newsroom room;
    const auto told = [&] {
        Dossier dossier = room.dossier();
        dossier.records.events.front().date = *dated("2024-01-03T15:00:00+03:30");
        return lines(timeline(dossier, {}).dated);
    };
    room.document("report", "2024-01-03");
    room.claim("a", "minister", "2024-01-03").appearances = {in_document("report")};
    room.claim("b", "minister", "2024-01-02");
    CHECK(told() == Strings{"claim b", "event attack", "claim a", "document report"});
    room.claim("early", "minister", "2024-01-03T14:00:00+03:30");
    CHECK(
        told() ==
        Strings{"claim b", "< claim a", "document report", "claim early", "< event attack"}
    );
}

TEST_CASE("a timeline tells which documents were withdrawn or replaced, and what may be amended") {
    Newsroom room;
    room.document("old", "2024-01-04").retracted = dated("2024-01-08");
    room.document("new", "2024-01-06").replaces = "old";
    room.claim("a", "minister", "2024-01-03").appearances = {in_document("old")};
    room.claim("b", "minister", "2024-01-04~").linked(Link::retracts) = {"a"};
    const auto entry = [](const Timeline& line, std::string_view id) {
        return *std::ranges::find(line.dated, id, &TimelineEntry::id);
    };
    const auto whole = timeline(room.dossier(), {});
    CHECK(entry(whole, "old").retracted == dated("2024-01-08"));
    CHECK(entry(whole, "old").replaced_by == Strings{"new"});
    CHECK_FALSE(entry(whole, "a").in_force);
    CHECK_FALSE(entry(whole, "a").perhaps_amended);
    const auto then = at(room, "2024-01-04");
    CHECK_FALSE(entry(then, "old").retracted);
    CHECK(entry(then, "old").replaced_by.empty());
    CHECK(entry(then, "a").in_force);
    CHECK(entry(then, "a").perhaps_amended);
}

TEST_CASE("a claim never stands before what it links to") {
    Newsroom room;
    room.claim("z", "minister", "2024-01-05");
    room.repeat("a", "paper", "z", "2024-01");

    CHECK(
        lines(timeline(room.dossier(), {}).dated) ==
        Strings{"event attack", "< claim z", "< claim a"}
    );
}

TEST_CASE("what its date puts before what it takes up is told, and nothing else is") {
    Newsroom room;
    room.claim("charge", "minister", "2024-01-05");
    room.claim("other", "critic", "2024-01-06");
    room.claim("ally", "ally", "2024-01-04").linked(Link::endorses) = {"charge"};

    CHECK(
        lines(timeline(room.dossier(), {}).dated) ==
        Strings{"event attack", "> claim ally", "> claim charge", "< claim other"}
    );
    room.claim("innocent", "reporter", "2024-01-04T12:00:00");
    CHECK(
        lines(timeline(room.dossier(), {}).dated) ==
        Strings{"event attack", "> claim ally", "claim innocent", "> claim charge", "< claim other"}
    );
}

TEST_CASE("dates that overlap are not certainly in order") {
    Newsroom room;
    room.claim("a", "minister", "2024-01-04/2024-01-08");
    room.claim("b", "minister", "2024-01-06");

    CHECK(
        lines(timeline(room.dossier(), {}).dated) == Strings{"event attack", "< claim a", "claim b"}
    );
}

TEST_CASE("an approximate date stands with the days that it names") {
    Newsroom room;
    room.claim("about-april", "minister", "2024-04~");
    room.claim("march", "critic", "2024-03-20");
    room.claim("may", "critic", "2024-05-02");
    room.claim("july", "critic", "2024-07-01");

    CHECK(
        lines(timeline(room.dossier(), {}).dated) ==
        Strings{"event attack", "< claim march", "claim about-april", "claim may", "< claim july"}
    );
}

TEST_CASE("an imprecise date may reach past more than the next entry") {
    Newsroom room;
    room.claim("some-day", "minister", "2024-02");
    room.claim("early", "critic", "2024-02-02");
    room.claim("late", "critic", "2024-02-12");
    room.claim("after", "critic", "2024-03-01");

    const auto dated = timeline(room.dossier(), {}).dated;
    CHECK(
        lines(dated) ==
        Strings{"event attack", "< claim some-day", "claim early", "< claim late", "< claim after"}
    );
    CHECK(dated[1].certainly_after_all);
    CHECK_FALSE(dated[2].certainly_after_all);
    CHECK_FALSE(dated[3].certainly_after_all);
    CHECK(dated[4].certainly_after_all);
}

TEST_CASE("what is dated by its end alone is not after all above it") {
    Newsroom room;
    room.claim("a", "minister", "../2024-01-20");
    room.claim("b", "critic", "../2024-01-21").linked(Link::answers) = {"a"};

    const auto dated = timeline(room.dossier(), {}).dated;
    CHECK(lines(dated) == Strings{"event attack", "claim a", "< claim b"});
    CHECK_FALSE(dated.back().certainly_after_all);
}

TEST_CASE("what is after all above it only by dates with a question mark is told so") {
    Newsroom room;
    room.claim("a", "minister", "2024-01-04?");
    room.claim("b", "critic", "2024-01-05?").linked(Link::answers) = {"a"};

    const auto dated = timeline(room.dossier(), {}).dated;
    CHECK(lines(dated) == Strings{"event attack", "<? claim a", "<? claim b"});
    CHECK(dated.back().certainly_after_all);
}

TEST_CASE("what comes after a day of many claims is after all of them") {
    Newsroom room;
    for (int i = 0; i < 100; ++i) {
        room.claim("claim-" + std::to_string(i), "minister", "2024-02-02");
    }
    room.claim("z1", "critic", "2024-02-03");
    room.claim("z2", "critic", "2024-02-04");

    const auto dated = timeline(room.dossier(), {}).dated;
    CHECK(dated[dated.size() - 2].certainly_after_all);
    CHECK(dated.back().certainly_after_all);
}

TEST_CASE("claims of one day whose links tell their order stand in it") {
    Newsroom room;
    room.claim("a", "minister", "2024-02-02");
    room.repeat("b", "paper", "a", "2024-02-02");
    room.repeat("c", "magazine", "b", "2024-02-02");

    const auto dated = timeline(room.dossier(), {}).dated;
    CHECK(lines(dated) == Strings{"event attack", "< claim a", "< claim b", "< claim c"});
    CHECK(dated.back().certainly_after_all);
}

TEST_CASE("an order that rests on a date with a question mark holds if that date is right") {
    Newsroom room;
    room.document("report", "2024-01-08");
    room.claim("a", "minister", "2024-01-04").appearances = {in_document("report")};
    room.claim("b", "critic", "2024-01-06?");
    room.claim("c", "witness", "2024-01-07");

    CHECK(
        lines(timeline(room.dossier(), {}).dated) ==
        Strings{"event attack", "< claim a", "<? claim b", "<? claim c", "<? document report"}
    );
}

TEST_CASE("what links say about order holds whatever an uncertain date is") {
    Newsroom room;
    room.claim("a", "minister", "2024-01-04");
    room.repeat("b", "critic", "a", "2024-01-06?");
    room.repeat("c", "witness", "b", "2024-01-07");

    CHECK(
        lines(timeline(room.dossier(), {}).dated) ==
        Strings{"event attack", "< claim a", "< claim b", "< claim c"}
    );
}

TEST_CASE("what has no date stands apart, by id") {
    Newsroom room;
    room.document("m");
    room.claim("z", "minister", "").appearances = {in_document("m")};
    room.claim("a", "minister", "");

    CHECK(
        lines(timeline(room.dossier(), {}).undated) == Strings{"claim a", "document m", "claim z"}
    );
}

TEST_CASE("a timeline at a cut leaves out what is not certainly on record and names the undecided"
) {
    Newsroom room;
    room.document("now", "2024-01-05");
    room.document("later", "2024-02-05");
    room.claim("a", "minister", "2024-01-04").appearances = {
        in_document("now"), in_document("later")};
    room.claim("b", "minister", "2024-01");
    room.claim("c", "minister", "2024-02");

    const auto line = at(room, "2024-01-10");

    CHECK(lines(line.dated) == Strings{"event attack", "< claim a", "< document now"});
    CHECK(line.undecided == Strings{"b"});
}

TEST_CASE("a claim that was said early and disclosed late stands where it was said") {
    Newsroom room;
    room.claim("cable", "minister", "2024-01-04").disclosed = dated("2030-01-01");
    room.claim("b", "minister", "2024-01-05");

    const auto line = timeline(room.dossier(), {});

    CHECK(lines(line.dated) == Strings{"event attack", "< claim cable", "< claim b"});
    CHECK(line.dated[1].disclosed->text == "2030-01-01");
}

TEST_CASE("a claim that is not in force any more, or fabricated, is told as such") {
    Newsroom room;
    room.claim("a", "minister", "2024-01-04");
    room.claim("b", "minister", "2024-01-05").linked(Link::revises) = {"a"};
    room.claim("c", "forger", "2024-01-06").authenticity = Authenticity::fabricated;

    const auto line = timeline(room.dossier(), {});

    REQUIRE(line.dated.size() == 4);
    CHECK_FALSE(line.dated[1].in_force);
    CHECK(line.dated[2].in_force);
    CHECK_FALSE(line.dated[3].in_force);
}

TEST_CASE("claims of other events that are linked to are not in the timeline") {
    Newsroom room;
    room.claim("elsewhere", "witness").event = "other";
    room.repeat("a", "minister", "elsewhere", "2024-01-05");

    CHECK(lines(timeline(room.dossier(), {}).dated) == Strings{"event attack", "< claim a"});
}
