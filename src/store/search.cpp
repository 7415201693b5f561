// SPDX-License-Identifier: Apache-2.0

#include "store/answers.hpp"
#include "store/lookup.hpp"
#include "store/search_text.hpp"
#include "store/snippet.hpp"
#include "store/sought.hpp"
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

/// What the user looks for: its tokens, and where joiners stand within it also those of the whole.
struct Asked {
    std::vector<std::vector<std::string>> ways;
    bool is_prefix = false;  ///< a beginning of its last word is enough
};

Asked asked(const Tokenizer& tokenizer, std::string_view text) {
    Asked asked;
    std::vector<std::string> ways{text::folded(text)};
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

/// All that the user looks for, the last word a beginning.
std::vector<Asked> all_asked(const Tokenizer& tokenizer, std::string_view text) {
    std::vector<Asked> all;
    bool is_phrase = false;
    for (const Sought& sought : sought_in(text)) {
        if (Asked each = asked(tokenizer, sought.text); !each.ways.empty()) {
            all.push_back(std::move(each));
            is_phrase = sought.is_phrase;
        }
    }
    if (!all.empty()) {
        all.back().is_prefix = !is_phrase;
    }
    return all;
}

/// What the user looks for as an expression of FTS5 that has no syntax of the user's: each a quoted
/// phrase of its tokens, all of which must be there.
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
            text += words[i].is_prefix ? "\" *" : "\"";
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
            wanted.push_back({.tokens = way, .is_prefix = word.is_prefix});
        }
    }
    return wanted;
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

SearchHits search(Database& database, std::string_view text, std::size_t limit) {
    const Tokenizer tokenizer(database);
    const std::vector<Asked> words = all_asked(tokenizer, text);
    SearchHits result;
    result.signs_left_out = signs_not_sought(text);
    if (words.empty()) {
        return result;
    }
    const std::string wanted_expression = expression(words);
    Statement rows(database, match);
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max()) - 1;
    rows.bind(wanted_expression, static_cast<std::int64_t>(std::min(limit, most) + 1));
    std::vector<Item> found = items_of(rows);
    result.are_more = found.size() > limit;
    found.resize(std::min(found.size(), limit));
    const Records records = load(database, found);
    const Wanted wanted = wanted_of(words);
    Hits hits(tokenizer, wanted);
    hits.add(Kind::event, records.events);
    hits.add(Kind::actor, records.actors);
    hits.add(Kind::outlet, records.outlets);
    hits.add(Kind::document, records.documents);
    hits.add(Kind::claim, records.claims);
    result.best.reserve(found.size());
    for (const Item& item : found) {
        result.best.push_back(std::move(hits.of({.kind = item.kind, .id = item.id})));
    }
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
