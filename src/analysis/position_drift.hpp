// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/evidence.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace hearsay {

/// What became of the position of a claim in one that repeats it: of its act, its party and the
/// role of that, its number or answer.
void find_position_drift(
    const Evidence& evidence, std::size_t from, std::size_t to, Findings& findings
);

/// What whose wording a claim is does, from its form for one; a forgery is one, whoever it is
/// ascribed to.
std::string verb_of_wording(const Evidence& evidence, std::size_t claim, std::string_view singular);

}  // namespace hearsay
