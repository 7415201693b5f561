// SPDX-License-Identifier: Apache-2.0

#include "render/layers.hpp"

#include "model/appearances.hpp"
#include "model/components.hpp"
#include "render/voice.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>

namespace hearsay::render {

namespace {

using Node = LayeredGraph::Node;
using Edge = LayeredGraph::Edge;
using LayerKind = LayeredGraph::Kind;

/// More claims than this are drawn as the answers that they give.
constexpr std::size_t most_claims = 60;
/// Ways on are not told apart any more beyond so many places after each other.
constexpr std::size_t most_places = 5;

class Builder {
public:
    Builder(const DossierIndex& index, const Comparison& comparison)
        : index_(index), comparison_(comparison), voice_(index, on_terminal) {}

    LayeredGraph run() {
        const auto claims = in_reading_order();
        graph_.collapsed = claims.size() > most_claims;
        for (const auto* claim : claims) {
            add(*claim);
        }
        settle_layers();
        settle_rows();
        for (auto& each : graph_.nodes) {
            // Whether several claims stood in one item that is not identified, nobody knows.
            constexpr std::string_view one = ", item not identified";
            if (each.kind == LayerKind::place && each.claims.size() > 1 &&
                each.label.ends_with(one)) {
                each.label.replace(
                    each.label.size() - one.size(), one.size(), ", items not identified"
                );
            }
        }
        return std::move(graph_);
    }

private:
    /// Claims as the comparison lists them, each once, then those that it lists nowhere.
    [[nodiscard]] std::vector<const Claim*> in_reading_order() const {
        std::vector<const Claim*> order;
        std::unordered_set<const Claim*> listed;
        const auto list = [&](const Ids& ids) {
            for (const auto& id : ids) {
                if (const auto* claim = index_.claim(id); claim && listed.insert(claim).second) {
                    order.push_back(claim);
                }
            }
        };
        for (const auto& topic : comparison_.topics) {
            for (const auto& position : topic.positions) {
                list(position.asserted_by);
                list(position.suggested_by);
                list(position.denied_by);
                list(position.doubted_by);
            }
            list(topic.withheld_by);
        }
        for (const auto& [id, compared] : comparison_.claims) {
            if (compared.is_of_event_on_record()) {
                list({id});
            }
        }
        return order;
    }

    std::size_t
    node(LayerKind kind, const std::string& key, const std::string& id, std::string label) {
        const auto [found, is_new] = numbers_.try_emplace({kind, key}, graph_.nodes.size());
        if (is_new) {
            auto& made = graph_.nodes.emplace_back();
            made.kind = kind;
            made.id = id;
            made.label = std::move(label);
            made.cited = kind == LayerKind::place;  // until it is met on record
            made.layer = kind == LayerKind::speaker ? 0 : kind == LayerKind::place ? 2 : 1;
        }
        return found->second;
    }

    void pass(std::size_t at, const Claim& claim) {
        auto& node = graph_.nodes[at];
        if (node.claims.empty() || node.claims.back() != claim.id) {
            node.claims.push_back(claim.id);
            node.fabricated += claim.authenticity == Authenticity::fabricated ? 1 : 0;
        }
    }

    Edge& join(std::size_t from, std::size_t to, const std::string& claim) {
        const auto [found, is_new] = edges_.try_emplace({from, to}, graph_.edges.size());
        if (is_new) {
            graph_.edges.push_back({from, to, {}});
        }
        arcs_of_claim_.emplace(from, to);
        auto& edge = graph_.edges[found->second];
        if (edge.claims.empty() || edge.claims.back() != claim) {
            edge.claims.push_back(claim);
        }
        return edge;
    }

    /// What a claim does comes before its answer, which may be too long to be shown in full.
    static std::string before_answer(const Claim& claim, const ComparedClaim& compared) {
        std::string words = claim.authenticity == Authenticity::fabricated ? "fabricated: "
                            : compared.on_record && !compared.in_force     ? "formerly: "
                                                                           : "";
        if (compared.act && *compared.act != Act::asserts && !compared.answer.empty()) {
            words += name_of(*compared.act);
            words += ": ";
        }
        return words;
    }

    std::size_t middle_of(const Claim& claim) {
        const auto& compared = comparison_.claims.at(claim.id);
        if (!graph_.collapsed) {
            return node(LayerKind::claim, claim.id, claim.id, voice_(claim.id));
        }
        const auto answer = compared.answer.empty()
                                ? std::string("no answer")
                                : voice_.answer(compared.topic, compared.answer);
        const auto before = before_answer(claim, compared);
        return node(
            LayerKind::answer,
            before + compared.topic + ' ' + compared.answer,
            compared.answer,
            before +
                (compared.topic == responsibility ? answer : voice_(compared.topic) + ": " + answer)
        );
    }

    std::size_t place_of(const Document& document) {
        const auto at = node(
            LayerKind::place,
            "document " + document.id,
            document.id,
            voice_.short_outlet(document.outlet) + ", " + voice_(document.id)
        );
        graph_.nodes[at].held = document.is_held();
        return at;
    }

    std::size_t place_of(const Appearance& appearance) {
        if (const auto* document = index_.document(appearance.document)) {
            return place_of(*document);
        }
        return node(
            LayerKind::place,
            "outlet " + appearance.outlet,
            appearance.outlet,
            voice_.short_outlet(appearance.outlet) + ", item not identified"
        );
    }

    void add(const Claim& claim) {
        arcs_of_claim_.clear();
        const auto middle = middle_of(claim);
        pass(middle, claim);
        for (const auto& speaker : claim.speakers) {
            const auto at = node(LayerKind::speaker, speaker, speaker, voice_.actor(speaker));
            pass(at, claim);
            // Collapsed or not, what was fabricated has a node of its own.
            join(at, middle, claim.id).put_in_mouth =
                claim.authenticity == Authenticity::fabricated;
        }
        std::unordered_set<std::string_view> standing_in;
        for (const auto& appearance : claim.appearances) {
            standing_in.insert(appearance.document);
        }
        const auto vias = vias_of(index_, claim);
        auto via = vias.begin();
        for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
            const auto& appearance = claim.appearances[i];
            const auto at = place_of(appearance);
            graph_.nodes[at].cited = graph_.nodes[at].cited && appearance.implied;
            pass(at, claim);
            bool drawn = false;
            for (; via != vias.end() && via->from == i; ++via) {
                if (const auto from = place_of(claim.appearances[via->to]); from != at) {
                    join(from, at, claim.id);
                    drawn = true;
                }
            }
            const auto* document = index_.document(appearance.document);
            if (!came_via_something(appearance) && document != nullptr) {
                drawn = draw_relays(claim, middle, *document, standing_in) || drawn;
            }
            if (!drawn) {
                join(middle, at, claim.id);
            }
        }
        join_circles(claim, middle);
    }

    /// Texts that took a claim from each other hang on it by one of them.
    void join_circles(const Claim& claim, std::size_t middle) {
        std::unordered_set<std::size_t> reached;
        reach(middle, reached);
        for (const auto& appearance : claim.appearances) {
            if (const auto at = place_of(appearance); !reached.contains(at)) {
                join(middle, at, claim.id);
                reach(at, reached);
            }
        }
    }

    /// Adds all that the lines of the claim at hand lead to from there.
    void reach(std::size_t from, std::unordered_set<std::size_t>& reached) const {
        std::vector<std::size_t> open{from};
        while (!open.empty()) {
            const auto at = open.back();
            open.pop_back();
            if (!reached.insert(at).second) {
                continue;
            }
            for (auto arc = arcs_of_claim_.lower_bound({at, 0});
                 arc != arcs_of_claim_.end() && arc->first == at;
                 ++arc) {
                open.push_back(arc->second);
            }
        }
    }

    /// What a document relays, over any number of relays, itself first; nothing where that is too
    /// much to draw.
    [[nodiscard]] std::vector<const Document*> relayed_by(const Document& document) const {
        constexpr std::size_t most_documents = 50;
        std::vector<const Document*> found{&document};
        std::unordered_set<const Document*> known{&document};
        for (std::size_t i = 0; i < found.size(); ++i) {
            for (const auto& id : found[i]->relays) {
                const auto* relayed = index_.document(id);
                if (relayed != nullptr && known.insert(relayed).second) {
                    found.push_back(relayed);
                }
                if (found.size() > most_documents) {
                    return {};
                }
            }
        }
        return found;
    }

    /// What stands in a document that relays others came by way of these. False where it relays
    /// nothing that is drawn. `standing_in`: ids of the documents in which the claim is recorded.
    bool draw_relays(
        const Claim& claim,
        std::size_t middle,
        const Document& document,
        const std::unordered_set<std::string_view>& standing_in
    ) {
        const auto documents = relayed_by(document);
        if (documents.size() < 2) {
            return false;
        }
        bool leads_on = false;
        for (const auto* each : documents) {
            bool relays = false;
            for (const auto& id : each->relays) {
                if (const auto* relayed = index_.document(id); relayed && relayed != each) {
                    join(place_of(*relayed), place_of(*each), claim.id);
                    relays = true;
                }
            }
            if (!relays) {
                leads_on = true;
                if (!standing_in.contains(each->id)) {  // else it is joined as that
                    join(middle, place_of(*each), claim.id);
                }
            }
        }
        if (!leads_on) {  // they relay each other
            join(middle, place_of(document), claim.id);
        }
        return true;
    }

    /// The lines that go on: of those within a circle, which has no beginning, the ones that lead
    /// to what came later.
    [[nodiscard]] std::vector<Arc> leading_on() const {
        std::vector<Arc> arcs;
        arcs.reserve(graph_.edges.size());
        for (const auto& edge : graph_.edges) {
            arcs.push_back({edge.from, edge.to});
        }
        const auto circles = components_of(Adjacency(graph_.nodes.size(), arcs));
        std::erase_if(arcs, [&](const Arc& arc) {
            return circles.of[arc.from] == circles.of[arc.to] && arc.from >= arc.to;
        });
        return arcs;
    }

    /// A place stands behind all that it was taken from. So many rounds are enough for so many
    /// places after each other.
    void settle_layers() {
        const auto arcs = leading_on();
        for (std::size_t round = 0; round + 1 < most_places; ++round) {
            for (const auto& edge : arcs) {
                auto& to = graph_.nodes[edge.to];
                const auto wanted = graph_.nodes[edge.from].layer + 1;
                if (to.kind == LayerKind::place && to.layer < wanted && wanted < 2 + most_places) {
                    to.layer = wanted;
                }
            }
        }
        for (const auto& each : graph_.nodes) {
            graph_.layers = std::max(graph_.layers, each.layer + 1);
        }
    }

    void settle_rows() {
        std::vector<std::vector<std::size_t>> layers(graph_.layers);
        for (std::size_t at = 0; at < graph_.nodes.size(); ++at) {
            auto& layer = layers[graph_.nodes[at].layer];
            graph_.nodes[at].row = layer.size();
            layer.push_back(at);
        }
        // The claims stay in reading order; all others follow their neighbours.
        constexpr int sweeps = 4;
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            std::vector<std::pair<double, std::size_t>> means(graph_.nodes.size(), {0.0, 0});
            for (const auto& edge : graph_.edges) {
                add_neighbour(means[edge.to], graph_.nodes[edge.from]);
                add_neighbour(means[edge.from], graph_.nodes[edge.to]);
            }
            for (std::size_t number = 0; number < layers.size(); ++number) {
                if (number != 1) {
                    sort_layer(layers[number], means);
                }
            }
        }
    }

    static void add_neighbour(std::pair<double, std::size_t>& mean, const Node& neighbour) {
        mean.first += static_cast<double>(neighbour.row);
        ++mean.second;
    }

    void sort_layer(
        std::vector<std::size_t>& layer, const std::vector<std::pair<double, std::size_t>>& means
    ) {
        std::ranges::stable_sort(layer, {}, [&](std::size_t at) {
            const auto& [sum, count] = means[at];
            return count == 0 ? static_cast<double>(graph_.nodes[at].row)
                              : sum / static_cast<double>(count);
        });
        for (std::size_t row = 0; row < layer.size(); ++row) {
            graph_.nodes[layer[row]].row = row;
        }
    }

    const DossierIndex& index_;
    const Comparison& comparison_;
    Voice voice_;
    LayeredGraph graph_;
    std::map<std::pair<LayerKind, std::string>, std::size_t> numbers_;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> edges_;
    std::set<std::pair<std::size_t, std::size_t>> arcs_of_claim_;  ///< of the one at hand
};

}  // namespace

LayeredGraph layered_graph(const DossierIndex& index, const Comparison& comparison) {
    return Builder(index, comparison).run();
}

}  // namespace hearsay::render
