// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include <span>
#include <string>

namespace hearsay::cli {

/// What a text that is the id of no record of these kinds most likely means: the nearest id that is
/// on record, or else that of the only record of these kinds whose name, alias or title has the
/// words, the last of which may be cut short. Empty where there is none, or several have them.
Stored<std::string> id_meant(Store& store, std::span<const Kind> kinds, const std::string& text);

}  // namespace hearsay::cli
