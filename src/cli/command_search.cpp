// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "text/folding.hpp"
#include "text/number.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"
#include "text/trim.hpp"

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::cli {

namespace {

struct SearchAsking {
    std::vector<std::string> words;
    std::string limit = "100";
    std::string format = "text";
};

/// Signs that a search looks past.
void say_what_is_left_out(const Session& session, const std::vector<std::string>& signs) {
    if (signs.empty() || session.quiet()) {
        return;
    }
    std::vector<std::string> quoted;
    quoted.reserve(signs.size());
    for (const auto& sign : signs) {
        quoted.push_back('`' + text::terminal_safe(sign) + '`');
    }
    session.err() << "note: " << text::join_words(quoted, "and")
                  << (signs.size() == 1 ? " is" : " are")
                  << " not searched for: only letters and numbers are\n";
}

ExitStatus search(const Session& session, const SearchAsking& asking) {
    const auto limit = text::number_of<std::size_t>(asking.limit);
    if (!limit || *limit == 0) {
        return session.fail(
            ExitStatus::wrong_usage,
            "`" + asking.limit + "` is no number of matches",
            "a number from 1 up"
        );
    }
    std::string query;
    for (const auto& word : asking.words) {
        query += (query.empty() ? "" : " ") + word;
    }
    if (!text::has_word(query)) {
        const bool is_blank = text::trimmed(query, " \t\n").empty();
        return session.fail(
            ExitStatus::wrong_usage,
            "there is no word to search for",
            is_blank ? "" : "only letters and numbers are searched for"
        );
    }
    auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    const auto hits = store.value()->search(query, *limit);
    if (!hits) {
        return session.fail(hits.error());
    }
    say_what_is_left_out(session, hits.value().signs_left_out);
    const auto amending = store.value()->amending(claims_among(hits.value().best), std::nullopt);
    if (!amending) {
        return session.fail(amending.error());
    }
    const auto amendments = amendments_by(amending.value());
    const bool is_none = hits.value().best.empty();
    if (asking.format == "json") {
        session.out() << search_json(hits.value(), amendments, query);
    } else if (is_none) {
        return session.fail(ExitStatus::not_found, "nothing matches `" + query + "`");
    } else {
        session.out() << search_text(hits.value(), amendments, session.text_options());
    }
    return is_none ? ExitStatus::not_found : ExitStatus::done;
}

}  // namespace

Run set_up_search(Options& options) {
    auto asking = std::make_shared<SearchAsking>();
    options.words(
        "TEXT", asking->words, "words that all must be there; the last may be a beginning", false
    );
    options.text("--limit", asking->limit, "how many matches to show at most (100)");
    options.choice("--format", asking->format, {"text", "json"}, "how to print it");
    return [asking](const Session& session) { return search(session, *asking); };
}

}  // namespace hearsay::cli
