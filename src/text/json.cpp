// SPDX-License-Identifier: Apache-2.0

#include "text/json.hpp"

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
