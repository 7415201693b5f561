// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/narrow.hpp"
#include "text/json.hpp"
#include "text/terminal.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace hearsay {

namespace {

/// A caret under the fault, where each byte of the input is a column and the line has room for it.
std::string caret(const ReadDate& read, const DateError& error, std::size_t columns) {
    const auto is_column = [](char c) { return c >= ' ' && c <= '~'; };
    const auto size = read.input.size();
    if (size == 0 || size >= columns || !std::ranges::all_of(read.input, is_column)) {
        return {};
    }
    const auto at = std::min(error.offset, size);
    const auto room = std::max<std::size_t>(size - at, 1);
    return std::string(at, ' ') + std::string(std::clamp<std::size_t>(error.length, 1, room), '^');
}

std::string told(std::string_view text, const TextOptions& options) {
    return render::line_of(text, {.indent = 4, .further = 6}, options);
}

std::string fault_text(const ReadDate& read, const DateError& error, const TextOptions& options) {
    std::string out;
    if (const auto marked = caret(read, error, options.columns); !marked.empty()) {
        out += text::Style{options.color}.red(marked) + '\n';
    }
    out += told("not an EDTF date: " + text::terminal_safe(error.message), options);
    if (!error.help.empty()) {
        out += told("help: " + text::terminal_safe(error.help), options);
    }
    return out;
}

/// An end of the range that order uses.
std::string day_at(Seconds at) {
    const bool is_limit = at != since_ever && at != for_ever;
    return day({is_limit ? Bound::Kind::known : Bound::Kind::open, at});
}

std::string meaning_text(const Date& date, const TextOptions& options) {
    std::string out = told(in_words(date), options);
    out += told(
        "EDTF level " + std::to_string(date.level) + ", earliest " + day(date.earliest) +
            ", latest " + day(date.latest),
        options
    );
    if (date.approximate) {
        out += told(
            "approximate: its order is certain only outside " + day_at(date.span.civil_earliest) +
                " to " + day_at(date.span.civil_latest),
            options
        );
    }
    if (date.uncertain) {
        out += told("uncertain: any order with it holds only if the date is right", options);
    }
    return out;
}

}  // namespace

std::string dates_text(const std::vector<ReadDate>& dates, const TextOptions& options) {
    const text::Style style{options.color};
    std::string out;
    for (const auto& each : dates) {
        const auto input = text::fit(text::terminal_safe(each.input), options.columns);
        out += style.bold(input.empty() ? "\"\"" : text::isolate(input)) + '\n';
        out += each.date ? meaning_text(each.date.value(), options)
                         : fault_text(each, each.date.error(), options);
    }
    return out;
}

std::string dates_json(const std::vector<ReadDate>& dates) {
    text::Json all = text::Json::array();
    for (const auto& each : dates) {
        if (each.date) {
            const auto& date = each.date.value();
            all.push_back({
                {"input", each.input},
                {"valid", true},
                {"level", date.level},
                {"earliest", day(date.earliest)},
                {"latest", day(date.latest)},
                {"words", in_words(date)},
            });
        } else {
            all.push_back({
                {"input", each.input},
                {"valid", false},
                {"level", nullptr},
                {"earliest", nullptr},
                {"latest", nullptr},
                {"error", each.date.error().message},
            });
        }
    }
    return text::dump(all, true);
}

}  // namespace hearsay
