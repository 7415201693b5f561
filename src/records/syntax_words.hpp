// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/faults.hpp"
#include "records/node.hpp"
#include "text/lines.hpp"

#include <string>
#include <string_view>

namespace hearsay::records {

/// What the parser says of a text, in words for people: which region to show, and what to do.
struct SyntaxWords {
    Region at;
    std::string message;
    std::string help;
};
SyntaxWords in_words(const SyntaxError& error, const text::LineIndex& lines, std::string_view text);

/// Whether it is that a name stands twice, of which TOML takes one.
bool is_name_taken(const SyntaxError& error);

}  // namespace hearsay::records
