// SPDX-License-Identifier: Apache-2.0

#include "text/json.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hearsay::text {

Json object_for(std::size_t keys) {
    Json::object_t object;
    object.reserve(keys);
    return object;
}

void put(Json& object, const char* key, const std::string& value) {
    if (!value.empty()) {
        object[key] = value;
    }
}

std::string dump(const Json& value, bool pretty) {
    return value.dump(pretty ? 2 : -1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string dump_for_script(const Json& value, bool pretty) {
    constexpr std::pair<std::string_view, std::string_view> escapes[] = {
        {"<", "\\u003c"},
        {">", "\\u003e"},
        {"&", "\\u0026"},
        {"\u2028", "\\u2028"},
        {"\u2029", "\\u2029"},
    };
    // They can stand in texts alone, and not in what JSON itself is made of.
    const auto written = dump(value, pretty);
    std::string safe;
    safe.reserve(written.size());
    for (std::size_t at = 0; at < written.size();) {
        const auto next = std::min(written.find_first_of("<>&\xE2", at), written.size());
        safe.append(written, at, next - at);
        const auto rest = std::string_view(written).substr(next);
        const auto* const found = std::ranges::find_if(escapes, [&](const auto& each) {
            return rest.starts_with(each.first);
        });
        safe += found == std::end(escapes) ? rest.substr(0, 1) : found->second;
        at = next + (found == std::end(escapes) ? 1 : found->first.size());
    }
    return safe;
}

void append_quoted(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        constexpr unsigned char first_plain = 0x20;
        if (byte >= first_plain && c != '"' && c != '\\') {
            out += c;
            continue;
        }
        out += '\\';
        switch (c) {
        case '\b':
            out += 'b';
            break;
        case '\t':
            out += 't';
            break;
        case '\n':
            out += 'n';
            break;
        case '\f':
            out += 'f';
            break;
        case '\r':
            out += 'r';
            break;
        default:
            if (byte >= first_plain) {
                out += c;
            } else {
                out += "u00";
                out += hex[byte >> 4U];
                out += hex[byte & 0xfU];
            }
        }
    }
    out += '"';
}

}  // namespace hearsay::text
