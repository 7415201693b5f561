// SPDX-License-Identifier: Apache-2.0

// Programs that read and write one database at the same time.

#include "sample.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

namespace hearsay {

using sample::opened;
using sample::Other;
using sample::recorded;
using support::TemporaryFolder;

TEST_CASE("a second writer waits, then is told so, and readers read on") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(1)));
    Other other(path);
    other.run("BEGIN EXCLUSIVE; DELETE FROM recording_file");
    const auto writer = opened(path, OpenMode::write);
    CHECK(writer->ids(Kind::event).value().size() == 2);
    const auto begin = std::chrono::steady_clock::now();
    const auto result = writer->record(sample::batch(sample::event_of(2)));
    const auto waited = std::chrono::steady_clock::now() - begin;
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == StoreError::Kind::busy);
    CHECK(waited > std::chrono::seconds(4));
    CHECK(waited < std::chrono::seconds(10));
    other.run("ROLLBACK");
    CHECK(writer->record(sample::batch(sample::event_of(2))).ok());
}

TEST_CASE("a reader that was opened before an update answers from the state after it") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(1)));
    const auto reader = opened(path);
    CHECK(reader->ids(Kind::claim).value().size() == 2);
    recorded(path, sample::batch(sample::event_of(30)));
    CHECK(reader->ids(Kind::claim).value().size() == 31);
}

TEST_CASE("what a reader kept in the log is brought into the file by the next recording") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const auto log = folder.path() / "h.db-wal";
    recorded(path, sample::batch(sample::event_of(1)));
    sqlite3* reading = nullptr;
    REQUIRE(sqlite3_open_v2(path.c_str(), &reading, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    const char* sql = "BEGIN; SELECT count(*) FROM record";
    REQUIRE(sqlite3_exec(reading, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    recorded(path, sample::batch(sample::event_of(2)));
    sqlite3_close(reading);
    REQUIRE(std::filesystem::exists(log));

    SECTION("a recording") { recorded(path, sample::batch(sample::event_of(3))); }
    SECTION("a withdrawal") {
        const auto store = opened(path, OpenMode::write);
        REQUIRE(store->withdraw({{Kind::claim, "c1"}}, {.at = 1, .tool = "", .reason = ""}).ok());
        CHECK(store->recordings({}).value().size() == 3);
    }
    CHECK_FALSE(std::filesystem::exists(log));
    const auto copy = folder.path() / "copy.db";
    std::filesystem::copy_file(path, copy);
    CHECK(opened(copy)->recordings({}).value().size() == 3);
}

TEST_CASE("a copy with its log is read in a folder in which nothing can be made") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(1)));
    sqlite3* reading = nullptr;
    REQUIRE(sqlite3_open_v2(path.c_str(), &reading, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    const char* sql = "BEGIN; SELECT count(*) FROM record";
    REQUIRE(sqlite3_exec(reading, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    recorded(path, sample::batch(sample::event_of(2)));
    const auto kept = folder.path() / "kept";
    std::filesystem::create_directory(kept);
    std::filesystem::copy_file(path, kept / "h.db");
    std::filesystem::copy_file(path.string() + "-wal", kept / "h.db-wal");
    sqlite3_close(reading);
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
    std::filesystem::permissions(kept, std::filesystem::perms(0555));

    // Permissions do not bind root, so that somebody else has to look.
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && ::setuid(nobody) != 0) {
            ::_exit(2);
        }
        const auto store = opened(kept / "h.db");
        const auto recordings = store->recordings({});
        const auto verification = store->verify({});
        const bool is_right = recordings.ok() && recordings.value().size() == 2 &&
                              verification.ok() && verification.value().problems.empty() &&
                              !std::filesystem::exists(kept / "h.db-shm");
        ::_exit(is_right ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    std::filesystem::permissions(kept, std::filesystem::perms(0755));
}

TEST_CASE("readers never fail and never see half an update") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(1)));
    const pid_t writer = ::fork();
    if (writer == 0) {
        bool good = true;
        for (std::size_t size = 2; size <= 40; ++size) {
            auto store = open_store(path, OpenMode::write);
            good = good && store.ok() &&
                   store.value()->record(sample::batch(sample::event_of(size))).ok();
        }
        ::_exit(good ? 0 : 1);
    }
    std::size_t before = 0;
    int status = 0;
    while (::waitpid(writer, &status, WNOHANG) == 0) {
        const auto reader = opened(path);
        const auto dossier = reader->dossier_of_event("e", {});
        INFO((dossier ? std::string() : dossier.error().message));
        REQUIRE(dossier.ok());
        const Records& records = dossier.value()->records;
        CHECK(records.claims.size() == records.documents.size() + 1);
        CHECK(records.claims.size() >= before);
        before = records.claims.size();
    }
    CHECK(status == 0);
    CHECK(opened(path)->ids(Kind::claim).value().size() == 41);
}

TEST_CASE("of two processes that fill the same database, one fills and one updates") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const pid_t other = ::fork();
    if (other == 0) {
        auto store = open_store(path, OpenMode::write);
        ::_exit(
            store.ok() && store.value()->record(sample::batch(sample::event_of(300))).ok() ? 0 : 1
        );
    }
    Batch batch = sample::batch(sample::event_of(300));
    batch.records.actors.front().note = "of the first process";
    recorded(path, batch);
    int status = 0;
    ::waitpid(other, &status, 0);
    CHECK(status == 0);
    CHECK(opened(path)->recordings({}).value().size() == 2);
}

namespace {

/// A database, and the journal of a program that was stopped while it changed all claims.
void leave_half_done(const std::filesystem::path& path) {
    const TemporaryFolder folder;
    const auto whole = folder.path() / "h.db";
    recorded(whole, sample::batch(sample::event_of(300)));
    Other other(whole);
    other.run("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1;"
              "BEGIN; UPDATE claim SET hedge = 'half done'; DELETE FROM recording");
    std::filesystem::copy_file(whole, path);
    std::filesystem::copy_file(whole.string() + "-journal", path.string() + "-journal");
    REQUIRE(support::read_file(path).find("half done") != std::string::npos);
}

}  // namespace

TEST_CASE("what another program left half done is rolled back by who may write, and told to others"
) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const auto journal = path.string() + "-journal";
    leave_half_done(path);
    const auto half_done = support::read_file(path);

    const auto read = open_store(path, OpenMode::read);
    REQUIRE_FALSE(read.ok());
    CHECK(
        read.error().message == "a program was stopped while it wrote to the database `" +
                                    path.string() + "`: what it left in `" + journal +
                                    "` is to be rolled back before anything is read"
    );
    CHECK(
        read.error().help ==
        "`hearsay --db " + path.string() +
            " record` does that, as does who opens it with `sqlite3` and may write to it"
    );
    CHECK(support::read_file(path) == half_done);

    std::size_t recordings = 1;
    SECTION("a recording that changes nothing") {
        CHECK(recorded(path, sample::batch(sample::event_of(300))).recording == 0);
    }
    SECTION("a recording") {
        CHECK(recorded(path, sample::batch(sample::event_of(301))).recording == 2);
        recordings = 2;
    }
    SECTION("a withdrawal") {
        const auto store = opened(path, OpenMode::write);
        REQUIRE(store->withdraw({{Kind::claim, "c1"}}, {.at = 1, .tool = "", .reason = ""}).ok());
        recordings = 2;
    }
    CHECK_FALSE(std::filesystem::exists(journal));
    const auto found = opened(path)->verify({});
    REQUIRE(found.ok());
    CHECK(found.value().problems.empty());
    CHECK(found.value().recordings == recordings);
}

TEST_CASE("a journal of a program that still writes is waited for, and not rolled back") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(300)));
    Other other(path);
    other.run("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1;"
              "BEGIN EXCLUSIVE; UPDATE claim SET hedge = 'half done'");
    const auto read = open_store(path, OpenMode::read);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().kind == StoreError::Kind::busy);
    other.run("COMMIT");
    CHECK(opened(path)->find({Kind::claim, "c1"}, {}).value().claims.front().hedge == "half done");
}

}  // namespace hearsay
