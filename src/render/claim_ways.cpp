// SPDX-License-Identifier: Apache-2.0

#include "render/claim_ways.hpp"

#include "text/plural.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay::render {

namespace {

/// The chain of outlets back from an appearance, along what each came via first.
std::string way(const Voice& voice, const Claim& claim, const Appearance& last) {
    constexpr std::size_t longest = 4;
    auto words = voice.place_of(last);
    const auto* at = &last;
    for (std::size_t step = 1; !at->via.empty() || !at->via_outlet.empty(); ++step) {
        if (step == longest) {
            return "… → " + words;
        }
        std::vector<std::string> sources;
        const Appearance* next = nullptr;
        for (const auto& source : claim.appearances) {
            const bool named =
                (!source.document.empty() && std::ranges::count(at->via, source.document) > 0) ||
                (!source.outlet.empty() && std::ranges::count(at->via_outlet, source.outlet) > 0);
            if (named && &source != at) {
                sources.push_back(voice.place_of(source));
                next = next == nullptr ? &source : next;
            }
        }
        if (sources.empty()) {
            for (const auto& outlet : at->via_outlet) {
                sources.push_back(voice.short_outlet(outlet));
            }
        }
        if (sources.empty()) {
            return words;
        }
        words.insert(0, text::join_words(sources, "and") + " → ");
        if (next == nullptr) {
            return words;
        }
        at = next;
    }
    return words;
}

/// The first of all ways.
std::vector<std::string> ways(const Voice& voice, const Claim& claim, std::size_t most) {
    std::set<std::string_view> documents;
    std::set<std::string_view> outlets;
    for (const auto& appearance : claim.appearances) {
        documents.insert(appearance.via.begin(), appearance.via.end());
        outlets.insert(appearance.via_outlet.begin(), appearance.via_outlet.end());
    }
    std::vector<std::string> words;
    for (const auto& appearance : claim.appearances) {
        const bool on_the_way = documents.contains(appearance.document) ||
                                (!appearance.outlet.empty() && outlets.contains(appearance.outlet));
        if (!appearance.implied && !on_the_way && words.size() < most) {
            words.push_back(way(voice, claim, appearance));
        }
    }
    // In a circle each names another: none of them is the end of a way, and the first stands for
    // all.
    if (words.empty() && !claim.appearances.empty()) {
        words.push_back(way(voice, claim, claim.appearances.front()));
    }
    return words;
}

}  // namespace

std::string ways_in_short(const Voice& voice, const Claim& claim) {
    constexpr std::size_t most = 3;
    constexpr std::size_t looked_at = 12;
    auto all = ways(voice, claim, looked_at);
    if (all.empty()) {
        return "no appearance on record";
    }
    std::vector<std::string> different;
    for (auto& each : all) {
        if (std::ranges::find(different, each) == different.end()) {
            different.push_back(std::move(each));
        }
        if (different.size() > most) {
            break;
        }
    }
    std::string words;
    for (std::size_t i = 0; i < std::min(most, different.size()); ++i) {
        words += (i == 0 ? "" : "; ") + different[i];
    }
    return words + (different.size() > most ? "; and more" : "");
}

}  // namespace hearsay::render
