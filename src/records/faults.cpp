// SPDX-License-Identifier: Apache-2.0

#include "records/faults.hpp"

#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <limits>

namespace hearsay::records {
namespace {

constexpr std::size_t to_the_end = std::numeric_limits<std::size_t>::max();  ///< of a line

constexpr std::size_t longest_excerpt = 1200;  // bytes
constexpr std::size_t before_place = 400;      // bytes kept before the place in a longer line

std::size_t code_point_start(std::string_view text, std::size_t offset) {
    while (offset > 0 && offset < text.size() && text::is_continuation(text[offset])) {
        --offset;
    }
    return offset;
}

}  // namespace

std::string backquoted(std::string_view text) {
    constexpr std::size_t shown = 60;
    std::size_t pos = 0;
    std::size_t points = 0;
    while (pos < text.size() && points < shown) {
        ++points;
        static_cast<void>(text::decode(text, pos));
    }
    std::string out = "`";
    out += text.substr(0, pos);
    out += pos < text.size() ? "…`" : "`";
    return out;
}

std::string backquoted_list(const std::vector<std::string_view>& words) {
    constexpr std::size_t shown = 50;
    std::string out;
    for (std::size_t i = 0; i < words.size() && i < shown; ++i) {
        out += i == 0 ? "" : ", ";
        out += backquoted(words[i]);
    }
    return words.size() > shown ? out + ", …" : out;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& words) {
    const auto nearest = text::nearest(word, words);
    return nearest ? "did you mean " + backquoted(*nearest) + "?" : std::string();
}

Place place_in(const std::string& file, const Region& region) {
    const bool one_line = region.line == region.end_line && region.end_column > region.column;
    return {file, region.line, region.column, one_line ? region.end_column - region.column : 0};
}

Region inside_quotes(Node value) {
    Region region = value.region();
    const std::string* text = value.text();
    if (text == nullptr || region.line != region.end_line || region.end_column < region.column) {
        return region;
    }
    const std::size_t written = region.end_column - region.column;
    const std::size_t length = text::count_code_points(*text);
    for (const std::uint32_t quotes : {1U, 3U}) {
        if (length > 0 && written == length + std::size_t{2} * quotes) {
            region.column += quotes;
            region.end_column -= quotes;
            return region;
        }
    }
    return region;
}

void show_source(Diagnostic& diagnostic, const text::LineIndex& lines) {
    Place& place = diagnostic.place;
    const std::string_view line = lines.line_text(place.line);
    const text::Position at{place.line, std::max<std::uint32_t>(place.column, 1)};
    const std::size_t line_start = lines.offset({place.line, 1});
    const std::size_t start = std::min(lines.offset(at) - line_start, line.size());
    if (place.length == 0) {
        const std::string_view rest = line.substr(start, longest_excerpt);
        place.length =
            static_cast<std::uint32_t>(std::max<std::size_t>(text::count_code_points(rest), 1));
    }
    std::size_t from = 0;
    std::size_t to = line.size();
    if (line.size() > longest_excerpt) {
        from = start > before_place ? code_point_start(line, start - before_place) : 0;
        to = std::min(code_point_start(line, from + longest_excerpt), line.size());
    }
    diagnostic.excerpt = std::string(line.substr(from, to - from));
    const std::size_t before = text::count_code_points(line.substr(from, start - from));
    diagnostic.excerpt_column = static_cast<std::uint32_t>(before + 1);
}

const text::LineIndex& Faults::lines() {
    if (!lines_) {
        lines_.emplace(text_);
    }
    return *lines_;
}

void Faults::add(std::string_view code, const Region& at, std::string message, std::string help) {
    const bool is_one_line = at.line == at.end_line;
    const std::size_t end = is_one_line ? at.end_column : to_the_end;
    if (full() || is_replaced_before({at.line, end})) {
        return;
    }
    Diagnostic fault;
    fault.code = code;
    fault.place = place_in(path_, at);
    fault.message = std::move(message);
    fault.help = std::move(help);
    if (found_.size() == most) {
        fault.code = "H008";
        fault.message = "the file has more faults than these 10,000: the rest is left unread";
        fault.help = "is this a record file?";
    }
    show_source(fault, lines());
    found_.push_back(std::move(fault));
}

void Faults::add_at(
    std::string_view code, std::size_t offset, std::string message, std::string help
) {
    const text::Position at = lines().position(offset);
    const auto line = static_cast<std::uint32_t>(at.line);
    const auto column = static_cast<std::uint32_t>(at.column);
    add(code, {line, column, line, column + 1}, std::move(message), std::move(help));
}

bool Faults::any_on_line(std::size_t line) {
    const auto is_there = [line](const Diagnostic& fault) { return fault.place.line == line; };
    return std::ranges::any_of(found_, is_there) || is_replaced_before({line, to_the_end});
}

bool Faults::is_replaced_before(const text::Position& end) {
    if (stand_ins_.empty()) {
        return false;
    }
    const auto first = std::ranges::lower_bound(stand_ins_, lines().offset({end.line, 1}));
    return first != stand_ins_.end() && *first < lines().offset(end);
}

}  // namespace hearsay::records
