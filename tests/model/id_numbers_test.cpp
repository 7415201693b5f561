// SPDX-License-Identifier: Apache-2.0

#include <hearsay/id_numbers.hpp>

#include <catch2/catch.hpp>

#include <memory>
#include <string>

using hearsay::IdNumbers;
using hearsay::IdSelection;
using hearsay::Kind;

TEST_CASE("ids are numbered once each, those of a kind for themselves") {
    IdNumbers ids;
    CHECK(ids.enter(Kind::claim, "kerman") == 0);
    CHECK(ids.enter(Kind::event, "kerman") == 0);
    CHECK(ids.enter(Kind::claim, "denial") == 1);
    CHECK(ids.enter(Kind::claim, "kerman") == 0);
    CHECK(ids.find(Kind::claim, "denial") == IdNumbers::Number{1});
    CHECK_FALSE(ids.find(Kind::event, "denial").has_value());
    CHECK(ids.id(Kind::claim, 1) == "denial");
    CHECK(ids.size(Kind::claim) == 2);
    CHECK(ids.size(Kind::actor) == 0);
}

TEST_CASE("a selection of ids knows which were selected, and whether any was left out") {
    const auto ids = std::make_shared<IdNumbers>();
    ids->enter(Kind::actor, "iran");
    IdSelection selection(ids);
    CHECK_FALSE(selection.is_whole());
    CHECK(selection.select(Kind::claim, "kerman"));
    CHECK_FALSE(selection.select(Kind::claim, "kerman"));
    CHECK(selection.contains(Kind::claim, "kerman"));
    CHECK_FALSE(selection.contains(Kind::event, "kerman"));
    CHECK_FALSE(selection.contains(Kind::actor, "iran"));
    CHECK_FALSE(selection.is_whole());
    CHECK(selection.select(Kind::actor, "iran"));
    CHECK(selection.is_whole());
    ids->enter(Kind::claim, "named later");
    CHECK_FALSE(selection.is_whole());
    CHECK_FALSE(selection.contains(Kind::claim, "named later"));
}

TEST_CASE("selections of the same numbers are each their own") {
    const auto ids = std::make_shared<IdNumbers>();
    IdSelection one(ids);
    IdSelection other(ids);
    one.select(Kind::outlet, "wire");
    CHECK_FALSE(other.contains(Kind::outlet, "wire"));
    CHECK(other.select(Kind::outlet, "wire"));
    CHECK(ids->size(Kind::outlet) == 1);
}
