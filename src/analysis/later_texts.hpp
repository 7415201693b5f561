// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstddef>
#include <unordered_set>
#include <vector>

namespace hearsay {

// Which texts in which claims stand certainly came after a day.

/// What each appearance of a claim came via, by position; itself apart.
using TextSources = std::vector<std::vector<std::size_t>>;
TextSources sources_of_texts(const DossierIndex& index, const Claim& claim);

/// Marks what was taken, over any number of hands, from what is marked: but nothing that is settled
/// otherwise, and nothing over it.
void mark_taken_from(
    const TextSources& sources, const std::vector<bool>& settled, std::vector<bool>& marked
);

/// Documents without a date of their own that relay something which certainly came after the day,
/// over any number of such: they are later too.
std::unordered_set<const Document*>
documents_relaying_later(const DossierIndex& index, const Date& as_of);

/// By position, the appearances of a claim that certainly came after the day: by their dates, or
/// where they have none by those of what they were taken from. `relaying_later` as above.
std::vector<bool> certainly_later_texts(
    const DossierIndex& index,
    const Claim& claim,
    const TextSources& sources,
    const Date& as_of,
    const std::unordered_set<const Document*>& relaying_later
);

}  // namespace hearsay
