// SPDX-License-Identifier: Apache-2.0

#include "serve/document_page.hpp"

#include "analysis/on_record.hpp"
#include "model/appearances.hpp"
#include "model/position.hpp"
#include "render/claim_facts.hpp"
#include "serve/claim_lines.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace hearsay::serve {

namespace {

std::vector<std::size_t> numbers_in(const Claim& claim, const std::string& document) {
    std::vector<std::size_t> numbers;
    for (std::size_t at = 0; at < claim.appearances.size(); ++at) {
        if (claim.appearances[at].document == document) {
            numbers.push_back(number_of_appearance(claim, at));
        }
    }
    return numbers;
}

/// Which appearances came via another of the same claim, by position.
std::vector<bool> taken_over(const DossierIndex& index, const Claim& claim) {
    std::vector<bool> taken(claim.appearances.size(), false);
    for (const Via& via : vias_of(index, claim)) {
        taken[via.from] = taken[via.from] || via.from != via.to;
    }
    return taken;
}

/// The end of the earliest date among them by each clock, but for dates that are marked as
/// uncertain, which put nothing behind themselves.
Span earliest_end(const std::vector<std::optional<Date>>& dates) {
    Span end;
    for (const auto& date : dates) {
        if (date && !date->uncertain) {
            end.civil_latest = std::min(end.civil_latest, date->span.civil_latest);
            end.utc_latest = std::min(end.utc_latest, date->span.utc_latest);
        }
    }
    return end;
}

/// All than which none is certainly earlier: neither by its date, nor because they came via it.
/// Where dates and ways contradict each other about all of them, that is any.
std::vector<std::size_t> first_numbers(const DossierIndex& index, const Claim& claim) {
    const std::size_t size = claim.appearances.size();
    const std::vector<bool> taken = taken_over(index, claim);
    std::vector<std::optional<Date>> dates;
    std::vector<std::size_t> all;
    dates.reserve(size);
    all.reserve(size);
    for (std::size_t at = 0; at < size; ++at) {
        dates.push_back(date_of(index, claim.appearances[at]));
        all.push_back(number_of_appearance(claim, at));
    }
    const Span end = earliest_end(dates);
    std::vector<std::size_t> first;
    for (std::size_t at = 0; at < size; ++at) {
        const bool is_later =
            dates[at] && !dates[at]->uncertain && certainly_before(end, dates[at]->span);
        if (!taken[at] && !is_later) {
            first.push_back(all[at]);
        }
    }
    return first.empty() ? all : first;
}

/// Reads the claims of a dossier that stand in one document.
class ClaimsInDocument {
public:
    ClaimsInDocument(const Dossier& dossier, std::string document, const Clocks& clocks)
        : index_(dossier), cut_(cut_at(index_, clocks.as_of)) {
        page_.document = std::move(document);
    }

    DocumentPage read(std::size_t most) {
        const auto& claims = index_.dossier().records.claims;
        std::vector<std::pair<Seconds, std::size_t>> there;
        for (std::size_t at = 0; at < claims.size(); ++at) {
            if (!numbers_in(claims[at], page_.document).empty() && is_there(at)) {
                there.emplace_back(moment_of(claims[at].date), at);
            }
        }
        // Of one moment, by id, as the dossier has them.
        std::ranges::sort(there);
        page_.left_out = there.size() - std::min(there.size(), most);
        there.resize(there.size() - page_.left_out);
        const std::vector<Standing> standings = resolve_standings(index_);
        page_.claims.reserve(there.size());
        for (const auto& each : there) {
            const Claim& claim = claims[each.second];
            ComparedClaim compared = render::compared_by_links(index_, standings[each.second]);
            compared.on_record = true;
            compared.in_force = cut_.in_force[each.second];
            page_.claims.push_back(
                {claim.id,
                 std::move(compared),
                 numbers_in(claim, page_.document),
                 first_numbers(index_, claim)}
            );
        }
        return std::move(page_);
    }

private:
    /// Notes what is open.
    bool is_there(std::size_t claim) {
        const std::string& id = index_.dossier().records.claims[claim].id;
        if (cut_.is_undecided(claim)) {
            page_.undecided.push_back(id);
        }
        if (cut_.as_of && cut_.if_date_right[claim]) {
            page_.if_date_right.add(id, !cut_.is_later(claim));
        }
        return cut_.holds(claim);
    }

    DossierIndex index_;
    Cut cut_;
    DocumentPage page_;
};

}  // namespace

std::optional<DocumentPage> document_page(
    const Dossier& dossier, const std::string& document, const Clocks& clocks, std::size_t most
) {
    DocumentPage page = ClaimsInDocument(dossier, document, clocks).read(most);
    bool is_on_record = !page.claims.empty();
    const auto about = std::ranges::find(dossier.records.documents, document, &Document::id);
    const bool is_there = about != dossier.records.documents.end();
    for (const Document& each : dossier.records.documents) {
        const bool relays = std::ranges::find(each.relays, document) != each.relays.end();
        const bool replaces = each.replaces == document;
        const bool may_be_there = may_be_on_record_by(each.date, clocks.as_of);
        if (each.id == document || relays) {
            is_on_record = is_on_record || is_on_record_by(each.date, clocks.as_of);
        }
        if (relays && may_be_there) {
            page.relayed_by.push_back(each.id);
        }
        if (replaces && may_be_there) {
            page.replaced_by.push_back(each.id);
        }
        const bool is_replaced = is_there && about->replaces == each.id;
        if ((relays || replaces || is_replaced) &&
            is_perhaps_on_record_by(each.date, clocks.as_of)) {
            page.perhaps_there.push_back(each.id);
        }
    }
    return is_on_record ? std::optional(std::move(page)) : std::nullopt;
}

DocumentLines document_lines(Records listed, const Clocks& clocks, std::size_t most) {
    DocumentLines documents;
    if (clocks.as_of) {
        documents.undecided = keep_on_record(listed, {}, *clocks.as_of).undecided.size();
        Dossier kept;
        kept.records = std::move(listed);
        auto then = as_it_stood(kept, clocks.as_of);
        listed = std::move(then ? then->records : kept.records);
    }
    documents.lines = std::move(listed.documents);
    std::ranges::sort(documents.lines, {}, [](const Document& document) {
        return std::pair(moment_of(document.date), document.id);
    });
    documents.left_out = documents.lines.size() - std::min(documents.lines.size(), most);
    documents.lines.resize(documents.lines.size() - documents.left_out);
    return documents;
}

}  // namespace hearsay::serve
