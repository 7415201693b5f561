// SPDX-License-Identifier: Apache-2.0

#include "render/count_words.hpp"

#include "text/plural.hpp"

#include <string_view>

namespace hearsay::render {

using text::plural;

std::string counts_words(const EventCounts& counts) {
    if (counts.claims == 0) {
        return "no claim on record";
    }
    auto words = plural(counts.claims, "claim");
    if (counts.speakers > 0) {
        words += " by " + plural(counts.speakers, "speaker");
    }
    const auto through = [&](std::size_t sources, std::string_view what, std::size_t none) {
        words += ", known through " + plural(sources, what);
        words += none == 0 ? "" : " (" + plural(none, "claim") + " through none)";
    };
    if (counts.documents > 0) {
        through(counts.documents, "document", counts.no_document);
    } else if (counts.outlets > 0) {
        through(counts.outlets, "outlet", counts.no_text);
    }
    if (counts.named_nobody > 0) {
        words += "; " + text::thousands(counts.named_nobody) + " named nobody";
    }
    if (counts.fabricated > 0) {
        words +=
            "; " + text::thousands(counts.fabricated) +
            (counts.fabricated == 1 ? " of the claims is fabricated and counts for no speaker"
                                    : " of the claims are fabricated and count for no speaker");
    }
    if (counts.undated > 0) {
        words += "; " + text::thousands(counts.undated) + " undated";
    }
    if (counts.undecided > 0) {
        words += "; " + text::thousands(counts.undecided) + " undecided";
    }
    return words;
}

}  // namespace hearsay::render
