// SPDX-License-Identifier: Apache-2.0

#include "store/answers.hpp"

namespace hearsay::store {

namespace {

constexpr std::string_view select_captures = R"(
SELECT record.id, file.identity, document.file, document.sha256
FROM document
CROSS JOIN version ON version.version = document.version
CROSS JOIN record ON record.key = version.key
LEFT JOIN file ON file.file = version.file
WHERE document.version > 0 AND document.file IS NOT NULL
ORDER BY record.id
)";

}  // namespace

std::vector<Capture> captures(Database& database) {
    std::vector<Capture> all;
    Statement rows(database, select_captures);
    while (rows.step()) {
        all.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    }
    return all;
}

}  // namespace hearsay::store
