// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

struct SearchAsking {
    std::vector<std::string> words;
    std::string format = "text";
};

ExitStatus search(const Session& session, const SearchAsking& asking) {
    constexpr std::size_t limit = 100;
    std::string query;
    for (const auto& word : asking.words) {
        query += (query.empty() ? "" : " ") + word;
    }
    auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    const auto hits = store.value()->search(query, limit);
    if (!hits) {
        return session.fail(hits.error());
    }
    const auto amending = store.value()->amending(claims_among(hits.value()), std::nullopt);
    if (!amending) {
        return session.fail(amending.error());
    }
    const auto amendments = amendments_by(amending.value());
    if (asking.format == "json") {
        session.out() << search_json(hits.value(), amendments, query);
    } else if (hits.value().empty()) {
        return session.fail(ExitStatus::not_found, "nothing matches `" + query + "`");
    } else {
        session.out() << search_text(hits.value(), amendments, session.text_options());
    }
    return hits.value().empty() ? ExitStatus::not_found : ExitStatus::done;
}

}  // namespace

Run set_up_search(Options& options) {
    auto asking = std::make_shared<SearchAsking>();
    options.words(
        "TEXT", asking->words, "words that all must be there; the last may be a beginning", false
    );
    options.choice("--format", asking->format, {"text", "json"}, "how to print it");
    return [asking](const Session& session) { return search(session, *asking); };
}

}  // namespace hearsay::cli
