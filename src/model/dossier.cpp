// SPDX-License-Identifier: Apache-2.0

#include <hearsay/dossier.hpp>

#include "model/appearances.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

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

Appearance implied_appearance() {
    Appearance implied;
    implied.implied = true;
    return implied;
}

void add_documents_named(Claim& claim) {
    std::set<std::string> documents;
    for (const auto& appearance : claim.appearances) {
        documents.insert(appearance.document);
    }
    std::vector<Appearance> implied;
    for (const auto& appearance : claim.appearances) {
        for (const auto& via : appearance.via) {
            if (documents.insert(via).second) {
                implied.push_back(implied_appearance());
                implied.back().document = via;
            }
        }
    }
    std::ranges::move(implied, std::back_inserter(claim.appearances));
}

/// An item of the outlet that is not identified, where none that is on record can be meant.
void add_outlets_named(Claim& claim, const DossierIndex& index) {
    const bool any = std::ranges::any_of(claim.appearances, [](const Appearance& each) {
        return !each.via_outlet.empty();
    });
    if (!any) {
        return;
    }
    const SourcesInClaim sources(index, claim);
    std::set<std::string> added;
    std::vector<Appearance> implied;
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        for (const auto& via : claim.appearances[i].via_outlet) {
            if (!sources.in_outlet(via, i) && added.insert(via).second) {
                implied.push_back(implied_appearance());
                implied.back().outlet = via;
            }
        }
    }
    std::ranges::move(implied, std::back_inserter(claim.appearances));
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
    for (const auto& document : dossier.records.documents) {
        if (!document.replaces.empty()) {
            replacing_[document.replaces].push_back(&document);
        }
    }
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

std::span<const Document* const> DossierIndex::replacing(std::string_view document) const {
    const auto found = replacing_.find(document);
    return found == replacing_.end() ? std::span<const Document* const>() : found->second;
}

std::optional<std::size_t> DossierIndex::claim_at(std::string_view id) const {
    const auto found = claims_.find(id);
    return found == claims_.end() ? std::nullopt : std::optional(found->second);
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
        add_documents_named(claim);
        add_outlets_named(claim, index);
        number_appearances(claim);
    }
}

}  // namespace hearsay
