// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>
#include <hearsay/known_through.hpp>
#include <hearsay/set_aside.hpp>

#include "analysis/claim_links.hpp"
#include "analysis/labelled_flow.hpp"
#include "analysis/record_ways.hpp"
#include "analysis/source_labels.hpp"
#include "analysis/speaker_ways.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <set>

namespace hearsay {

namespace {

using ThroughWay = KnownThrough::Way;

/// Which claims have a way of their own that passes the source, by position.
template <typename Ways, typename EntryOf>
std::vector<bool>
passing(Ways& ways, std::size_t count, const Source& source, const EntryOf& entry_of) {
    std::vector<std::size_t> entries;
    entries.reserve(count);
    for (std::size_t position = 0; position < count; ++position) {
        entries.push_back(entry_of(position));
    }
    std::optional<std::size_t> label;
    for (std::size_t each = 0; each < ways.labels().size(); ++each) {
        if (ways.labels().source(each) == source) {
            label = each;
        }
    }
    std::vector<bool> passes(count, false);
    if (label) {
        const auto leads = leading_to_label(ways.flow(), *label);
        for (std::size_t position = 0; position < count; ++position) {
            passes[position] = leads[entries[position]];
        }
    }
    return passes;
}

std::vector<bool> claims_passing(const DossierIndex& index, const Source& source) {
    const auto& claims = index.dossier().records.claims;
    if (source.kind == Source::Kind::speaker) {
        SpeakerWays ways(index);
        return passing(ways, claims.size(), source, [&](std::size_t at) {
            return ways.entry_of(at);
        });
    }
    RecordWays ways(index);
    return passing(ways, claims.size(), source, [&](std::size_t at) {
        return ways.entry_of(claims[at]);
    });
}

/// Adds what repeats those that are known, and so on.
void spread_over_repeats(
    const std::vector<Claim>& claims, const ClaimLinks& links, std::vector<bool>& known
) {
    std::vector<std::vector<std::size_t>> repeating(claims.size());
    std::vector<std::size_t> open;
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        if (known[claim]) {
            open.push_back(claim);
        }
        // Nobody we know made a fabricated claim, and it stands for itself only.
        if (claims[claim].authenticity != Authenticity::fabricated) {
            for (const auto& link : links.repeats_of(claim)) {
                repeating[link.to].push_back(claim);
            }
        }
    }
    while (!open.empty()) {
        const auto repeated = open.back();
        open.pop_back();
        for (const auto claim : repeating[repeated]) {
            if (!known[claim]) {
                known[claim] = true;
                open.push_back(claim);
            }
        }
    }
}

std::vector<std::string> ids_of(const std::vector<KnownThrough>& ways) {
    std::vector<std::string> ids;
    ids.reserve(ways.size());
    std::ranges::transform(ways, std::back_inserter(ids), &KnownThrough::id);
    return ids;
}

}  // namespace

std::string_view name_of(KnownThrough::Way way) {
    switch (way) {
    case ThroughWay::alone:
        return "alone";
    case ThroughWay::beside:
        return "beside";
    case ThroughWay::repeats:
        break;
    }
    return "repeats";
}

std::vector<KnownThrough> claims_known_through(const Dossier& dossier, const Source& source) {
    const DossierIndex index(dossier);
    const ClaimLinks links(index);
    const auto& claims = dossier.records.claims;
    const auto own = claims_passing(index, source);
    auto known = own;
    spread_over_repeats(claims, links, known);
    const auto lost = set_aside(dossier, {source}).lost;
    std::vector<KnownThrough> through;
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        if (!known[claim]) {
            continue;
        }
        auto& each = through.emplace_back();
        each.id = claims[claim].id;
        if (std::ranges::binary_search(lost, each.id)) {
            each.way = ThroughWay::alone;
        } else if (own[claim]) {
            each.way = ThroughWay::beside;
        } else {
            each.way = ThroughWay::repeats;
            for (const auto& link : links.repeats_of(claim)) {
                if (known[link.to]) {
                    each.repeats.push_back(claims[link.to].id);
                }
            }
        }
    }
    std::ranges::sort(through, {}, &KnownThrough::id);
    return through;
}

std::vector<KnownThrough> documents_known_through(const Dossier& dossier, const Source& source) {
    const DossierIndex index(dossier);
    const auto& documents = dossier.records.documents;
    RecordWays ways(index);
    std::vector<std::size_t> entries(documents.size());
    const auto passes = passing(ways, documents.size(), source, [&](std::size_t at) {
        return entries[at] = ways.entry_of(documents[at]);
    });
    ways.flow().end_circles();
    std::vector<bool> barred(ways.labels().size(), false);
    for (std::size_t label = 0; label < barred.size(); ++label) {
        barred[label] = ways.labels().source(label) == source;
    }
    const auto leads = leading_to_sink(ways.flow(), barred);
    std::vector<KnownThrough> through;
    for (std::size_t at = 0; at < documents.size(); ++at) {
        if (passes[at]) {
            through.push_back(
                {documents[at].id, leads[entries[at]] ? ThroughWay::beside : ThroughWay::alone}
            );
        }
    }
    std::ranges::sort(through, {}, &KnownThrough::id);
    return through;
}

KnownThroughByThen known_through(
    const Dossier& dossier, Kind kind, const Source& source, const std::optional<Date>& as_of
) {
    const auto known = [&](const Dossier& at) {
        return kind == Kind::document ? documents_known_through(at, source)
                                      : claims_known_through(at, source);
    };
    const auto then = as_it_stood(dossier, as_of);
    if (!then) {
        return {.ways = known(dossier), .undecided = {}};
    }
    std::set<std::string_view> open;
    for (const auto& text : then->undecided_texts) {
        open.insert(text.claim);
    }
    KnownThroughByThen by_then{.ways = known(*then), .undecided = {}};
    const auto in_all = known(dossier);
    std::ranges::set_difference(
        ids_of(in_all), ids_of(by_then.ways), std::back_inserter(by_then.undecided)
    );
    std::erase_if(by_then.undecided, [&](const std::string& id) { return !open.contains(id); });
    return by_then;
}

}  // namespace hearsay
