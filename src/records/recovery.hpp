// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/faults.hpp"
#include "records/lost.hpp"
#include "records/node.hpp"
#include "records/scan.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Reading on after a syntax error. The parser stops at the first; so the record that holds it is
/// blanked out, its id remembered, and the rest parsed again, a few times a file.
namespace hearsay::records {

/// What could be parsed of a text.
struct Recovered {
    std::optional<Tree> tree;  ///< none where the text is beyond recovery
    Lost lost;                 ///< records that were blanked out or not parsed
    bool lost_top = false;     ///< something above the first record was blanked out
};

/// Parses, reports each syntax error, and goes on with the rest. `scanned` is what the look at the
/// text found.
Recovered parse_all(std::string_view text, const Scan& scanned, Faults& faults);

/// The records that a text which cannot be parsed seems to hold, read line by line.
Lost lost_within(std::string_view text);

}  // namespace hearsay::records
