// SPDX-License-Identifier: Apache-2.0

#include "analysis/anachronisms.hpp"
#include "analysis/evidence.hpp"
#include "analysis/wording.hpp"
#include "model/appearances.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

bool precedes(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b && certainly_before(*a, *b);
}

Finding
anachronism(std::vector<std::string> at, std::string_view what, const Date& a, const Date& b) {
    const auto* reservation = a.uncertain && b.uncertain   ? ", if those dates are right"
                              : a.uncertain || b.uncertain ? ", if that date is right"
                                                           : "";
    return {
        Finding::Kind::anachronism,
        std::move(at),
        fmt::format("{} ({}; {}){}.", what, in_words(a), in_words(b), reservation)};
}

namespace {

class Anachronisms {
public:
    Anachronisms(const Evidence& evidence, Findings& findings)
        : evidence_(evidence), index_(evidence.index), findings_(findings) {}

    void of_claim(std::size_t position) {
        const auto& claim = evidence_.claim(position);
        with_its_event(position);
        if (precedes(claim.disclosed, claim.date)) {
            add({node_of(claim)},
                fmt::format(
                    "What {} is said to have become known before it was said",
                    evidence_.who_said(position)
                ),
                *claim.disclosed,
                *claim.date);
        }
        with_what_it_links_to(position);
        with_what_was_known_later(position);
        for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
            with_when_it_was_said(position, i);
        }
        find_anachronisms_of_ways(evidence_, position, findings_);
    }

private:
    void with_its_event(std::size_t position) {
        const auto& claim = evidence_.claim(position);
        const auto* event = index_.event(claim.event);
        if (event == nullptr) {
            return;
        }
        if (precedes(claim.date, event->date)) {
            add({node_of(claim)},
                fmt::format(
                    "What {} is dated before the event itself, {}",
                    evidence_.who_said(position),
                    event->title
                ),
                *claim.date,
                event->date);
        }
        // What is told of its date, or with it, says it already.
        if (precedes(claim.disclosed, event->date) && !precedes(claim.date, event->date) &&
            !precedes(claim.disclosed, claim.date)) {
            add({node_of(claim)},
                fmt::format(
                    "What {} is said to have become known before the event itself, {}",
                    evidence_.who_said(position),
                    event->title
                ),
                *claim.disclosed,
                event->date);
        }
        for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
            const auto date = date_of(index_, claim.appearances[i]);
            // What is told of the claim, or with the claim, says it already.
            if (precedes(date, event->date) && !precedes(claim.date, event->date) &&
                !precedes(date, claim.date)) {
                add({node_of_appearance(claim, i)},
                    fmt::format(
                        "{} is dated before the event itself, {}",
                        label_of(index_, claim.appearances[i]),
                        event->title
                    ),
                    *date,
                    event->date);
            }
        }
    }

    void with_what_it_links_to(std::size_t position) {
        const auto& claim = evidence_.claim(position);
        if (!claim.date) {
            return;
        }
        Nearer nearer;
        for (const auto& [link, target] : evidence_.links.of(position)) {
            const auto& earlier = evidence_.claim(target);
            // As for the order of claims: `misreports` may be about what is older than its record.
            if (link == Link::misreports || !precedes(claim.date, earlier.date)) {
                continue;
            }
            add({node_of(claim), node_of(earlier)},
                fmt::format(
                    "What {} is dated before what {}, which it {}",
                    evidence_.who_said(position),
                    evidence_.who_said(target),
                    name_of(link)
                ),
                *claim.date,
                *earlier.date);
            nearer.is_told(*earlier.date);
        }
        const auto behind = evidence_.ground.behind_claims.certainly_after(*claim.date, position);
        if (behind && !nearer.says_as_much_as(*evidence_.claim(*behind).date)) {
            const auto& target = evidence_.claim(*behind);
            add({node_of(claim), node_of(target)},
                fmt::format(
                    "What {} is dated before what {}, to which its links lead",
                    evidence_.who_said(position),
                    evidence_.who_said(*behind)
                ),
                *claim.date,
                *target.date);
        }
    }

    void with_when_it_was_said(std::size_t position, std::size_t i) {
        const auto& claim = evidence_.claim(position);
        const auto date = date_of(index_, claim.appearances[i]);
        if (precedes(date, claim.date)) {
            add({node_of_appearance(claim, i), node_of(claim)},
                fmt::format(
                    "{} is dated before {} what stands in it",
                    label_of(index_, claim.appearances[i]),
                    evidence_.who_said(position)
                ),
                *date,
                *claim.date);
        } else if (precedes(date, claim.disclosed)) {
            add({node_of_appearance(claim, i), node_of(claim)},
                fmt::format(
                    "{} is dated before what stands in it is said to have become known",
                    label_of(index_, claim.appearances[i])
                ),
                *date,
                *claim.disclosed);
        }
        with_when_it_was_there(position, i, date);
        with_what_lies_behind(position, i, date);
    }

    /// That a text was gone, read or withdrawn tells that it was there by then. What is told of its
    /// date, or of that of its document, says it already.
    void
    with_when_it_was_there(std::size_t position, std::size_t i, const std::optional<Date>& date) {
        const auto& claim = evidence_.claim(position);
        const auto* document = document_of(index_, claim.appearances[i]);
        if (document == nullptr || precedes(date, claim.date)) {
            return;
        }
        for (const auto& [by, what] : ends_of(*document)) {
            if (precedes(*by, claim.date) && !precedes(*by, document->date)) {
                add({node_of_appearance(claim, i), node_of(claim)},
                    fmt::format(
                        "{} is said to have been {} before {} what stands in it",
                        label_of(index_, claim.appearances[i]),
                        what,
                        evidence_.who_said(position)
                    ),
                    **by,
                    *claim.date);
            }
        }
    }

    /// What lies behind a claim and came certainly later than this date of a text, or of its
    /// disclosure: where the claim itself has no date, or one that tells nothing of it.
    [[nodiscard]] std::optional<std::size_t>
    behind(std::size_t position, const std::optional<Date>& date) const {
        const auto& claim = evidence_.claim(position);
        const auto& behind_claims = evidence_.ground.behind_claims;
        if (!date || precedes(date, claim.date) ||
            (claim.date && behind_claims.certainly_after(*claim.date, position))) {
            return std::nullopt;
        }
        return behind_claims.certainly_after(*date, position);
    }

    void with_what_was_known_later(std::size_t position) {
        const auto& claim = evidence_.claim(position);
        if (const auto later = behind(position, claim.disclosed)) {
            const auto& source = evidence_.claim(*later);
            add({node_of(claim), node_of(source)},
                fmt::format(
                    "What {} is said to have become known before what {}, to which its links lead",
                    evidence_.who_said(position),
                    evidence_.who_said(*later)
                ),
                *claim.disclosed,
                *source.date);
        }
    }

    void
    with_what_lies_behind(std::size_t position, std::size_t i, const std::optional<Date>& date) {
        const auto& claim = evidence_.claim(position);
        if (const auto later = behind(position, date)) {
            const auto& source = evidence_.claim(*later);
            add({node_of_appearance(claim, i), node_of(source)},
                fmt::format(
                    "{} is dated before what {}, to which the links of what stands in it "
                    "lead",
                    label_of(index_, claim.appearances[i]),
                    evidence_.who_said(*later)
                ),
                *date,
                *source.date);
        }
    }

    void add(std::vector<std::string> at, std::string_view what, const Date& a, const Date& b) {
        findings_.push_back(anachronism(std::move(at), what, a, b));
    }

    const Evidence& evidence_;
    const DossierIndex& index_;
    Findings& findings_;
};

}  // namespace

void find_anachronisms(const Evidence& evidence, Findings& findings) {
    Anachronisms anachronisms(evidence, findings);
    for (const auto claim : evidence.claims) {
        anachronisms.of_claim(claim);
    }
    find_anachronisms_of_documents(evidence, findings);
}

}  // namespace hearsay
