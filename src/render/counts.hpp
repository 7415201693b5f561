// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>

#include <cstddef>
#include <string>

namespace hearsay::render {

/// How much a comparison is about: its event's own claims on record.
struct Counts {
    std::size_t claims = 0;
    std::size_t speakers = 0;      ///< principals, of what was really said
    std::size_t outlets = 0;       ///< with the implied ones
    std::size_t documents = 0;     ///< with the implied ones
    std::size_t no_document = 0;   ///< claims that stand in none of them
    std::size_t no_text = 0;       ///< claims without any appearance
    std::size_t named_nobody = 0;  ///< claims in force, asked who did it; of all topics
    std::size_t fabricated = 0;
    std::size_t undated = 0;
    std::size_t undecided = 0;  ///< left out at a cut
};
Counts counts_of(const DossierIndex& index, const Comparison& comparison);

/// "15 claims by 7 speakers, known through 1 document; 2 named nobody"
std::string counts_words(const Counts& counts);

}  // namespace hearsay::render
