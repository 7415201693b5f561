// SPDX-License-Identifier: Apache-2.0

#include "analysis/finding_ground.hpp"

#include "analysis/on_record.hpp"

#include <span>
#include <tuple>
#include <utility>

namespace hearsay {

namespace {

/// What sorts first is what a retraction is best told by: one that is not in doubt itself; then by
/// when it was made, at the latest; what may be later by as much comes first by its start.
std::tuple<bool, Seconds, Seconds> rank_of(const Claim& retraction) {
    const bool is_in_doubt =
        retraction.uncertain || retraction.authenticity == Authenticity::disputed;
    const auto& date = retraction.date;
    return date ? std::tuple(is_in_doubt, date->span.civil_latest, date->span.civil_earliest)
                : std::tuple(is_in_doubt, for_ever, since_ever);
}

std::unordered_map<std::size_t, std::size_t>
retractions_in(const DossierIndex& index, const Cut& cut) {
    std::unordered_map<std::size_t, std::size_t> retracted_by;
    const auto& claims = index.dossier().records.claims;
    for (std::size_t later = 0; later < claims.size(); ++later) {
        if (!cut.effective[later]) {
            continue;
        }
        for (const auto& id : claims[later].linked(Link::retracts)) {
            if (const auto target = index.claim_at(id)) {
                const auto [found, is_first] = retracted_by.emplace(*target, later);
                if (!is_first && rank_of(claims[later]) < rank_of(claims[found->second])) {
                    found->second = later;
                }
            }
        }
    }
    return retracted_by;
}

std::unordered_map<std::string_view, std::vector<const Document*>>
replacements_in(const DossierIndex& index, const Cut& cut) {
    std::unordered_map<std::string_view, std::vector<const Document*>> replaced_by;
    for (const auto& document : index.dossier().records.documents) {
        if (!document.replaces.empty() && may_be_on_record_by(document.date, cut.as_of)) {
            replaced_by[document.replaces].push_back(&document);
        }
    }
    return replaced_by;
}

const Date* date_or_null(const std::optional<Date>& date) { return date ? &*date : nullptr; }

/// As for the order of claims: `misreports` may be about what is older than its record.
DatesBehind dates_linked_to(const DossierIndex& index, const ClaimLinks& links) {
    const auto& claims = index.dossier().records.claims;
    std::vector<const Date*> dates;
    std::vector<Arc> arcs;
    dates.reserve(claims.size());
    for (const auto& claim : claims) {
        const auto position = dates.size();
        dates.push_back(date_or_null(claim.date));
        for (const auto& [link, target] : links.of(position)) {
            if (link != Link::misreports) {
                arcs.push_back({position, target});
            }
        }
    }
    return {std::move(dates), arcs};
}

/// Over what `targets` says that each document leads to, ids.
template <typename TargetsOf>
DatesBehind dates_of_documents(const DossierIndex& index, const TargetsOf& targets) {
    const auto& documents = index.dossier().records.documents;
    std::vector<const Date*> dates;
    std::vector<Arc> arcs;
    dates.reserve(documents.size());
    for (const auto& document : documents) {
        const auto position = dates.size();
        dates.push_back(date_or_null(document.date));
        for (const auto& id : targets(document)) {
            if (const auto* target = index.document(id)) {
                arcs.push_back({position, static_cast<std::size_t>(target - documents.data())});
            }
        }
    }
    return {std::move(dates), arcs};
}

DatesBehind dates_relayed(const DossierIndex& index) {
    return dates_of_documents(index, [](const Document& document) {
        return std::span(document.relays);
    });
}

DatesBehind dates_replaced(const DossierIndex& index) {
    return dates_of_documents(index, [](const Document& document) {
        return std::span(&document.replaces, document.replaces.empty() ? 0 : 1);
    });
}

}  // namespace

FindingGround::FindingGround(
    const DossierIndex& of, const Cut& at, const std::vector<Standing>& resolved
)
    : index(of), cut(at), standings(resolved), links(of), amended_by(amenders_in(of, at)),
      perhaps_amended_by(perhaps_amenders_in(of, at)),
      formerly_amended_by(former_amenders_in(of, at)), retracted_by(retractions_in(of, at)),
      retracted(resolved.size(), false), replaced_by(replacements_in(of, at)),
      behind_claims(dates_linked_to(of, links)), behind_editions(dates_replaced(of)),
      behind_documents(dates_relayed(of)) {
    for (const auto& [claim, by] : retracted_by) {
        retracted[claim] = true;
    }
}

}  // namespace hearsay
