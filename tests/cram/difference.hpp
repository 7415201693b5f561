// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace hearsay::cram {

/// A line of a comparison: kept (the expected text, which may be a pattern), missing or unexpected.
struct DiffLine {
    enum class Kind : char { kept = ' ', missing = '-', unexpected = '+' };
    Kind kind = Kind::kept;
    std::string text;

    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

/// Expected against actual output, with as many lines kept as possible; a line that ends in ` (re)`
/// keeps what it matches. Throws std::regex_error for a pattern that is none.
std::vector<DiffLine>
compare_lines(const std::vector<std::string>& expected, const std::vector<std::string>& actual);

/// All lines are kept.
bool no_difference(const std::vector<DiffLine>& difference);

/// What the expectation should say for the actual output to be right.
std::vector<std::string> accepted_lines(const std::vector<DiffLine>& difference);

/// The lines, marked ` `, `-` or `+`, with three kept lines around every change.
std::string print_difference(const std::vector<DiffLine>& difference);

}  // namespace hearsay::cram
