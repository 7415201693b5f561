// SPDX-License-Identifier: Apache-2.0

#include "render/trace_tree.hpp"

#include <unordered_set>
#include <utility>

namespace hearsay::render {

namespace {

using EdgeRelation = TraceEdge::Relation;
using NodeKind = TraceNode::Kind;

/// Told in a node's own line: who said it, who published it.
bool is_attribute(const Trace& trace, const TraceEdge& edge) {
    return edge.relation == EdgeRelation::said_by || edge.relation == EdgeRelation::published_by ||
           trace.nodes[edge.to].kind == NodeKind::actor;
}

/// Whether the way of a forward trace leads against the edge: from what was taken to who took it.
bool leads_back(EdgeRelation relation) {
    return relation != EdgeRelation::said_by && relation != EdgeRelation::published_by &&
           relation != EdgeRelation::appears_in;
}

class Walk {
public:
    Walk(const Trace& trace, const std::function<void(const TreeStep&)>& visit)
        : trace_(&trace), visit_(&visit), ways_(trace.nodes.size()), drawn_(trace.nodes.size()) {
        for (const auto& edge : trace.edges) {
            if (edge.from >= trace.nodes.size() || edge.to >= trace.nodes.size()) {
                continue;
            }
            if (is_attribute(trace, edge)) {
                drawn_[edge.to] = true;
            } else if (trace.forward && leads_back(edge.relation)) {
                ways_[edge.to].push_back({&edge, edge.from, false});
            } else {
                ways_[edge.from].push_back({&edge, edge.to, true});
            }
        }
        for (std::size_t node = 0; node < ways_.size(); ++node) {
            if (trace.nodes[node].kind == NodeKind::claim) {
                leave_to_appearances(node);
            }
        }
    }

    void run() {
        if (trace_->nodes.empty()) {
            return;
        }
        drawn_[0] = true;
        open(0, 0);
        empty_stack();
        for (std::size_t node = 0; node < drawn_.size(); ++node) {
            if (!drawn_[node]) {
                drawn_[node] = true;
                (*visit_)({.node = node, .depth = 0, .last = true});
                open(node, 1);
                empty_stack();
            }
        }
    }

private:
    struct Way {
        const TraceEdge* edge = nullptr;
        std::size_t to = 0;
        bool forwards = true;
    };
    struct Frame {
        std::vector<Way> ways;
        std::size_t next = 0;
        std::size_t depth = 0;
    };

    /// Takes the ways from a claim straight to those appearances out that its others lead to
    /// anyhow.
    void leave_to_appearances(std::size_t claim) {
        auto& ways = ways_[claim];
        std::unordered_set<std::size_t> taken;
        const auto leads_on = [&](std::size_t node, const auto& use) {
            for (const auto& way : ways_[node]) {
                if (way.edge->relation == EdgeRelation::via &&
                    trace_->nodes[way.to].kind == NodeKind::appearance && way.to != node) {
                    use(way.to);
                }
            }
        };
        for (const auto& way : ways) {
            if (way.edge->relation == EdgeRelation::appears_in) {
                leads_on(way.to, [&](std::size_t to) { taken.insert(to); });
            }
        }
        // In a circle each is taken from another: those that no end of a way reaches stay.
        std::unordered_set<std::size_t> reached;
        std::vector<std::size_t> open;
        for (const auto& way : ways) {
            if (way.edge->relation == EdgeRelation::appears_in && !taken.contains(way.to)) {
                open.push_back(way.to);
            }
        }
        while (!open.empty()) {
            const auto node = open.back();
            open.pop_back();
            leads_on(node, [&](std::size_t to) {
                if (reached.insert(to).second) {
                    open.push_back(to);
                }
            });
        }
        std::erase_if(ways, [&](const Way& way) {
            return way.edge->relation == EdgeRelation::appears_in && taken.contains(way.to) &&
                   reached.contains(way.to);
        });
    }

    /// The steps below a node. The document or outlet that an appearance is in lends it its own.
    void open(std::size_t node, std::size_t depth) {
        Frame frame{.ways = {}, .next = 0, .depth = depth};
        for (const auto& way : ways_[node]) {
            const bool its_own = trace_->nodes[node].kind == NodeKind::appearance &&
                                 way.edge->relation == EdgeRelation::appears_in;
            if (!its_own || (drawn_[way.to] && !ways_[way.to].empty())) {
                frame.ways.push_back(way);
            } else if (!drawn_[way.to]) {
                drawn_[way.to] = true;
                const auto& lent = ways_[way.to];
                frame.ways.insert(frame.ways.end(), lent.begin(), lent.end());
            }
        }
        if (!frame.ways.empty()) {
            stack_.push_back(std::move(frame));
        }
    }

    void empty_stack() {
        while (!stack_.empty()) {
            auto& frame = stack_.back();
            if (frame.next == frame.ways.size()) {
                stack_.pop_back();
                continue;
            }
            const auto way = frame.ways[frame.next++];
            const auto depth = frame.depth;
            const bool again = drawn_[way.to];
            (*visit_
            )({.node = way.to,
               .edge = way.edge,
               .forwards = way.forwards,
               .depth = depth,
               .last = frame.next == frame.ways.size(),
               .again = again});
            if (!again) {
                drawn_[way.to] = true;
                open(way.to, depth + 1);
            }
        }
    }

    const Trace* trace_;
    const std::function<void(const TreeStep&)>* visit_;
    std::vector<std::vector<Way>> ways_;
    std::vector<bool> drawn_;
    std::vector<Frame> stack_;
};

}  // namespace

void walk(const Trace& trace, const std::function<void(const TreeStep&)>& visit) {
    Walk(trace, visit).run();
}

}  // namespace hearsay::render
