// SPDX-License-Identifier: Apache-2.0

#include "support/record_generator.hpp"

#include <algorithm>
#include <set>

namespace hearsay::support {

Event RecordGenerator::event() {
    Event it;
    it.id = id();
    it.title = line();
    it.date = date();
    it.place = maybe_line();
    it.country = often() ? "IR" : "";
    if (often()) {
        it.coordinates = Coordinates{below(181) - 90.0, (below(36'000'000) / 1e5) - 180.0};
    }
    it.part_of = maybe_id();
    it.aliases = often() ? std::vector{line(), line()} : std::vector<std::string>{};
    for (auto count = below(4); count > 0; --count) {
        it.topics["t." + id()] = line();
    }
    it.summary = maybe_lines();
    it.note = maybe_lines();
    return it;
}

Actor RecordGenerator::actor() {
    Actor it;
    it.id = id();
    it.name = line();
    it.kind = word<ActorKind>();
    it.aliases = often() ? std::vector{line()} : std::vector<std::string>{};
    it.country = often() ? "XK" : "";
    it.anonymous = often();
    it.unidentified = often();
    it.described_as = it.anonymous ? line() : it.unidentified ? maybe_line() : std::string();
    it.reliability = letter();
    it.note = maybe_lines();
    for (auto count = below(3); count > 0; --count) {
        Affiliation& tie = it.affiliations.emplace_back();
        tie.to = id();
        tie.relation = word<Relation>();
        tie.office = maybe_line();
        tie.from = maybe_date();
        tie.until = tie.from ? std::nullopt : maybe_date();
    }
    return it;
}

Outlet RecordGenerator::outlet() {
    Outlet it;
    it.id = id();
    it.name = line();
    it.kind = word<OutletKind>();
    it.owner = maybe_id();
    it.actor = maybe_id();
    it.control = often() ? std::optional(word<Control>()) : std::nullopt;
    it.country = often() ? "GB" : "";
    it.language = often() ? "zh-Hans" : "";
    it.url = often() ? "https://example.org/?a=\"b\"&c=\\" : "";
    it.reliability = letter();
    it.aliases = often() ? std::vector{line(), line(), line()} : std::vector<std::string>{};
    it.note = maybe_lines();
    return it;
}

Document RecordGenerator::document() {
    Document it;
    it.id = id();
    it.outlet = id();
    it.title = maybe_line();
    it.language = often() ? "fa" : "";
    it.url = often() ? "https://example.org/x" : "";
    it.authors = ids();
    it.date = maybe_date();
    it.accessed = maybe_date();
    it.archived = often() ? "http://archive.org/x" : "";
    it.file = often() ? "captures/\"a\" b.html" : "";
    it.sha256 = often() ? std::string(64, 'a') : "";
    it.relays = ids();
    it.replaces = maybe_id();
    it.deleted = maybe_date();
    it.retracted = maybe_date();
    it.note = maybe_lines();
    return it;
}

Claim RecordGenerator::claim() {
    Claim it;
    it.id = id();
    it.event = id();
    it.speakers = ids();
    if (it.speakers.empty()) {
        it.speakers = {id()};
    }
    it.speaker_as_named = maybe_line();
    it.on_behalf_of = ids();
    it.capacity = maybe_line();
    switch (below(5)) {
    case 0:  // links only: the topic is that of their targets
        it.linked(Link::endorses) = {id()};
        it.topic = often() ? "" : "responsibility";
        break;
    case 1:
        it.act = Act::withholds;
        it.topic = "responsibility";
        break;
    case 2:
        it.act = word<Act>();
        it.topic = "killed";
        it.value =
            NumberRange{below(3) == 0 ? std::nullopt : std::optional<std::int64_t>(below(9)), 9};
        break;
    case 3:
        it.act = word<Act>();
        it.topic = id();
        it.answer = id();
        break;
    default:
        it.act = word<Act>();
        it.topic = "responsibility";
        it.parties = ids();
        it.parties.push_back(id());
        std::ranges::sort(it.parties);
        for (const Role role : std::set{word<Role>(), word<Role>()}) {
            it.roles.push_back(role);
        }
        break;
    }
    for (auto& link : it.links) {
        if (link.empty() && below(4) == 0) {
            link = ids();
        }
    }
    if (it.act && !it.has_position() &&
        std::ranges::any_of(it.links, [](const auto& ids) { return !ids.empty(); })) {
        it.links = {};  // else links could give the topic
    }
    it.party_as_named = it.value || !it.answer.empty() ? std::string() : maybe_line();
    it.statement = maybe_lines();
    it.quote = maybe_lines();
    it.language = often() ? "fa" : "";
    it.translation = maybe_lines();
    it.translator = maybe_line();
    it.hedge = maybe_line();
    it.mode = often() ? std::optional(word<Mode>()) : std::nullopt;
    it.certainty = often() ? std::optional(word<Certainty>()) : std::nullopt;
    it.credibility = often() ? std::optional(1 + static_cast<int>(below(6))) : std::nullopt;
    it.authenticity = word<Authenticity>();
    it.date = maybe_date();
    it.disclosed = maybe_date();
    it.uncertain = often();
    it.note = maybe_lines();
    for (auto count = below(3); count > 0; --count) {
        Appearance& at = it.appearances.emplace_back();
        if (often()) {
            at.document = id();
        } else {
            at.outlet = id();
            at.date = maybe_date();
            at.url = often() ? "https://example.org/y" : "";
        }
        at.via = ids();
        at.via_outlet = ids();
        at.quote = maybe_lines();
        at.language = often() ? "en" : "";
        at.translation = maybe_lines();
        at.certainty = often() ? std::optional(word<Certainty>()) : std::nullopt;
        at.distorts = maybe_line();
        at.locator = maybe_line();
        at.note = maybe_lines();
    }
    if (it.appearances.size() > 1) {
        it.appearances.back().locator += "the other";  // what says the same twice is no record
    }
    return it;
}

}  // namespace hearsay::support
