// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

/// Texts that others wrote, made harmless for a terminal, and the few styles that hearsay uses.
namespace hearsay::text {

enum class Newlines { escape, keep };

/// The text with everything that a terminal could obey, or that would hide from the eye, shown as
/// a visible escape:
///   - C0 controls and DEL as `\x1b`, newline and CR as `\n` and `\r` (a newline may be kept; a tab
///     becomes a space);
///   - C1 controls, bidi controls (U+061C, U+200E, U+200F, U+202A-202E, U+2066-2069), line and
///     paragraph separators, zero-width space, word joiner, invisible operators and deprecated
///     format characters (U+2060-206F), Mongolian vowel separator, U+FEFF, interlinear annotation,
///     tags (U+E0000-E007F) and noncharacters as `\u{202E}`;
///   - bytes that are no UTF-8 as `\xff`;
///   - combining marks and joiners after the thirtieth in a row as `\u{301}` (the bound of the
///     Stream-Safe Text Format of UAX #15), so that no letter grows over the lines around it.
/// U+200C and U+200D stay, for Persian and for emoji. A backslash is not escaped: the result is for
/// reading, not for reading back.
[[nodiscard]] std::string
terminal_safe(std::string_view text, Newlines newlines = Newlines::escape);

/// Whether a character above DEL is one of those that are shown as an escape, wherever it stands.
[[nodiscard]] bool is_hidden(char32_t point);

/// U+2068 and U+2069: what `isolate` puts round a line, and what cutting a line has to close.
// NOLINTNEXTLINE(misc-misleading-bidirectional): the other half is the next literal
inline constexpr std::string_view first_strong_isolate = "\xE2\x81\xA8";
inline constexpr std::string_view pop_isolate = "\xE2\x81\xA9";

/// The text as it is, or when a letter or number of it runs from right to left: put between
/// U+2068 (first strong isolate) and U+2069 (pop), each line by itself, so that it cannot reorder
/// what stands around it (UAX #9). Both take no column. Expects a terminal-safe text.
[[nodiscard]] std::string isolate(std::string_view text);

/// Emphasis by SGR sequences (ECMA-48), each ended by its own "off" so that they can be nested.
/// Without colour every function returns the text unchanged. Style last: width, fit, wrap and Table
/// expect text without sequences.
struct Style {
    bool color = false;

    [[nodiscard]] std::string bold(std::string_view text) const;
    [[nodiscard]] std::string dim(std::string_view text) const;
    [[nodiscard]] std::string red(std::string_view text) const;
    [[nodiscard]] std::string yellow(std::string_view text) const;
};

}  // namespace hearsay::text
