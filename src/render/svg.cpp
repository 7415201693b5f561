// SPDX-License-Identifier: Apache-2.0

#include "render/svg.hpp"

#include "text/escape.hpp"
#include "text/width.hpp"

#include <fmt/format.h>

namespace hearsay::render {

std::string
svg_text(long x, long y, std::string_view words, std::size_t columns, std::string_view attributes) {
    return fmt::format(
        R"(<text x="{}" y="{}"{}>{}</text>)", x, y, attributes, text::xml(text::fit(words, columns))
    );
}

std::string svg_title(std::string_view words) {
    return fmt::format("<title>{}</title>", text::xml(words));
}

std::string svg_open(long width, long height, std::string_view name) {
    return fmt::format(
        "<svg role=\"group\" aria-label=\"{}\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\">\n",
        text::xml(name),
        width,
        height,
        width,
        height
    );
}

}  // namespace hearsay::render
