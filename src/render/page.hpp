// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/render.hpp>

#include "text/long_text.hpp"
#include "text/table.hpp"
#include "text/terminal.hpp"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

/// A text for a terminal in the making. Takes terminal-safe texts, breaks them into lines of at
/// most its width, and ends what it makes with a newline. Wider than `most_columns` nobody reads.
class Page {
public:
    explicit Page(const TextOptions& options);
    /// One that goes to a stream as it is made.
    Page(std::ostream& out, const TextOptions& options);

    [[nodiscard]] std::size_t columns() const { return columns_; }
    [[nodiscard]] const text::Style& style() const { return style_; }
    /// Whether there is room for a table of several columns beside each other.
    [[nodiscard]] bool is_wide() const { return columns_ >= 76; }

    /// In bold, after an empty line where something stands above.
    void title(std::string_view text);
    /// A line in bold, with nothing above it.
    void strong(std::string_view text, std::size_t indent = 0);
    /// A text with its first letter in upper case and a full stop, indented; further lines by two
    /// more where `hanging`.
    void sentence(std::string_view text, std::size_t indent = 0, bool hanging = false);
    void paragraph(std::string_view text, std::size_t indent = 0, bool hanging = false);
    /// "- text", further lines indented below it.
    void item(std::string_view text, std::size_t indent = 0);
    /// As a paragraph, dimmed: what only helps to read the rest.
    void aside(std::string_view text, std::size_t indent = 0);
    /// The same with a command behind it, which stays on one line if that has room, to be copied.
    void advice(std::string_view text, const std::string& command);
    void table(const text::Table& table);
    /// Lines as they are, of at most the width.
    void raw(std::string_view lines) { out_ += lines; }
    void blank();

    /// All of it; nothing where it goes to a stream, which has it all then.
    [[nodiscard]] std::string take();

private:
    Page(text::LongText out, const TextOptions& options);

    std::size_t columns_;
    text::Style style_;
    text::LongText out_;
};

/// The text with its first letter in upper case, where that is ASCII.
[[nodiscard]] std::string capitalised(std::string_view text);

}  // namespace hearsay::render
