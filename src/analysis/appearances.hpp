#pragma once

#include <hearsay/dossier.hpp>

#include "analysis/components.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace hearsay {

// Where claims are on record. An appearance goes by its position in `Claim::appearances`.

/// The document in which it stands; none where the item is not identified.
const Document* document_of(const DossierIndex& index, const Appearance& appearance);

/// The outlet in which it stands, whether or not the item is identified.
const Outlet* outlet_of(const DossierIndex& index, const Appearance& appearance);

/// Its own date, else that of its document.
std::optional<Date> date_of(const DossierIndex& index, const Appearance& appearance);

bool came_via_something(const Appearance& appearance);

/// Whether a reader can find it: it names a document, or an outlet with a date.
bool is_identified(const Appearance& appearance);

/// Which appearances of a claim came via which: arcs from each to the claim's own appearance in
/// each `via` document and `via_outlet`. Where there are several in it, to the one nearest to the
/// record: one without via before others, then the earliest; and to itself only where there is no
/// other. Linear in appearances and their via.
std::vector<Arc> via_arcs(const DossierIndex& index, const Claim& claim);

/// How the appearances of a claim draw on each other: nodes are its appearances in their order,
/// then documents that their documents relay (over any number of relays).
struct Drawing {
    Adjacency graph{0, {}};
    std::size_t appearances = 0;             ///< nodes below are appearances
    std::vector<const Document*> documents;  ///< of the nodes from `appearances` on
    std::vector<Arc> via;                    ///< those of its arcs that are via
};
Drawing drawing_of(const DossierIndex& index, const Claim& claim);

/// All documents in which the claims stand or from which these came, and what they relay over any
/// number of relays, in order of discovery. Linear in what it reaches.
std::vector<const Document*>
documents_behind(const DossierIndex& index, const std::vector<const Claim*>& claims);

}  // namespace hearsay
