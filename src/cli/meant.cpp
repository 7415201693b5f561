// SPDX-License-Identifier: Apache-2.0

#include "cli/meant.hpp"

#include "text/nearest.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace hearsay::cli {

namespace {

constexpr std::size_t hits_at_most = 100;

bool names_the_record(const SearchHit& hit) {
    return hit.field == "name" || hit.field == "aliases" || hit.field == "title";
}

using IdList = std::vector<std::string>;

/// Those of these kinds that are in force.
Stored<IdList> ids_in_force(Store& store, std::span<const Kind> kinds) {
    IdList all;
    for (const auto kind : kinds) {
        auto of_kind = store.ids(kind);
        if (!of_kind) {
            return of_kind.error();
        }
        std::ranges::move(of_kind.value(), std::back_inserter(all));
    }
    return all;
}

/// Those of these kinds that were withdrawn, and may be back.
Stored<IdList> ids_withdrawn(Store& store, std::span<const Kind> kinds) {
    const auto recordings = store.recordings(std::nullopt);
    if (!recordings) {
        return recordings.error();
    }
    IdList all;
    for (const auto& recording : recordings.value()) {
        for (const auto& [kind, id] : recording.withdrawn) {
            if (std::ranges::find(kinds, kind) != kinds.end()) {
                all.push_back(id);
            }
        }
    }
    return all;
}

IdList likely_among(const IdList& ids, const std::string& text) {
    text::NearestSearch nearest(text);
    for (const auto& each : ids) {
        nearest.offer(each);
    }
    const auto likely = nearest.likely();
    return {likely.begin(), likely.end()};
}

/// The id of the only record of these kinds with the words in its name.
Stored<IdList> only_named(Store& store, std::span<const Kind> kinds, const std::string& text) {
    const auto hits = store.search(text, hits_at_most);
    if (!hits) {
        return hits.error();
    }
    IdList only;
    for (const auto& hit : hits.value().best) {
        const auto& [kind, id] = hit.record;
        if (!names_the_record(hit) || std::ranges::find(kinds, kind) == kinds.end()) {
            continue;
        }
        if (hits.value().are_more || (!only.empty() && only.front() != id)) {
            return IdList();
        }
        only = {id};
    }
    return only;
}

}  // namespace

Stored<std::vector<std::string>>
ids_meant(Store& store, std::span<const Kind> kinds, const std::string& text) {
    const auto ids = ids_in_force(store, kinds);
    if (!ids) {
        return ids.error();
    }
    auto likely = likely_among(ids.value(), text);
    return likely.empty() ? only_named(store, kinds, text) : std::move(likely);
}

Stored<std::vector<std::string>>
ids_ever_meant(Store& store, std::span<const Kind> kinds, const std::string& text) {
    auto ids = ids_in_force(store, kinds);
    if (!ids) {
        return ids.error();
    }
    auto withdrawn = ids_withdrawn(store, kinds);
    if (!withdrawn) {
        return withdrawn.error();
    }
    std::ranges::move(withdrawn.value(), std::back_inserter(ids.value()));
    auto likely = likely_among(ids.value(), text);
    return likely.empty() ? only_named(store, kinds, text) : std::move(likely);
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
