#include <hearsay/render.hpp>

#include "text/json.hpp"
#include "text/terminal.hpp"

namespace hearsay {

std::string dates_text(const std::vector<ReadDate>& dates, const TextOptions& options) {
    const text::Style style{options.color};
    std::string out;
    for (const auto& each : dates) {
        out += style.bold(text::terminal_safe(each.input)) + '\n';
        if (!each.date) {
            const auto& error = each.date.error();
            out += "    not an EDTF date: " + text::terminal_safe(error.message) + '\n';
            if (!error.help.empty()) {
                out += "    help: " + text::terminal_safe(error.help) + '\n';
            }
            continue;
        }
        const auto& date = each.date.value();
        out += "    " + in_words(date) + '\n';
        out += "    EDTF level " + std::to_string(date.level) + ", earliest " + day(date.earliest) +
               ", latest " + day(date.latest) + '\n';
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
