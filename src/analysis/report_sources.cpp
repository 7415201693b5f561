// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>
#include <hearsay/report_sources.hpp>

#include "model/appearances.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace hearsay {

namespace {

/// How many claims of the event came through each outlet, or each document, by id.
using ClaimsBySource = std::map<std::string, std::size_t>;

/// Counts a claim at each document and outlet that it appears in or came via.
void count_claim(
    const DossierIndex& index,
    const Claim& claim,
    ClaimsBySource& by_document,
    ClaimsBySource& by_outlet
) {
    std::set<std::string_view> documents;
    std::set<std::string_view> outlets;
    for (const auto& appearance : claim.appearances) {
        if (const auto* document = document_of(index, appearance)) {
            documents.insert(document->id);
        }
        if (const auto outlet = outlet_id_of(index, appearance); !outlet.empty()) {
            outlets.insert(outlet);
        }
    }
    for (const auto id : documents) {
        ++by_document[std::string(id)];
    }
    for (const auto id : outlets) {
        ++by_outlet[std::string(id)];
    }
}

template <typename Use>
void for_each_claim(const DossierIndex& index, const Comparison& comparison, const Use& use) {
    for (const auto& [id, compared] : comparison.claims) {
        const auto* claim = index.claim(id);
        if (claim != nullptr && compared.is_of_event_on_record()) {
            use(*claim);
        }
    }
}

std::vector<std::string> ids_of(const ClaimsBySource& sources) {
    std::vector<std::string> ids;
    ids.reserve(sources.size());
    for (const auto& [id, claims] : sources) {
        ids.push_back(id);
    }
    return ids;
}

/// Adds what the documents relay, over any number of relays, and their outlets: with no claim.
void add_relayed(
    const DossierIndex& index, ClaimsBySource& by_document, ClaimsBySource& by_outlet
) {
    auto open = ids_of(by_document);
    while (!open.empty()) {
        const auto* document = index.document(open.back());
        open.pop_back();
        if (document == nullptr) {
            continue;
        }
        by_outlet.try_emplace(document->outlet, 0);
        for (const auto& id : document->relays) {
            if (by_document.try_emplace(id, 0).second) {
                open.push_back(id);
            }
        }
    }
}

/// Adds what replaced these documents, or was replaced by them, over any number of editions, as far
/// as it was certainly there by then, and their outlets: with no claim.
void add_replacing(
    const DossierIndex& index,
    const Date& as_of,
    ClaimsBySource& by_document,
    ClaimsBySource& by_outlet
) {
    std::map<std::string_view, std::vector<const Document*>> beside;
    for (const auto& document : index.dossier().records.documents) {
        if (const auto* before = index.document(document.replaces)) {
            beside[document.id].push_back(before);
            beside[before->id].push_back(&document);
        }
    }
    auto open = ids_of(by_document);
    while (!open.empty()) {
        const auto found = beside.find(open.back());
        open.pop_back();
        if (found == beside.end()) {
            continue;
        }
        for (const auto* document : found->second) {
            if (is_on_record_by(document->date, as_of) &&
                by_document.try_emplace(document->id, 0).second) {
                by_outlet.try_emplace(document->outlet, 0);
                open.push_back(document->id);
            }
        }
    }
}

}  // namespace

ReportSources sources_of(const DossierIndex& index, const Comparison& comparison) {
    ClaimsBySource by_outlet;
    ClaimsBySource by_document;
    for_each_claim(index, comparison, [&](const Claim& claim) {
        count_claim(index, claim, by_document, by_outlet);
    });
    add_relayed(index, by_document, by_outlet);
    if (comparison.as_of) {
        add_replacing(index, *comparison.as_of, by_document, by_outlet);
    }
    // What no claim on record came through may be later than a cut.
    const bool all = !comparison.as_of;
    ReportSources sources;
    const auto list = [&](const auto& records, const ClaimsBySource& counted, auto& listed) {
        for (const auto& record : records) {
            const auto found = counted.find(record.id);
            if (all || found != counted.end()) {
                listed.push_back({&record, found == counted.end() ? 0 : found->second});
            }
        }
    };
    list(index.dossier().records.outlets, by_outlet, sources.outlets);
    list(index.dossier().records.documents, by_document, sources.documents);
    return sources;
}

bool ReportSources::are_judged() const {
    return std::ranges::any_of(outlets, [](const OfOutlet& each) {
        return each.outlet->reliability.has_value();
    });
}

std::vector<std::string> files_of(const DossierIndex& index, const Comparison& comparison) {
    std::set<std::string> files;
    for_each_claim(index, comparison, [&](const Claim& claim) {
        if (!claim.recorded_at.file.empty()) {
            files.insert(claim.recorded_at.file);
        }
    });
    return {files.begin(), files.end()};
}

}  // namespace hearsay
