// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/answers_json.hpp"
#include "render/claim_json.hpp"

#include <utility>

namespace hearsay {

namespace {

using render::or_null;
using text::Json;
using text::JsonWriter;

Json sources_json(const std::vector<Source>& sources) {
    Json json = Json::array();
    for (const auto& source : sources) {
        json.push_back({{"kind", name_of(source.kind)}, {"id", source.id}});
    }
    return json;
}

Json range_json(const CountRange& range) {
    return {{"at_least", range.at_least}, {"at_most", range.at_most}};
}

Json position_json(const Position& position) {
    Json json = text::object_for(34);
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
    json["former_own_claims"] = position.former_own_claims;
    json["former_own_denials"] = position.former_own_denials;
    json["possibly_own"] = position.possibly_own;
    json["first"] = position.first;
    json["latest"] = position.latest;
    json["first_if_date_right"] = position.first_if_date_right;
    json["latest_if_date_right"] = position.latest_if_date_right;
    json["firsts_overlap"] = position.firsts_overlap;
    json["latests_overlap"] = position.latests_overlap;
    json["roles"] = render::words_json(position.roles);
    json["self_claimed"] = position.self_claimed;
    json["claims"] = position.claims;
    json["speakers"] = position.speakers;
    json["speakers_range"] = range_json(position.speakers_range);
    json["outlets"] = position.outlets;
    json["documents"] = position.documents;
    json["appearances"] = position.appearances;
    json["owners"] = position.owners;
    json["owners_range"] = range_json(position.owners_range);
    json["independent_origins"] = range_json(position.independent_origins);
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
    Json json = text::object_for(11);
    json["principal"] = shift.principal;
    json["kind"] = name_of(shift.kind);
    json["from"] = shift.from;
    json["to"] = shift.to;
    json["date"] = or_null(shift.date);
    json["linked"] = shift.linked;
    json["if_date_right"] = shift.if_date_right;
    json["against_dates"] = shift.against_dates;
    json["only_possibly_one_body"] = shift.only_possibly_one_body;
    json["parties"] =
        shift.kind == Shift::Kind::renamed ? Json(name_of(shift.parties)) : Json(nullptr);
    json["disputes"] = shift.disputes;
    return json;
}

Json figures_json(const Figures& figures) {
    Json json = text::object_for(11);
    json["principal"] = figures.principal;
    json["latest"] = figures.latest;
    json["earlier"] = figures.earlier;
    json["taken_back"] = figures.taken_back;
    json["change"] = figures.change ? Json(name_of(*figures.change)) : Json(nullptr);
    json["changed_from"] = or_null(figures.changed_from);
    json["if_date_right"] = figures.if_date_right;
    json["denied_since"] = figures.denied_since;
    json["given_up"] = figures.given_up;
    json["earlier_denied_since"] = figures.earlier_denied_since;
    json["earlier_denied_if_date_right"] = figures.earlier_denied_if_date_right;
    return json;
}

void write_topic(JsonWriter& out, const TopicComparison& topic) {
    const auto write_list = [&](std::string_view key, const auto& list, const auto& json_of) {
        out.open_array(key);
        for (const auto& each : list) {
            out.push(json_of(each));
        }
        out.close();
    };
    out.put("topic", topic.topic);
    out.put("question", topic.question);
    write_list("positions", topic.positions, position_json);
    out.put("withheld_by", topic.withheld_by);
    out.put("formerly_withheld_by", topic.formerly_withheld_by);
    write_list("conflicts", topic.conflicts, conflict_json);
    out.put("more_conflicts", topic.more_conflicts);
    write_list("shifts", topic.shifts, shift_json);
    write_list("figures", topic.figures, figures_json);
}

}  // namespace

void render::write_comparison(
    JsonWriter& out, const Comparison& comparison, const DossierIndex& index
) {
    out.put("schema", "hearsay.compare/1");
    out.put("event", event_json(index, comparison.event, comparison.as_of));
    out.put("as_of", or_null(comparison.as_of));
    out.put("known_at", or_null(comparison.known_at));
    out.put("by", comparison.by);
    out.put("counts", counts_json(counts_of(index, comparison)));
    out.put("undecided", comparison.undecided);
    out.put("if_date_right", comparison.if_date_right.all());
    out.put("undecided_texts", texts_json(index.dossier().undecided_texts));
    out.put("possibly_rolled_up", comparison.possibly_rolled_up);
    out.put("without", sources_json(comparison.without));
    out.put("lost", comparison.lost);
    out.put("no_longer_certain", comparison.no_longer_certain);
    out.put("in_force_again", comparison.in_force_again);
    out.put("fewer_speakers", comparison.fewer_speakers);
    out.put("said_for_set_aside", comparison.said_for_set_aside);
    out.put("belonging_to_set_aside", comparison.belonging_to_set_aside);
    out.put("cut_from_circle", texts_json(comparison.cut_from_circle));
    out.put("speakers_not_by_then", comparison.speakers_not_by_then);
    out.put("without_text", comparison.without_text);
    out.open_array("lost_answers");
    for (const auto& lost : comparison.lost_answers) {
        out.push(
            {{"topic", lost.topic},
             {"answer", lost.answer},
             {"asserted", lost.was_asserted},
             {"still_suggested", lost.is_still_suggested}}
        );
    }
    out.close();
    out.put("sole_sources", sources_json(comparison.sole_sources));
    out.open_array("stale_documents");
    for (const auto& stale : comparison.stale_documents) {
        out.push(
            {{"document", stale.document},
             {"certain", stale.is_certain},
             {"only_through", stale.only_through},
             {"also_through", stale.also_through}}
        );
    }
    out.close();
    out.open_array("topics");
    for (const auto& topic : comparison.topics) {
        out.open_object();
        write_topic(out, topic);
        out.close();
    }
    out.close();
    out.open_object("claims");
    for (const auto& [id, compared] : comparison.claims) {
        if (const auto* claim = index.claim(id)) {
            out.put(id, claim_json(index, *claim, compared));
        }
    }
    out.close();
    out.put("names", names_json(index));
    out.put("findings", findings_json(comparison.findings));
}

namespace {

std::string written(JsonWriter out, const Comparison& comparison, const Dossier& dossier) {
    render::write_comparison(out, comparison, DossierIndex(dossier));
    return std::move(out).finish();
}

}  // namespace

std::string compare_json(const Comparison& comparison, const Dossier& dossier) {
    return written(JsonWriter(), comparison, dossier);
}

void compare_json(std::ostream& out, const Comparison& comparison, const Dossier& dossier) {
    written(JsonWriter(out), comparison, dossier);
}

}  // namespace hearsay
