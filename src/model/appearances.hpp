// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace hearsay {

// Where claims are on record. An appearance goes by its position in `Claim::appearances`.

/// The number that tells the appearance at a position from the others of its claim, from 1.
std::size_t number_of_appearance(const Claim& claim, std::size_t position);

/// The appearance of that number; none where there is none. Logarithmic in the appearances.
const Appearance* appearance_numbered(const Claim& claim, std::size_t number);

/// The document in which it stands; none where the item is not identified.
const Document* document_of(const DossierIndex& index, const Appearance& appearance);

/// The outlet in which it stands, whether or not the item is identified.
const Outlet* outlet_of(const DossierIndex& index, const Appearance& appearance);

/// Its own date, else that of its document.
std::optional<Date> date_of(const DossierIndex& index, const Appearance& appearance);

bool came_via_something(const Appearance& appearance);

/// Whether a reader can find it: it names a document, or an outlet with a date.
bool is_identified(const Appearance& appearance);

/// That one appearance of a claim came via another.
struct Via {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Which appearances of a claim came via which: from each to the claim's own appearance in
/// each `via` document and `via_outlet`. Where there are several in it, to the one nearest to the
/// record: one without via before others, then the earliest; and to itself only where there is no
/// other. Linear in appearances and their via.
std::vector<Via> vias_of(const DossierIndex& index, const Claim& claim);

}  // namespace hearsay
