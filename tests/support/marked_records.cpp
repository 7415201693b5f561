// SPDX-License-Identifier: Apache-2.0

#include "support/marked_records.hpp"

#include "support/dossiers.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace hearsay::support {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

class Marking {
public:
    void text(std::string& text) { text += (text.empty() ? "" : " ") + next(); }
    void texts(std::vector<std::string>& texts) {
        texts.emplace_back();
        for (auto& each : texts) {
            text(each);
        }
    }

    /// The same id gets the same mark, wherever it stands; what refers to nothing stays so.
    void id(std::string& id) {
        if (!id.empty()) {
            auto& marked = ids_[id];
            if (marked.empty()) {
                marked = id + next();
            }
            id = marked;
        }
    }
    void ids(std::vector<std::string>& ids) {
        for (auto& each : ids) {
            id(each);
        }
    }

    void date(std::optional<Date>& date) {
        if (date) {
            date = next_date();
        }
    }
    Date next_date() { return edtf(std::to_string(year_++) + "-01-04"); }

private:
    std::string next() { return "q" + std::to_string(number_++) + "z"; }

    std::map<std::string, std::string> ids_;
    std::size_t number_ = 0;
    std::size_t year_ = 3000;
};

void mark(Event& event, Marking& marking) {
    marking.id(event.id);
    marking.id(event.part_of);
    for (auto* text : {&event.title, &event.place, &event.country, &event.summary, &event.note}) {
        marking.text(*text);
    }
    marking.texts(event.aliases);
    event.date = marking.next_date();
    std::map<std::string, std::string> topics;
    for (const auto& [topic, question] : event.topics) {
        auto id = topic;
        marking.id(id);
        marking.text(topics[id] = question);
    }
    event.topics = std::move(topics);
}

void mark(Actor& actor, Marking& marking) {
    marking.id(actor.id);
    for (auto* text : {&actor.name, &actor.country, &actor.described_as, &actor.note}) {
        marking.text(*text);
    }
    marking.texts(actor.aliases);
    for (auto& affiliation : actor.affiliations) {
        marking.id(affiliation.to);
        marking.text(affiliation.office);
        marking.date(affiliation.from);
        marking.date(affiliation.until);
    }
}

void mark(Outlet& outlet, Marking& marking) {
    marking.id(outlet.id);
    marking.id(outlet.owner);
    marking.id(outlet.actor);
    // An abbreviation is one alias of less than half the length.
    outlet.name = "The Outlet of the name " + outlet.name;
    for (auto* text :
         {&outlet.name, &outlet.country, &outlet.language, &outlet.url, &outlet.note}) {
        marking.text(*text);
    }
    marking.texts(outlet.aliases);
}

void mark(Document& document, Marking& marking) {
    marking.id(document.id);
    marking.id(document.outlet);
    marking.id(document.replaces);
    marking.ids(document.authors);
    marking.ids(document.relays);
    for (auto* text :
         {&document.title,
          &document.language,
          &document.url,
          &document.sha256,
          &document.note,
          &document.recorded_at.file}) {
        marking.text(*text);
    }
    // Whether there is a copy says something.
    for (auto* text : {&document.archived, &document.file}) {
        if (!text->empty()) {
            marking.text(*text);
        }
    }
    for (auto* date :
         {&document.date, &document.accessed, &document.deleted, &document.retracted}) {
        marking.date(*date);
    }
}

void mark(Appearance& appearance, Marking& marking) {
    marking.id(appearance.document);
    marking.id(appearance.outlet);
    marking.ids(appearance.via);
    marking.ids(appearance.via_outlet);
    for (auto* text :
         {&appearance.url,
          &appearance.quote,
          &appearance.translation,
          &appearance.distorts,
          &appearance.locator,
          &appearance.note}) {
        marking.text(*text);
    }
    marking.date(appearance.date);
}

void mark(Claim& claim, Marking& marking) {
    marking.id(claim.id);
    marking.id(claim.event);
    if (!is_built_in_topic(claim.topic)) {
        marking.id(claim.topic);
    }
    marking.id(claim.answer);
    for (auto* ids : {&claim.speakers, &claim.on_behalf_of, &claim.parties}) {
        marking.ids(*ids);
    }
    for (auto& targets : claim.links) {
        marking.ids(targets);
    }
    for (auto* text :
         {&claim.speaker_as_named,
          &claim.capacity,
          &claim.party_as_named,
          &claim.statement,
          &claim.quote,
          &claim.translation,
          &claim.translator,
          &claim.hedge,
          &claim.note,
          &claim.recorded_at.file}) {
        marking.text(*text);
    }
    marking.date(claim.date);
    marking.date(claim.disclosed);
    for (auto& appearance : claim.appearances) {
        mark(appearance, marking);
    }
}

}  // namespace

void mark(Records& records) {
    Marking marking;
    const auto mark_all = [&](auto& list) {
        for (auto& each : list) {
            mark(each, marking);
        }
    };
    mark_all(records.events);
    mark_all(records.actors);
    mark_all(records.outlets);
    mark_all(records.documents);
    mark_all(records.claims);
}

std::set<std::string> marks_in(std::string_view output) {
    std::set<std::string> marks;
    for (std::size_t end = 0; end < output.size();) {
        const auto begin = output.find_first_of("0123456789", end);
        end = std::min(output.find_first_not_of("0123456789", begin), output.size());
        if (begin >= output.size()) {
            break;
        }
        const auto digits = output.substr(begin, end - begin);
        const auto before = begin == 0 ? ' ' : output[begin - 1];
        const auto after = end == output.size() ? ' ' : output[end];
        if (before == 'q' && after == 'z') {
            marks.emplace(output.substr(begin - 1, digits.size() + 2));
        } else if (digits.size() == 4 && digits[0] >= '3' && !is_letter(before) && before != ',' && before != '.') {
            marks.emplace(digits);
        }
    }
    return marks;
}

}  // namespace hearsay::support
