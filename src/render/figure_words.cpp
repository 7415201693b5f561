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

/// The earlier figures of one holder by what became of them, each list in date order; without the
/// one from which the latest moved, which is told by itself.
struct EarlierFigures {
    Ids standing;    ///< in force still
    Ids replaced;    ///< a later one has its place
    Ids given_up;    ///< revised, and no figure has its place
    Ids taken_back;  ///< retracted
};

/// Tells the figures of one holder.
class FiguresInWords {
public:
    FiguresInWords(const Voice& voice, const Comparison& comparison, const Figures& figures)
        : voice_(voice), comparison_(comparison), figures_(figures) {}

    [[nodiscard]] std::string words() const {
        auto words = voice_.actors(figures_.principal) + ": " +
                     (figures_.latest.empty() ? "none now" : all(figures_.latest, "or"));
        if (figures_.latest.size() > 1) {
            words += ", which is the latest is not certain";
        }
        if (!figures_.denied_since.empty()) {
            words +=
                ", denied since (" + mentions(voice_, comparison_, figures_.denied_since) + ')';
        }
        return words + earlier_words() +
               std::string(figures_.if_date_right ? if_dates_right : std::string_view());
    }

private:
    [[nodiscard]] bool is_in_force(const std::string& id) const {
        const auto compared = comparison_.claims.find(id);
        return compared != comparison_.claims.end() && compared->second.in_force;
    }

    /// With what holds of an earlier figure now, within the brackets that it ends with.
    [[nodiscard]] std::string
    earlier_figure(const std::string& id, bool is_from, bool tells_force) const {
        auto told = figure(voice_, comparison_, id, is_from);
        std::string now = tells_force && is_in_force(id) ? ", still in force" : "";
        const auto denied = figures_.earlier_denied_since.find(id);
        if (denied != figures_.earlier_denied_since.end()) {
            now += ", denied since by " + mentions(voice_, comparison_, denied->second);
            if (std::ranges::binary_search(figures_.earlier_denied_if_date_right, id)) {
                now += if_dates_right;
            }
        }
        told.insert(told.size() - (told.ends_with(')') ? 1 : 0), now);
        return told;
    }

    [[nodiscard]] std::string all(const Ids& ids, std::string_view conjunction) const {
        std::vector<std::string> words;
        words.reserve(ids.size());
        for (const auto& id : ids) {
            words.push_back(earlier_figure(id, false, false));
        }
        return text::join_words(words, conjunction);
    }

    /// Whether it is told from which figure the latest moved.
    [[nodiscard]] bool has_moved() const {
        return figures_.change && figures_.change != Shift::Kind::revised;
    }

    [[nodiscard]] EarlierFigures earlier() const {
        const std::set<std::string_view> given_up(
            figures_.given_up.begin(), figures_.given_up.end()
        );
        EarlierFigures earlier;
        for (const auto& id : figures_.earlier) {
            if (has_moved() && id == figures_.changed_from) {
                continue;
            }
            auto& list = std::ranges::binary_search(figures_.taken_back, id) ? earlier.taken_back
                         : given_up.contains(id)                             ? earlier.given_up
                         : is_in_force(id)                                   ? earlier.standing
                                                                             : earlier.replaced;
            list.push_back(id);
        }
        return earlier;
    }

    [[nodiscard]] std::string earlier_words() const {
        std::string words;
        if (has_moved()) {
            words = ", " + std::string(name_of(*figures_.change)) + " from " +
                    earlier_figure(figures_.changed_from, true, true);
        }
        const auto add = [&](std::string_view what, const Ids& ids) {
            if (!ids.empty()) {
                words += "; " + std::string(what) + ": " + all(ids, "and");
            }
        };
        const auto [standing, replaced, given_up, taken_back] = earlier();
        add("earlier, still in force", standing);
        add("replaced", replaced);
        add("given up", given_up);
        add("taken back", taken_back);
        return words;
    }

    const Voice& voice_;
    const Comparison& comparison_;
    const Figures& figures_;
};

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
        sentences.push_back(FiguresInWords(voice, comparison, figures).words());
    }
    count_left_out(sentences, topic.figures.size() - sentences.size());
    return sentences;
}

}  // namespace hearsay::render
