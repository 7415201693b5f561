// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include "analysis/labelled_flow.hpp"
#include "analysis/source_labels.hpp"

#include <cstddef>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace hearsay {

/// The ways from claims to those who said first what they repeat, labelled with speakers. The sink
/// of the flow is what was said. Refers to the index, which must outlive it.
class SpeakerWays {
public:
    /// Ways are followed through these claims only, whoever made what lies beyond; without any,
    /// through all.
    explicit SpeakerWays(const DossierIndex& index, std::span<const std::size_t> within = {})
        : index_(index), within_(within.begin(), within.end()) {}

    /// Adds a claim (by position in the dossier) with all that it repeats; returns its node, which
    /// is yet to be joined to the source.
    std::size_t entry_of(std::size_t claim);

    LabelledFlow& flow() { return flow_; }
    [[nodiscard]] const SourceLabels& labels() const { return labels_; }

private:
    std::size_t add_speakers(const Claim& claim, std::size_t node);

    const DossierIndex& index_;
    std::unordered_set<std::size_t> within_;
    LabelledFlow flow_;
    SourceLabels labels_;
    std::unordered_map<std::size_t, std::size_t> nodes_;
};

}  // namespace hearsay
