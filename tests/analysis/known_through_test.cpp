// SPDX-License-Identifier: Apache-2.0

#include <hearsay/known_through.hpp>
#include <hearsay/set_aside.hpp>

#include "newsroom.hpp"
#include "support/random_dossiers.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace hearsay;
using namespace hearsay::newsroom;

namespace {

using Lines = std::vector<std::string>;

/// "c1 alone", "c2 repeats c1"
Lines told(const std::vector<KnownThrough>& through) {
    Lines lines;
    for (const auto& each : through) {
        lines.push_back(each.id + ' ' + std::string(name_of(each.way)));
        for (const auto& repeated : each.repeats) {
            lines.back() += ' ' + repeated;
        }
    }
    return lines;
}

const Source mill{Source::Kind::outlet, "mill"};

/// A forgery mill, what relays it, and claims known through it nearly, partly and far off.
Newsroom with_mill() {
    Newsroom room;
    room.document("forged", "2024-01-03", "mill");
    room.document("relay", "2024-01-04", "wire").relays = {"forged"};
    room.document("relay-of-relay", "2024-01-05", "wire").relays = {"relay"};
    room.document("mixed", "2024-01-05", "wire").relays = {"relay", "sound"};
    room.document("sound", "2024-01-04", "wire");
    room.claim("at-mill", "s").appearances = {in_document("forged")};
    room.claim("relayed", "s").appearances = {in_document("relay-of-relay")};
    room.claim("via-relay", "s").appearances = {in_document("sound", {"relay"})};
    room.claim("both", "s").appearances = {in_document("relay"), in_document("sound")};
    room.claim("in-mixed", "s").appearances = {in_document("mixed")};
    room.claim("elsewhere", "s").appearances = {in_document("sound")};
    room.claim("nowhere", "s");
    room.repeat("echo", "t", "relayed").appearances = {in_document("sound")};
    room.repeat("echo-of-echo", "u", "echo").appearances = {in_document("sound")};
    return room;
}

}  // namespace

TEST_CASE("claims are known through an outlet alone, beside other ways, or by what they repeat") {
    CHECK(
        told(claims_known_through(with_mill().dossier(), mill)) ==
        Lines{
            "at-mill alone",
            "both beside",
            "echo repeats relayed",
            "echo-of-echo repeats echo",
            "in-mixed beside",
            "relayed alone",
            "via-relay alone"}
    );
}

TEST_CASE("what was forged stands for itself, whatever it repeats") {
    auto room = with_mill();
    room.repeat("forgery", "v", "relayed").authenticity = Authenticity::fabricated;
    const auto through = claims_known_through(room.dossier(), mill);
    CHECK(std::ranges::find(through, "forgery", &KnownThrough::id) == through.end());
}

TEST_CASE("documents are known through an outlet that they relay") {
    CHECK(
        told(documents_known_through(with_mill().dossier(), mill)) ==
        Lines{"forged alone", "mixed beside", "relay alone", "relay-of-relay alone"}
    );
    CHECK(
        told(documents_known_through(with_mill().dossier(), {Source::Kind::document, "relay"})) ==
        Lines{"mixed beside", "relay alone", "relay-of-relay alone"}
    );
    CHECK(documents_known_through(with_mill().dossier(), {Source::Kind::document, "no"}).empty());
}

TEST_CASE("through a speaker are known what it said and what repeats that") {
    const auto dossier = with_mill().dossier();
    CHECK(
        told(claims_known_through(dossier, {Source::Kind::speaker, "t"})) ==
        Lines{"echo alone", "echo-of-echo alone"}
    );
}

TEST_CASE("known through a source alone is what setting it aside loses") {
    CHECK(rc::check([] {
        const auto dossier = support::random_draft().finished();
        for (const auto& source : sources_in(dossier)) {
            std::vector<std::string> alone;
            for (const auto& each : claims_known_through(dossier, source)) {
                if (each.way == KnownThrough::Way::alone) {
                    alone.push_back(each.id);
                }
                RC_ASSERT(each.repeats.empty() == (each.way != KnownThrough::Way::repeats));
            }
            RC_ASSERT(alone == set_aside(dossier, {source}).lost);
        }
    }));
}
