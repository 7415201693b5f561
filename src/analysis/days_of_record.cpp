// SPDX-License-Identifier: Apache-2.0

#include <hearsay/days_of_record.hpp>

#include "analysis/on_record.hpp"
#include "model/appearances.hpp"

#include <optional>
#include <set>
#include <utility>

namespace hearsay {

std::vector<std::string> days_of_record(const DossierIndex& index, const Comparison& comparison) {
    std::set<std::pair<Seconds, std::string>> ends;
    const auto add = [&](const std::optional<Date>& date) {
        const auto latest = date ? civil_range(*date).latest : for_ever;
        if (latest == for_ever) {
            return;
        }
        // EDTF has no days of years that have not four digits.
        auto last = day({.kind = Bound::Kind::known, .at = latest});
        if (parse_date(last)) {
            ends.emplace(latest, std::move(last));
        }
    };
    for (const auto& [id, compared] : comparison.claims) {
        const auto* claim = index.claim(id);
        if (claim == nullptr) {
            continue;
        }
        add(claim->disclosed);
        add(claim->date);
        for (const auto& appearance : claim->appearances) {
            add(appearance.date);
            if (const auto* document = document_of(index, appearance)) {
                add(document->date);
            }
        }
    }
    std::vector<std::string> days;
    for (const auto& [at, text] : ends) {
        if (days.empty() || days.back() != text) {
            days.push_back(text);
        }
    }
    return days;
}

}  // namespace hearsay
