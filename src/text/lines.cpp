// SPDX-License-Identifier: Apache-2.0

#include "text/lines.hpp"

#include "text/terminal.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"

#include <algorithm>

namespace hearsay::text {

namespace {

constexpr std::size_t block_size = 4096;
constexpr std::size_t least_columns = 8;
constexpr std::size_t most_columns = 10'000;

std::size_t count_newlines(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// The offset of code point number `count` (from 0) at or after `from`, or the end.
std::size_t skip_code_points(std::string_view text, std::size_t from, std::size_t count) {
    while (from < text.size() && count > 0) {
        ++from;
        while (from < text.size() && is_continuation(text[from])) {
            ++from;
        }
        --count;
    }
    return from;
}

/// The nearest start of a code point at or before an offset. A run of stray continuation bytes is
/// not followed: they are shown one by one anyway.
std::size_t floor_code_point(std::string_view text, std::size_t offset) {
    std::size_t at = std::min(offset, text.size());
    for (int i = 0; i < 3 && at > 0 && at < text.size() && is_continuation(text[at]); ++i) {
        --at;
    }
    return at;
}

/// The last clusters of a text that fit into `columns`.
std::string_view last_columns(std::string_view text, std::size_t columns) {
    std::vector<Cluster> clusters;
    for (std::size_t pos = 0; pos < text.size();) {
        clusters.push_back(next_cluster(text, pos));
    }
    std::size_t bytes = 0;
    std::size_t taken = 0;
    std::ranges::reverse(clusters);
    for (const Cluster& cluster : clusters) {
        taken += cluster.width;
        if (taken > columns) {
            break;
        }
        bytes += cluster.text.size();
    }
    return text.substr(text.size() - bytes);
}

/// The first clusters of a text that fit into `columns`.
std::string_view first_columns(std::string_view text, std::size_t columns) {
    std::size_t taken = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        taken += next_cluster(text, pos).width;
        if (taken > columns) {
            return text.substr(0, start);
        }
    }
    return text;
}

/// The excerpt around the bytes from `start` to `end`. Only so much of the line is looked at as the
/// columns can need: text that hides itself in more bytes shows escapes or gets cut earlier.
Excerpt
excerpt_bytes(std::string_view line, std::size_t start, std::size_t end, std::size_t max_columns) {
    const std::size_t columns = std::clamp(max_columns, least_columns, most_columns);
    const std::size_t reach = 8 * columns;
    const std::size_t from = start > reach ? floor_code_point(line, start - reach) : 0;
    const std::size_t marked_to = end - start > reach ? floor_code_point(line, start + reach) : end;
    const std::size_t to =
        line.size() - marked_to > reach ? floor_code_point(line, marked_to + reach) : line.size();

    const std::string left = terminal_safe(line.substr(from, start - from));
    const std::string marked = terminal_safe(line.substr(start, marked_to - start));
    const std::string right = terminal_safe(line.substr(marked_to, to - marked_to));
    const std::size_t left_width = width(left);
    const std::size_t marked_width = width(marked);
    const std::size_t right_width = width(right);
    const bool whole = from == 0 && marked_to == end && to == line.size();
    if (whole && left_width + marked_width + right_width <= columns) {
        return {isolate(left + marked + right), left_width, std::max<std::size_t>(marked_width, 1)};
    }

    // Half of what the marked part leaves goes to each side, and what one does not need to the
    // other.
    const std::size_t room = columns - 2 * width(ellipsis);
    const std::string_view middle = first_columns(marked, room);
    const std::size_t middle_width = width(middle);
    const std::size_t around = room - middle_width;
    const std::size_t right_room = std::min(right_width, around - std::min(left_width, around / 2));
    const std::string_view before = last_columns(left, around - right_room);
    const std::string_view after =
        middle.size() == marked.size() ? first_columns(right, right_room) : std::string_view();
    const bool cut_left = from > 0 || before.size() < left.size();
    const bool cut_right = marked_to < end || to < line.size() || middle.size() < marked.size() ||
                           after.size() < right.size();

    std::string shown;
    shown += cut_left ? ellipsis : "";
    shown += before;
    const std::size_t caret = width(shown);
    shown += middle;
    shown += after;
    shown += cut_right ? ellipsis : "";
    return {isolate(shown), caret, std::max<std::size_t>(middle_width, 1)};
}

}  // namespace

LineIndex::LineIndex(std::string_view text) : text_(text) {
    blocks_.reserve(text.size() / block_size + 1);
    Before sum;
    for (std::size_t start = 0; start <= text.size(); start += block_size) {
        blocks_.push_back(sum);
        const std::string_view block = text.substr(start, block_size);
        sum.newlines += count_newlines(block);
        sum.code_points += count_code_points(block);
    }
}

LineIndex::Before LineIndex::before(std::size_t offset) const {
    const std::size_t block = offset / block_size;
    const std::string_view part = text_.substr(block * block_size, offset % block_size);
    return {
        blocks_[block].newlines + count_newlines(part),
        blocks_[block].code_points + count_code_points(part)};
}

std::size_t LineIndex::line_count() const { return before(text_.size()).newlines + 1; }

/// Requires a line that is there.
std::size_t LineIndex::line_start(std::size_t line) const {
    if (line <= 1) {
        return 0;
    }
    // The last block with fewer newlines before it holds the one that ends the line before.
    const auto block = std::ranges::lower_bound(blocks_, line - 1, {}, &Before::newlines) - 1;
    std::size_t at = static_cast<std::size_t>(block - blocks_.begin()) * block_size;
    for (std::size_t seen = block->newlines; seen < line - 1; ++seen) {
        at = text_.find('\n', at) + 1;
    }
    return at;
}

Position LineIndex::position(std::size_t offset) const {
    std::size_t at = floor_code_point(text_, offset);
    if (at > 0 && at < text_.size() && text_[at] == '\n' && text_[at - 1] == '\r') {
        --at;
    }
    const Before here = before(at);
    const std::size_t line = here.newlines + 1;
    return {line, here.code_points - before(line_start(line)).code_points + 1};
}

std::size_t LineIndex::offset(Position position) const {
    const std::size_t lines = line_count();
    if (position.line > lines) {
        return text_.size();
    }
    const std::size_t start = line_start(position.line);
    const std::size_t end = start + line_text(position.line).size();
    const std::size_t skipped = std::max<std::size_t>(position.column, 1) - 1;
    const std::size_t wanted = before(start).code_points + skipped;
    if (skipped > end - start) {
        return end;
    }
    const auto block = std::ranges::upper_bound(blocks_, wanted, {}, &Before::code_points) - 1;
    const std::size_t block_start = static_cast<std::size_t>(block - blocks_.begin()) * block_size;
    std::size_t at = block_start;
    while (at < text_.size() && is_continuation(text_[at])) {
        ++at;
    }
    std::size_t points = block->code_points;
    if (block_start < start) {
        at = start;
        points = before(start).code_points;
    }
    return std::min(skip_code_points(text_, at, wanted - points), end);
}

std::string_view LineIndex::line_text(std::size_t line) const {
    const std::size_t lines = line_count();
    if (line == 0 || line > lines) {
        return {};
    }
    const std::size_t start = line_start(line);
    const std::size_t end = line < lines ? line_start(line + 1) - 1 : text_.size();
    std::string_view found = text_.substr(start, end - start);
    if (line < lines && found.ends_with('\r')) {
        found.remove_suffix(1);
    }
    return found;
}

Excerpt excerpt(
    std::string_view line_text, std::size_t column, std::size_t length, std::size_t max_columns
) {
    const std::size_t start = skip_code_points(line_text, 0, std::max<std::size_t>(column, 1) - 1);
    return excerpt_bytes(line_text, start, skip_code_points(line_text, start, length), max_columns);
}

}  // namespace hearsay::text
