// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/terminal.hpp"
#include "text/width.hpp"

#include <cstddef>
#include <limits>
#include <string>
#include <variant>
#include <vector>

namespace hearsay::text {

/// One column of a table. Widths are columns of the terminal.
struct Column {
    std::string header;
    Align align = Align::left;
    /// Room that it gets before other columns get more (unless its contents need less).
    std::size_t min_width = 1;
    std::size_t max_width = std::numeric_limits<std::size_t>::max();
    /// Its share, against the others, of what room there is when not all contents fit.
    std::size_t weight = 1;
    /// Whether it may be left out when the least widths don't fit; the rightmost such goes first.
    bool droppable = false;
};

/// A quiet table for a terminal: one space before every row, two between columns, a line under the
/// headers, no boxes; cells wrap over several lines. Cells are plain, terminal-safe texts without
/// style sequences; newlines in them break lines. A cell that runs from right to left is isolated
/// by the table, so it cannot reorder its neighbours, and none can start a row of the screen.
class Table {
public:
    explicit Table(std::vector<Column> columns);

    /// Adds a row: cells beyond the columns are ignored, missing ones are empty.
    void row(std::vector<std::string> cells);

    /// Adds a heading over all columns for the rows that follow, an empty line before it.
    void heading(std::string text);

    /// Adds plain lines over all columns, such as what a heading has to say of its rows.
    void note(std::string text);

    [[nodiscard]] bool empty() const { return lines_.empty(); }

    /// All lines, each ended by a newline and without spaces at its end, none wider than
    /// `total_width` as far as every kept column can have the columns of one letter.
    /// Headers are left out when all are empty. Headings and headers are bold in colour.
    [[nodiscard]] std::string render(std::size_t total_width, Style style = {}) const;

private:
    struct Heading {
        std::string text;
    };
    struct Note {
        std::string text;
    };
    using Cells = std::vector<std::string>;

    std::vector<Column> columns_;
    std::vector<std::variant<Cells, Heading, Note>> lines_;
};

}  // namespace hearsay::text
