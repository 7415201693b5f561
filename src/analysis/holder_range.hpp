// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include "analysis/ground.hpp"

#include <cstddef>
#include <span>

namespace hearsay {

/// How many holders the claims have. Who only possibly rolled up to a body may have spoken for it
/// or not, so at most each such principal is one more. At least, it is one with any holder that it
/// shares a body or itself with; others that share one are one together. Linear in the claims and
/// their holders.
CountRange range_of_holders(const Ground& ground, std::span<const std::size_t> claims);

}  // namespace hearsay
