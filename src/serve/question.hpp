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

}  // namespace hearsay::serve
