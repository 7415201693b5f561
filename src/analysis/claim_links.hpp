// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace hearsay {

/// A link of a claim to another; positions in the dossier.
struct ClaimLink {
    Link link = Link::repeats;
    std::size_t to = 0;
};

/// The links of all claims of a dossier by position, so that ids are looked up once. Targets that
/// the dossier does not hold are left out.
class ClaimLinks {
public:
    explicit ClaimLinks(const DossierIndex& index);

    /// By kind: first what the claim repeats, then the others as traces show them: endorses,
    /// disputes, questions, answers, revises, retracts, misreports. In each kind as recorded.
    [[nodiscard]] std::span<const ClaimLink> of(std::size_t claim) const {
        return std::span(links_).subspan(first_[claim], first_[claim + 1] - first_[claim]);
    }
    [[nodiscard]] std::span<const ClaimLink> repeats_of(std::size_t claim) const {
        return of(claim).first(repeats_[claim]);
    }

private:
    std::vector<std::size_t> first_;  ///< one more at the end
    std::vector<std::size_t> repeats_;
    std::vector<ClaimLink> links_;
};

}  // namespace hearsay
