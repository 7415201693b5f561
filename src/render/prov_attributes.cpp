// SPDX-License-Identifier: Apache-2.0

#include "render/prov_attributes.hpp"

#include "render/prov_names.hpp"
#include "text/escape.hpp"

namespace hearsay::render {

using ValueKind = ProvValue::Kind;

namespace {

/// The language of a text that no quotation carries as its tag.
std::string untagged(const std::string& quote, const std::string& language) {
    return quote.empty() || !is_language_tag(language) ? language : std::string();
}

}  // namespace

ProvAttributes&
ProvAttributes::add(std::string_view prefix, std::string_view name, ProvValue value) {
    if (!value.text.empty()) {
        all_.push_back({prefix, name, std::move(value)});
    }
    return *this;
}

ProvAttributes& ProvAttributes::type(std::string_view prefix, std::string name) {
    return add("prov", "type", {ValueKind::name, std::move(name), {}, prefix});
}

ProvAttributes&
ProvAttributes::text(std::string_view name, const std::string& text, std::string_view language) {
    return add(
        "hearsay",
        name,
        {ValueKind::text, text, is_language_tag(language) ? std::string(language) : std::string()}
    );
}

ProvAttributes& ProvAttributes::label(const std::string& text) {
    return add("prov", "label", {ValueKind::text, text, {}});
}

ProvAttributes&
ProvAttributes::texts(std::string_view name, const std::vector<std::string>& texts) {
    for (const auto& each : texts) {
        text(name, each);
    }
    return *this;
}

ProvAttributes&
ProvAttributes::name(std::string_view name, std::string_view prefix, const std::string& id) {
    return add("hearsay", name, {ValueKind::name, text::percent_encoded(id), {}, prefix});
}

ProvAttributes& ProvAttributes::names(
    std::string_view name, std::string_view prefix, const std::vector<std::string>& ids
) {
    for (const auto& id : ids) {
        this->name(name, prefix, id);
    }
    return *this;
}

ProvAttributes& ProvAttributes::date(std::string_view name, const std::optional<Date>& date) {
    return date ? add("hearsay", name, {ValueKind::edtf, date->text, {}}) : *this;
}

ProvAttributes& ProvAttributes::uri(std::string_view name, const std::string& uri) {
    return add("hearsay", name, {ValueKind::uri, uri, {}});
}

ProvAttributes& ProvAttributes::flag(std::string_view name, bool flag) {
    return flag ? add("hearsay", name, {ValueKind::flag, "true", {}}) : *this;
}

ProvAttributes& ProvAttributes::integer(std::string_view name, std::optional<int> number) {
    return number ? add("hearsay", name, {ValueKind::integer, std::to_string(*number), {}}) : *this;
}

ProvAttributes& ProvAttributes::letter(std::string_view name, std::optional<char> letter) {
    return letter ? text(name, std::string(1, *letter)) : *this;
}

std::vector<ProvAttribute> attributes_of(const Event& event) {
    return ProvAttributes()
        .type("hearsay", "Event")
        .label(event.title)
        .date("date", event.date)
        .text("place", event.place)
        .text("country", event.country)
        .name("partOf", "event", event.part_of)
        .texts("alias", event.aliases)
        .text("summary", event.summary)
        .text("note", event.note)
        .take();
}

std::vector<ProvAttribute> attributes_of(const Actor& actor) {
    ProvAttributes all;
    all.type("prov", actor.kind == ActorKind::person ? "Person" : "Organization")
        .label(actor.name)
        .text("kind", std::string(name_of(actor.kind)))
        .texts("alias", actor.aliases)
        .text("country", actor.country)
        .flag("anonymous", actor.anonymous)
        .flag("unidentified", actor.unidentified)
        .text("describedAs", actor.described_as)
        .letter("reliability", actor.reliability)
        .text("note", actor.note);
    for (const auto& tie : actor.affiliations) {
        constexpr std::string_view names[] = {
            "partOf", "memberOf", "officeHolderOf", "spokespersonOf", "backedBy"};
        all.name(names[static_cast<std::size_t>(tie.relation)], "actor", tie.to);
    }
    return all.take();
}

std::vector<ProvAttribute> attributes_of(const Outlet& outlet) {
    return ProvAttributes()
        .type("prov", "Organization")
        .type("hearsay", "Outlet")
        .label(outlet.name)
        .text("kind", std::string(name_of(outlet.kind)))
        .name("owner", "actor", outlet.owner)
        .name("actor", "actor", outlet.actor)
        .word("control", outlet.control)
        .text("country", outlet.country)
        .text("language", outlet.language)
        .uri("url", outlet.url)
        .letter("reliability", outlet.reliability)
        .texts("alias", outlet.aliases)
        .text("note", outlet.note)
        .take();
}

std::vector<ProvAttribute> attributes_of(const Document& document) {
    return ProvAttributes()
        .type("hearsay", "Document")
        .label(document.title)
        .date("date", document.date)
        .text("language", document.language)
        .uri("url", document.url)
        .date("accessed", document.accessed)
        .uri("archived", document.archived)
        .text("sha256", document.sha256)
        .date("deleted", document.deleted)
        .date("retracted", document.retracted)
        .text("note", document.note)
        .take();
}

std::vector<ProvAttribute>
attributes_of(const Claim& claim, const Standing& standing, const std::string& reserved_in) {
    ProvAttributes all;
    all.type("hearsay", "Claim")
        .label(claim.statement)
        .name("event", "event", claim.event)
        .word("act", standing.act)
        .text("topic", standing.topic)
        .text("answer", standing.key())
        .names(standing.act == Act::withholds ? "askedAbout" : "party", "actor", standing.parties)
        .name("reservedIn", "claim", reserved_in);
    for (const auto role : standing.roles) {
        all.text("role", std::string(name_of(role)));
    }
    all.text("partyAsNamed", claim.party_as_named)
        .text("speakerAsNamed", claim.speaker_as_named)
        .text("capacity", claim.capacity)
        .text("quote", claim.quote, claim.language)
        .text("language", untagged(claim.quote, claim.language))
        .text("translation", claim.translation)
        .text("translator", claim.translator)
        .text("hedge", claim.hedge)
        .word("certainty", claim.certainty)
        .integer("credibility", claim.credibility)
        .date("date", claim.date)
        .date("disclosed", claim.disclosed)
        .flag("uncertain", claim.uncertain)
        .text("note", claim.note);
    if (claim.authenticity != Authenticity::genuine) {
        all.text("authenticity", std::string(name_of(claim.authenticity)));
    }
    if (claim.authenticity == Authenticity::fabricated) {
        all.names("putInTheMouthOf", "actor", claim.speakers);
        all.names("putInTheMouthOfFor", "actor", claim.on_behalf_of);
    }
    return all.take();
}

std::vector<ProvAttribute> attributes_of(const Appearance& appearance) {
    return ProvAttributes()
        .type("hearsay", "Appearance")
        .date("date", appearance.date)
        .uri("url", appearance.url)
        .text("quote", appearance.quote, appearance.language)
        .text("language", untagged(appearance.quote, appearance.language))
        .text("translation", appearance.translation)
        .word("certainty", appearance.certainty)
        .text("distorts", appearance.distorts)
        .text("locator", appearance.locator)
        .flag("implied", appearance.implied)
        .text("note", appearance.note)
        .take();
}

std::vector<ProvAttribute> attributes_of_speech(const Claim& claim) {
    const bool was_made = claim.authenticity != Authenticity::fabricated;
    return ProvAttributes()
        .type("hearsay", was_made ? "SpeechAct" : "Fabrication")
        .word("mode", claim.mode)
        .date("date", was_made ? claim.date : std::nullopt)
        .take();
}

}  // namespace hearsay::render
