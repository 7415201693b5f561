// SPDX-License-Identifier: Apache-2.0

#include <hearsay/counts.hpp>

#include "model/appearances.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace hearsay {

namespace {

/// What the claims of an event came from, each once.
class Counting {
public:
    explicit Counting(const DossierIndex& index) : index_(index) {}

    void add(const Claim& claim, const ComparedClaim& compared) {
        ++counts_.claims;
        counts_.undated += claim.date ? 0U : 1U;
        // Whom a fabricated claim is put in the mouth of did not speak.
        if (claim.authenticity == Authenticity::fabricated) {
            ++counts_.fabricated;
        } else {
            principals_.insert(principal_of(claim));
        }
        const bool asks_who = compared.topic == responsibility || compared.topic.empty();
        counts_.named_nobody +=
            compared.act == Act::withholds && compared.in_force && asks_who ? 1U : 0U;
        add_texts(claim);
    }

    [[nodiscard]] EventCounts counts() const {
        auto counts = counts_;
        counts.speakers = principals_.size();
        counts.outlets = outlets_.size();
        counts.documents = documents_.size();
        return counts;
    }

private:
    void add_texts(const Claim& claim) {
        bool in_document = false;
        for (const auto& appearance : claim.appearances) {
            if (const auto* document = document_of(index_, appearance)) {
                documents_.insert(document->id);
                in_document = true;
            }
            if (const auto outlet = outlet_id_of(index_, appearance); !outlet.empty()) {
                outlets_.insert(outlet);
            }
        }
        counts_.no_document += in_document ? 0U : 1U;
        counts_.no_text += claim.appearances.empty() ? 1U : 0U;
    }

    const DossierIndex& index_;
    EventCounts counts_;
    std::set<Ids> principals_;
    std::set<std::string_view> outlets_;
    std::set<std::string_view> documents_;
};

}  // namespace

EventCounts counts_of(const DossierIndex& index, const Comparison& comparison) {
    Counting counting(index);
    for (const auto& [id, compared] : comparison.claims) {
        const auto* claim = index.claim(id);
        if (claim != nullptr && compared.is_of_event_on_record()) {
            counting.add(*claim, compared);
        }
    }
    auto counts = counting.counts();
    counts.undecided = comparison.undecided.size();
    return counts;
}

std::size_t asserting_in_force(const Comparison& comparison) {
    return static_cast<std::size_t>(std::ranges::count_if(comparison.claims, [](const auto& each) {
        const ComparedClaim& compared = each.second;
        return compared.is_of_event_on_record() && compared.in_force &&
               compared.act == Act::asserts;
    }));
}

}  // namespace hearsay
