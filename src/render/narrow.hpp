// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/render.hpp>

#include <cstddef>
#include <string>
#include <string_view>

/// Lines that another program may read, one thing a line, and that break where a terminal is
/// narrower than they are.
namespace hearsay::render {

/// How a line stands: what it begins with is bold, and where it goes on is further in.
struct Lie {
    std::size_t indent = 0;
    std::size_t further = 0;  ///< columns before what the line goes on with
    std::size_t bold = 0;     ///< bytes of the text from its start on
};

/// The line with its newline: broken on a terminal, as it is elsewhere. Expects a terminal-safe
/// text without newlines.
[[nodiscard]] std::string line_of(std::string_view text, Lie lie, const TextOptions& options);

}  // namespace hearsay::render
