// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using support::read;

namespace {

std::string actor_of(const std::string& id) {
    return "[[actor]]\nid = \"" + id + "\"\nname = \"A\"\nkind = \"person\"\n";
}

std::string added(LookAlikes& look_alikes, const std::string& text) {
    std::string out;
    for (const Diagnostic& each : look_alikes.add(read("schema = 1\n" + text))) {
        out += each.code + " " + std::to_string(each.place.line) + " " + each.message + "\n";
    }
    return out;
}

std::string told(const std::string& text) {
    LookAlikes look_alikes;
    return added(look_alikes, text);
}

}  // namespace

TEST_CASE("ids that differ by letters that look alike are warned of") {
    CHECK(
        told(actor_of("is-k1") + actor_of("is-kl")) == "H112 7 actor `is-kl` looks like `is-k1`\n"
    );
    CHECK(told(actor_of("o0o") + actor_of("ooo")) == "H112 7 actor `ooo` looks like `o0o`\n");
    CHECK(told(actor_of("ministry-m") + actor_of("rninistry-m")).find("H112") == 0);
    CHECK(told(actor_of("vvashington") + actor_of("washington")).find("H112") == 0);
    CHECK(told(actor_of("news_agency") + actor_of("news-agency")).find("H112") == 0);
}

TEST_CASE("ids that can be told apart are not warned of") {
    CHECK(told(actor_of("is-k") + actor_of("is-p") + actor_of("is")).empty());
    CHECK(told(actor_of("claim-1") + actor_of("claim-2") + actor_of("claim-10")).empty());
}

TEST_CASE("look-alikes are told apart by the kind of the record") {
    const std::string outlet = "[[outlet]]\nid = \"news1\"\nname = \"N\"\nkind = \"newspaper\"\n";
    CHECK(told(actor_of("newsl") + outlet).empty());
}

TEST_CASE("an id is compared with those on record") {
    LookAlikes look_alikes;
    look_alikes.know(Kind::actor, {"is-k1"});
    look_alikes.know(Kind::outlet, {"is-p1"});
    CHECK(added(look_alikes, actor_of("is-kl")) == "H112 3 actor `is-kl` looks like `is-k1`\n");
    CHECK(added(look_alikes, actor_of("is-k1")).empty());
    CHECK(added(look_alikes, actor_of("is-pl")).empty());
}

TEST_CASE("of two on record it is told at whichever is read, and at the later where both are") {
    const auto of = [](const std::string& text) {
        LookAlikes look_alikes;
        look_alikes.know(Kind::actor, {"is-k1", "is-kl"});
        std::string out = added(look_alikes, text);
        for (const Diagnostic& each : look_alikes.take()) {
            CHECK_FALSE(each.excerpt.empty());
            out += "after all: " + each.message + "\n";
        }
        return out;
    };
    CHECK(of(actor_of("is-k1")) == "after all: actor `is-k1` looks like `is-kl`\n");
    CHECK(of(actor_of("is-kl")) == "H112 3 actor `is-kl` looks like `is-k1`\n");
    CHECK(of(actor_of("is-k1") + actor_of("is-kl")) == "H112 7 actor `is-kl` looks like `is-k1`\n");
}

TEST_CASE("an id is compared with those of earlier parts") {
    LookAlikes look_alikes;
    CHECK(added(look_alikes, actor_of("is-k1")).empty());
    CHECK(added(look_alikes, actor_of("is-kl")) == "H112 3 actor `is-kl` looks like `is-k1`\n");
    // The third is compared with the first, too.
    CHECK(
        added(look_alikes, actor_of("is-ki") + actor_of("is-kl")) ==
        "H112 7 actor `is-kl` looks like `is-k1`\n"
    );
}

TEST_CASE("a warning of ids that look alike is about both records") {
    LookAlikes look_alikes;
    const auto warnings =
        look_alikes.add(read("schema = 1\n" + actor_of("is-k1") + actor_of("is-kl")));
    REQUIRE(warnings.size() == 1);
    CHECK(
        warnings[0].records == std::vector<RecordId>{{Kind::actor, "is-kl"}, {Kind::actor, "is-k1"}}
    );
}
