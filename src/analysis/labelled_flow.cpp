// SPDX-License-Identifier: Apache-2.0

#include "analysis/labelled_flow.hpp"

#include "analysis/dominators.hpp"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <limits>
#include <optional>
#include <set>
#include <utility>

namespace hearsay {

namespace {

using Labels = std::set<std::size_t>;

class AugmentingSearch {
public:
    explicit AugmentingSearch(const LabelledFlow& flow)
        : graph_(flow.size(), flow.arcs()), labels_(flow.size(), flow.labels()),
          passage_(passage_between(graph_, LabelledFlow::source, LabelledFlow::sink)),
          came_from_(flow.size(), Passage::none), cost_(flow.size(), Passage::none),
          places_(flow.label_count(), 0), bits_(flow.size(), 0), is_open_(flow.size(), false),
          bit_of_(flow.label_count(), 0) {}

    std::vector<std::size_t> run() {
        const auto& gates = passage_.gates;
        for (const auto gate : gates) {
            found_.insert(labels_.after(gate).begin(), labels_.after(gate).end());
        }
        std::vector<std::vector<std::size_t>> stretches(gates.size());
        for (std::size_t node = 0; node < graph_.size(); ++node) {
            if (passage_.stretch[node] != Passage::none) {
                stretches[passage_.stretch[node]].push_back(node);
            }
        }
        for (std::size_t number = 0; number + 1 < gates.size(); ++number) {
            search_stretch(number, stretches[number]);
        }
        return {found_.begin(), found_.end()};
    }

private:
    using Bits = std::uint64_t;  ///< one for each label that is asked about together

    void search_stretch(std::size_t number, const std::vector<std::size_t>& nodes) {
        auto candidates = repeated_labels(nodes);
        if (candidates.empty()) {
            return;
        }
        keep_those_on(*way(number, nodes, candidates, Passage::none), candidates);
        while (!candidates.empty()) {
            std::optional<std::size_t> passed;
            for (const auto& [label, has_way] : ways_around_some(number, nodes, candidates)) {
                if (has_way) {
                    passed = label;
                } else {
                    found_.insert(label);
                }
                candidates.erase(label);
            }
            if (passed && !candidates.empty()) {
                keep_those_on(*way(number, nodes, candidates, *passed), candidates);
            }
        }
    }

    /// Of as many candidates as a word has bits, whether a way through the stretch leads around
    /// each. One search for all: a bit comes to a node by ways that do not meet its label. A node
    /// is entered again only with bits that it did not have.
    std::vector<std::pair<std::size_t, bool>> ways_around_some(
        std::size_t number, const std::vector<std::size_t>& nodes, const Labels& candidates
    ) {
        std::vector<std::pair<std::size_t, bool>> around;
        Bits all = 0;
        for (const auto label : candidates) {
            if (around.size() == std::numeric_limits<Bits>::digits) {
                break;
            }
            bit_of_[label] = Bits{1} << around.size();
            all |= bit_of_[label];
            around.emplace_back(label, false);
        }
        const auto start = passage_.gates[number];
        const auto end = passage_.gates[number + 1];
        for (const auto node : nodes) {
            bits_[node] = 0;
        }
        bits_[end] = 0;
        bits_[start] = all;
        std::deque<std::size_t> open{start};
        while (!open.empty()) {
            const auto node = open.front();
            open.pop_front();
            is_open_[node] = false;
            for (const auto next : graph_.after(node)) {
                if (next != end && passage_.stretch[next] != number) {
                    continue;
                }
                const auto come = bits_[node] & ~(next == end ? Bits{0} : barred_at(next));
                if ((come & ~bits_[next]) != 0) {
                    bits_[next] |= come;
                    if (next != end && !is_open_[next]) {
                        is_open_[next] = true;
                        open.push_back(next);
                    }
                }
            }
        }
        for (auto& [label, has_way] : around) {
            has_way = (bits_[end] & bit_of_[label]) != 0;
            bit_of_[label] = 0;
        }
        return around;
    }

    [[nodiscard]] Bits barred_at(std::size_t node) const {
        Bits barred = 0;
        for (const auto label : labels_.after(node)) {
            barred |= bit_of_[label];
        }
        return barred;
    }

    /// Labels at several places among the nodes. At one place alone a label bars nothing unless
    /// that place is a dominator.
    Labels repeated_labels(const std::vector<std::size_t>& nodes) {
        Labels repeated;
        for (const auto node : nodes) {
            for (const auto label : labels_.after(node)) {
                if (++places_[label] == 2 && !found_.contains(label)) {
                    repeated.insert(label);
                }
            }
        }
        for (const auto node : nodes) {
            for (const auto label : labels_.after(node)) {
                places_[label] = 0;
            }
        }
        return repeated;
    }

    [[nodiscard]] bool bears(std::size_t node, std::size_t label) const {
        return std::ranges::find(labels_.after(node), label) != labels_.after(node).end();
    }

    [[nodiscard]] bool bears_any(std::size_t node, const Labels& labels) const {
        return std::ranges::any_of(labels_.after(node), [&](std::size_t label) {
            return labels.contains(label);
        });
    }

    void keep_those_on(const std::vector<std::size_t>& way, Labels& candidates) const {
        Labels kept;
        for (const auto node : way) {
            for (const auto label : labels_.after(node)) {
                if (candidates.contains(label)) {
                    kept.insert(label);
                }
            }
        }
        candidates = std::move(kept);
    }

    /// A way through the stretch around `barred` that meets as few nodes with candidates as
    /// possible: breadth first, with such nodes put off (each counts one, all others nothing).
    std::optional<std::vector<std::size_t>>
    way(std::size_t number,
        const std::vector<std::size_t>& nodes,
        const Labels& candidates,
        std::size_t barred) {
        const auto start = passage_.gates[number];
        const auto end = passage_.gates[number + 1];
        for (const auto node : nodes) {
            cost_[node] = Passage::none;
        }
        cost_[end] = Passage::none;
        cost_[start] = 0;
        std::deque<std::pair<std::size_t, std::size_t>> open{{start, 0}};
        while (!open.empty()) {
            const auto [node, cost] = open.front();
            open.pop_front();
            if (node == end) {
                return way_back(start, end);
            }
            if (cost_[node] < cost) {
                continue;
            }
            for (const auto next : graph_.after(node)) {
                if (next != end && (passage_.stretch[next] != number || bears(next, barred))) {
                    continue;
                }
                const bool put_off = next != end && bears_any(next, candidates);
                if (const auto through = cost + (put_off ? 1U : 0U); through < cost_[next]) {
                    cost_[next] = through;
                    came_from_[next] = node;
                    if (put_off) {
                        open.emplace_back(next, through);
                    } else {
                        open.emplace_front(next, through);
                    }
                }
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::vector<std::size_t> way_back(std::size_t start, std::size_t end) const {
        std::vector<std::size_t> inner;
        for (auto node = came_from_[end]; node != start; node = came_from_[node]) {
            inner.push_back(node);
        }
        return inner;
    }

    Adjacency graph_;
    Adjacency labels_;
    Passage passage_;
    std::vector<std::size_t> came_from_;
    std::vector<std::size_t> cost_;
    std::vector<std::size_t> places_;  ///< of each label in one stretch; zero in between
    std::vector<Bits> bits_;           ///< those with which a node was reached
    std::vector<bool> is_open_;        ///< nodes that are yet to be left with these
    std::vector<Bits> bit_of_;         ///< of each label; zero for those that are not asked about
    Labels found_;
};

/// Which nodes lead to some, themselves included, over nodes that are not shut.
std::vector<bool>
leading_to(const LabelledFlow& flow, std::vector<std::size_t> open, const std::vector<bool>& shut) {
    std::vector<Arc> turned;
    turned.reserve(flow.arcs().size());
    for (const auto& arc : flow.arcs()) {
        turned.push_back({arc.to, arc.from});
    }
    const Adjacency graph(flow.size(), turned);
    std::vector<bool> leads(flow.size(), false);
    for (const auto node : open) {
        leads[node] = true;
    }
    while (!open.empty()) {
        const auto node = open.back();
        open.pop_back();
        for (const auto before : graph.after(node)) {
            if (!leads[before] && !shut[before]) {
                leads[before] = true;
                open.push_back(before);
            }
        }
    }
    return leads;
}

}  // namespace

void LabelledFlow::add_label(std::size_t node, std::size_t label) {
    labels_.push_back({node, label});
    label_count_ = std::max(label_count_, label + 1);
}

void LabelledFlow::end_circles() {
    const Adjacency graph(nodes_, arcs_);
    const auto components = components_of(graph);
    std::vector<bool> leads_on(components.count, false);
    leads_on[components.of[sink]] = true;
    for (const auto& [from, to] : arcs_) {
        if (components.of[from] != components.of[to]) {
            leads_on[components.of[from]] = true;
        }
    }
    for (const auto& [node, stands_for_it] : ends_) {
        if (!leads_on[components.of[stands_for_it]]) {
            add_arc(node, sink);
        }
    }
}

std::vector<bool> leading_to_sink(const LabelledFlow& flow, const std::vector<bool>& barred) {
    std::vector<bool> shut(flow.size(), false);
    for (const auto& label : flow.labels()) {
        if (label.to < barred.size() && barred[label.to]) {
            shut[label.from] = true;
        }
    }
    return leading_to(flow, {LabelledFlow::sink}, shut);
}

std::vector<bool> leading_to_label(const LabelledFlow& flow, std::size_t label) {
    std::vector<std::size_t> bearing;
    for (const auto& each : flow.labels()) {
        if (each.to == label) {
            bearing.push_back(each.from);
        }
    }
    return leading_to(flow, std::move(bearing), std::vector<bool>(flow.size(), false));
}

std::vector<std::size_t> labels_on_every_way(const LabelledFlow& flow) {
    return AugmentingSearch(flow).run();
}

}  // namespace hearsay
