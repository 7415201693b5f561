// SPDX-License-Identifier: Apache-2.0

#include <hearsay/event.hpp>
#include <hearsay/reading.hpp>

#include "records/toml_lines.hpp"

#include <algorithm>

namespace hearsay {
namespace {

using records::TomlLines;

bool is_linked_by(const Claim& claim, std::initializer_list<Link> links) {
    return std::ranges::any_of(links, [&](Link link) { return !claim.linked(link).empty(); });
}

/// Whether the reader gives the claim the topic `responsibility` by itself (see `apply_topic`).
bool is_topic_by_default(const Claim& claim) {
    if (claim.topic != responsibility || (!claim.act && !claim.has_position())) {
        return false;
    }
    const bool may_be_linked =
        claim.has_position()
            ? std::ranges::any_of(claim.links, [](const auto& ids) { return !ids.empty(); })
            : is_linked_by(claim, {Link::repeats, Link::endorses, Link::disputes, Link::questions});
    return !claim.parties.empty() || !may_be_linked;
}

void write_value(TomlLines& out, const NumberRange& range) {
    if (range.min && range.min == range.max) {
        out.integer("value", *range.min);
        return;
    }
    std::string table = "{ ";
    table += range.min ? "min = " + std::to_string(*range.min) : "";
    table += range.min && range.max ? ", " : "";
    table += range.max ? "max = " + std::to_string(*range.max) : "";
    out.raw("value", table + " }");
}

void write_position(TomlLines& out, const Claim& claim) {
    out.word("act", claim.act);
    if (!is_topic_by_default(claim)) {
        out.text("topic", claim.topic);
    }
    out.ids("party", "parties", claim.parties);
    out.text("party_as_named", claim.party_as_named);
    std::vector<std::string> roles;
    for (const Role role : claim.roles) {
        roles.emplace_back(name_of(role));
    }
    out.ids("role", "roles", roles);
    if (claim.value) {
        write_value(out, *claim.value);
    }
    out.text("answer", claim.answer);
}

void write_appearance(TomlLines& out, const Appearance& appearance) {
    out.header("[[claim.appearance]]");
    out.text("document", appearance.document);
    out.text("outlet", appearance.outlet);
    out.date("date", appearance.date);
    out.text("url", appearance.url);
    out.texts("via", appearance.via);
    out.texts("via_outlet", appearance.via_outlet);
    out.text("quote", appearance.quote);
    out.text("language", appearance.language);
    out.text("translation", appearance.translation);
    out.word("certainty", appearance.certainty);
    out.text("distorts", appearance.distorts);
    out.text("locator", appearance.locator);
    out.text("note", appearance.note);
}

}  // namespace

std::string to_toml(const Claim& claim) {
    TomlLines out;
    out.header("[[claim]]");
    out.text("id", claim.id);
    out.text("event", claim.event);
    out.ids("speaker", "speakers", claim.speakers);
    out.text("speaker_as_named", claim.speaker_as_named);
    out.ids("on_behalf_of", "on_behalf_of", claim.on_behalf_of);
    out.text("capacity", claim.capacity);
    write_position(out, claim);
    out.text("statement", claim.statement);
    out.text("quote", claim.quote);
    out.text("language", claim.language);
    out.text("translation", claim.translation);
    out.text("translator", claim.translator);
    out.text("hedge", claim.hedge);
    out.word("mode", claim.mode);
    out.word("certainty", claim.certainty);
    if (claim.credibility) {
        out.integer("credibility", *claim.credibility);
    }
    if (claim.authenticity != Authenticity::genuine) {
        out.text("authenticity", name_of(claim.authenticity));
    }
    out.date("date", claim.date);
    out.date("disclosed", claim.disclosed);
    out.flag("uncertain", claim.uncertain);
    for (std::size_t link = 0; link < claim.links.size(); ++link) {
        out.texts(name_of(static_cast<Link>(link)), claim.links[link]);
    }
    out.text("note", claim.note);
    for (const Appearance& appearance : claim.appearances) {
        if (!appearance.implied) {
            write_appearance(out, appearance);
        }
    }
    return out.take();
}

}  // namespace hearsay
