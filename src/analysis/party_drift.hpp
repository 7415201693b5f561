// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// What became of the parties on the way from one claim to the next.
enum class PartyChange : std::uint8_t { narrowed, widened, changed };

/// "narrows", "widens", "changes".
std::string_view name_of(PartyChange change);

/// Narrowed: fewer of the same, or every party rolls up to one of those before at the date.
/// Widened: the other way round. The two must differ.
PartyChange party_change(
    const DossierIndex& index,
    const std::vector<std::string>& before,
    const std::vector<std::string>& after,
    const std::optional<Date>& at
);

}  // namespace hearsay
