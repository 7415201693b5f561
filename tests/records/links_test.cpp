// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// A claim about the bombings.
std::string claim_of(std::string_view id, std::string_view speaker, std::string_view rest) {
    return "[[claim]]\nid = \"" + std::string(id) + "\"\nevent = \"kerman\"\nspeaker = \"" +
           std::string(speaker) + "\"\n" + std::string(rest) + "\n";
}

std::string codes_after_prelude(const std::string& text) {
    return codes_of(faults_after_prelude(text));
}

}  // namespace

TEST_CASE("only a repeat can lead to its own claim") {
    for (const std::string_view link : words_of<Link>()) {
        CAPTURE(link);
        const auto codes = codes_after_prelude(
            claim_of("x", "iran", "act = \"withholds\"\n" + std::string(link) + " = [\"x\"]")
        );
        CHECK(codes == (link == "repeats" ? "" : "H040"));
    }
}

TEST_CASE("a revision is of one's own claim, and a body's members share theirs") {
    CHECK(codes_after_prelude(claim_of("x", "is-k", "retracts = [\"first\"]")) == "");
    CHECK(codes_after_prelude(claim_of("x", "is", "retracts = [\"first\"]")) == "");
    CHECK(codes_after_prelude(claim_of("x", "iran", "retracts = [\"first\"]")) == "H044");
    CHECK(
        codes_after_prelude(claim_of("x", "iran", "revises = [\"first\"]\nact = \"withholds\"")) ==
        "H044"
    );
    CHECK(
        codes_after_prelude(claim_of("x", "iran", "on_behalf_of = \"is\"\nretracts = [\"first\"]")
        ) == ""
    );
}

TEST_CASE("whose a claim is, is not told where one of its speakers is not there") {
    const auto codes = [](const std::string& speaker, const std::string& more) {
        return codes_after_prelude(
            claim_of("made", speaker, "act = \"asserts\"\nparty = \"israel\"\n" + more) +
            claim_of("x", "iran", "retracts = [\"made\"]")
        );
    };
    CHECK(codes("nobody", "") == "H021");
    CHECK(codes("is", "on_behalf_of = \"nobody\"\n") == "H021");
    CHECK(codes("is", "") == "H044");
}

TEST_CASE("an answer of the wrong kind is told where it is given, and not where it is taken over") {
    const std::string wrong =
        claim_of("wrong", "iran", "act = \"asserts\"\ntopic = \"killed\"\nparty = \"israel\"");
    const auto codes = [&](const std::string& rest) {
        return codes_after_prelude(wrong + claim_of("x", "israel", rest));
    };
    CHECK(codes("repeats = [\"wrong\"]") == "H034");
    CHECK(codes("disputes = [\"wrong\"]") == "H034");
    CHECK(codes("act = \"denies\"\ndisputes = [\"wrong\"]") == "H034");
    CHECK(codes("act = \"denies\"\ntopic = \"killed\"\ndisputes = [\"wrong\"]") == "H034");
    CHECK(
        codes("repeats = [\"wrong\"]\nact = \"asserts\"\ntopic = \"injured\"\nparty = \"is\"") ==
        "H034 H043 H034"
    );
    // One that sets the topic of what a link gives has a fault of its own.
    CHECK(
        codes_after_prelude(
            claim_of("x", "israel", "act = \"denies\"\ntopic = \"killed\"\ndisputes = [\"first\"]")
        ) == "H034"
    );
    CHECK(
        codes_after_prelude(
            claim_of("x", "israel", "act = \"asserts\"\ntopic = \"killed\"\nrepeats = [\"y\"]") +
            claim_of(
                "y", "iran", "act = \"asserts\"\ntopic = \"killed\"\nrepeats = [\"x\", \"first\"]"
            )
        ) != ""
    );
}

TEST_CASE("a link that gives no position is not told as a contradicting one") {
    const std::string denial = claim_of("denial", "is", "act = \"denies\"\nparty = \"is-k\"") +
                               claim_of("silence", "iran", "act = \"withholds\"");
    for (const std::string links :
         {"endorses = [\"first\"]\ndisputes = [\"denial\"]",
          "repeats = [\"first\"]\nquestions = [\"denial\"]",
          "disputes = [\"first\", \"denial\"]",
          "questions = [\"first\", \"silence\"]"}) {
        CAPTURE(links);
        CHECK(codes_after_prelude(denial + claim_of("x", "israel", links)) == "");
    }
    CHECK(
        codes_after_prelude(
            denial + claim_of("x", "israel", "repeats = [\"first\", \"denial\"]")
        ) == "H045"
    );
}

TEST_CASE("a joint statement is not taken back by some who share in it and others") {
    const auto codes = [](const std::string& speakers) {
        return codes_after_prelude(
            "[[claim]]\nid = \"joint\"\nevent = \"kerman\"\nspeakers = [\"iran\", \"is\"]\n"
            "act = \"withholds\"\n[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeakers = [" +
            speakers + "]\nretracts = [\"joint\"]\n"
        );
    };
    CHECK(codes("\"is\", \"iran\"") == "");
    CHECK(codes("\"is-k\", \"iran\"") == "");
    CHECK(codes("\"iran\", \"israel\"") == "H044");
}

TEST_CASE("a revision stays on its topic and event") {
    CHECK(
        codes_after_prelude(claim_of(
            "x", "is-k", "act = \"asserts\"\ntopic = \"killed\"\nvalue = 9\nrevises = [\"first\"]"
        )) == "H043"
    );
    CHECK(
        codes_after_prelude("[[claim]]\nid = \"x\"\nevent = \"other\"\nspeaker = \"is-k\"\n"
                            "retracts = [\"first\"]\n") == "H043"
    );
    const auto first_count =
        claim_of("n", "iran", "act = \"asserts\"\ntopic = \"killed\"\nvalue = 103");
    CHECK(
        codes_after_prelude(
            first_count + claim_of("x", "iran", "act = \"asserts\"\nvalue = 84\nrevises = [\"n\"]")
        ) == ""
    );
    CHECK(codes_after_prelude(first_count + claim_of("x", "iran", "retracts = [\"n\"]")) == "");
    CHECK(
        codes_after_prelude(
            first_count + claim_of("x", "iran", "topic = \"responsibility\"\nretracts = [\"n\"]")
        ) == "H043"
    );
}

TEST_CASE("targets that disagree leave no position, unless the claim has its own") {
    const auto other = claim_of("n", "iran", "act = \"asserts\"\nparty = \"israel\"");
    const std::string both = "endorses = [\"first\", \"n\"]";
    CHECK(codes_after_prelude(other + claim_of("x", "israel", both)) == "H045");
    CHECK(
        codes_after_prelude(
            other + claim_of("x", "israel", both + "\nact = \"asserts\"\nparty = \"iran\"")
        ) == ""
    );
    CHECK(
        codes_after_prelude(other + claim_of("x", "israel", "answers = [\"first\", \"n\"]")) == ""
    );
    CHECK(
        codes_after_prelude(
            claim_of("n", "iran", "act = \"denies\"\nparty = \"iran\"") +
            claim_of("x", "israel", "disputes = [\"n\"]")
        ) == ""
    );
}

TEST_CASE("the help for links that disagree can be followed") {
    const auto help_of = [](const std::string& rest) {
        const auto faults = faults_after_prelude(
            claim_of("n", "iran", "act = \"denies\"\nparty = \"iran\"") +
            claim_of("x", "israel", rest)
        );
        REQUIRE(codes_of(faults) == "H045");
        return faults[0].help;
    };
    const std::string asserts = "act = \"asserts\"\nparty = \"iran\"\n";
    CHECK_THAT(help_of(asserts + "endorses = [\"n\"]"), Catch::StartsWith("use `disputes`"));
    CHECK(
        codes_after_prelude(
            claim_of("n", "iran", "act = \"denies\"\nparty = \"iran\"") +
            claim_of("x", "israel", asserts + "disputes = [\"n\"]")
        ) == ""
    );
    CHECK_THAT(
        help_of("act = \"asserts\"\nparty = \"is-k\"\ndisputes = [\"first\"]"),
        Catch::StartsWith("use `endorses`")
    );
    const auto both = faults_after_prelude(
        claim_of("x", "israel", "repeats = [\"first\"]\ndisputes = [\"first\"]")
    );
    REQUIRE(codes_of(both) == "H045");
    CHECK_THAT(
        both[0].message, Catch::Contains("repeats and disputes `first`, which does not go together")
    );
    CHECK_THAT(both[0].help, Catch::StartsWith("keep the link"));
}

TEST_CASE("an act of its own does not take the other side of what the claim's links say") {
    const auto codes = [](const std::string& rest) {
        return codes_after_prelude(claim_of("x", "israel", rest));
    };
    CHECK(codes("act = \"denies\"\nrepeats = [\"first\"]") == "H045");
    CHECK(codes("act = \"doubts\"\nendorses = [\"first\"]") == "H045");
    CHECK(codes("act = \"asserts\"\ndisputes = [\"first\"]") == "H045");
    CHECK(codes("act = \"suggests\"\nrepeats = [\"first\"]") == "");
    CHECK(codes("act = \"denies\"\ndisputes = [\"first\"]") == "");
    CHECK(codes("act = \"doubts\"\ndisputes = [\"first\"]") == "");
    const std::string israel = "\nparty = \"israel\"\n";
    CHECK(codes("act = \"denies\"\nrepeats = [\"first\"]" + israel) == "H045");
    CHECK(codes("act = \"asserts\"\ndisputes = [\"first\"]\nparty = \"is-k\"") == "H045");
    CHECK(codes("act = \"asserts\"\ndisputes = [\"first\"]" + israel) == "");
}

TEST_CASE("who denied or named nobody is not repeated as asserting, a doubt may drift to it") {
    const auto codes = [](const std::string& said, const std::string& rest) {
        return codes_after_prelude(
            claim_of("n", "iran", "act = \"" + said + "\"\nparty = \"israel\"") +
            claim_of("x", "is-k", "act = \"asserts\"\nparty = \"israel\"\n" + rest)
        );
    };
    CHECK(codes("denies", "repeats = [\"n\"]") == "H045");
    CHECK(codes("denies", "endorses = [\"n\"]") == "H045");
    CHECK(codes("withholds", "repeats = [\"n\"]") == "H045");
    CHECK(codes("withholds", "answers = [\"n\"]") == "");
    CHECK(codes("doubts", "repeats = [\"n\"]") == "");
    CHECK(codes("doubts", "endorses = [\"n\"]") == "H045");
}

TEST_CASE("who only answered took no position that could be repeated, also beside others who did") {
    const auto codes = [](const std::string& rest) {
        return codes_after_prelude(
            claim_of("n", "iran", "answers = [\"first\"]") + claim_of("x", "is-k", rest)
        );
    };
    CHECK(codes("act = \"asserts\"\nparty = \"israel\"\nrepeats = [\"n\"]") == "H045");
    CHECK(codes("repeats = [\"first\", \"n\"]") == "H045");
    CHECK(codes("repeats = [\"n\"]") == "");
    CHECK(codes("act = \"withholds\"\nrepeats = [\"n\"]") == "");
    CHECK(codes("act = \"asserts\"\nparty = \"israel\"\nanswers = [\"n\"]") == "");
}

TEST_CASE("an answer of its own wants an act of its own") {
    // Or "it was not X, it was Y" would deny Y.
    for (const std::string link : {"disputes", "questions", "endorses", "repeats"}) {
        CHECK(
            codes_after_prelude(
                claim_of("x", "iran", "party = \"israel\"\n" + link + " = [\"first\"]")
            ) == "H031"
        );
    }
}

TEST_CASE("an act wants an answer where its links give none") {
    CHECK(
        codes_after_prelude(
            claim_of("n", "iran", "act = \"denies\"\nparty = \"iran\"") +
            claim_of("x", "israel", "act = \"asserts\"\ndisputes = [\"n\"]")
        ) == "H032"
    );
}

TEST_CASE("what is taken over is about the same topic, and a link alone about the same event") {
    const std::string count = "act = \"asserts\"\ntopic = \"killed\"\nvalue = 84\n";
    CHECK(codes_after_prelude(claim_of("x", "iran", count + "repeats = [\"first\"]")) == "H043");
    CHECK(codes_after_prelude(claim_of("x", "iran", count + "answers = [\"first\"]")) == "");
    const std::string other = "[[event]]\nid = \"storm\"\ntitle = \"Storm\"\ndate = \"2024\"\n";
    const std::string claim = "[[claim]]\nid = \"x\"\nevent = \"storm\"\nspeaker = \"iran\"\n"
                              "endorses = [\"first\"]\n";
    CHECK(codes_after_prelude(other + claim) == "H043");
    CHECK(codes_after_prelude(other + claim + "act = \"asserts\"\nparty = \"is-k\"\n") == "");
    CHECK(codes_after_prelude(other + "part_of = \"kerman\"\n" + claim) == "");
}

TEST_CASE("a claim that links to one of another event is about a topic of its own") {
    const std::string other = "[[event]]\nid = \"storm\"\ntitle = \"Storm\"\ndate = \"2024\"\n"
                              "topics = { warned = \"Was there a warning?\" }\n"
                              "[[claim]]\nid = \"warning\"\nevent = \"storm\"\nspeaker = \"iran\"\n"
                              "topic = \"warned\"\nact = \"asserts\"\nanswer = \"yes\"\n";
    CHECK(
        codes_after_prelude(other + claim_of("x", "israel", "repeats = [\"warning\"]")) ==
        "H036 H043"
    );
    CHECK(
        codes_after_prelude(other + claim_of("x", "israel", "answers = [\"warning\"]")) == "H036"
    );
    CHECK(
        codes_after_prelude(
            other + "[[claim]]\nid = \"x\"\nevent = \"storm\"\nspeaker = \"israel\"\n"
                    "repeats = [\"warning\"]\n"
        ) == ""
    );
}

TEST_CASE("a circle of revisions and retractions is one fault, wherever it is entered") {
    const auto text =
        claim_of("a", "iran", "retracts = [\"b\"]") + claim_of("b", "iran", "revises = [\"c\"]") +
        claim_of("c", "iran", "retracts = [\"a\"]") + claim_of("d", "iran", "revises = [\"a\"]");
    const auto faults = faults_after_prelude(text);
    REQUIRE(codes_of(faults) == "H041");
    CHECK(faults[0].message == "claims `a`, `b` and `c` revise or retract each other in a circle");
    CHECK(underlined(faults[0]) == "b");
}

TEST_CASE("repeats, relays and via can be circular, because the world is") {
    CHECK(
        codes_after_prelude(
            claim_of("a", "iran", "act = \"asserts\"\nparty = \"israel\"\nrepeats = [\"b\"]") +
            claim_of("b", "is", "repeats = [\"a\"]")
        ) == ""
    );
    CHECK(
        codes_after_prelude("[[document]]\nid = \"x\"\noutlet = \"irna\"\nrelays = [\"y\"]\n"
                            "[[document]]\nid = \"y\"\noutlet = \"irna\"\nrelays = [\"x\", \"y\"]\n"
        ) == ""
    );
    CHECK(
        codes_after_prelude(claim_of(
            "a",
            "iran",
            "act = \"withholds\"\n[[claim.appearance]]\ndocument = \"irna-1\"\nvia = [\"irna-1\"]"
        )) == ""
    );
}

TEST_CASE("events and documents that contain or replace each other are one fault") {
    CHECK(
        codes_after_prelude(
            "[[event]]\nid = \"a\"\ntitle = \"A\"\ndate = \"2024\"\npart_of = \"b\"\n"
            "[[event]]\nid = \"b\"\ntitle = \"B\"\ndate = \"2024\"\npart_of = \"a\"\n"
        ) == "H042"
    );
}

TEST_CASE("a circle through claims in the store is found where the new claim closes it") {
    const Reading stored = read(
        std::string(prelude) + claim_of("old", "iran", "act = \"withholds\"\nrevises = [\"new\"]") +
        claim_of("new", "iran", "act = \"withholds\"")
    );
    REQUIRE(stored.diagnostics.empty());
    Records around = stored.records;
    std::erase_if(around.claims, [](const Claim& each) { return each.id == "new"; });
    const Reading fresh =
        read("schema = 1\n" + claim_of("new", "iran", "act = \"withholds\"\nrevises = [\"old\"]"));
    const auto faults = check_records(fresh, around, {});
    REQUIRE(codes_of(faults) == "H041");
    CHECK(faults[0].place.line == 7);
}

TEST_CASE("a chain of thirty thousand revisions is checked without recursion") {
    std::string text(prelude);
    text += claim_of("c0", "iran", "act = \"withholds\"");
    for (int i = 1; i < 30'000; ++i) {
        text += claim_of(
            "c" + std::to_string(i),
            "iran",
            "act = \"withholds\"\nrevises = [\"c" + std::to_string(i - 1) + "\"]"
        );
    }
    CHECK(codes_of(faults_of(text)) == "");
}

TEST_CASE("what names itself is told beside any other fault of the record") {
    const auto event = faults_after_prelude(
        "[[event]]\nid = \"x\"\ntitle = \"T\"\ndate = \"2024-99\"\npart_of = \"x\"\n"
    );
    REQUIRE(codes_of(event) == "H015 H042");
    CHECK(event[1].message == "event `x` would be part of itself");
    CHECK(event[1].excerpt == "part_of = \"x\"");
    CHECK(event[1].excerpt_column == 12);
    CHECK(event[1].place.length == 1);
    CHECK(
        codes_of(faults_after_prelude(
            "[[document]]\nid = \"x\"\noutlet = \"irna\"\ndate = \"2024-99\"\nreplaces = \"x\"\n"
        )) == "H015 H042"
    );
}
