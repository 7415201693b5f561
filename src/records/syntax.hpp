// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// The small syntaxes of the record format. All answer for any bytes.
namespace hearsay::records {

/// [a-z0-9][a-z0-9._-]{0,127}
bool is_id(std::string_view text);
constexpr std::string_view rule_of_ids =
    "an id is 1 to 128 of a-z, 0-9, `.`, `_` and `-`, and starts with a letter or digit";

inline constexpr std::size_t most_letters_of_id = 128;

/// Of the ids that are suggested for names, which are nobody's to type in full.
inline constexpr std::size_t longest_suggested_id = 100;

/// http or https with a host, without blanks and controls (RFC 3986 as far as storing it needs;
/// letters beyond ASCII are accepted, as in RFC 3987).
bool is_web_address(std::string_view text);

/// Well-formed after RFC 5646 (BCP 47), section 2.1: language, extlang, script, region, variants,
/// extensions, private use, `i-` and `x-` tags. Whether its parts are registered is not looked up;
/// but a language is of two or three letters, because none longer is.
bool is_language_tag(std::string_view text);

/// An officially assigned code of ISO 3166-1 alpha-2 (as of 2024), or XK for Kosovo, which the
/// European Commission and others use in its place.
bool is_country(std::string_view text);

bool is_sha256(std::string_view text);

/// Relative, without "..", below the folder that it is relative to.
bool is_path_below(std::string_view text);

/// "U+200E"
std::string code_point_name(std::uint32_t point);

}  // namespace hearsay::records
