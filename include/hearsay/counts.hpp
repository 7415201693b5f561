// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>

#include <cstddef>

namespace hearsay {

/// How much a comparison is about: its event's own claims on record, of all topics, also where only
/// one of them was asked for.
struct EventCounts {
    std::size_t claims = 0;
    std::size_t speakers = 0;      ///< principals, of what was really said
    std::size_t outlets = 0;       ///< with the implied ones
    std::size_t documents = 0;     ///< with the implied ones
    std::size_t no_document = 0;   ///< claims that stand in none of them
    std::size_t no_text = 0;       ///< claims without any appearance
    std::size_t named_nobody = 0;  ///< claims in force, asked who did it
    std::size_t fabricated = 0;
    std::size_t undated = 0;
    std::size_t undecided = 0;  ///< left out at a cut
};

/// Counts what a comparison of the dossier is about: of one as of a day, of the dossier as it stood
/// then (`as_it_stood`); without some sources, of what is left (`Remainder::dossier`). n log n in
/// its claims and their appearances.
EventCounts counts_of(const DossierIndex& index, const Comparison& comparison);

/// How many of the event's claims in force assert an answer, on any topic. Linear.
std::size_t asserting_in_force(const Comparison& comparison);

}  // namespace hearsay
