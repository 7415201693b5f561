// SPDX-License-Identifier: Apache-2.0

#include "cli/record_lines.hpp"

#include "text/trim.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace hearsay::cli {

namespace {

constexpr std::string_view blanks = " \t\r";

/// "[[claim]]", and not "[[claim.appearance]]", which goes on with the same record.
bool is_heading(std::string_view line) {
    const auto name = line.substr(0, line.find(']'));
    return line.starts_with("[[") && name.find('.') == std::string_view::npos;
}

/// What stands behind "id ="; empty on other lines.
std::string_view value_of_id(std::string_view line) {
    constexpr std::string_view key = "id";
    const auto equals = line.find('=');
    const bool is_id =
        equals != std::string_view::npos && text::trimmed(line.substr(0, equals), blanks) == key;
    return is_id ? text::trimmed(line.substr(equals + 1), blanks) : std::string_view();
}

}  // namespace

RecordLines::RecordLines(std::istream& text) {
    std::size_t number = 0;
    for (std::string each; std::getline(text, each);) {
        ++number;
        const std::string_view line = text::trimmed(each, blanks);
        if (is_heading(line)) {
            blocks_.push_back({.first = number});
        } else if (!blocks_.empty() && blocks_.back().id.empty()) {
            blocks_.back().id = value_of_id(line);
        }
    }
}

std::string RecordLines::id_at(std::size_t line) const {
    const auto next = std::ranges::upper_bound(blocks_, line, {}, &Block::first);
    return next == blocks_.begin() ? std::string() : std::prev(next)->id;
}

}  // namespace hearsay::cli
