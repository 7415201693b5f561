// SPDX-License-Identifier: Apache-2.0

#include "render/html_marks.hpp"

#include <hearsay/days_of_record.hpp>
#include <hearsay/set_aside.hpp>

#include "model/appearances.hpp"
#include "render/html.hpp"
#include "render/live_frame.hpp"
#include "render/report_parts.hpp"
#include "render/time_axis.hpp"

#include <algorithm>
#include <utility>

namespace hearsay::render {

namespace {

/// At most so many of all, spread evenly, the first and the last kept.
std::vector<std::string> thinned(std::vector<std::string> all, std::size_t most) {
    if (all.size() <= most) {
        return all;
    }
    std::vector<std::string> kept;
    kept.reserve(most);
    for (std::size_t i = 0; i < most; ++i) {
        kept.push_back(std::move(all[i * (all.size() - 1) / (most - 1)]));
    }
    return kept;
}

/// A capital, or `_` for `-`, where that rests on a date with `?`.
char state_of(const Cut& cut, std::size_t claim) {
    const bool is_doubtful = !cut.if_date_right.empty() && cut.if_date_right[claim];
    switch (cut.on_record[claim]) {
    case OnRecord::yes:
        if (is_doubtful) {
            return cut.in_force[claim] ? 'Y' : 'N';
        }
        return cut.in_force[claim] ? 'y' : 'n';
    case OnRecord::undecided:
        return 'u';
    case OnRecord::no:
    case OnRecord::set_aside:
        break;
    }
    return is_doubtful ? '_' : '-';
}

}  // namespace

HtmlMarks::HtmlMarks(const DossierIndex& index, const Report& report, const LiveFrame* live)
    : live_(live), only_(only_claim(report).value_or("")) {
    for (const auto& trace : report.traces) {
        in_full_.insert(trace.claim);
    }
    const Voice voice(index, on_terminal);
    for (const auto& [id, compared] : report.comparison.claims) {
        if (compared.is_of_event_on_record()) {
            claim_numbers_.emplace(id, claims_.size());
            mark(voice, report.comparison, claims_.emplace_back(Marked{.id = id}));
        }
    }
    if (live != nullptr) {
        note_pages(index, report);
    }
    mark_sole(voice);
    mark_repeats(voice);
    mark_amendments(index);
    const auto& comparison = report.comparison;
    for (const auto* ids : {&comparison.undecided, &comparison.if_date_right.not_on_record}) {
        for (const auto& id : *ids) {
            left_out_.push_back({.id = id});
        }
    }
    if (comparison.as_of) {
        end_ = in_words(*comparison.as_of);
    }
    mark_days(index, report);
}

/// Of any event; at a cut, of those on which the comparison says that they are on record.
void HtmlMarks::note_pages(const DossierIndex& index, const Report& report) {
    const auto& compared = report.comparison.claims;
    for (const auto& claim : index.dossier().records.claims) {
        const auto found = compared.find(claim.id);
        if (found == compared.end() ? !report.comparison.as_of : found->second.on_record) {
            with_pages_.insert(claim.id);
        }
    }
}

std::string HtmlMarks::address(const std::string& claim) const {
    if (claim != only_ && with_pages_.contains(claim)) {
        return live_address(*live_, "claim", claim);
    }
    return in_full_.contains(claim) ? claim_address(claim) : std::string();
}

std::string HtmlMarks::link(const std::string& claim) const {
    const auto to = address(claim);
    return to.empty() ? std::string() : attribute("href", to);
}

std::string HtmlMarks::document_link(const std::string& document) const {
    return attribute(
        "href",
        live_ == nullptr ? "#document-" + document : live_address(*live_, "document", document)
    );
}

std::size_t
HtmlMarks::thing(std::string_view kind, const std::string& id, const std::string& label) {
    const auto [found, is_new] = numbers_.try_emplace({kind, id}, things_.size());
    if (is_new) {
        things_.push_back({kind, id, label});
    }
    return found->second;
}

std::set<std::size_t> HtmlMarks::speakers(const Voice& voice, const Claim& claim) {
    std::set<std::size_t> speakers;
    for (const auto& id : claim.speakers) {
        speakers.insert(thing("speaker", id, voice.actor(id)));
    }
    return speakers;
}

void HtmlMarks::mark(const Voice& voice, const Comparison& comparison, Marked& marked) {
    const auto& index = voice.index();
    const auto& claim = *index.claim(marked.id);
    auto things = speakers(voice, claim);
    const auto& compared = comparison.claims.at(marked.id);
    if (!compared.answer.empty()) {
        const auto key = compared.topic + ' ' + compared.answer;
        const auto label = voice.answer(compared.topic, compared.answer) +
                           (compared.topic == responsibility ? "" : " (" + compared.topic + ')');
        things.insert(thing("answer", key, label));
    }
    for (const auto& appearance : claim.appearances) {
        const auto* document = index.document(appearance.document);
        if (document != nullptr) {
            things.insert(thing("document", document->id, voice.document(document->id)));
        }
        if (const auto outlet = outlet_id_of(index, appearance); !outlet.empty()) {
            things.insert(thing("outlet", std::string(outlet), voice.outlet(outlet)));
        }
    }
    if (claim.date) {
        things.insert(thing("date", claim.date->text, when(*claim.date)));
    }
    marked.things = {things.begin(), things.end()};
    for (const auto& id : claim.on_behalf_of) {
        marked.on_behalf_of.push_back(thing("speaker", id, voice.actor(id)));
    }
}

void HtmlMarks::mark_sole(const Voice& voice) {
    const auto& index = voice.index();
    const auto sole = sole_places_of_claims(index.dossier());
    for (auto& marked : claims_) {
        for (const auto& source : sole[*index.claim_at(marked.id)]) {
            const auto label = source.kind == Source::Kind::document ? voice.document(source.id)
                                                                     : voice.outlet(source.id);
            marked.sole.push_back(thing(name_of(source.kind), source.id, label));
        }
    }
}

/// What is of a circle of repeats that leads nowhere else is said to repeat itself, and only that
/// is: such a claim came from its own speakers as well.
void HtmlMarks::mark_repeats(const Voice& voice) {
    const auto& index = voice.index();
    const auto in_circles = repeated_in_circles(index.dossier());
    std::unordered_map<std::string_view, std::size_t> numbers = claim_numbers_;
    const auto number_of = [&](const std::string& id) -> std::optional<std::size_t> {
        const auto* claim = index.claim(id);
        if (claim == nullptr) {
            return std::nullopt;
        }
        const auto [found, is_new] = numbers.try_emplace(claim->id, numbers.size());
        if (is_new) {
            const auto things = speakers(voice, *claim);
            beyond_.push_back({.id = claim->id, .things = {things.begin(), things.end()}});
        }
        return found->second;
    };
    for (std::size_t number = 0; number < claims_.size() + beyond_.size(); ++number) {
        const auto marked_at = [&]() -> Marked& {
            return number < claims_.size() ? claims_[number] : beyond_[number - claims_.size()];
        };
        const auto& claim = *index.claim(marked_at().id);
        if (claim.authenticity == Authenticity::fabricated) {
            continue;
        }
        std::vector<std::size_t> repeats;
        for (const auto& id : claim.linked(Link::repeats)) {
            if (const auto repeated = number_of(id); repeated && *repeated != number) {
                repeats.push_back(*repeated);
            }
        }
        if (in_circles[*index.claim_at(claim.id)]) {
            repeats.push_back(number);
        }
        marked_at().repeats = std::move(repeats);
    }
}

void HtmlMarks::mark_amendments(const DossierIndex& index) {
    const auto numbers = [&](const Ids& ids) {
        std::vector<std::size_t> found;
        for (const auto& id : ids) {
            if (const auto at = claim_numbers_.find(id); at != claim_numbers_.end()) {
                found.push_back(at->second);
            }
        }
        return found;
    };
    for (auto& marked : claims_) {
        const auto& claim = *index.claim(marked.id);
        marked.revises = numbers(claim.linked(Link::revises));
        marked.retracts = numbers(claim.linked(Link::retracts));
    }
}

void HtmlMarks::mark_days(const DossierIndex& index, const Report& report) {
    for (const auto& text : thinned(days_of_record(index, report.comparison), most_days)) {
        const auto date = parse_date(text);
        const auto& as_of = report.comparison.as_of;
        if (!date || (as_of && as_of->latest.at < date.value().latest.at)) {
            continue;
        }
        const auto cut = cut_at(index, date.value());
        for (auto* all : {&claims_, &left_out_}) {
            for (auto& marked : *all) {
                const auto state = state_of(cut, *index.claim_at(marked.id));
                const auto before = marked.states.empty() ? '-' : marked.states.back().second;
                if (state != before) {
                    marked.states.emplace_back(days_.size(), state);
                }
            }
        }
        mark_documents(index, cut);
        days_.push_back(date.value());
    }
}

void HtmlMarks::mark_documents(const DossierIndex& index, const Cut& cut) {
    const auto& documents = index.dossier().records.documents;
    if (std::ranges::all_of(documents, [&](const Document& document) {
            return document.date || undated_from_.contains(document.id);
        })) {
        return;
    }
    for (const auto* document : documents_on_record(index, cut)) {
        if (!document->date) {
            undated_from_.emplace(document->id, days_.size());
        }
    }
}

std::string HtmlMarks::about_document(const DossierIndex& index, const std::string& id) const {
    const auto* document = index.document(id);
    if (document == nullptr || days_.empty()) {
        return {};
    }
    const auto undated = undated_from_.find(id);
    const auto from = undated != undated_from_.end()
                          ? days_.begin() + static_cast<std::ptrdiff_t>(undated->second)
                          : std::ranges::find_if(days_, [&](const Date& day) {
                                return is_on_record_by(document->date, day);
                            });
    const auto number = numbers_.find({"document", id});
    return attribute(
        "data-d",
        std::to_string(from - days_.begin()) + ' ' +
            (number == numbers_.end() ? "-1" : std::to_string(number->second))
    );
}

std::string HtmlMarks::about(const Ids& claims) const {
    std::string numbers;
    for (const auto& id : claims) {
        if (const auto found = claim_numbers_.find(id); found != claim_numbers_.end()) {
            numbers += numbers.empty() ? "" : " ";
            numbers += std::to_string(found->second);
        }
    }
    return attribute("data-c", numbers);
}

std::string HtmlMarks::about(const std::string& claim) const { return about(Ids{claim}); }

std::string HtmlMarks::data() const {
    const auto repeats_of = [](const Marked& marked) {
        return marked.repeats ? text::Json(*marked.repeats) : text::Json(nullptr);
    };
    text::Json json;
    json["things"] = text::Json::array();
    for (const auto& thing : things_) {
        json["things"].push_back({thing.kind, thing.label, thing.id});
    }
    const auto states_of = [](const Marked& marked) {
        text::Json states = text::Json::array();
        for (const auto& [at, state] : marked.states) {
            states.push_back({at, std::string(1, state)});
        }
        return states;
    };
    json["days"] = text::Json::array();
    for (const auto& day : days_) {
        json["days"].push_back(day_words(day.earliest.at));
    }
    json["end"] = end_;
    json["claims"] = text::Json::array();
    for (const auto& marked : claims_) {
        json["claims"].push_back(
            {marked.things,
             marked.sole,
             states_of(marked),
             repeats_of(marked),
             marked.on_behalf_of,
             marked.revises,
             marked.retracts}
        );
    }
    json["left_out"] = text::Json::array();
    for (const auto& marked : left_out_) {
        json["left_out"].push_back({marked.id, states_of(marked)});
    }
    json["beyond"] = text::Json::array();
    for (const auto& marked : beyond_) {
        json["beyond"].push_back({marked.things, repeats_of(marked)});
    }
    return text::dump_for_script(json, false);
}

}  // namespace hearsay::render
