// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "records/toml_lines.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <charconv>

namespace hearsay {
namespace {

using records::TomlLines;

/// The shortest decimal that reads back as the same double.
std::string shortest(double number) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), number).ptr;
    return {buffer, end};
}

/// A bare key where TOML takes it as one, else in quotes: an id may hold dots, and one of a
/// database that came from elsewhere anything.
std::string key_of(const std::string& id) {
    const auto is_bare = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    };
    return !id.empty() && std::ranges::all_of(id, is_bare) ? id : text::toml_basic(id);
}

}  // namespace

std::string to_toml(const Event& event) {
    TomlLines out;
    out.header("[[event]]");
    out.text("id", event.id);
    out.text("title", event.title);
    out.text("date", event.date.text);
    out.text("place", event.place);
    out.text("country", event.country);
    if (event.coordinates) {
        const auto& [latitude, longitude] = *event.coordinates;
        out.raw("coordinates", "[" + shortest(latitude) + ", " + shortest(longitude) + "]");
    }
    out.text("part_of", event.part_of);
    out.texts("aliases", event.aliases);
    out.text("summary", event.summary);
    out.text("note", event.note);
    if (!event.topics.empty()) {
        out.header("[event.topics]");
        for (const auto& [id, question] : event.topics) {
            out.text(key_of(id), question);
        }
    }
    return out.take();
}

std::string to_toml(const Actor& actor) {
    TomlLines out;
    out.header("[[actor]]");
    out.text("id", actor.id);
    out.text("name", actor.name);
    out.text("kind", name_of(actor.kind));
    out.texts("aliases", actor.aliases);
    out.text("country", actor.country);
    out.flag("anonymous", actor.anonymous);
    out.flag("unidentified", actor.unidentified);
    out.text("described_as", actor.described_as);
    out.reliability(actor.reliability);
    out.text("note", actor.note);
    for (const Affiliation& affiliation : actor.affiliations) {
        out.header("[[actor.affiliation]]");
        out.text("to", affiliation.to);
        out.text("relation", name_of(affiliation.relation));
        out.text("office", affiliation.office);
        out.date("from", affiliation.from);
        out.date("until", affiliation.until);
    }
    return out.take();
}

std::string to_toml(const Outlet& outlet) {
    TomlLines out;
    out.header("[[outlet]]");
    out.text("id", outlet.id);
    out.text("name", outlet.name);
    out.text("kind", name_of(outlet.kind));
    out.text("owner", outlet.owner);
    out.text("actor", outlet.actor);
    out.word("control", outlet.control);
    out.text("country", outlet.country);
    out.text("language", outlet.language);
    out.text("url", outlet.url);
    out.reliability(outlet.reliability);
    out.texts("aliases", outlet.aliases);
    out.text("note", outlet.note);
    return out.take();
}

std::string to_toml(const Document& document) {
    TomlLines out;
    out.header("[[document]]");
    out.text("id", document.id);
    out.text("outlet", document.outlet);
    out.text("title", document.title);
    out.text("language", document.language);
    out.text("url", document.url);
    out.texts("authors", document.authors);
    out.date("date", document.date);
    out.date("accessed", document.accessed);
    out.text("archived", document.archived);
    out.text("file", document.file);
    out.text("sha256", document.sha256);
    out.texts("relays", document.relays);
    out.text("replaces", document.replaces);
    out.date("deleted", document.deleted);
    out.date("retracted", document.retracted);
    out.text("note", document.note);
    return out.take();
}

}  // namespace hearsay
