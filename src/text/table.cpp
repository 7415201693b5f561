// SPDX-License-Identifier: Apache-2.0

#include "text/table.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <string_view>
#include <utility>

namespace hearsay::text {

namespace {

constexpr std::size_t indent = 1;
constexpr std::size_t gap = 2;

// A word longer than this may be split before a column is widened for it.
constexpr std::size_t longest_whole_word = 24;

using Widths = std::vector<std::size_t>;

/// What the contents of a column ask for.
struct Wish {
    std::size_t natural = 1;
    std::size_t word = 1;
    std::size_t least = 1;
    /// The columns that its widest letter may take.
    std::size_t letter = 1;
    std::size_t weight = 1;
};

void measure(Wish& wish, std::string_view cell) {
    const bool ascii = printable_ascii_run(cell, 0) == cell.size();
    wish.letter = std::max<std::size_t>(wish.letter, ascii ? 1 : 2);
    for (std::size_t start = 0; start <= cell.size();) {
        const std::size_t end = std::min(cell.find_first_of(" \n", start), cell.size());
        wish.word = std::max(wish.word, width(cell.substr(start, end - start)));
        start = end + 1;
    }
    for (std::size_t start = 0; start <= cell.size();) {
        const std::size_t end = std::min(cell.find('\n', start), cell.size());
        wish.natural = std::max(wish.natural, width(cell.substr(start, end - start)));
        start = end + 1;
    }
}

std::size_t sum(const Widths& widths) {
    return std::accumulate(widths.begin(), widths.end(), std::size_t{0});
}

/// The widths when every column may take `level` times its weight, within its floor and its wish.
Widths at_level(const std::vector<Wish>& wishes, const Widths& floors, std::size_t level) {
    Widths widths(wishes.size());
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const Wish& wish = wishes[i];
        const std::size_t natural = std::max(wish.natural, floors[i]);
        widths[i] = level > natural / wish.weight
                        ? natural
                        : std::clamp(level * wish.weight, floors[i], natural);
    }
    return widths;
}

/// Widens from the floors towards the wishes, all columns evenly by weight, up to `room`: the
/// highest level that fits, then what is left from the left.
Widths widen(const std::vector<Wish>& wishes, const Widths& floors, std::size_t room) {
    std::size_t low = 0;
    std::size_t high = room + 1;
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        if (sum(at_level(wishes, floors, middle)) <= room) {
            low = middle;
        } else {
            high = middle;
        }
    }
    Widths widths = at_level(wishes, floors, low);
    std::size_t rest = room - std::min(room, sum(widths));
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::size_t wanted = wishes[i].natural - std::min(wishes[i].natural, widths[i]);
        const std::size_t extra = std::min(rest, wanted);
        widths[i] += extra;
        rest -= extra;
    }
    return widths;
}

/// Floors from the most comfortable to the barest: whole words, the least widths asked for, one
/// letter each. The first that fit are widened into the room.
Widths lay_out(const std::vector<Wish>& wishes, std::size_t room) {
    Widths words;
    Widths leasts;
    for (const Wish& wish : wishes) {
        const std::size_t least = std::max(wish.letter, std::min(wish.least, wish.natural));
        leasts.push_back(least);
        words.push_back(
            std::min(wish.natural, std::max(least, std::min(wish.word, longest_whole_word)))
        );
    }
    for (const Widths& floors : {words, leasts}) {
        if (sum(floors) <= room) {
            return widen(wishes, floors, room);
        }
    }
    Widths letters;
    std::ranges::transform(wishes, std::back_inserter(letters), &Wish::letter);
    return widen(wishes, letters, room);
}

std::size_t room_for(std::size_t columns, std::size_t total_width) {
    const std::size_t borders = indent + gap * (columns - std::min<std::size_t>(columns, 1));
    return total_width - std::min(total_width, borders);
}

/// Which columns are shown: all, without the droppable ones from the right that the least widths
/// leave no room for. One always stays.
std::vector<std::size_t> shown_columns(
    const std::vector<Column>& columns, const std::vector<Wish>& wishes, std::size_t total_width
) {
    std::vector<std::size_t> shown(columns.size());
    std::iota(shown.begin(), shown.end(), std::size_t{0});
    const auto fits = [&] {
        std::size_t needed = 0;
        for (const std::size_t i : shown) {
            needed += std::min(wishes[i].least, wishes[i].natural);
        }
        return needed <= room_for(shown.size(), total_width);
    };
    for (std::size_t i = columns.size(); i-- > 0 && shown.size() > 1 && !fits();) {
        if (columns[i].droppable) {
            shown.erase(std::ranges::find(shown, i));
        }
    }
    return shown;
}

/// What of the columns is shown, and how wide.
struct Layout {
    std::vector<std::size_t> shown;
    Widths widths;
};

void end_line(std::string& out) {
    out.erase(out.find_last_not_of(' ') + 1);
    out += '\n';
}

/// A styled text would keep its trailing spaces, so the style is put round the bare line.
void append_styled_line(std::string& out, std::string line, Style style) {
    line.erase(line.find_last_not_of(' ') + 1);
    const std::size_t start = std::min(line.find_first_not_of(' '), line.size());
    out.append(start, ' ');
    out += start < line.size() ? style.bold(std::string_view(line).substr(start)) : "";
    out += '\n';
}

/// The lines of one row, without their ends.
std::vector<std::string> row_lines(
    const std::vector<Column>& columns, const Layout& layout, const std::vector<std::string>& cells
) {
    std::vector<std::vector<std::string>> wrapped;
    std::size_t height = 1;
    for (std::size_t i = 0; i < layout.shown.size(); ++i) {
        const std::size_t column = layout.shown[i];
        wrapped.push_back(
            column < cells.size() ? wrap(cells[column], layout.widths[i])
                                  : std::vector<std::string>{}
        );
        height = std::max(height, wrapped.back().size());
    }
    std::vector<std::string> lines(height, std::string(indent, ' '));
    for (std::size_t y = 0; y < height; ++y) {
        for (std::size_t i = 0; i < wrapped.size(); ++i) {
            lines[y].append(i > 0 ? gap : 0, ' ');
            const std::string cell = y < wrapped[i].size() ? isolate(wrapped[i][y]) : "";
            lines[y] += pad(cell, layout.widths[i], columns[layout.shown[i]].align);
        }
    }
    return lines;
}

void append_header(
    std::string& out, const std::vector<Column>& columns, const Layout& layout, Style style
) {
    std::vector<std::string> headers;
    headers.reserve(columns.size());
    for (const Column& column : columns) {
        headers.push_back(column.header);
    }
    for (std::string& line : row_lines(columns, layout, headers)) {
        append_styled_line(out, std::move(line), style);
    }
    out.append(indent, ' ');
    for (std::size_t i = 0; i < layout.widths.size(); ++i) {
        out.append(i > 0 ? gap : 0, ' ');
        for (std::size_t x = 0; x < layout.widths[i]; ++x) {
            out += "─";
        }
    }
    out += '\n';
}

}  // namespace

Table::Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

void Table::row(std::vector<std::string> cells) { lines_.emplace_back(std::move(cells)); }

void Table::heading(std::string text) { lines_.emplace_back(Heading{std::move(text)}); }

void Table::note(std::string text) { lines_.emplace_back(Note{std::move(text)}); }

std::string Table::render(std::size_t total_width, Style style) const {
    std::vector<Wish> wishes(columns_.size());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        measure(wishes[i], columns_[i].header);
        for (const auto& line : lines_) {
            const Cells* cells = std::get_if<Cells>(&line);
            if (cells != nullptr && i < cells->size()) {
                measure(wishes[i], (*cells)[i]);
            }
        }
        const std::size_t most = std::max<std::size_t>(columns_[i].max_width, 1);
        wishes[i].letter = std::min(wishes[i].letter, wishes[i].natural);
        wishes[i].natural = std::min(wishes[i].natural, most);
        wishes[i].least = std::max<std::size_t>(columns_[i].min_width, 1);
        wishes[i].weight = std::max<std::size_t>(columns_[i].weight, 1);
    }
    Layout layout{.shown = shown_columns(columns_, wishes, total_width), .widths = {}};
    std::vector<Wish> shown_wishes;
    for (const std::size_t i : layout.shown) {
        shown_wishes.push_back(wishes[i]);
    }
    layout.widths = lay_out(shown_wishes, room_for(layout.shown.size(), total_width));

    std::string out;
    if (std::ranges::any_of(columns_, [](const Column& c) { return !c.header.empty(); })) {
        append_header(out, columns_, layout, style);
    }
    for (const auto& line : lines_) {
        if (const Heading* heading = std::get_if<Heading>(&line)) {
            out += out.empty() ? "" : "\n";
            for (const std::string& part :
                 wrap(heading->text, total_width - std::min(total_width, indent))) {
                append_styled_line(out, std::string(indent, ' ') + isolate(part), style);
            }
            continue;
        }
        if (const Note* note = std::get_if<Note>(&line)) {
            for (const std::string& part :
                 wrap(note->text, total_width - std::min(total_width, indent))) {
                out += std::string(indent, ' ') + isolate(part);
                end_line(out);
            }
            continue;
        }
        for (const std::string& row_line : row_lines(columns_, layout, std::get<Cells>(line))) {
            out += row_line;
            end_line(out);
        }
    }
    return out;
}

}  // namespace hearsay::text
