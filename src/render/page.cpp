// SPDX-License-Identifier: Apache-2.0

#include "render/page.hpp"

#include "text/width.hpp"

#include <algorithm>
#include <utility>

namespace hearsay::render {

namespace {

constexpr std::size_t fewest_columns = 20;
constexpr std::size_t most_columns = 160;

}  // namespace

std::string capitalised(std::string_view text) {
    std::string out(text);
    if (!out.empty() && out.front() >= 'a' && out.front() <= 'z') {
        out.front() = static_cast<char>(out.front() - 'a' + 'A');
    }
    return out;
}

Page::Page(text::LongText out, const TextOptions& options)
    : columns_(std::clamp(options.columns, fewest_columns, most_columns)), style_{options.color},
      out_(std::move(out)) {}

Page::Page(const TextOptions& options) : Page(text::LongText(), options) {}

Page::Page(std::ostream& out, const TextOptions& options) : Page(text::LongText(out), options) {}

void Page::title(std::string_view text) {
    blank();
    strong(text);
}

void Page::strong(std::string_view text, std::size_t indent) {
    for (const auto& line : text::wrap(text, columns_ - std::min(columns_ - 1, indent))) {
        out_ += std::string(indent, ' ') + style_.bold(line) + '\n';
    }
}

void Page::sentence(std::string_view text, std::size_t indent, bool hanging) {
    if (!text.empty()) {
        paragraph(capitalised(text) + '.', indent, hanging);
    }
}

void Page::paragraph(std::string_view text, std::size_t indent, bool hanging) {
    const auto further = indent + (hanging ? 2 : 0);
    const auto room = columns_ - std::min(columns_ - 1, further);
    bool first = true;
    for (const auto& line : text::wrap(text, room)) {
        out_ += line.empty() ? "" : std::string(first ? indent : further, ' ') + line;
        out_ += '\n';
        first = false;
    }
}

void Page::item(std::string_view text, std::size_t indent) {
    paragraph("- " + std::string(text), indent, true);
}

void Page::aside(std::string_view text, std::size_t indent) {
    for (const auto& line : text::wrap(text, columns_ - std::min(columns_ - 1, indent))) {
        out_ += std::string(indent, ' ') + style_.dim(line) + '\n';
    }
}

void Page::advice(std::string_view text, const std::string& command) {
    if (text::width(text) + 1 + text::width(command) <= columns_) {
        out_ += style_.dim(std::string(text) + ' ' + command) + '\n';
        return;
    }
    aside(text);
    aside(command, text::width(command) < columns_ ? 1 : 0);
}

void Page::table(const text::Table& table) { out_ += table.render(columns_, style_); }

void Page::blank() {
    if (!out_.empty() && !out_.ends_with("\n\n")) {
        out_ += '\n';
    }
}

std::string Page::take() { return out_.take(); }

}  // namespace hearsay::render
