// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "records/checks.hpp"
#include "records/faults.hpp"
#include "records/spots.hpp"
#include "records/subject.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace hearsay {

namespace {

/// What look-alike letters of ids become, after the skeletons of Unicode Technical Standard #39
/// (section 4): its confusables among the characters that an id can have, and the separators.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> look_alikes{{
    {"0", "o"},
    {"1", "l"},
    {"m", "rn"},
    {"w", "vv"},
    {"_", "-"},
    {".", "-"},
}};

std::string skeleton_of(std::string_view id) {
    std::string skeleton;
    for (const char c : id) {
        const auto alike = std::ranges::find(
            look_alikes, std::string_view(&c, 1), &decltype(look_alikes)::value_type::first
        );
        if (alike == look_alikes.end()) {
            skeleton += c;
        } else {
            skeleton += alike->second;
        }
    }
    return skeleton;
}

Diagnostic warning_of(Kind kind, std::string_view id, Place place, std::string_view earlier) {
    Diagnostic warning;
    warning.code = "H112";
    warning.severity = Severity::warning;
    warning.place = std::move(place);
    warning.message = std::string(name_of(kind)) + " " + records::backquoted(id) + " looks like " +
                      records::backquoted(earlier);
    warning.help = "if both are one, give them one id; if not, ids that are easier to tell apart";
    return warning;
}

}  // namespace

std::vector<Diagnostic>
warnings_of_look_alikes(const Reading& reading, const Records& surroundings) {
    // The first id of each skeleton: one on record, or the first that was read.
    std::array<std::unordered_map<std::string, std::string_view>, 5> first;
    records::for_each_list(surroundings, [&](Kind kind, const auto& list) {
        for (const auto& record : list) {
            first[static_cast<std::size_t>(kind)].try_emplace(skeleton_of(record.id), record.id);
        }
    });
    std::vector<Diagnostic> warnings;
    records::for_each_list(reading.records, [&](Kind kind, const auto& list) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string& id = list[i].id;
            const auto earlier =
                first[static_cast<std::size_t>(kind)].try_emplace(skeleton_of(id), id).first;
            if (earlier->second != id) {
                Place place =
                    reading.places->good.place(kind, i, list[i].recorded_at, records::Spot::id);
                warnings.push_back(warning_of(kind, id, std::move(place), earlier->second));
            }
        }
    });
    records::show_sources(reading, warnings);
    return warnings;
}

}  // namespace hearsay
