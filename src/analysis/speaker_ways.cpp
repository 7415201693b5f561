// SPDX-License-Identifier: Apache-2.0

#include "analysis/speaker_ways.hpp"

#include <vector>

namespace hearsay {

std::size_t SpeakerWays::entry_of(std::size_t claim) {
    std::vector<std::size_t> open;
    const auto node_of = [&](std::size_t at) {
        const auto [found, is_new] = nodes_.try_emplace(at, 0);
        if (is_new) {
            found->second = flow_.add_node();
            open.push_back(at);
        }
        return found->second;
    };
    const auto entry = node_of(claim);
    while (!open.empty()) {
        const auto& from = index_.dossier().records.claims[open.back()];
        const auto node = nodes_.at(open.back());
        const bool is_beyond = !within_.empty() && !within_.contains(open.back());
        open.pop_back();
        // Nobody we know made a fabricated claim, and it stands for itself only.
        if (is_beyond || from.authenticity == Authenticity::fabricated) {
            flow_.add_arc(node, LabelledFlow::sink);
            continue;
        }
        const auto beyond = add_speakers(from, node);
        flow_.may_end(beyond);
        bool repeats = false;
        for (const auto& id : from.linked(Link::repeats)) {
            if (const auto target = index_.claim_at(id)) {
                flow_.add_arc(beyond, node_of(*target));
                repeats = true;
            }
        }
        if (!repeats) {
            flow_.add_arc(beyond, LabelledFlow::sink);
        }
    }
    return entry;
}

/// A node for each speaker of the claim, side by side; returns the one behind them all.
std::size_t SpeakerWays::add_speakers(const Claim& claim, std::size_t node) {
    const auto beyond = flow_.add_node();
    for (const auto& speaker : claim.speakers) {
        const auto said = flow_.add_node();
        flow_.add_label(said, labels_.number(Source::Kind::speaker, speaker));
        flow_.add_arc(node, said);
        flow_.add_arc(said, beyond);
    }
    return beyond;
}

}  // namespace hearsay
