// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using support::read;

namespace {

std::string actor(const std::string& id) {
    return "[[actor]]\nid = \"" + id + "\"\nname = \"A\"\nkind = \"person\"\n";
}

std::string told(const std::string& text, const Records& surroundings = {}) {
    const Reading reading = read("schema = 1\n" + text);
    std::string out;
    for (const Diagnostic& each : warnings_of_look_alikes(reading, surroundings)) {
        out += each.code + " " + std::to_string(each.place.line) + " " + each.message + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("ids that differ by letters that look alike are warned of") {
    CHECK(told(actor("is-k1") + actor("is-kl")) == "H112 7 actor `is-kl` looks like `is-k1`\n");
    CHECK(told(actor("o0o") + actor("ooo")) == "H112 7 actor `ooo` looks like `o0o`\n");
    CHECK(told(actor("ministry-m") + actor("rninistry-m")).find("H112") == 0);
    CHECK(told(actor("vvashington") + actor("washington")).find("H112") == 0);
    CHECK(told(actor("news_agency") + actor("news-agency")).find("H112") == 0);
}

TEST_CASE("ids that can be told apart are not warned of") {
    CHECK(told(actor("is-k") + actor("is-p") + actor("is")).empty());
    CHECK(told(actor("claim-1") + actor("claim-2") + actor("claim-10")).empty());
}

TEST_CASE("look-alikes are told apart by the kind of the record") {
    const std::string outlet = "[[outlet]]\nid = \"news1\"\nname = \"N\"\nkind = \"newspaper\"\n";
    CHECK(told(actor("newsl") + outlet).empty());
}

TEST_CASE("an id is compared with those on record") {
    Records surroundings;
    surroundings.actors.emplace_back().id = "is-k1";
    CHECK(told(actor("is-kl"), surroundings) == "H112 3 actor `is-kl` looks like `is-k1`\n");
    CHECK(told(actor("is-k1"), surroundings).empty());
}
