// SPDX-License-Identifier: Apache-2.0

#include "support/poison.hpp"

#include "text/utf8.hpp"

namespace hearsay::support {

namespace {

bool is_dangerous(char32_t point) {
    const bool control = (point < 0x20 && point != '\n') || (point >= 0x7F && point <= 0x9F);
    const bool override_or_embedding = point >= 0x202A && point <= 0x202E;
    const bool other_isolate = point == 0x2066 || point == 0x2067;
    return control || override_or_embedding || other_isolate || point == text::invalid_code_point;
}

}  // namespace

void poison(Records& records, const std::string& with) {
    for (auto& event : records.events) {
        for (auto* text :
             {&event.title, &event.place, &event.country, &event.summary, &event.note}) {
            *text += with;
        }
        for (auto& [topic, question] : event.topics) {
            question += with;
        }
    }
    for (auto& actor : records.actors) {
        for (auto* text : {&actor.name, &actor.country, &actor.described_as, &actor.note}) {
            *text += with;
        }
    }
    for (auto& outlet : records.outlets) {
        outlet.aliases.clear();
        for (auto* text : {&outlet.name, &outlet.country, &outlet.url, &outlet.note}) {
            *text += with;
        }
    }
    for (auto& document : records.documents) {
        for (auto* text :
             {&document.title, &document.url, &document.archived, &document.file, &document.note}) {
            *text += with;
        }
    }
    for (auto& claim : records.claims) {
        for (auto* text :
             {&claim.speaker_as_named,
              &claim.capacity,
              &claim.party_as_named,
              &claim.statement,
              &claim.quote,
              &claim.language,
              &claim.translation,
              &claim.translator,
              &claim.hedge,
              &claim.note,
              &claim.recorded_at.file}) {
            *text += with;
        }
        for (auto& appearance : claim.appearances) {
            for (auto* text :
                 {&appearance.url,
                  &appearance.quote,
                  &appearance.translation,
                  &appearance.distorts,
                  &appearance.locator,
                  &appearance.note}) {
                *text += with;
            }
        }
    }
}

bool holds_danger(std::string_view output) {
    for (std::size_t pos = 0; pos < output.size();) {
        if (is_dangerous(text::decode(output, pos))) {
            return true;
        }
    }
    return false;
}

}  // namespace hearsay::support
