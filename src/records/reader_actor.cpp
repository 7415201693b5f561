// SPDX-License-Identifier: Apache-2.0

#include "records/readers.hpp"

#include <optional>
#include <utility>

namespace hearsay::records {
namespace {

constexpr std::string_view affiliation_header = "[[actor.affiliation]]";

/// An affiliation with its number, which its reference is noted under.
struct Numbered {
    Affiliation affiliation;
    std::size_t number = 0;
};

void to(Reader& reader, const Field& field, Numbered& it) {
    if (read_id(reader, field, it.affiliation.to)) {
        reader.note(
            Spot::reference, inside_quotes(field.value), Reference::affiliation_to, 0, it.number
        );
    }
}

void relation(Reader& reader, const Field& field, Numbered& it) {
    read_word(reader, field, it.affiliation.relation);
}

void office(Reader& reader, const Field& field, Numbered& it) {
    read_text(reader, field, it.affiliation.office);
}

void from(Reader& reader, const Field& field, Numbered& it) {
    read_date(reader, field, it.affiliation.from);
}

/// The end of an affiliation; one certainly before its beginning is reported here.
void until(Reader& reader, const Field& field, Numbered& it) {
    // Keys come sorted: `from` has been read.
    if (read_date(reader, field, it.affiliation.until) && it.affiliation.until &&
        it.affiliation.from && certainly_before(*it.affiliation.until, *it.affiliation.from)) {
        reader.fault(
            "H024",
            inside_quotes(field.value),
            "`until` lies before `from`",
            "an affiliation ends after it began"
        );
    }
}

constexpr Key<Numbered> affiliation_keys[] = {
    {"to", Need::required, to},
    {"relation", Need::required, relation},
    {"office", Need::optional, office},
    {"from", Need::optional, from},
    {"until", Need::optional, until},
};

void affiliations(Reader& reader, const Field& field, Actor& actor) {
    for_each_table(reader, field, affiliation_header, [&](const Field& element, std::size_t i) {
        Numbered it{{}, i};
        const TableAt table{affiliation_header, element.value.region()};
        read_table(reader, element.value, table, affiliation_keys, it);
        actor.affiliations.push_back(std::move(it.affiliation));
    });
}

constexpr Key<Actor> actor_keys[] = {
    {"id", Need::required, own_id<&Actor::id>},
    {"name", Need::required, line<&Actor::name>},
    {"kind", Need::required, word<&Actor::kind>},
    {"aliases", Need::optional, texts<&Actor::aliases>},
    {"country", Need::optional, country<&Actor::country>},
    {"anonymous", Need::optional, flag<&Actor::anonymous>},
    {"unidentified", Need::optional, flag<&Actor::unidentified>},
    {"described_as", Need::optional, line<&Actor::described_as>},
    {"reliability", Need::optional, reliability<&Actor::reliability>},
    {"note", Need::optional, lines<&Actor::note>},
    {"affiliation", Need::optional, affiliations},
};

}  // namespace

void read_actor(Reader& reader, Node node, const TableAt& table, Actor& actor) {
    std::optional<Region> described;
    node.for_each_key([&](std::string_view key, const Region& at, Node value) {
        const std::string* text = value.text();
        if (key == "described_as" && (text == nullptr || !text->empty())) {
            described = at;
        }
    });
    read_table(reader, node, table, actor_keys, actor);
    if (actor.anonymous && !described) {
        reader.fault(
            "H025",
            table.header,
            "an anonymous actor has no `described_as`",
            "give the outlet's own words for the source, such as \"a senior official\""
        );
    } else if (described && !actor.anonymous && !actor.unidentified) {
        // It would be told nowhere, and the source be counted as one that is known.
        reader.fault(
            "H025",
            *described,
            "`described_as` is of an anonymous actor, and this one is not said to be one",
            "add `anonymous = true`, or take it out"
        );
    }
}

}  // namespace hearsay::records
