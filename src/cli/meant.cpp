// SPDX-License-Identifier: Apache-2.0

#include "cli/meant.hpp"

#include "text/nearest.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace hearsay::cli {

namespace {

constexpr std::size_t hits_at_most = 100;

bool names_the_record(const SearchHit& hit) {
    return hit.field == "name" || hit.field == "aliases" || hit.field == "title";
}

}  // namespace

Stored<std::vector<std::string>>
ids_meant(Store& store, std::span<const Kind> kinds, const std::string& text) {
    text::NearestSearch nearest(text);
    std::vector<std::vector<std::string>> ids;  // must outlive the search
    for (const auto kind : kinds) {
        auto of_kind = store.ids(kind);
        if (!of_kind) {
            return of_kind.error();
        }
        ids.push_back(std::move(of_kind.value()));
        for (const auto& each : ids.back()) {
            nearest.offer(each);
        }
    }
    if (const auto likely = nearest.likely(); !likely.empty()) {
        return std::vector<std::string>(likely.begin(), likely.end());
    }
    const auto hits = store.search(text, hits_at_most);
    if (!hits) {
        return hits.error();
    }
    std::string only;
    for (const auto& hit : hits.value().best) {
        const auto& [kind, id] = hit.record;
        if (!names_the_record(hit) || std::ranges::find(kinds, kind) == kinds.end()) {
            continue;
        }
        if (hits.value().are_more || (!only.empty() && only != id)) {
            return std::vector<std::string>();
        }
        only = id;
    }
    return only.empty() ? std::vector<std::string>() : std::vector{only};
}

std::string did_you_mean(const std::vector<std::string>& ids) {
    std::vector<std::string> quoted;
    quoted.reserve(ids.size());
    for (const auto& id : ids) {
        quoted.push_back('`' + id + '`');
    }
    return quoted.empty() ? std::string() : "did you mean " + text::join_words(quoted, "or") + '?';
}

Stored<std::string> record_with_id(Store& store, std::string_view id, Store::KnownAt known_at) {
    for (const auto kind : {Kind::event, Kind::claim, Kind::actor, Kind::outlet, Kind::document}) {
        const auto found = store.find({kind, std::string(id)}, known_at);
        if (!found) {
            return found.error();
        }
        if (found.value().size() > 0) {
            return "the " + std::string(name_of(kind)) + " `" + std::string(id) + '`';
        }
    }
    return std::string();
}

}  // namespace hearsay::cli
