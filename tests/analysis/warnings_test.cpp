// SPDX-License-Identifier: Apache-2.0

#include <hearsay/warnings.hpp>

#include "analysis/newsroom.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::newsroom;

namespace {

using Strings = std::vector<std::string>;

std::vector<Diagnostic> warnings(const Newsroom& room, std::string_view code) {
    auto all = warnings_of(room.dossier());
    std::erase_if(all, [&](const Diagnostic& each) { return each.code != code; });
    return all;
}

/// A number that a speaker gave.
Claim&
count(Newsroom& room, std::string id, std::string speaker, int number, std::string_view date) {
    auto& claim = room.claim(std::move(id), std::move(speaker), date);
    claim.topic = killed;
    claim.parties.clear();
    claim.value = {number, number};
    return claim;
}

}  // namespace

TEST_CASE("the gaps of a claim are one warning at its header") {
    Newsroom room;
    room.outlet("isna", "ISNA");
    room.claim("c", "minister", "").appearances = {in_outlet("isna")};

    const auto gaps = warnings(room, "H101");

    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].severity == Severity::warning);
    CHECK(
        gaps[0].message ==
        "`c`: not dated; no first-hand item is identified; the item of ISNA is not identified"
    );
    CHECK(gaps[0].place == Place{"claims.toml", 1, 1, 1});
}

TEST_CASE("a document that nobody keeps is warned of once, at its own header") {
    Newsroom room;
    auto& report = room.document("report");
    report.archived.clear();
    report.recorded_at = {"documents.toml", 7, 1, 12};
    room.claim("a", "minister").appearances = {in_document("report")};
    room.claim("b", "minister").appearances = {in_document("report")};

    const auto gaps = warnings(room, "H101");

    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].message == "`report`: neither archived nor captured");
    CHECK(gaps[0].place.file == "documents.toml");
}

TEST_CASE("each kind of finding has its code") {
    Newsroom room;
    room.document("source");
    room.document("old", "2024-01-01");
    room.document("x").retracted = dated("2024-02");
    room.claim("early", "minister", "2024-01-02");
    room.repeat("self", "paper", "self");
    room.claim("fake", "forger").authenticity = Authenticity::fabricated;
    room.claim("wrong", "paper").linked(Link::misreports) = {"early"};
    room.claim("c", "minister").appearances = {
        in_document("x", {"source"}), in_document("source"), in_outlet("wire")};
    auto& echoing = room.claim("d", "minister");
    echoing.appearances = {in_document("x", {"source"}), in_document("old", {"source"})};

    CHECK(warnings(room, "H102").size() == 2);
    CHECK(warnings(room, "H103").size() == 1);
    CHECK(warnings(room, "H104").size() == 2);
    CHECK(warnings(room, "H105").size() == 1);
    CHECK(warnings(room, "H106").size() == 1);
    CHECK(warnings(room, "H107").size() == 1);
    CHECK(warnings(room, "H108").size() == 1);
}

TEST_CASE("another answer of the same principal without a link is an unlinked shift") {
    Newsroom room;
    room.actor("usa");
    room.claim("a", "minister", "2024-01-04");
    auto& later = room.claim("b", "minister", "2024-01-06");
    later.parties = {"usa"};

    const auto shifts = warnings(room, "H110");

    REQUIRE(shifts.size() == 1);
    CHECK(shifts[0].place.line == 2);
    CHECK(
        shifts[0].message ==
        "unlinked shift: minister answers `responsibility` with `usa` here and with `israel` in "
        "`a`, and both stand"
    );
    CHECK(shifts[0].help.starts_with("add `revises = [\"a\"]`"));
}

TEST_CASE("an unlinked shift is told also where others revised the later claim") {
    Newsroom room;
    const auto count = [&](std::string id, std::string_view date, std::int64_t number) -> Claim& {
        auto& claim = room.claim(std::move(id), "minister", date);
        claim.parties.clear();
        claim.topic = "killed";
        claim.act = Act::asserts;
        claim.value = NumberRange{number, number};
        return claim;
    };
    count("a", "2024-01-21", 207);
    count("b", "2024-01-24", 359);
    auto& by_others = count("c", "2024-01-25", 253);
    by_others.speakers = {"witness"};
    room.actor("witness");
    by_others.linked(Link::revises) = {"b"};
    const auto shifts = warnings(room, "H110");
    REQUIRE(shifts.size() == 1);
    CHECK(
        shifts[0].message ==
        "unlinked shift: minister answers `killed` with `359` here and with `207` in `a`, and only "
        "the earlier stands"
    );
    by_others.linked(Link::revises).clear();
    by_others.linked(Link::retracts) = {"b"};
    CHECK(warnings(room, "H110").empty());
}

TEST_CASE("a denial of what was asserted, without a link, is an unlinked shift") {
    Newsroom room;
    room.claim("a", "minister", "2024-01-04");
    auto& later = room.claim("b", "minister", "2024-01-06");
    later.act = Act::denies;

    const auto shifts = warnings(room, "H110");

    REQUIRE(shifts.size() == 1);
    CHECK(
        shifts[0].message ==
        "unlinked shift: minister denies `israel` here and asserts it in `a`, and both stand"
    );

    SECTION("of another role, it is none") { later.roles = {Role::financier}; }
    SECTION("with a link, it is none") { later.linked(Link::revises) = {"a"}; }
    SECTION("of the same role, it is one") {
        later.roles = {Role::perpetrator};
        CHECK(warnings(room, "H110").size() == 1);
        return;
    }
    CHECK(warnings(room, "H110").empty());
}

TEST_CASE("a denial of one of several, or of several with one, is an unlinked shift") {
    struct Said {
        Act act;
        Strings parties;
    };
    const auto message = [](const Said& before, const Said& after) {
        Newsroom room;
        room.actor("usa");
        const auto say = [&](std::string id, std::string_view date, const Said& said) {
            auto& claim = room.claim(std::move(id), "minister", date);
            claim.act = said.act;
            claim.parties = said.parties;
        };
        say("a", "2024-01-04", before);
        say("b", "2024-01-06", after);
        const auto shifts = warnings(room, "H110");
        REQUIRE(shifts.size() == 1);
        return shifts[0].message;
    };
    CHECK(
        message({Act::asserts, {"israel", "usa"}}, {Act::denies, {"israel"}}) ==
        "unlinked shift: minister denies `israel` here and asserts `israel+usa` in `a`, and both "
        "stand"
    );
    CHECK(
        message({Act::asserts, {"israel"}}, {Act::denies, {"israel", "usa"}}) ==
        "unlinked shift: minister denies `israel+usa` here and asserts `israel` in `a`, and both "
        "stand"
    );
    CHECK(
        message({Act::denies, {"israel", "usa"}}, {Act::asserts, {"israel"}}) ==
        "unlinked shift: minister asserts `israel` here and denies `israel+usa` in `a`, and both "
        "stand"
    );
}

TEST_CASE("a denial is held against what was asserted in its role, whatever else came between") {
    Newsroom room;
    room.claim("a", "minister", "2024-01-04");
    room.claim("b", "minister", "2024-01-05").roles = {Role::financier};
    auto& denial = room.claim("c", "minister", "2024-01-06");
    denial.act = Act::denies;
    denial.roles = {Role::perpetrator};

    const auto shifts = warnings(room, "H110");

    REQUIRE(shifts.size() == 1);
    CHECK(
        shifts[0].message ==
        "unlinked shift: minister denies `israel` here and asserts it in `a`, and both stand"
    );
}

TEST_CASE("one claim can be a shift from several, and each is warned of") {
    Newsroom room;
    room.actor("usa");
    room.claim("a", "minister", "2024-01-04").act = Act::denies;
    room.claim("b", "minister", "2024-01-05").parties = {"usa"};
    room.claim("c", "minister", "2024-01-06");
    Strings messages;
    for (const auto& shift : warnings(room, "H110")) {
        messages.push_back(shift.message);
    }
    CHECK(
        messages ==
        Strings{
            "unlinked shift: minister answers `responsibility` with `israel` here and with `usa` "
            "in `b`, and both stand",
            "unlinked shift: minister asserts `israel` here and denies it in `a`, and both stand",
        }
    );
}

TEST_CASE("no unlinked shift: linked, another role, another speaker, or no certain order") {
    Newsroom room;
    room.actor("usa");
    room.claim("a", "minister", "2024-01-04");
    auto& later = room.claim("b", "minister", "2024-01-06");
    later.parties = {"usa"};
    SECTION("revised") { later.linked(Link::revises) = {"a"}; }
    SECTION("taken back") { later.linked(Link::retracts) = {"a"}; }
    SECTION("another role") { later.roles = {Role::financier}; }
    SECTION("another speaker") { later.speakers = {"usa"}; }
    SECTION("on behalf of others") { later.on_behalf_of = {"usa"}; }
    SECTION("the same day") { later.date = dated("2024-01-04"); }
    SECTION("the same answer") { later.parties = {"israel"}; }
    SECTION("a denial") { later.act = Act::denies; }
    SECTION("disputed, as by who did not own it") { later.linked(Link::disputes) = {"a"}; }

    CHECK(warnings(room, "H110").empty());
}

TEST_CASE("numbers that change without a link are unlinked shifts, each once") {
    Newsroom room;
    count(room, "first", "ministry", 103, "2024-01-03");
    count(room, "second", "ministry", 95, "2024-01-04");
    count(room, "third", "ministry", 95, "2024-01-05");
    count(room, "fourth", "ministry", 84, "2024-01-06").linked(Link::revises) = {"third"};
    count(room, "other", "hospital", 84, "2024-01-06");

    Strings places;
    for (const auto& shift : warnings(room, "H110")) {
        places.push_back(std::to_string(shift.place.line));
    }
    // The last one revises the third, but the second, of another number, still stands.
    CHECK(places == Strings{"2", "4"});
}

namespace {

std::string message_of(const Newsroom& room) {
    const auto found = warnings(room, "H111");
    return found.size() == 1 ? found.front().message : std::string();
}

}  // namespace

TEST_CASE("credibility 1 without two independent origins is warned of") {
    Newsroom room;
    room.document("x", "2024-01-05", "agency");
    room.document("y", "2024-01-05", "paper");
    auto& claim = room.claim("a", "minister");
    claim.credibility = 1;
    claim.appearances = {in_document("x")};
    SECTION("one origin") { CHECK(warnings(room, "H111").size() == 1); }
    SECTION("two") {
        room.claim("b", "witness").appearances = {in_document("y")};
        CHECK(warnings(room, "H111").empty());
    }
    SECTION("of what is only suggested, by none") {
        claim.act = Act::suggests;
        CHECK(message_of(room).find("0 independent origins of `") != std::string::npos);
    }
    SECTION("of a denial, which those who assert it do not confirm") {
        claim.act = Act::denies;
        room.claim("b", "witness").appearances = {in_document("y")};
        room.claim("c", "hospital").appearances = {in_document("y")};
        CHECK(message_of(room).find("1 independent origin of denials of `") != std::string::npos);
    }
    SECTION("of a denial, and two deny it") {
        claim.act = Act::denies;
        auto& other = room.claim("b", "witness");
        other.act = Act::denies;
        other.appearances = {in_document("y")};
        CHECK(warnings(room, "H111").empty());
    }
    SECTION("probably true only") {
        claim.credibility = 2;
        CHECK(warnings(room, "H111").empty());
    }
}

TEST_CASE("a dispute beside another position of one's own is counted nowhere, and warned of") {
    Newsroom room;
    room.actor("usa");
    room.claim("accusation", "minister");
    auto& other = room.claim("other", "usa");
    other.parties = {"minister"};
    other.linked(Link::disputes) = {"accusation"};
    auto& silent = room.claim("silent", "usa");
    silent.act = Act::withholds;
    silent.linked(Link::questions) = {"accusation"};
    auto& of_role = room.claim("of-role", "usa");
    of_role.act = Act::denies;
    of_role.roles = {Role::financier};
    of_role.linked(Link::disputes) = {"accusation"};

    const auto lost = warnings(room, "H120");

    REQUIRE(lost.size() == 3);
    CHECK(lost[0].place.line == 2);
    CHECK(
        lost[0].message == "`other` disputes `accusation`, but itself asserts `minister`: no "
                           "comparison counts it as a denial of that"
    );
    CHECK(
        lost[1].message == "`silent` questions `accusation`, but itself withholds: no comparison "
                           "counts it as a doubt of that"
    );
    CHECK(lost[2].message.starts_with("`of-role` disputes"));
}

TEST_CASE("a dispute that its own position says too is counted") {
    Newsroom room;
    room.actor("usa");
    room.claim("accusation", "minister");
    auto& denial = room.claim("denial", "usa");
    denial.act = Act::denies;
    denial.linked(Link::disputes) = {"accusation"};
    auto& plain = room.claim("plain", "usa");
    plain.act.reset();
    plain.parties.clear();
    plain.linked(Link::disputes) = {"accusation"};
    // Who disputes a denial takes no side by that.
    auto& of_denial = room.claim("of-denial", "minister");
    of_denial.act = Act::withholds;
    of_denial.linked(Link::disputes) = {"denial"};

    CHECK(warnings(room, "H120").empty());
}

TEST_CASE("a warning knows the records that it is about, whatever it calls them") {
    Newsroom room;
    room.document("report").archived.clear();
    room.claim("first", "minister", "2024-01-05").appearances = {in_document("report")};
    room.repeat("second", "paper", "first", "2024-01-04");

    const auto order = warnings(room, "H102");
    REQUIRE(order.size() == 1);
    CHECK(
        order[0].records == std::vector<RecordId>{{Kind::claim, "second"}, {Kind::claim, "first"}}
    );
    bool is_told = false;
    for (const auto& gap : warnings(room, "H101")) {
        is_told = is_told || gap.records == std::vector<RecordId>{{Kind::document, "report"}};
    }
    CHECK(is_told);
}
