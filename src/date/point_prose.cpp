// SPDX-License-Identifier: Apache-2.0

#include "date/point_prose.hpp"

#include "date/era.hpp"
#include "date/fault.hpp"
#include "date/foreign.hpp"
#include "date/masked_prose.hpp"
#include "date/plain_words.hpp"
#include "date/reading.hpp"
#include "date/season_prose.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace hearsay::edtf {

namespace {

constexpr std::string_view uncertain_note = "uncertain";
constexpr std::string_view approximate_note = "approximate";

/// What words say of how sure a date is.
struct Doubt {
    Mark whole;
    std::string_view of_parts;  ///< "year and month uncertain, day approximate"
};

std::string sign_of(Mark mark) {
    if (mark.uncertain)
        return mark.approximate ? "%" : "?";
    return mark.approximate ? "~" : "";
}

// "(uncertain)", "(year approximate)" behind a date.
bool take_note(std::string_view& text, Doubt& doubt) {
    const std::size_t open = text.rfind(" (");
    if (open == std::string_view::npos || !text.ends_with(')'))
        return false;
    const auto note = text.substr(open + 2, text.size() - open - 3);
    const bool is_of_parts = note.ends_with(uncertain_note) || note.ends_with(approximate_note);
    if (note == "uncertain and approximate")
        doubt.whole = {true, true};
    else if (note == uncertain_note || note == approximate_note)
        doubt.whole = doubt.whole | Mark{note == uncertain_note, note == approximate_note};
    else if (is_of_parts && doubt.of_parts.empty())
        doubt.of_parts = note;
    else
        return false;
    text = text.substr(0, open);
    return true;
}

Doubt take_doubt(std::string_view& text) {
    Doubt doubt;
    while (take_note(text, doubt)) {
    }
    constexpr std::array<std::string_view, 5> perhaps = {
        "perhaps ", "possibly ", "probably ", "presumably ", "maybe "};
    doubt.whole.uncertain = take_any(text, perhaps) || doubt.whole.uncertain;
    doubt.whole.approximate = take_any(text, about_words) || doubt.whole.approximate;
    constexpr std::array<std::string_view, 2> leads = {"in ", "on "};
    if (doubt.whole.any())
        take_any(text, leads);
    take(text, "the ");
    return doubt;
}

// What "year and month uncertain, day approximate" says of a part.
Mark mark_of(std::string_view part, std::string_view parts) {
    Mark mark;
    while (!parts.empty()) {
        const auto said = parts.substr(0, parts.find(", "));
        parts.remove_prefix(std::min(said.size() + 2, parts.size()));
        if (said.find(part) != std::string_view::npos)
            mark = mark | Mark{said.ends_with(uncertain_note), said.ends_with(approximate_note)};
    }
    return mark;
}

/// What stands before each part and behind it.
struct PartSigns {
    std::array<Mark, 3> before{};
    std::array<Mark, 3> behind{};
};

// Behind the last of parts from the first on, as the standard groups them; else before each.
PartSigns signs_of_parts(const std::array<Mark, 3>& marks) {
    PartSigns signs;
    for (const Mark doubt : {Mark{true, false}, Mark{false, true}}) {
        const auto is_in_doubt = [&](Mark mark) { return (mark | doubt) == mark; };
        const auto* const sure = std::ranges::find_if_not(marks, is_in_doubt);
        const auto first = static_cast<std::size_t>(sure - marks.begin());
        const bool is_group = first > 0 && std::none_of(sure, marks.end(), is_in_doubt);
        if (is_group)
            signs.behind.at(first - 1) = signs.behind.at(first - 1) | doubt;
        for (std::size_t part = 0; part < marks.size() && !is_group; ++part)
            if (is_in_doubt(marks.at(part)))
                signs.before.at(part) = signs.before.at(part) | doubt;
    }
    return signs;
}

// "?2004-06-~11", "2004-06~-11"
std::string with_parts_in_doubt(std::string_view date, std::string_view parts) {
    const PartSigns signs = signs_of_parts(
        {mark_of("year", parts),
         mark_of("month", parts) | mark_of("season", parts),
         mark_of("day", parts)}
    );
    std::string marked;
    for (std::size_t part = 0; part < signs.before.size() && !date.empty(); ++part) {
        const auto piece = date.substr(0, date.find('-', 1));  // a minus before the year is its own
        date.remove_prefix(piece.size());
        marked += part > 0 ? "-" : "";
        marked += sign_of(signs.before.at(part));
        marked += piece.substr(part > 0 ? 1 : 0);
        marked += sign_of(signs.behind.at(part));
    }
    return marked.append(date);
}

Dates without_doubt(std::string_view text) {
    std::string as_edtf(text);
    std::transform(as_edtf.begin(), as_edtf.end(), as_edtf.begin(), to_upper);
    if (!is_compound(as_edtf) && reads(as_edtf))
        return {std::move(as_edtf)};
    if (auto foreign = foreign_notation(text))
        return std::move(foreign->readings);
    if (auto dates = decade(text); !dates.empty())
        return dates;
    if (std::string date = masked_in_prose(text); !date.empty())
        return {std::move(date)};
    if (auto seasons = seasons_in_prose(text); !seasons.empty())
        return seasons;
    if (const auto with_era = split_before_year(text)) {
        const auto year = year_in_prose(with_era->second);
        if (!year)
            return {};
        if (with_era->first.empty())
            return {written_year(*year)};
        const auto dated = foreign_notation(std::string(with_era->first) + " 2000");
        std::string date = dated && dated->readings.size() == 1
                               ? in_year(dated->readings.front(), written_year(*year))
                               : std::string();
        return date.empty() ? Dates() : Dates{std::move(date)};
    }
    return {};
}

}  // namespace

Dates dates_in_prose(std::string_view text) {
    const Doubt doubt = take_doubt(text);
    Dates dates = without_doubt(text);
    if (!doubt.whole.any() && doubt.of_parts.empty())
        return dates;
    for (std::string& date : dates) {
        if (!doubt.of_parts.empty())
            date = with_parts_in_doubt(date, doubt.of_parts);
        date += sign_of(doubt.whole);
    }
    std::erase_if(dates, [](const std::string& date) { return !reads(date); });
    return dates;
}

}  // namespace hearsay::edtf
