// SPDX-License-Identifier: Apache-2.0

#include "render/sources.hpp"

#include <hearsay/cut.hpp>

#include "render/claim_facts.hpp"
#include "render/claim_json.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace hearsay::render {

namespace {

using Ways = std::set<std::string_view>;

/// The documents and outlets that a claim appears in or came via.
void gather(const DossierIndex& index, const Claim& claim, Ways& documents, Ways& outlets) {
    for (const auto& appearance : claim.appearances) {
        if (const auto* document = index.document(appearance.document)) {
            documents.insert(document->id);
            outlets.insert(document->outlet);
        } else if (!appearance.outlet.empty()) {
            outlets.insert(appearance.outlet);
        }
    }
}

template <typename Use>
void for_each_claim(const DossierIndex& index, const Comparison& comparison, const Use& use) {
    for (const auto& [id, compared] : comparison.claims) {
        const auto* claim = index.claim(id);
        if (claim != nullptr && compared.of_the_event && compared.on_record) {
            use(*claim);
        }
    }
}

/// Adds what the documents relay, over any number of relays, and their outlets: with no claim.
void add_relayed(
    const DossierIndex& index,
    std::map<std::string, std::size_t>& by_document,
    std::map<std::string, std::size_t>& by_outlet
) {
    std::vector<std::string> open;
    open.reserve(by_document.size());
    for (const auto& [id, claims] : by_document) {
        open.push_back(id);
    }
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
    std::map<std::string, std::size_t>& by_document,
    std::map<std::string, std::size_t>& by_outlet
) {
    std::map<std::string_view, std::vector<const Document*>> beside;
    for (const auto& document : index.dossier().records.documents) {
        if (const auto* before = index.document(document.replaces)) {
            beside[document.id].push_back(before);
            beside[before->id].push_back(&document);
        }
    }
    std::vector<std::string> open;
    open.reserve(by_document.size());
    for (const auto& [id, claims] : by_document) {
        open.push_back(id);
    }
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

Sources sources_of(const DossierIndex& index, const Comparison& comparison) {
    std::map<std::string, std::size_t> by_outlet;
    std::map<std::string, std::size_t> by_document;
    for_each_claim(index, comparison, [&](const Claim& claim) {
        Ways documents;
        Ways outlets;
        gather(index, claim, documents, outlets);
        for (const auto id : documents) {
            ++by_document[std::string(id)];
        }
        for (const auto id : outlets) {
            ++by_outlet[std::string(id)];
        }
    });
    add_relayed(index, by_document, by_outlet);
    if (comparison.as_of) {
        add_replacing(index, *comparison.as_of, by_document, by_outlet);
    }
    // What no claim on record came through may be later than a cut.
    const bool all = !comparison.as_of;
    Sources sources;
    for (const auto& outlet : index.dossier().records.outlets) {
        if (const auto found = by_outlet.find(outlet.id); found != by_outlet.end()) {
            sources.outlets.push_back({&outlet, found->second});
        } else if (all) {
            sources.outlets.push_back({&outlet, 0});
        }
    }
    for (const auto& document : index.dossier().records.documents) {
        if (const auto found = by_document.find(document.id); found != by_document.end()) {
            sources.documents.push_back({&document, found->second});
        } else if (all) {
            sources.documents.push_back({&document, 0});
        }
    }
    return sources;
}

bool Sources::are_judged() const {
    return std::ranges::any_of(outlets, [](const OfOutlet& each) {
        return each.outlet->reliability.has_value();
    });
}

std::vector<std::string> outlet_headers(const Sources& sources) {
    std::vector<std::string> headers{"outlet", "kind", "owner", "control", "country"};
    if (sources.are_judged()) {
        headers.emplace_back("reliability");
    }
    headers.emplace_back("claims");
    return headers;
}

std::vector<std::string>
outlet_row(const Voice& voice, const Sources& sources, const Sources::OfOutlet& source) {
    const auto& outlet = *source.outlet;
    std::vector<std::string> row{
        voice.outlet(outlet.id),
        std::string(name_of(outlet.kind)),
        outlet.owner.empty() ? "not recorded" : voice.actor(outlet.owner),
        std::string(outlet.control ? name_of(*outlet.control) : "not recorded"),
        voice(outlet.country)};
    if (sources.are_judged()) {
        row.push_back(outlet.reliability ? std::string(1, *outlet.reliability) : "not judged");
    }
    row.push_back(text::thousands(source.claims));
    return row;
}

std::vector<std::string> document_headers() {
    return {"document", "outlet", "published", "copy", "address", "claims"};
}

std::vector<std::string> document_row(
    const Voice& voice, const Sources::OfDocument& source, const std::optional<Date>& as_of
) {
    const auto& document = *source.document;
    const auto replaced = replaced_words(voice, document, as_of);
    return {
        voice.document(document.id),
        voice.short_outlet(document.outlet),
        document.date ? when(*document.date) : "undated",
        copy_words(document) + (replaced.empty() ? "" : "; " + replaced),
        voice(document.archived.empty() ? document.url : document.archived),
        text::thousands(source.claims)};
}

std::vector<std::string> source_notes(const Voice& voice, const Sources& sources) {
    std::vector<std::string> notes;
    for (const auto& [outlet, claims] : sources.outlets) {
        if (!outlet->note.empty()) {
            notes.push_back(voice.outlet(outlet->id) + ": " + voice(outlet->note));
        }
    }
    for (const auto& [document, claims] : sources.documents) {
        if (!document->note.empty()) {
            notes.push_back(voice.document(document->id) + ": " + voice(document->note));
        }
    }
    return notes;
}

text::Json sources_json(const DossierIndex& index, const Sources& sources) {
    const Voice voice(index, as_it_is);
    auto outlets = text::Json::array();
    for (const auto& [outlet, claims] : sources.outlets) {
        text::Json each;
        each["id"] = outlet->id;
        each["name"] = outlet->name;
        each["kind"] = name_of(outlet->kind);
        each["owner"] = or_null(outlet->owner);
        each["owner_name"] =
            outlet->owner.empty() ? text::Json(nullptr) : text::Json(voice.actor(outlet->owner));
        each["control"] = outlet->control ? text::Json(name_of(*outlet->control)) : nullptr;
        each["country"] = or_null(outlet->country);
        each["url"] = or_null(outlet->url);
        each["reliability"] =
            outlet->reliability ? text::Json(std::string(1, *outlet->reliability)) : nullptr;
        each["note"] = or_null(outlet->note);
        each["claims"] = claims;
        outlets.push_back(std::move(each));
    }
    auto documents = text::Json::array();
    for (const auto& [document, claims] : sources.documents) {
        text::Json each;
        each["id"] = document->id;
        each.update(document_json(*document));
        each["claims"] = claims;
        documents.push_back(std::move(each));
    }
    text::Json json;
    json["outlets"] = std::move(outlets);
    json["documents"] = std::move(documents);
    return json;
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

}  // namespace hearsay::render
