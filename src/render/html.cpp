// SPDX-License-Identifier: Apache-2.0

#include "render/html.hpp"

#include "render/page.hpp"
#include "text/directions.hpp"
#include "text/escape.hpp"

#include <algorithm>

namespace hearsay::render {

std::string in_html(std::string_view raw) {
    auto markup = text::html(raw);
    const bool plain = std::ranges::all_of(markup, [](char each) {
        return static_cast<unsigned char>(each) < 0x80;
    });
    return plain ? markup : "<bdi>" + markup + "</bdi>";
}

std::string sentence_in_html(std::string_view raw) {
    std::string markup;
    for (const auto piece : text::by_directions(raw)) {
        markup += in_html(piece);
    }
    return markup;
}

std::string attribute(std::string_view name, std::string_view value) {
    if (value.empty()) {
        return {};
    }
    return ' ' + std::string(name) + "=\"" + text::html(value) + '"';
}

std::string claim_address(std::string_view id) { return "#claim-" + std::string(id); }

void HtmlWriter::element(
    std::string_view tag, std::string_view words, std::string_view attributes
) {
    if (words.empty()) {
        return;
    }
    *this << "<" << tag << attributes << ">" << words << "</" << tag << ">\n";
}

void HtmlWriter::sentence(std::string_view words, std::string_view attributes) {
    if (!words.empty()) {
        element("p", capitalised(words) + '.', attributes);
    }
}

void HtmlWriter::heading(char level, std::string_view words, std::string_view id) {
    const std::string tag{'h', level};
    element(tag, words, attribute("id", id));
}

void HtmlWriter::list(std::string_view head, const std::vector<std::string>& items) {
    if (items.empty()) {
        return;
    }
    element("h4", head);
    *this << "<ul>\n";
    for (const auto& item : items) {
        element("li", item);
    }
    *this << "</ul>\n";
}

}  // namespace hearsay::render
