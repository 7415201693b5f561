// SPDX-License-Identifier: Apache-2.0

#include "text/file_stamp.hpp"

#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <filesystem>

using namespace hearsay;
using namespace hearsay::text;

TEST_CASE("a change shows in the stamp once a tick has passed, though size and place stay") {
    const support::TemporaryFolder folder;
    const auto path = folder.path() / "file";
    support::write_file(path, "one");
    const auto before = stamp_of(path.string());
    REQUIRE(before);
    CHECK(before->size == 3);
    CHECK(wait_for_tick(*before));
    CHECK(stamp_of(path.string()) == before);
    support::write_file(path, "two");
    const auto after = stamp_of(path.string());
    REQUIRE(after);
    CHECK(after->size == before->size);
    CHECK(after->inode == before->inode);
    CHECK(after->modified_ns > before->modified_ns);
}

TEST_CASE("there is no stamp of what is not there, and links are followed") {
    const support::TemporaryFolder folder;
    const auto path = folder.path() / "file";
    CHECK_FALSE(stamp_of(path.string()));
    std::filesystem::create_symlink(path, folder.path() / "link");
    CHECK_FALSE(stamp_of((folder.path() / "link").string()));
    support::write_file(path, "one");
    CHECK(stamp_of((folder.path() / "link").string()) == stamp_of(path.string()));
}

TEST_CASE("nobody waits for a time in the future") {
    const auto in_an_hour =
        std::chrono::system_clock::now().time_since_epoch() + std::chrono::hours(1);
    FileStamp stamp;
    stamp.modified_ns = std::chrono::nanoseconds(in_an_hour).count();
    CHECK_FALSE(wait_for_tick(stamp));
}

TEST_CASE("a file may change unseen for a tick, and for two seconds where it has no fractions") {
    constexpr std::int64_t second_us = 1'000'000;
    constexpr std::int64_t whole = 1'700'000'000;
    CHECK(may_change_unseen(whole * 1'000'000'000, whole * second_us));
    CHECK(may_change_unseen(whole * 1'000'000'000, (whole + 2) * second_us));
    CHECK_FALSE(may_change_unseen(whole * 1'000'000'000, (whole + 2) * second_us + 1));
    CHECK(may_change_unseen(whole * 1'000'000'000 + 1000, whole * second_us + 20'001));
    CHECK_FALSE(may_change_unseen(whole * 1'000'000'000 + 1000, whole * second_us + 20'002));
}
