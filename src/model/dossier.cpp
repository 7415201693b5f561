// SPDX-License-Identifier: Apache-2.0

#include <hearsay/dossier.hpp>

#include <algorithm>
#include <set>

namespace hearsay {

namespace {

template <typename Record>
const Record*
at(const std::unordered_map<std::string_view, std::size_t>& positions,
   const std::vector<Record>& records,
   std::string_view id) {
    const auto found = positions.find(id);
    return found == positions.end() ? nullptr : &records[found->second];
}

template <typename Record>
void index_by_id(
    std::unordered_map<std::string_view, std::size_t>& positions, const std::vector<Record>& records
) {
    positions.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        positions.emplace(records[i].id, i);
    }
}

void add_implied_appearances(Claim& claim, const DossierIndex& index) {
    std::set<std::string_view> documents;
    std::set<std::string_view> outlets;
    for (const auto& appearance : claim.appearances) {
        documents.insert(appearance.document);
        if (!appearance.outlet.empty()) {
            outlets.insert(appearance.outlet);
        } else if (const auto* document = index.document(appearance.document)) {
            outlets.insert(document->outlet);
        }
    }
    std::vector<Appearance> implied;
    for (const auto& appearance : claim.appearances) {
        for (const auto& via : appearance.via) {
            if (documents.insert(via).second) {
                implied.emplace_back();
                implied.back().document = via;
                implied.back().implied = true;
                if (const auto* document = index.document(via)) {
                    outlets.insert(document->outlet);
                }
            }
        }
    }
    for (const auto& appearance : claim.appearances) {
        for (const auto& via : appearance.via_outlet) {
            if (outlets.insert(via).second) {
                implied.emplace_back();
                implied.back().outlet = via;
                implied.back().implied = true;
            }
        }
    }
    for (auto& appearance : implied) {
        claim.appearances.push_back(std::move(appearance));
    }
}

/// After those that have numbers already, in order.
void number_appearances(Claim& claim) {
    std::size_t last = 0;
    for (const auto& appearance : claim.appearances) {
        last = std::max(last, appearance.number);
    }
    for (auto& appearance : claim.appearances) {
        if (appearance.number == 0) {
            appearance.number = ++last;
        }
    }
}

}  // namespace

DossierIndex::DossierIndex(const Dossier& dossier) : dossier_(&dossier) {
    index_by_id(events_, dossier.records.events);
    index_by_id(actors_, dossier.records.actors);
    index_by_id(outlets_, dossier.records.outlets);
    index_by_id(documents_, dossier.records.documents);
    index_by_id(claims_, dossier.records.claims);
}

const Event* DossierIndex::event(std::string_view id) const {
    return at(events_, dossier_->records.events, id);
}

const Actor* DossierIndex::actor(std::string_view id) const {
    return at(actors_, dossier_->records.actors, id);
}

const Outlet* DossierIndex::outlet(std::string_view id) const {
    return at(outlets_, dossier_->records.outlets, id);
}

const Document* DossierIndex::document(std::string_view id) const {
    return at(documents_, dossier_->records.documents, id);
}

const Claim* DossierIndex::claim(std::string_view id) const {
    return at(claims_, dossier_->records.claims, id);
}

std::optional<std::size_t> DossierIndex::claim_at(std::string_view id) const {
    const auto found = claims_.find(id);
    return found == claims_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> DossierIndex::document_at(std::string_view id) const {
    const auto found = documents_.find(id);
    return found == documents_.end() ? std::nullopt : std::optional(found->second);
}

void finish(Dossier& dossier) {
    auto& records = dossier.records;
    std::ranges::sort(records.events, {}, &Event::id);
    std::ranges::sort(records.actors, {}, &Actor::id);
    std::ranges::sort(records.outlets, {}, &Outlet::id);
    std::ranges::sort(records.documents, {}, &Document::id);
    std::ranges::sort(records.claims, {}, &Claim::id);
    const DossierIndex index(dossier);
    for (auto& claim : records.claims) {
        std::erase_if(claim.appearances, [](const Appearance& each) { return each.implied; });
        add_implied_appearances(claim, index);
        number_appearances(claim);
    }
}

}  // namespace hearsay
