// SPDX-License-Identifier: Apache-2.0

#include "store/answers.hpp"
#include "store/lookup.hpp"
#include "store/search_text.hpp"
#include "store/snippet.hpp"
#include "store/tokens.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <limits>
#include <map>
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

/// A word of the user: its tokens, and where joiners stand within it also those of the whole.
struct Asked {
    std::vector<std::vector<std::string>> ways;
};

Asked asked(const Tokenizer& tokenizer, std::string_view word) {
    Asked asked;
    std::vector<std::string> ways{text::folded(word)};
    if (std::string whole = text::without_joiners(ways.front()); whole != ways.front()) {
        ways.push_back(std::move(whole));
    }
    for (const std::string& way : ways) {
        std::vector<std::string> tokens;
        for (Token& token : tokenizer.tokens(way)) {
            tokens.push_back(std::move(token.text));
        }
        if (!tokens.empty()) {
            asked.ways.push_back(std::move(tokens));
        }
    }
    return asked;
}

/// Words of the user as an expression of FTS5 that has no syntax of the user's: each word a quoted
/// phrase of its tokens, all of which must be there, the last a prefix.
std::string expression(const std::vector<Asked>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += i > 0 ? " AND (" : "(";
        for (std::size_t way = 0; way < words[i].ways.size(); ++way) {
            text += way > 0 ? " OR \"" : "\"";
            for (const std::string& token : words[i].ways[way]) {
                text += token;
                text += ' ';
            }
            text += i + 1 == words.size() ? "\" *" : "\"";
        }
        text += ')';
    }
    return text;
}

/// What of a text is shown as found.
Wanted wanted_of(const std::vector<Asked>& words) {
    Wanted wanted;
    for (const Asked& word : words) {
        for (const std::vector<std::string>& way : word.ways) {
            wanted.push_back({.tokens = way, .is_prefix = &word == &words.back()});
        }
    }
    return wanted;
}

std::vector<std::string_view> split(std::string_view text) {
    constexpr std::string_view blank = " \t\n\r\f\v";
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t begin = text.find_first_not_of(blank);
        if (begin == std::string_view::npos) {
            return words;
        }
        const std::size_t end = std::min(text.find_first_of(blank, begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
}

class Hits {
public:
    Hits(const Tokenizer& tokenizer, const Wanted& wanted)
        : tokenizer_(tokenizer), wanted_(wanted) {}

    template <typename Record>
    void add(Kind kind, const std::vector<Record>& records) {
        for (const Record& record : records) {
            const RecordId id{.kind = kind, .id = record.id};
            SearchHit found = hit(id, searched_texts(record));
            if constexpr (std::is_same_v<Record, Claim>) {
                found.authenticity = record.authenticity;
                found.uncertain = record.uncertain;
            }
            hits_.emplace(id, std::move(found));
        }
    }
    [[nodiscard]] SearchHit& of(const RecordId& id) { return hits_.at(id); }

private:
    /// Shows the text in which most of the wanted words are; the first of these.
    [[nodiscard]] SearchHit hit(const RecordId& id, const std::vector<SearchedText>& texts) const {
        SearchHit best;
        best.record = id;
        std::size_t most = 0;
        for (const SearchedText& text : texts) {
            const Matches matches = matches_in(tokenizer_, text.text, wanted_);
            if (best.field.empty() || matches.different > most) {
                most = matches.different;
                best.field = text.field;
                best.snippet = snippet(text.text, matches);
            }
        }
        return best;
    }

    const Tokenizer& tokenizer_;
    const Wanted& wanted_;
    std::map<RecordId, SearchHit> hits_;
};

}  // namespace

std::vector<SearchHit> search(Database& database, std::string_view text, std::size_t limit) {
    const Tokenizer tokenizer(database);
    std::vector<Asked> words;
    for (const std::string_view word : split(text)) {
        if (Asked each = asked(tokenizer, word); !each.ways.empty()) {
            words.push_back(std::move(each));
        }
    }
    const Wanted wanted = wanted_of(words);
    const std::string wanted_expression = expression(words);
    if (wanted_expression.empty()) {
        return {};
    }
    Statement rows(database, match);
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max());
    rows.bind(wanted_expression, static_cast<std::int64_t>(std::min(limit, most)));
    const std::vector<Item> found = items_of(rows);
    const Records records = load(database, found);
    Hits hits(tokenizer, wanted);
    hits.add(Kind::event, records.events);
    hits.add(Kind::actor, records.actors);
    hits.add(Kind::outlet, records.outlets);
    hits.add(Kind::document, records.documents);
    hits.add(Kind::claim, records.claims);
    std::vector<SearchHit> ordered;
    ordered.reserve(found.size());
    for (const Item& item : found) {
        ordered.push_back(std::move(hits.of({.kind = item.kind, .id = item.id})));
    }
    return ordered;
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
