// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The look at a record file before it is parsed: what the parser must never see (ill-formed UTF-8,
/// control characters, nesting that would cost it its stack). One pass, no recursion, no allocation
/// for a harmless text.
namespace hearsay::records {

inline constexpr std::size_t max_file_bytes = std::size_t{128} << 20;
inline constexpr int max_nesting = 64;       ///< arrays and inline tables within each other
inline constexpr int max_dotted_parts = 32;  ///< parts of a dotted key or table header

struct ScanFault {
    enum class Kind : std::uint8_t { utf8, control, nesting };
    Kind kind = Kind::control;
    std::size_t offset = 0;  ///< bytes, in the text that `harmless` makes
    char32_t point = 0;      ///< the control character, or the ill-formed byte
};

struct Scan {
    std::vector<ScanFault> faults;  ///< in order, at most 100
    bool too_deep = false;          ///< the text must not be parsed; the last fault says where
    bool has_crlf = false;
    /// Where a multi-line text begins that never ends; an offset as in faults.
    std::optional<std::size_t> open_text;
};

/// Expects a text without byte order mark.
Scan scan(std::string_view text);

/// A text for the parser: CRLF becomes LF, and each byte that `found` names a stand-in of as many
/// code points, so that lines and columns stay.
std::string harmless(std::string_view text, const Scan& found);

}  // namespace hearsay::records
