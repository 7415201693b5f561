// SPDX-License-Identifier: Apache-2.0

#include "render/page_addresses.hpp"

#include "render/live_frame.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace hearsay::render {

namespace {

/// Of records of one kind: those that are there. Voices are copied for each claim, and their
/// addresses with them, so that these share what is there.
Address address_of(
    std::string_view kind, std::unordered_set<std::string_view> there, const LiveFrame* live
) {
    auto shared = std::make_shared<const std::unordered_set<std::string_view>>(std::move(there));
    return [kind, there = std::move(shared), live](std::string_view id) {
        if (!there->contains(id)) {
            return std::string();
        }
        return live == nullptr ? '#' + std::string(kind) + '-' + std::string(id)
                               : live_address(*live, kind, id);
    };
}

}  // namespace

Addresses addresses_on_page(
    const DossierIndex& index,
    const HtmlMarks& marks,
    const ReportSources& sources,
    const LiveFrame* live
) {
    std::unordered_set<std::string_view> documents;
    std::unordered_set<std::string_view> outlets;
    std::unordered_set<std::string_view> actors;
    for (const auto& each : sources.documents) {
        documents.insert(each.document->id);
    }
    for (const auto& each : sources.outlets) {
        outlets.insert(each.outlet->id);
    }
    if (live != nullptr) {
        for (const auto& actor : index.dossier().records.actors) {
            actors.insert(actor.id);
        }
    }
    Addresses addresses;
    addresses.document = address_of("document", std::move(documents), live);
    addresses.claim = [&marks](std::string_view id) { return marks.address(std::string(id)); };
    addresses.outlet = address_of("outlet", std::move(outlets), live);
    addresses.actor = address_of("actor", std::move(actors), live);
    return addresses;
}

}  // namespace hearsay::render
