// SPDX-License-Identifier: Apache-2.0

#include "records/read_csl.hpp"

#include <hearsay/date.hpp>

#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace hearsay::records {

namespace {

using text::Json;

/// CSL itself needs five: items, an item, a date, its ends, the parts of an end.
constexpr int deepest = 64;

/// Looked at before parsing: a parser that asks about each value searches its whole array each
/// time.
bool is_too_deep(std::string_view content) {
    int depth = 0;
    bool in_text = false;
    for (std::size_t at = 0; at < content.size() && depth <= deepest; ++at) {
        const char c = content[at];
        if (in_text && c == '\\') {
            ++at;
        } else if (c == '"') {
            in_text = !in_text;
        } else if (!in_text && (c == '[' || c == '{')) {
            ++depth;
        } else if (!in_text && (c == ']' || c == '}')) {
            --depth;
        }
    }
    return depth > deepest;
}

std::string place_of(std::string_view content, std::size_t byte) {
    const auto before = content.substr(0, std::min(byte == 0 ? 0 : byte - 1, content.size()));
    const auto line_start = before.rfind('\n');
    const auto column = before.size() - (line_start == std::string_view::npos ? 0 : line_start + 1);
    return fmt::format("line {}, column {}", 1 + std::ranges::count(before, '\n'), column + 1);
}

/// A whole number, which CSL writes as such or as a text.
std::optional<int> number_of(const Json& json) {
    if (json.is_number_integer()) {
        const auto value = json.get<std::int64_t>();
        constexpr std::int64_t most = 9999;
        return value >= -most && value <= most ? std::optional(static_cast<int>(value))
                                               : std::nullopt;
    }
    if (!json.is_string()) {
        return std::nullopt;
    }
    return text::number_of<int>(json.get_ref<const std::string&>());
}

/// Year, month and day of one end of a date.
std::string end_of(const Json& parts, int season) {
    std::string text;
    if (!parts.is_array() || parts.empty() || parts.size() > 3) {
        return text;
    }
    for (const auto& part : parts) {
        const auto number = number_of(part);
        if (!number || (text.empty() ? *number < 0 : *number < 1)) {
            return {};
        }
        text += text.empty() ? fmt::format("{:04}", *number) : fmt::format("-{:02}", *number);
    }
    constexpr int before_first_season = 20;
    constexpr int seasons = 4;
    if (season >= 1 && season <= seasons && parts.size() == 1) {
        text += fmt::format("-{}", before_first_season + season);
    }
    return text;
}

bool is_true(const Json& json) {
    return json.is_boolean()  ? json.get<bool>()
           : json.is_number() ? json.get<double>() != 0
                              : json.is_string() && !json.get_ref<const std::string&>().empty() &&
                                    json.get_ref<const std::string&>() != "false" &&
                                    json.get_ref<const std::string&>() != "0";
}

std::string edtf_or_nothing(std::string text) {
    return parse_date(text) ? std::move(text) : std::string();
}

}  // namespace

Result<Json, ImportFault> read_csl(std::string_view content) {
    if (is_too_deep(content)) {
        return ImportFault{{}, "is nested too deeply for CSL-JSON", {}};
    }
    Json items;
    try {
        items = Json::parse(content);
    } catch (const Json::parse_error& fault) {
        return ImportFault{place_of(content, fault.byte), "this is no JSON", {}};
    } catch (const Json::exception&) {
        return ImportFault{{}, "holds a number that is too large", {}};
    }
    if (items.is_object()) {
        // As the web interface of Zotero gives them.
        const auto wrapped = items.find("items");
        items = wrapped != items.end() && wrapped->is_array() ? Json(std::move(*wrapped))
                : items.empty()                               ? Json()
                                                              : Json::array({std::move(items)});
    }
    if (!items.is_array() ||
        !std::ranges::all_of(items, [](const Json& item) { return item.is_object(); })) {
        return ImportFault{
            {}, "is no CSL-JSON: that is an array of objects", "Zotero exports it as `CSL JSON`"};
    }
    return items;
}

std::string date_of_csl(const Json& item, const char* variable) {
    const auto found = item.find(variable);
    if (found == item.end()) {
        return {};
    }
    if (found->is_string()) {
        return edtf_or_nothing(found->get<std::string>());
    }
    if (!found->is_object()) {
        return {};
    }
    const auto member = [&](const char* key) { return found->value(key, Json()); };
    const auto ends = member("date-parts");
    if (!ends.is_array() || ends.empty() || ends.size() > 2) {
        for (const char* key : {"literal", "raw", "edtf"}) {
            if (const auto text = member(key); text.is_string()) {
                return edtf_or_nothing(text.get<std::string>());
            }
        }
        return {};
    }
    const auto season = number_of(member("season")).value_or(0);
    std::string date;
    for (const auto& parts : ends) {
        const auto end = end_of(parts, season);
        if (end.empty()) {
            return {};
        }
        date += date.empty() ? "" : "/";
        date += end;
        date += is_true(member("circa")) ? "~" : "";
    }
    return edtf_or_nothing(std::move(date));
}

std::string either_winter(const Json& item, const char* variable) {
    constexpr std::string_view winter = "-24";
    constexpr std::size_t year = 4;
    const auto date = date_of_csl(item, variable);
    std::string before;
    for (std::size_t at = 0; at < date.size();) {
        const auto end = std::min(date.find('/', at), date.size());
        const auto each = std::string_view(date).substr(at, end - at);
        const auto number = number_of(std::string(each.substr(0, std::min(year, each.size()))));
        if (!number || *number < 1 || each.size() < year ||
            !each.substr(year).starts_with(winter)) {
            return {};
        }
        before += fmt::format("{}{:04}{}", at == 0 ? "" : "/", *number - 1, each.substr(year));
        at = end + 1;
    }
    return before.empty() ? before
                          : fmt::format("winter: `{}`, or the one before, `{}`?", date, before);
}

bool date_of_csl_says_all(const Json& date) {
    if (!date.is_object()) {
        return true;
    }
    const auto ends = date.find("date-parts");
    if (ends == date.end()) {
        return date.size() == 1;
    }
    for (const auto& [key, value] : date.items()) {
        if (key == "season") {
            const auto season = number_of(value).value_or(0);
            const bool only_years =
                ends->is_array() && std::ranges::all_of(*ends, [](const Json& end) {
                    return end.is_array() && end.size() == 1;
                });
            if (season < 1 || season > 4 || !only_years) {
                return false;
            }
        } else if (key != "date-parts" && key != "circa") {
            return false;
        }
    }
    return true;
}

}  // namespace hearsay::records
