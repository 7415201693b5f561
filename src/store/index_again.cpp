// SPDX-License-Identifier: Apache-2.0

#include "store/index_again.hpp"

#include "store/batch.hpp"
#include "store/failure.hpp"
#include "store/inserts.hpp"
#include "store/load.hpp"
#include "store/search_text.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace hearsay::store {

namespace {

constexpr std::string_view clear_index = "INSERT INTO search (search) VALUES ('delete-all')";

constexpr std::string_view current_after = R"(
SELECT record.kind, record.key, version.version, record.id
FROM version CROSS JOIN record ON record.key = version.key
WHERE version.version > ?
ORDER BY version.version
LIMIT 4096
)";

/// By keys: the index takes them fastest in their order.
std::map<std::int64_t, std::string> texts_of(Database& database, std::vector<Item> items) {
    std::ranges::sort(items, {}, [](const Item& item) { return std::tie(item.kind, item.id); });
    const Records records = load(database, items);
    std::map<std::int64_t, std::string> texts;
    auto item = items.begin();
    for_each_kind([&]<typename Record>(Kind, const Record*) {
        for (const Record& record : records.*list_of<Record>()) {
            texts.emplace((item++)->key, indexed_text(record));
        }
    });
    return texts;
}

}  // namespace

void index_again(Database& database) {
    database.run(clear_index);
    Statement rows(database, current_after);
    Statement insert(database, insert_text);
    std::int64_t after = 0;
    for (;;) {
        rows.bind(after);
        auto items = items_of(rows);
        if (items.empty()) {
            return;
        }
        if (items.back().key <= after) {
            fail_corrupt("records are out of order");
        }
        after = items.back().key;
        for (const auto& [key, text] : texts_of(database, std::move(items))) {
            insert.run(key, text);
        }
    }
}

}  // namespace hearsay::store
