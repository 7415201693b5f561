// SPDX-License-Identifier: Apache-2.0

#include "failing_sync.hpp"
#include "faulty_disk.hpp"
#include "sample.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

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
    return store.withdraw(
        {{Kind::actor, "unused"}},
        {.at = 1'800'000'000'000'000, .tool = "test", .reason = "a mistake"}
    );
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

TEST_CASE("a first recording is there where its folder cannot be synced") {
    const int error = GENERATE(0, EINVAL, ENOSYS, EROFS, EACCES);
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "h.db";
    const sample::FolderSync sync([&] { return error; });
    const auto result = attempt(record_next, path);
    INFO(result.error.message);
    CHECK(result.acknowledged);
    CHECK_FALSE(is_there(path));  // it is the first, not the second
}

TEST_CASE("a first recording whose folder could not be written may be there, and says so") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "h.db";
    {
        const sample::FolderSync sync([] { return EIO; });
        const auto result = attempt(record_next, path);
        REQUIRE_FALSE(result.acknowledged);
        CHECK(
            result.error.message ==
            "writing the folder of the database `" + path.string() + "` failed: Input/output error"
        );
        CHECK(
            result.error.help ==
            "check the disk; whether the change is there is not known: it is whole or not at all, "
            "and the same command again is safe"
        );
    }
    CHECK(recorded(path, next()).recording == 0);
    CHECK_FALSE(is_there(path));
}

TEST_CASE("a first recording is one also where what it made cannot be read") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "h.db";
    const sample::FolderSync sync([&] {
        support::write_file(path, "something else");
        return 0;
    });
    const auto store = opened(path, OpenMode::write);
    SECTION("recorded at once") { CHECK(store->record(next()).ok()); }
    SECTION("recorded in parts") {
        const auto recording =
            store->record_first({.at = 1, .tool = "test"}, std::make_shared<IdNumbers>());
        REQUIRE(recording.ok());
        const Batch batch = next();
        CHECK_FALSE(recording.value()->add(batch.files, batch.records));
        CHECK(recording.value()->finish().ok());
    }
    CHECK_FALSE(store->ids(Kind::claim).ok());
}

TEST_CASE("a first recording is possible in a folder that cannot be opened") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "h.db";
    fs::permissions(folder.path(), fs::perms(0333));
    // Permissions do not bind root, so that somebody else has to record.
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && ::setuid(nobody) != 0) {
            ::_exit(2);
        }
        ::_exit(attempt(record_next, path).acknowledged ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    fs::permissions(folder.path(), fs::perms(0755));
    CHECK_FALSE(is_there(path));
}

TEST_CASE("what stands in the way of a new database is named") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "h.db";
    const std::string beside = path.string() + ".filling";
    SECTION("a folder") { fs::create_directory(beside); }
    SECTION("a link") { fs::create_symlink("elsewhere", beside); }
    const auto result = attempt(record_next, path);
    CHECK_FALSE(result.acknowledged);
    CHECK(result.error.message.starts_with("making the database `" + path.string() + "` failed: "));
    CHECK(
        result.error.help ==
        "remove `" + beside + "`, under which it is made, or name another file with --db"
    );
}

}  // namespace hearsay
