#include "analysis/sole_sources.hpp"

#include "analysis/record_ways.hpp"
#include "analysis/speaker_ways.hpp"

#include <algorithm>
#include <utility>

namespace hearsay {

namespace {

/// Which nodes lead to the sink.
std::vector<bool> nodes_with_a_way(const LabelledFlow& flow) {
    std::vector<Arc> turned;
    turned.reserve(flow.arcs().size());
    for (const auto& arc : flow.arcs()) {
        turned.push_back({arc.to, arc.from});
    }
    const Adjacency graph(flow.size(), turned);
    std::vector<bool> leads(flow.size(), false);
    std::vector<std::size_t> open{LabelledFlow::sink};
    leads[LabelledFlow::sink] = true;
    while (!open.empty()) {
        const auto node = open.back();
        open.pop_back();
        for (const auto before : graph.after(node)) {
            if (!leads[before]) {
                leads[before] = true;
                open.push_back(before);
            }
        }
    }
    return leads;
}

}  // namespace

std::vector<SoleSource>
sole_sources(const DossierIndex& index, std::span<const std::size_t> claims) {
    RecordWays record(index);
    SpeakerWays speakers(index);
    std::vector<std::pair<std::size_t, std::size_t>> entries;
    for (const auto claim : claims) {
        entries.emplace_back(
            record.entry_of(index.dossier().records.claims[claim]), speakers.entry_of(claim)
        );
    }
    const auto on_record = nodes_with_a_way(record.flow());
    const auto said = nodes_with_a_way(speakers.flow());
    for (const auto& [recorded, spoken] : entries) {
        if (on_record[recorded] && said[spoken]) {
            record.flow().add_arc(LabelledFlow::source, recorded);
            speakers.flow().add_arc(LabelledFlow::source, spoken);
        }
    }
    std::vector<SoleSource> sole;
    for (const auto label : labels_on_every_way(record.flow())) {
        sole.push_back(record.labels().source(label));
    }
    for (const auto label : labels_on_every_way(speakers.flow())) {
        sole.push_back(speakers.labels().source(label));
    }
    std::ranges::sort(sole);
    return sole;
}

}  // namespace hearsay
