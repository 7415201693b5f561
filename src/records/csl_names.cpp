// SPDX-License-Identifier: Apache-2.0

#include "records/csl_names.hpp"

#include "records/csl_texts.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay::records {

namespace {

using text::Json;

/// Han, Hiragana, Katakana and Hangul: scripts in which a name is written without a blank, the
/// family first (CSL 1.0.2, "Name-part Order").
constexpr bool is_east_asian(char32_t point) {
    struct Block {
        char32_t first, last;
    };
    constexpr Block blocks[] = {
        {0x1100, 0x11FF},
        {0x3005, 0x3007},
        {0x3040, 0x30FF},
        {0x3130, 0x318F},
        {0x31F0, 0x31FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7FF},
        {0xF900, 0xFAFF},
        {0xFF66, 0xFFDC},
        {0x20000, 0x3FFFF},
    };
    return std::ranges::any_of(blocks, [&](const Block& block) {
        return point >= block.first && point <= block.last;
    });
}

bool is_east_asian(std::string_view name) {
    for (std::size_t at = 0; at < name.size();) {
        if (!is_east_asian(text::decode(name, at))) {
            return false;
        }
    }
    return !name.empty();
}

/// In Katakana alone stand names of foreigners, in the order of their own languages.
bool is_katakana_alone(std::string_view name) {
    for (std::size_t at = 0; at < name.size();) {
        const char32_t point = text::decode(name, at);
        if ((point < 0x30A0 || point > 0x30FF) && (point < 0x31F0 || point > 0x31FF) &&
            (point < 0xFF66 || point > 0xFF9F)) {
            return false;
        }
    }
    return true;
}

bool has_family_first(std::string_view family, std::string_view given) {
    return is_east_asian(family) && is_east_asian(given) &&
           !(is_katakana_alone(family) && is_katakana_alone(given));
}

}  // namespace

CslName csl_name(const Json& json) {
    if (!json.is_object()) {
        return {};
    }
    CslName name{line_of(json, "literal"), {}, false};
    if (name.whole.empty()) {
        const auto family = line_of(json, "family");
        const auto given = line_of(json, "given");
        const bool has_more = json.contains("dropping-particle") ||
                              json.contains("non-dropping-particle") || json.contains("suffix");
        if (has_family_first(family, given) && !has_more) {
            return {family + given, family, true};
        }
        for (const char* part : {"given", "dropping-particle", "non-dropping-particle", "family"}) {
            const auto text = line_of(json, part);
            name.whole += name.whole.empty() || text.empty() ? "" : " ";
            name.whole += text;
        }
        if (const auto suffix = line_of(json, "suffix"); !suffix.empty()) {
            name.whole += ' ' + suffix;
        }
        name.family = family;
        name.is_person = true;
    }
    name.family = name.family.empty() ? name.whole : name.family;
    return name;
}

bool are_told(const Json& names) {
    constexpr std::array<std::string_view, 6> parts{
        "literal", "given", "dropping-particle", "non-dropping-particle", "family", "suffix"};
    return names.is_array() && std::ranges::all_of(names, [&](const Json& name) {
               if (!name.is_object() || (name.contains("literal") && name.size() > 1)) {
                   return false;
               }
               for (const auto& [key, value] : name.items()) {
                   if (!value.is_string() || std::ranges::find(parts, key) == parts.end()) {
                       return false;
                   }
               }
               return true;
           });
}

}  // namespace hearsay::records
