// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/evidence.hpp"

#include <string>
#include <vector>

namespace hearsay {

/// Something that is not known. `at` begins with what it is about: a claim, one of its appearances,
/// or a document.
struct Gap {
    std::vector<std::string> at;
    std::string sentence;
    std::string brief;  ///< "not dated": for a list of the gaps of one claim or document
};

/// Those of one claim, its documents apart.
std::vector<Gap>
gaps_of_claim(const DossierIndex& index, const Claim& claim, const std::optional<Date>& as_of = {});

/// Of the documents in which the claims are recorded to stand: each once.
std::vector<Gap>
gaps_of_documents(const DossierIndex& index, const std::vector<const Claim*>& claims);

}  // namespace hearsay
