// SPDX-License-Identifier: Apache-2.0

#include "text/nearest.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;
using Words = std::vector<std::string>;

TEST_CASE("the nearest word is found") {
    struct Row {
        std::string_view word;
        Words candidates;
        std::optional<std::string_view> expected;
    };
    const std::vector<Row> table = {
        {"speeker", {"statement", "speaker", "outlet"}, "speaker"},
        {"speaker", {"speaker"}, "speaker"},
        {"sepaker", {"speaker"}, "speaker"},  // neighbours swapped
        {"id", {"di"}, "di"},                 // one edit, not two
        {"abc", {"ab"}, "ab"},                // up to a third
        {"abcdef", {"abcdxy"}, "abcdxy"},
        {"abcdef", {"abcxyz"}, std::nullopt},
        {"abcdefghi", {"ghiabcdef"}, std::nullopt},
        {"cat", {"cart", "bat", "cat2"}, "cart"},  // ties: the first
        {"cat", {"carts", "bats", "ca"}, "ca"},
        {"HAMAS", {"hames", "hamas"}, "hamas"},  // letter case
        {"انفجا", {"انفجار", "outlet"}, "انفجار"},
        {"x", {}, std::nullopt},
        {"", {"a", ""}, std::nullopt},
        {"ca", {"abc"}, std::nullopt},  // 3 as an optimal string alignment
        {"\xff\xfe", {"\xff"}, std::nullopt},
        {"uk", {"us", "ukr"}, std::nullopt},  // of so few letters, any would be near
        {"b", {"A", "B"}, "B"},
        {"USA", {"usb", "usa"}, "usa"},
    };
    for (const Row& row : table) {
        INFO(row.word);
        CHECK(nearest(row.word, row.candidates) == row.expected);
    }
}

TEST_CASE("how near the nearest is can be asked") {
    const auto edits = [](std::string_view word, std::string_view candidate) {
        NearestSearch search(word);
        search.offer(candidate);
        return search.edits();
    };
    CHECK(edits("speeker", "speaker") == 1U);
    CHECK(edits("speaker", "speaker") == 0U);
    CHECK(edits("speaker", "outlet") == std::nullopt);
    CHECK(edits("part", "participant") == std::nullopt);  // it only begins so
}

TEST_CASE("the banded distance agrees with the full matrix") {
    const auto full = [](std::string_view a, std::string_view b) {
        std::vector<std::vector<std::size_t>> d(
            a.size() + 1, std::vector<std::size_t>(b.size() + 1)
        );
        for (std::size_t i = 0; i <= a.size(); ++i) {
            for (std::size_t j = 0; j <= b.size(); ++j) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                d[i][j] = std::min(
                    {d[i - 1][j] + 1,
                     d[i][j - 1] + 1,
                     d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)}
                );
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.size()][b.size()];
    };
    unsigned seed = 1;
    const auto random_word = [&](std::size_t most) {
        std::string word;
        seed = seed * 1664525U + 1013904223U;
        const std::size_t length = 1 + (seed >> 16U) % most;
        for (std::size_t i = 0; i < length; ++i) {
            seed = seed * 1664525U + 1013904223U;
            word += static_cast<char>('a' + (seed >> 16U) % 3);
        }
        return word;
    };
    std::size_t found = 0;
    for (int i = 0; i < 50'000; ++i) {
        const std::string word = random_word(14);
        const Words candidates = {random_word(14), random_word(14), random_word(14)};
        std::optional<std::string_view> expected;
        std::size_t best = std::max<std::size_t>(1, word.size() / 3) + 1;
        for (const std::string& candidate : candidates) {
            const std::size_t distance = full(word, candidate);
            const bool counts = word.size() > 2 || distance == 0 ||
                                (word.size() == 2 && candidate.size() == 2 &&
                                 std::is_permutation(word.begin(), word.end(), candidate.begin()));
            if (counts && distance < best) {
                best = distance;
                expected = candidate;
            }
        }
        for (const std::string& candidate : candidates) {
            const bool goes_on = word.size() >= 3 && candidate.starts_with(word);
            if (best > std::max<std::size_t>(1, word.size() / 3) && goes_on &&
                (!expected || candidate.size() < expected->size())) {
                expected = candidate;
            }
        }
        found += expected ? 1U : 0U;
        if (nearest(word, candidates) != expected) {
            FAIL(
                word << " against " << candidates[0] << ' ' << candidates[1] << ' ' << candidates[2]
            );
        }
    }
    CHECK(found > 1000);
}

TEST_CASE("where no candidate is near, the word may be the beginning of one") {
    const Words events = {"kerman-2024-funeral", "kerman-2024", "idlib-strikes-2024"};
    CHECK(nearest("kerman", events) == "kerman-2024");
    CHECK(nearest("Kerman", events) == "kerman-2024");
    CHECK(nearest("strikes", events) == std::nullopt);
    CHECK(nearest("ke", events) == std::nullopt);
    CHECK(nearest("kerman", Words{"kerman-2024", "karman"}) == "karman");  // a typing error first
}

TEST_CASE("of ids the few that the word begins are likelier than those that are near") {
    const auto likely = [](std::string_view word, const Words& candidates) {
        NearestSearch search(word);
        for (const std::string& candidate : candidates) {
            search.offer(candidate);
        }
        const auto found = search.likely();
        return Words(found.begin(), found.end());
    };
    const Words claims = {"iit-blames", "wh-blames-syria", "kerman-2024-funeral", "kerman-2024"};
    CHECK(nearest("wh-blames", claims) == "iit-blames");
    CHECK(likely("wh-blames", claims) == Words{"wh-blames-syria"});
    CHECK(likely("WH-blames", claims) == Words{"wh-blames-syria"});
    CHECK(likely("kerman", claims) == Words{"kerman-2024", "kerman-2024-funeral"});
    CHECK(likely("kerman-202", claims) == Words{"kerman-2024"});  // a letter is missing
    CHECK(likely("Kerman-2024", claims) == Words{"kerman-2024"});
    CHECK(likely("iit-blame", claims) == Words{"iit-blames"});
    CHECK(likely("wh", claims).empty());
    CHECK(likely("nothing", claims).empty());
    CHECK(likely("abc", {"abcd-1", "abcd-2", "abcd-1", "abx"}) == Words{"abcd-1", "abcd-2"});
    // Of many none is likelier than what is near.
    const Words many = {"un-1", "un-says-2", "un-says-3", "un-says-4", "un-says-5"};
    CHECK(likely("un-says", many) == Words{"un-says-2"});
    CHECK(likely("un-say", many) == Words{"un-says-2"});
    CHECK(
        likely("un-says", {"us-says", "un-says-a-1", "un-says-b-2", "un-says-c-3", "un-says-d"}) ==
        Words{"us-says"}
    );
}

TEST_CASE("words above 64 bytes have no nearest one") {
    const Words candidates = {std::string(64, 'a'), std::string(65, 'a')};
    CHECK(nearest(std::string(65, 'a'), candidates) == std::nullopt);
    CHECK(nearest(std::string(63, 'a'), candidates) == candidates[0]);
    CHECK(nearest("aaaaaaaa", Words{std::string(10'000'000, 'a')}) == std::nullopt);
}

TEST_CASE("hundreds of thousands of candidates are looked through quickly") {
    Words candidates;
    for (int i = 0; i < 200'000; ++i) {
        candidates.push_back("event-" + std::to_string(i * 7919 % 1'000'003) + "-claim");
    }
    candidates.push_back("evnet-of-kerman-claim");
    CHECK(nearest("event-of-kermna-claim", candidates) == candidates.back());
}
