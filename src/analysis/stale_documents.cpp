// SPDX-License-Identifier: Apache-2.0

#include "analysis/stale_documents.hpp"

#include "analysis/on_record.hpp"
#include "analysis/relayed_by.hpp"
#include "analysis/sole_sources.hpp"
#include "model/node_ids.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace hearsay {

namespace {

using ByDocument = std::unordered_map<std::string_view, std::vector<const Claim*>>;

/// The claims of documents, in their order.
struct ClaimsIn {
    ByDocument standing;  ///< all appearances in a document, and all that came via it
    ByDocument drawing;   ///< those of them that go on over what it relays: that came via nothing
};

ClaimsIn claims_in_documents(const DossierIndex& index, std::span<const std::size_t> claims) {
    ClaimsIn in;
    for (const auto position : claims) {
        const Claim& claim = index.dossier().records.claims[position];
        for (const auto& appearance : claim.appearances) {
            in.standing[appearance.document].push_back(&claim);
            if (appearance.via.empty() && appearance.via_outlet.empty()) {
                in.drawing[appearance.document].push_back(&claim);
            }
            for (const auto& via : appearance.via) {
                in.standing[via].push_back(&claim);
                in.drawing[via].push_back(&claim);
            }
        }
    }
    return in;
}

/// A document and those that relay it, over any number of relays.
std::vector<std::string_view> with_relayers(const RelayedBy& by, std::string_view document) {
    constexpr std::size_t most = 64;
    std::vector<std::string_view> reached{document};
    std::unordered_set<std::string_view> known{document};
    for (std::size_t i = 0; i < reached.size() && reached.size() < most; ++i) {
        for (const auto* relayer : by.of(reached[i])) {
            if (known.insert(relayer->id).second) {
                reached.emplace_back(relayer->id);
            }
        }
    }
    return reached;
}

/// The claims that are known through the first of these, which the others relay, each once, by id.
std::vector<const Claim*>
claims_through(const ClaimsIn& in, const std::vector<std::string_view>& documents) {
    std::vector<const Claim*> through;
    const auto add = [&](const ByDocument& by, std::string_view document) {
        if (const auto found = by.find(document); found != by.end()) {
            through.insert(through.end(), found->second.begin(), found->second.end());
        }
    };
    add(in.standing, documents.front());
    for (const auto relayer : std::span(documents).subspan(1)) {
        add(in.drawing, relayer);
    }
    std::ranges::sort(through, {}, &Claim::id);
    through.erase(std::unique(through.begin(), through.end()), through.end());
    return through;
}

/// Those that were certainly withdrawn or replaced by then.
std::unordered_set<std::string_view>
certainly_stale(const DossierIndex& index, const std::optional<Date>& as_of) {
    std::unordered_set<std::string_view> stale;
    for (const auto& document : index.dossier().records.documents) {
        if (document.retracted && is_certainly_on_record_by(document.retracted, as_of)) {
            stale.insert(document.id);
        }
        if (!document.replaces.empty() && is_certainly_on_record_by(document.date, as_of)) {
            stale.insert(document.replaces);
        }
    }
    return stale;
}

}  // namespace

std::vector<StaleDocument> stale_documents(
    const DossierIndex& index,
    std::span<const std::size_t> claims,
    const std::vector<Finding>& findings,
    const std::optional<Date>& as_of
) {
    // One may be both withdrawn and replaced.
    std::set<std::string_view> stale;
    for (const auto& finding : findings) {
        const auto node = node_id(finding.at.front());
        if (finding.kind == Finding::Kind::stale && node.kind == Kind::document) {
            stale.insert(node.id);
        }
    }
    if (stale.empty()) {
        return {};
    }
    const auto certainly = certainly_stale(index, as_of);
    const auto in = claims_in_documents(index, claims);
    const RelayedBy relayed_by(index.dossier().records.documents);
    SolePlaces sole(index);
    std::vector<StaleDocument> all;
    for (const auto id : stale) {
        StaleDocument each;
        each.document = id;
        each.is_certain = certainly.contains(id);
        const Source source{Source::Kind::document, each.document};
        for (const auto* claim : claims_through(in, with_relayers(relayed_by, id))) {
            const bool is_only = std::ranges::binary_search(sole.of(*claim), source);
            (is_only ? each.only_through : each.also_through).push_back(claim->id);
        }
        if (!each.only_through.empty() || !each.also_through.empty()) {
            all.push_back(std::move(each));
        }
    }
    return all;
}

}  // namespace hearsay
