// SPDX-License-Identifier: Apache-2.0

#include "render/rows_told.hpp"

#include "render/claim_words.hpp"
#include "text/plural.hpp"

#include <algorithm>

namespace hearsay::render {

bool is_reserved(const Voice& voice, const Row& row) {
    return !reservation(voice, *row.claim, *row.compared).empty() ||
           !record_marks(*row.claim).empty();
}

std::pair<std::vector<Row>, std::string>
rows_told(std::size_t most, const Voice& voice, const Comparison& comparison, const Ids& claims) {
    std::vector<Row> rows = rows_of(voice.index(), comparison, claims);
    if (rows.size() <= most) {
        return std::pair(std::move(rows), std::string());
    }
    const auto flat = std::stable_partition(rows.begin(), rows.end(), [&](const Row& row) {
        return is_reserved(voice, row);
    });
    const auto reserved = static_cast<std::size_t>(flat - rows.begin());
    std::string more = text::thousands(rows.size() - most) + " more";
    if (reserved > most) {
        more += ", " + text::thousands(reserved - most) + " of them with reservations";
    }
    rows.resize(most);
    return std::pair(std::move(rows), std::move(more));
}

void count_left_out(std::vector<std::string>& sentences, std::size_t number) {
    if (number > 0) {
        sentences.push_back(text::thousands(number) + " more");
    }
}

}  // namespace hearsay::render
