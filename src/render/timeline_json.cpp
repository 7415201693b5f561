// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/answers_json.hpp"
#include "render/claim_json.hpp"
#include "render/timeline_words.hpp"

namespace hearsay {

namespace {

using render::or_null;
using text::Json;

Json entry_json(
    const DossierIndex& index, const render::TimelineWords& words, const TimelineEntry& entry
) {
    const auto* claim = entry.kind == TimelineEntry::Kind::claim ? index.claim(entry.id) : nullptr;
    Json json = text::object_for(18);
    json["kind"] = name_of(entry.kind);
    json["id"] = entry.id;
    json["date"] = or_null(entry.date);
    json["disclosed"] = or_null(entry.disclosed);
    json["in_force"] = entry.in_force;
    json["perhaps_amended"] = entry.perhaps_amended;
    json["stands_again"] = entry.stands_again;
    json["retracted"] = or_null(entry.retracted);
    json["perhaps_retracted"] = or_null(entry.perhaps_retracted);
    json["replaced_by"] = entry.replaced_by;
    json["perhaps_replaced_by"] = entry.perhaps_replaced_by;
    json["authenticity"] = claim == nullptr ? Json(nullptr) : Json(name_of(claim->authenticity));
    json["uncertain"] = claim != nullptr && claim->uncertain;
    json["certainly_after_previous"] = entry.certainly_after_previous;
    json["certainly_after_all"] = entry.certainly_after_all;
    json["if_date_right"] = entry.if_date_right;
    json["against_dates"] = entry.against_dates;
    json["on_record"] = entry.on_record;
    json["label"] = words.what(entry);
    return json;
}

}  // namespace

void render::write_timeline(
    text::JsonWriter& out, const Timeline& timeline, const DossierIndex& index
) {
    const TimelineWords words(Voice(index, as_it_is));
    const auto write_entries = [&](std::string_view key, const std::vector<TimelineEntry>& all) {
        out.open_array(key);
        for (const auto& entry : all) {
            out.push(entry_json(index, words, entry));
        }
        out.close();
    };
    out.put("schema", "hearsay.timeline/1");
    out.put("event", event_json(index, timeline.event, timeline.as_of));
    out.put("as_of", or_null(timeline.as_of));
    out.put("known_at", or_null(timeline.known_at));
    write_entries("dated", timeline.dated);
    write_entries("undated", timeline.undated);
    out.put("undecided", timeline.undecided);
    out.put("if_date_right", timeline.if_date_right.all());
    out.put("undecided_texts", texts_json(index.dossier().undecided_texts));
    auto questions = text::Json::object();
    for (const auto& [topic, question] : words.questions(timeline)) {
        questions[topic] = question;
    }
    out.put("questions", questions);
}

std::string timeline_json(const Timeline& timeline, const Dossier& dossier) {
    const DossierIndex index(dossier);
    text::JsonWriter out;
    render::write_timeline(out, timeline, index);
    return std::move(out).finish();
}

}  // namespace hearsay
