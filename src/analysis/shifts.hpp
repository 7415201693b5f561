// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include "analysis/ground.hpp"
#include "analysis/positions.hpp"

#include <vector>

namespace hearsay {

/// The shifts of a topic, in date order of the later claim: one for each target of a `revises` or
/// `retracts` link, and those that no link tells but a certain order does. n log n in the claims,
/// and for each holder who changed position without a link, what links of order lead to from there.
std::vector<Shift> shifts_of(Ground& ground, const TopicStances& topic);

/// Whether a claim revises or retracts an earlier one.
bool amends(const Claim& later, const Claim& earlier);

/// Whether a figure was raised, lowered, or neither alone (revised). An open end is beyond all
/// numbers.
Shift::Kind change_of_number(const NumberRange& before, const NumberRange& after);

/// What a revision of `from` by `to` is.
Shift::Kind
kind_of_revision(const Claim& from, const Standing& before, const Claim& to, const Standing& after);

}  // namespace hearsay
