// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>

#include "records/node.hpp"
#include "text/lines.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Diagnostics in the making: from regions of a file to places with the line that they are in.
namespace hearsay::records {

/// A text of a record within a message: in backquotes, cut after sixty code points.
std::string backquoted(std::string_view text);

/// "`a`, `b`, `c`": at most fifty of them, and "…" for the rest.
std::string backquoted_list(const std::vector<std::string_view>& words);

/// "did you mean `x`?" for the nearest of the words, or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& words);

/// The place of a region of a file. Its length is 0 for a region of several lines; `show_source`
/// puts the rest of the first line there.
Place place_in(const std::string& file, const Region& region);

/// Where the text of a one-line string stands within its quotes; the whole region for a string with
/// escapes, and for other values.
Region inside_quotes(Node value);

/// Fills in the excerpt: the line of the place, or some hundred bytes of a very long one.
void show_source(Diagnostic& diagnostic, const text::LineIndex& lines);

/// Collects the faults of one file. After `most` it takes no more and says so in a last one, so
/// that a hostile file costs no more memory than it is worth.
class Faults {
public:
    static constexpr std::size_t most = 10'000;

    /// `text` must outlive this and be what the regions count in.
    Faults(std::string path, std::string_view text) : path_(std::move(path)), text_(text) {}

    void add(std::string_view code, const Region& at, std::string message, std::string help = {});

    /// A fault at a byte of the text.
    void
    add_at(std::string_view code, std::size_t offset, std::string message, std::string help = {});

    /// Where bytes were replaced that have been told of, the first of each line: what is wrong with
    /// a value that holds one is no second fault. `offsets` must outlive this.
    void expect_stand_ins(std::span<const std::size_t> offsets) { stand_ins_ = offsets; }

    [[nodiscard]] bool full() const { return found_.size() > most; }
    /// Whether a fault was told on the line, or a byte of it replaced.
    [[nodiscard]] bool any_on_line(std::size_t line);
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::vector<Diagnostic> take() { return std::move(found_); }

    /// The lines of the text; made when first asked for.
    const text::LineIndex& lines();

private:
    /// Whether a byte of the line was replaced before a column.
    bool is_replaced_before(const text::Position& end);

    std::string path_;
    std::string_view text_;
    std::optional<text::LineIndex> lines_;
    std::vector<Diagnostic> found_;
    std::span<const std::size_t> stand_ins_;
};

}  // namespace hearsay::records
