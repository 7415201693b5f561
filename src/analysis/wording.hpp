// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include "model/position.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

// How messages and labels name records, for people. All of it is raw text from records: renderers
// make it safe.

/// The speakers by their names: "Islamic State", "Iran and Russia", "A, B, C, D and 3 others".
/// Where the claim has a name of its own for them: "“an official” [Iran]".
std::string speakers_named(const DossierIndex& index, const Claim& claim);

/// "Islamic State said"; of what was fabricated, "Islamic State is said to have said".
std::string said_by(const DossierIndex& index, const Claim& claim);

/// "Islamic State: it carried out the attack": the speakers and the statement, else the quote, else
/// what the standing says ("denies Israel").
std::string label_of(const DossierIndex& index, const Claim& claim, const Standing& standing);

/// "ISNA, item not identified", "The New Arab, Why Iran", the id where a document has no title.
std::string label_of(const DossierIndex& index, const Appearance& appearance);
/// The same, of its document and outlet where these are there.
std::string label_of(const Appearance& appearance, const Document* document, const Outlet* outlet);

/// The title, else the id.
std::string label_of(const Document& document);

/// The same within a sentence: "“Why Iran”", the bare id where it has no title.
std::string quoted(const Document& document);

/// The parties by their names, as one text: at most five are named.
std::string parties_named(const DossierIndex& index, const std::vector<std::string>& parties);

/// A number or range in words, "500 or more"; another answer as it is.
std::string answer_named(const Standing& standing);

/// "sponsor and supplier": at most five are named.
std::string roles_named(const std::vector<Role>& roles);

/// The text on one line, cut to a number of code points, with "…" where something is left out.
std::string clipped(std::string_view text, std::size_t limit);

/// "A, B, C, D, E and 7 more": at most so many are named.
std::string listed(const std::vector<std::string>& names, std::size_t shown = 5);

}  // namespace hearsay
