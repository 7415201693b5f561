// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// UTF-8 as of RFC 3629 and table 3-7 of The Unicode Standard: no overlong forms, no surrogates,
/// nothing above U+10FFFF. Offsets and lengths are in bytes unless a name says otherwise. Nothing
/// here throws on a text, whatever its bytes.
namespace hearsay::text {

/// What `decode` returns in place of a code point for a byte that starts no well-formed sequence.
inline constexpr char32_t invalid_code_point = 0xFFFFFFFF;

/// U+FFFD, written where an ill-formed byte stood in outputs that have to be valid UTF-8.
inline constexpr char32_t replacement_character = 0xFFFD;

/// Whether the byte can only continue a sequence (10xxxxxx).
[[nodiscard]] constexpr bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The code point at `pos`, which is moved behind it. For an ill-formed sequence: returns
/// `invalid_code_point` and moves by one byte, so that every bad byte is seen by itself.
/// Requires pos < text.size().
[[nodiscard]] char32_t decode(std::string_view text, std::size_t& pos);

/// Appends a code point. One that UTF-8 cannot hold (a surrogate, above U+10FFFF) becomes U+FFFD.
void append_utf8(std::string& out, char32_t point);

/// The offset of the first byte that belongs to no well-formed sequence.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// The offset of the first control character: C0 apart from tab (and from newline where those are
/// allowed; CR never is), DEL, and C1 (U+0080 to U+009F). Expects valid UTF-8.
[[nodiscard]] std::optional<std::size_t>
first_control(std::string_view text, bool newlines_allowed);

/// How many code points a valid UTF-8 text has (the bytes that continue none).
[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// How many bytes from `pos` on are printable ASCII (0x20 to 0x7E). What is there needs no look
/// at all in most functions of this room, so they skip it with this.
[[nodiscard]] std::size_t printable_ascii_run(std::string_view text, std::size_t pos);

}  // namespace hearsay::text
