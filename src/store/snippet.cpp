// SPDX-License-Identifier: Apache-2.0

#include "store/snippet.hpp"

#include "store/search_text.hpp"

#include <algorithm>

namespace hearsay::store {

namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::size_t window = 24;  ///< words that are shown
constexpr std::size_t lead = 6;     ///< of these before the first match

/// Adds text with blanks for newlines, and without our marks.
void add_plain(std::string& to, std::string_view text) {
    while (!text.empty()) {
        if (text.starts_with(mark_begin) || text.starts_with(mark_end)) {
            text.remove_prefix(mark_begin.size());
            continue;
        }
        to += text.front() == '\n' || text.front() == '\t' ? ' ' : text.front();
        text.remove_prefix(1);
    }
}

/// The first word of the window that holds most matches; the earliest of these.
std::size_t best_start(const std::vector<bool>& matching) {
    std::size_t best = 0;
    std::size_t most = 0;
    std::size_t within = 0;
    for (std::size_t end = 0; end < matching.size(); ++end) {
        within += matching[end] ? 1U : 0U;
        if (end >= window && matching[end - window]) {
            --within;
        }
        if (within > most) {
            most = within;
            best = end >= window ? end - window + 1 : 0;
        }
    }
    // Some words before the first match, where there are any.
    const auto first =
        std::find(matching.begin() + static_cast<std::ptrdiff_t>(best), matching.end(), true);
    const auto at = static_cast<std::size_t>(first - matching.begin());
    return at == matching.size() ? 0 : std::min(at - std::min(at, lead), best + window);
}

}  // namespace

Matches matches_in(const Tokenizer& tokenizer, std::string_view text, const Wanted& wanted) {
    Matches matches{.tokens = tokenizer.tokens(text), .matching = {}, .different = 0};
    std::vector<bool> found(wanted.tokens.size());
    matches.matching.reserve(matches.tokens.size());
    for (const Token& token : matches.tokens) {
        const std::string word = folded(token.text);
        bool any = false;
        for (std::size_t i = 0; i < wanted.tokens.size(); ++i) {
            const bool last = i + 1 == wanted.tokens.size();
            if (last ? word.starts_with(wanted.tokens[i]) : word == wanted.tokens[i]) {
                any = true;
                found[i] = true;
            }
        }
        matches.matching.push_back(any);
    }
    matches.different = static_cast<std::size_t>(std::ranges::count(found, true));
    return matches;
}

std::string snippet(std::string_view text, const Matches& matches) {
    const std::size_t first = best_start(matches.matching);
    const std::size_t last = std::min(first + window, matches.tokens.size());
    std::string shown(first > 0 ? ellipsis : "");
    std::size_t at = first > 0 ? matches.tokens[first].begin : 0;
    for (std::size_t i = first; i < last; ++i) {
        const Token& token = matches.tokens[i];
        add_plain(shown, text.substr(at, token.begin - at));
        if (matches.matching[i]) {
            shown += mark_begin;
        }
        add_plain(shown, text.substr(token.begin, token.end - token.begin));
        if (matches.matching[i]) {
            shown += mark_end;
        }
        at = token.end;
    }
    if (last == matches.tokens.size()) {
        add_plain(shown, text.substr(at));
    } else {
        shown += ellipsis;
    }
    return shown;
}

}  // namespace hearsay::store
