// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Lines and columns of a file's text, and the part of a line that a diagnostic shows.
namespace hearsay::text {

/// A place in a text, both counted from 1; columns in code points.
struct Position {
    std::size_t line = 1;
    std::size_t column = 1;

    friend bool operator==(const Position&, const Position&) = default;
};

/// What to print of a line, and where the carets go below it, in columns of the terminal.
struct Excerpt {
    std::string text;
    std::size_t caret_offset = 0;
    std::size_t caret_width = 1;
};

/// Where the lines of a text begin. LF ends a line, CRLF too, and neither belongs to it. Built in
/// one fast pass and 16 bytes for 4 KiB of text; then every question costs a binary search and a
/// look into one block, however long the lines are. Make one only for a text that something has to
/// be said about. The text has to outlive it.
class LineIndex {
public:
    explicit LineIndex(std::string_view text);

    /// A text without any newline is one line; behind a last newline an empty line begins.
    [[nodiscard]] std::size_t line_count() const;

    /// The place of a byte. Beyond the end: the end. Inside a code point or CRLF: its beginning.
    [[nodiscard]] Position position(std::size_t offset) const;

    /// The byte at a place. Columns beyond the line give its end, lines beyond the text the end.
    [[nodiscard]] std::size_t offset(Position position) const;

    /// A line without its ending; nothing for a line that is not there.
    [[nodiscard]] std::string_view line_text(std::size_t line) const;

private:
    /// How many there are before a block.
    struct Before {
        std::size_t newlines = 0;
        std::size_t code_points = 0;
    };

    [[nodiscard]] Before before(std::size_t offset) const;
    [[nodiscard]] std::size_t line_start(std::size_t line) const;

    std::string_view text_;
    std::vector<Before> blocks_;
};

/// The part of a line around `length` code points from `column` on, in at most `max_columns`
/// (8 to 10,000) columns, with … where it was cut. Terminal-safe, tabs as one space, isolated when
/// it runs from right to left. The carets cover the given part as far as it is shown, one column
/// at least; a column behind the end puts one there.
[[nodiscard]] Excerpt excerpt(
    std::string_view line_text, std::size_t column, std::size_t length, std::size_t max_columns
);

}  // namespace hearsay::text
