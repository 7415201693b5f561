// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/counts.hpp>

#include "text/json.hpp"

#include <optional>
#include <string>
#include <vector>

// The parts of which the JSON of several answers is made. Absent texts and dates are null.
namespace hearsay::render {

text::Json or_null(const std::string& text);
text::Json or_null(const std::optional<Date>& date);

/// {id, title, date, place, country, part_of, summary, note, parts}; of a cut not how many claims
/// the parts have.
text::Json
event_json(const DossierIndex& index, const std::string& event, const std::optional<Date>& as_of);

/// What a comparison says of a claim, and the claim as recorded.
text::Json claim_json(const DossierIndex& index, const Claim& claim, const ComparedClaim& compared);

/// {outlet, title, date, url, archived, captured, …}: a document as recorded.
text::Json document_json(const Document& document);

/// {"events": {id: title}, "actors": {id: name}, "outlets": {id: name}, "documents": {id: title},
/// "descriptions": {actor: as what it is described}, "abbreviations": {outlet: short name}} of all
/// that the dossier holds.
text::Json names_json(const DossierIndex& index);

/// [{kind, at, message}]
text::Json findings_json(const std::vector<Finding>& findings);

/// [{claim, appearance, document}]: texts that a cut left out undecided.
text::Json texts_json(const std::vector<TextOfClaim>& texts);

/// {claims, speakers, outlets, documents, no_document, no_text, named_nobody, fabricated, undated,
/// undecided}: numbers.
text::Json counts_json(const EventCounts& counts);

template <typename Word>
text::Json words_json(const std::vector<Word>& words) {
    auto json = text::Json::array();
    for (const auto word : words) {
        json.push_back(name_of(word));
    }
    return json;
}

}  // namespace hearsay::render
