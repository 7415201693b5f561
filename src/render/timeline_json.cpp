// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/answers_json.hpp"
#include "render/claim_json.hpp"
#include "render/timeline_words.hpp"

namespace hearsay {

namespace {

using render::or_null;
using text::Json;

Json entries_json(const render::TimelineWords& words, const std::vector<TimelineEntry>& entries) {
    Json json = Json::array();
    for (const auto& entry : entries) {
        Json each;
        each["kind"] = name_of(entry.kind);
        each["id"] = entry.id;
        each["date"] = or_null(entry.date);
        each["disclosed"] = or_null(entry.disclosed);
        each["in_force"] = entry.in_force;
        each["certainly_after_previous"] = entry.certainly_after_previous;
        each["label"] = words.what(entry);
        json.push_back(std::move(each));
    }
    return json;
}

}  // namespace

text::Json render::one_timeline_json(const Timeline& timeline, const DossierIndex& index) {
    const TimelineWords words(Voice(index, as_it_is));
    Json json = text::object_for(8);
    json["schema"] = "hearsay.timeline/1";
    json["event"] = event_json(index, timeline.event);
    json["as_of"] = or_null(timeline.as_of);
    json["known_at"] = or_null(timeline.known_at);
    json["dated"] = entries_json(words, timeline.dated);
    json["undated"] = entries_json(words, timeline.undated);
    json["undecided"] = timeline.undecided;
    return json;
}

std::string timeline_json(const Timeline& timeline, const Dossier& dossier) {
    const DossierIndex index(dossier);
    return text::dump(render::one_timeline_json(timeline, index), true);
}

}  // namespace hearsay
