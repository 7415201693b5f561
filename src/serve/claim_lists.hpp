// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/clocks.hpp>
#include <hearsay/dossier.hpp>
#include <hearsay/live.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace hearsay::serve {

/// Lists of claims, of any events, for one page.
using ClaimLists = std::vector<const std::vector<Claim>*>;

/// The events of the first `most` claims of each list, sorted.
std::vector<std::string> events_of(const ClaimLists& lists, std::size_t most);

/// What became of the first `most` claims of each list by the clocks; with the id of an outlet, of
/// those that it carried by then. `dossiers` has those events, null for none; `all` takes the
/// records that the lines name.
std::vector<ClaimLines> claim_lines_of(
    const ClaimLists& lists,
    const Dossiers* dossiers,
    const Clocks& clocks,
    const std::string& outlet,
    std::size_t most,
    Dossier& all
);

}  // namespace hearsay::serve
