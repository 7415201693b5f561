// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

constexpr std::string_view defaults = R"(
[defaults]
event = "kerman"
document = "irna-1"
language = "fa"
topic = "killed"
)";

Claim read_claim(std::string_view lines) {
    const Reading reading = read(
        std::string(prelude) + std::string(defaults) +
        "[[claim]]\nid = \"x\"\nspeaker = \"iran\"\n" + std::string(lines) + "\n"
    );
    CAPTURE(lines, codes_of(reading.diagnostics));
    REQUIRE(reading.diagnostics.empty());
    return reading.records.claims.back();
}

}  // namespace

TEST_CASE("defaults fill in what claims of their file leave out") {
    const Claim it = read_claim("act = \"asserts\"\nvalue = 84\nquote = \"x\"");
    CHECK(it.event == "kerman");
    CHECK(it.topic == "killed");
    CHECK(it.language == "fa");
    REQUIRE(it.appearances.size() == 1);
    CHECK(it.appearances[0].document == "irna-1");
}

TEST_CASE("what a claim says itself goes before the defaults") {
    const Claim it = read_claim(
        "event = \"other\"\nact = \"asserts\"\ntopic = \"responsibility\"\nparty = \"is\"\n"
        "quote = \"x\"\nlanguage = \"ar\"\n[[claim.appearance]]\noutlet = \"irna\""
    );
    CHECK(it.event == "other");
    CHECK(it.topic == "responsibility");
    CHECK(it.language == "ar");
    REQUIRE(it.appearances.size() == 1);
    CHECK(it.appearances[0].document.empty());
}

TEST_CASE("the topic of an answer that a link gives goes before the default, with an act or without"
) {
    CHECK(read_claim("disputes = [\"first\"]").topic.empty());
    CHECK(read_claim("act = \"denies\"\ndisputes = [\"first\"]").topic.empty());
    CHECK(read_claim("act = \"doubts\"\nvalue = 84\nanswers = [\"first\"]").topic == "killed");
}

TEST_CASE("a default that leads nowhere is told, whether a claim relies on it or not") {
    const auto codes = [](std::string_view claims) {
        const auto reading = read(
            std::string(prelude) + "[defaults]\nevent = \"nowhere\"\ndocument = \"nothing\"\n" +
            std::string(claims)
        );
        return codes_of(check_records(reading, {}, {}));
    };
    CHECK(codes("") == "H021 H021");
    const std::string claim = "[[claim]]\nid = \"x\"\nspeaker = \"iran\"\nact = \"withholds\"\n";
    CHECK(codes(claim) == "H021 H021");
    CHECK(
        codes(claim + "event = \"kerman\"\n[[claim.appearance]]\noutlet = \"irna\"\n") ==
        "H021 H021"
    );
}

TEST_CASE("a claim without quote has no language, and one with links only no topic") {
    const Claim it = read_claim("endorses = [\"first\"]");
    CHECK(it.language.empty());
    CHECK(it.topic.empty());
}

TEST_CASE("a default that cannot be read is one fault, and no claim misses it") {
    const std::string claim = "[[claim]]\nid = \"x\"\nspeaker = \"iran\"\nact = \"withholds\"\n";
    CHECK(codes_of(faults_after_prelude("[defaults]\nevent = 3\n" + claim)) == "H011");
    CHECK(codes_of(faults_after_prelude("[defaults]\nevnt = \"kerman\"\n" + claim)) == "H012");
    CHECK(
        codes_of(
            faults_after_prelude("[defaults]\nevent = \"kerman\"\nlanguage = \"x y\"\n" + claim)
        ) == "H016"
    );
    CHECK(codes_of(faults_after_prelude("[[defaults]]\nevent = \"kerman\"\n" + claim)) == "H011");
}

TEST_CASE("a file has a schema and may have a recorder") {
    CHECK(codes_of(faults_of("")) == "H007");
    CHECK(codes_of(faults_of("schema = 1")) == "");
    CHECK(codes_of(faults_of("schema = \"1\"")) == "H007");
    CHECK(codes_of(faults_of("schema = 2")) == "H007");
    CHECK(read("schema = 1\nrecorder = \"A. Historian\"").files.at(0).recorder == "A. Historian");
    CHECK(codes_of(faults_of("schema = 1\nrecorder = 3")) == "H011");
    CHECK(codes_of(faults_of("schema = 1\nrecorder = \"\"")) == "H018");
    CHECK(codes_of(faults_of("schema = 1\nrecorder = \" \\t\"")) == "H018");
    CHECK(codes_of(faults_of("schema = 1\nrecrder = \"A\"")) == "H012");
}

TEST_CASE("a file is known by the SHA-256 of its bytes") {
    const Reading reading = read("schema = 1\n");
    REQUIRE(reading.files.size() == 1);
    // printf 'schema = 1\n' | sha256sum
    CHECK(
        reading.files[0].sha256 ==
        "da93db77ebb07776dbd095f79fe28cbf4d42340c27bc33547ed7eeb2d3c93ea1"
    );
}

TEST_CASE("a schema that is mistyped or stands too low is not missing too") {
    const std::string actor = "[[actor]]\nid = \"x\"\nname = \"X\"\nkind = \"person\"\n";
    CHECK(codes_of(faults_of("scema = 1\n" + actor)) == "H012");
    CHECK(codes_of(faults_of("[defaults]\nschema = 1\n" + actor)) == "H012");
    CHECK(codes_of(faults_of(actor + "schema = 1\n")) == "H012");
    CHECK(
        codes_of(faults_of(
            actor + "[[actor.affiliation]]\nto = \"x\"\nrelation = \"member\"\n"
                    "schema = 1\n"
        )) != ""
    );
    CHECK(codes_of(faults_of("recorder = \"R\"\n" + actor)) == "H007");
}
