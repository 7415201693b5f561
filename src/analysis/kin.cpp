// SPDX-License-Identifier: Apache-2.0

#include "analysis/kin.hpp"

#include <algorithm>
#include <utility>

namespace hearsay {

Kin::Kin(const DossierIndex& index, std::vector<Answer> answers)
    : index_(index), answers_(std::move(answers)), members_(index),
      row_(answers_.size(), Kinship::none), related_at_(answers_.size()),
      related_(answers_.size()) {
    for (std::size_t i = 0; i < answers_.size(); ++i) {
        for (const auto& party : *answers_[i].parties) {
            with_party_[party].push_back(i);
        }
    }
}

/// Each answer of which a party is a body of one of these at the date, or has one as a body, and
/// whether that is certain.
template <typename Take>
void Kin::for_each_related(std::size_t answer, const At& at, const Take& take) const {
    const auto take_those_with = [&](const std::vector<Body>& bodies) {
        for (const auto& body : bodies) {
            if (const auto found = with_party_.find(body.actor->id); found != with_party_.end()) {
                for (const auto other : found->second) {
                    take(other, body.certain);
                }
            }
        }
    };
    for (const auto& party : *answers_[answer].parties) {
        take_those_with(bodies_of(index_, party, at));
        take_those_with(members_.of(party, at));
    }
}

const std::vector<Kinship>& Kin::row_of(std::size_t answer) {
    std::ranges::fill(row_, Kinship::none);
    // What is certain without a date holds at every one.
    for_each_related(answer, std::nullopt, [this](std::size_t other, bool certain) {
        row_[other] = std::max(row_[other], certain ? Kinship::always : Kinship::at_times);
    });
    for (const auto& party : *answers_[answer].parties) {
        for (const auto other : with_party_.find(party)->second) {
            row_[other] = Kinship::always;
        }
    }
    return row_;
}

const Kin::Flags& Kin::related_at(std::size_t answer, const At& at) {
    auto& flags = related_at_[answer][at ? at->text : std::string()];
    if (flags.empty()) {
        flags.resize(answers_.size(), false);
        for_each_related(answer, at, [&](std::size_t other, bool) { flags[other] = true; });
    }
    return flags;
}

std::vector<std::size_t> Kin::unrelated(std::size_t own, std::size_t other) {
    const auto& claims = *answers_[own].claims;
    auto& related = related_[own];
    if (related.empty()) {
        related.reserve(claims.size());
        for (const auto claim : claims) {
            related.push_back(&related_at(own, index_.dossier().records.claims[claim].date));
        }
    }
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (!(*related[i])[other]) {
            kept.push_back(claims[i]);
        }
    }
    return kept;
}

}  // namespace hearsay
