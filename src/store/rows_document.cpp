// SPDX-License-Identifier: Apache-2.0

#include "store/columns.hpp"
#include "store/rows.hpp"

namespace hearsay::store {

namespace {

constexpr std::string_view insert_document =
    "INSERT INTO document (version, title, language, url, date, accessed, archived, file, sha256,"
    " deleted, retracted, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr std::string_view select_documents = R"(
SELECT document.title, document.language, document.url, document.date, document.accessed,
       document.archived, document.file, document.sha256, document.deleted, document.retracted,
       document.note, file.path, version.line
FROM json_each(?) AS wanted
CROSS JOIN document ON document.version = wanted.value
CROSS JOIN version ON version.version = document.version
LEFT JOIN file ON file.file = version.file
)";

}  // namespace

DocumentRows::DocumentRows(Database& database) : document_(database, insert_document) {}

void DocumentRows::insert(std::int64_t version, const Document& document) {
    document_.run(
        version,
        document.title,
        document.language,
        document.url,
        stored(document.date),
        stored(document.accessed),
        document.archived,
        document.file,
        document.sha256,
        stored(document.deleted),
        stored(document.retracted),
        document.note
    );
}

std::vector<Document> read_documents(Database& database, const Versions& versions) {
    std::vector<Document> documents;
    documents.reserve(versions.count);
    Statement rows(database, select_documents);
    rows.bind(versions.json);
    while (rows.step()) {
        Document& document = documents.emplace_back();
        document.title = rows.text(0);
        document.language = rows.text(1);
        document.url = rows.text(2);
        document.date = maybe_date(rows, 3);
        document.accessed = maybe_date(rows, 4);
        document.archived = rows.text(5);
        document.file = rows.text(6);
        document.sha256 = rows.text(7);
        document.deleted = maybe_date(rows, 8);
        document.retracted = maybe_date(rows, 9);
        document.note = rows.text(10);
        document.recorded_at = place(rows, 11);
    }
    versions.check(documents.size());
    return documents;
}

}  // namespace hearsay::store
