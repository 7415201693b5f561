// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace hearsay::render {

// Pieces of SVG inside of HTML. Texts are those of a Voice for a terminal: one line, bidi controls
// made visible; they are escaped here. Nothing is styled in place, so that a strict policy holds.

/// `<text x= y=>`, cut to so many columns of a terminal, with more attributes of ours.
std::string svg_text(
    long x, long y, std::string_view words, std::size_t columns, std::string_view attributes = {}
);

/// `<title>`: what a pointer that rests on the element, and a screen reader, are told.
std::string svg_title(std::string_view words);

/// `<svg>` of that size, which becomes narrower with the page but not wider than it is, and its
/// name.
std::string svg_open(long width, long height, std::string_view name);

}  // namespace hearsay::render
