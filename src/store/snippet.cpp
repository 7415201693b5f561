// SPDX-License-Identifier: Apache-2.0

#include "store/snippet.hpp"

#include "store/search_text.hpp"
#include "text/folding.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

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

/// A word of the text as the index has it: folded before it is cut.
std::string as_indexed(const Tokenizer& tokenizer, std::string_view text, const Token& token) {
    const std::string_view written = text.substr(token.begin, token.end - token.begin);
    if (text::printable_ascii_run(written, 0) == written.size()) {
        return token.text;
    }
    auto tokens = tokenizer.tokens(searchable(written));
    return tokens.size() == 1 ? std::move(tokens.front().text) : token.text;
}

/// Notes which wanted words the word is; whether any.
bool note_found(std::string_view word, const Wanted& wanted, std::vector<bool>& found) {
    bool any = false;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].is_prefix ? word.starts_with(wanted[i].text) : word == wanted[i].text) {
            any = true;
            found[i] = true;
        }
    }
    return any;
}

}  // namespace

Matches matches_in(const Tokenizer& tokenizer, std::string_view text, const Wanted& wanted) {
    Matches matches{.tokens = tokenizer.tokens(text), .matching = {}, .different = 0};
    const std::vector<Token>& tokens = matches.tokens;
    std::vector<bool> found(wanted.size());
    matches.matching.reserve(tokens.size());
    // Parts of one word: those between which nothing but joiners stands.
    std::string whole;
    std::size_t first = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string word = as_indexed(tokenizer, text, tokens[i]);
        matches.matching.push_back(note_found(word, wanted, found));
        const bool goes_on =
            i > 0 &&
            text::are_joiners(text.substr(tokens[i - 1].end, tokens[i].begin - tokens[i - 1].end));
        if (!goes_on) {
            first = i;
            whole = word;
            continue;
        }
        whole += word;
        if (note_found(whole, wanted, found)) {
            std::fill(
                matches.matching.begin() + static_cast<std::ptrdiff_t>(first),
                matches.matching.end(),
                true
            );
        }
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
