// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::cli {

/// What a text that is the id of no record of these kinds most likely means: the few ids on record
/// that it begins, or the nearest, or else that of the only record of these kinds whose name, alias
/// or title has the words, the last of which may be cut short. None where several have them.
Stored<std::vector<std::string>>
ids_meant(Store& store, std::span<const Kind> kinds, const std::string& text);

/// The same also among records that were withdrawn.
Stored<std::vector<std::string>>
ids_ever_meant(Store& store, std::span<const Kind> kinds, const std::string& text);

/// "did you mean `x` or `y`?", or nothing.
std::string did_you_mean(const std::vector<std::string>& ids);

/// "the claim `x`": what has an id then; empty where nothing has.
Stored<std::string>
record_with_id(Store& store, std::string_view id, Store::KnownAt known_at = std::nullopt);

}  // namespace hearsay::cli
