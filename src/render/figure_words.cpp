// SPDX-License-Identifier: Apache-2.0

#include "render/figure_words.hpp"

#include "render/claim_words.hpp"
#include "render/position_words.hpp"
#include "render/rows_told.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace hearsay::render {

namespace {

/// "claim-a: likely; claim-b by Z": claims of one holder with what holds back.
std::string mentions(const Voice& voice, const Comparison& comparison, const Ids& claims) {
    constexpr std::size_t most = 12;
    const auto [told, more] = rows_told(most, voice, comparison, claims);
    std::vector<std::string> words;
    words.reserve(told.size() + 1);
    for (const auto& [id, claim, compared] : told) {
        words.push_back(mention_with_hedge(voice, *claim, *compared));
    }
    if (!more.empty()) {
        words.push_back(more);
    }
    return side_by_side(words);
}

/// "139 (a, 25 Mar 2024)", "suggests 139 (a, …)"; after "from", "a suggested range of 100 to 139
/// (a, …)".
std::string
figure(const Voice& voice, const Comparison& comparison, const std::string& id, bool is_from) {
    const auto compared = comparison.claims.find(id);
    const auto* claim = voice.index().claim(id);
    if (compared == comparison.claims.end() || claim == nullptr) {
        return voice.claim(id);
    }
    const auto hedge = reservation(voice, *claim, compared->second);
    const auto taken_over = taken_over_mark(*claim);
    const auto number = number_words(compared->second.answer);
    // Else "lowered from 10 to 12" would be a way from 10 to 12.
    const bool is_range = number.find(" to ") != std::string::npos;
    const bool is_suggested = compared->second.act == Act::suggests;
    std::string before = is_suggested ? "suggests " : "";
    if (is_from) {
        before = is_range       ? (is_suggested ? "a suggested range of " : "a range of ")
                 : is_suggested ? "a suggested "
                                : "";
    }
    return before + number + " (" + (hedge.empty() ? "" : hedge + "; ") +
           mention(voice, *claim, compared->second) +
           (taken_over.empty() ? "" : ", " + std::string(taken_over)) + ", " + made(*claim) + ')';
}

std::string
figures_words(const Voice& voice, const Comparison& comparison, const Figures& figures) {
    const auto is_in_force = [&](const std::string& id) {
        const auto compared = comparison.claims.find(id);
        return compared != comparison.claims.end() && compared->second.in_force;
    };
    // With what holds of an earlier figure now, within the brackets that it ends with.
    const auto earlier_figure = [&](const std::string& id, bool is_from, bool tells_force) {
        auto told = figure(voice, comparison, id, is_from);
        std::string now = tells_force && is_in_force(id) ? ", still in force" : "";
        const auto denied = figures.earlier_denied_since.find(id);
        if (denied != figures.earlier_denied_since.end()) {
            now += ", denied since by " + mentions(voice, comparison, denied->second);
            if (std::ranges::binary_search(figures.earlier_denied_if_date_right, id)) {
                now += if_dates_right;
            }
        }
        told.insert(told.size() - (told.ends_with(')') ? 1 : 0), now);
        return told;
    };
    const auto all = [&](const Ids& ids, std::string_view conjunction) {
        std::vector<std::string> words;
        words.reserve(ids.size());
        for (const auto& id : ids) {
            words.push_back(earlier_figure(id, false, false));
        }
        return text::join_words(words, conjunction);
    };
    auto words = voice.actors(figures.principal) + ": " +
                 (figures.latest.empty() ? "none now" : all(figures.latest, "or"));
    const std::string_view reservation = figures.if_date_right ? if_dates_right : "";
    if (figures.latest.size() > 1) {
        words += ", which is the latest is not certain";
    }
    if (!figures.denied_since.empty()) {
        words += ", denied since (" + mentions(voice, comparison, figures.denied_since) + ')';
    }
    if (figures.earlier.empty()) {
        return words + std::string(reservation);
    }
    const std::set<std::string_view> given_up(figures.given_up.begin(), figures.given_up.end());
    Ids earlier;
    Ids dropped;
    Ids taken_back;
    for (const auto& id : figures.earlier) {
        const bool retracted = std::ranges::binary_search(figures.taken_back, id);
        (retracted ? taken_back : given_up.contains(id) ? dropped : earlier).push_back(id);
    }
    if (!earlier.empty() && figures.change && figures.change != Shift::Kind::revised) {
        // From the one before, which is certainly the last of them; not from all.
        words += ", " + std::string(name_of(*figures.change)) + " from " +
                 earlier_figure(earlier.back(), true, true);
        earlier.pop_back();
    }
    const auto first_replaced = std::stable_partition(earlier.begin(), earlier.end(), is_in_force);
    const Ids standing(earlier.begin(), first_replaced);
    const Ids replaced(first_replaced, earlier.end());
    if (!standing.empty()) {
        words += "; earlier, still in force: " + all(standing, "and");
    }
    if (!replaced.empty()) {
        words += "; replaced: " + all(replaced, "and");
    }
    if (!dropped.empty()) {
        words += "; given up: " + all(dropped, "and");
    }
    if (!taken_back.empty()) {
        words += "; taken back: " + all(taken_back, "and");
    }
    return words + std::string(reservation);
}

}  // namespace

std::vector<std::string> figure_sentences(
    const Voice& voice, const Comparison& comparison, const TopicComparison& topic, std::size_t most
) {
    const bool all_single = std::ranges::all_of(topic.figures, [](const Figures& figures) {
        return figures.latest.size() == 1 && figures.earlier.empty() &&
               figures.denied_since.empty();
    });
    if (all_single) {
        return {};
    }
    std::vector<std::string> sentences;
    for (const auto& figures : topic.figures) {
        if (sentences.size() == most) {
            break;
        }
        sentences.push_back(figures_words(voice, comparison, figures));
    }
    count_left_out(sentences, topic.figures.size() - sentences.size());
    return sentences;
}

}  // namespace hearsay::render
