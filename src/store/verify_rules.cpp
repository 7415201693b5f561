// SPDX-License-Identifier: Apache-2.0

#include "store/migrations.hpp"
#include "store/verify.hpp"
#include "text/plural.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace hearsay::store {

namespace {

constexpr std::string_view select_tables_as_made =
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name";

struct Rule {
    std::string table;
    std::string expression;
};

/// What stands between the parenthesis that opens at `open` and the one that closes it. Ours has no
/// parentheses within texts or comments.
std::string_view in_parentheses(std::string_view sql, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < sql.size(); ++i) {
        depth += sql[i] == '(' ? 1 : sql[i] == ')' ? -1 : 0;
        if (depth == 0) {
            return sql.substr(open + 1, i - open - 1);
        }
    }
    return {};
}

/// The rules of the tables that hearsay makes, so that none of schema.sql is forgotten here. What
/// the database itself says of them is compared elsewhere.
std::vector<Rule> rules_that_hearsay_makes() {
    constexpr std::string_view check = "CHECK (";
    Database made(":memory:", "the schema", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    create_schema(made);
    std::vector<Rule> rules;
    Statement tables(made, select_tables_as_made);
    while (tables.step()) {
        const std::string_view sql = tables.view(1);
        for (auto at = sql.find(check); at != std::string_view::npos;
             at = sql.find(check, at + 1)) {
            const auto expression = in_parentheses(sql, at + check.size() - 1);
            rules.push_back({.table = tables.text(0), .expression = std::string(expression)});
        }
    }
    return rules;
}

}  // namespace

void verify_rules(Database& database, Problems& problems) {
    for (const Rule& rule : rules_that_hearsay_makes()) {
        const auto broken = static_cast<std::size_t>(single_integer(
            database, "SELECT count(*) FROM " + rule.table + " WHERE NOT (" + rule.expression + ")"
        ));
        if (broken > 0) {
            problems.add(
                text::plural(broken, "row") + " of the table `" + rule.table +
                "` that cannot be: " + rule.expression
            );
        }
    }
}

}  // namespace hearsay::store
