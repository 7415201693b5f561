// SPDX-License-Identifier: Apache-2.0

#include "model/components.hpp"
#include "records/checks.hpp"
#include "records/faults.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace hearsay::records {
namespace {

struct Edge {
    std::size_t from = 0;
    std::size_t to = 0;
    Reference reference = Reference::links;
    std::size_t sub = 0;
    std::size_t element = 0;
};

/// Records of one kind that refer to each other: first those of the reading, then those of the
/// store.
struct Graph {
    Kind kind = Kind::claim;
    std::vector<std::string_view> ids;
    std::vector<const Place*> headers;
    std::size_t fresh = 0;  ///< how many are of the reading
    std::vector<Edge> edges;
};

/// `each_edge(record, add)` calls `add(id, reference, sub, element)`.
template <typename Record, typename EachEdge>
Graph graph_of(
    const Subject& subject, Kind kind, std::vector<Record> Records::*list, EachEdge each_edge
) {
    Graph graph;
    graph.kind = kind;
    graph.fresh = (subject.fresh().*list).size();
    for (const Records* records : {&subject.fresh(), &subject.around()}) {
        for (const Record& record : records->*list) {
            graph.ids.push_back(record.id);
            graph.headers.push_back(&record.recorded_at);
        }
    }
    const auto node_of = [&](std::string_view id) -> std::optional<std::size_t> {
        const Known* known = subject.find(kind, id);
        if (known == nullptr || known->from == From::faulty) {
            return std::nullopt;
        }
        return known->index + (known->from == From::store ? graph.fresh : 0);
    };
    std::size_t node = 0;
    for (const Records* records : {&subject.fresh(), &subject.around()}) {
        for (const Record& record : records->*list) {
            const std::size_t from = node++;
            each_edge(
                record,
                [&](std::string_view id, Reference reference, std::size_t sub, std::size_t element
                ) {
                    const auto to = node_of(id);
                    // Of several records with one id only the one that is found by it counts.
                    if (to && node_of(graph.ids[from]) == from) {
                        graph.edges.push_back({from, *to, reference, sub, element});
                    }
                }
            );
        }
    }
    return graph;
}

std::string members(const Graph& graph, const std::vector<std::size_t>& cycle) {
    constexpr std::size_t most = 5;
    std::vector<std::string> names;
    names.reserve(cycle.size());
    for (const std::size_t node : cycle) {
        names.emplace_back(graph.ids[node]);
    }
    std::ranges::sort(names);
    const std::size_t all = names.size();
    if (all > most) {
        names.resize(most);
    }
    for (std::string& name : names) {
        name = backquoted(name);
    }
    if (all > most) {
        names.push_back(std::to_string(all - most) + " more");
    }
    return text::join_words(names, "and");
}

/// One diagnostic a cycle of several, at its first place in the files. What names itself is told
/// where it is read, or with the other links of its kind.
void report(
    const Subject& subject,
    const Graph& graph,
    std::string_view code,
    std::string_view what,
    std::string_view help,
    Found& found
) {
    std::vector<Arc> arcs;
    arcs.reserve(graph.edges.size());
    for (const Edge& edge : graph.edges) {
        arcs.push_back({edge.from, edge.to});
    }
    const auto cycles = cycles_of(Adjacency(graph.ids.size(), arcs));
    if (cycles.empty()) {
        return;
    }
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> cycle_of(graph.ids.size(), none);
    for (std::size_t i = 0; i < cycles.size(); ++i) {
        for (const std::size_t node : cycles[i]) {
            cycle_of[node] = i;
        }
    }
    std::vector<std::optional<Place>> places(cycles.size());
    for (const Edge& edge : graph.edges) {
        const std::size_t cycle = cycle_of[edge.from];
        if (cycle == none || cycle != cycle_of[edge.to] || edge.from >= graph.fresh) {
            continue;
        }
        Place place = subject.good().place(
            graph.kind,
            edge.from,
            *graph.headers[edge.from],
            Spot::reference,
            edge.reference,
            edge.sub,
            edge.element
        );
        if (!places[cycle] || place < *places[cycle]) {
            places[cycle] = std::move(place);
        }
    }
    for (std::size_t i = 0; i < cycles.size(); ++i) {
        if (places[i] && cycles[i].size() > 1) {
            found.add(
                code,
                *places[i],
                std::string(name_of(graph.kind)) + "s " + members(graph, cycles[i]) + " " +
                    std::string(what) + " each other in a circle",
                std::string(help)
            );
        }
    }
}

}  // namespace

void check_cycles(const Subject& subject, Found& found) {
    const Graph claims =
        graph_of(subject, Kind::claim, &Records::claims, [](const Claim& claim, auto add) {
            for (const Link link : {Link::revises, Link::retracts}) {
                const auto& ids = claim.linked(link);
                for (std::size_t i = 0; i < ids.size(); ++i) {
                    add(ids[i], Reference::links, static_cast<std::size_t>(link), i);
                }
            }
        });
    report(
        subject,
        claims,
        "H041",
        "revise or retract",
        "only a later claim revises or retracts an earlier one: drop one of the links",
        found
    );
    const Graph events =
        graph_of(subject, Kind::event, &Records::events, [](const Event& event, auto add) {
            if (!event.part_of.empty()) {
                add(event.part_of, Reference::part_of, 0, 0);
            }
        });
    report(
        subject,
        events,
        "H042",
        "would be part of",
        "only the narrower event names the wider",
        found
    );
    const Graph documents = graph_of(
        subject,
        Kind::document,
        &Records::documents,
        [](const Document& document, auto add) {
            if (!document.replaces.empty()) {
                add(document.replaces, Reference::replaces, 0, 0);
            }
        }
    );
    report(
        subject,
        documents,
        "H042",
        "would replace",
        "only the later version names the earlier",
        found
    );
}

}  // namespace hearsay::records
