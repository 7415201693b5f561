// SPDX-License-Identifier: Apache-2.0

#include "sample.hpp"
#include "store/failure.hpp"
#include "store/writer.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace hearsay {

namespace {

using sample::opened;
using sample::Other;
using sample::recorded;
using support::read_file;
using support::TemporaryFolder;
using support::write_file;

StoreError refused(const std::filesystem::path& path, OpenMode mode) {
    const auto store = open_store(path, mode);
    REQUIRE_FALSE(store.ok());
    CHECK_FALSE(store.error().message.empty());
    return store.error();
}

}  // namespace

TEST_CASE("a missing database is an error that tells how to make one, and is not made") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "none.db";
    const StoreError error = refused(path, OpenMode::read);
    CHECK(error.kind == StoreError::Kind::missing);
    CHECK(error.help.find("record PATH") != std::string::npos);
    CHECK(opened(path, OpenMode::write)->ids(Kind::claim).value().empty());
    CHECK(opened(path, OpenMode::write)->dossier_of_event("e", {}).value() == std::nullopt);
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a file of something else is left alone") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "file";
    for (const OpenMode mode : {OpenMode::read, OpenMode::write}) {
        write_file(path, "");
        CHECK(refused(path, mode).kind == StoreError::Kind::foreign);
        write_file(path, std::string(5000, 'x'));
        CHECK(refused(path, mode).kind == StoreError::Kind::foreign);
        CHECK(read_file(path) == std::string(5000, 'x'));
        std::filesystem::remove(path);
        Other(path).run("CREATE TABLE t (x)");
        CHECK(refused(path, mode).kind == StoreError::Kind::foreign);
        std::filesystem::remove(path);
        CHECK(refused(folder.path(), mode).kind == StoreError::Kind::foreign);
    }
}

TEST_CASE("a database of a newer hearsay is left alone") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(2)));
    Other(path).run("PRAGMA user_version = 5");
    const std::string before = read_file(path);
    CHECK(refused(path, OpenMode::read).kind == StoreError::Kind::newer);
    CHECK(refused(path, OpenMode::write).kind == StoreError::Kind::newer);
    CHECK(read_file(path) == before);
}

TEST_CASE("a database from before the first release is left alone") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(2)));
    Other(path).run("PRAGMA user_version = 1");
    const std::string before = read_file(path);
    CHECK(refused(path, OpenMode::read).kind == StoreError::Kind::older);
    CHECK(refused(path, OpenMode::write).kind == StoreError::Kind::older);
    CHECK(read_file(path) == before);
}

TEST_CASE(
    "a database of an earlier version is brought up by the next recording, and nothing else changes"
) {
    const bool is_second = GENERATE(true, false);
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    auto records = sample::event_of(3);
    records.claims[0].quote = "Взрыв унёс жизни";
    recorded(path, sample::batch(records));
    records.claims[1].quote = "ёлка";
    recorded(path, sample::batch(records));
    const std::string head = opened(path)->head().value();
    // Neither told who made a recording.
    Other(path).run("ALTER TABLE recording DROP COLUMN made_by;"
                    "DELETE FROM migration WHERE version = 4; PRAGMA user_version = 3");
    if (is_second) {
        // Version 2 kept the words as they were written.
        Other(path).run(
            "INSERT INTO search (search) VALUES ('delete-all');"
            "INSERT INTO search (rowid, text) SELECT version, quote FROM claim WHERE version > 0;"
            "DELETE FROM migration WHERE version = 3; PRAGMA user_version = 2"
        );
    }
    const auto told = refused(path, OpenMode::read);
    CHECK(told.kind == StoreError::Kind::older);
    CHECK(told.help == "`hearsay --db " + path.string() + " record` brings it up to date");
    auto dry = sample::batch(records);
    dry.dry_run = true;
    CHECK(recorded(path, dry).recording == 0);
    CHECK(refused(path, OpenMode::read).kind == StoreError::Kind::older);
    CHECK(recorded(path, sample::batch(records)).recording == 0);  // nothing of the records changed
    const auto store = opened(path);
    CHECK(store->search("унес", 10).value().best.size() == 1);
    CHECK(store->head().value() == head);
    const auto verified = store->verify({}).value();
    CHECK(verified.problems.empty());
    CHECK(verified.recordings == 2);
}

TEST_CASE("a truncated or overwritten database is told to be damaged") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(200)));
    const std::string whole = read_file(path);
    const auto kind_of_first_error = [&] {
        auto store = open_store(path, OpenMode::read);
        if (!store) {
            return store.error().kind;
        }
        auto dossier = store.value()->dossier_of_event("e", {});
        return dossier ? StoreError::Kind::busy : dossier.error().kind;
    };
    write_file(path, whole.substr(0, whole.size() / 2));
    CHECK(kind_of_first_error() == StoreError::Kind::corrupt);
    std::string noise = whole;
    for (std::size_t i = 16384; i < noise.size(); ++i) {
        noise[i] = static_cast<char>(i * 2654435761U >> 13);
    }
    write_file(path, noise);
    CHECK(kind_of_first_error() == StoreError::Kind::corrupt);
}

TEST_CASE("stored values that cannot be are told to be damaged") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    for (const char* sql :
         {"UPDATE claim SET act = 99",
          "UPDATE claim SET date = '2024-13'",
          "UPDATE claim SET roles = 1 << 40",
          "DELETE FROM claim WHERE version % 2 = 0",
          "UPDATE reference SET field = 200 WHERE field = 19",
          "UPDATE reference SET ordinal = -5 WHERE field = 22",
          "UPDATE reference SET field = 22, ordinal = 70000 WHERE field = 19",
          "UPDATE record SET kind = 77 WHERE kind = 1"}) {
        std::filesystem::remove(path);
        recorded(path, sample::batch(sample::event_of(6)));
        Other(path).run(sql);
        INFO(sql);
        const auto dossier = opened(path)->dossier_of_event("e", {});
        if (dossier.ok()) {
            CHECK(dossier.value().has_value());  // some of these are merely another content
        } else {
            CHECK(dossier.error().kind == StoreError::Kind::corrupt);
        }
    }
}

TEST_CASE("a history of which parts are gone is told to be damaged, and has no head") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const auto damaged_by = [&](const std::string& sql) {
        std::filesystem::remove(path);
        recorded(path, sample::batch(sample::event_of(3)));
        Other(path).run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql);
        INFO(sql);
        const auto all = opened(path)->recordings({});
        REQUIRE_FALSE(all.ok());
        CHECK(all.error().kind == StoreError::Kind::corrupt);
        return opened(path)->head();
    };
    CHECK(damaged_by("UPDATE entry SET recording = 7 WHERE kind = 4").ok());
    CHECK(damaged_by("UPDATE recording_file SET recording = 7").ok());
    for (const char* sql : {"DELETE FROM recording", "UPDATE recording SET digest = x'0102'"}) {
        const auto head = damaged_by(sql);
        REQUIRE_FALSE(head.ok());
        CHECK(head.error().kind == StoreError::Kind::corrupt);
    }
}

TEST_CASE("who cannot make a database leaves nothing of it behind") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    std::filesystem::create_symlink("h.db", path);
    CHECK_THROWS_AS(store::Filling(path), store::Failure);
    CHECK_FALSE(std::filesystem::exists(path.string() + ".filling"));
}

TEST_CASE("triggers in a database do not run, neither when it is read nor when it is written") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(3)));
    Other(path).run("CREATE TRIGGER evil AFTER INSERT ON recording BEGIN DELETE FROM claim; END;"
                    "CREATE TRIGGER worse AFTER UPDATE ON version BEGIN DELETE FROM claim; END");
    Batch batch = sample::batch(sample::event_of(4));
    batch.records.claims.front().note = "changed";
    CHECK(recorded(path, batch).added.size() > 0);
    CHECK(opened(path)->dossier_of_event("e", {}).value()->records.claims.size() >= 4);
}

TEST_CASE("views in place of tables are not read") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(3)));
    Other(path).run("ALTER TABLE claim RENAME TO hidden;"
                    "CREATE VIEW claim AS SELECT * FROM hidden, (SELECT randomblob(1000000000))");
    const auto dossier = opened(path)->dossier_of_event("e", {});
    REQUIRE_FALSE(dossier.ok());
    CHECK(dossier.error().kind == StoreError::Kind::corrupt);
    const auto changed = opened(path, OpenMode::write)->record(sample::batch(sample::event_of(4)));
    REQUIRE_FALSE(changed.ok());
    CHECK(changed.error().kind == StoreError::Kind::corrupt);
}

TEST_CASE("a database is as large as it says, not as its file") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(3)));
    std::filesystem::resize_file(path, std::uintmax_t{1} << 40);  // takes no room: a hole
    CHECK(opened(path)->dossier_of_event("e", {}).value()->records.claims.size() >= 3);
    CHECK(opened(path)->verify("").ok());
    // Even one that says so: https://www.sqlite.org/fileformat2.html#in_header_database_size
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(28).write("\x03\xFF\xFF\xFF", 4);
    file.close();
    CHECK(opened(path)->dossier_of_event("e", {}).value()->records.claims.size() >= 3);
    const auto found = opened(path)->verify("");
    REQUIRE(found.ok());
    CHECK(found.value().problem_count > 0);
}

TEST_CASE("paths with characters that mean something in URIs are plain paths") {
    const TemporaryFolder folder;
    for (const char* name : {"a?mode=memory", "a#b", "a%20b", "a b", "ä&=;'\"", "?"}) {
        const auto path = folder.path() / name;
        recorded(path, sample::batch(sample::event_of(1)));
        CHECK(std::filesystem::exists(path));
        CHECK(opened(path)->ids(Kind::event).value().size() == 2);
    }
}

TEST_CASE("reading in a folder that cannot be written works, and recording there does not") {
    if (::geteuid() == 0) {
        WARN("skipped: permissions do not bind root");
        return;
    }
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(1)));
    std::filesystem::permissions(path, std::filesystem::perms(0444));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0555));
    CHECK(opened(path)->ids(Kind::event).value().size() == 2);
    const auto result = opened(path, OpenMode::write)->record(sample::batch(sample::event_of(2)));
    CHECK_FALSE(result.ok());
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
}

TEST_CASE("a database opened for reading is never written") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(1)));
    const auto store = opened(path, OpenMode::read);
    CHECK_FALSE(store->record(sample::batch(sample::event_of(2))).ok());
    CHECK_FALSE(store->withdraw({{Kind::claim, "c0"}}, {.at = 0, .tool = "", .reason = ""}).ok());
}

TEST_CASE("what a killed first fill left is cleared away") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    write_file(folder.path() / "h.db.filling", std::string(40000, 'x'));
    recorded(path, sample::batch(sample::event_of(1)));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "h.db.filling"));
    write_file(folder.path() / "h.db.filling", "x");
    recorded(path, sample::batch(sample::event_of(2)));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "h.db.filling"));
    CHECK(opened(path)->ids(Kind::claim).value().size() == 3);
}

TEST_CASE("a new database keeps to what is settled about its file") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(1)));
    const std::string bytes = read_file(path);
    CHECK(bytes.substr(68, 4) == "hrsy");                      // application_id
    CHECK(bytes.substr(60, 4) == std::string("\0\0\0\4", 4));  // user_version
    CHECK(bytes.substr(16, 2) == std::string("\x40\0", 2));    // pages of 16 KB
    CHECK(bytes.substr(18, 2) == std::string("\2\2", 2));      // WAL
    CHECK_FALSE(recorded(path, sample::batch(Records{})).recording != 0);
}

}  // namespace hearsay
