// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/dossier.hpp>

#include "model/components.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hearsay {

/// What things are sorted by in time: the earliest second, or the latest where nothing says how
/// early it may be, and the latest, as they are written: "about 1934" stands with 1934, though it
/// is certainly after 1932 alone. A civil time goes by its clock and an instant by UTC, as if the
/// civil one were UTC: of both clocks the later start and the earlier end are just these.
using PlaceInTime = std::pair<Seconds, Seconds>;
PlaceInTime place_of(const Date& date);

/// The order in which the claims of a dossier were made, as far as it is certain: by their dates
/// (none was made after it became known, or after the date of a text that has it; a date that is
/// certain and says so all the same is an anachronism, and counts), and because a claim
/// never precedes what it repeats, endorses, disputes, questions, answers, revises or retracts.
/// Claims go by their position in `dossier.records.claims`.
///
/// Links among claims that link to each other in a circle say nothing about order and are left out,
/// and so are those of claims that were never said (fabricated), whose dates are part of what was
/// made up, or that the cut does not hold. Where dates contradict the links, over one link or
/// several (an anachronism), the dates of the claims concerned are widened until they don't, and
/// the links between them say nothing either: of two statements of which one must be wrong, neither
/// is made to be certain.
class ClaimOrder {
public:
    /// Whether dates marked as uncertain (`?`) are taken for right, or say nothing: what is certain
    /// only with them rests on such a date.
    enum class Uncertain : std::uint8_t { believed, left_out };

    /// n log n in claims and links.
    ClaimOrder(
        const DossierIndex& index, const Cut& cut, Uncertain uncertain = Uncertain::believed
    );

    /// When the claim can have been made: its date, narrowed by the dates of what it links to and
    /// of what links to it.
    [[nodiscard]] const Span& span(std::size_t claim) const { return spans_[claim]; }

    /// Whether `a` was made before `b`: by their spans, or because links lead from `b` to `a`.
    /// At most linear in the links between the two.
    [[nodiscard]] bool certainly_before(std::size_t a, std::size_t b) const;

    /// Number of the claim in one order of all claims that contradicts no certain order: by their
    /// places, undated ones last, ties by id, no claim before what it links to where dates allow
    /// it.
    [[nodiscard]] std::size_t rank(std::size_t claim) const { return ranks_[claim]; }

    /// That of its date, within its span.
    [[nodiscard]] const PlaceInTime& place(std::size_t claim) const { return places_[claim]; }

    /// Whether dates contradict a link from the claim or to it.
    [[nodiscard]] bool is_against_dates(std::size_t claim) const { return against_[claim]; }

    /// Sorts claims by rank.
    [[nodiscard]] std::vector<std::size_t> in_date_order(std::vector<std::size_t> claims) const;

    /// Those of the claims than which none of the others is certainly earlier (later): all that may
    /// be the first (the last). In date order. Linear in the claims and what links lead to.
    [[nodiscard]] std::vector<std::size_t> first_of(std::span<const std::size_t> claims) const;
    [[nodiscard]] std::vector<std::size_t> last_of(std::span<const std::size_t> claims) const;

    /// The claims that a claim links to, circles and contradictions left out.
    [[nodiscard]] std::span<const std::size_t> targets_of(std::size_t claim) const {
        return targets_.after(claim);
    }
    /// The claims that link to a claim in the same way.
    [[nodiscard]] std::span<const std::size_t> linkers_of(std::size_t claim) const {
        return linkers_.after(claim);
    }

private:
    /// Each bound on its own, by the links that there are.
    void narrow(const std::vector<std::size_t>& targets_first);
    /// The links that narrowed dates contradict, in the order of `targets_`.
    [[nodiscard]] std::vector<Arc> contradictions() const;
    void leave_out(const std::vector<Arc>& contradicted);
    void rank_all();

    Adjacency targets_;
    Adjacency linkers_;
    std::vector<Span> spans_;
    std::vector<PlaceInTime> places_;
    std::vector<std::size_t> ranks_;
    std::vector<bool> against_;
};

/// What is certain even if no date marked as uncertain is right; none where no claim has such a
/// date, so that nothing rests on one. n log n in claims and links.
std::optional<ClaimOrder> order_without_uncertain_dates(const DossierIndex& index, const Cut& cut);

}  // namespace hearsay
