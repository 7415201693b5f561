// SPDX-License-Identifier: Apache-2.0

#include "render/source_words.hpp"

#include "text/plural.hpp"

namespace hearsay::render {

SpeakersByThen::SpeakersByThen(
    const Voice& voice, const Comparison& comparison, const std::vector<Source>& sources
)
    : voice_(&voice) {
    if (!comparison.as_of) {
        return;
    }
    for (const auto& source : sources) {
        if (source.kind == Source::Kind::speaker) {
            silent_.insert(source.id);
        }
    }
    for (auto each = comparison.claims.begin(); each != comparison.claims.end(); ++each) {
        if (silent_.empty()) {
            return;
        }
        const auto* claim = voice.index().claim(each->first);
        if (claim != nullptr && (each->second.on_record || each->second.set_aside)) {
            for (const auto& speaker : claim->speakers) {
                silent_.erase(speaker);
            }
        }
    }
}

std::string SpeakersByThen::operator()(const std::string& speaker) const {
    return voice_->actor(speaker) +
           (silent_.contains(speaker) ? " (not certainly on record by then)" : "");
}

std::string
through(const Voice& voice, const Comparison& comparison, const std::vector<Source>& sources) {
    const SpeakersByThen name(voice, comparison, sources);
    std::vector<std::string> words;
    for (const auto& source : sources) {
        switch (source.kind) {
        case Source::Kind::document:
            words.push_back("the document " + voice.document(source.id));
            break;
        case Source::Kind::outlet:
            words.push_back("the outlet " + voice.outlet(source.id));
            break;
        case Source::Kind::speaker:
            words.push_back("the speaker " + name(source.id));
            break;
        }
    }
    return text::join_words(words, "and");
}

}  // namespace hearsay::render
