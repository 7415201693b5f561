// SPDX-License-Identifier: Apache-2.0

#include "analysis/anachronisms.hpp"
#include "analysis/drawing.hpp"
#include "analysis/wording.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <span>

namespace hearsay {

namespace {

const Date* date_or_none(const std::optional<Date>& date) { return date ? &*date : nullptr; }

/// The appearances of one claim, numbered as in it, then the documents of its drawing.
class OfWays {
public:
    OfWays(const Evidence& evidence, std::size_t claim, Findings& findings)
        : evidence_(evidence), index_(evidence.index), claim_(evidence.claim(claim)),
          vias_(evidence.via_of(claim)), findings_(findings), drawing_(drawing_of(index_, claim_)),
          nearer_(claim_.appearances.size()) {
        dates_.reserve(drawing_.graph.size());
        for (const auto& appearance : claim_.appearances) {
            dates_.push_back(date_of(index_, appearance));
        }
        for (const auto* document : drawing_.documents) {
            dates_.push_back(document->date);
        }
    }

    void find() {
        along_vias();
        along_mixed_ways();
    }

private:
    void along_vias() {
        std::vector<Arc> arcs;
        arcs.reserve(vias_.size());
        for (const auto& [from, to] : vias_) {
            arcs.push_back({from, to});
            if (precedes(dates_[from], dates_[to])) {
                tell(from, to, {});
            }
        }
        const DatesBehind behind(given(), arcs);
        for (std::size_t at = 0; at < nearer_.size(); ++at) {
            tell_what_lies(behind, at);
        }
    }

    /// Over what was taken from what, and what documents relay. Of relays alone the document tells;
    /// and a text with a date of its own may have stood in its document before what that relays.
    void along_mixed_ways() {
        std::vector<Arc> arcs;
        for (std::size_t from = 0; from < drawing_.graph.size(); ++from) {
            const bool dates_itself = is_appearance(from) && claim_.appearances[from].date;
            for (const auto to : drawing_.graph.after(from)) {
                if (!dates_itself || is_appearance(to)) {
                    arcs.push_back({from, to});
                }
            }
        }
        const DatesBehind behind(given(), arcs);
        for (std::size_t at = 0; at < nearer_.size(); ++at) {
            note_what_its_document_tells(at);
            tell_what_lies(behind, at);
        }
    }

    void tell_what_lies(const DatesBehind& behind, std::size_t at) {
        const auto source = dates_[at] ? behind.certainly_after(*dates_[at], at) : std::nullopt;
        if (source && !nearer_[at].says_as_much_as(*dates_[*source])) {
            tell(at, *source, over_others);
        }
    }

    void note_what_its_document_tells(std::size_t at) {
        const auto* document = document_of(index_, claim_.appearances[at]);
        if (document == nullptr || !document->date || claim_.appearances[at].date) {
            return;
        }
        const auto& documents = index_.dossier().records.documents;
        const auto later = evidence_.ground.behind_documents.certainly_after(
            *document->date, static_cast<std::size_t>(document - documents.data())
        );
        if (later) {
            nearer_[at].is_told(*documents[*later].date);
        }
    }

    void tell(std::size_t at, std::size_t source, std::string_view over) {
        findings_.push_back(anachronism(
            {node(at), node(source)},
            fmt::format(
                "{} is dated before {}, from which it took the claim{}",
                label(at),
                label(source),
                over
            ),
            *dates_[at],
            *dates_[source]
        ));
        nearer_[at].is_told(*dates_[source]);
    }

    [[nodiscard]] bool is_appearance(std::size_t at) const { return at < nearer_.size(); }
    [[nodiscard]] const Document& relayed(std::size_t at) const {
        return *drawing_.documents[at - nearer_.size()];
    }
    [[nodiscard]] std::string node(std::size_t at) const {
        return is_appearance(at) ? node_of_appearance(claim_, at) : node_of(relayed(at));
    }
    [[nodiscard]] std::string label(std::size_t at) const {
        return is_appearance(at) ? label_of(index_, claim_.appearances[at]) : quoted(relayed(at));
    }
    [[nodiscard]] std::vector<const Date*> given() const {
        std::vector<const Date*> dates;
        dates.reserve(dates_.size());
        for (const auto& date : dates_) {
            dates.push_back(date_or_none(date));
        }
        return dates;
    }

    const Evidence& evidence_;
    const DossierIndex& index_;
    const Claim& claim_;
    std::span<const Via> vias_;
    Findings& findings_;
    Drawing drawing_;
    std::vector<std::optional<Date>> dates_;  ///< of each node
    std::vector<Nearer> nearer_;              ///< of each appearance
};

}  // namespace

void find_anachronisms_of_ways(const Evidence& evidence, std::size_t claim, Findings& findings) {
    if (!evidence.via_of(claim).empty()) {
        OfWays(evidence, claim, findings).find();
    }
}

}  // namespace hearsay
