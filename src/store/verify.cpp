// SPDX-License-Identifier: Apache-2.0

#include "store/verify.hpp"

#include "store/answers.hpp"
#include "store/chain.hpp"
#include "store/migrations.hpp"
#include "store/sql.hpp"
#include "text/plural.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <utility>

namespace hearsay::store {

namespace {

constexpr std::string_view select_digests =
    "SELECT number, digest, at FROM recording ORDER BY number";

constexpr std::string_view entries_without_recording = R"(
SELECT DISTINCT recording FROM entry WHERE recording NOT IN (SELECT number FROM recording)
)";

// SQLite's own tables are those of ANALYZE; its own indexes have no SQL.
constexpr std::string_view select_schema = R"(
SELECT type, name, sql FROM sqlite_schema
WHERE sql IS NOT NULL AND NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))
)";

constexpr std::string_view dangling_rows = R"(
SELECT "table", parent, count(*) FROM pragma_foreign_key_check GROUP BY "table", parent
)";

using Schema = std::map<std::pair<std::string, std::string>, std::string>;

/// SQL without comments and spaces, which say nothing. Ours has no dashes or line ends within
/// texts.
std::string bare(std::string_view sql) {
    std::string out;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if (sql.substr(i).starts_with("--")) {
            i = std::min(sql.find('\n', i), sql.size());
        } else if (sql[i] != ' ' && sql[i] != '\n') {
            out += sql[i];
        }
    }
    return out;
}

Schema schema_of(Database& database) {
    Schema schema;
    Statement rows(database, select_schema);
    while (rows.step()) {
        schema.emplace(std::pair(rows.text(0), rows.text(1)), bare(rows.view(2)));
    }
    return schema;
}

Schema schema_that_hearsay_makes() {
    Database made(":memory:", "the schema", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    create_schema(made);
    made.run(sql::indexes);
    return schema_of(made);
}

}  // namespace

void verify_structure(Database& database, Problems& problems) {
    Statement integrity(database, "PRAGMA integrity_check(20)");
    while (integrity.step()) {
        if (integrity.view(0) != "ok") {
            problems.add("SQLite finds the file damaged: " + integrity.text(0));
        }
    }
    Statement keys(database, dangling_rows);
    while (keys.step()) {
        const auto rows = static_cast<std::size_t>(keys.integer(2));
        problems.add(
            text::plural(rows, "row") + " of the table `" + keys.text(0) +
            "` that should belong to a row of `" + keys.text(1) + "`: there is none"
        );
    }
}

void verify_schema(Database& database, Problems& problems) {
    const Schema expected = schema_that_hearsay_makes();
    const Schema found = schema_of(database);
    for (const auto& [name, sql] : expected) {
        const auto same = found.find(name);
        if (same == found.end()) {
            problems.add("the " + name.first + " `" + name.second + "` is missing");
        } else if (same->second != sql) {
            problems.add("the " + name.first + " `" + name.second + "` is not as hearsay makes it");
        }
    }
    for (const auto& [name, sql] : found) {
        if (!expected.contains(name)) {
            problems.add("hearsay made no " + name.first + " `" + name.second + "`");
        }
    }
}

void verify_chain(
    Database& database, std::string_view head, Verification& found, Problems& problems
) {
    Statement rows(database, select_digests);
    ContentDigest before{};
    std::string last;  // told only where the chain could be read to its end
    for (std::int64_t expected = 1; rows.step(); ++expected) {
        const std::int64_t number = rows.integer(0);
        if (number != expected) {
            problems.add(
                "recording " + std::to_string(expected) + " is missing before recording " +
                std::to_string(number)
            );
            expected = number;
        }
        problems.within("recording " + std::to_string(number), [&] {
            const ContentDigest stored = digest(rows, 1);
            if (digest_of_recording(database, number, before) != stored) {
                problems.add(
                    "recording " + std::to_string(number) +
                    " does not have the digest of what it did: something in it was rewritten"
                );
            }
            // Go on from what is stored, so that one change is one problem.
            before = stored;
        });
        ++found.recordings;
        last = text::hex(before);
        if (head == last) {
            found.recording_of_head = static_cast<std::size_t>(number);
            found.time_of_head = rows.integer(2);
        }
    }
    found.head = std::move(last);
    Statement orphans(database, entries_without_recording);
    while (orphans.step()) {
        problems.add("recording " + std::to_string(orphans.integer(0)) + " is missing");
    }
    if (!head.empty() && !found.recording_of_head) {
        problems.add(
            "no recording has the head " + std::string(head) +
            ": it is of another database, or history was rewritten since"
        );
    }
}

Verification verify(Database& database, std::string_view head) {
    Verification found;
    Problems problems(found);
    problems.within("the structure", [&] { verify_structure(database, problems); });
    problems.within("the rules of the tables", [&] { verify_rules(database, problems); });
    problems.within("the schema", [&] { verify_schema(database, problems); });
    problems.within("the chain", [&] { verify_chain(database, head, found, problems); });
    problems.within("the versions", [&] { verify_versions(database, problems); });
    problems.within("the contents", [&] { verify_contents(database, found, problems); });
    return found;
}

}  // namespace hearsay::store
