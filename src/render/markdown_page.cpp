// SPDX-License-Identifier: Apache-2.0

#include "render/markdown_page.hpp"

#include "render/page.hpp"

#include <algorithm>
#include <utility>

namespace hearsay::render {

std::string anchor_of(std::string_view text) {
    std::string out(text);
    std::ranges::replace_if(
        out,
        [](char byte) {
            const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
            return !letter && !(byte >= '0' && byte <= '9') && byte != '.' && byte != '-' &&
                   byte != '_';
        },
        '-'
    );
    return out;
}

std::string link_to(std::string_view prefix, std::string_view id, std::string_view words) {
    return '[' + std::string(words) + "](#" + std::string(prefix) + anchor_of(id) + ')';
}

void MarkdownPage::start_block() {
    if (!out_.empty()) {
        out_ += '\n';
    }
    in_list_ = false;
}

void MarkdownPage::heading(std::size_t level, std::string_view text, std::string_view anchor) {
    start_block();
    if (!anchor.empty()) {
        out_ += "<a id=\"" + anchor_of(anchor) + "\"></a>\n\n";
    }
    out_ += std::string(level, '#') + ' ' + std::string(text);
    // What ends in `#` would end there in a heading (CommonMark 4.2).
    if (text.ends_with('#') && !text.ends_with("\\#")) {
        out_.insert(out_.size() - 1, 1, '\\');
    }
    out_ += '\n';
}

void MarkdownPage::paragraph(std::string_view text) {
    start_block();
    out_ += std::string(text) + '\n';
}

void MarkdownPage::sentence(std::string_view text) {
    if (!text.empty()) {
        paragraph(capitalised(text) + '.');
    }
}

void MarkdownPage::item(std::string_view text, std::size_t depth) {
    if (!in_list_) {
        start_block();
    }
    in_list_ = true;
    out_ += std::string(2 * depth, ' ') + "- " + std::string(text) + '\n';
}

void MarkdownPage::quote(const std::vector<std::string>& lines) {
    start_block();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        // Two spaces at the end keep the break of the line.
        out_ += "> " + lines[i] + (i + 1 < lines.size() && !lines[i].empty() ? "  \n" : "\n");
    }
}

void MarkdownPage::table(
    const std::vector<std::string>& headers, const std::vector<std::vector<std::string>>& rows
) {
    if (rows.empty()) {
        return;
    }
    start_block();
    std::vector<bool> used(headers.size(), false);
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < std::min(row.size(), used.size()); ++i) {
            used[i] = used[i] || !row[i].empty();
        }
    }
    const auto write = [&](const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < used.size(); ++i) {
            const auto& cell = i < cells.size() ? cells[i] : std::string();
            if (used[i]) {
                out_ += "| " + cell + (cell.empty() ? "" : " ");
            }
        }
        out_ += "|\n";
    };
    write(headers);
    write(std::vector<std::string>(headers.size(), "---"));
    for (const auto& row : rows) {
        write(row);
    }
}

std::string MarkdownPage::take() { return std::move(out_); }

}  // namespace hearsay::render
