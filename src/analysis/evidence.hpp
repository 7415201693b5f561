// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/claim.hpp>
#include <hearsay/cut.hpp>
#include <hearsay/finding.hpp>
#include <hearsay/source.hpp>

#include "analysis/finding_ground.hpp"
#include "model/appearances.hpp"
#include "model/components.hpp"
#include "model/position.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// These claims, then all that they repeat, over any number of links, of other events too.
std::vector<std::size_t> with_what_they_repeat(
    const DossierIndex& index, const ClaimLinks& links, std::span<const std::size_t> claims
);

/// What the finders of findings look at. Refers to what it was made of, which must outlive it.
struct Evidence {
    const DossierIndex& index;
    const Cut& cut;
    const std::vector<Standing>& standings;
    const ClaimLinks& links;
    const FindingGround& ground;
    std::span<const std::size_t> claims;  ///< those asked about, each once
    std::vector<std::size_t>
        reached;  ///< these, then all that they repeat, over any number of links
    std::vector<const Document*> documents;                 ///< behind those reached, and besides
    std::unordered_map<std::size_t, std::vector<Via>> via;  ///< of claims that came via something

    Evidence(
        const FindingGround& on,
        std::span<const std::size_t> asked,
        std::span<const Document* const> besides = {}
    );

    [[nodiscard]] const Claim& claim(std::size_t position) const {
        return index.dossier().records.claims[position];
    }
    /// Which of its appearances came via which, of one asked about.
    [[nodiscard]] std::span<const Via> via_of(std::size_t position) const;
    /// The speakers, as the record names them.
    [[nodiscard]] std::string who(std::size_t position) const;
    /// Whose wording a claim is: the speakers, or "the forgery ascribed to A", which is one.
    [[nodiscard]] std::string wording_of(std::size_t position) const;
    /// "A said", or "A is said to have said" where A never said it.
    [[nodiscard]] std::string who_said(std::size_t position) const;
    /// What they do, from its form for one: "repeats", or "repeat" where several speak.
    [[nodiscard]] std::string verb(std::size_t position, std::string_view singular) const;
};

using Findings = std::vector<Finding>;

// Each adds the findings of its family, in no order.
void find_gaps(const Evidence& evidence, Findings& findings);
void find_anachronisms(const Evidence& evidence, Findings& findings);
void find_circles(const Evidence& evidence, Findings& findings);
void find_drift(const Evidence& evidence, Findings& findings);
void find_fabricated(const Evidence& evidence, Findings& findings);
void find_echoes(const Evidence& evidence, Findings& findings);
void find_stale(const Evidence& evidence, Findings& findings);

/// That all of a claim depends on its sole sources, its own speakers apart; none where there are no
/// others.
std::optional<Finding>
bottleneck_at(const DossierIndex& index, const Claim& claim, std::span<const Source> sole_sources);

/// Of one claim with two appearances or more: the sole sources that everything on record passes
/// through, its own speakers apart. With `within`, those found over what these claims repeat.
void find_bottleneck(
    const DossierIndex& index,
    std::size_t claim,
    Findings& findings,
    std::span<const std::size_t> within = {}
);

/// A claim that rests on a marked one over `repeats`, and the nearest such.
struct Resting {
    std::size_t claim;
    std::size_t on;
};

/// Those of the claims asked about that rest on a marked claim, itself apart, in their order.
/// Linear in the claims reached and their links.
std::vector<Resting> resting_on(const Evidence& evidence, const std::vector<bool>& marked);

}  // namespace hearsay
