// SPDX-License-Identifier: Apache-2.0

#include "records/claim_draft.hpp"
#include "records/numbers_meant.hpp"
#include "records/syntax.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <unordered_set>

namespace hearsay::records {
namespace {

/// A reader of a member of the claim itself.
template <auto Read>
void of_claim(Reader& reader, const Field& field, ClaimDraft& draft) {
    Read(reader, field, draft.claim);
}

/// Notes where a key stands, and reads it.
template <auto At, auto Read>
void placed(Reader& reader, const Field& field, ClaimDraft& draft) {
    draft.*At = field.key;
    Read(reader, field, draft);
}

/// Reports several where one is wanted, for which there is another key.
bool is_one(Reader& reader, const Field& field, std::string_view wanted, std::string_view several) {
    if (field.value.type() != Node::Type::array) {
        return true;
    }
    wrong_type(reader, field, wanted, backquoted(several) + " takes several");
    return false;
}

template <auto Member, Reference To>
void single(Reader& reader, const Field& field, ClaimDraft& draft) {
    std::string id;
    if (read_reference(reader, field, id, To)) {
        (draft.claim.*Member).push_back(std::move(id));
    }
}

/// One of those that another key has for several jointly.
template <auto Member, Reference To>
void single_of(Reader& reader, const Field& field, ClaimDraft& draft) {
    constexpr std::string_view several = To == Reference::speakers ? "speakers" : "parties";
    if (is_one(reader, field, "an id in quotes", several)) {
        single<Member, To>(reader, field, draft);
    }
}

template <auto Member, Reference To>
void several(Reader& reader, const Field& field, ClaimDraft& draft) {
    Field needed = field;
    needed.required = true;
    read_references(reader, needed, draft.claim.*Member, To);
}

void on_behalf_of(Reader& reader, const Field& field, ClaimDraft& draft) {
    if (field.value.type() == Node::Type::array) {
        read_references(reader, field, draft.claim.on_behalf_of, Reference::on_behalf_of);
    } else {
        single<&Claim::on_behalf_of, Reference::on_behalf_of>(reader, field, draft);
    }
}

void act(Reader& reader, const Field& field, ClaimDraft& draft) {
    reader.note(Spot::act, inside_quotes(field.value));
    read_word(reader, field, draft.claim.act);
}

void topic(Reader& reader, const Field& field, ClaimDraft& draft) {
    reader.note(Spot::topic, inside_quotes(field.value));
    read_id(reader, field, draft.claim.topic);
}

void role(Reader& reader, const Field& field, ClaimDraft& draft) {
    Role role{};
    if (is_one(reader, field, "a word in quotes", "roles") && read_word(reader, field, role)) {
        draft.claim.roles.assign(1, role);
    }
}

void roles(Reader& reader, const Field& field, ClaimDraft& draft) {
    if (field.value.type() == Node::Type::array && field.value.size() == 0) {
        reader.fault("H018", field.value.region(), "`roles` is empty", "name one at least");
        return;
    }
    if (field.value.type() != Node::Type::array) {
        wrong_type(reader, field, "an array of roles");
        return;
    }
    std::vector<Role> found;
    for (std::size_t i = 0; i < field.value.size(); ++i) {
        const Field element{field.name, field.key, field.value.at(i)};
        Role role{};
        if (!read_word(reader, element, role)) {
            continue;
        }
        if (std::ranges::find(found, role) != found.end()) {
            reader.fault(
                "H023",
                inside_quotes(element.value),
                "`roles` names " + backquoted(name_of(role)) + " twice"
            );
        } else {
            found.push_back(role);
        }
    }
    std::ranges::sort(found);
    draft.claim.roles = std::move(found);
}

/// Parties are kept sorted; the places of their references move with them.
void parties(Reader& reader, const Field& field, ClaimDraft& draft) {
    several<&Claim::parties, Reference::parties>(reader, field, draft);
    auto& ids = draft.claim.parties;
    std::vector<std::size_t> order(ids.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) -> const std::string& { return ids[i]; });
    std::vector<std::uint32_t> rank(ids.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = static_cast<std::uint32_t>(i);
    }
    for (SpotAt& at : reader.spots()) {
        if (at.spot == Spot::reference && at.reference == Reference::parties) {
            at.element = rank[at.element];
        }
    }
    std::ranges::sort(ids);
}

void bound(Reader& reader, const Field& field, std::optional<std::int64_t>& out) {
    std::int64_t number = 0;
    if (read_integer(reader, field, number, 0, largest_number)) {
        out = number;
    }
}

void min(Reader& reader, const Field& field, NumberRange& range) {
    bound(reader, field, range.min);
}

void max(Reader& reader, const Field& field, NumberRange& range) {
    bound(reader, field, range.max);
}

constexpr Key<NumberRange> range_keys[] = {
    {"min", Need::optional, min},
    {"max", Need::optional, max},
};

/// How to write a number, or a range, that stands in quotes or in an array.
std::string number_meant_by(Node value) {
    if (value.type() == Node::Type::array && value.size() == 2) {
        return range_meant(value.at(0).integer(), value.at(1).integer());
    }
    const std::string* text = value.text();
    return text == nullptr ? std::string() : number_meant(*text);
}

void value(Reader& reader, const Field& field, ClaimDraft& draft) {
    reader.note(Spot::answer, field.value.region());
    NumberRange range;
    if (field.value.type() == Node::Type::table) {
        const TableAt table{"value", field.value.region()};
        bool any = false;
        field.value.for_each_key([&](std::string_view, const Region&, Node) { any = true; });
        read_table(reader, field.value, table, range_keys, range);
        if (!any) {
            reader.fault("H018", field.value.region(), "`value` is empty", "give min, max or both");
        } else if (range.min && range.max && *range.min > *range.max) {
            reader.fault(
                "H017",
                field.value.region(),
                "`min` is above `max`",
                "write `{ min = " + std::to_string(*range.max) +
                    ", max = " + std::to_string(*range.min) + " }`"
            );
        }
    } else if (field.value.type() == Node::Type::integer) {
        bound(reader, field, range.min);
        range.max = range.min;
    } else {
        wrong_type(
            reader,
            field,
            "a whole number, or a range such as { min = 10, max = 20 }",
            number_meant_by(field.value)
        );
    }
    if (range.min || range.max) {
        draft.claim.value = range;
    }
}

void answer(Reader& reader, const Field& field, ClaimDraft& draft) {
    reader.note(Spot::answer, inside_quotes(field.value));
    read_id(reader, field, draft.claim.answer);
}

void language_of(Reader& reader, const Field& field, ClaimDraft& draft) {
    read_language(reader, field, draft.claim.language);
}

void credibility(Reader& reader, const Field& field, ClaimDraft& draft) {
    std::int64_t number = 0;
    if (read_integer(reader, field, number, 1, 6)) {
        draft.claim.credibility = static_cast<int>(number);
    }
}

template <Link Kind>
void link(Reader& reader, const Field& field, ClaimDraft& draft) {
    const auto kind = static_cast<std::size_t>(Kind);
    // One that cannot be read counts as given, so that the claim does not seem to lack an act.
    draft.links[kind] = field.value.type() != Node::Type::array || field.value.size() > 0;
    read_references(reader, field, draft.claim.links[kind], Reference::links, kind);
}

/// All that an appearance says, each part with its length, so that no two come to the same.
std::string all_of(const Appearance& appearance) {
    std::string all;
    const auto add = [&](std::string_view part) {
        all += std::to_string(part.size());
        all += ' ';
        all += part;
    };
    for (const std::string* part :
         {&appearance.document,
          &appearance.outlet,
          &appearance.url,
          &appearance.quote,
          &appearance.language,
          &appearance.translation,
          &appearance.distorts,
          &appearance.locator,
          &appearance.note}) {
        add(*part);
    }
    add(appearance.date ? std::string_view(appearance.date->text) : std::string_view());
    add(appearance.certainty ? name_of(*appearance.certainty) : std::string_view());
    for (const auto* ids : {&appearance.via, &appearance.via_outlet}) {
        add(std::to_string(ids->size()));
        std::ranges::for_each(*ids, add);
    }
    return all;
}

void appearances(Reader& reader, const Field& field, ClaimDraft& draft) {
    std::unordered_set<std::string> told;
    for_each_table(reader, field, "[[claim.appearance]]", [&](const Field& element, std::size_t i) {
        auto& appearance = draft.claim.appearances.emplace_back();
        read_appearance(reader, element, i, appearance);
        const bool is_somewhere = !appearance.document.empty() || !appearance.outlet.empty();
        if (is_somewhere && field.value.size() > 1 && !told.insert(all_of(appearance)).second) {
            reader.fault(
                "H023",
                element.value.region(),
                "`[[claim.appearance]]` says the same twice",
                "leave one of them out, or say what they differ in"
            );
        }
    });
}

using C = Claim;
using D = ClaimDraft;
using R = Reference;

constexpr Key<ClaimDraft> claim_keys[] = {
    {"id", Need::required, of_claim<own_id<&C::id, Claim>>},
    {"event", Need::optional, placed<&D::event, of_claim<reference<&C::event, R::event, Claim>>>},
    {"speaker", Need::optional, placed<&D::speaker, single_of<&C::speakers, R::speakers>>},
    {"speakers", Need::optional, placed<&D::speakers, several<&C::speakers, R::speakers>>},
    {"speaker_as_named", Need::optional, of_claim<line<&C::speaker_as_named, Claim>>},
    {"on_behalf_of", Need::optional, on_behalf_of},
    {"capacity", Need::optional, of_claim<line<&C::capacity, Claim>>},
    {"act", Need::optional, placed<&D::act, act>},
    {"topic", Need::optional, placed<&D::topic, topic>},
    {"party", Need::optional, placed<&D::party, single_of<&C::parties, R::parties>>},
    {"parties", Need::optional, placed<&D::parties, parties>},
    {"party_as_named",
     Need::optional,
     placed<&D::party_as_named, of_claim<line<&C::party_as_named, Claim>>>},
    {"role", Need::optional, placed<&D::role, role>},
    {"roles", Need::optional, placed<&D::roles, roles>},
    {"value", Need::optional, placed<&D::value, value>},
    {"answer", Need::optional, placed<&D::answer, answer>},
    {"statement", Need::optional, of_claim<lines<&C::statement, Claim>>},
    {"quote", Need::optional, of_claim<lines<&C::quote, Claim>>},
    {"language", Need::optional, placed<&D::language, language_of>},
    {"translation", Need::optional, of_claim<lines<&C::translation, Claim>>},
    {"translator", Need::optional, of_claim<line<&C::translator, Claim>>},
    {"hedge", Need::optional, of_claim<line<&C::hedge, Claim>>},
    {"mode", Need::optional, of_claim<word<&C::mode, Claim>>},
    {"certainty", Need::optional, of_claim<word<&C::certainty, Claim>>},
    {"credibility", Need::optional, credibility},
    {"authenticity", Need::optional, of_claim<word<&C::authenticity, Claim>>},
    {"date", Need::optional, of_claim<date<&C::date, Claim>>},
    {"disclosed", Need::optional, of_claim<date<&C::disclosed, Claim>>},
    {"uncertain", Need::optional, of_claim<flag<&C::uncertain, Claim>>},
    {"repeats", Need::optional, link<Link::repeats>},
    {"questions", Need::optional, link<Link::questions>},
    {"misreports", Need::optional, link<Link::misreports>},
    {"endorses", Need::optional, link<Link::endorses>},
    {"disputes", Need::optional, link<Link::disputes>},
    {"revises", Need::optional, link<Link::revises>},
    {"retracts", Need::optional, link<Link::retracts>},
    {"answers", Need::optional, link<Link::answers>},
    {"note", Need::optional, of_claim<lines<&C::note, Claim>>},
    {"appearance", Need::optional, placed<&D::appearance, appearances>},
};

}  // namespace

void read_claim(
    Reader& reader, Node node, const TableAt& table, const Defaults& defaults, Claim& claim
) {
    ClaimDraft draft(claim);
    read_table(reader, node, table, claim_keys, draft);
    if (!draft.event && defaults.event.text.empty() && !defaults.event.faulty) {
        missing_key(reader, table, "event");
    }
    check_draft(reader, table, draft);
    apply_defaults(reader, defaults, draft);
}

}  // namespace hearsay::records
