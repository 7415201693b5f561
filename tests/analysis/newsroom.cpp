// SPDX-License-Identifier: Apache-2.0

#include "analysis/newsroom.hpp"

#include <algorithm>

namespace hearsay::newsroom {

std::optional<Date> dated(std::string_view text) {
    if (text.empty()) {
        return std::nullopt;
    }
    return parse_date(text).value();
}

Appearance in_document(std::string document, std::vector<std::string> via) {
    Appearance appearance;
    appearance.document = std::move(document);
    appearance.via = std::move(via);
    return appearance;
}

Appearance in_outlet(std::string outlet, std::string_view date) {
    Appearance appearance;
    appearance.outlet = std::move(outlet);
    appearance.date = dated(date);
    return appearance;
}

Newsroom::Newsroom() {
    constexpr std::size_t room = 1000;
    records_.actors.reserve(room);
    records_.outlets.reserve(room);
    records_.documents.reserve(room);
    records_.claims.reserve(room);
    Event event;
    event.id = "attack";
    event.title = "The attack";
    event.date = *dated("2024-01-03");
    records_.events.push_back(event);
}

Actor& Newsroom::actor(std::string id, std::string name) {
    const auto found = std::ranges::find(records_.actors, id, &Actor::id);
    if (found != records_.actors.end()) {
        return *found;
    }
    auto& actor = records_.actors.emplace_back();
    actor.name = name.empty() ? id : std::move(name);
    actor.id = std::move(id);
    return actor;
}

Outlet& Newsroom::outlet(std::string id, std::string name) {
    const auto found = std::ranges::find(records_.outlets, id, &Outlet::id);
    if (found != records_.outlets.end()) {
        return *found;
    }
    auto& outlet = records_.outlets.emplace_back();
    outlet.name = name.empty() ? id : std::move(name);
    outlet.id = std::move(id);
    return outlet;
}

Document& Newsroom::document(std::string id, std::string_view date, std::string outlet) {
    auto& document = records_.documents.emplace_back();
    document.id = std::move(id);
    document.date = dated(date);
    document.archived = "https://web.archive.org/x";
    document.outlet = this->outlet(std::move(outlet)).id;
    return document;
}

Claim& Newsroom::claim(std::string id, std::string speaker, std::string_view date) {
    auto& claim = records_.claims.emplace_back();
    claim.id = std::move(id);
    claim.event = "attack";
    claim.speakers = {actor(std::move(speaker)).id};
    claim.act = Act::asserts;
    claim.topic = responsibility;
    claim.parties = {actor("israel", "Israel").id};
    claim.date = dated(date);
    claim.recorded_at = {"claims.toml", static_cast<std::uint32_t>(records_.claims.size()), 1, 1};
    return claim;
}

Claim&
Newsroom::repeat(std::string id, std::string speaker, std::string of, std::string_view date) {
    auto& repeating = claim(std::move(id), std::move(speaker), date);
    repeating.act.reset();
    repeating.parties.clear();
    repeating.topic.clear();
    repeating.linked(Link::repeats) = {std::move(of)};
    return repeating;
}

Dossier Newsroom::dossier() const {
    Dossier dossier{"attack", {}, records_};
    finish(dossier);
    return dossier;
}

}  // namespace hearsay::newsroom
