// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/vocabulary.hpp>

#include <array>

namespace hearsay {

/// The links to what a claim never precedes. `misreports` is left out: what one says about a claim
/// may be older than the recorded claim.
inline constexpr std::array order_links{
    Link::repeats,
    Link::endorses,
    Link::disputes,
    Link::questions,
    Link::answers,
    Link::revises,
    Link::retracts};

}  // namespace hearsay
