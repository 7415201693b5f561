// SPDX-License-Identifier: Apache-2.0

#include "records/csl_names.hpp"

#include "records/csl_texts.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay::records {

using text::Json;

CslName csl_name(const Json& json) {
    if (!json.is_object()) {
        return {};
    }
    CslName name{line_of(json, "literal"), {}, false};
    if (name.whole.empty()) {
        for (const char* part : {"given", "dropping-particle", "non-dropping-particle", "family"}) {
            const auto text = line_of(json, part);
            name.whole += name.whole.empty() || text.empty() ? "" : " ";
            name.whole += text;
        }
        if (const auto suffix = line_of(json, "suffix"); !suffix.empty()) {
            name.whole += ' ' + suffix;
        }
        name.family = line_of(json, "family");
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
