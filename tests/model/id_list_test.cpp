// SPDX-License-Identifier: Apache-2.0

#include <hearsay/id_list.hpp>

#include <catch2/catch.hpp>

#include <memory>
#include <vector>

using namespace hearsay;

TEST_CASE("a list of ids gives what was added, kind by kind") {
    const auto ids = std::make_shared<IdNumbers>();
    ids->enter(Kind::claim, "only named");
    IdList list(ids);
    CHECK(list.empty());
    CHECK(list == std::vector<RecordId>());
    list.push_back(Kind::claim, "said");
    list.push_back(Kind::claim, "");
    list.push_back(Kind::actor, "said");
    list.push_back(Kind::claim, "said");
    CHECK_FALSE(list.empty());
    CHECK(list.size() == 4);
    CHECK(list.count(Kind::claim) == 3);
    CHECK(list.count(Kind::outlet) == 0);
    const std::vector<RecordId> added{
        {Kind::actor, "said"}, {Kind::claim, "said"}, {Kind::claim, ""}, {Kind::claim, "said"}};
    CHECK(std::vector<RecordId>(list.begin(), list.end()) == added);
    CHECK(list == added);
    CHECK(ids->size(Kind::claim) == 3);
    list.sort();
    CHECK(
        list ==
        std::vector<RecordId>{
            {Kind::actor, "said"}, {Kind::claim, ""}, {Kind::claim, "said"}, {Kind::claim, "said"}}
    );
}

TEST_CASE("lists of ids are equal where all their ids are") {
    const IdList list{{Kind::claim, "a"}, {Kind::claim, "b"}};
    CHECK(list == IdList{{Kind::claim, "a"}, {Kind::claim, "b"}});
    CHECK_FALSE(list == IdList{{Kind::claim, "b"}, {Kind::claim, "a"}});
    CHECK_FALSE(list == IdList{{Kind::claim, "a"}});
    CHECK_FALSE(list == IdList{{Kind::claim, "a"}, {Kind::actor, "b"}});
    CHECK_FALSE(list == std::vector<RecordId>{{Kind::claim, "a"}, {Kind::claim, "c"}});
}
