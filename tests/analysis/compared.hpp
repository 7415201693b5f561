// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include "support/dossiers.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Short ways into comparisons for tests.
namespace hearsay::support {

inline Comparison comparison_of(const DossierDraft& draft, std::string_view as_of = {}) {
    CompareOptions options;
    if (!as_of.empty()) {
        options.as_of = edtf(as_of);
    }
    return compare(draft.finished(), options);
}

inline Comparison by_affiliation(const DossierDraft& draft) {
    CompareOptions options;
    options.by_affiliation = true;
    return compare(draft.finished(), options);
}

inline const TopicComparison&
topic(const Comparison& comparison, std::string_view name = "responsibility") {
    for (const auto& each : comparison.topics) {
        if (each.topic == name) {
            return each;
        }
    }
    throw std::runtime_error("no topic " + std::string(name));
}

inline bool has_position(const TopicComparison& topic, std::string_view answer) {
    return std::ranges::any_of(topic.positions, [=](const Position& each) {
        return each.answer == answer;
    });
}

inline const Position& position(const TopicComparison& topic, std::string_view answer) {
    for (const auto& each : topic.positions) {
        if (each.answer == answer) {
            return each;
        }
    }
    throw std::runtime_error("no position " + std::string(answer));
}

/// The position of the draft's comparison that has this answer, on responsibility.
inline Position
position_on(const DossierDraft& draft, std::string_view answer, std::string_view as_of = {}) {
    return position(topic(comparison_of(draft, as_of)), answer);
}

/// "2..3", or "2" where both are the same.
inline std::string range(const CountRange& origins) {
    return origins.at_least == origins.at_most
               ? std::to_string(origins.at_most)
               : std::to_string(origins.at_least) + ".." + std::to_string(origins.at_most);
}

/// "document:d", "speaker:s", in their order.
inline std::vector<std::string> told(const std::vector<Source>& sources) {
    std::vector<std::string> told;
    for (const auto& source : sources) {
        told.push_back(std::string(name_of(source.kind)) + ":" + source.id);
    }
    return told;
}

/// "reversed a->b", with " (unlinked)" where no link says so.
inline std::vector<std::string> told(const std::vector<Shift>& shifts) {
    std::vector<std::string> told;
    for (const auto& shift : shifts) {
        told.push_back(
            std::string(name_of(shift.kind)) + " " + shift.from + "->" + shift.to +
            (shift.linked ? "" : " (unlinked)")
        );
    }
    return told;
}

/// "rival iran,israel (perpetrator): a,b | c".
inline std::vector<std::string> told(const std::vector<Conflict>& conflicts) {
    const auto listed = [](const Ids& ids) {
        std::string list;
        for (const auto& id : ids) {
            list += (list.empty() ? "" : ",") + id;
        }
        return list;
    };
    std::vector<std::string> told;
    for (const auto& conflict : conflicts) {
        std::string roles;
        for (const auto role : conflict.roles) {
            roles += (roles.empty() ? "" : ",") + std::string(name_of(role));
        }
        told.push_back(
            std::string(name_of(conflict.kind)) + " " + listed(conflict.positions) + " (" + roles +
            "): " + listed(conflict.a) + " | " + listed(conflict.b)
        );
    }
    return told;
}

inline std::vector<std::string>
shifts_in(const DossierDraft& draft, std::string_view name = "responsibility") {
    return told(topic(comparison_of(draft), name).shifts);
}

inline std::vector<std::string>
conflicts_in(const DossierDraft& draft, std::string_view name = "responsibility") {
    return told(topic(comparison_of(draft), name).conflicts);
}

}  // namespace hearsay::support
