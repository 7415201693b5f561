// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"

#include <algorithm>
#include <ostream>

namespace hearsay::cli {

namespace {

struct DateAsking {
    std::vector<std::string> texts;
    std::string format = "text";
};

ExitStatus read_dates(const Session& session, const DateAsking& asking) {
    std::vector<ReadDate> dates;
    for (const auto& text : asking.texts) {
        dates.push_back({text, parse_date(text)});
    }
    session.out(
    ) << (asking.format == "json" ? dates_json(dates) : dates_text(dates, session.text_options()));
    const bool all =
        std::ranges::all_of(dates, [](const ReadDate& each) { return each.date.ok(); });
    return all ? ExitStatus::done : ExitStatus::bad_records;
}

}  // namespace

Run set_up_date(Options& options) {
    auto asking = std::make_shared<DateAsking>();
    options.words("TEXT", asking->texts, "dates as records write them (EDTF)", false);
    options.choice("--format", asking->format, {"text", "json"}, "how to print it");
    return [asking](const Session& session) { return read_dates(session, *asking); };
}

}  // namespace hearsay::cli
