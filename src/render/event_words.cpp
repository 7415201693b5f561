// SPDX-License-Identifier: Apache-2.0

#include "render/event_words.hpp"

#include <hearsay/counts.hpp>
#include <hearsay/cut.hpp>

#include "render/count_words.hpp"
#include "text/plural.hpp"

#include <cstddef>

namespace hearsay::render {

std::string when_and_where(const Voice& voice, const Event& event) {
    auto words = in_words(event.date);
    if (!event.place.empty()) {
        words += ", " + voice(event.place);
    }
    if (!event.country.empty()) {
        words +=
            event.place.empty() ? ", " + voice(event.country) : " (" + voice(event.country) + ')';
    }
    return words;
}

std::vector<std::string>
belonging(const Voice& voice, const Event& event, const std::optional<Date>& as_of) {
    std::vector<std::string> sentences;
    if (!event.part_of.empty()) {
        sentences.push_back("part of " + voice.event(event.part_of));
    }
    constexpr std::size_t most = 10;
    const auto parts = parts_by(voice.index().dossier(), as_of);
    std::string words;
    for (std::size_t i = 0; i < parts.size() && i < most; ++i) {
        words += (i == 0 ? "" : "; ") + voice(parts[i].title) + " (" + voice(parts[i].id) + ')' +
                 (as_of ? std::string() : ", " + text::plural(parts[i].claims, "claim"));
    }
    if (parts.size() > most) {
        words += "; and " + text::thousands(parts.size() - most) + " more";
    }
    if (!parts.empty()) {
        sentences.push_back(
            (parts.size() == 1 ? "its part, compared by itself: "
                               : "its parts, each compared by itself: ") +
            words
        );
    }
    return sentences;
}

std::string counts_of_event(const Voice& voice, const Comparison& comparison) {
    const auto counts = counts_of(voice.index(), comparison);
    return counts_words(counts) +
           (counts.claims == 0 && !parts_by(voice.index().dossier(), comparison.as_of).empty()
                ? " of its own"
                : "");
}

}  // namespace hearsay::render
