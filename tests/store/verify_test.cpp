// SPDX-License-Identifier: Apache-2.0

#include "tampering.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

namespace hearsay {

namespace {

using sample::holds_content;
using sample::is_only_a_place;
using sample::names;
using sample::opened;
using sample::Other;
using sample::recorded;
using sample::rich_database;
using sample::Tampering;
using sample::told;
using sample::verified;
using support::TemporaryFolder;

}  // namespace

TEST_CASE("what was recorded verifies, with its superseded versions and withdrawals") {
    const TemporaryFolder folder;
    const auto path = rich_database(folder);
    const Verification found = verified(path);
    INFO(told(found));
    CHECK(found.problem_count == 0);
    CHECK(found.recordings == 3);
    CHECK(found.versions == 2 * sample::everything().size() + 1);
    CHECK(found.head == opened(path)->head().value());
}

TEST_CASE("a database in which nothing is recorded has a head of zeros") {
    const TemporaryFolder folder;
    const auto store = opened(folder.path() / "h.db", OpenMode::write);
    CHECK(store->head().value() == std::string(64, '0'));
    CHECK(store->verify({}).value().problem_count == 0);
}

TEST_CASE("a database verifies of which everything has been withdrawn") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Records events;
    events.events = {sample::event("one"), sample::event("two")};
    recorded(path, sample::batch(events));
    for (const std::string id : {"one", "two"}) {
        REQUIRE(opened(path, OpenMode::write)
                    ->withdraw(
                        {{Kind::event, id}},
                        {.at = 1'700'000'100'000'000, .tool = "t", .reason = "libel"}
                    )
                    .ok());
        CHECK(told(verified(path)).empty());
    }
}

TEST_CASE("one store can be verified again and again") {
    const TemporaryFolder folder;
    const auto store = opened(folder.path() / "h.db", OpenMode::write);
    for (const std::size_t claims : {2U, 3U}) {
        REQUIRE(store->record(sample::batch(sample::event_of(claims))).ok());
        CHECK(told(store->verify({}).value()).empty());
    }
}

TEST_CASE("every changed value of a record is found, and the record named") {
    Tampering tampering;
    Other other(tampering.path());
    for (const std::string& table : other.column(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
         )) {
        for (const std::string& column :
             other.column("SELECT name FROM pragma_table_info('" + table + "')")) {
            if (is_only_a_place(table, column)) {
                continue;
            }
            CAPTURE(table, column);
            // To another value of the same type, in every row: the first that is not NULL shows it.
            const Verification found = tampering.after(
                "UPDATE OR IGNORE " + table + " SET " + column + " = CASE typeof(" + column +
                ") WHEN 'integer' THEN " + column + " + 1 WHEN 'real' THEN " + column +
                " + 1 WHEN 'blob' THEN zeroblob(32) ELSE " + column + " || 'x' END"
            );
            CHECK(found.problem_count > 0);
            if (holds_content(table)) {
                INFO(told(found));
                CHECK(std::ranges::any_of(found.problems, [](const StoreProblem& problem) {
                    return problem.record.has_value();
                }));
            }
        }
    }
}

TEST_CASE("one changed letter names its record and nothing else") {
    Tampering tampering;
    const Verification found = tampering.after(
        "UPDATE claim SET hedge = replace(hedge, 'perhaps', 'surely') WHERE version > 0"
    );
    CHECK(told(found) == "claim said: it is not what recording 2 recorded\n");
    const Verification old = tampering.after(
        "UPDATE claim SET hedge = replace(hedge, 'perhaps', 'surely') WHERE version < 0"
    );
    CHECK(told(old) == "claim said: it is not what recording 1 recorded\n");
}

TEST_CASE("a text that was NULL and is set is found") {
    Tampering tampering;
    for (const char* change :
         {"UPDATE claim SET hedge = 'perhaps' WHERE hedge IS NULL",
          "UPDATE claim SET certainty = 1 WHERE certainty IS NULL",
          "UPDATE recording SET reason = 'error' WHERE reason IS NULL",
          "UPDATE recording SET made_by = 'someone else'",
          "UPDATE recording_file SET recorder = 'someone else'"}) {
        CAPTURE(change);
        CHECK(tampering.after(change).problem_count > 0);
    }
}

TEST_CASE("a missing row of any table is found, and the record named whichever it stood in") {
    Tampering tampering;
    for (const char* table :
         {"event",
          "actor",
          "outlet",
          "document",
          "claim",
          "version",
          "record",
          "topic",
          "affiliation",
          "alias",
          "appearance",
          "reference",
          "recording",
          "recording_file",
          "entry"}) {
        CAPTURE(table);
        const Verification found = tampering.after("DELETE FROM " + std::string(table));
        INFO(told(found));
        CHECK(found.problem_count > 0);
        if (std::string_view(table) != "recording" && std::string_view(table) != "recording_file") {
            CHECK(std::ranges::any_of(found.problems, [](const StoreProblem& problem) {
                return problem.record.has_value();
            }));
        }
    }
    const RecordId said{Kind::claim, "said"};
    CHECK(names(tampering.after("DELETE FROM record WHERE id = 'said'"), said));
    CHECK(names(
        tampering.after("DELETE FROM version WHERE key = (SELECT key FROM record WHERE id = 'said')"
        ),
        said
    ));
    CHECK(names(tampering.after("DELETE FROM entry WHERE id = 'said'"), said));
}

TEST_CASE("a whole record taken out of every table is missed") {
    Tampering tampering;
    const std::string versions = "(SELECT version FROM version WHERE key = (SELECT key FROM record "
                                 "WHERE kind = 4 AND id = 'plain'))";
    std::string sql = "DELETE FROM reference WHERE target = (SELECT key FROM record WHERE kind = 4 "
                      "AND id = 'plain');";
    for (const char* table : {"claim", "appearance", "reference"}) {
        sql += "DELETE FROM " + std::string(table) + " WHERE version IN " + versions + ";";
    }
    sql += "DELETE FROM version WHERE version IN " + versions + ";";
    sql += "DELETE FROM record WHERE kind = 4 AND id = 'plain';";
    CHECK(names(tampering.after(sql), {Kind::claim, "plain"}));
    CHECK(
        tampering.after(sql + "DELETE FROM entry WHERE kind = 4 AND id = 'plain'").problem_count > 0
    );
}

TEST_CASE("a search index that does not hold what the records say is found") {
    Tampering tampering;
    const Verification found =
        tampering.after("INSERT INTO search (rowid, text) SELECT key, 'forged' FROM record "
                        "WHERE id = 'said'");
    CHECK(told(found) == "claim said: the search index does not hold what it says\n");
    CHECK(tampering.after("INSERT INTO search (search) VALUES ('delete-all')").problem_count > 0);
}

TEST_CASE("how results of the search index are ranked is held against its texts") {
    Tampering tampering;
    const std::string told_so =
        "the search index ranks results by other settings or sums than its texts have\n";
    CHECK(
        told(tampering.after("INSERT INTO search_config VALUES ('rank', 'bm25(-1.0)')")) == told_so
    );
    CHECK(told(tampering.after("UPDATE search_data SET block = x'0101' WHERE id = 1")) == told_so);
}

TEST_CASE("a second reference in the place of one is found") {
    Tampering tampering;
    const Verification found =
        tampering.after("INSERT INTO reference SELECT version.version, 18, -1, target.key "
                        "FROM record JOIN version ON version.version = record.key "
                        "JOIN record AS target ON target.kind = 0 "
                        "WHERE record.id = 'said' LIMIT 1");
    CHECK(names(found, {Kind::claim, "said"}));
    CHECK(found.problem_count == 1);
}

TEST_CASE("a reference to a record of another kind with the same id is found") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Records records = sample::event_of(1);
    records.outlets.push_back(records.outlets.front());
    records.outlets.back().id = records.claims.front().speakers.front();
    recorded(path, sample::batch(records));
    REQUIRE(verified(path).problem_count == 0);
    Other(path).run("UPDATE reference SET target = (SELECT outlet.key FROM record AS outlet "
                    "JOIN record AS actor ON actor.id = outlet.id AND actor.kind = 1 "
                    "WHERE outlet.kind = 2) WHERE field = 19");
    const Verification found = verified(path);
    INFO(told(found));
    CHECK(names(found, {Kind::claim, records.claims.front().id}));
}

TEST_CASE("versions that do not follow one another are found") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    std::int64_t second = 1'700'000'000;
    for (const auto* title : {"one", "two", "three"}) {
        Records records;
        records.events.push_back(sample::event("e"));
        records.events.back().title = title;
        recorded(path, sample::batch(records, second++));
    }
    Other(path).run("UPDATE version SET until = 5 - until WHERE version < 0");
    const Verification found = verified(path);
    INFO(told(found));
    CHECK(names(found, {Kind::event, "e"}));
}

TEST_CASE("what was put into the schema is found") {
    Tampering tampering;
    CHECK(
        told(tampering.after("CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM claim; END")
        ) == "hearsay made no trigger `t`\n"
    );
    CHECK(told(tampering.after("CREATE VIEW v AS SELECT 1")) == "hearsay made no view `v`\n");
    CHECK(tampering.after("DROP INDEX reference_by_target").problem_count > 0);
    CHECK(
        tampering
            .after("ALTER TABLE alias RENAME TO hidden; CREATE VIEW alias AS SELECT * FROM hidden")
            .problem_count > 0
    );
}

TEST_CASE("versions out of order in the file are found, and the search for them ends") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(20)));
    const auto root =
        Other(path).column("SELECT rootpage FROM sqlite_schema WHERE name = 'version'");
    std::string damaged = support::read_file(path);
    constexpr std::size_t page = 16384;
    const std::size_t start = (std::stoul(root.front()) - 1) * page;
    const auto byte = [&](std::size_t offset) {
        return std::size_t{static_cast<unsigned char>(damaged.at(start + offset))};
    };
    // The key of the last cell but one, as SQLite's file format, 1.6, has it: after the length.
    const std::size_t pointer = 8 + 2 * (byte(3) * 256 + byte(4) - 2);
    const std::size_t key = byte(pointer) * 256 + byte(pointer + 1) + 1;
    damaged.at(start + key) = static_cast<char>(byte(key) ^ 0x40U);
    support::write_file(path, damaged);
    const Verification found = verified(path);
    INFO(told(found));
    CHECK(found.problem_count > 0);
}

TEST_CASE("a damaged file is no error but a problem") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(300)));
    const std::string whole = support::read_file(path);
    constexpr std::size_t page = 16384;
    REQUIRE(whole.size() > 4 * page);
    for (std::size_t at = page; at < whole.size(); at += page) {
        CAPTURE(at / page + 1);
        std::string damaged = whole;
        std::fill_n(damaged.begin() + static_cast<std::ptrdiff_t>(at), page, '\x7f');
        support::write_file(path, damaged);
        auto store = open_store(path, OpenMode::read);
        if (!store) {
            CHECK(store.error().kind == StoreError::Kind::corrupt);
            continue;
        }
        const auto found = store.value()->verify({});
        REQUIRE(found.ok());
        CHECK(found.value().problem_count > 0);
    }
}

TEST_CASE("every head that the chain had is accepted, and no other") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    std::vector<std::string> heads;
    for (std::size_t size = 1; size <= 5; ++size) {
        recorded(path, sample::batch(sample::event_of(size)));
        heads.push_back(opened(path)->head().value());
    }
    for (std::size_t i = 0; i < heads.size(); ++i) {
        CHECK(verified(path, heads[i]).problem_count == 0);
        CHECK(verified(path, heads[i]).recording_of_head == i + 1);
    }
    CHECK_FALSE(verified(path, {}).recording_of_head);
    for (const char digit : {'0', 'a'}) {
        const std::string other(64, digit);
        CHECK(
            told(verified(path, other)) ==
            "no recording has the head " + other +
                ": it is of another database, or history was rewritten since\n"
        );
        CHECK_FALSE(verified(path, other).recording_of_head);
    }
}

TEST_CASE("a history made anew that agrees with itself has other heads") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(3)));
    const std::string head = opened(path)->head().value();
    recorded(path, sample::batch(sample::event_of(4)));
    std::filesystem::remove(path);
    Records forged = sample::event_of(3);
    forged.claims.front().hedge = "surely";
    recorded(path, sample::batch(forged));
    recorded(path, sample::batch(sample::event_of(4)));
    CHECK(verified(path).problem_count == 0);
    CHECK(verified(path, head).problem_count == 1);
}

TEST_CASE("more problems than can be told are counted") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(300)));
    Other(path).run("UPDATE claim SET statement = 'forged'");
    const Verification found = verified(path);
    CHECK(found.problem_count >= 301);
    CHECK(found.problems.size() == Verification::problems_at_most);
}

TEST_CASE("captures are those of the documents now on record") {
    const TemporaryFolder folder;
    const auto path = rich_database(folder);
    const auto captures = opened(path)->captures().value();
    REQUIRE(captures.size() == 1);
    CHECK(captures.front().document == "report");
    CHECK(captures.front().recorded_from == "records/sample.toml");
    CHECK(captures.front().file == "captures/1.html");
    CHECK(captures.front().sha256 == std::string(64, 'a'));
}

}  // namespace hearsay
