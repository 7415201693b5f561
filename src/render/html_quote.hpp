// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/html.hpp"
#include "render/voice.hpp"

#include <string>
#include <string_view>

namespace hearsay::render {

/// A text of a record by itself, each line in its own direction: isolated by its element, so that
/// nothing in it is (what stands in a `bdi` would not count for `auto`).
void write_lines(HtmlWriter& page, const std::string& words, std::string_view attributes);

/// What was claimed as the recorder puts it, under a heading that says so. Nothing for no words.
void write_statement(HtmlWriter& page, const std::string& statement);

/// Words as they were said, under the heading with their language, in their own direction, line by
/// line. Nothing for no words.
void write_quote(
    HtmlWriter& page,
    const Voice& voice,
    std::string_view head,
    const std::string& words,
    const std::string& language
);

}  // namespace hearsay::render
