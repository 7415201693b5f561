// SPDX-License-Identifier: Apache-2.0

#include "records/readers.hpp"
#include "records/syntax.hpp"
#include "text/ascii.hpp"

namespace hearsay::records {
namespace {

void file(Reader& reader, const Field& field, Document& document) {
    read_form(
        reader,
        field,
        document.file,
        is_path_below,
        "the capture's path is relative to the record file and stays below its folder"
    );
}

void sha256(Reader& reader, const Field& field, Document& document) {
    if (read_form(reader, field, document.sha256, is_sha256, "64 hexadecimal digits")) {
        document.sha256 = text::ascii_lower(document.sha256);
    }
}

constexpr Key<Document> document_keys[] = {
    {"id", Need::required, own_id<&Document::id>},
    {"outlet", Need::required, reference<&Document::outlet, Reference::outlet>},
    {"title", Need::optional, line<&Document::title>},
    {"language", Need::optional, language<&Document::language>},
    {"url", Need::optional, url<&Document::url>},
    {"authors", Need::optional, references<&Document::authors, Reference::authors>},
    {"date", Need::optional, date<&Document::date>},
    {"accessed", Need::optional, date<&Document::accessed>},
    {"archived", Need::optional, url<&Document::archived>},
    {"file", Need::optional, file},
    {"sha256", Need::optional, sha256},
    {"relays", Need::optional, references<&Document::relays, Reference::relays>},
    {"replaces", Need::optional, reference<&Document::replaces, Reference::replaces>},
    {"deleted", Need::optional, date<&Document::deleted>},
    {"retracted", Need::optional, date<&Document::retracted>},
    {"note", Need::optional, lines<&Document::note>},
};

}  // namespace

void read_document(Reader& reader, Node node, const TableAt& table, Document& document) {
    read_table(reader, node, table, document_keys, document);
    refuse_itself(
        reader,
        node,
        "replaces",
        document.id,
        document.replaces,
        "document " + backquoted(document.id) + " would replace itself",
        "only the later version names the earlier"
    );
}

}  // namespace hearsay::records
