// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "records/checks.hpp"
#include "records/faults.hpp"
#include "records/spots.hpp"
#include "records/subject.hpp"
#include "text/interner.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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
    warning.records = {{kind, std::string(id)}, {kind, std::string(earlier)}};
    warning.help = "if both are one, give them one id; if not, ids that are easier to tell apart";
    return warning;
}

}  // namespace

struct LookAlikes::State {
    /// Ids of one kind, by the numbers of their skeletons: the first of each that came.
    struct Ids {
        text::Interner skeletons;
        std::vector<std::uint32_t> first;  ///< numbers in `ids`
        text::Interner ids;
    };

    /// The first id that looks like this one: itself, where none came before.
    std::string_view first(Kind kind, std::string_view id) {
        Ids& of_kind = ids[static_cast<std::size_t>(kind)];
        const std::uint32_t skeleton = of_kind.skeletons.enter(skeleton_of(id));
        if (skeleton == of_kind.first.size()) {
            of_kind.first.push_back(of_kind.ids.enter(id));
        }
        return of_kind.ids[of_kind.first[skeleton]];
    }

    std::array<Ids, 5> ids;
};

LookAlikes::LookAlikes() : state_(std::make_unique<State>()) {}
LookAlikes::~LookAlikes() = default;

void LookAlikes::know(Kind kind, const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
        state_->first(kind, id);
    }
}

std::vector<Diagnostic> LookAlikes::add(const Reading& part) {
    std::vector<Diagnostic> warnings;
    const auto places = records::places_of(part);
    records::for_each_list(part.records, [&](Kind kind, const auto& list) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string& id = list[i].id;
            const std::string_view earlier = state_->first(kind, id);
            if (earlier != id) {
                Place place = places->good.place(kind, i, list[i].recorded_at, records::Spot::id);
                warnings.push_back(warning_of(kind, id, std::move(place), earlier));
            }
        }
    });
    records::show_sources(part, warnings);
    return warnings;
}

}  // namespace hearsay
