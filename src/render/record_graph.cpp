// SPDX-License-Identifier: Apache-2.0

#include "render/record_graph.hpp"

#include "model/appearances.hpp"
#include "model/node_ids.hpp"
#include "model/position.hpp"
#include "render/claim_facts.hpp"
#include "render/claim_words.hpp"

#include <unordered_map>

namespace hearsay::render {

namespace {

std::string joined_words(const std::vector<Role>& roles) {
    std::string words;
    for (const auto role : roles) {
        words += words.empty() ? "" : " ";
        words += name_of(role);
    }
    return words;
}

class RecordGraphBuilding {
public:
    explicit RecordGraphBuilding(const Dossier& dossier)
        : dossier_(dossier), index_(dossier), standings_(resolve_standings(index_)),
          amendments_(amendments_by(dossier.records.claims)), voice_(index_, as_it_is) {}

    RecordGraph build() {
        const auto& records = dossier_.records;
        for (std::size_t i = 0; i < records.claims.size(); ++i) {
            add(records.claims[i], standings_[i]);
        }
        for (const auto& document : records.documents) {
            auto& node = add("document", document.id, document.title, document.date);
            put(node, "url", document.url);
            put(node, "language", document.language);
        }
        for (const auto& outlet : records.outlets) {
            auto& node = add("outlet", outlet.id, outlet.name, {});
            put(node, "type", std::string(name_of(outlet.kind)));
            put(node, "url", outlet.url);
            put(node, "language", outlet.language);
            put(node, "country", outlet.country);
        }
        for (const auto& actor : records.actors) {
            auto& node = add("actor", actor.id, actor.name, {});
            put(node, "type", std::string(name_of(actor.kind)));
            put(node, "country", actor.country);
            put(node, "anonymous", actor.anonymous ? "true" : "");
            put(node, "unidentified", actor.unidentified ? "true" : "");
            put(node, "described_as", actor.described_as);
        }
        for (const auto& event : records.events) {
            auto& node = add("event", event.id, event.title, event.date);
            put(node, "country", event.country);
        }
        connect();
        return std::move(graph_);
    }

private:
    RecordNode&
    add(std::string_view kind,
        const std::string& id,
        const std::string& label,
        const std::optional<Date>& date) {
        auto& node = graph_.nodes.emplace_back();
        node.id = kind;
        node.id += ':';
        node.id += id;
        node.kind = kind;
        node.label = label.empty() ? id : label;
        node.date = date ? date->text : "";
        numbers_.emplace(node.id, graph_.nodes.size() - 1);
        return node;
    }

    static void put(RecordNode& node, std::string_view key, std::string value) {
        if (!value.empty()) {
            node.more.emplace_back(key, std::move(value));
        }
    }

    void add(const Claim& claim, const Standing& standing) {
        auto& node = add("claim", claim.id, {}, claim.date);
        const auto compared = compared_by_links(index_, standing);
        node.words = whole_stance(voice_, claim, compared, amendments_);
        put(node, "event", claim.event);
        put(node, "act", standing.act ? std::string(name_of(*standing.act)) : "");
        put(node, "topic", standing.topic);
        put(node, "answer", standing.key());
        put(node, "roles", joined_words(standing.roles));
        put(node, "certainty", claim.certainty ? std::string(name_of(*claim.certainty)) : "");
        put(node, "hedge", claim.hedge);
        put(node, "reserved_in", compared.reserved_in);
        put(node, "speaker_as_named", claim.speaker_as_named);
        put(node, "party_as_named", claim.party_as_named);
        put(node, "capacity", claim.capacity);
        put(node, "disclosed", claim.disclosed ? claim.disclosed->text : "");
        put(node, "statement", claim.statement);
        put(node, "quote", claim.quote);
        put(node, "translation", claim.translation);
        put(node, "language", claim.language);
        if (claim.authenticity != Authenticity::genuine) {
            put(node, "authenticity", std::string(name_of(claim.authenticity)));
        }
        put(node, "uncertain", claim.uncertain ? "true" : "");
        for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
            const auto& at = claim.appearances[i];
            const auto* outlet = outlet_of(index_, at);
            auto& appearance =
                add("appearance",
                    id_of_appearance(claim, i),
                    outlet == nullptr ? std::string() : outlet->name,
                    date_of(index_, at));
            put(appearance, "url", at.url);
            put(appearance, "certainty", at.certainty ? std::string(name_of(*at.certainty)) : "");
            put(appearance, "quote", at.quote);
            put(appearance, "translation", at.translation);
            put(appearance, "distorts", at.distorts);
            put(appearance, "language", at.language);
            put(appearance, "implied", at.implied ? "true" : "");
        }
    }

    void edge(
        std::string_view from_kind,
        const std::string& from,
        std::string_view relation,
        std::string_view to_kind,
        const std::string& to,
        std::string role = {}
    ) {
        const auto source = numbers_.find(std::string(from_kind) + ':' + from);
        const auto target = numbers_.find(std::string(to_kind) + ':' + to);
        if (source != numbers_.end() && target != numbers_.end()) {
            graph_.edges.push_back({source->second, target->second, relation, std::move(role)});
        }
    }
    void edges(
        std::string_view from_kind,
        const std::string& from,
        std::string_view relation,
        std::string_view to_kind,
        const std::vector<std::string>& to
    ) {
        for (const auto& id : to) {
            edge(from_kind, from, relation, to_kind, id);
        }
    }

    void connect(const Claim& claim, const Standing& standing) {
        edge("claim", claim.id, "about", "event", claim.event);
        // Who did not speak is no source.
        const bool never_said = claim.authenticity == Authenticity::fabricated;
        edges(
            "claim",
            claim.id,
            never_said ? "put-in-the-mouth-of" : "said-by",
            "actor",
            claim.speakers
        );
        edges(
            "claim",
            claim.id,
            never_said ? "put-in-the-mouth-of-for" : "on-behalf-of",
            "actor",
            claim.on_behalf_of
        );
        // Who withholds names nobody.
        const auto* named = standing.act == Act::withholds ? "asked-about" : "names";
        for (const auto& party : standing.parties) {
            edge("claim", claim.id, named, "actor", party, joined_words(standing.roles));
        }
        for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
            const auto& at = claim.appearances[i];
            const auto number = id_of_appearance(claim, i);
            edge("claim", claim.id, "appears-in", "appearance", number);
            if (at.document.empty()) {
                edge("appearance", number, "appears-in", "outlet", at.outlet);
            } else {
                edge("appearance", number, "appears-in", "document", at.document);
            }
        }
        for (const auto& via : vias_of(index_, claim)) {
            edge(
                "appearance",
                id_of_appearance(claim, via.from),
                "via",
                "appearance",
                id_of_appearance(claim, via.to)
            );
        }
        for (std::size_t link = 0; link < claim.links.size(); ++link) {
            edges("claim", claim.id, name_of(static_cast<Link>(link)), "claim", claim.links[link]);
        }
    }

    void connect() {
        const auto& records = dossier_.records;
        for (std::size_t i = 0; i < records.claims.size(); ++i) {
            connect(records.claims[i], standings_[i]);
        }
        for (const auto& document : records.documents) {
            edge("document", document.id, "published-by", "outlet", document.outlet);
            edges("document", document.id, "written-by", "actor", document.authors);
            edges("document", document.id, "relays", "document", document.relays);
            edge("document", document.id, "replaces", "document", document.replaces);
        }
        for (const auto& outlet : records.outlets) {
            edge("outlet", outlet.id, "owned-by", "actor", outlet.owner);
            edge("outlet", outlet.id, "speaks-as", "actor", outlet.actor);
        }
        for (const auto& actor : records.actors) {
            for (const auto& tie : actor.affiliations) {
                edge("actor", actor.id, name_of(tie.relation), "actor", tie.to, tie.office);
            }
        }
        for (const auto& event : records.events) {
            edge("event", event.id, "part-of", "event", event.part_of);
        }
    }

    const Dossier& dossier_;
    DossierIndex index_;
    std::vector<Standing> standings_;
    std::vector<Amendment> amendments_;
    Voice voice_;
    RecordGraph graph_;
    std::unordered_map<std::string, std::size_t> numbers_;
};

}  // namespace

RecordGraph graph_of(const Dossier& dossier) { return RecordGraphBuilding(dossier).build(); }

const std::vector<std::string_view>& keys_of_nodes() {
    static const std::vector<std::string_view> keys{
        "type",
        "country",
        "anonymous",
        "unidentified",
        "described_as",
        "event",
        "act",
        "topic",
        "answer",
        "roles",
        "certainty",
        "hedge",
        "reserved_in",
        "speaker_as_named",
        "party_as_named",
        "capacity",
        "disclosed",
        "statement",
        "quote",
        "translation",
        "distorts",
        "url",
        "language",
        "authenticity",
        "uncertain",
        "implied"};
    return keys;
}

}  // namespace hearsay::render
