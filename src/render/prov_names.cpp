// SPDX-License-Identifier: Apache-2.0

#include "render/prov_names.hpp"

namespace hearsay::render {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::string instant_of(const std::optional<Date>& date) {
    if (!date || !date->utc_offset || date->approximate || date->uncertain ||
        date->earliest.kind != Bound::Kind::known || date->earliest != date->latest) {
        return {};
    }
    // EDTF may leave out the minutes of a zone.
    constexpr std::size_t to_seconds = 19;
    const bool has_hours_only = date->text.size() == to_seconds + 3;
    return has_hours_only ? date->text + ":00" : date->text;
}

std::string escaped_local(std::string_view local) {
    std::string out;
    out.reserve(local.size());
    for (std::size_t i = 0; i < local.size(); ++i) {
        const char c = local[i];
        const bool is_first = i == 0;
        const bool is_last = i + 1 == local.size();
        if ((c == '.' && (is_first || is_last)) || (c == '-' && is_first)) {
            out += '\\';
        }
        out += c;
    }
    return out;
}

bool is_language_tag(std::string_view text) {
    bool in_first = true;
    std::size_t length = 0;
    for (const char c : text) {
        if (c == '-' && length > 0) {
            in_first = false;
            length = 0;
        } else if (is_letter(c) || (is_digit(c) && !in_first)) {
            ++length;
        } else {
            return false;
        }
    }
    return length > 0;
}

}  // namespace hearsay::render
