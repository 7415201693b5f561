// SPDX-License-Identifier: Apache-2.0

#include "store/tokens.hpp"

#include "store/failure.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <new>

namespace hearsay::store {

namespace {

/// https://www.sqlite.org/fts5.html#extending_fts5
fts5_api* api_of(Database& database) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code != SQLITE_OK) {
        database.raise(code);
    }
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (api == nullptr) {
        fail("SQLite has no full-text search (FTS5) here");
    }
    return api;
}

/// Called from within SQLite, which no exception may pass.
int take(void* context, int, const char* text, int size, int begin, int end) noexcept {
    try {
        static_cast<std::vector<Token>*>(context)->push_back(
            {.text = std::string(text, static_cast<std::size_t>(size)),
             .begin = static_cast<std::size_t>(begin),
             .end = static_cast<std::size_t>(end)}
        );
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
    return SQLITE_OK;
}

}  // namespace

Tokenizer::Tokenizer(Database& database)
    : functions_(std::make_unique<fts5_tokenizer>()), path_(database.path()) {
    fts5_api* api = api_of(database);
    void* context = nullptr;
    int code = api->xFindTokenizer(api, "unicode61", &context, functions_.get());
    if (code == SQLITE_OK) {
        std::array<const char*, 4> options{"remove_diacritics", "2", "categories", "L* N* M* Co"};
        code = functions_->xCreate(
            context, options.data(), static_cast<int>(options.size()), &instance_
        );
    }
    if (code != SQLITE_OK) {
        fail("SQLite's tokenizer cannot be set up");
    }
}

Tokenizer::~Tokenizer() { functions_->xDelete(instance_); }

std::vector<Token> Tokenizer::tokens(std::string_view text) const {
    std::vector<Token> found;
    // Texts beyond what the tokenizer can count are not told about to their end.
    const std::size_t size = std::min<std::size_t>(text.size(), 1 << 30);
    const int code = functions_->xTokenize(
        instance_, &found, FTS5_TOKENIZE_AUX, text.data(), static_cast<int>(size), take
    );
    if (code != SQLITE_OK) {
        throw Failure{explain(code, path_, sqlite3_errstr(code))};
    }
    return found;
}

}  // namespace hearsay::store
