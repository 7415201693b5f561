// SPDX-License-Identifier: Apache-2.0

#include "sample.hpp"

#include <stdexcept>

namespace hearsay::sample {

namespace {

constexpr const char* file = "records/sample.toml";

Place at(std::uint32_t line) { return {.file = file, .line = line, .column = 0, .length = 0}; }

Appearance in_document(const std::string& document) {
    Appearance appearance;
    appearance.document = document;
    return appearance;
}

Event rich_event() {
    Event event;
    event.id = "kerman";
    event.title = "Kerman bombings";
    event.date = date("2024-01-03T15:04:00+03:30");
    event.place = "Kerman";
    event.country = "IR";
    event.coordinates = Coordinates{.latitude = 30.25, .longitude = -57.125};
    event.part_of = "wider";
    event.aliases = {"بمب‌گذاری کرمان", "Kerman attack"};
    event.topics = {{"bombers", "How many bombers were there?"}, {"empty", ""}};
    event.summary = "Two explosions.\nNear a grave.";
    event.note = "a note";
    event.recorded_at = at(3);
    return event;
}

Actor rich_actor() {
    Actor actor;
    actor.id = "source";
    actor.name = "An official";
    actor.kind = ActorKind::group;
    actor.aliases = {"someone", "somebody"};
    actor.country = "US";
    actor.anonymous = true;
    actor.unidentified = true;
    actor.described_as = "a source familiar with the matter";
    actor.reliability = 'B';
    actor.note = "note on an actor";
    actor.affiliations = {
        {.to = "state",
         .relation = Relation::spokesperson,
         .office = "press secretary",
         .from = date("2020"),
         .until = date("2024-06~")},
        {.to = "state", .relation = Relation::backed_by, .office = {}, .from = {}, .until = {}}};
    actor.recorded_at = at(11);
    return actor;
}

Outlet rich_outlet() {
    Outlet outlet;
    outlet.id = "agency";
    outlet.name = "The Agency";
    outlet.kind = OutletKind::news_agency;
    outlet.owner = "state";
    outlet.actor = "source";
    outlet.control = Control::state;
    outlet.country = "IR";
    outlet.language = "fa";
    outlet.url = "https://example.org/";
    outlet.reliability = 'F';
    outlet.aliases = {"Agency"};
    outlet.note = "note on an outlet";
    outlet.recorded_at = at(20);
    return outlet;
}

Document rich_document() {
    Document document;
    document.id = "report";
    document.outlet = "agency";
    document.title = "What happened";
    document.language = "en";
    document.url = "https://example.org/1?a=b#c";
    document.authors = {"source", "state"};
    document.date = date("2024-01-04");
    document.accessed = date("2024-02");
    document.archived = "https://web.archive.org/web/1";
    document.file = "captures/1.html";
    document.sha256 = std::string(64, 'a');
    document.relays = {"older", "report"};
    document.replaces = "older";
    document.deleted = date("2024-03?");
    document.retracted = date("2024-04");
    document.note = "note on a document";
    document.recorded_at = at(30);
    return document;
}

Claim rich_claim() {
    Claim rich = claim("said", "kerman", "source");
    rich.speakers = {"state", "source"};
    rich.speaker_as_named = "officials";
    rich.on_behalf_of = {"state"};
    rich.capacity = "press secretary";
    rich.act = Act::suggests;
    rich.topic = "responsibility";
    rich.parties = {"source", "state"};
    rich.party_as_named = "them";
    rich.roles = {Role::perpetrator, Role::sponsor, Role::credited};
    rich.statement = "They did it.";
    rich.quote = "«آنها کردند»";
    rich.language = "fa";
    rich.translation = "They did it";
    rich.translator = "the recorder";
    rich.hedge = "perhaps";
    rich.mode = Mode::note_at_scene;
    rich.certainty = Certainty::very_unlikely;
    rich.credibility = 6;
    rich.authenticity = Authenticity::disputed;
    rich.date = date("2024-01-05T10:00:00Z");
    rich.disclosed = date("2024-02-01/..");
    rich.uncertain = true;
    for (std::size_t link = 0; link < rich.links.size(); ++link) {
        rich.links[link] = {"plain"};
    }
    rich.links[0] = {"plain", "said"};
    rich.note = "note on a claim";
    Appearance first = in_document("report");
    first.via = {"older", "report"};
    first.via_outlet = {"agency"};
    first.quote = "as quoted there";
    first.language = "en";
    first.translation = "as translated there";
    first.certainty = Certainty::certain;
    first.distorts = "leaves out the doubt";
    first.locator = "p. 3";
    first.note = "note on an appearance";
    Appearance second;
    second.outlet = "agency";
    second.date = date("2024-01-06");
    second.url = "https://example.org/2";
    rich.appearances = {first, second};
    rich.recorded_at = at(40);
    return rich;
}

class Telling {
public:
    Telling& add(const std::string& value) {
        text_ += "|" + value;
        return *this;
    }
    Telling& add(const Date& value) { return add(value.text); }
    Telling& add(double value) { return add(std::to_string(value)); }
    template <typename Number>
    requires std::is_integral_v<Number> || std::is_enum_v<Number> Telling& add(Number value) {
        return add(std::to_string(static_cast<std::int64_t>(value)));
    }
    template <typename Value>
    Telling& add(const std::optional<Value>& value) {
        return value ? add(*value) : add(std::string("-"));
    }
    template <typename Value>
    Telling& add(const std::vector<Value>& values) {
        text_ += "|[";
        for (const Value& value : values) {
            add(value);
        }
        text_ += "]";
        return *this;
    }
    Telling& add(const Coordinates& value) { return add(value.latitude).add(value.longitude); }
    Telling& add(const NumberRange& value) { return add(value.min).add(value.max); }
    Telling& add(const Affiliation& value) {
        return add(value.to).add(value.relation).add(value.office).add(value.from).add(value.until);
    }
    Telling& add(const Appearance& value) {
        add(value.document).add(value.outlet).add(value.date).add(value.url).add(value.via);
        add(value.via_outlet).add(value.quote).add(value.language).add(value.translation);
        add(value.certainty).add(value.distorts).add(value.locator).add(value.note);
        return add(value.implied);
    }
    Telling& add(const Place& value) { return add(value.file).add(value.line); }
    void end() { text_ += "\n"; }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
};

void tell(Telling& telling, const Event& event) {
    telling.add(event.id).add(event.title).add(event.date).add(event.place).add(event.country);
    telling.add(event.coordinates).add(event.part_of).add(event.aliases).add(event.summary);
    for (const auto& [id, question] : event.topics) {
        telling.add(id).add(question);
    }
    telling.add(event.note).add(event.recorded_at).end();
}

void tell(Telling& telling, const Actor& actor) {
    telling.add(actor.id).add(actor.name).add(actor.kind).add(actor.aliases).add(actor.country);
    telling.add(actor.anonymous).add(actor.unidentified).add(actor.described_as);
    telling.add(actor.reliability).add(actor.note).add(actor.affiliations);
    telling.add(actor.recorded_at).end();
}

void tell(Telling& telling, const Outlet& outlet) {
    telling.add(outlet.id).add(outlet.name).add(outlet.kind).add(outlet.owner).add(outlet.actor);
    telling.add(outlet.control).add(outlet.country).add(outlet.language).add(outlet.url);
    telling.add(outlet.reliability).add(outlet.aliases).add(outlet.note);
    telling.add(outlet.recorded_at).end();
}

void tell(Telling& telling, const Document& document) {
    telling.add(document.id).add(document.outlet).add(document.title).add(document.language);
    telling.add(document.url).add(document.authors).add(document.date).add(document.accessed);
    telling.add(document.archived).add(document.file).add(document.sha256).add(document.relays);
    telling.add(document.replaces).add(document.deleted).add(document.retracted);
    telling.add(document.note).add(document.recorded_at).end();
}

void tell(Telling& telling, const Claim& claim) {
    telling.add(claim.id).add(claim.event).add(claim.speakers).add(claim.speaker_as_named);
    telling.add(claim.on_behalf_of).add(claim.capacity).add(claim.act).add(claim.topic);
    telling.add(claim.parties).add(claim.party_as_named).add(claim.roles).add(claim.value);
    telling.add(claim.answer).add(claim.statement).add(claim.quote).add(claim.language);
    telling.add(claim.translation).add(claim.translator).add(claim.hedge).add(claim.mode);
    telling.add(claim.certainty).add(claim.credibility).add(claim.authenticity).add(claim.date);
    telling.add(claim.disclosed).add(claim.uncertain);
    for (const std::vector<std::string>& targets : claim.links) {
        telling.add(targets);
    }
    telling.add(claim.note).add(claim.appearances).add(claim.recorded_at).end();
}

}  // namespace

Date date(const std::string& text) {
    Result<Date, DateError> read = parse_date(text);
    if (!read) {
        throw std::runtime_error("no date: " + text);
    }
    return read.value();
}

Event event(const std::string& id) {
    Event event;
    event.id = id;
    event.title = "Event " + id;
    event.date = date("2024");
    event.recorded_at = at(1);
    return event;
}

Actor actor(const std::string& id) {
    Actor actor;
    actor.id = id;
    actor.name = "Actor " + id;
    actor.kind = ActorKind::state;
    actor.recorded_at = at(2);
    return actor;
}

Claim claim(const std::string& id, const std::string& event, const std::string& speaker) {
    Claim claim;
    claim.id = id;
    claim.event = event;
    claim.speakers = {speaker};
    claim.act = Act::asserts;
    claim.parties = {speaker};
    claim.recorded_at = at(5);
    return claim;
}

Records everything() {
    Records records;
    records.events = {event("wider"), rich_event()};
    records.actors = {rich_actor(), actor("state")};
    records.outlets = {rich_outlet()};
    Document older;
    older.id = "older";
    older.outlet = "agency";
    older.recorded_at = at(33);
    records.documents = {rich_document(), older};
    Claim numbers = claim("numbers", "kerman", "state");
    numbers.topic = "killed";
    numbers.parties.clear();
    numbers.value = NumberRange{.min = 84, .max = {}};
    Claim words = claim("words", "kerman", "state");
    words.topic = "bombers";
    words.parties.clear();
    words.answer = "two";
    words.value.reset();
    records.claims = {rich_claim(), claim("plain", "wider", "state"), numbers, words};
    return records;
}

Records event_of(std::size_t claims) {
    Records records;
    records.events = {event("e"), event("f")};
    records.actors = {actor("a"), actor("b")};
    Outlet outlet;
    outlet.id = "o";
    outlet.name = "Outlet";
    outlet.owner = "b";
    outlet.recorded_at = at(4);
    records.outlets = {outlet};
    for (std::size_t i = 0; i < claims; ++i) {
        const std::string number = std::to_string(i);
        Document document;
        document.id = "d" + number;
        document.outlet = "o";
        document.recorded_at = at(6);
        records.documents.push_back(document);
        Claim made = claim("c" + number, "e", i % 2 == 0 ? "a" : "b");
        made.appearances = {in_document(document.id)};
        records.claims.push_back(made);
    }
    records.claims.push_back(claim("other", "f", "a"));
    records.claims.front().linked(Link::repeats) = {"other"};
    return records;
}

Batch batch(Records records, std::int64_t second) {
    Batch batch;
    batch.files = {
        {.path = file,
         .identity = file,
         .size = 1000,
         .modified = 1'600'000'000'123'456'789,
         .inode = 77,
         .sha256 = std::string(64, '0'),
         .recorder = "a recorder"}};
    batch.records = std::move(records);
    batch.note.at = second * 1'000'000;
    batch.note.tool = "hearsay test";
    return batch;
}

RecordingNote note(std::int64_t at, std::string reason) {
    return {.at = at, .tool = "hearsay test", .reason = std::move(reason)};
}

Records without_places(Records records) {
    const auto forget = [](auto& list) {
        for (auto& record : list) {
            record.recorded_at = {};
        }
    };
    forget(records.events);
    forget(records.actors);
    forget(records.outlets);
    forget(records.documents);
    forget(records.claims);
    return records;
}

std::string told(const Records& records) {
    Telling telling;
    const auto tell_all = [&](const auto& list) {
        for (const auto& record : list) {
            tell(telling, record);
        }
    };
    tell_all(records.events);
    tell_all(records.actors);
    tell_all(records.outlets);
    tell_all(records.documents);
    tell_all(records.claims);
    return telling.text();
}

std::vector<std::string> ids(const Records& records) {
    std::vector<std::string> all;
    const auto add = [&](Kind kind, const auto& list) {
        for (const auto& record : list) {
            all.push_back(std::string(name_of(kind)) + ":" + record.id);
        }
    };
    add(Kind::event, records.events);
    add(Kind::actor, records.actors);
    add(Kind::outlet, records.outlets);
    add(Kind::document, records.documents);
    add(Kind::claim, records.claims);
    return all;
}

}  // namespace hearsay::sample
