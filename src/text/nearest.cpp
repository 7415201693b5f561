// SPDX-License-Identifier: Apache-2.0

#include "text/nearest.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <bit>

namespace hearsay::text {

namespace {

void decode_all(std::string_view text, std::u32string& points) {
    points.clear();
    for (std::size_t pos = 0; pos < text.size();) {
        points.push_back(decode(text, pos));
    }
}

bool is_swapped_pair(std::string_view a, std::string_view b) {
    return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

/// The set of a text's bytes, folded into 64 places.
std::uint64_t letters_of(std::string_view text) {
    std::uint64_t letters = 0;
    for (const char byte : text) {
        letters |= std::uint64_t{1} << (static_cast<unsigned char>(byte) & 63U);
    }
    return letters;
}

}  // namespace

NearestSearch::NearestSearch(std::string_view word) : word_(word.substr(0, longest_word + 1)) {
    if (word.empty() || word.size() > longest_word) {
        return;
    }
    decode_all(word_, points_);
    letters_ = letters_of(word_);
    bound_ = std::max<std::size_t>(1, points_.size() / 3) + 1;
    for (auto& row : rows_) {
        row.resize(points_.size() + 1);
    }
}

void NearestSearch::offer(std::string_view candidate) {
    if (bound_ == 0) {
        return;
    }
    // Of one or two letters any other would be near.
    constexpr std::size_t letters_of_a_word = 3;
    note_going_on(candidate);
    std::size_t found = bound_;
    if (candidate.size() == word_.size() && same_but_for_capitals(candidate, word_)) {
        found = 0;
    } else if (bound_ > 1 && points_.size() >= letters_of_a_word) {
        found = distance(candidate);
    } else if (is_swapped_pair(candidate, word_)) {
        found = 1;
    }
    if (found < bound_) {
        bound_ = found;
        best_ = candidate;
    }
}

void NearestSearch::note_going_on(std::string_view candidate) {
    constexpr std::size_t letters_to_go_on_from = 3;
    const bool is_all_there = going_on_.size() > few;
    if (word_.size() < letters_to_go_on_from || candidate.size() <= word_.size() ||
        candidate.size() > longest_word ||
        (is_all_there && candidate.size() >= going_on_.back().size()) ||
        !same_but_for_capitals(candidate.substr(0, word_.size()), word_) ||
        std::ranges::find(going_on_, candidate) != going_on_.end()) {
        return;
    }
    if (is_all_there) {
        going_on_.pop_back();
    }
    const auto size = [](std::string_view each) { return each.size(); };
    going_on_.insert(std::ranges::upper_bound(going_on_, candidate.size(), {}, size), candidate);
}

std::vector<std::string_view> NearestSearch::likely() const {
    const bool is_beginning = !going_on_.empty() && going_on_.size() <= few;
    const bool goes_on = best_ && std::ranges::find(going_on_, *best_) != going_on_.end();
    const bool is_nearer = best_ && bound_ <= (goes_on ? 1U : 0U);
    if (is_beginning && !is_nearer) {
        return going_on_;
    }
    const auto nearest = best();
    return nearest ? std::vector{*nearest} : std::vector<std::string_view>();
}

/// The distance, or `bound_` for one that is not below it.
std::size_t NearestSearch::distance(std::string_view candidate) {
    const std::size_t limit = bound_ - 1;
    // An edit changes at most one code point, four bytes, in each text.
    const std::size_t longer = std::max(candidate.size(), word_.size());
    if (longer - std::min(candidate.size(), word_.size()) > 4 * limit) {
        return bound_;
    }
    const std::uint64_t letters = letters_of(candidate);
    const int missing =
        std::max(std::popcount(letters_ & ~letters), std::popcount(letters & ~letters_));
    if (static_cast<std::size_t>(missing) > 4 * limit) {
        return bound_;
    }
    const bool ascii =
        points_.size() == word_.size() && printable_ascii_run(candidate, 0) == candidate.size();
    if (ascii && (static_cast<std::size_t>(missing) > limit ||
                  longer - std::min(candidate.size(), word_.size()) > limit)) {
        return bound_;
    }
    decode_all(candidate, candidate_points_);
    const std::u32string& a = candidate_points_;
    const std::u32string& b = points_;
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) {
        return bound_;
    }
    // rows_[i % 3] holds the costs of turning the first i of a into the first j of b, for the j
    // within `limit` of i; what is outside that band cannot come back below the bound.
    for (std::size_t j = 0; j <= b.size(); ++j) {
        rows_[0][j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows_[i % 3];
        const auto& above = rows_[(i + 2) % 3];
        const auto& above_that = rows_[(i + 1) % 3];
        const std::size_t from = i > limit ? i - limit : 0;
        const std::size_t to = std::min(b.size(), i + limit);
        std::size_t least = bound_;
        if (from > 0) {
            row[from - 1] = bound_;
        }
        for (std::size_t j = from; j <= to; ++j) {
            if (j == 0) {
                row[0] = i;
            } else {
                const std::size_t substituted = above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
                row[j] = std::min({row[j - 1] + 1, above[j] + 1, substituted});
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = std::min(row[j], above_that[j - 2] + 1);
                }
            }
            least = std::min(least, row[j]);
        }
        if (to < b.size()) {
            row[to + 1] = bound_;
        }
        if (least >= bound_) {
            return bound_;
        }
    }
    return std::min(rows_[a.size() % 3][b.size()], bound_);
}

}  // namespace hearsay::text
