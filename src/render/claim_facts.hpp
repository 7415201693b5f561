// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/position.hpp"
#include "render/voice.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hearsay::render {

/// What is said of one claim in full: a word for what it is, and a sentence or so.
using Facts = std::vector<std::pair<std::string, std::string>>;

/// Everything that the record of a claim tells, but for its words and its appearances: who, when,
/// what about, how sure, how it was made, what it links to, the recorder's own judgement, and where
/// it is recorded.
Facts facts_of(const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// The words of a claim: the statement of the recorder, the quote with its language, the
/// translation with its translator. Each has one line or more.
struct Wording {
    std::string heading;  ///< "Quote (fa)", "Translation, by X", "In the recorder's words"
    std::vector<std::string> lines;
    bool verbatim = false;
};
std::vector<Wording> wordings_of(const Voice& voice, const Claim& claim);

/// What links alone say of a claim, for answers that have no comparison.
ComparedClaim compared_by_links(const DossierIndex& index, const Standing& standing);

/// "archived and captured", "no copy, only an address", "no copy, no address": what there is of a
/// document.
std::string held_words(const Document& document);

/// Where it is and where copies of it are: its address, "archived at …", "captured in …".
std::vector<std::string> addresses_in_words(const Voice& voice, const Document& document);

/// The same, and whether and when it was withdrawn or taken offline.
std::string copy_words(const Document& document);
/// "replaced by “Title” (id), 7 Jan 2024", by what certainly was there at a cut; empty where
/// nothing replaces it.
std::string
replaced_words(const Voice& voice, const Document& document, const std::optional<Date>& as_of);

}  // namespace hearsay::render
