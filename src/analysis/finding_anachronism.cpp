// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "analysis/latest_behind.hpp"
#include "analysis/node_ids.hpp"
#include "analysis/wording.hpp"
#include "model/appearances.hpp"

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
        for (const auto& id : document.relays) {
            const auto* direct = index_.document(id);
            const auto* source = direct == nullptr ? nullptr : dated_behind(*direct);
            if (source != nullptr && precedes(document.date, source->date)) {
                add({node_of(document), node_of(*source)},
                    fmt::format(
                        "{} is dated before {}, which it relays{}",
                        quoted(document),
                        quoted(*source),
                        over_undated(source != direct)
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
        const auto linked = evidence_.ground.linked_by_undated.find(position);
        if (linked != evidence_.ground.linked_by_undated.end()) {
            const auto& source = evidence_.claim(linked->second);
            if (precedes(date, source.date)) {
                add({node_of_appearance(claim, i), node_of(source)},
                    fmt::format(
                        "{} is dated before what {} said, to which the links of what stands in it "
                        "lead",
                        label_of(index_, claim.appearances[i]),
                        evidence_.who(linked->second)
                    ),
                    *date,
                    *source.date);
            }
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
        const auto behind = latest_behind_undated(given, arcs);
        for (const auto& via : vias) {
            const auto found = behind.find(via.to);
            const auto source = found == behind.end() ? via.to : found->second;
            if (precedes(dates[via.from], dates[source])) {
                add({node_of_appearance(claim, via.from), node_of_appearance(claim, source)},
                    fmt::format(
                        "{} is dated before {}, from which it took the claim{}",
                        label_of(index_, claim.appearances[via.from]),
                        label_of(index_, claim.appearances[source]),
                        over_undated(source != via.to)
                    ),
                    *dates[via.from],
                    *dates[source]);
            }
        }
    }

    /// The document; where it has no date, what it relays.
    [[nodiscard]] const Document* dated_behind(const Document& document) const {
        const auto& documents = index_.dossier().records.documents;
        const auto& behind = evidence_.ground.relayed_by_undated;
        const auto found = behind.find(static_cast<std::size_t>(&document - documents.data()));
        return found == behind.end() ? &document : &documents[found->second];
    }

    static std::string_view over_undated(bool others) {
        return others ? " over what has no date" : "";
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
