// SPDX-License-Identifier: Apache-2.0

#include "model/node_ids.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;

namespace {

/// "claim a 2": kind, id and number of an appearance; "- x" where the kind is none.
std::string taken_apart(std::string_view node) {
    const auto [kind, id, appearance] = node_id(node);
    return std::string(kind ? name_of(*kind) : "-") + ' ' + std::string(id) +
           (appearance > 0 ? ' ' + std::to_string(appearance) : std::string());
}

}  // namespace

TEST_CASE("a node id is taken apart into what it was made of") {
    Claim claim;
    claim.id = "kerman-x";
    claim.appearances.resize(2);
    CHECK(taken_apart(node_of(claim)) == "claim kerman-x");
    CHECK(taken_apart(node_of_appearance(claim, 1)) == "claim kerman-x 2");
    CHECK(id_of_appearance(claim, 1) == "kerman-x#2");
    Document document;
    document.id = "d";
    CHECK(taken_apart(node_of(document)) == "document d");
    Outlet outlet;
    outlet.id = "o";
    CHECK(taken_apart(node_of(outlet)) == "outlet o");
    Actor actor;
    actor.id = "x";
    CHECK(taken_apart(node_of(actor)) == "actor x");
}

TEST_CASE("an appearance goes by the number that its dossier gave it") {
    Claim claim;
    claim.id = "a";
    claim.appearances.resize(1);
    claim.appearances.front().number = 7;
    CHECK(taken_apart(node_of_appearance(claim, 0)) == "claim a 7");
}

TEST_CASE("a text that is no node id has no kind, or no number") {
    CHECK(taken_apart("a") == "- a");
    CHECK(taken_apart("rumour:a") == "- a");
    CHECK(taken_apart("appearance:a") == "claim a");
    CHECK(taken_apart("appearance:a#x") == "claim a");
    CHECK(taken_apart("claim:a:b") == "claim a:b");
    CHECK(taken_apart("") == "- ");
}

TEST_CASE("appearances and claims are nodes of two kinds") {
    CHECK(node_id("claim:a").is_like(node_id("claim:b")));
    CHECK(node_id("appearance:a#1").is_like(node_id("appearance:b#2")));
    CHECK_FALSE(node_id("claim:a").is_like(node_id("appearance:a#1")));
    CHECK_FALSE(node_id("claim:a").is_like(node_id("document:a")));
}
