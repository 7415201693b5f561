// SPDX-License-Identifier: Apache-2.0

#include "store/chain.hpp"
#include "store/inserts.hpp"
#include "store/load.hpp"
#include "store/references.hpp"
#include "store/search_text.hpp"
#include "store/sql.hpp"
#include "store/verify.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <compare>
#include <set>
#include <span>
#include <tuple>

namespace hearsay::store {

namespace {

constexpr std::string_view select_digested_versions = R"(
SELECT record.kind, record.key, version.version, record.id, version.since, entry.digest
FROM version
CROSS JOIN record ON record.key = version.key
CROSS JOIN entry
    ON entry.recording = version.since AND entry.kind = record.kind AND entry.id = record.id
WHERE version.version > ? AND entry.digest IS NOT NULL
ORDER BY version.version
LIMIT 1000
)";

constexpr std::string_view select_references =
    "SELECT field, ordinal FROM reference WHERE version = ? ORDER BY field, ordinal";

// What ranks results: settings of FTS5, and its sums over all texts, which are in row 1 of its data
// (FTS5_AVERAGES_ROWID of SQLite's fts5_index.c). Those of no texts are none at first, and zeros
// where there were texts.
constexpr std::string_view select_settings = R"(
SELECT k, v FROM search_config
UNION ALL
SELECT 'sums', block FROM search_data WHERE id = 1 AND ltrim(hex(block), '0') <> ''
ORDER BY 1
)";

constexpr std::string_view make_vocabulary =
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab('main', 'search', 'instance')";

constexpr std::string_view select_words = "SELECT term, doc, \"offset\" FROM temp.word";

constexpr std::string_view select_lengths = "SELECT id, sz FROM search_docsize ORDER BY id";

constexpr std::string_view make_counts =
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.counted USING fts5vocab('main', 'search', 'row')";

constexpr std::string_view select_counts = "SELECT term, cnt FROM temp.counted";

constexpr std::string_view count_word = "SELECT cnt FROM temp.counted WHERE term = ?";

constexpr std::string_view name_record = "SELECT kind, id FROM record WHERE key = ?";

/// A version, and the digest that its content has to have.
struct Expected {
    Item item;
    std::int64_t since = 0;
    ContentDigest digest{};
};

/// The search index as it has to be, in a database of its own that goes when it is closed.
class FreshIndex {
public:
    FreshIndex() : database_("", "a temporary index", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) {
        database_.run("BEGIN");
        database_.run(sql::schema);
        insert_.emplace(database_, insert_text);
    }
    void add(std::int64_t key, const std::string& text) { insert_->run(key, text); }
    Database& done() {
        database_.run("COMMIT");
        return database_;
    }

private:
    Database database_;
    std::optional<Statement> insert_;
};

class Contents {
public:
    Contents(Database& database, Verification& found, Problems& problems)
        : database_(&database), found_(&found), problems_(&problems),
          references_(database, select_references) {}

    void run() {
        std::int64_t after = std::numeric_limits<std::int64_t>::min();
        for (std::vector<Expected> some = next(after); !some.empty(); some = next(after)) {
            // What is out of order would be found again and again.
            for (const Expected& each : some) {
                if (each.item.version <= after) {
                    fail_corrupt("versions are out of order");
                }
                after = each.item.version;
            }
            found_->versions += some.size();
            check_together(some);
        }
    }

    FreshIndex& index() { return index_; }

private:
    std::vector<Expected> next(std::int64_t after) {
        std::vector<Expected> some;
        Statement rows(*database_, select_digested_versions);
        rows.bind(after);
        while (rows.step()) {
            some.push_back(
                {{.kind = word<Kind>(rows, 0),
                  .key = rows.integer(1),
                  .version = rows.integer(2),
                  .id = rows.text(3)},
                 rows.integer(4),
                 digest(rows, 5)}
            );
        }
        return some;
    }

    /// Loads many at once; where that fails, one by one, so that the one at fault is named.
    void check_together(std::vector<Expected> some) {
        std::ranges::sort(some, [](const Expected& a, const Expected& b) {
            return std::tie(a.item.kind, a.item.id, a.item.version) <
                   std::tie(b.item.kind, b.item.id, b.item.version);
        });
        if (!why_not(some)) {
            return;
        }
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (const auto why = why_not(std::span(some).subspan(i, 1))) {
                report(some[i], *why);
            }
        }
    }

    /// Why some cannot be loaded; none where they were, and are checked.
    std::optional<std::string> why_not(std::span<const Expected> some) {
        try {
            check(some);
            return std::nullopt;
        } catch (const Failure& failure) {
            if (failure.error.kind != StoreError::Kind::corrupt) {
                throw;
            }
            return failure.error.message;
        }
    }

    void check(std::span<const Expected> some) {
        std::vector<Item> items;
        items.reserve(some.size());
        for (const Expected& expected : some) {
            items.push_back(expected.item);
        }
        const Records records = load(*database_, std::move(items));
        check(records.events, some);
        check(records.actors, some);
        check(records.outlets, some);
        check(records.documents, some);
        check(records.claims, some);
    }

    /// Takes from the front of `some` as many as there are records.
    template <typename Record>
    void check(const std::vector<Record>& records, std::span<const Expected>& some) {
        for (const Record& record : records) {
            const Expected& expected = some.front();
            if (sha256_.update(canonical(record)).finish() != expected.digest) {
                report(expected, {});
            } else if (!refers_as_stored(record, expected.item.version)) {
                report(expected, "it has references besides");
            }
            if (expected.item.version > 0) {
                index_.add(expected.item.key, indexed_text(record));
            }
            some = some.subspan(1);
        }
    }

    /// Whether the rows of its references are those that it has: of two in the place of one, the
    /// last is loaded, and lists find it by both.
    template <typename Record>
    bool refers_as_stored(const Record& record, std::int64_t version) {
        using Row = std::pair<std::int64_t, std::int64_t>;
        std::vector<Row> expected;
        for_each_reference(record, [&](const Reference& reference) {
            expected.emplace_back(
                static_cast<std::int64_t>(reference.field),
                ordinal_of(reference.item, reference.position)
            );
        });
        std::ranges::sort(expected);
        std::vector<Row> stored;
        stored.reserve(expected.size());
        references_.bind(version);
        while (references_.step()) {
            stored.emplace_back(references_.integer(0), references_.integer(1));
        }
        return stored == expected;
    }

    void report(const Expected& expected, const std::string& why) {
        problems_->add(
            "it is not what recording " + std::to_string(expected.since) + " recorded" +
                (why.empty() ? "" : ": " + why),
            RecordId{.kind = expected.item.kind, .id = expected.item.id}
        );
    }

    Database* database_;
    Verification* found_;
    Problems* problems_;
    Statement references_;
    text::Sha256 sha256_;
    FreshIndex index_;
};

/// All words of a search index with where they stand, in order.
class IndexedWords {
public:
    explicit IndexedWords(Database& database) : rows_(prepared(database)) { next(); }

    [[nodiscard]] bool done() const { return done_; }
    [[nodiscard]] std::int64_t key() const { return rows_.integer(1); }
    void next() { done_ = !rows_.step(); }

    friend std::strong_ordering operator<=>(const IndexedWords& a, const IndexedWords& b) {
        return std::tuple(a.rows_.view(0), a.rows_.integer(1), a.rows_.integer(2)) <=>
               std::tuple(b.rows_.view(0), b.rows_.integer(1), b.rows_.integer(2));
    }

private:
    static Statement prepared(Database& database) {
        database.run(make_vocabulary);
        return {database, select_words};
    }
    Statement rows_;
    bool done_ = false;
};

/// How long the texts of a search index are, in order. Ranks of results depend on it.
class Lengths {
public:
    explicit Lengths(Database& database) : rows_(database, select_lengths) { next(); }

    [[nodiscard]] bool done() const { return done_; }
    [[nodiscard]] std::int64_t key() const { return rows_.integer(0); }
    void next() { done_ = !rows_.step(); }

    friend std::strong_ordering operator<=>(const Lengths& a, const Lengths& b) {
        if (const auto order = a.key() <=> b.key(); order != 0) {
            return order;
        }
        const auto left = a.rows_.bytes(1);
        const auto right = b.rows_.bytes(1);
        return std::lexicographical_compare_three_way(
            left.begin(), left.end(), right.begin(), right.end()
        );
    }

private:
    Statement rows_;
    bool done_ = false;
};

/// Adds the keys of the records of which two indexes say something else.
template <typename Rows>
void compare(Database& found, Database& expected, std::set<std::int64_t>& differing) {
    Rows left(found);
    Rows right(expected);
    while (!left.done() || !right.done()) {
        const std::strong_ordering order = left.done()    ? std::strong_ordering::greater
                                           : right.done() ? std::strong_ordering::less
                                                          : left <=> right;
        if (order <= 0) {
            if (order < 0) {
                differing.insert(left.key());
            }
            left.next();
        }
        if (order >= 0) {
            if (order > 0) {
                differing.insert(right.key());
            }
            right.next();
        }
    }
}

/// Whether the index finds each word when it is looked for: it has a table of its own for that, and
/// what reads the words one after the other goes past it.
void verify_lookups(Database& database, Database& expected, Problems& problems) {
    expected.run(make_counts);
    database.run(make_counts);
    Statement words(expected, select_counts);
    Statement found(database, count_word);
    while (words.step()) {
        const std::string_view word = words.view(0);
        if (!found.bind(word).step() || found.integer(0) != words.integer(1)) {
            problems.add("the search index does not find what it holds");
            return;
        }
    }
}

/// Whether results are ranked as they have to be.
void verify_settings(Database& database, Database& expected, Problems& problems) {
    const auto settings = [](Database& of) {
        std::string all;
        Statement rows(of, select_settings);
        while (rows.step()) {
            for (const int column : {0, 1}) {
                const auto bytes = rows.bytes(column);
                all += std::to_string(bytes.size()) + ':';
                all.append(bytes.begin(), bytes.end());
            }
        }
        return all;
    };
    if (settings(database) != settings(expected)) {
        problems.add("the search index ranks results by other settings or sums than its texts have"
        );
    }
}

void verify_index(Database& database, FreshIndex& index, Problems& problems) {
    std::set<std::int64_t> differing;
    Database& expected = index.done();
    compare<IndexedWords>(database, expected, differing);
    compare<Lengths>(database, expected, differing);
    if (differing.empty()) {
        verify_lookups(database, expected, problems);
        verify_settings(database, expected, problems);
    }
    Statement names(database, name_record);
    for (const std::int64_t key : differing) {
        if (!names.bind(key).step()) {
            problems.add("the search index holds something that is not on record");
            continue;
        }
        RecordId record{.kind = word<Kind>(names, 0), .id = names.text(1)};
        if (!problems.names(record)) {
            problems.add("the search index does not hold what it says", std::move(record));
        }
    }
}

}  // namespace

void verify_contents(Database& database, Verification& found, Problems& problems) {
    Contents contents(database, found, problems);
    contents.run();
    problems.within("the search index", [&] {
        verify_index(database, contents.index(), problems);
    });
}

}  // namespace hearsay::store
