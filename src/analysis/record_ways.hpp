// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include "analysis/labelled_flow.hpp"
#include "analysis/source_labels.hpp"

#include <cstddef>
#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// The ways from the record to claims, over appearances, what these came via, and what their
/// documents relay; labelled with documents and outlets. The source of the flow is the record, its
/// sink stands for the claims. Refers to the index, which must outlive it.
class RecordWays {
public:
    explicit RecordWays(const DossierIndex& index) : index_(index) {}

    /// Adds the ways of a claim; returns the node before them, which is yet to be joined to the
    /// source. The nodes of its appearances follow that one, in their order.
    std::size_t entry_of(const Claim& claim);

    /// Adds the ways of a document to where what it relays comes from; returns its node, likewise.
    std::size_t entry_of(const Document& document) { return relayed_node(document.id); }

    LabelledFlow& flow() { return flow_; }
    [[nodiscard]] const SourceLabels& labels() const { return labels_; }

private:
    /// Of one claim: a node before all its appearances in a document.
    using Places = std::map<std::string_view, std::size_t>;

    /// A node for each document.
    using Relayed = std::unordered_map<std::string_view, std::size_t>;

    void label(std::size_t node, const Document* document, std::string_view outlet);
    std::size_t add_appearance(const Appearance& appearance);
    Places places_of(const Claim& claim, const std::vector<std::size_t>& nodes);
    void lead_on(const Appearance& appearance, std::size_t node, const Places& places);
    std::size_t relayed_node(std::string_view first);
    /// Whether a document draws, over some few others, on one in which the claim stands itself.
    [[nodiscard]] bool leads_to_own(std::string_view first, const Places& places) const;
    /// Of a document that does: nodes for this claim alone, which lead into its own texts.
    std::size_t relayed_node_of_claim(std::string_view first, const Places& places);
    /// `own_node`: the node of a text in which the claim stands itself; none for other documents.
    template <typename OwnNode>
    std::size_t add_relayed(std::string_view first, Relayed& nodes, OwnNode own_node);

    const DossierIndex& index_;
    LabelledFlow flow_;
    SourceLabels labels_;
    /// Documents that are drawn on as a whole: the same for all claims, but for those that stand in
    /// one which these lead to.
    Relayed relayed_;
};

}  // namespace hearsay
