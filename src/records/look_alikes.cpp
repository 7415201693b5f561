// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "records/checks.hpp"
#include "records/faults.hpp"
#include "records/spots.hpp"
#include "records/subject.hpp"
#include "text/interner.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
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
    /// Ids of one kind, by the numbers of their skeletons.
    struct Ids {
        text::Interner skeletons;
        std::vector<std::uint32_t> first;  ///< the first of each that came; numbers in `ids`
        text::Interner ids;
        std::map<std::uint32_t, std::uint32_t> second;  ///< another, of those on record; likewise
        /// About the first, as long as no other was read, which tells of both.
        std::map<std::uint32_t, Diagnostic> about_first;
        std::set<std::uint32_t> told;
    };

    struct Known {
        std::uint32_t skeleton;
        std::string_view first;  ///< id that looks like it: itself, where none came before
    };

    Known enter(Ids& of_kind, std::string_view id) {
        const std::uint32_t skeleton = of_kind.skeletons.enter(skeleton_of(id));
        if (skeleton == of_kind.first.size()) {
            of_kind.first.push_back(of_kind.ids.enter(id));
        }
        return {skeleton, of_kind.ids[of_kind.first[skeleton]]};
    }

    Ids& of(Kind kind) { return ids[static_cast<std::size_t>(kind)]; }

    std::array<Ids, 5> ids;
};

LookAlikes::LookAlikes() : state_(std::make_unique<State>()) {}
LookAlikes::~LookAlikes() = default;

void LookAlikes::know(Kind kind, const std::vector<std::string>& ids) {
    State::Ids& of_kind = state_->of(kind);
    for (const std::string& id : ids) {
        const auto [skeleton, first] = state_->enter(of_kind, id);
        if (first != id) {
            of_kind.second.emplace(skeleton, of_kind.ids.enter(id));
        }
    }
}

std::vector<Diagnostic> LookAlikes::add(const Reading& part) {
    std::vector<Diagnostic> warnings;
    std::vector<std::pair<State::Ids*, std::uint32_t>> about_first;
    const auto places = records::places_of(part);
    const auto look = [&](Kind kind, const auto& record, std::size_t i, std::string_view other) {
        Place place = places->good.place(kind, i, record.recorded_at, records::Spot::id);
        return warning_of(kind, record.id, std::move(place), other);
    };
    std::vector<Diagnostic> of_first;
    records::for_each_list(part.records, [&](Kind kind, const auto& list) {
        State::Ids& ids = state_->of(kind);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string& id = list[i].id;
            const auto [skeleton, first] = state_->enter(ids, id);
            if (first != id) {
                warnings.push_back(look(kind, list[i], i, first));
                ids.told.insert(skeleton);
            } else if (const auto second = ids.second.find(skeleton); second != ids.second.end()) {
                of_first.push_back(look(kind, list[i], i, ids.ids[second->second]));
                about_first.emplace_back(&ids, skeleton);
            }
        }
    });
    records::show_sources(part, of_first);
    for (std::size_t i = 0; i < of_first.size(); ++i) {
        const auto& [ids, skeleton] = about_first[i];
        ids->about_first.emplace(skeleton, std::move(of_first[i]));
    }
    records::show_sources(part, warnings);
    return warnings;
}

std::vector<Diagnostic> LookAlikes::take() {
    std::vector<Diagnostic> warnings;
    for (State::Ids& ids : state_->ids) {
        for (auto& [skeleton, warning] : ids.about_first) {
            if (!ids.told.contains(skeleton)) {
                warnings.push_back(std::move(warning));
            }
        }
        ids.about_first.clear();
    }
    return warnings;
}

}  // namespace hearsay
