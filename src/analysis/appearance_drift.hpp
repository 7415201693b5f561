// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/evidence.hpp"
#include "analysis/wording_drift.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hearsay {

/// What became of a claim in the texts in which it stands: of its wording, its certainty and its
/// hedge, from what was said to the texts nearest to it and from each text to those that took it
/// from there.
class AppearanceDrift {
public:
    /// Refers to all three.
    AppearanceDrift(const Evidence& evidence, WordingDrift& words, Findings& findings)
        : evidence_(evidence), words_(words), findings_(findings) {}

    /// Adds what the claim at this position has.
    void of_claim(std::size_t position);

private:
    /// From one appearance of a claim to another; behind the last appearance is the claim itself.
    struct Hop {
        std::size_t claim;
        std::size_t from;
        std::size_t to;
        std::size_t
            via;  ///< what `to` was taken from; it says nothing itself where it is not `from`
    };
    struct Said {
        Worded quote;
        std::string_view translation;
        std::optional<Certainty> certainty;
    };

    [[nodiscard]] Said said_in(const Claim& claim, std::size_t at) const;

    [[nodiscard]] bool only_suggests(std::size_t position) const;

    void into_appearances(std::size_t position);
    void along_vias(std::size_t position, std::span<const Via> vias);
    void quotes_along_vias(std::size_t position, std::span<const Via> vias);
    void for_hops(
        std::size_t position,
        std::span<const Via> vias,
        const std::function<bool(std::size_t)>& says,
        const std::function<void(const Hop&)>& compare
    );
    void compare_quotes(const Hop& hop, std::string_view lacking);
    void compare_translations(const Hop& hop);
    void compare_certainty(const Hop& hop);
    void look_across_languages(const Hop& hop);
    void look_for_hedge(const Hop& hop, const WordingDifference& rendering);
    void tell_lost_hedge(const Hop& hop, std::string_view as_translated);
    template <typename... Arguments>
    void add_hop(const Hop& hop, std::string_view message, const Arguments&... arguments);
    void add(std::vector<std::string> at, std::string message);

    const Evidence& evidence_;
    WordingDrift& words_;
    Findings& findings_;
};

}  // namespace hearsay
