// SPDX-License-Identifier: Apache-2.0

#include "render/claim_json.hpp"

#include <hearsay/cut.hpp>

#include "model/appearances.hpp"
#include "render/voice.hpp"

#include <utility>

namespace hearsay::render {

namespace {

using text::Json;

/// Adds a key that the object has not yet, at constant cost: an object that keeps the order of its
/// keys looks through all of them for `[]`.
void put_new(Json& object, const std::string& key, Json value) {
    object.get_ref<Json::object_t&>().emplace_back(key, std::move(value));
}

template <typename Word>
Json word_or_null(const std::optional<Word>& word) {
    return word ? Json(name_of(*word)) : Json(nullptr);
}

Json appearance_json(const DossierIndex& index, std::size_t number, const Appearance& appearance) {
    const auto* document = index.document(appearance.document);
    Json json = text::object_for(16);
    json["number"] = number;
    json["document"] = or_null(appearance.document);
    json["outlet"] = or_null(std::string(outlet_id_of(index, appearance)));
    json["via"] = appearance.via;
    json["via_outlet"] = appearance.via_outlet;
    json["date"] = or_null(date_of(index, appearance));
    json["url"] = document != nullptr && appearance.url.empty() ? or_null(document->url)
                                                                : or_null(appearance.url);
    json["implied"] = appearance.implied;
    json["quote"] = or_null(appearance.quote);
    json["language"] = or_null(appearance.language);
    json["translation"] = or_null(appearance.translation);
    json["certainty"] = word_or_null(appearance.certainty);
    json["distorts"] = or_null(appearance.distorts);
    json["locator"] = or_null(appearance.locator);
    json["note"] = or_null(appearance.note);
    return json;
}

Json links_json(const Claim& claim) {
    Json json = Json::object();
    for (std::size_t i = 0; i < claim.links.size(); ++i) {
        if (!claim.links[i].empty()) {
            json[std::string(name_of(static_cast<Link>(i)))] = claim.links[i];
        }
    }
    return json;
}

/// Null where it is not known.
Json line_json(const Place& place) { return place.line == 0 ? Json(nullptr) : Json(place.line); }

}  // namespace

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json or_null(const std::optional<Date>& date) { return date ? Json(date->text) : Json(nullptr); }

Json event_json(
    const DossierIndex& index, const std::string& event, const std::optional<Date>& as_of
) {
    const auto* found = index.event(event);
    Json json = text::object_for(9);
    json["id"] = event;
    json["title"] = found == nullptr ? Json(nullptr) : Json(found->title);
    json["date"] = found == nullptr ? Json(nullptr) : Json(found->date.text);
    json["place"] = found == nullptr ? Json(nullptr) : or_null(found->place);
    json["country"] = found == nullptr ? Json(nullptr) : or_null(found->country);
    json["part_of"] = found == nullptr ? Json(nullptr) : or_null(found->part_of);
    json["summary"] = found == nullptr ? Json(nullptr) : or_null(found->summary);
    json["note"] = found == nullptr ? Json(nullptr) : or_null(found->note);
    json["parts"] = Json::array();
    for (const auto& part : parts_by(index.dossier(), as_of)) {
        json["parts"].push_back(
            {{"id", part.id},
             {"title", part.title},
             {"claims", as_of ? Json(nullptr) : Json(part.claims)}}
        );
    }
    return json;
}

Json claim_json(const DossierIndex& index, const Claim& claim, const ComparedClaim& compared) {
    Json json = text::object_for(41);
    json["event"] = claim.event;
    json["speakers"] = claim.speakers;
    json["speaker_as_named"] = or_null(claim.speaker_as_named);
    json["on_behalf_of"] = claim.on_behalf_of;
    json["capacity"] = or_null(claim.capacity);
    json["act"] = word_or_null(compared.act);
    json["topic"] = or_null(compared.topic);
    json["answer"] = or_null(compared.answer);
    json["party_as_named"] = or_null(claim.party_as_named);
    json["roles"] = words_json(compared.roles);
    json["date"] = or_null(claim.date);
    json["disclosed"] = or_null(claim.disclosed);
    json["statement"] = or_null(claim.statement);
    json["quote"] = or_null(claim.quote);
    json["language"] = or_null(claim.language);
    json["translation"] = or_null(claim.translation);
    json["translator"] = or_null(claim.translator);
    json["hedge"] = or_null(claim.hedge);
    json["certainty"] = word_or_null(claim.certainty);
    json["reserved_in"] = or_null(compared.reserved_in);
    json["mode"] = word_or_null(claim.mode);
    json["credibility"] = claim.credibility ? Json(*claim.credibility) : Json(nullptr);
    json["on_record"] = compared.on_record;
    json["set_aside"] = compared.set_aside;
    json["in_force"] = compared.in_force;
    json["amended_by"] = compared.amended_by;
    json["perhaps_amended_by"] = compared.perhaps_amended_by;
    json["formerly_amended_by"] = compared.formerly_amended_by;
    json["holder"] = compared.holder;
    json["possible_holder"] = compared.possible_holder;
    json["authenticity"] = name_of(claim.authenticity);
    json["uncertain"] = claim.uncertain;
    json["links"] = links_json(claim);
    json["appearances"] = Json::array();
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        json["appearances"].push_back(
            appearance_json(index, number_of_appearance(claim, i), claim.appearances[i])
        );
    }
    json["note"] = or_null(claim.note);
    json["file"] = or_null(claim.recorded_at.file);
    json["line"] = line_json(claim.recorded_at);
    return json;
}

Json document_json(const Document& document) {
    Json json = text::object_for(20);
    json["outlet"] = document.outlet;
    json["title"] = or_null(document.title);
    json["authors"] = document.authors;
    json["language"] = or_null(document.language);
    json["date"] = or_null(document.date);
    json["accessed"] = or_null(document.accessed);
    json["url"] = or_null(document.url);
    json["archived"] = or_null(document.archived);
    json["captured"] = or_null(document.file);
    json["sha256"] = or_null(document.sha256);
    json["relays"] = document.relays;
    json["replaces"] = or_null(document.replaces);
    json["deleted"] = or_null(document.deleted);
    json["retracted"] = or_null(document.retracted);
    json["note"] = or_null(document.note);
    json["file"] = or_null(document.recorded_at.file);
    json["line"] = line_json(document.recorded_at);
    return json;
}

Json names_json(const DossierIndex& index) {
    const Voice voice(index, as_it_is);
    const auto& records = index.dossier().records;
    Json actors = text::object_for(records.actors.size());
    Json descriptions = text::object_for(records.actors.size());
    for (const auto& actor : records.actors) {
        put_new(actors, actor.id, actor.name);
        if (!actor.described_as.empty()) {
            put_new(descriptions, actor.id, actor.described_as);
        }
    }
    Json outlets = text::object_for(records.outlets.size());
    Json abbreviations = text::object_for(records.outlets.size());
    for (const auto& outlet : records.outlets) {
        put_new(outlets, outlet.id, outlet.name);
        if (const auto brief = voice.abbreviation(outlet); !brief.empty()) {
            put_new(abbreviations, outlet.id, std::string(brief));
        }
    }
    Json documents = text::object_for(records.documents.size());
    for (const auto& document : records.documents) {
        if (!document.title.empty()) {
            put_new(documents, document.id, document.title);
        }
    }
    Json events = text::object_for(records.events.size());
    for (const auto& event : records.events) {
        put_new(events, event.id, event.title);
    }
    Json json = text::object_for(6);
    json["events"] = std::move(events);
    json["actors"] = std::move(actors);
    json["outlets"] = std::move(outlets);
    json["documents"] = std::move(documents);
    json["descriptions"] = std::move(descriptions);
    json["abbreviations"] = std::move(abbreviations);
    return json;
}

Json findings_json(const std::vector<Finding>& findings) {
    Json json = Json::array();
    for (const auto& finding : findings) {
        Json each = text::object_for(3);
        each["kind"] = name_of(finding.kind);
        each["at"] = finding.at;
        each["message"] = finding.message;
        json.push_back(std::move(each));
    }
    return json;
}

Json texts_json(const std::vector<TextOfClaim>& texts) {
    auto json = Json::array();
    for (const auto& each : texts) {
        Json of_text = text::object_for(3);
        of_text["claim"] = each.claim;
        of_text["appearance"] = each.appearance;
        of_text["document"] = or_null(each.document);
        json.push_back(std::move(of_text));
    }
    return json;
}

Json counts_json(const EventCounts& counts) {
    Json json = text::object_for(10);
    json["claims"] = counts.claims;
    json["speakers"] = counts.speakers;
    json["outlets"] = counts.outlets;
    json["documents"] = counts.documents;
    json["no_document"] = counts.no_document;
    json["no_text"] = counts.no_text;
    json["named_nobody"] = counts.named_nobody;
    json["fabricated"] = counts.fabricated;
    json["undated"] = counts.undated;
    json["undecided"] = counts.undecided;
    return json;
}

}  // namespace hearsay::render
