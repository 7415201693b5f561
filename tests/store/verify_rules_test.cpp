// SPDX-License-Identifier: Apache-2.0

#include "tampering.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace hearsay {

namespace {

using sample::holds_content;
using sample::is_only_a_place;
using sample::names;
using sample::Other;
using sample::Tampering;
using sample::told;

}  // namespace

TEST_CASE("every value that is set where there was none is found, and the record named") {
    Tampering tampering;
    Other other(tampering.path());
    for (const std::string& table : other.column(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
         )) {
        for (const std::string& column :
             other.column("SELECT name FROM pragma_table_info('" + table + "')")) {
            const std::string unset = " FROM " + table + " WHERE " + column + " IS NULL";
            if (is_only_a_place(table, column) || other.column("SELECT 1" + unset).empty()) {
                continue;
            }
            CAPTURE(table, column);
            const std::string type = other
                                         .column(
                                             "SELECT type FROM pragma_table_info('" + table +
                                             "') WHERE name = '" + column + "'"
                                         )
                                         .front();
            const Verification found = tampering.after(
                "UPDATE " + table + " SET " + column + " = " +
                (type == "TEXT"   ? "'x'"
                 : type == "BLOB" ? "zeroblob(32)"
                                  : "1") +
                " WHERE " + column + " IS NULL"
            );
            CHECK(found.problem_count > 0);
            if (holds_content(table) || table == "version") {
                INFO(told(found));
                CHECK(std::ranges::any_of(found.problems, [](const StoreProblem& problem) {
                    return problem.record.has_value();
                }));
            }
        }
    }
}

TEST_CASE("a current version that ends, which answers as of a time would leave out, is found") {
    Tampering tampering;
    for (const char* until : {"1", "2", "3"}) {
        CAPTURE(until);
        const Verification found = tampering.after(
            "UPDATE version SET until = " + std::string(until) +
            " WHERE version = (SELECT key FROM record WHERE kind = 4 AND id = 'said')"
        );
        INFO(told(found));
        CHECK(names(found, {Kind::claim, "said"}));
    }
}

TEST_CASE("a value that cannot be stored, and would be read as another, is found") {
    Tampering tampering;
    const std::pair<const char*, RecordId> changes[] = {
        {"UPDATE claim SET uncertain = 2 WHERE uncertain = 1", {Kind::claim, "said"}},
        {"UPDATE claim SET credibility = credibility + (1 << 32)", {Kind::claim, "said"}},
        {"UPDATE actor SET anonymous = -1 WHERE anonymous = 1", {Kind::actor, "source"}},
        {"UPDATE actor SET unidentified = 2 WHERE unidentified = 1", {Kind::actor, "source"}},
        {"UPDATE actor SET reliability = reliability || 'x'", {Kind::actor, "source"}},
        {"UPDATE outlet SET reliability = reliability || 'x'", {Kind::outlet, "agency"}},
        {"UPDATE event SET longitude = NULL", {Kind::event, "kerman"}}};
    for (const auto& [change, record] : changes) {
        CAPTURE(change);
        const Verification found = tampering.after(change);
        INFO(told(found));
        CHECK(names(found, record));
    }
}

TEST_CASE("each rule of the tables is held against their rows") {
    Tampering tampering;
    // What breaks the rules of a table; a new rule in schema.sql wants its line here.
    const std::map<std::string, std::vector<std::string>> breaks{
        {"entry",
         {"UPDATE entry SET digest = NULL WHERE change = 1",
          "UPDATE entry SET digest = zeroblob(32) WHERE change = 2"}},
        {"version",
         {"UPDATE version SET until = 3 WHERE version > 0",
          "UPDATE version SET until = NULL WHERE version < 0",
          "UPDATE version SET version = version + 1000 WHERE version > 0"}}};
    const auto count = [](std::string_view sql) {
        std::size_t checks = 0;
        for (auto at = sql.find("CHECK"); at != std::string_view::npos;
             at = sql.find("CHECK", at + 1)) {
            ++checks;
        }
        return checks;
    };
    std::size_t rules = 0;
    for (const std::string& sql :
         Other(tampering.path()).column("SELECT sql FROM sqlite_schema WHERE type = 'table'")) {
        rules += count(sql);
    }
    CHECK(rules == breaks.size());
    for (const auto& [table, changes] : breaks) {
        for (const std::string& change : changes) {
            CAPTURE(change);
            const Verification found = tampering.after(change);
            INFO(told(found));
            CHECK(std::ranges::any_of(found.problems, [&, of = table](const StoreProblem& problem) {
                return problem.message.find("of the table `" + of + "` that cannot be: ") !=
                       std::string::npos;
            }));
        }
    }
}

}  // namespace hearsay
