// SPDX-License-Identifier: Apache-2.0

#include "render/sources.hpp"

#include "render/claim_facts.hpp"
#include "render/claim_json.hpp"
#include "text/plural.hpp"

#include <utility>

namespace hearsay::render {

std::vector<std::string> outlet_headers(const ReportSources& sources) {
    std::vector<std::string> headers{"outlet", "kind", "owner", "control", "country"};
    if (sources.are_judged()) {
        headers.emplace_back("reliability");
    }
    headers.emplace_back("claims");
    return headers;
}

std::vector<std::string> outlet_row(
    const Voice& voice, const ReportSources& sources, const ReportSources::OfOutlet& source
) {
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
    const Voice& voice, const ReportSources::OfDocument& source, const std::optional<Date>& as_of
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

std::vector<std::string> source_notes(const Voice& voice, const ReportSources& sources) {
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

text::Json sources_json(const DossierIndex& index, const ReportSources& sources) {
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

}  // namespace hearsay::render
