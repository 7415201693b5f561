// SPDX-License-Identifier: Apache-2.0

#include "render/source_words.hpp"

#include "text/plural.hpp"

#include <algorithm>

namespace hearsay::render {

std::string
speaker_by_then(const Voice& voice, const Comparison& comparison, const std::string& speaker) {
    const bool not_by_then = std::ranges::binary_search(comparison.speakers_not_by_then, speaker);
    return voice.actor(speaker) + (not_by_then ? " (not certainly on record by then)" : "");
}

std::string
through(const Voice& voice, const Comparison& comparison, const std::vector<Source>& sources) {
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
            words.push_back("the speaker " + speaker_by_then(voice, comparison, source.id));
            break;
        }
    }
    return text::join_words(words, "and");
}

}  // namespace hearsay::render
