// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "analysis/wording.hpp"
#include "model/appearances.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

namespace {

/// Whether the first is certainly the earlier, where both are dated.
bool precedes(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b && certainly_before(*a, *b);
}

/// What is told already of what something was taken from directly.
class Nearer {
public:
    void is_told(const Date& later) {
        any_ = true;
        sure_ = sure_ || !later.uncertain;
    }
    /// That a date further back is later too adds nothing, unless it alone is not in doubt (`?`).
    [[nodiscard]] bool says_as_much_as(const Date& later) const {
        return sure_ || (any_ && later.uncertain);
    }

private:
    bool any_ = false;
    bool sure_ = false;
};

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
        along_vias(claim, evidence_.via_of(position));
    }

    void of_document(const Document& document) {
        const auto* replaced = index_.document(document.replaces);
        if (replaced != nullptr && precedes(document.date, replaced->date)) {
            add({node_of(document), node_of(*replaced)},
                fmt::format(
                    "{} is dated before {}, which it replaces", quoted(document), quoted(*replaced)
                ),
                *document.date,
                *replaced->date);
        }
        const std::pair<const std::optional<Date>&, std::string_view> later[] = {
            {document.deleted, "taken offline"},
            {document.retracted, "withdrawn"},
            {document.accessed, "read"}};
        for (const auto& [date, what] : later) {
            if (precedes(date, document.date)) {
                add({node_of(document)},
                    fmt::format(
                        "{} is said to have been {} before its date", quoted(document), what
                    ),
                    *date,
                    *document.date);
            }
        }
        with_what_it_relays(document);
    }

private:
    /// What lies further back is told where nothing nearer says as much.
    void with_what_it_relays(const Document& document) {
        if (!document.date) {
            return;
        }
        const auto tell = [&](const Document& source, std::string_view over) {
            add({node_of(document), node_of(source)},
                fmt::format(
                    "{} is dated before {}, which it relays{}",
                    quoted(document),
                    quoted(source),
                    over
                ),
                *document.date,
                *source.date);
        };
        Nearer nearer;
        for (const auto& id : document.relays) {
            const auto* source = index_.document(id);
            if (source != nullptr && precedes(document.date, source->date)) {
                tell(*source, {});
                nearer.is_told(*source->date);
            }
        }
        const auto& documents = index_.dossier().records.documents;
        const auto behind = evidence_.ground.behind_documents.certainly_after(
            *document.date, static_cast<std::size_t>(&document - documents.data())
        );
        if (behind && !nearer.says_as_much_as(*documents[*behind].date)) {
            tell(documents[*behind], over_others);
        }
    }

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
        with_what_lies_behind(position, i, date);
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

    void along_vias(const Claim& claim, std::span<const Via> vias) {
        if (vias.empty()) {
            return;
        }
        std::vector<std::optional<Date>> dates;
        std::vector<const Date*> given;
        dates.reserve(claim.appearances.size());
        given.reserve(claim.appearances.size());
        for (const auto& appearance : claim.appearances) {
            const auto& date = dates.emplace_back(date_of(index_, appearance));
            given.push_back(date ? &*date : nullptr);
        }
        std::vector<Arc> arcs;
        arcs.reserve(vias.size());
        for (const auto& via : vias) {
            arcs.push_back({via.from, via.to});
        }
        const auto tell = [&](std::size_t at, std::size_t source, std::string_view over) {
            add({node_of_appearance(claim, at), node_of_appearance(claim, source)},
                fmt::format(
                    "{} is dated before {}, from which it took the claim{}",
                    label_of(index_, claim.appearances[at]),
                    label_of(index_, claim.appearances[source]),
                    over
                ),
                *dates[at],
                *dates[source]);
        };
        const DatesBehind behind(given, arcs);
        // The vias of an appearance come one after the other.
        for (auto via = vias.begin(); via != vias.end();) {
            const auto at = via->from;
            Nearer nearer;
            for (; via != vias.end() && via->from == at; ++via) {
                if (precedes(dates[at], dates[via->to])) {
                    tell(at, via->to, {});
                    nearer.is_told(*dates[via->to]);
                }
            }
            const auto source = dates[at] ? behind.certainly_after(*dates[at], at) : std::nullopt;
            if (source && !nearer.says_as_much_as(*dates[*source])) {
                tell(at, *source, over_others);
            }
        }
    }

    static constexpr std::string_view over_others = " over what came between";

    void add(std::vector<std::string> at, std::string what, const Date& a, const Date& b) {
        const auto* reservation = a.uncertain && b.uncertain   ? ", if those dates are right"
                                  : a.uncertain || b.uncertain ? ", if that date is right"
                                                               : "";
        findings_.push_back(
            {Finding::Kind::anachronism,
             std::move(at),
             fmt::format("{} ({}; {}){}.", what, in_words(a), in_words(b), reservation)}
        );
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
    for (const auto* document : evidence.documents) {
        anachronisms.of_document(*document);
    }
}

}  // namespace hearsay
