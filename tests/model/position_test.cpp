// SPDX-License-Identifier: Apache-2.0

#include "model/position.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;

namespace {

Claim claim(std::string id) {
    Claim made;
    made.id = std::move(id);
    made.event = "bombing";
    return made;
}

Claim asserting(std::string id, std::vector<std::string> parties, std::vector<Role> roles = {}) {
    auto made = claim(std::move(id));
    made.act = Act::asserts;
    made.topic = responsibility;
    made.parties = std::move(parties);
    made.roles = std::move(roles);
    return made;
}

Claim linking(std::string id, Link link, std::vector<std::string> targets) {
    auto made = claim(std::move(id));
    made.linked(link) = std::move(targets);
    return made;
}

/// The standing of the claim with the given id.
Standing standing_in(std::vector<Claim> claims, std::string_view id) {
    Dossier dossier;
    dossier.event = "bombing";
    dossier.records.claims = std::move(claims);
    const DossierIndex index(dossier);
    return resolve_standings(index)[*index.claim_at(id)];
}

}  // namespace

TEST_CASE("a party without a role is said to have carried it out") {
    const auto standing = standing_in({asserting("a", {"is-k"})}, "a");
    CHECK(standing.roles == std::vector{Role::perpetrator});
    CHECK(standing.key() == "is-k");
}

TEST_CASE("a denial without a role denies every role") {
    auto denial = asserting("a", {"is-k"});
    denial.act = Act::denies;
    CHECK(standing_in({denial}, "a").roles.empty());
}

TEST_CASE("a repeat and an endorsement take the position over as it is") {
    const auto source = asserting("source", {"israel"}, {Role::financier});
    for (const auto link : {Link::repeats, Link::endorses}) {
        const auto standing = standing_in({source, linking("relay", link, {"source"})}, "relay");
        CHECK(standing.act == Act::asserts);
        CHECK(standing.key() == "israel");
        CHECK(standing.roles == std::vector{Role::financier});
        CHECK(standing.topic == responsibility);
    }
}

TEST_CASE("disputing an assertion denies it in the same roles, questioning it doubts it") {
    const auto source = asserting("source", {"israel"}, {Role::financier});
    const auto denial = standing_in({source, linking("d", Link::disputes, {"source"})}, "d");
    CHECK(denial.act == Act::denies);
    CHECK(denial.roles == std::vector{Role::financier});
    CHECK(standing_in({source, linking("q", Link::questions, {"source"})}, "q").act == Act::doubts);
}

TEST_CASE("disputing a denial, a doubt or a withholding gives no position, but its topic") {
    for (const auto act : {Act::denies, Act::doubts, Act::withholds}) {
        auto source = asserting("source", {"israel"});
        source.act = act;
        source.topic = "refuge";
        const auto standing = standing_in({source, linking("d", Link::disputes, {"source"})}, "d");
        CHECK_FALSE(standing.act);
        CHECK_FALSE(standing.has_position());
        CHECK(standing.topic == "refuge");
    }
}

TEST_CASE("positions go through several links") {
    const auto standing = standing_in(
        {linking("c", Link::repeats, {"b"}),
         linking("b", Link::disputes, {"a"}),
         linking("a", Link::repeats, {"source"}),
         asserting("source", {"israel"})},
        "c"
    );
    CHECK(standing.act == Act::denies);
    CHECK(standing.key() == "israel");
}

TEST_CASE("claims that only repeat each other take no position") {
    const std::vector<Claim> ring{
        linking("a", Link::repeats, {"b"}), linking("b", Link::repeats, {"a"})};
    CHECK_FALSE(standing_in(ring, "a").act);
    CHECK(standing_in(ring, "a").topic == responsibility);
}

TEST_CASE("a ring of repeats has the position that comes into it from outside") {
    const std::vector<Claim> ring{
        linking("a", Link::repeats, {"b", "source"}),
        linking("b", Link::repeats, {"a"}),
        asserting("source", {"israel"})};
    CHECK(standing_in(ring, "b").key() == "israel");
    CHECK_FALSE(standing_in(ring, "a").disagreement);
}

TEST_CASE("targets that give different positions must be settled by the record") {
    const std::vector<Claim> claims{
        asserting("one", {"israel"}),
        asserting("other", {"is-k"}),
        linking("both", Link::endorses, {"one", "other"})};
    const auto standing = standing_in(claims, "both");
    REQUIRE(standing.disagreement);
    CHECK(standing.disagreement->first == "one");
    CHECK(standing.disagreement->second == "other");
}

TEST_CASE("what a claim says itself goes before what its link gives") {
    const auto source = asserting("source", {"israel"}, {Role::financier});
    auto hedged = linking("hedged", Link::repeats, {"source"});
    hedged.act = Act::suggests;
    CHECK(standing_in({source, hedged}, "hedged").act == Act::suggests);
    CHECK(standing_in({source, hedged}, "hedged").key() == "israel");

    auto narrowed = linking("narrowed", Link::repeats, {"source"});
    narrowed.parties = {"mossad"};
    narrowed.topic = responsibility;
    const auto standing = standing_in({source, narrowed}, "narrowed");
    CHECK(standing.act == Act::asserts);
    CHECK(standing.key() == "mossad");
}

TEST_CASE("what only repeats is no surer than what it repeats, through others too") {
    auto source = asserting("source", {"israel"});
    const auto relay = linking("relay", Link::repeats, {"source"});
    auto last = linking("last", Link::repeats, {"relay"});
    const auto reserved_in = [&] { return standing_in({source, relay, last}, "last").reserved_in; };
    CHECK(reserved_in() == std::nullopt);
    source.certainty = Certainty::certain;
    CHECK(reserved_in() == std::nullopt);
    source.certainty = Certainty::possible;
    CHECK(reserved_in() == 0U);
    source.certainty.reset();
    source.hedge = "allegedly";
    CHECK(reserved_in() == 0U);

    SECTION("whatever else it repeats, in any order") {
        const auto surer = asserting("a-surer", {"israel"});
        last.linked(Link::repeats) = {"a-surer", "relay"};
        CHECK(standing_in({surer, source, relay, last}, "last").reserved_in == 1U);
        CHECK(standing_in({source, relay, surer, last}, "last").reserved_in == 0U);
    }
    SECTION("but not of what says something else") {
        const auto other = asserting("other", {"mossad"});
        last.linked(Link::repeats) = {"other", "relay"};
        CHECK(standing_in({other, source, relay, last}, "last").reserved_in == std::nullopt);
    }
    SECTION("unless it has words of its own") {
        last.statement = "It was them.";
        CHECK(reserved_in() == std::nullopt);
    }
    SECTION("however texts word it, which depends on the day that is asked for") {
        last.appearances.emplace_back().quote = "It was them.";
        CHECK(reserved_in() == 0U);
    }
    SECTION("nor is what only endorses it: it calls true what was said, as it was said") {
        last.linked(Link::repeats).clear();
        last.linked(Link::endorses) = {"relay"};
        CHECK(reserved_in() == 0U);
    }
}

TEST_CASE("a link that gives no position disagrees with none, and hides none") {
    const auto source = asserting("source", {"israel"});
    auto denial = asserting("denial", {"israel"});
    denial.act = Act::denies;
    auto withholding = claim("withholding");
    withholding.act = Act::withholds;
    withholding.topic = responsibility;
    struct Row {
        Link gives, gives_none;
        std::string none;
        std::optional<Act> own;
        Act act;
    };
    const std::vector<Row> rows = {
        {Link::endorses, Link::disputes, "denial", std::nullopt, Act::asserts},
        {Link::repeats, Link::questions, "denial", std::nullopt, Act::asserts},
        {Link::disputes, Link::disputes, "denial", std::nullopt, Act::denies},
        {Link::questions, Link::questions, "withholding", std::nullopt, Act::doubts},
        {Link::endorses, Link::disputes, "denial", Act::suggests, Act::suggests},
    };
    for (const Row& row : rows) {
        auto linked = claim("linked");
        linked.act = row.own;
        linked.linked(row.gives) = {"source"};
        linked.linked(row.gives_none).insert(linked.linked(row.gives_none).begin(), row.none);
        CAPTURE(row.none, name_of(row.gives));
        // In whatever order they stand, and are come to.
        for (const auto& claims :
             {std::vector{source, denial, withholding, linked},
              std::vector{linked, withholding, denial, source}}) {
            const auto standing = standing_in(claims, "linked");
            CHECK(standing.act == row.act);
            CHECK(standing.key() == "israel");
            CHECK_FALSE(standing.disagreement);
        }
    }
}

TEST_CASE("a claim that only retracts takes its topic from its target and no position") {
    auto source = asserting("source", {"israel"});
    source.topic = "refuge";
    const auto standing = standing_in({source, linking("r", Link::retracts, {"source"})}, "r");
    CHECK(standing.topic == "refuge");
    CHECK_FALSE(standing.act);
}

TEST_CASE("the topic of what only links is that of its surest link, however claims are ordered") {
    auto count = claim("count");
    count.act = Act::asserts;
    count.topic = killed;
    count.value = NumberRange{.min = 84, .max = 84};
    const auto source = asserting("source", {"israel"});
    const auto topic_of = [](std::vector<Claim> claims, const std::string& id) {
        const auto one = standing_in(claims, id).topic;
        std::ranges::reverse(claims);
        CHECK(standing_in(claims, id).topic == one);
        return one;
    };
    auto linked = linking("linked", Link::answers, {"source"});
    SECTION("a retraction goes before an answer") {
        linked.linked(Link::retracts) = {"count"};
        CHECK(topic_of({count, source, linked}, "linked") == killed);
    }
    SECTION("even over others that have none of their own") {
        linked.linked(Link::retracts) = {"retraction"};
        const auto retraction = linking("retraction", Link::retracts, {"count"});
        CHECK(topic_of({count, source, retraction, linked}, "linked") == killed);
    }
    SECTION("of a withholding too, what it repeats goes before what it answers") {
        linked.act = Act::withholds;
        linked.linked(Link::answers) = {"count"};
        linked.linked(Link::repeats) = {"source"};
        CHECK(topic_of({count, source, linked}, "linked") == responsibility);
    }
    SECTION("beside a link that gives a topic and no position too") {
        auto denial = asserting("denial", {"israel"});
        denial.act = Act::denies;
        linked.linked(Link::answers).clear();
        linked.linked(Link::disputes) = {"denial"};
        linked.linked(Link::retracts) = {"count"};
        CHECK(topic_of({count, denial, linked}, "linked") == killed);
    }
    SECTION("of two alike the first as written") {
        linked.linked(Link::answers) = {"count", "source"};
        CHECK(topic_of({count, source, linked}, "linked") == killed);
        linked.linked(Link::answers) = {"source", "count"};
        CHECK(topic_of({count, source, linked}, "linked") == responsibility);
    }
}

TEST_CASE("a claim disagrees with nothing because of a target of which it is not known") {
    const std::vector<Claim> claims{
        asserting("one", {"israel"}),
        asserting("other", {"is-k"}),
        linking("faulty", Link::repeats, {"one", "other"}),
        linking("next", Link::repeats, {"faulty", "other"}),
        linking("last", Link::repeats, {"next"})};
    auto turned = claims;
    std::ranges::reverse(turned);
    for (const auto& each : {claims, turned}) {
        CHECK(standing_in(each, "faulty").disagreement);
        CHECK_FALSE(standing_in(each, "next").disagreement);
        for (const auto* id : {"faulty", "next", "last"}) {
            CHECK(standing_in(each, id).unsettled);
        }
        CHECK_FALSE(standing_in(each, "one").unsettled);
    }
    SECTION("but in a ring in which each claim has two, all are told") {
        const std::vector<Claim> ring{
            asserting("one", {"israel"}),
            asserting("other", {"is-k"}),
            linking("a", Link::repeats, {"b", "one"}),
            linking("b", Link::repeats, {"a", "other"})};
        CHECK(standing_in(ring, "a").disagreement);
        CHECK(standing_in(ring, "b").disagreement);
    }
}

TEST_CASE("numbers and words are positions too") {
    auto number = claim("number");
    number.act = Act::asserts;
    number.topic = killed;
    number.value = NumberRange{.min = 84, .max = 84};
    CHECK(standing_in({number}, "number").key() == "84");
    CHECK(standing_in({number, linking("d", Link::disputes, {"number"})}, "d").key() == "84");
}

TEST_CASE("a chain of 100,000 repeats resolves without deep recursion") {
    std::vector<Claim> claims{asserting("0", {"israel"})};
    for (int i = 1; i < 100'000; ++i) {
        claims.push_back(linking(std::to_string(i), Link::repeats, {std::to_string(i - 1)}));
    }
    CHECK(standing_in(claims, "99999").key() == "israel");
}
