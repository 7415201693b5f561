// SPDX-License-Identifier: Apache-2.0

#include "render/record_json.hpp"

#include <fmt/format.h>

#include <chrono>

namespace hearsay {

namespace {

using text::Json;
using text::put;

void put(Json& json, const char* key, const std::vector<std::string>& values) {
    if (!values.empty()) {
        json[key] = values;
    }
}

void put(Json& json, const char* key, const std::optional<Date>& date) {
    if (date) {
        json[key] = date->text;
    }
}

void put(Json& json, const char* key, std::optional<char> letter) {
    if (letter) {
        json[key] = std::string(1, *letter);
    }
}

template <typename Word>
void put_word(Json& json, const char* key, const std::optional<Word>& word) {
    if (word) {
        json[key] = name_of(*word);
    }
}

void put_place(Json& json, const Place& place) {
    json["recorded_at"] =
        place.file.empty() ? Json(nullptr) : Json{{"file", place.file}, {"line", place.line}};
}

Json to_json(const Affiliation& affiliation) {
    Json json{{"to", affiliation.to}, {"relation", name_of(affiliation.relation)}};
    put(json, "office", affiliation.office);
    put(json, "from", affiliation.from);
    put(json, "until", affiliation.until);
    return json;
}

Json to_json(const Appearance& appearance) {
    Json json = text::object_for(24);
    put(json, "document", appearance.document);
    put(json, "outlet", appearance.outlet);
    put(json, "date", appearance.date);
    put(json, "url", appearance.url);
    put(json, "via", appearance.via);
    put(json, "via_outlet", appearance.via_outlet);
    put(json, "quote", appearance.quote);
    put(json, "language", appearance.language);
    put(json, "translation", appearance.translation);
    put_word(json, "certainty", appearance.certainty);
    put(json, "distorts", appearance.distorts);
    put(json, "locator", appearance.locator);
    put(json, "note", appearance.note);
    return json;
}

Json to_json(const NumberRange& range) {
    if (range.min && range.max && *range.min == *range.max) {
        return *range.min;
    }
    Json json = text::object_for(2);
    if (range.min) {
        json["min"] = *range.min;
    }
    if (range.max) {
        json["max"] = *range.max;
    }
    return json;
}

void put_wording(Json& json, const Claim& claim) {
    put(json, "statement", claim.statement);
    put(json, "quote", claim.quote);
    put(json, "language", claim.language);
    put(json, "translation", claim.translation);
    put(json, "translator", claim.translator);
    put(json, "hedge", claim.hedge);
}

template <typename Record>
Json list_of(const std::vector<Record>& records) {
    Json all = Json::array();
    for (const auto& record : records) {
        all.push_back(to_json(record));
    }
    return all;
}

template <typename Ids>
Json json_of_ids(const Ids& ids) {
    Json all = Json::array();
    for (const RecordId& id : ids) {
        all.push_back({{"kind", name_of(id.kind)}, {"id", id.id}});
    }
    return all;
}

}  // namespace

text::Json to_json(const Event& event) {
    Json json{{"id", event.id}, {"title", event.title}, {"date", event.date.text}};
    put(json, "place", event.place);
    put(json, "country", event.country);
    if (event.coordinates) {
        json["coordinates"] = {event.coordinates->latitude, event.coordinates->longitude};
    }
    put(json, "part_of", event.part_of);
    put(json, "aliases", event.aliases);
    if (!event.topics.empty()) {
        json["topics"] = event.topics;
    }
    put(json, "summary", event.summary);
    put(json, "note", event.note);
    put_place(json, event.recorded_at);
    return json;
}

text::Json to_json(const Actor& actor) {
    Json json{{"id", actor.id}, {"name", actor.name}, {"kind", name_of(actor.kind)}};
    put(json, "aliases", actor.aliases);
    put(json, "country", actor.country);
    if (actor.anonymous) {
        json["anonymous"] = true;
    }
    if (actor.unidentified) {
        json["unidentified"] = true;
    }
    put(json, "described_as", actor.described_as);
    put(json, "reliability", actor.reliability);
    put(json, "note", actor.note);
    if (!actor.affiliations.empty()) {
        json["affiliation"] = list_of(actor.affiliations);
    }
    put_place(json, actor.recorded_at);
    return json;
}

text::Json to_json(const Outlet& outlet) {
    Json json{{"id", outlet.id}, {"name", outlet.name}, {"kind", name_of(outlet.kind)}};
    put(json, "owner", outlet.owner);
    put(json, "actor", outlet.actor);
    put_word(json, "control", outlet.control);
    put(json, "country", outlet.country);
    put(json, "language", outlet.language);
    put(json, "url", outlet.url);
    put(json, "reliability", outlet.reliability);
    put(json, "aliases", outlet.aliases);
    put(json, "note", outlet.note);
    put_place(json, outlet.recorded_at);
    return json;
}

text::Json to_json(const Document& document) {
    Json json{{"id", document.id}, {"outlet", document.outlet}};
    put(json, "title", document.title);
    put(json, "language", document.language);
    put(json, "url", document.url);
    put(json, "authors", document.authors);
    put(json, "date", document.date);
    put(json, "accessed", document.accessed);
    put(json, "archived", document.archived);
    put(json, "file", document.file);
    put(json, "sha256", document.sha256);
    put(json, "relays", document.relays);
    put(json, "replaces", document.replaces);
    put(json, "deleted", document.deleted);
    put(json, "retracted", document.retracted);
    put(json, "note", document.note);
    put_place(json, document.recorded_at);
    return json;
}

text::Json to_json(const Claim& claim) {
    Json json{{"id", claim.id}, {"event", claim.event}, {"speakers", claim.speakers}};
    put(json, "speaker_as_named", claim.speaker_as_named);
    put(json, "on_behalf_of", claim.on_behalf_of);
    put(json, "capacity", claim.capacity);
    put_word(json, "act", claim.act);
    put(json, "topic", claim.topic);
    put(json, "parties", claim.parties);
    put(json, "party_as_named", claim.party_as_named);
    if (!claim.roles.empty()) {
        Json roles = Json::array();
        for (const auto role : claim.roles) {
            roles.push_back(name_of(role));
        }
        json["roles"] = roles;
    }
    if (claim.value) {
        json["value"] = to_json(*claim.value);
    }
    put(json, "answer", claim.answer);
    put_wording(json, claim);
    put_word(json, "mode", claim.mode);
    put_word(json, "certainty", claim.certainty);
    if (claim.credibility) {
        json["credibility"] = *claim.credibility;
    }
    json["authenticity"] = name_of(claim.authenticity);
    put(json, "date", claim.date);
    put(json, "disclosed", claim.disclosed);
    if (claim.uncertain) {
        json["uncertain"] = true;
    }
    for (std::size_t link = 0; link < claim.links.size(); ++link) {
        if (!claim.links[link].empty()) {
            json[std::string(name_of(static_cast<Link>(link)))] = claim.links[link];
        }
    }
    put(json, "note", claim.note);
    Json appearances = Json::array();
    for (const auto& appearance : claim.appearances) {
        if (!appearance.implied) {
            appearances.push_back(to_json(appearance));
        }
    }
    json["appearance"] = appearances;
    put_place(json, claim.recorded_at);
    return json;
}

text::Json records_json(const Records& records, Kind kind) {
    switch (kind) {
    case Kind::event:
        return list_of(records.events);
    case Kind::actor:
        return list_of(records.actors);
    case Kind::outlet:
        return list_of(records.outlets);
    case Kind::document:
        return list_of(records.documents);
    case Kind::claim:
        return list_of(records.claims);
    }
    return Json::array();
}

text::Json ids_json(const std::vector<RecordId>& ids) { return json_of_ids(ids); }

text::Json ids_json(const IdList& ids) { return json_of_ids(ids); }

Json amendment_json(const Amendment& amendment) {
    return {
        {"claim", amendment.claim},
        {"link", name_of(amendment.link)},
        {"by", amendment.by},
        {"authenticity", name_of(amendment.authenticity)},
        {"uncertain", amendment.uncertain},
        {"effective", amendment.effective},
        {"perhaps", amendment.perhaps}};
}

std::string instant_text(std::int64_t microseconds, Fraction fraction) {
    using std::chrono::floor;
    const std::chrono::microseconds exactly(microseconds);
    const auto at = floor<std::chrono::seconds>(exactly);
    const auto within = (exactly - at).count();
    const std::chrono::hh_mm_ss time(at - floor<std::chrono::days>(at));
    return fmt::format(
        "{}T{:02}:{:02}:{:02}{}Z",
        day({.kind = Bound::Kind::known, .at = at.count()}),
        time.hours().count(),
        time.minutes().count(),
        time.seconds().count(),
        fraction == Fraction::told && within != 0 ? fmt::format(".{:06}", within) : std::string()
    );
}

}  // namespace hearsay
