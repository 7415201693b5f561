// SPDX-License-Identifier: Apache-2.0

#include "render/html_quote.hpp"

#include "text/escape.hpp"

namespace hearsay::render {

void write_lines(HtmlWriter& page, const std::string& words, std::string_view attributes) {
    for (const auto& line : lines_of(words, text::html)) {
        page.element("p", line, attributes);
    }
}

void write_quote(
    HtmlWriter& page,
    const Voice& voice,
    std::string_view head,
    const std::string& words,
    const std::string& language
) {
    if (words.empty()) {
        return;
    }
    page.element("h4", std::string(head) + (language.empty() ? "" : " (" + voice(language) + ')'));
    page << "<blockquote" << attribute("lang", language) << " dir=\"auto\">\n";
    write_lines(page, words, {});
    page << "</blockquote>\n";
}

void write_statement(HtmlWriter& page, const std::string& statement) {
    if (statement.empty()) {
        return;
    }
    page.element("h4", "In the recorder's words");
    write_lines(page, statement, " dir=\"auto\"");
}

}  // namespace hearsay::render
