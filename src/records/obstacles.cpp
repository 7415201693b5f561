// SPDX-License-Identifier: Apache-2.0

#include "records/obstacles.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace hearsay::records {
namespace {

/// Where a line that begins as a heading names a kind: the end of that name within the line, and
/// the kind.
std::optional<std::pair<std::size_t, Kind>> kind_in_heading(std::string_view line) {
    if (!line.starts_with('[')) {
        return std::nullopt;
    }
    const std::string_view name = from_first(line.substr(line.starts_with("[[") ? 2 : 1));
    const std::size_t begin = line.size() - name.size();
    const std::size_t end = std::min(name.find_first_of(" \t.]"), name.size());
    const auto kind = word_from<Kind>(name.substr(0, end));
    return kind ? std::optional(std::pair(begin + end, *kind)) : std::nullopt;
}

}  // namespace

std::vector<Obstacle> obstacles_above(std::string_view text, std::size_t offset) {
    std::size_t at = text.rfind('\n', offset) + 1;  // 0 on the first line
    const auto kind = header_of(next_line(text, at));
    std::vector<Obstacle> found;
    if (!kind) {
        return found;
    }
    LinesOfTexts of_texts(text);
    bool is_open = false;  // the last of them goes on
    for (std::size_t pos = 0; pos < offset;) {
        std::size_t start = pos;
        const bool is_of_text = of_texts.has(start);
        const std::string_view whole = next_line(text, pos);
        const std::string_view line = from_first(whole);
        start += whole.size() - line.size();
        if (is_of_text || !line.starts_with('[')) {
            continue;
        }
        const auto named = kind_in_heading(line);
        const bool is_of_kind = named && named->second == *kind;
        const bool is_part = is_of_kind && line.substr(named->first).starts_with('.');
        if (is_open && is_part) {
            continue;
        }
        if (is_open) {
            found.back().chunk.end = start;
            is_open = false;
        }
        if (!is_of_kind) {
            continue;
        }
        if (header_of(line)) {
            return {};  // opened well: the fault is another
        }
        const std::size_t close = std::min(line.find(']', named->first), line.size());
        const std::size_t length = std::min(line.find_first_not_of(']', close), line.size());
        found.push_back({{start, offset, false}, *kind, length, is_part});
        is_open = true;
    }
    return found;
}

void tell(const Obstacle& obstacle, Faults& faults) {
    const std::string name(name_of(obstacle.kind));
    const std::string heading = "[[" + name + "]]";
    const auto at = faults.lines().position(obstacle.chunk.begin);
    const auto line = static_cast<std::uint32_t>(at.line);
    const auto column = static_cast<std::uint32_t>(at.column);
    const Region region{line, column, line, column + static_cast<std::uint32_t>(obstacle.length)};
    if (obstacle.is_part) {
        faults.add(
            "H022",
            region,
            "a part of a record stands above the first " + heading,
            "move it below the " + heading + " that it belongs to"
        );
    } else {
        faults.add(
            "H011",
            region,
            backquoted(name) + " must be a list of tables, not a table",
            "write " + heading
        );
    }
}

}  // namespace hearsay::records
