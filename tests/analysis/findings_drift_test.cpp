// SPDX-License-Identifier: Apache-2.0

#include "analysis/finding_names.hpp"
#include "analysis/hop.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hearsay;
using namespace hearsay::newsroom;

TEST_CASE("a repeat that changes nothing does not drift") {
    Hop hop;
    hop.source.quote = hop.c.quote = "they did it";
    hop.source.hedge = hop.c.hedge = "perhaps";
    hop.source.certainty = hop.c.certainty = Certainty::likely;

    CHECK(found(hop.room, drift).empty());
}

TEST_CASE("certainty that rose drifts, certainty that fell does not") {
    Hop hop;
    hop.source.certainty = Certainty::likely;
    SECTION("rose") {
        hop.c.certainty = Certainty::very_likely;
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister is surer than witness: “likely” became “very-likely”."}
        );
    }
    SECTION("fell") {
        hop.c.certainty = Certainty::possible;
        CHECK(found(hop.room, drift).empty());
    }
    SECTION("not said") { CHECK(found(hop.room, drift).empty()); }
}

TEST_CASE("a suggestion that is repeated as an assertion drifts") {
    Hop hop;
    hop.source.act = Act::suggests;
    hop.c.act = Act::asserts;

    CHECK(told(hop.room, drift) == Strings{"minister asserts what witness only suggests."});
}

TEST_CASE("a doubt that is repeated as a denial drifts, and no denial as a doubt") {
    Hop hop;
    hop.source.act = Act::doubts;
    hop.c.act = Act::denies;
    CHECK(told(hop.room, drift) == Strings{"minister denies what witness only doubts."});

    hop.source.act = Act::denies;
    hop.c.act = Act::doubts;
    CHECK(told(hop.room, drift).empty());
}

TEST_CASE("a role that is changed or left out in the repeat drifts") {
    Hop hop;
    hop.room.actor("other");
    hop.source.act = hop.c.act = Act::asserts;
    hop.source.roles = {Role::financier};
    hop.c.roles = {Role::perpetrator, Role::sponsor};
    const std::string role =
        "minister has “perpetrator and sponsor” as the role of the party where witness had "
        "“financier”.";
    CHECK(told(hop.room, drift) == Strings{role});
    SECTION("also beside a changed party") {
        hop.c.parties.emplace_back("other");
        const auto all = told(hop.room, drift);
        REQUIRE(all.size() == 2);
        CHECK(std::ranges::find(all, role) != all.end());
    }
    SECTION("an accusation without a role says nothing of it") {
        hop.c.roles.clear();
        CHECK(told(hop.room, drift).empty());
    }
    SECTION("a denial without a role is of every role") {
        hop.source.act = hop.c.act = Act::denies;
        hop.c.parties = hop.source.parties;
        hop.c.topic = hop.source.topic;
        hop.c.roles.clear();
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister denies any role of the party where witness had “financier”."}
        );
        std::swap(hop.source.roles, hop.c.roles);
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister denies only “financier” of the party where witness had any role."}
        );
    }
}

TEST_CASE("a hedge that is gone drifts unless the repeat has something in its place") {
    Hop hop;
    hop.source.hedge = "allegedly";
    SECTION("gone") {
        hop.c.statement = "It was them.";
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister leaves out the hedge of witness: “allegedly”."}
        );
    }
    SECTION("gone from the text in which it stands") {
        hop.c.appearances.emplace_back().quote = "It was them.";
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister leaves out the hedge of witness: “allegedly”."}
        );
    }
    SECTION("perhaps gone, where it only repeats") {
        CHECK(
            told(hop.room, drift) ==
            Strings{"Whether minister keeps the hedge of witness is not on record: “allegedly”."}
        );
    }
    SECTION("kept in other words") {
        hop.c.hedge = "it is said";
        CHECK(found(hop.room, drift).empty());
    }
    SECTION("less certain than the source") {
        hop.source.certainty = Certainty::likely;
        hop.c.certainty = Certainty::possible;
        CHECK(found(hop.room, drift).empty());
    }
}

TEST_CASE("a repeat that is less than sure where its source has a hedge has that in its place") {
    // Whether “allegedly” or “very likely” is more, nobody has recorded.
    Hop hop;
    hop.source.hedge = "allegedly";
    hop.c.certainty = Certainty::very_likely;
    SECTION("by its certainty alone") {
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister has “very-likely” in place of the hedge of witness: “allegedly”."}
        );
    }
    SECTION("unless its own words hold the hedge") {
        hop.c.statement = "It was allegedly them.";
        CHECK(found(hop.room, drift).empty());
    }
    SECTION("where it is as sure as its source, the hedge is left out") {
        hop.source.certainty = Certainty::very_likely;
        hop.c.statement = "It was them.";
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister leaves out the hedge of witness: “allegedly”."}
        );
    }
}

TEST_CASE("how sure the source was drifts where the repeat does not say it") {
    Hop hop;
    hop.source.certainty = Certainty::possible;
    SECTION("passed on by what only repeats") { CHECK(found(hop.room, drift).empty()); }
    SECTION("gone") {
        hop.c.statement = "It was them.";
        CHECK(
            told(hop.room, drift) == Strings{"minister leaves out how sure witness is: “possible”."}
        );
    }
    SECTION("kept in other words") {
        hop.c.statement = "It is said that it was them.";
        hop.c.hedge = "it is said";
        CHECK(found(hop.room, drift).empty());
    }
    SECTION("nothing to leave out") {
        hop.source.certainty = Certainty::certain;
        CHECK(found(hop.room, drift).empty());
    }
}

TEST_CASE("a party named otherwise drifts though it is resolved to the same") {
    Hop hop;
    hop.source.party_as_named = "the Zionist regime";
    hop.c.party_as_named = "Israel";

    CHECK(
        told(hop.room, drift) ==
        Strings{"minister names the party “Israel” where witness named “the Zionist regime”."}
    );
}

TEST_CASE("a party is narrowed or widened along the bodies that it rolls up to") {
    Hop hop;
    hop.room.actor("mossad", "Mossad").affiliations = {{"israel", Relation::part_of, {}, {}, {}}};
    hop.c.act = Act::asserts;
    hop.c.topic = responsibility;
    hop.room.actor("usa", "USA");
    SECTION("narrowed") {
        hop.c.parties = {"mossad"};
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister narrows the party: Mossad where witness had Israel."}
        );
    }
    SECTION("widened") {
        hop.source.parties = {"mossad"};
        hop.c.parties = {"israel"};
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister widens the party: Israel where witness had Mossad."}
        );
    }
    SECTION("one more") {
        hop.c.parties = {"israel", "usa"};
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister widens the party: Israel and USA where witness had Israel."}
        );
    }
    SECTION("changed") {
        hop.c.parties = {"usa"};
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister changes the party: USA where witness had Israel."}
        );
    }
    SECTION("the same") {
        hop.c.parties = {"israel"};
        CHECK(found(hop.room, drift).empty());
    }
}

TEST_CASE("a party is not narrowed by an affiliation that only possibly held") {
    Hop hop;
    auto& militia = hop.room.actor("militia");
    auto& tie = militia.affiliations.emplace_back();
    tie.to = "state";
    tie.relation = Relation::part_of;
    tie.until = dated("2024-01~");
    hop.room.actor("state");
    hop.source.parties = {"state"};
    hop.c.parties = {"militia"};
    CHECK(
        told(hop.room, drift) ==
        Strings{"minister changes the party: militia where witness had state."}
    );
    tie.until.reset();
    CHECK(
        told(hop.room, drift) ==
        Strings{"minister narrows the party: militia where witness had state."}
    );
}

TEST_CASE("several who have something else in place of a hedge have it") {
    Hop hop;
    hop.room.actor("other");
    hop.c.speakers = {"minister", "other"};
    hop.source.hedge = "probably";
    hop.c.certainty = Certainty::possible;
    CHECK(
        told(hop.room, drift) ==
        Strings{"minister and other have “possible” in place of the hedge of witness: “probably”."}
    );
}

TEST_CASE("a number that changed drifts") {
    Hop hop;
    for (auto* claim : {&hop.source, &hop.c}) {
        claim->act = Act::asserts;
        claim->topic = killed;
        claim->parties.clear();
    }
    hop.source.value = {84, 84};
    SECTION("changed") {
        hop.c.value = {95, 95};
        CHECK(
            told(hop.room, drift) ==
            Strings{"minister gives another number: 95 where witness had 84."}
        );
    }
    SECTION("the same") {
        hop.c.value = hop.source.value;
        CHECK(found(hop.room, drift).empty());
    }
}

TEST_CASE("misreporting drifts as recorded") {
    Newsroom room;
    room.claim("source", "witness");
    room.claim("c", "minister").linked(Link::misreports) = {"source"};

    CHECK(found(room, drift) == Strings{"claim:c claim:source"});
}

TEST_CASE("a repeat that says nothing about it passes on how sure the first was, and its words") {
    Newsroom room;
    auto& first = room.claim("a", "minister");
    first.certainty = Certainty::possible;
    first.quote = "perhaps they";
    room.repeat("b", "spokesman", "a");
    auto& last = room.claim("c", "paper");
    last.linked(Link::repeats) = {"b"};
    last.certainty = Certainty::certain;
    last.quote = "they";
    CHECK(found(room, drift) == Strings{"claim:c claim:a", "claim:c claim:a"});
}

TEST_CASE("a hedge and a name for the party reach over repeats that say nothing") {
    Newsroom room;
    auto& first = room.claim("a", "minister");
    first.hedge = "it seems";
    first.party_as_named = "people close to them";
    auto& silent = room.repeat("b", "spokesman", "a");
    auto& last = room.repeat("c", "paper", "b");
    last.quote = "They did it.";
    last.party_as_named = "they";
    const std::string open =
        "Whether spokesman keeps the hedge of minister is not on record: “it seems”.";
    CHECK(
        told(room, drift) ==
        Strings{
            open,
            "paper leaves out the hedge of minister (what stands between them has no words on "
            "record): “it seems”.",
            "paper names the party “they” where minister named “people close to them” (what stands "
            "between them has no name for it on record)."}
    );

    SECTION("but what says something stands for itself") {
        silent.quote = "They did it, I hear.";
        silent.hedge = "I hear";
        const auto all = told(room, drift);
        CHECK(std::ranges::count(all, "paper leaves out the hedge of spokesman: “I hear”.") == 1);
        CHECK(all.size() == 3);
    }
    SECTION("and so does what a text has words for") {
        silent.appearances.emplace_back().quote = "It seems they did it";
        CHECK(std::ranges::none_of(told(room, drift), [](const std::string& each) {
            return each.find("hedge of minister") != std::string::npos;
        }));
    }
    SECTION("nor do names reach over what changed the party") {
        silent.act = Act::asserts;
        silent.parties = {"other"};
        last.parties = {"other"};
        last.act = Act::asserts;
        CHECK(std::ranges::none_of(told(room, drift), [](const std::string& each) {
            return each.find("paper names the party") != std::string::npos;
        }));
    }
    SECTION("and what says nothing has left nothing more out") {
        last.quote.clear();
        last.party_as_named.clear();
        CHECK(told(room, drift) == Strings{open});
    }
}

TEST_CASE("what is come to over several repeats that say nothing is told once") {
    Newsroom room;
    room.claim("a", "minister").certainty = Certainty::possible;
    room.repeat("b", "spokesman", "a");
    room.repeat("c", "radio", "a");
    auto& last = room.claim("d", "paper");
    last.linked(Link::repeats) = {"b", "c"};
    last.certainty = Certainty::certain;
    CHECK(found(room, drift) == Strings{"claim:d claim:a"});

    last.linked(Link::repeats) = {"a", "b"};
    CHECK(
        told(room, drift) == Strings{"paper is surer than minister: “possible” became “certain”."}
    );
}

TEST_CASE("a repeat whose own words hold the hedge has not left it out") {
    Hop hop;
    hop.source.quote = "Perhaps I did it";
    hop.source.hedge = "Perhaps";
    hop.source.certainty = Certainty::possible;
    SECTION("quoted") { hop.c.quote = "Perhaps I did it"; }
    SECTION("in a translation") { hop.c.translation = "It was, perhaps, they"; }
    SECTION("in the recorder's words") { hop.c.statement = "Says that perhaps they did it."; }
    SECTION("in a text that carries it") {
        hop.c.appearances.emplace_back().quote = "Perhaps I did it";
    }
    CHECK(found(hop.room, drift).empty());
}

TEST_CASE("whether a hedge is kept in another language is not known") {
    Hop hop;
    hop.source.quote = "Perhaps I did it";
    hop.source.hedge = "Perhaps";
    hop.source.language = "en";
    hop.c.quote = "Je l'ai peut-être fait";
    hop.c.language = "fr";
    CHECK(
        told(hop.room, drift) ==
        Strings{"Whether minister keeps the hedge of witness is not on record: “Perhaps”."}
    );
}
