// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// A claim in force that is said to be confirmed by other sources (`credibility` 1), of a position
/// that has fewer than two independent origins at least.
struct Unconfirmed {
    std::string claim;
    std::string answer;
    std::size_t origins;  ///< at least
    bool is_against;      ///< it denies or doubts the answer, and the origins are of denials
};

/// Of the claims of the dossier's event, by position; nothing is compared where none is said to be
/// confirmed.
std::vector<Unconfirmed> unconfirmed_claims(const Dossier& dossier);

}  // namespace hearsay
