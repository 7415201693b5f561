// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/set_aside.hpp>

#include <optional>
#include <vector>

namespace hearsay {

/// A cut of what is left when sources are set aside, held against a cut of the whole.
struct CutOfRest {
    Cut cut;
    /// By position in what is left: the claim was in force while nothing was set aside.
    std::vector<bool> was_in_force;
};

/// A claim that is on record by then in the whole and not in what is left is `set_aside`, also
/// where only the texts are gone that had it by then. Of a claim that is lost no date decides any
/// more: it is neither undecided nor on record or later if a date is right. Linear in the claims
/// and their links.
CutOfRest cut_of_rest(
    const DossierIndex& rest,
    const std::vector<std::string>& lost,
    const Dossier& whole,
    const std::optional<Date>& as_of
);

}  // namespace hearsay
