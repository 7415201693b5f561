// SPDX-License-Identifier: Apache-2.0

#include "text/parallel.hpp"

#include "support/without_threads.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <stdexcept>
#include <vector>

using hearsay::text::in_parallel;

TEST_CASE("in parallel every number has its turn once") {
    for (const std::size_t count : {0U, 1U, 2U, 3U, 10'000U}) {
        std::vector<std::atomic<int>> turns(count);
        in_parallel(count, [&](std::size_t i) { ++turns[i]; });
        for (const auto& each : turns) {
            REQUIRE(each == 1);
        }
    }
}

TEST_CASE("where no thread can be started, whoever asks does all that is to be done in parallel") {
    CHECK(hearsay::support::holds_without_threads([] {
        std::size_t turns = 0;
        in_parallel(1000, [&](std::size_t) { ++turns; });
        return turns == 1000;
    }));
}

TEST_CASE("what one of parallel calls throws is thrown, and the rest is left") {
    std::atomic<int> calls = 0;
    CHECK_THROWS_AS(
        in_parallel(
            1'000'000,
            [&](std::size_t) {
                ++calls;
                throw std::runtime_error("no");
            }
        ),
        std::runtime_error
    );
    CHECK(calls < 1000);
}
