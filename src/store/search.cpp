// SPDX-License-Identifier: Apache-2.0

#include "store/answers.hpp"
#include "store/lookup.hpp"
#include "store/search_text.hpp"
#include "store/snippet.hpp"
#include "store/tokens.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace hearsay::store {

namespace {

constexpr std::string_view match = R"(
SELECT record.kind, record.key, record.key, record.id
FROM search CROSS JOIN record ON record.key = search.rowid
WHERE search MATCH ?1
ORDER BY search.rank, record.kind, record.id
LIMIT ?2
)";

/// Words of the user as an expression of FTS5 that has no syntax of the user's: each word a quoted
/// phrase of its tokens, all of which must be there, the last a prefix.
std::string expression(const std::vector<std::vector<std::string>>& words) {
    std::string text;
    for (const std::vector<std::string>& tokens : words) {
        text += text.empty() ? "\"" : " AND \"";
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            text += i > 0 ? " " : "";
            text += tokens[i];
        }
        text += '"';
    }
    return text.empty() ? text : text + " *";
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
            hits_.emplace(id, hit(id, searched_texts(record)));
        }
    }
    [[nodiscard]] SearchHit& of(const RecordId& id) { return hits_.at(id); }

private:
    /// Shows the text in which most of the wanted words are; the first of these.
    [[nodiscard]] SearchHit hit(const RecordId& id, const std::vector<SearchedText>& texts) const {
        SearchHit best{.record = id, .field = {}, .snippet = {}};
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
    std::vector<std::vector<std::string>> words;
    Wanted wanted;
    for (const std::string_view word : split(text)) {
        std::vector<std::string>& tokens = words.emplace_back();
        for (const Token& token : tokenizer.tokens(folded(word))) {
            tokens.push_back(token.text);
            wanted.tokens.push_back(token.text);
        }
        if (tokens.empty()) {
            words.pop_back();
        }
    }
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
