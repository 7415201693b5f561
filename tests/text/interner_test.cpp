// SPDX-License-Identifier: Apache-2.0

#include "text/interner.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <unordered_map>
#include <vector>

using hearsay::text::Interner;

TEST_CASE("an interner numbers each text once, in the order of coming") {
    Interner ids;
    CHECK(ids.enter("kerman-2024") == 0);
    CHECK(ids.enter("kerman-2024-isis") == 1);
    CHECK(ids.enter("kerman-2024") == 0);
    CHECK(ids.enter("") == 2);
    CHECK(ids.size() == 3);
    CHECK(ids[1] == "kerman-2024-isis");
    CHECK(ids[2].empty());
}

TEST_CASE("an interner finds what was entered and nothing else") {
    Interner ids;
    CHECK_FALSE(ids.find("anything").has_value());
    ids.enter("reuters");
    CHECK(ids.find("reuters") == 0U);
    CHECK_FALSE(ids.find("reuter").has_value());
    CHECK_FALSE(ids.find("reuters2").has_value());
    CHECK_FALSE(ids.find("").has_value());
}

TEST_CASE("an interner tells texts apart by every byte, zeros and lengths included") {
    Interner ids;
    const std::string with_zero("a\0b", 3);
    CHECK(ids.enter("a") == 0);
    CHECK(ids.enter(with_zero) == 1);
    CHECK(ids[1] == with_zero);
}

TEST_CASE("an interner keeps many texts, short and longer than its blocks, where they are") {
    Interner ids;
    const std::string long_text(200'000, 'x');
    std::unordered_map<std::string, std::uint32_t> model;
    std::vector<std::string_view> views;
    for (std::uint32_t i = 0; i < 100'000; ++i) {
        std::string text = "claim-" + std::to_string(i * 7919 % 50'000);
        if (i % 10'000 == 3) {
            text += long_text;
        }
        const auto [known, is_new] = model.emplace(text, static_cast<std::uint32_t>(model.size()));
        REQUIRE(ids.enter(text) == known->second);
        if (is_new) {
            views.push_back(ids[known->second]);
        }
    }
    REQUIRE(ids.size() == model.size());
    for (const auto& [text, number] : model) {
        REQUIRE(ids.find(text) == number);
        REQUIRE(views[number] == text);
        REQUIRE(views[number].data() == ids[number].data());
    }
}
