// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include <span>
#include <string>
#include <string_view>

namespace hearsay::cli {

/// What a text that is the id of no record of these kinds most likely means: the nearest id that is
/// on record, or else that of the only record of these kinds whose name, alias or title has the
/// words, the last of which may be cut short. Empty where there is none, or several have them.
Stored<std::string> id_meant(Store& store, std::span<const Kind> kinds, const std::string& text);

/// "the claim `x`": what has an id then; empty where nothing has.
Stored<std::string>
record_with_id(Store& store, std::string_view id, Store::KnownAt known_at = std::nullopt);

}  // namespace hearsay::cli
