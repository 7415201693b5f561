// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>

#include "model/appearances.hpp"
#include "model/position.hpp"
#include "render/claim_facts.hpp"
#include "render/claim_words.hpp"
#include "render/prov_names.hpp"
#include "text/escape.hpp"
#include "text/json.hpp"

#include <utility>

namespace hearsay {

namespace {

using text::Json;
using text::put;

// https://schema.org/Claim, the type that https://schema.org/ClaimReview is about, without any
// review: hearsay has no verdict, so there is no rating here and nobody who gives one.

std::string urn(std::string_view kind, const std::string& id) {
    std::string name = "urn:hearsay:";
    name += kind;
    name += ':';
    name += text::percent_encoded(id);
    return name;
}

/// As schema.org takes dates, ISO 8601: a year, a month, a day or an instant, and nothing less
/// certain.
void put_date(Json& json, const char* key, const std::optional<Date>& date) {
    if (date && date->level == 0 && date->text.find('/') == std::string::npos) {
        const auto instant = render::instant_of(date);  // with the minutes of its zone
        json[key] = instant.empty() ? date->text : instant;
    }
}

Json actor_json(const DossierIndex& index, const std::string& id) {
    const auto* actor = index.actor(id);
    const bool is_person = actor != nullptr && actor->kind == ActorKind::person;
    Json json{{"@type", is_person ? "Person" : "Organization"}, {"@id", urn("actor", id)}};
    put(json, "name", actor == nullptr ? id : actor->name);
    return json;
}

Json event_json(const Event& event) {
    Json json{{"@type", "Event"}, {"@id", urn("event", event.id)}, {"name", event.title}};
    put_date(json, "startDate", event.date);
    put(json, "location", event.place);
    return json;
}

Json appearance_json(const DossierIndex& index, const Claim& claim, std::size_t position) {
    const auto& at = claim.appearances[position];
    const auto* document = index.document(at.document);
    const auto* outlet = outlet_of(index, at);
    Json json{
        {"@type", "CreativeWork"},
        {"@id",
         urn("appearance", claim.id) + "#" +
             std::to_string(number_of_appearance(claim, position))}};
    put(json, "name", document == nullptr ? std::string() : document->title);
    put(json, "url", at.url.empty() && document != nullptr ? document->url : at.url);
    put_date(json, "datePublished", date_of(index, at));
    put(json, "text", at.quote);
    put(json, "inLanguage", at.language);
    if (document != nullptr) {
        put(json, "archivedAt", document->archived);
    }
    if (outlet != nullptr) {
        json["publisher"] = {
            {"@type", "Organization"}, {"@id", urn("outlet", outlet->id)}, {"name", outlet->name}};
    }
    return json;
}

/// The one appearance that all others lead back to, where there is one. Dates alone do not say what
/// was first: something earlier may not be on record.
std::optional<std::size_t> first_of(const DossierIndex& index, const Claim& claim) {
    if (claim.appearances.size() == 1) {
        return 0;
    }
    std::optional<std::size_t> first;
    const auto nearest = nearest_sources(claim, vias_of(index, claim));
    for (std::size_t i = 0; i < nearest.size(); ++i) {
        const auto source = nearest[i].value_or(i);
        if (first.value_or(source) != source) {
            return std::nullopt;
        }
        first = source;
    }
    return first;
}

/// "Who did it? The ministry denies any role of Iran (“as far as we know”)": schema.org has no
/// place for what a claim does about its answer, in which role, how surely, and whether it still
/// stands. Without these, a denial or what was taken back would read as an assertion.
std::string name_of(
    const render::Voice& voice,
    const Claim& claim,
    const Standing& standing,
    const std::vector<Amendment>& amendments
) {
    const auto compared = render::compared_by_links(voice.index(), standing);
    const auto* event = voice.index().event(claim.event);
    const auto question = event == nullptr ? std::string() : question_of(*event, standing.topic);
    return (question.empty() ? "" : question + ' ') + render::says(voice, claim, compared) +
           render::taken_over_words(voice, claim) + render::record_words(claim, amendments);
}

Json claim_json(const DossierIndex& index, const Claim& claim, std::string name) {
    Json json{{"@type", "Claim"}, {"@id", urn("claim", claim.id)}, {"name", std::move(name)}};
    put(json,
        "text",
        !claim.statement.empty()     ? claim.statement
        : !claim.translation.empty() ? claim.translation
                                     : claim.quote);
    if (claim.authenticity != Authenticity::fabricated) {
        for (const auto& id : claim.speakers) {
            json["author"].push_back(actor_json(index, id));
        }
    }
    // When a forgery was made is not on record.
    if (claim.authenticity != Authenticity::fabricated) {
        put_date(json, "dateCreated", claim.date);
    }
    if (const auto* event = index.event(claim.event)) {
        json["about"] = event_json(*event);
    }
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        json["appearance"].push_back(appearance_json(index, claim, i));
    }
    if (const auto first = first_of(index, claim)) {
        json["firstAppearance"] = {
            {"@id", urn("appearance", claim.id) + "#" + std::to_string(*first + 1)}};
    }
    for (const auto& id : claim.linked(Link::repeats)) {
        json["isBasedOn"].push_back({{"@id", urn("claim", id)}});
    }
    return json;
}

}  // namespace

std::string export_claimreview(const Dossier& dossier) {
    const DossierIndex index(dossier);
    const auto standings = resolve_standings(index);
    const auto amendments = amendments_by(dossier.records.claims);
    const render::Voice voice(index, render::as_it_is);
    Json graph = Json::array();
    for (std::size_t i = 0; i < standings.size(); ++i) {
        // Who withholds or only links to others' claims makes none.
        if (standings[i].act && standings[i].act != Act::withholds) {
            const auto& claim = dossier.records.claims[i];
            graph.push_back(
                claim_json(index, claim, name_of(voice, claim, standings[i], amendments))
            );
        }
    }
    const Json json{{"@context", "https://schema.org"}, {"@graph", graph}};
    return text::dump_for_script(json, true);  // where JSON-LD is published
}

}  // namespace hearsay
