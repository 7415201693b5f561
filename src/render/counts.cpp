// SPDX-License-Identifier: Apache-2.0

#include "render/counts.hpp"

#include "text/plural.hpp"

#include <set>
#include <string_view>

namespace hearsay::render {

using text::plural;

Counts counts_of(const DossierIndex& index, const Comparison& comparison) {
    Counts counts;
    std::set<Ids> principals;
    std::set<std::string_view> outlets;
    std::set<std::string_view> documents;
    for (const auto& [id, compared] : comparison.claims) {
        const auto* claim = index.claim(id);
        if (claim == nullptr || !compared.of_the_event || !compared.on_record) {
            continue;
        }
        ++counts.claims;
        counts.undated += claim->date ? 0U : 1U;
        // Whom a fabricated claim is put in the mouth of did not speak.
        if (claim->authenticity == Authenticity::fabricated) {
            ++counts.fabricated;
        } else {
            principals.insert(principal_of(*claim));
        }
        // Of all topics, also where only one of them was asked for.
        counts.named_nobody += compared.act == Act::withholds && compared.in_force &&
                                       (compared.topic == responsibility || compared.topic.empty())
                                   ? 1U
                                   : 0U;
        bool in_document = false;
        for (const auto& appearance : claim->appearances) {
            if (!appearance.outlet.empty()) {
                outlets.insert(appearance.outlet);
            } else if (const auto* document = index.document(appearance.document)) {
                documents.insert(document->id);
                outlets.insert(document->outlet);
                in_document = true;
            }
        }
        counts.no_document += in_document ? 0U : 1U;
        counts.no_text += claim->appearances.empty() ? 1U : 0U;
    }
    counts.speakers = principals.size();
    counts.outlets = outlets.size();
    counts.documents = documents.size();
    counts.undecided = comparison.undecided.size();
    return counts;
}

std::string counts_words(const Counts& counts) {
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
