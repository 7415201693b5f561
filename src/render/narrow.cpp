// SPDX-License-Identifier: Apache-2.0

#include "render/narrow.hpp"

#include "text/terminal.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace hearsay::render {

std::string line_of(std::string_view text, Lie lie, const TextOptions& options) {
    const text::Style style{options.color};
    std::vector<std::string> lines{std::string(text)};
    if (options.is_shown && lie.indent + text::width(text) > options.columns) {
        const auto margin = std::max(lie.indent, lie.further);
        lines = text::wrap(text, options.columns > margin ? options.columns - margin : 1);
    }
    std::string out;
    std::size_t bold = std::min(lie.bold, text.size());
    std::size_t before = lie.indent;
    for (const auto& line : lines) {
        const auto strong = std::min(bold, line.size());
        bold -= strong;
        out += std::string(std::exchange(before, lie.further), ' ');
        out += strong > 0 ? style.bold(line.substr(0, strong)) + line.substr(strong) : line;
        out += '\n';
    }
    return out;
}

}  // namespace hearsay::render
