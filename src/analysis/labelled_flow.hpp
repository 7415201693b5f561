// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/components.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace hearsay {

/// A graph of ways from a source to a sink whose nodes bear labels: what stands at several places
/// under one name.
class LabelledFlow {
public:
    static constexpr std::size_t source = 0;
    static constexpr std::size_t sink = 1;

    /// Labels are numbers from 0, as dense as possible.
    std::size_t add_node() { return nodes_++; }
    void add_label(std::size_t node, std::size_t label);
    void add_arc(std::size_t from, std::size_t to) { arcs_.push_back({from, to}); }
    /// Notes that a way may end at the node where this, or what stands for it elsewhere, does not
    /// lead on to the sink.
    void may_end(std::size_t node) { may_end(node, node); }
    void may_end(std::size_t node, std::size_t stands_for_it) {
        ends_.push_back({node, stands_for_it});
    }

    /// What only leads round in a circle came into it from somewhere, and the record does not say
    /// where: it may end wherever a way may end in that circle. To be called when all is added;
    /// then all leads to the sink. Linear.
    void end_circles();

    [[nodiscard]] std::size_t size() const { return nodes_; }
    [[nodiscard]] const std::vector<Arc>& arcs() const { return arcs_; }
    [[nodiscard]] const std::vector<Arc>& labels() const { return labels_; }
    [[nodiscard]] std::size_t label_count() const { return label_count_; }

private:
    std::size_t nodes_ = 2;
    std::size_t label_count_ = 0;
    std::vector<Arc> arcs_;
    std::vector<Arc> labels_;  ///< from node to label
    std::vector<Arc> ends_;    ///< from node to what stands for it
};

/// Which nodes lead to the sink over nodes (themselves included) that bear no barred label.
/// `barred` goes by label; those beyond its end are not barred. Linear.
std::vector<bool> leading_to_sink(const LabelledFlow& flow, const std::vector<bool>& barred = {});

/// Which nodes lead to one that bears the label, themselves included. Linear.
std::vector<bool> leading_to_label(const LabelledFlow& flow, std::size_t label);

/// The labels that every way from source to sink meets, ascending; none where there is no way.
///
/// Labels on dominators of the sink are met by every way. Between one dominator and the next, a
/// label may still stand at several places that together bar all ways; it then stands on any one
/// way there, so only labels of one way are tried, 64 by one search for ways around them, and each
/// way that is found drops all labels that are not on it too. Linear, and besides, between two
/// neighbouring dominators, two searches of what lies there for every 64 labels that stand there
/// more than once and are on every way found so far. (Where ways run in circles or are of unlike
/// length a search may enter a node again for labels that come to it later.)
std::vector<std::size_t> labels_on_every_way(const LabelledFlow& flow);

}  // namespace hearsay
