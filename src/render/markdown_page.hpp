// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

/// A Markdown text in the making, as GitHub and pandoc read it. Takes texts that are Markdown
/// already (those of a Voice in Markdown); every block stands between empty lines.
class MarkdownPage {
public:
    /// With a stable anchor before it where one is given, of which every character is made safe.
    void heading(std::size_t level, std::string_view text, std::string_view anchor = {});
    void paragraph(std::string_view text);
    /// With its first letter in upper case and a full stop; nothing for an empty text.
    void sentence(std::string_view text);
    /// One item of a list, which goes on until another block comes.
    void item(std::string_view text, std::size_t depth = 0);
    void quote(const std::vector<std::string>& lines);
    /// Cells hold no line breaks. Columns that are empty in every row are left out; no rows, no
    /// table.
    void table(
        const std::vector<std::string>& headers, const std::vector<std::vector<std::string>>& rows
    );

    [[nodiscard]] std::string take();

private:
    void start_block();

    std::string out_;
    bool in_list_ = false;
};

/// What an anchor is called: the text with every character replaced but those of ids (letters,
/// digits, dots, hyphens and underscores), so that no two ids share one.
[[nodiscard]] std::string anchor_of(std::string_view text);

/// "[words](#claim-id)"
[[nodiscard]] std::string
link_to(std::string_view prefix, std::string_view id, std::string_view words);

}  // namespace hearsay::render
