// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "analysis/node_ids.hpp"
#include "analysis/wording.hpp"
#include "model/appearances.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <utility>

namespace hearsay {

namespace {

/// Whether the first is certainly the earlier, where both are dated.
bool precedes(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b && certainly_before(*a, *b);
}

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
                    "What {} said is said to have become known before it was said",
                    evidence_.who(position)
                ),
                *claim.disclosed,
                *claim.date);
        }
        with_what_it_links_to(position);
        for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
            with_when_it_was_said(position, i);
        }
        for (const auto& via : evidence_.via_of(position)) {
            along_via(claim, via);
        }
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
        for (const auto& id : document.relays) {
            const auto* source = index_.document(id);
            if (source != nullptr && precedes(document.date, source->date)) {
                add({node_of(document), node_of(*source)},
                    fmt::format(
                        "{} is dated before {}, which it relays", quoted(document), quoted(*source)
                    ),
                    *document.date,
                    *source->date);
            }
        }
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
                    "What {} said is dated before the event itself, {}",
                    evidence_.who(position),
                    event->title
                ),
                *claim.date,
                event->date);
        }
        if (!claim.date && precedes(claim.disclosed, event->date)) {
            add({node_of(claim)},
                fmt::format(
                    "What {} said is said to have become known before the event itself, {}",
                    evidence_.who(position),
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
        bool is_told = false;
        for (const auto& [link, target] : evidence_.links.of(position)) {
            const auto& earlier = evidence_.claim(target);
            // As for the order of claims: `misreports` may be about what is older than its record.
            if (link == Link::misreports || !precedes(claim.date, earlier.date)) {
                continue;
            }
            add({node_of(claim), node_of(earlier)},
                fmt::format(
                    "What {} said is dated before what {} said, which it {}",
                    evidence_.who(position),
                    evidence_.who(target),
                    name_of(link)
                ),
                *claim.date,
                *earlier.date);
            is_told = true;
        }
        const auto& contradicted = evidence_.ground.dated_before;
        const auto later = contradicted.find(position);
        if (!is_told && later != contradicted.end()) {
            const auto& target = evidence_.claim(later->second);
            add({node_of(claim), node_of(target)},
                fmt::format(
                    "What {} said is dated before what {} said, to which its links lead",
                    evidence_.who(position),
                    evidence_.who(later->second)
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
    }

    void along_via(const Claim& claim, const Via& via) {
        const auto& later = claim.appearances[via.from];
        const auto& earlier = claim.appearances[via.to];
        const auto date = date_of(index_, later);
        const auto source_date = date_of(index_, earlier);
        if (precedes(date, source_date)) {
            add({node_of_appearance(claim, via.from), node_of_appearance(claim, via.to)},
                fmt::format(
                    "{} is dated before {}, from which it took the claim",
                    label_of(index_, later),
                    label_of(index_, earlier)
                ),
                *date,
                *source_date);
        }
    }

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
