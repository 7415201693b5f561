// SPDX-License-Identifier: Apache-2.0

#include "analysis/sole_sources.hpp"

#include "analysis/record_ways.hpp"
#include "analysis/speaker_ways.hpp"

#include <algorithm>
#include <utility>

namespace hearsay {

std::vector<Source> sole_sources(
    const DossierIndex& index,
    std::span<const std::size_t> claims,
    std::span<const std::size_t> within
) {
    RecordWays record(index);
    SpeakerWays speakers(index, within);
    std::vector<std::pair<std::size_t, std::size_t>> entries;
    for (const auto claim : claims) {
        entries.emplace_back(
            record.entry_of(index.dossier().records.claims[claim]), speakers.entry_of(claim)
        );
    }
    const auto on_record = leading_to_sink(record.flow());
    const auto said = leading_to_sink(speakers.flow());
    for (const auto& [recorded, spoken] : entries) {
        if (on_record[recorded] && said[spoken]) {
            record.flow().add_arc(LabelledFlow::source, recorded);
            speakers.flow().add_arc(LabelledFlow::source, spoken);
        }
    }
    std::vector<Source> sole;
    for (const auto label : labels_on_every_way(record.flow())) {
        sole.push_back(record.labels().source(label));
    }
    for (const auto label : labels_on_every_way(speakers.flow())) {
        sole.push_back(speakers.labels().source(label));
    }
    std::ranges::sort(sole);
    return sole;
}

std::vector<Source> sole_places(const DossierIndex& index, const Claim& claim) {
    RecordWays record(index);
    const auto entry = record.entry_of(claim);
    if (!leading_to_sink(record.flow())[entry]) {
        return {};
    }
    record.flow().add_arc(LabelledFlow::source, entry);
    std::vector<Source> sole;
    for (const auto label : labels_on_every_way(record.flow())) {
        sole.push_back(record.labels().source(label));
    }
    std::ranges::sort(sole);
    return sole;
}

}  // namespace hearsay
