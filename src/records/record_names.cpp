// SPDX-License-Identifier: Apache-2.0

#include "records/record_names.hpp"

#include "text/ascii.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <array>

namespace hearsay::records {
namespace {

constexpr std::string_view record_ending = ".toml";
constexpr std::array<std::string_view, 1> toml_only{"toml"};

/// Backups that editors leave, as `claims.toml~`, are no slips, nor are subtitles in TTML.
bool is_mistyped_toml(std::string_view ending) {
    const bool is_word = ending.size() <= 5 &&
                         std::ranges::all_of(ending, [](char c) { return c >= 'a' && c <= 'z'; });
    return is_word && ending != "ttml" && text::nearest(ending, toml_only).has_value();
}

}  // namespace

bool is_record_name(std::string_view name) { return name.ends_with(record_ending); }

std::string record_name_meant(std::string_view name) {
    if (is_record_name(name)) {
        return {};
    }
    // A blank at the end is not seen anywhere.
    name = name.substr(0, name.find_last_not_of(" \t") + 1);
    if (is_record_name(name)) {
        return std::string(name);
    }
    // Some editors add their own ending, which file managers do not show.
    const std::string lower = text::ascii_lower(name);
    constexpr std::string_view with_txt = ".toml.txt";
    const std::size_t stem =
        lower.ends_with(with_txt) ? lower.size() - with_txt.size() : lower.rfind('.');
    if (stem == std::string::npos || stem == 0) {
        return {};
    }
    const bool is_near =
        lower.ends_with(with_txt) || is_mistyped_toml(std::string_view(lower).substr(stem + 1));
    return is_near ? std::string(name.substr(0, stem)) + std::string(record_ending) : std::string();
}

}  // namespace hearsay::records
