// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/page.hpp"
#include "text/terminal.hpp"

#include <algorithm>

namespace hearsay {

namespace {

/// An example as it is, indented: its lines are records to copy, so that they are not broken.
std::string example(std::string_view lines) {
    std::string out;
    for (std::size_t begin = 0; begin < lines.size();) {
        const auto end = std::min(lines.find('\n', begin), lines.size());
        const auto line = text::terminal_safe(lines.substr(begin, end - begin));
        out += line.empty() ? "\n" : "    " + line + '\n';
        begin = end + 1;
    }
    return out;
}

}  // namespace

std::string explanation_text(const CodeExplanation& explanation, const TextOptions& options) {
    render::Page page(options);
    page.title(
        text::terminal_safe(std::string(explanation.code) + ": " + std::string(explanation.title))
    );
    page.blank();
    page.paragraph(text::terminal_safe(explanation.meaning, text::Newlines::keep));
    for (const auto& [heading, lines] :
         {std::pair("Gets it:", explanation.before), {"Put right:", explanation.after}}) {
        if (!lines.empty()) {
            page.blank();
            page.paragraph(heading);
            page.blank();
            page.raw(example(lines));
        }
    }
    return page.take();
}

}  // namespace hearsay
