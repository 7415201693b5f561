// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include "analysis/ground.hpp"

#include <cstddef>
#include <span>

namespace hearsay {

/// How many holders the claims have by affiliation. Who only possibly rolled up to a body may have
/// spoken for it or for any other between, each time anew. At least, such a claim is one with any
/// holder that it may share a body with; others that share one are one together. At most, each is
/// by another, as far as there are so many that it may be by. Linear in the claims and what their
/// principals may roll up to.
CountRange range_of_holders(Ground& ground, std::span<const std::size_t> claims);

}  // namespace hearsay
