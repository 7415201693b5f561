// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include "store/sqlite.hpp"

#include <string_view>
#include <vector>

namespace hearsay::store {

/// Adds what `Others::near` asks for of files with these identities to what is known. Looks at the
/// files of their folders and of the folders above, and at one file of each folder beside these:
/// however large the corpus is elsewhere.
void add_near(
    Database& database, const std::vector<std::string_view>& identities, KnownFiles& known
);

}  // namespace hearsay::store
