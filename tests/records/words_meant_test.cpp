// SPDX-License-Identifier: Apache-2.0

#include "records/words_meant.hpp"

#include <hearsay/vocabulary.hpp>

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;
using records::word_meant;

namespace {

template <typename Word>
std::string meant(std::string_view word) {
    return std::string(word_meant(word, words_of<Word>()).value_or("nothing"));
}

}  // namespace

TEST_CASE("a mistyped word of a vocabulary has the nearest suggested") {
    CHECK(meant<Act>("assert") == "asserts");
    CHECK(meant<Certainty>("certian") == "certain");
    CHECK(meant<Certainty>("Likely") == "likely");
    CHECK(meant<Certainty>("very likely") == "very-likely");
    CHECK(meant<Role>("perpetrater") == "perpetrator");
    CHECK(meant<Control>("independant") == "independent");
    CHECK(meant<Control>("ndependent") == "independent");
    CHECK(meant<Control>("nonprofit") == "non-profit");
    CHECK(meant<Control>("not-profit") == "non-profit");
    CHECK(meant<Relation>("part") == "part-of");
    CHECK(meant<ActorKind>("organization") == "organisation");
}

TEST_CASE("no word has its opposite suggested, nor one of another kind") {
    for (const auto* word :
         {"uncertain", "Uncertain", "uncertian", "impossible", "not possible", "not-likely"}) {
        CAPTURE(word);
        CHECK(meant<Certainty>(word) == "nothing");
    }
    CHECK(meant<Authenticity>("undisputed") == "nothing");
    CHECK(meant<Authenticity>("not disputed") == "nothing");
    for (const auto* word :
         {"dependent", "dependend", "not-independent", "for-profit", "nonindependent"}) {
        CAPTURE(word);
        CHECK(meant<Control>(word) == "nothing");
    }
    for (const auto* word : {"ex-member", "former member", "not-backed-by", "co-member"}) {
        CAPTURE(word);
        CHECK(meant<Relation>(word) == "nothing");
    }
    for (const auto* word : {"non-perpetrator", "co-perpetrator", "discredited", "uncredited"}) {
        CAPTURE(word);
        CHECK(meant<Role>(word) == "nothing");
    }
}

TEST_CASE("between a word and its opposite, and beyond two edits, nothing is suggested") {
    CHECK(meant<Certainty>("ulikely") == "nothing");
    CHECK(meant<Role>("supporter") == "nothing");
    CHECK(meant<Role>("") == "nothing");
    CHECK(meant<Role>(std::string(200, 'p')) == "nothing");
}

TEST_CASE("where no word is suggested, the valid ones are listed") {
    const auto faults = support::faults_after_prelude(
        "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
        "authenticity = \"undisputed\"\n"
    );
    REQUIRE(support::codes_of(faults) == "H013");
    CHECK(faults.front().help == "one of `genuine`, `disputed`, `fabricated`");
}
