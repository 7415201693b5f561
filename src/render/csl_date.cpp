// SPDX-License-Identifier: Apache-2.0

#include "render/csl_date.hpp"

#include "text/number.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace hearsay::render {

namespace {

using text::Json;

/// One end of a date, as CSL can say it.
struct Parts {
    std::vector<int> numbers;  ///< year, month, day
    int season = 0;            ///< 1 spring to 4 winter; 0: none
    bool circa = false;
};

/// Reads a year, a month, a season or a day, with perhaps a time of day or `~` behind.
std::optional<Parts> parts_of(std::string_view text) {
    Parts parts;
    if (text.ends_with('~')) {
        parts.circa = true;
        text.remove_suffix(1);
    }
    text = text.substr(0, text.find('T'));
    constexpr std::size_t sizes[] = {4, 2, 2};
    for (const auto size : sizes) {
        const auto value = text::number_of<int>(text.substr(0, size));
        if (text.size() < size || !value || *value < 0) {
            return std::nullopt;
        }
        text.remove_prefix(size);
        parts.numbers.push_back(*value);
        if (text.empty()) {
            break;
        }
        if (!text.starts_with('-')) {
            return std::nullopt;
        }
        text.remove_prefix(1);
    }
    constexpr int first_season = 21;
    constexpr int last_season = 24;
    if (parts.numbers.size() == 2 && parts.numbers[1] >= first_season) {
        if (parts.numbers[1] > last_season) {
            return std::nullopt;
        }
        parts.season = parts.numbers[1] - first_season + 1;
        parts.numbers.pop_back();
    }
    return text.empty() ? std::optional(parts) : std::nullopt;
}

}  // namespace

Json csl_date(const Date& date) {
    const std::string_view text = date.text;
    const auto slash = text.find('/');
    const auto from = parts_of(text.substr(0, slash));
    const auto until = slash == std::string_view::npos ? from : parts_of(text.substr(slash + 1));
    const bool is_range = slash != std::string_view::npos;
    // `circa` is of the whole date.
    const bool is_half_circa = from && until && from->circa != until->circa;
    if (!from || !until || is_half_circa ||
        (is_range && (from->season != 0 || until->season != 0))) {
        return {{"literal", date.text}};
    }
    Json json;
    json["date-parts"] = Json::array({from->numbers});
    if (is_range) {
        json["date-parts"].push_back(until->numbers);
    }
    if (from->season != 0) {
        json["season"] = from->season;
    }
    if (from->circa) {
        json["circa"] = true;
    }
    return json;
}

}  // namespace hearsay::render
