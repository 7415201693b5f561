// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>
#include <hearsay/vocabulary.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Lines of TOML, as the writer of records makes them: absent values write nothing.
namespace hearsay::records {

class TomlLines {
public:
    /// `[[claim]]`; with a blank line before it unless it is the first.
    void header(std::string_view header);

    /// On one line, or as a """ block where it has newlines. Nothing for an empty text.
    void text(std::string_view key, std::string_view text);
    void texts(std::string_view key, const std::vector<std::string>& texts);
    /// One id as a text under `one`, several as an array under `several`.
    void ids(std::string_view one, std::string_view several, const std::vector<std::string>& ids);
    void date(std::string_view key, const std::optional<Date>& date);
    void flag(std::string_view key, bool flag);
    void integer(std::string_view key, std::int64_t number);
    /// A value that is TOML already.
    void raw(std::string_view key, std::string_view value);

    template <typename Word>
    void word(std::string_view key, const std::optional<Word>& word) {
        if (word) {
            text(key, name_of(*word));
        }
    }
    void reliability(std::optional<char> letter);

    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string out_;
};

}  // namespace hearsay::records
