// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>
#include <hearsay/export.hpp>

#include "model/appearances.hpp"
#include "model/position.hpp"
#include "render/claim_facts.hpp"
#include "render/claim_words.hpp"
#include "text/escape.hpp"

namespace hearsay {

namespace {

/// A column, named as the key of the record format that `import csv` makes of it again.
template <typename... Of>
struct Column {
    std::string_view name;
    std::string (*of)(const Of&... of);
};

template <typename Word>
std::string word(const std::optional<Word>& word) {
    return word ? std::string(name_of(*word)) : std::string();
}

std::string date(const std::optional<Date>& date) { return date ? date->text : std::string(); }

/// Ids hold no spaces.
std::string ids(const std::vector<std::string>& ids) {
    std::string all;
    for (const auto& id : ids) {
        all += all.empty() ? "" : " ";
        all += id;
    }
    return all;
}

std::string roles(const std::vector<Role>& roles) {
    std::vector<std::string> words;
    words.reserve(roles.size());
    for (const auto role : roles) {
        words.emplace_back(name_of(role));
    }
    return ids(words);
}

template <Link link>
std::string linked(const Claim& claim) {
    return ids(claim.linked(link));
}

/// The names of actors, for people, with who is unnamed; a name that is not there stays an id.
std::string names(const render::Voice& voice, const std::vector<std::string>& actors) {
    std::string all;
    for (const auto& id : actors) {
        all += all.empty() ? "" : "; ";
        all += voice.actor(id);
    }
    return all;
}

constexpr Column<Claim> claim_columns[] = {
    {"id", [](const Claim& it) { return it.id; }},
    {"event", [](const Claim& it) { return it.event; }},
    {"speakers", [](const Claim& it) { return ids(it.speakers); }},
    {"speaker_as_named", [](const Claim& it) { return it.speaker_as_named; }},
    {"on_behalf_of", [](const Claim& it) { return ids(it.on_behalf_of); }},
    {"capacity", [](const Claim& it) { return it.capacity; }},
    {"act", [](const Claim& it) { return word(it.act); }},
    {"topic", [](const Claim& it) { return it.topic; }},
    {"parties", [](const Claim& it) { return ids(it.parties); }},
    {"party_as_named", [](const Claim& it) { return it.party_as_named; }},
    {"roles", [](const Claim& it) { return roles(it.roles); }},
    {"value", [](const Claim& it) { return it.value ? written(*it.value) : std::string(); }},
    {"answer", [](const Claim& it) { return it.answer; }},
    {"statement", [](const Claim& it) { return it.statement; }},
    {"quote", [](const Claim& it) { return it.quote; }},
    {"language", [](const Claim& it) { return it.language; }},
    {"translation", [](const Claim& it) { return it.translation; }},
    {"translator", [](const Claim& it) { return it.translator; }},
    {"hedge", [](const Claim& it) { return it.hedge; }},
    {"mode", [](const Claim& it) { return word(it.mode); }},
    {"certainty", [](const Claim& it) { return word(it.certainty); }},
    {"credibility",
     [](const Claim& it) {
         return it.credibility ? std::to_string(*it.credibility) : std::string();
     }},
    {"authenticity", [](const Claim& it) { return std::string(name_of(it.authenticity)); }},
    {"date", [](const Claim& it) { return date(it.date); }},
    {"disclosed", [](const Claim& it) { return date(it.disclosed); }},
    {"uncertain", [](const Claim& it) { return std::string(it.uncertain ? "true" : ""); }},
    {"repeats", linked<Link::repeats>},
    {"questions", linked<Link::questions>},
    {"misreports", linked<Link::misreports>},
    {"endorses", linked<Link::endorses>},
    {"disputes", linked<Link::disputes>},
    {"revises", linked<Link::revises>},
    {"retracts", linked<Link::retracts>},
    {"answers", linked<Link::answers>},
    {"note", [](const Claim& it) { return it.note; }},
};

constexpr Column<Appearance> appearance_columns[] = {
    {"appearance.document", [](const Appearance& it) { return it.document; }},
    {"appearance.outlet", [](const Appearance& it) { return it.outlet; }},
    {"appearance.date", [](const Appearance& it) { return date(it.date); }},
    {"appearance.url", [](const Appearance& it) { return it.url; }},
    {"appearance.via", [](const Appearance& it) { return ids(it.via); }},
    {"appearance.via_outlet", [](const Appearance& it) { return ids(it.via_outlet); }},
    {"appearance.quote", [](const Appearance& it) { return it.quote; }},
    {"appearance.language", [](const Appearance& it) { return it.language; }},
    {"appearance.translation", [](const Appearance& it) { return it.translation; }},
    {"appearance.certainty", [](const Appearance& it) { return word(it.certainty); }},
    {"appearance.distorts", [](const Appearance& it) { return it.distorts; }},
    {"appearance.locator", [](const Appearance& it) { return it.locator; }},
    {"appearance.note", [](const Appearance& it) { return it.note; }},
};

/// What a row is told of.
struct Told {
    const DossierIndex& index;
    const render::Voice& voice;
    const std::vector<Amendment>& amendments;
    const Claim& claim;
    const Appearance& at;
    const Standing& standing;  ///< with what its links imply
    bool in_force;

    [[nodiscard]] const Document* document() const { return index.document(at.document); }
};

/// What the ids stand for and what links imply, so that the table reads by itself and can be coded
/// from; `import csv` passes over these.
constexpr Column<Told> told_columns[] = {
    {"(event)",
     [](const Told& it) {
         const auto* event = it.index.event(it.claim.event);
         return event == nullptr ? std::string() : event->title;
     }},
    {"(speakers)", [](const Told& it) { return names(it.voice, it.claim.speakers); }},
    {"(parties)", [](const Told& it) { return names(it.voice, it.standing.parties); }},
    {"(document)",
     [](const Told& it) {
         return it.document() == nullptr ? std::string() : it.document()->title;
     }},
    {"(outlet)",
     [](const Told& it) {
         const auto* outlet = outlet_of(it.index, it.at);
         return outlet == nullptr ? std::string() : outlet->name;
     }},
    {"(published)",
     [](const Told& it) {
         return it.document() == nullptr ? std::string() : date(it.document()->date);
     }},
    {"(url)",
     [](const Told& it) { return it.document() == nullptr ? std::string() : it.document()->url; }},
    {"(act)", [](const Told& it) { return word(it.standing.act); }},
    {"(topic)", [](const Told& it) { return it.standing.topic; }},
    {"(answer)", [](const Told& it) { return it.standing.key(); }},
    {"(roles)", [](const Told& it) { return roles(it.standing.roles); }},
    // A claim that only repeats another has no hedge of its own, and is as sure as that.
    {"(reserved in)",
     [](const Told& it) { return render::compared_by_links(it.index, it.standing).reserved_in; }},
    {"(position)",
     [](const Told& it) {
         const auto compared = render::compared_by_links(it.index, it.standing);
         return render::whole_stance(it.voice, it.claim, compared, it.amendments);
     }},
    {"(in force)", [](const Told& it) { return std::string(it.in_force ? "true" : "false"); }},
};

void add(std::string& row, std::string_view field) {
    row += text::csv(field);
    row += ',';
}

/// The row with the end of a line in place of the comma behind its last field.
std::string ended(std::string row) {
    row.back() = '\r';
    return row + '\n';
}

std::string header() {
    std::string row;
    for (const auto& column : claim_columns) {
        add(row, column.name);
    }
    for (const auto& column : appearance_columns) {
        add(row, column.name);
    }
    for (const auto& column : told_columns) {
        add(row, column.name);
    }
    return ended(std::move(row));
}

std::string row_of(const std::string& claim_fields, const Told& told) {
    auto row = claim_fields;
    for (const auto& column : appearance_columns) {
        add(row, column.of(told.at));
    }
    for (const auto& column : told_columns) {
        add(row, column.of(told));
    }
    return ended(std::move(row));
}

}  // namespace

std::string export_csv(const Dossier& dossier) {
    const DossierIndex index(dossier);
    const auto standings = resolve_standings(index);
    const auto cut = cut_at(index, std::nullopt);
    const auto amendments = amendments_by(dossier.records.claims);
    const render::Voice voice(index, render::as_it_is);
    auto table = header();
    for (std::size_t i = 0; i < standings.size(); ++i) {
        const auto& claim = dossier.records.claims[i];
        std::string fields;
        for (const auto& column : claim_columns) {
            add(fields, column.of(claim));
        }
        const auto add_row = [&](const Appearance& at) {
            table += row_of(
                fields, {index, voice, amendments, claim, at, standings[i], cut.in_force[i]}
            );
        };
        bool any = false;
        for (const auto& appearance : claim.appearances) {
            if (!appearance.implied) {
                add_row(appearance);
                any = true;
            }
        }
        if (!any) {
            add_row({});
        }
    }
    return table;
}

}  // namespace hearsay
