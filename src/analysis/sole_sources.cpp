// SPDX-License-Identifier: Apache-2.0

#include "analysis/sole_sources.hpp"

#include "analysis/record_ways.hpp"
#include "analysis/speaker_ways.hpp"

#include <algorithm>

namespace hearsay {

std::vector<Source> sole_sources(
    const DossierIndex& index,
    std::span<const std::size_t> claims,
    std::span<const std::size_t> within
) {
    RecordWays record(index);
    SpeakerWays speakers(index, within);
    for (const auto claim : claims) {
        record.flow().add_arc(
            LabelledFlow::source, record.entry_of(index.dossier().records.claims[claim])
        );
        speakers.flow().add_arc(LabelledFlow::source, speakers.entry_of(claim));
    }
    record.flow().end_circles();
    speakers.flow().end_circles();
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
    record.flow().add_arc(LabelledFlow::source, record.entry_of(claim));
    record.flow().end_circles();
    std::vector<Source> sole;
    for (const auto label : labels_on_every_way(record.flow())) {
        sole.push_back(record.labels().source(label));
    }
    std::ranges::sort(sole);
    return sole;
}

}  // namespace hearsay
