// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/answers_json.hpp"
#include "render/claim_json.hpp"

#include <utility>

namespace hearsay {

namespace {

using render::or_null;
using text::Json;

Json sources_json(const std::vector<Source>& sources) {
    Json json = Json::array();
    for (const auto& source : sources) {
        json.push_back({{"kind", name_of(source.kind)}, {"id", source.id}});
    }
    return json;
}

Json position_json(const Position& position) {
    Json json = text::object_for(28);
    json["answer"] = position.answer;
    json["label"] = position.label;
    json["asserted_by"] = position.asserted_by;
    json["suggested_by"] = position.suggested_by;
    json["denied_by"] = position.denied_by;
    json["doubted_by"] = position.doubted_by;
    json["formerly_asserted_by"] = position.formerly_asserted_by;
    json["formerly_suggested_by"] = position.formerly_suggested_by;
    json["formerly_denied_by"] = position.formerly_denied_by;
    json["own_claims"] = position.own_claims;
    json["own_denials"] = position.own_denials;
    json["first"] = position.first;
    json["latest"] = position.latest;
    json["roles"] = render::words_json(position.roles);
    json["self_claimed"] = position.self_claimed;
    json["claims"] = position.claims;
    json["speakers"] = position.speakers;
    json["outlets"] = position.outlets;
    json["documents"] = position.documents;
    json["appearances"] = position.appearances;
    json["owners"] = position.owners;
    json["independent_origins"] = {
        {"at_least", position.independent_origins.at_least},
        {"at_most", position.independent_origins.at_most}};
    json["origins"] = position.origins;
    json["fabricated_roots"] = position.fabricated_roots;
    json["circular"] = position.circular;
    json["sole_sources"] = sources_json(position.sole_sources);
    return json;
}

Json conflict_json(const Conflict& conflict) {
    Json json = text::object_for(5);
    json["kind"] = name_of(conflict.kind);
    json["positions"] = conflict.positions;
    json["roles"] = render::words_json(conflict.roles);
    json["a"] = conflict.a;
    json["b"] = conflict.b;
    return json;
}

Json shift_json(const Shift& shift) {
    Json json = text::object_for(6);
    json["principal"] = shift.principal;
    json["kind"] = name_of(shift.kind);
    json["from"] = shift.from;
    json["to"] = shift.to;
    json["date"] = or_null(shift.date);
    json["linked"] = shift.linked;
    return json;
}

Json figures_json(const Figures& figures) {
    Json json = text::object_for(4);
    json["principal"] = figures.principal;
    json["latest"] = figures.latest;
    json["earlier"] = figures.earlier;
    json["change"] = figures.change ? Json(name_of(*figures.change)) : Json(nullptr);
    return json;
}

Json topic_json(const TopicComparison& topic) {
    Json json = text::object_for(12);
    json["topic"] = topic.topic;
    json["question"] = topic.question;
    json["positions"] = Json::array();
    for (const auto& position : topic.positions) {
        json["positions"].push_back(position_json(position));
    }
    json["withheld_by"] = topic.withheld_by;
    json["formerly_withheld_by"] = topic.formerly_withheld_by;
    json["conflicts"] = Json::array();
    for (const auto& conflict : topic.conflicts) {
        json["conflicts"].push_back(conflict_json(conflict));
    }
    json["shifts"] = Json::array();
    for (const auto& shift : topic.shifts) {
        json["shifts"].push_back(shift_json(shift));
    }
    json["figures"] = Json::array();
    for (const auto& figures : topic.figures) {
        json["figures"].push_back(figures_json(figures));
    }
    return json;
}

}  // namespace

text::Json render::comparison_json(const Comparison& comparison, const DossierIndex& index) {
    Json json = text::object_for(20);
    json["schema"] = "hearsay.compare/1";
    json["event"] = event_json(index, comparison.event);
    json["as_of"] = or_null(comparison.as_of);
    json["known_at"] = or_null(comparison.known_at);
    json["by"] = comparison.by;
    json["counts"] = counts_json(counts_of(index, comparison));
    json["undecided"] = comparison.undecided;
    json["without"] = sources_json(comparison.without);
    json["lost"] = comparison.lost;
    json["lost_answers"] = Json::array();
    for (const auto& [topic, answer] : comparison.lost_answers) {
        json["lost_answers"].push_back({{"topic", topic}, {"answer", answer}});
    }
    json["sole_sources"] = sources_json(comparison.sole_sources);
    json["topics"] = Json::array();
    for (const auto& topic : comparison.topics) {
        json["topics"].push_back(topic_json(topic));
    }
    Json claims = text::object_for(comparison.claims.size());
    for (const auto& [id, compared] : comparison.claims) {
        if (const auto* claim = index.claim(id)) {
            put_new(claims, id, claim_json(index, *claim, compared));
        }
    }
    json["claims"] = std::move(claims);
    json["names"] = names_json(index);
    json["findings"] = findings_json(comparison.findings);
    return json;
}

std::string compare_json(const Comparison& comparison, const Dossier& dossier) {
    const DossierIndex index(dossier);
    return text::dump(render::comparison_json(comparison, index), true);
}

}  // namespace hearsay
