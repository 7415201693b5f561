// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/ascii.hpp"

/// Kinds of single bytes, as dates know them.
namespace hearsay::edtf {

using text::is_digit;
using text::is_lower;

constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
constexpr char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace hearsay::edtf
