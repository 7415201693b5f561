// SPDX-License-Identifier: Apache-2.0

#include "render/live_table.hpp"

#include "text/escape.hpp"

namespace hearsay::render {

std::string link(std::string_view address, const std::string& words) {
    return "<a" + attribute("href", address) + ">" + words + "</a>";
}

void begin_table(
    HtmlWriter& page, std::string_view name, const std::vector<std::string_view>& headers
) {
    page << "<div class=\"scroll\" tabindex=\"0\" role=\"region\"" << attribute("aria-label", name)
         << ">\n<table><thead><tr>";
    for (const auto header : headers) {
        page << "<th scope=\"col\">" << header << "</th>";
    }
    page << "</tr></thead>\n<tbody>\n";
}

void end_table(HtmlWriter& page) { page << "</tbody></table>\n</div>\n"; }

void write_row(HtmlWriter& page, const std::vector<std::string>& cells) {
    page << "<tr>";
    for (const auto& cell : cells) {
        page << "<td>" << cell << "</td>";
    }
    page << "</tr>\n";
}

void write_cut(HtmlWriter& page, const LiveFrame& frame) {
    std::string words;
    if (!frame.as_of.empty()) {
        words += "what was certainly on record by the end of " + text::html(frame.as_of);
    }
    if (!frame.known_at.empty()) {
        words += words.empty() ? "" : ", of ";
        words += "what hearsay had recorded by " + text::html(frame.known_at);
    }
    if (!words.empty()) {
        page.sentence("this is " + words, " class=\"aside\"");
    }
}

std::string name_or_id(const std::string& name, const std::string& id) {
    return in_html(name.empty() ? id : name);
}

std::string number(std::size_t count) { return std::to_string(count); }

}  // namespace hearsay::render
