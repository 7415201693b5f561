// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace hearsay::serve {

/// A question to the live view: a path, decoded, and the words of its query.
struct Question {
    std::string path;
    std::map<std::string, std::string> words;
    /// Names of words that were told again, otherwise.
    std::set<std::string> contradicted = {};

    /// A word of the query; empty where it is not asked with.
    [[nodiscard]] std::string word(const std::string& name) const;
};

/// The target of a request as HTTP has it (RFC 9112, 3.2.1, origin form), decoded:
/// "/search?q=a+b%20c". The first of several words of one name counts, and others are noted.
/// Nothing where it is no such target, or where a percent sign is not followed by two hexadecimal
/// digits (RFC 3986, 2.1).
[[nodiscard]] std::optional<Question> read_target(std::string_view target);

/// The address of a question on this server, encoded, with all its words.
[[nodiscard]] std::string address_of(const Question& question);

/// Where a request is sent to, and what for.
struct ParsedTarget {
    std::optional<std::string> host;  ///< of the absolute form: it counts, and not what `Host` says
    std::string rest;                 ///< in origin form, where it was in one of these two
};

/// The target of a request in absolute form (RFC 9112, 3.2.2), "http://127.0.0.1:8417/search?q=a",
/// parted; any other as it is.
[[nodiscard]] ParsedTarget parse_target(std::string_view target);

}  // namespace hearsay::serve
