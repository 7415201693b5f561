// SPDX-License-Identifier: Apache-2.0

#include "analysis/later_texts.hpp"

#include "analysis/on_record.hpp"
#include "analysis/relayed_by.hpp"
#include "model/appearances.hpp"

#include <optional>
#include <string_view>

namespace hearsay {

namespace {

/// A date that is marked as uncertain says nothing for certain.
bool says_it_is_later(const std::optional<Date>& date, const Date& as_of) {
    return date && !date->uncertain && is_certainly_later(date, as_of);
}

}  // namespace

TextSources sources_of_texts(const DossierIndex& index, const Claim& claim) {
    TextSources sources(claim.appearances.size());
    for (const auto& via : vias_of(index, claim)) {
        if (via.from != via.to) {
            sources[via.from].push_back(via.to);
        }
    }
    return sources;
}

void mark_taken_from(
    const TextSources& sources, const std::vector<bool>& settled, std::vector<bool>& marked
) {
    TextSources takers(sources.size());
    for (std::size_t at = 0; at < sources.size(); ++at) {
        for (const auto source : sources[at]) {
            takers[source].push_back(at);
        }
    }
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < marked.size(); ++at) {
        if (marked[at]) {
            open.push_back(at);
        }
    }
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        for (const auto taker : takers[at]) {
            if (!marked[taker] && !settled[taker]) {
                marked[taker] = true;
                open.push_back(taker);
            }
        }
    }
}

std::unordered_set<const Document*>
documents_relaying_later(const DossierIndex& index, const Date& as_of) {
    const auto& documents = index.dossier().records.documents;
    const RelayedBy relayed_by(documents);
    std::vector<const Document*> open;
    for (const auto& document : documents) {
        if (says_it_is_later(document.date, as_of)) {
            open.push_back(&document);
        }
    }
    std::unordered_set<const Document*> later;
    while (!open.empty()) {
        const auto& relayers = relayed_by.of(open.back()->id);
        open.pop_back();
        for (const auto* document : relayers) {
            if (!document->date && later.insert(document).second) {
                open.push_back(document);
            }
        }
    }
    return later;
}

std::vector<bool> certainly_later_texts(
    const DossierIndex& index,
    const Claim& claim,
    const TextSources& sources,
    const Date& as_of,
    const std::unordered_set<const Document*>& relaying_later
) {
    std::vector<bool> later;
    std::vector<bool> dated;
    later.reserve(claim.appearances.size());
    dated.reserve(claim.appearances.size());
    for (const auto& appearance : claim.appearances) {
        const auto date = date_of(index, appearance);
        dated.push_back(date.has_value());
        later.push_back(
            date ? says_it_is_later(date, as_of)
                 : relaying_later.contains(document_of(index, appearance))
        );
    }
    mark_taken_from(sources, dated, later);
    return later;
}

}  // namespace hearsay
