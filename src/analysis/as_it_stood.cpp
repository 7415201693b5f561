// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>

#include "analysis/on_record.hpp"
#include "model/appearances.hpp"

#include <algorithm>

namespace hearsay {

namespace {

/// The appearances of a claim that stay, by position: those that were there by then, and what they
/// came via, which was there before them whatever its date leaves open.
std::vector<bool> staying(const DossierIndex& index, const Claim& claim, const Date& as_of) {
    std::vector<bool> stays;
    stays.reserve(claim.appearances.size());
    for (const auto& appearance : claim.appearances) {
        // What is implied and has no date is there because something came via it.
        const bool stands_by_itself = !appearance.implied || date_of(index, appearance);
        stays.push_back(stands_by_itself && is_there_by(index, appearance, as_of));
    }
    std::vector<std::vector<std::size_t>> sources(stays.size());
    for (const auto& via : vias_of(index, claim)) {
        sources[via.from].push_back(via.to);
    }
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < stays.size(); ++at) {
        if (stays[at]) {
            open.push_back(at);
        }
    }
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        for (const auto source : sources[at]) {
            if (!stays[source]) {
                stays[source] = true;
                open.push_back(source);
            }
        }
    }
    return stays;
}

bool is_later(const std::optional<Date>& date, const Date& as_of) {
    return date && !is_on_record_by(date, as_of);
}

}  // namespace

std::optional<Dossier> as_it_stood(const Dossier& dossier, const std::optional<Date>& as_of) {
    if (!as_of) {
        return std::nullopt;
    }
    const DossierIndex index(dossier);
    const auto cut = cut_at(index, as_of);
    std::optional<Dossier> then;
    const auto records = [&]() -> Records& {
        if (!then) {
            then = dossier;
        }
        return then->records;
    };
    const auto& claims = dossier.records.claims;
    for (std::size_t position = 0; position < claims.size(); ++position) {
        const auto& claim = claims[position];
        if (!cut.holds(position) && !claim.date && !claim.disclosed) {
            continue;  // its appearances are what says that it is later
        }
        const auto stays = staying(index, claim, *as_of);
        if (std::ranges::all_of(stays, [](bool each) { return each; })) {
            continue;
        }
        std::vector<Appearance> left;
        for (std::size_t at = 0; at < stays.size(); ++at) {
            if (stays[at]) {
                left.push_back(claim.appearances[at]);
            }
        }
        records().claims[position].appearances = std::move(left);
    }
    const auto& documents = dossier.records.documents;
    for (std::size_t position = 0; position < documents.size(); ++position) {
        if (is_later(documents[position].deleted, *as_of)) {
            records().documents[position].deleted.reset();
        }
        if (is_later(documents[position].retracted, *as_of)) {
            records().documents[position].retracted.reset();
        }
    }
    return then;
}

}  // namespace hearsay
