// SPDX-License-Identifier: Apache-2.0

#include "render/prov_names.hpp"

#include "text/escape.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace hearsay::render {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::string iri_part(std::string_view text) { return text::percent_encoded(text); }

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

std::string instant_of(std::int64_t microseconds) {
    constexpr std::int64_t in_a_second = 1'000'000;
    const auto within = (microseconds % in_a_second + in_a_second) % in_a_second;
    const std::chrono::sys_time<std::chrono::seconds> seconds{
        std::chrono::seconds((microseconds - within) / in_a_second)};
    auto text = fmt::format("{:%Y-%m-%dT%H:%M:%S}", seconds);
    if (within != 0) {
        fmt::format_to(std::back_inserter(text), ".{:06}", within);
    }
    return text + 'Z';
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
