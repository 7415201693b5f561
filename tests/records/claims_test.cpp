// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

std::string codes_of_claim(std::string_view lines) {
    return codes_of(faults_after_prelude(
        "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\n" + std::string(lines) +
        "\n"
    ));
}

/// The topic that a claim of Iran's is read with.
std::string topic_of(std::string_view lines) {
    const Reading reading = read(
        "schema = 1\n[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\n" +
        std::string(lines) + "\n"
    );
    CAPTURE(lines);
    REQUIRE(reading.records.claims.size() == 1);
    return reading.records.claims[0].topic;
}

}  // namespace

TEST_CASE("an act and an answer go together, or a link stands for them") {
    CHECK(codes_of_claim("act = \"denies\"\nparty = \"iran\"") == "");
    CHECK(codes_of_claim("act = \"denies\"") == "H032");
    CHECK(codes_of_claim("party = \"iran\"") == "H031");
    CHECK(codes_of_claim("") == "H031");
    CHECK(codes_of_claim("act = \"withholds\"") == "");
    CHECK(codes_of_claim("act = \"withholds\"\nparty = \"israel\"\nrole = \"sponsor\"") == "");
    CHECK(codes_of_claim("act = \"withholds\"\ntopic = \"killed\"\nvalue = 3") == "");
    CHECK(codes_of_claim("endorses = [\"first\"]") == "");
    CHECK(codes_of_claim("answers = [\"first\"]") == "");
    CHECK(codes_of_claim("misreports = [\"first\"]") == "");
    CHECK(codes_of_claim("act = \"denies\"\nanswers = [\"first\"]") == "H032");
    CHECK(codes_of_claim("party = \"iran\"\nanswers = [\"first\"]") == "H031");
    CHECK(codes_of_claim("act = \"suggests\"\nrepeats = [\"first\"]") == "");
}

TEST_CASE("a claim has one answer, and a role only beside a party") {
    CHECK(codes_of_claim("act = \"asserts\"\nparty = \"iran\"\nanswer = \"yes\"") == "H035");
    CHECK(codes_of_claim("act = \"asserts\"\nvalue = 3\nanswer = \"yes\"") == "H035");
    CHECK(codes_of_claim("act = \"asserts\"\nparty = \"iran\"\nparties = [\"is\"]") == "H030");
    CHECK(
        codes_of_claim("act = \"asserts\"\ntopic = \"killed\"\nvalue = 3\nrole = \"sponsor\"") ==
        "H033"
    );
    CHECK(
        codes_of_claim(
            "act = \"asserts\"\nparty = \"is\"\nrole = \"sponsor\"\nroles = [\"supplier\"]"
        ) == "H030"
    );
}

TEST_CASE("the topic decides which kind of answer fits") {
    CHECK(codes_of_claim("act = \"asserts\"\ntopic = \"legal\"\nanswer = \"no\"") == "");
    CHECK(codes_of_claim("act = \"asserts\"\ntopic = \"legal\"\nvalue = 3") == "");
    CHECK(codes_of_claim("act = \"asserts\"\ntopic = \"legal\"\nparty = \"is\"") == "H034");
    CHECK(codes_of_claim("act = \"asserts\"\ntopic = \"injured\"\nanswer = \"no\"") == "H034");
    CHECK(codes_of_claim("act = \"asserts\"\nanswer = \"no\"") == "H034");
    CHECK(codes_of_claim("act = \"withholds\"\ntopic = \"killed\"\nparty = \"is\"") == "H034");
}

TEST_CASE("a claim is about responsibility unless it or its links say otherwise") {
    CHECK(topic_of("act = \"asserts\"\nparty = \"is\"") == "responsibility");
    CHECK(topic_of("act = \"withholds\"") == "responsibility");
    CHECK(topic_of("act = \"asserts\"\ntopic = \"killed\"\nvalue = 3") == "killed");
    CHECK(topic_of("endorses = [\"first\"]") == "");
    CHECK(topic_of("retracts = [\"first\"]") == "");
    CHECK(topic_of("act = \"asserts\"\nparty = \"is\"\nrevises = [\"first\"]") == "responsibility");
    CHECK(topic_of("act = \"asserts\"\nvalue = 3\nrevises = [\"first\"]") == "");
}

TEST_CASE("a key for one and its key for several are one fault, and the one suggests the other") {
    const std::string claim = "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nact = \"asserts\"\n";
    const std::string by_iran = claim + "speaker = \"iran\"\n";
    CHECK(
        codes_of(faults_after_prelude(
            by_iran + "party = \"is\"\nrole = \"sponsor\"\nroles = [\"sponsor\", \"supplier\"]\n"
        )) == "H030"
    );
    const auto only_fault = [](const std::string& text) {
        const auto faults = faults_after_prelude(text);
        REQUIRE(codes_of(faults) == "H011");
        return faults.front().help;
    };
    CHECK(
        only_fault(claim + "party = \"is\"\nspeaker = [\"iran\", \"is\"]\n") ==
        "`speakers` takes several"
    );
    CHECK(only_fault(by_iran + "party = [\"is\", \"iran\"]\n") == "`parties` takes several");
    CHECK(
        only_fault(by_iran + "party = \"is\"\nrole = [\"sponsor\", \"supplier\"]\n") ==
        "`roles` takes several"
    );
}
