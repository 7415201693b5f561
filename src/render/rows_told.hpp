// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/position_words.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace hearsay::render {

/// Whether the speaker holds something back about the claim, or the recorder about its record.
bool is_reserved(const Voice& voice, const Row& row);

/// At most so many of the claims: those first about which anything is reserved, where not all can
/// be told. And in words what is left out.
std::pair<std::vector<Row>, std::string>
rows_told(std::size_t most, const Voice& voice, const Comparison& comparison, const Ids& claims);

/// Adds "3 more" where some are left out.
void count_left_out(std::vector<std::string>& sentences, std::size_t number);

}  // namespace hearsay::render
