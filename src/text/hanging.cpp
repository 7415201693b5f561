// SPDX-License-Identifier: Apache-2.0

#include "text/hanging.hpp"

#include "text/width.hpp"

#include <algorithm>

namespace hearsay::text {

namespace {

/// Where what a line goes on with stands.
std::size_t hanging_column(std::string_view line, std::size_t second, std::size_t columns) {
    const auto has_room = [&](std::size_t at) { return at + fewest_columns_of_text <= columns; };
    const auto first = std::min(line.find_first_not_of(' '), line.size());
    const bool is_row = first > 0 && second > 0 && second < line.size() && line[second - 1] == ' ';
    if (is_row && has_room(second)) {
        return second;
    }
    return has_room(first) ? first : 0;
}

}  // namespace

std::string wrap_hanging(std::string_view text, std::size_t second, std::size_t columns) {
    std::string out;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (width(line) <= columns) {
            out.append(line) += '\n';
            continue;
        }
        const auto begin = hanging_column(line, second, columns);
        bool is_first = true;
        for (const auto& each : wrap(line.substr(begin), columns - std::min(columns, begin))) {
            out += is_first ? std::string(line.substr(0, begin)) : std::string(begin, ' ');
            out.append(each) += '\n';
            is_first = false;
        }
    }
    return out;
}

}  // namespace hearsay::text
