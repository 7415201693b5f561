// SPDX-License-Identifier: Apache-2.0

#include "render/prov_graph.hpp"

#include <hearsay/cut.hpp>

#include "model/appearances.hpp"
#include "render/claim_facts.hpp"
#include "render/prov_attributes.hpp"
#include "render/prov_names.hpp"
#include "render/record_json.hpp"
#include "text/escape.hpp"

#include <unordered_set>

namespace hearsay::render {

namespace {

using Element = ProvElement::Kind;
using Relation = ProvRelation::Kind;

ProvName named(std::string_view prefix, const std::string& id) {
    return {prefix, text::percent_encoded(id)};
}

ProvName appearance_named(const Claim& claim, std::size_t position) {
    return {
        "appearance",
        text::percent_encoded(claim.id) + '#' +
            std::to_string(number_of_appearance(claim, position))};
}

/// The prefix of the names of records of a kind.
std::string_view prefix_of(Kind kind) {
    return kind == Kind::document ? std::string_view("doc") : name_of(kind);
}

class ProvGraphBuilding {
public:
    explicit ProvGraphBuilding(const Dossier& dossier)
        : records_(dossier.records), index_(dossier), standings_(resolve_standings(index_)),
          cut_(cut_at(index_, std::nullopt)) {}

    ProvGraph build(const std::vector<Recording>& recordings) {
        add_elements();
        for (const auto& document : records_.documents) {
            relate(document);
        }
        for (const auto& claim : records_.claims) {
            relate(claim);
            relate_appearances(claim);
            relate_links(claim);
        }
        for (const auto& recording : recordings) {
            add(recording);
        }
        return std::move(graph_);
    }

private:
    void
    add(Element kind, ProvName name, std::vector<ProvAttribute> attributes, std::string time = {}) {
        graph_.elements.push_back({kind, std::move(name), std::move(time), std::move(attributes)});
    }
    ProvRelation& relate(Relation kind, ProvName from, ProvName to) {
        return graph_.relations.emplace_back(ProvRelation{kind, std::move(from), std::move(to)});
    }

    void add_elements() {
        for (const auto& event : records_.events) {
            add(Element::entity, named("event", event.id), attributes_of(event));
        }
        for (const auto& actor : records_.actors) {
            add(Element::agent, named("actor", actor.id), attributes_of(actor));
        }
        for (const auto& outlet : records_.outlets) {
            add(Element::agent, named("outlet", outlet.id), attributes_of(outlet));
        }
        for (const auto& document : records_.documents) {
            add(Element::entity, named("doc", document.id), attributes_of(document));
        }
        for (std::size_t i = 0; i < records_.claims.size(); ++i) {
            const auto& claim = records_.claims[i];
            add(Element::entity,
                named("claim", claim.id),
                attributes_of(
                    claim, standings_[i], compared_by_links(index_, standings_[i]).reserved_in
                ));
            add(Element::activity,
                named("speech", claim.id),
                attributes_of_speech(claim),
                time_of(claim));
            for (std::size_t at = 0; at < claim.appearances.size(); ++at) {
                add(Element::entity,
                    appearance_named(claim, at),
                    attributes_of(claim.appearances[at]));
            }
        }
    }

    /// When it was made. When a forgery was made is not on record.
    static std::string time_of(const Claim& claim) {
        return claim.authenticity == Authenticity::fabricated ? std::string()
                                                              : instant_of(claim.date);
    }

    void relate(const Document& document) {
        const auto name = named("doc", document.id);
        relate(Relation::attribution, name, named("outlet", document.outlet));
        for (const auto& author : document.authors) {
            relate(Relation::attribution, name, named("actor", author));
        }
        for (const auto& source : document.relays) {
            relate(Relation::derivation, name, named("doc", source));
        }
        if (!document.replaces.empty()) {
            relate(Relation::revision, name, named("doc", document.replaces));
        }
    }

    void relate(const Claim& claim) {
        const auto name = named("claim", claim.id);
        const auto speech = named("speech", claim.id);
        relate(Relation::generation, name, speech).time = time_of(claim);
        if (claim.authenticity == Authenticity::fabricated) {
            return;  // nobody said it
        }
        for (const auto& id : claim.speakers) {
            const auto speaker = named("actor", id);
            relate(Relation::attribution, name, speaker);
            relate(Relation::association, speech, speaker);
            for (const auto& principal : claim.on_behalf_of) {
                relate(Relation::delegation, speaker, named("actor", principal)).activity = speech;
            }
        }
    }

    void relate_appearances(const Claim& claim) {
        const auto vias = vias_of(index_, claim);
        const auto nearest = nearest_sources(claim, vias);
        for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
            const auto& appearance = claim.appearances[i];
            const auto name = appearance_named(claim, i);
            relate(
                appearance.quote.empty() ? Relation::derivation : Relation::quotation,
                name,
                named("claim", claim.id)
            );
            if (!appearance.document.empty()) {
                relate(Relation::membership, named("doc", appearance.document), name);
            } else if (!appearance.outlet.empty()) {
                relate(Relation::attribution, name, named("outlet", appearance.outlet));
            }
            if (nearest[i]) {
                relate(Relation::primary_source, name, appearance_named(claim, *nearest[i]));
            }
        }
        for (const auto& via : vias) {
            relate(
                Relation::derivation,
                appearance_named(claim, via.from),
                appearance_named(claim, via.to)
            );
        }
    }

    void relate_links(const Claim& claim) {
        const auto name = named("claim", claim.id);
        for (std::size_t i = 0; i < claim.links.size(); ++i) {
            const auto link = static_cast<Link>(i);
            for (const auto& id : claim.links[i]) {
                const auto target = named("claim", id);
                if (link == Link::repeats) {
                    relate(Relation::derivation, name, target);
                } else if (link == Link::revises && claim.authenticity != Authenticity::fabricated) {
                    relate(Relation::revision, name, target);
                } else if (link == Link::retracts && is_effective(claim)) {
                    relate(Relation::invalidation, target, named("speech", claim.id)).time =
                        time_of(claim);
                } else {
                    relate(Relation::influence, name, target).attributes =
                        ProvAttributes().text("link", std::string(name_of(link))).take();
                }
            }
        }
    }

    /// What was never said, or was taken back itself, invalidates nothing; nor does what was never
    /// said revise anything.
    [[nodiscard]] bool is_effective(const Claim& claim) const {
        const auto position = index_.claim_at(claim.id);
        return position && cut_.effective[*position];
    }

    [[nodiscard]] bool holds(const RecordId& record) const {
        switch (record.kind) {
        case Kind::event:
            return index_.event(record.id) != nullptr;
        case Kind::actor:
            return index_.actor(record.id) != nullptr;
        case Kind::outlet:
            return index_.outlet(record.id) != nullptr;
        case Kind::document:
            return index_.document(record.id) != nullptr;
        case Kind::claim:
            break;
        }
        return index_.claim(record.id) != nullptr;
    }

    void add(const Recording& recording) {
        const auto name = named("recording", std::to_string(recording.number));
        const auto before = graph_.relations.size();
        const auto relate_all = [&](const std::vector<RecordId>& records, const char* change) {
            for (const auto& record : records) {
                if (holds(record)) {
                    relate(Relation::influence, name, named(prefix_of(record.kind), record.id))
                        .attributes = ProvAttributes().text("change", change).take();
                }
            }
        };
        relate_all(recording.added, "added");
        relate_all(recording.changed, "changed");
        relate_all(recording.withdrawn, "withdrawn");  // those that are back
        if (graph_.relations.size() == before) {
            return;
        }
        add(Element::activity,
            name,
            ProvAttributes()
                .type("hearsay", "Recording")
                .text("recorder", recording.recorder)
                .text("reason", recording.reason)
                .take(),
            instant_text(recording.at, Fraction::told));
        if (tools_.insert(recording.tool).second) {
            add(Element::agent,
                named("tool", recording.tool),
                ProvAttributes().type("prov", "SoftwareAgent").label(recording.tool).take());
        }
        relate(Relation::association, name, named("tool", recording.tool));
        if (recording.by.empty()) {
            return;
        }
        if (recorders_.insert(recording.by).second) {
            add(Element::agent,
                named("recorder", recording.by),
                ProvAttributes().type("prov", "Person").label(recording.by).take());
        }
        relate(Relation::association, name, named("recorder", recording.by));
    }

    const Records& records_;
    DossierIndex index_;
    std::vector<Standing> standings_;
    Cut cut_;
    std::unordered_set<std::string> tools_;
    std::unordered_set<std::string> recorders_;
    ProvGraph graph_;
};

}  // namespace

ProvGraph prov_graph_of(const Dossier& dossier, const std::vector<Recording>& recordings) {
    return ProvGraphBuilding(dossier).build(recordings);
}

const ProvRelationNames& names_of(ProvRelation::Kind kind) {
    constexpr std::string_view derived = "wasDerivedFrom";
    constexpr std::string_view generated = "prov:generatedEntity";
    constexpr std::string_view used = "prov:usedEntity";
    static constexpr ProvRelationNames names[] = {
        {"wasGeneratedBy",
         "prov:entity",
         "prov:activity",
         {},
         "wasGeneratedBy",
         "qualifiedGeneration",
         "Generation",
         "activity"},
        {"wasInvalidatedBy",
         "prov:entity",
         "prov:activity",
         {},
         "wasInvalidatedBy",
         "qualifiedInvalidation",
         "Invalidation",
         "activity"},
        {"wasAssociatedWith", "prov:activity", "prov:agent", {}, "wasAssociatedWith", {}, {}, {}},
        {"wasAttributedTo", "prov:entity", "prov:agent", {}, "wasAttributedTo", {}, {}, {}},
        {"actedOnBehalfOf",
         "prov:delegate",
         "prov:responsible",
         {},
         "actedOnBehalfOf",
         "qualifiedDelegation",
         "Delegation",
         "agent"},
        {derived, generated, used, {}, "wasDerivedFrom", {}, {}, {}},
        {derived, generated, used, "Revision", "wasRevisionOf", {}, {}, {}},
        {derived, generated, used, "Quotation", "wasQuotedFrom", {}, {}, {}},
        {derived, generated, used, "PrimarySource", "hadPrimarySource", {}, {}, {}},
        {"wasInfluencedBy",
         "prov:influencee",
         "prov:influencer",
         {},
         "wasInfluencedBy",
         "qualifiedInfluence",
         "Influence",
         "influencer"},
        {"hadMember", "prov:collection", "prov:entity", {}, "hadMember", {}, {}, {}},
    };
    return names[static_cast<std::size_t>(kind)];
}

std::string_view datatype_of(ProvValue::Kind kind) {
    switch (kind) {
    case ProvValue::Kind::edtf:
        return "edtf:EDTF";
    case ProvValue::Kind::integer:
        return "xsd:int";
    case ProvValue::Kind::uri:
        return "xsd:anyURI";
    case ProvValue::Kind::flag:
        return "xsd:boolean";
    case ProvValue::Kind::text:
    case ProvValue::Kind::name:
        break;
    }
    return {};
}

}  // namespace hearsay::render
