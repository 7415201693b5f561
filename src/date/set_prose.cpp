// SPDX-License-Identifier: Apache-2.0

#include "date/set_prose.hpp"

#include "date/interval_prose.hpp"
#include "date/plain_words.hpp"
#include "date/point_prose.hpp"
#include "date/reading.hpp"

namespace hearsay::edtf {

namespace {

// "1667", "1670 to 1672"; empty where the text is neither.
std::string member_in_prose(std::string_view text) {
    if (const Dates dates = dates_in_prose(text); dates.size() == 1)
        return dates.front();
    std::string range = between_dates(text);
    const std::size_t slash = range.find('/');
    return slash == std::string::npos ? std::string() : range.replace(slash, 1, "..");
}

void drop_comma(std::string_view& text) {
    if (text.ends_with(','))
        text.remove_suffix(1);
}

}  // namespace

std::string set_in_prose(std::string_view text) {
    const bool one_of = take(text, "one of ");
    if (!one_of && !take(text, "all of "))
        return {};
    const std::string joining = one_of ? " or " : " and ";
    const std::string earlier = joining + "earlier";
    const std::string later = joining + "later";
    std::string members;
    const auto add = [&](std::string_view member) {
        const std::string date = member_in_prose(member);
        members += (members.empty() ? "" : ",") + date;
        return !date.empty();
    };
    if (const std::size_t at = text.find(earlier); at != std::string_view::npos) {
        if (!add(text.substr(0, at)))
            return {};
        members.insert(0, "..");
        text.remove_prefix(at + earlier.size());
        take(text, ",");
        if (!take(text, joining))
            take(text, " ");
    }
    const bool is_open = text.ends_with(later);
    if (is_open)
        text.remove_suffix(later.size());
    const std::size_t last = text.rfind(joining);
    if (last != std::string_view::npos) {
        auto before = text.substr(0, last);
        text.remove_prefix(last + joining.size());
        drop_comma(before);
        while (!before.empty()) {
            const auto member = before.substr(0, before.find(", "));
            if (!add(member))
                return {};
            before.remove_prefix(member.size());
            take(before, ", ");
        }
    }
    if (!text.empty() && !add(text))
        return {};
    std::string set = (one_of ? "[" : "{") + members + (is_open ? ".." : "") + (one_of ? "]" : "}");
    return reads(set) ? set : std::string();
}

}  // namespace hearsay::edtf
