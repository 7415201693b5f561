// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>
#include <hearsay/vocabulary.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace hearsay {

/// A line of a search result: which record, which of its texts, and the text around the match, with
/// the matching words between U+E000 and U+E001.
struct SearchHit {
    RecordId record;
    std::string field;
    std::string snippet;
    /// Of a text that is a claim's wording in one of its appearances, not its own: the number of
    /// that, from 1 as written in the record, and the id of its document, else of its outlet.
    /// 0 and empty of any other.
    std::size_t appearance = 0;
    std::string in = {};
    bool distorts = false;  ///< that appearance departs from what was said, as the record says
    Authenticity authenticity = Authenticity::genuine;  ///< of a claim
    bool uncertain = false;                             ///< of a claim: its recorder is not sure
};

/// What a search found: the best matches first.
struct SearchHits {
    std::vector<SearchHit> best;
    bool are_more = false;  ///< others match too
    /// Signs of what was asked for that are not searched for ("C++" finds what "C" finds): each
    /// once.
    std::vector<std::string> signs_left_out;
};

/// The ids of the claims among them.
std::vector<std::string> claims_among(const std::vector<SearchHit>& hits);

}  // namespace hearsay
