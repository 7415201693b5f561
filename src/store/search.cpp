// SPDX-License-Identifier: Apache-2.0

#include "store/answers.hpp"
#include "store/lookup.hpp"
#include "store/search_text.hpp"
#include "store/snippet.hpp"
#include "store/sought.hpp"
#include "store/tokens.hpp"
#include "text/folding.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <type_traits>
#include <utility>

namespace hearsay::store {

namespace {

constexpr std::string_view match = R"(
SELECT record.kind, record.key, record.key, record.id
FROM search CROSS JOIN record ON record.key = search.rowid
WHERE search MATCH ?1
ORDER BY search.rank, record.kind, record.id
LIMIT ?2
)";

using Way = std::vector<std::string>;  ///< tokens in a row

/// What the user looks for: its tokens, where joiners stand within it also those of the whole, and
/// where hyphens do, also what they part as one word.
struct Asked {
    std::vector<Way> ways;
    std::string whole;       ///< as one word; empty where it is more than that, or a phrase
    bool is_prefix = false;  ///< a beginning of its last word is enough
};

/// The tokens of a text, and these as one word where nothing but hyphens parts them.
std::pair<Way, std::string> tokens_of(const Tokenizer& tokenizer, std::string_view text) {
    Way tokens;
    std::string whole;
    bool is_one = true;
    std::size_t end = 0;
    for (Token& token : tokenizer.tokens(text)) {
        is_one = is_one && (end == 0 || text.substr(end, token.begin - end) == "-");
        end = token.end;
        whole += token.text;
        tokens.push_back(std::move(token.text));
    }
    return {std::move(tokens), is_one ? std::move(whole) : std::string()};
}

Asked asked(const Tokenizer& tokenizer, const Sought& sought) {
    Asked asked;
    std::vector<std::string> texts{text::folded(sought.text)};
    if (std::string whole = text::without_joiners(texts.front()); whole != texts.front()) {
        texts.push_back(std::move(whole));
    }
    for (const std::string& text : texts) {
        auto [tokens, whole] = tokens_of(tokenizer, text);
        if (!tokens.empty()) {
            asked.ways.push_back(std::move(tokens));
            asked.whole = sought.is_phrase ? std::string() : std::move(whole);
        }
    }
    if (!asked.whole.empty() && asked.ways.back().size() > 1) {
        asked.ways.push_back({asked.whole});
    }
    return asked;
}

/// All that the user looks for, the last word a beginning.
std::vector<Asked> all_asked(const Tokenizer& tokenizer, std::string_view text) {
    std::vector<Asked> all;
    bool is_phrase = false;
    for (const Sought& sought : sought_in(text)) {
        if (Asked each = asked(tokenizer, sought); !each.ways.empty()) {
            all.push_back(std::move(each));
            is_phrase = sought.is_phrase;
        }
    }
    if (!all.empty()) {
        all.back().is_prefix = !is_phrase;
    }
    return all;
}

/// Whether there is more than one letter: of a single one too many words would be made.
bool has_two_letters(std::string_view word) { return text::count_code_points(word) > 1; }

/// What two words that stand beside each other are as one, as others may have written them; empty
/// where they are not to be joined.
std::string joined_word(const Asked& first, const Asked& second) {
    return has_two_letters(first.whole) && has_two_letters(second.whole)
               ? first.whole + second.whole
               : std::string();
}

void add_phrase(std::string& expression, const Way& tokens, bool is_prefix) {
    expression += '"';
    for (const std::string& token : tokens) {
        expression += token;
        expression += ' ';
    }
    expression += is_prefix ? "\" *" : "\"";
}

/// What the user looks for as an expression of FTS5 that has no syntax of the user's: each a quoted
/// phrase of its tokens, all of which must be there, alone or as one with the word beside.
std::string expression(const std::vector<Asked>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += i > 0 ? " AND (" : "(";
        for (std::size_t way = 0; way < words[i].ways.size(); ++way) {
            text += way > 0 ? " OR " : "";
            add_phrase(text, words[i].ways[way], words[i].is_prefix);
        }
        for (const std::size_t second : {i, i + 1}) {
            if (second == 0 || second == words.size()) {
                continue;
            }
            if (std::string joined = joined_word(words[second - 1], words[second]);
                !joined.empty()) {
                text += " OR ";
                add_phrase(text, {std::move(joined)}, words[second].is_prefix);
            }
        }
        text += ')';
    }
    return text;
}

/// What of a text is shown as found.
Wanted wanted_of(const std::vector<Asked>& words) {
    Wanted wanted;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const std::vector<std::string>& way : words[i].ways) {
            wanted.push_back({.tokens = way, .is_prefix = words[i].is_prefix, .first = i});
        }
    }
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (std::string joined = joined_word(words[i - 1], words[i]); !joined.empty()) {
            wanted.push_back(
                {.tokens = {std::move(joined)},
                 .is_prefix = words[i].is_prefix,
                 .first = i - 1,
                 .words = 2}
            );
        }
    }
    return wanted;
}

/// Of each thing that is asked for, whether the index is right where it finds it. Of words in a row
/// it may not be: it has the texts of a record in a row too.
std::vector<bool> certain_in_index(const std::vector<Asked>& words) {
    std::vector<bool> certain;
    certain.reserve(words.size());
    for (const Asked& each : words) {
        certain.push_back(std::ranges::all_of(each.ways, [](const Way& way) {
            return way.size() == 1;
        }));
    }
    return certain;
}

void tell_appearance(SearchHit& hit, const Claim& claim, std::size_t number) {
    if (number == 0) {
        return;
    }
    const Appearance& appearance = claim.appearances.at(number - 1);
    hit.appearance = number;
    hit.in = appearance.document.empty() ? appearance.outlet : appearance.document;
    hit.distorts = !appearance.distorts.empty();
}

class Hits {
public:
    Hits(const Tokenizer& tokenizer, const std::vector<Asked>& words)
        : tokenizer_(tokenizer), wanted_(wanted_of(words)), certain_(certain_in_index(words)) {}

    template <typename Record>
    void add(Kind kind, const std::vector<Record>& records) {
        for (const Record& record : records) {
            const RecordId id{.kind = kind, .id = record.id};
            SearchHit hit;
            hit.record = id;
            const auto shown = show_best(hit, searched_texts(record));
            if (!shown) {
                continue;
            }
            if constexpr (std::is_same_v<Record, Claim>) {
                hit.authenticity = record.authenticity;
                hit.uncertain = record.uncertain;
                tell_appearance(hit, record, shown->appearance);
            }
            hits_.emplace(id, std::move(hit));
        }
    }
    /// None where words in a row that are asked for are no such in any of its texts.
    [[nodiscard]] SearchHit* of(const RecordId& id) {
        const auto found = hits_.find(id);
        return found == hits_.end() ? nullptr : &found->second;
    }

private:
    /// Shows the text in which most of the wanted words are, the first of these; none where words
    /// in a row are no such in any of the texts.
    [[nodiscard]] std::optional<SearchedText>
    show_best(SearchHit& hit, const std::vector<SearchedText>& texts) const {
        std::optional<SearchedText> best;
        std::size_t most = 0;
        std::vector<bool> there = certain_;
        for (const SearchedText& text : texts) {
            const Matches matches = matches_in(tokenizer_, text.text, wanted_);
            for (std::size_t which = 0; which < wanted_.size(); ++which) {
                for (std::size_t i = 0; matches.found[which] && i < wanted_[which].words; ++i) {
                    there[wanted_[which].first + i] = true;
                }
            }
            if (!best || matches.different > most) {
                most = matches.different;
                best = text;
                hit.field = text.field;
                hit.snippet = snippet(text.text, matches);
            }
        }
        return std::ranges::find(there, false) == there.end() ? best : std::nullopt;
    }

    const Tokenizer& tokenizer_;
    Wanted wanted_;
    std::vector<bool> certain_;
    std::map<RecordId, SearchHit> hits_;
};

/// The best records that the index has, so many at most.
std::vector<Item> best_items(Database& database, const std::string& wanted, std::size_t most) {
    Statement rows(database, match);
    constexpr auto all = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max());
    rows.bind(wanted, static_cast<std::int64_t>(std::min(most, all)));
    return items_of(rows);
}

/// Those of the records that have all that is asked for, in their order.
std::vector<SearchHit> hits_among(
    Database& database,
    const Tokenizer& tokenizer,
    const std::vector<Asked>& words,
    const std::vector<Item>& found
) {
    const Records records = load(database, found);
    Hits hits(tokenizer, words);
    hits.add(Kind::event, records.events);
    hits.add(Kind::actor, records.actors);
    hits.add(Kind::outlet, records.outlets);
    hits.add(Kind::document, records.documents);
    hits.add(Kind::claim, records.claims);
    std::vector<SearchHit> best;
    best.reserve(found.size());
    for (const Item& item : found) {
        if (SearchHit* hit = hits.of({.kind = item.kind, .id = item.id})) {
            best.push_back(std::move(*hit));
        }
    }
    return best;
}

}  // namespace

SearchHits search(Database& database, std::string_view text, std::size_t limit) {
    const Tokenizer tokenizer(database);
    const std::vector<Asked> words = all_asked(tokenizer, text);
    SearchHits result;
    result.signs_left_out = signs_not_sought(text);
    if (words.empty()) {
        return result;
    }
    const std::string wanted = expression(words);
    constexpr auto most = std::numeric_limits<std::size_t>::max() / 8;
    // Where some that the index finds are refused, more are asked for.
    for (std::size_t looked_at = std::min(limit, most) + 1;; looked_at *= 4) {
        const std::vector<Item> found = best_items(database, wanted, looked_at);
        result.best = hits_among(database, tokenizer, words, found);
        if (result.best.size() > limit || found.size() < looked_at) {
            break;
        }
    }
    result.are_more = result.best.size() > limit;
    result.best.resize(std::min(result.best.size(), limit));
    return result;
}

}  // namespace hearsay::store

namespace hearsay {

std::vector<std::string> claims_among(const std::vector<SearchHit>& hits) {
    std::vector<std::string> claims;
    for (const SearchHit& hit : hits) {
        if (hit.record.kind == Kind::claim) {
            claims.push_back(hit.record.id);
        }
    }
    return claims;
}

}  // namespace hearsay
