// SPDX-License-Identifier: Apache-2.0

#include "faulty_disk.hpp"
#include "sample.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>

namespace hearsay {

namespace {

namespace fs = std::filesystem;

using sample::FaultyDisk;
using sample::opened;
using sample::recorded;
using support::TemporaryFolder;
using Fault = FaultyDisk::Fault;
using Reached = FaultyDisk::Reached;

/// One recording, settled: it was made a while ago and has no log.
void begin(const fs::path& path) {
    recorded(path, sample::batch(sample::everything()));
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(1));
}

/// What changes, adds and leaves records as they are.
Batch next() {
    Records records = sample::everything();
    for (Claim& claim : records.claims) {
        claim.note += " changed";
    }
    records.actors.push_back(sample::actor("added"));
    return sample::batch(std::move(records), 1'800'000'000);
}

/// Whether the second recording is there; fails the test where it is there by half or anything
/// does not verify.
bool is_there(const fs::path& path) {
    const auto store = opened(path);
    const auto found = store->verify("");
    INFO((found ? std::string() : found.error().message));
    REQUIRE(found.ok());
    for (const StoreProblem& problem : found.value().problems) {
        FAIL_CHECK(problem.message);
    }
    const std::size_t recordings = found.value().recordings;
    CHECK((recordings == 1 || recordings == 2));
    return recordings == 2;
}

/// What is tried, and what is left of it: whether it was acknowledged, and the error if not.
struct Tried {
    bool acknowledged = false;
    StoreError error;
};

Tried attempt(const std::function<Stored<Recorded>(Store&)>& change, const fs::path& path) {
    auto store = open_store(path, OpenMode::write);
    if (!store) {
        return {false, store.error()};
    }
    const auto result = change(*store.value());
    return result ? Tried{true, {}} : Tried{false, result.error()};
}

Stored<Recorded> record_next(Store& store) { return store.record(next()); }

Stored<Recorded> withdraw_one(Store& store) {
    return store.withdraw({{Kind::actor, "unused"}}, "a mistake", 1'800'000'000'000'000, "test");
}

/// Lets a change fail in every way at every point. `copy` has to be the database before it.
void fail_everywhere(
    const std::function<Stored<Recorded>(Store&)>& change, const fs::path& before, Fault fault
) {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "h.db";
    const auto prepare = [&] {
        fs::remove(path.string() + "-wal");
        fs::remove(path.string() + "-shm");
        fs::copy_file(before, path, fs::copy_options::overwrite_existing);
        fs::last_write_time(path, fs::last_write_time(before));
    };
    bool reached_the_end = false;
    std::size_t refused = 0;
    std::size_t doubts = 0;
    for (std::size_t at = 0; !reached_the_end; ++at) {
        REQUIRE(at < 10'000);
        prepare();
        Tried tried;
        {
            const FaultyDisk disk(fault, at);
            tried = attempt(change, path);
            reached_the_end = disk.count() <= at;
        }
        INFO("operation " << at << ": " << tried.error.message);
        CHECK((tried.acknowledged || !reached_the_end));
        const bool there = is_there(path);
        const bool in_doubt = tried.error.help.find("not known") != std::string::npos;
        CHECK((there == tried.acknowledged || (there && in_doubt)));
        doubts += there && in_doubt ? 1 : 0;
        refused += tried.acknowledged ? 0 : 1;
        if (!tried.acknowledged) {
            CHECK(tried.error.kind == StoreError::Kind::failed);
            CHECK_FALSE(tried.error.help.empty());
        }
    }
    CHECK(refused > 3);
    // The sync after all was written.
    CHECK(doubts <= 1);
}

void lose_power_everywhere(
    const std::function<Stored<Recorded>(Store&)>& change, const fs::path& before, Reached reached
) {
    const TemporaryFolder folder;
    bool reached_the_end = false;
    for (std::size_t at = 0; !reached_the_end; ++at) {
        REQUIRE(at < 10'000);
        const fs::path path = folder.path() / (std::to_string(at) + ".db");
        fs::copy_file(before, path);
        fs::last_write_time(path, fs::last_write_time(before));
        Tried tried;
        {
            const FaultyDisk disk(Fault::power_loss, at);
            tried = attempt(change, path);
            disk.lose_power(reached, static_cast<std::uint32_t>(at));
            reached_the_end = disk.count() <= at;
        }
        INFO("operation " << at << ": " << tried.error.message);
        CHECK((tried.acknowledged || !reached_the_end));
        const bool there = is_there(path);
        CHECK((there || !tried.acknowledged));
    }
}

}  // namespace

TEST_CASE("a recording on a failing disk is acknowledged and there, or refused and wholly absent") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "before.db";
    begin(path);
    for (const Fault fault : {Fault::full, Fault::once, Fault::for_good}) {
        INFO("fault " << static_cast<int>(fault));
        fail_everywhere(record_next, path, fault);
    }
}

TEST_CASE("a withdrawal on a failing disk is acknowledged and there, or refused and wholly absent"
) {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "before.db";
    Records records = sample::everything();
    records.actors.push_back(sample::actor("unused"));
    recorded(path, sample::batch(std::move(records)));
    for (const Fault fault : {Fault::full, Fault::once, Fault::for_good}) {
        INFO("fault " << static_cast<int>(fault));
        fail_everywhere(withdraw_one, path, fault);
    }
}

TEST_CASE("an acknowledged recording survives that the power goes, at any moment") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "before.db";
    begin(path);
    for (const Reached reached : {Reached::nothing, Reached::some, Reached::all}) {
        INFO("reached " << static_cast<int>(reached));
        lose_power_everywhere(record_next, path, reached);
    }
}

TEST_CASE("a first recording on a failing disk leaves a whole database or none") {
    const TemporaryFolder folder;
    for (const Fault fault : {Fault::full, Fault::once, Fault::for_good}) {
        bool reached_the_end = false;
        for (std::size_t at = 0; !reached_the_end; ++at) {
            REQUIRE(at < 10'000);
            const fs::path path = folder.path() / "h.db";
            fs::remove(path);
            Tried tried;
            {
                const FaultyDisk disk(fault, at);
                tried = attempt(record_next, path);
                reached_the_end = disk.count() <= at;
            }
            INFO(
                "fault " << static_cast<int>(fault) << " at operation " << at << ": "
                         << tried.error.message
            );
            CHECK((tried.acknowledged || !reached_the_end));
            CHECK(fs::exists(path) == tried.acknowledged);
            CHECK_FALSE(fs::exists(path.string() + ".filling"));
            if (tried.acknowledged) {
                CHECK_FALSE(is_there(path));  // it is the first, not the second
                CHECK(
                    opened(path)->ids(Kind::claim).value().size() == next().records.claims.size()
                );
            }
        }
    }
}

}  // namespace hearsay
