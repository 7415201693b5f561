// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include "analysis/ground.hpp"
#include "analysis/origins.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

/// Claims that do the same about a position, in date order: in force, and on record but not in
/// force any more.
struct Held {
    std::vector<std::size_t> now;
    std::vector<std::size_t> formerly;
};

/// One answer with the claims about it, all genuine and on record. A denial of several parties
/// stands with each of them.
struct Stance {
    std::vector<std::string> parties;  ///< sorted; empty for numbers and words
    std::optional<NumberRange> value;
    Held asserted, suggested, denied, doubted;
};

/// Where a number or range stands among others: by its lower end, then by its upper one; an open
/// end is beyond all numbers.
using PlaceOfNumber = std::pair<std::int64_t, std::int64_t>;
PlaceOfNumber place_of_number(const NumberRange& range);

/// What the claims of one topic say.
struct TopicStances {
    using ByAnswer = std::map<std::string, Stance>;
    ByAnswer by_answer;
    Held withheld;
    /// All of the topic in date order, those without a position and fabricated ones too.
    std::vector<std::size_t> claims;
};

/// The answers of a topic: numbers by size, all others by their text.
std::vector<const TopicStances::ByAnswer::value_type*> in_order(const TopicStances& topic);

/// Sorts claims into stances by topic: the event's claims that are on record. n log n in claims and
/// parties.
std::map<std::string, TopicStances> stances_of(const Ground& ground);

/// What a comparison says of an answer. Linear in its claims, their appearances and what repeats
/// and order links lead to, beside sorting.
Position position_of(
    Ground& ground, const Repeats& repeats, const std::string& answer, const Stance& stance
);

/// Whether a speaker of the claim at this position, whom it speaks for, or a body that one of them
/// rolls up to is one of the parties.
bool is_by_a_party(
    Ground& ground,
    std::size_t at,
    const std::vector<std::string>& parties,
    Bodies::RollUp wanted = Bodies::RollUp::possible
);

}  // namespace hearsay
