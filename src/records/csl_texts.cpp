// SPDX-License-Identifier: Apache-2.0

#include "records/csl_texts.hpp"

#include "text/ascii.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay::records {

namespace {

using text::Json;

/// A text on one line, without control characters.
std::string on_one_line(std::string_view text) {
    std::string line;
    for (std::size_t pos = 0; pos < text.size();) {
        const auto start = pos;
        const char32_t point = text::decode(text, pos);
        const bool is_blank = point <= U' ' || (point >= 0x7F && point <= 0xA0);
        if (!is_blank) {
            line.append(text, start, pos - start);
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    if (line.ends_with(' ')) {
        line.pop_back();
    }
    return line;
}

/// A text member; empty where it is none.
std::string_view text_of(const Json& item, const char* key) {
    const auto found = item.find(key);
    return found == item.end() || !found->is_string()
               ? std::string_view()
               : std::string_view(found->get_ref<const std::string&>());
}

/// Without the markup that CSL-JSON has within titles (citeproc-js, "CSL-JSON data model",
/// HTML-like formatting tags).
std::string without_markup(std::string text) {
    constexpr std::array<std::string_view, 9> tags{
        "<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>", "<sub>", "</sub>", "</span>"};
    constexpr std::string_view span = "<span ";
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at)) {
        const auto rest = std::string_view(text).substr(at);
        const auto tag = std::ranges::find_if(tags, [&](std::string_view each) {
            return rest.starts_with(each);
        });
        const auto end = rest.starts_with(span) ? rest.find('>') : std::string_view::npos;
        if (tag != tags.end()) {
            text.erase(at, tag->size());
        } else if (end != std::string_view::npos) {
            text.erase(at, end + 1);
        } else {
            ++at;
        }
    }
    return text;
}

}  // namespace

std::string line_of(const Json& item, const char* key) { return on_one_line(text_of(item, key)); }

std::string lines_of(const Json& item, const char* key) {
    const auto text = text_of(item, key);
    std::string all;
    for (std::size_t pos = 0; pos < text.size();) {
        const auto start = pos;
        const char32_t point = text::decode(text, pos);
        const bool is_line_end = point == U'\n' || (point == U'\r' && text.substr(pos, 1) == "\n");
        const bool is_control = point < U' ' || (point >= 0x7F && point < 0xA0);
        if (is_line_end) {
            all += point == U'\n' ? "\n" : "";
        } else if (is_control && point != U'\t') {
            all += ' ';
        } else {
            all.append(text, start, pos - start);
        }
    }
    const auto end = all.find_last_not_of(" \t\n");
    all.erase(end == std::string::npos ? 0 : end + 1);
    return all;
}

std::string title_of(const Json& item, const char* key) {
    return on_one_line(without_markup(std::string(text_of(item, key))));
}

std::string address_of_doi(std::string_view doi) {
    const auto begins = [&](std::string_view with) {
        return text::same_but_for_capitals(doi.substr(0, with.size()), with);
    };
    if (doi.empty() || begins("https://") || begins("http://")) {
        return std::string(doi);
    }
    for (const std::string_view label : {"doi.org/", "dx.doi.org/", "doi:"}) {
        if (begins(label)) {
            doi.remove_prefix(label.size());
            doi.remove_prefix(std::min(doi.find_first_not_of(' '), doi.size()));
            break;
        }
    }
    return "https://doi.org/" + text::percent_encoded(doi, "/:@!$&'()*+,;=");
}

}  // namespace hearsay::records
