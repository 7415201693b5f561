// SPDX-License-Identifier: Apache-2.0

#include "analysis/sole_sources.hpp"

#include "analysis/record_ways.hpp"
#include "analysis/speaker_ways.hpp"

#include <algorithm>
#include <string>

namespace hearsay {

namespace {

/// All that ways from the record to a claim go by: where it stands and what that came via. Ids have
/// none of the signs that part them here.
std::string places_told_by(const Claim& claim) {
    std::string told;
    for (const auto& appearance : claim.appearances) {
        told += appearance.implied ? "\n?" : "\n";
        told += appearance.document + '@' + appearance.outlet;
        for (const auto& via : appearance.via) {
            told += '<' + via;
        }
        for (const auto& via : appearance.via_outlet) {
            told += '>' + via;
        }
    }
    return told;
}

}  // namespace

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

const std::vector<Source>& SolePlaces::of(const Claim& claim) {
    constexpr std::size_t most_held = 100'000;  // some ten megabytes
    if (held_ > most_held) {
        known_.clear();
        held_ = 0;
    }
    const auto [known, is_new] = known_.try_emplace(places_told_by(claim));
    if (is_new) {
        known->second = sole_places(index_, claim);
        held_ += known->second.size() + 1;
    }
    return known->second;
}

}  // namespace hearsay
