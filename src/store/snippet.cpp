// SPDX-License-Identifier: Apache-2.0

#include "store/snippet.hpp"

#include "store/search_text.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
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

/// The words of a text as the index has them, with where they stand in it, and which of them begin
/// where nothing but joiners parts them from the one before.
struct Words {
    Words(const Tokenizer& tokenizer, std::string_view text) {
        const text::Folded folded = text::folded_with_places(text);
        tokens = tokenizer.tokens(folded.text);
        std::size_t end = 0;
        for (Token& token : tokens) {
            goes_on.push_back(
                end > 0 &&
                text::are_joiners(std::string_view(folded.text).substr(end, token.begin - end))
            );
            end = token.end;
            token.begin = folded.from[token.begin];
            token.end = folded.from[token.end];
        }
    }

    std::vector<Token> tokens;
    std::vector<bool> goes_on;
};

/// Where the word that begins at `at` and that joiners interrupt ends; `at + 1` where none do.
std::size_t end_of_joined(const Words& words, std::size_t at) {
    auto end = at + 1;
    while (end < words.tokens.size() && words.goes_on[end]) {
        ++end;
    }
    return end;
}

std::string joined(const Words& words, std::size_t begin, std::size_t end) {
    std::string whole;
    for (std::size_t i = begin; i < end; ++i) {
        whole += words.tokens[i].text;
    }
    return whole;
}

/// Where a wanted word that begins at `at` ends; none where it does not. Of the index, words that
/// joiners interrupt stand in it in parts, and as wholes.
std::optional<std::size_t>
end_of_wanted(const Words& words, std::size_t at, const WantedWord& wanted) {
    for (std::size_t i = 0; i < wanted.tokens.size(); ++i) {
        if (at >= words.tokens.size()) {
            return std::nullopt;
        }
        const bool is_beginning = wanted.is_prefix && i + 1 == wanted.tokens.size();
        const auto fits = [&](std::string_view word) {
            return is_beginning ? word.starts_with(wanted.tokens[i]) : word == wanted.tokens[i];
        };
        const auto end = words.goes_on[at] ? at + 1 : end_of_joined(words, at);
        if (fits(words.tokens[at].text)) {
            ++at;
        } else if (end > at + 1 && fits(joined(words, at, end))) {
            at = end;
        } else {
            return std::nullopt;
        }
    }
    return at;
}

/// Which of the wanted words may begin with a word: not all of many are tried at each of a long
/// text.
class FirstTokens {
public:
    explicit FirstTokens(const Wanted& wanted) {
        for (std::size_t which = 0; which < wanted.size(); ++which) {
            const auto& [tokens, is_prefix, first, words] = wanted[which];
            if (is_prefix && tokens.size() == 1) {
                prefixes_.push_back(which);
            } else if (!tokens.empty()) {
                by_token_[tokens.front()].push_back(which);
            }
        }
    }

    [[nodiscard]] const std::vector<std::size_t>& beginning_with(const std::string& word) const {
        const auto found = by_token_.find(word);
        return found == by_token_.end() ? none_ : found->second;
    }
    /// Those of which a beginning of the word is enough.
    [[nodiscard]] const std::vector<std::size_t>& prefixes() const { return prefixes_; }

private:
    std::unordered_map<std::string, std::vector<std::size_t>> by_token_;
    std::vector<std::size_t> prefixes_;
    std::vector<std::size_t> none_;
};

}  // namespace

Matches matches_in(const Tokenizer& tokenizer, std::string_view text, const Wanted& wanted) {
    Words words(tokenizer, text);
    Matches matches;
    matches.matching.resize(words.tokens.size());
    matches.found.resize(wanted.size());
    const auto note = [&](std::size_t which, std::size_t first, std::size_t last) {
        matches.found[which] = true;
        std::fill_n(
            matches.matching.begin() + static_cast<std::ptrdiff_t>(first), last - first, true
        );
    };
    const auto try_at = [&](std::size_t at, const std::vector<std::size_t>& some) {
        for (const std::size_t which : some) {
            if (const auto end = end_of_wanted(words, at, wanted[which])) {
                note(which, at, *end);
            }
        }
    };
    const FirstTokens first(wanted);
    for (std::size_t i = 0; i < words.tokens.size(); ++i) {
        try_at(i, first.beginning_with(words.tokens[i].text));
        if (const auto end = end_of_joined(words, i); end > i + 1 && !words.goes_on[i]) {
            try_at(i, first.beginning_with(joined(words, i, end)));
        }
        try_at(i, first.prefixes());
    }
    matches.tokens = std::move(words.tokens);
    for (std::size_t which = 0; which < wanted.size(); ++which) {
        matches.different += matches.found[which] ? wanted[which].words : 0;
    }
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
