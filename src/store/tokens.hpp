// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/sqlite.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

struct fts5_tokenizer;
struct Fts5Tokenizer;

namespace hearsay::store {

/// A word as the full-text index sees it, and the bytes of the text that it stands for.
struct Token {
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The tokenizer of the full-text index (see schema.sql), so that words of a query and of a snippet
/// are cut in the same way.
class Tokenizer {
public:
    explicit Tokenizer(Database& database);
    ~Tokenizer();
    Tokenizer(const Tokenizer&) = delete;
    Tokenizer& operator=(const Tokenizer&) = delete;

    [[nodiscard]] std::vector<Token> tokens(std::string_view text) const;

private:
    std::unique_ptr<fts5_tokenizer> functions_;
    Fts5Tokenizer* instance_ = nullptr;
    std::string path_;  ///< of the database, for people
};

}  // namespace hearsay::store
