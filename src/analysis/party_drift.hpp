// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// "narrows", "widens", "changes".
std::string_view verb_of(PartyChange change);

/// The two must differ.
PartyChange party_change(
    const DossierIndex& index,
    const std::vector<std::string>& before,
    const std::vector<std::string>& after,
    const std::optional<Date>& at
);

}  // namespace hearsay
