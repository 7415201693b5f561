// SPDX-License-Identifier: Apache-2.0

#include "render/claim_ways.hpp"

#include "model/appearances.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace hearsay::render {

namespace {

/// A claim's appearances, with what each of them came via.
class Ways {
public:
    Ways(const Voice& voice, const Claim& claim)
        : voice_(voice), claim_(claim), sources_(claim.appearances.size()),
          is_source_(claim.appearances.size()) {
        for (const auto& [from, to] : vias_of(voice.index(), claim)) {
            if (from != to) {
                sources_[from].push_back(to);
                is_source_[to] = true;
            }
        }
    }

    /// The first of all ways: from appearances that no other came via, and from the first of each
    /// circle that none of these leads to, in which each came via another.
    [[nodiscard]] std::vector<std::string> first(std::size_t most) const {
        std::vector<std::string> words;
        std::vector<bool> reached(sources_.size(), false);
        for (const bool circles : {false, true}) {
            for (std::size_t at = 0; at < sources_.size() && words.size() < most; ++at) {
                const bool is_end = circles ? !reached[at] : !is_source_[at];
                if (is_end && !claim_.appearances[at].implied) {
                    reach(at, reached);
                    words.push_back(way(at));
                }
            }
        }
        return words;
    }

private:
    void reach(std::size_t from, std::vector<bool>& reached) const {
        std::vector<std::size_t> open{from};
        while (!open.empty()) {
            const auto at = open.back();
            open.pop_back();
            if (!reached[at]) {
                reached[at] = true;
                open.insert(open.end(), sources_[at].begin(), sources_[at].end());
            }
        }
    }

    /// The chain of outlets back from an appearance, along what each came via first.
    [[nodiscard]] std::string way(std::size_t at) const {
        constexpr std::size_t longest = 4;
        auto words = voice_.place_of(claim_.appearances[at]);
        std::vector<std::size_t> told{at};
        while (!sources_[at].empty()) {
            const auto next = sources_[at].front();
            // Of a circle each is told once.
            if (told.size() == longest || std::ranges::find(told, next) != told.end()) {
                return "… → " + words;
            }
            told.push_back(next);
            std::vector<std::string> names;
            for (const auto source : sources_[at]) {
                auto name = voice_.place_of(claim_.appearances[source]);
                if (std::ranges::find(names, name) == names.end()) {
                    names.push_back(std::move(name));
                }
            }
            words.insert(0, text::join_words(names, "and") + " → ");
            at = next;
        }
        return words;
    }

    const Voice& voice_;
    const Claim& claim_;
    std::vector<std::vector<std::size_t>> sources_;  ///< of each appearance, those it came via
    std::vector<bool> is_source_;
};

}  // namespace

std::string ways_in_short(const Voice& voice, const Claim& claim) {
    constexpr std::size_t most = 3;
    constexpr std::size_t looked_at = 12;
    auto all = Ways(voice, claim).first(looked_at + 1);
    if (all.empty()) {
        return "no appearance on record";
    }
    const bool is_all = all.size() <= looked_at;
    all.resize(std::min(all.size(), looked_at));
    std::vector<std::string> different;
    for (const auto& each : all) {
        if (std::ranges::find(different, each) == different.end()) {
            different.push_back(each);
        }
        if (different.size() > most) {
            break;
        }
    }
    std::string words;
    for (std::size_t i = 0; i < std::min(most, different.size()); ++i) {
        words += (i == 0 ? "" : "; ") + different[i];
    }
    return words + (is_all && different.size() <= most ? "" : "; and more");
}

}  // namespace hearsay::render
