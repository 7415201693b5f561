// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/appearances.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// Whether the claim or appearance at a position says something that can be compared with what
/// came of it, as its wording or its certainty.
using Says = std::function<bool(std::size_t)>;

/// For each appearance of a claim, whether nothing on record is nearer to the speaker: it came via
/// no other. Of a circle that came via each other and nothing else, one must have heard it: for
/// that the first as written stands, so that what the circle made of it is told once. Linear.
std::vector<bool> first_texts(std::size_t appearances, std::span<const Via> vias);

/// For each appearance of a claim that says nothing itself, the one nearest before it over any
/// number of `via` that does, by position; the number of appearances stands for the claim itself,
/// as what the first texts were taken from. None where nothing before it says anything. Linear in
/// appearances and their via; breadth first, so that circles end.
std::vector<std::optional<std::size_t>>
nearest_worded(std::size_t appearances, std::span<const Via> vias, const Says& says);

/// The appearances that say something and have none that does between them and what was said
/// itself, on some way; ascending. Linear in appearances and their via.
std::vector<std::size_t>
first_to_say(std::size_t appearances, std::span<const Via> vias, const Says& says);

/// Over `repeats`: the nearest before a claim that says something. Of several claims that
/// a silent one repeats, the first that says something counts, else the first. Remembers its way.
class NearestRepeated {
public:
    /// `next`: the claim that a claim repeats, of several the one to ask on with; none at the end.
    using Next = std::function<std::optional<std::size_t>(std::size_t)>;

    NearestRepeated(Says says, Next next) : says_(std::move(says)), next_(std::move(next)) {}

    [[nodiscard]] std::optional<std::size_t> from(std::size_t claim);

private:
    Says says_;
    Next next_;
    std::unordered_map<std::size_t, std::optional<std::size_t>> known_;
};

}  // namespace hearsay
