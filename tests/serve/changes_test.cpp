// SPDX-License-Identifier: Apache-2.0

#include "serve/changes.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <thread>

using hearsay::serve::Changes;
using namespace std::chrono_literals;

TEST_CASE("who waits is told of what changed before and while it waited") {
    Changes changes;
    CHECK(changes.wait_for_more(0, 1ms) == 0);
    changes.note();
    CHECK(changes.wait_for_more(0, 1h) == 1);
    std::jthread other([&] { changes.note(); });
    CHECK(changes.wait_for_more(1, 1h) == 2);
}

TEST_CASE("at the end nobody waits") {
    Changes changes;
    std::jthread other([&] { changes.stop(); });
    CHECK(changes.wait_for_more(0, 1h) == 0);
    CHECK(changes.is_stopped());
}
