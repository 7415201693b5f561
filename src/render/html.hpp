// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/long_text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

/// A text of a record inside of HTML: escaped, and where it holds more than ASCII isolated, so that
/// its direction and its bidi controls end where it ends. Not for attributes and not for SVG.
std::string in_html(std::string_view raw);

/// A sentence of ours that names what stands in records: it runs from left to right, and what does
/// not within it is isolated piece by piece.
std::string sentence_in_html(std::string_view raw);

/// ` name="value"`, escaped; nothing for an empty value.
std::string attribute(std::string_view name, std::string_view value);

/// "#claim-ID": where a claim stands in a page.
std::string claim_address(std::string_view id);

/// Writes HTML. Takes markup: words of ours, and texts of records that a Voice in HTML made safe.
class HtmlWriter {
public:
    HtmlWriter& operator<<(std::string_view markup) {
        out_ += markup;
        return *this;
    }

    /// `<tag>words</tag>` on a line; nothing for no words.
    void element(std::string_view tag, std::string_view words, std::string_view attributes = {});

    /// A paragraph that begins with a capital letter and ends with a full stop; nothing for no
    /// words.
    void sentence(std::string_view words, std::string_view attributes = {});

    /// A heading with an anchor.
    void heading(char level, std::string_view words, std::string_view id);

    /// A list under a small heading; nothing for no items.
    void list(std::string_view head, const std::vector<std::string>& items);

    [[nodiscard]] std::string take() { return out_.take(); }

private:
    text::LongText out_;
};

}  // namespace hearsay::render
