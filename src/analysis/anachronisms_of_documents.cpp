// SPDX-License-Identifier: Apache-2.0

#include "analysis/anachronisms.hpp"
#include "analysis/wording.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace hearsay {

namespace {

class OfDocuments {
public:
    OfDocuments(const Evidence& evidence, Findings& findings)
        : evidence_(evidence), index_(evidence.index), findings_(findings) {}

    void of_document(const Document& document) {
        with_what_it_replaces(document, nullptr);
        for (const auto& [date, what] : ends_of(document)) {
            if (precedes(*date, document.date)) {
                add({node_of(document)},
                    fmt::format(
                        "{} is said to have been {} before its date", quoted(document), what
                    ),
                    **date,
                    *document.date);
            }
        }
        with_what_it_relays(document);
    }

    /// Those that replace what is asked about, over any number of editions, are judged too: they
    /// may stand nowhere else in the evidence.
    void of_editions() {
        std::unordered_set<const Document*> known(
            evidence_.documents.begin(), evidence_.documents.end()
        );
        auto queue = evidence_.documents;
        auto asked_about = queue;  // of each in the queue
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const auto found = evidence_.ground.replaced_by.find(queue[i]->id);
            if (found == evidence_.ground.replaced_by.end()) {
                continue;
            }
            for (const auto* newer : found->second) {
                if (known.insert(newer).second) {
                    with_what_it_replaces(*newer, asked_about[i]);
                    queue.push_back(newer);
                    asked_about.push_back(asked_about[i]);
                }
            }
        }
    }

private:
    /// `asked_about`: of a document that is not, the one for which it is judged.
    void with_what_it_replaces(const Document& document, const Document* asked_about) {
        if (!document.date) {
            return;
        }
        const auto tell = [&](const Document& replaced, std::string_view over) {
            const auto at = asked_about == nullptr
                                ? std::array{node_of(document), node_of(replaced)}
                                : std::array{node_of(*asked_about), node_of(document)};
            add({at.begin(), at.end()},
                fmt::format(
                    "{} is dated before {}, which it replaces{}",
                    quoted(document),
                    quoted(replaced),
                    over
                ),
                *document.date,
                *replaced.date);
        };
        Nearer nearer;
        const auto* replaced = index_.document(document.replaces);
        if (replaced != nullptr && precedes(document.date, replaced->date)) {
            tell(*replaced, {});
            nearer.is_told(*replaced->date);
        }
        const auto& documents = index_.dossier().records.documents;
        const auto behind = evidence_.ground.behind_editions.certainly_after(
            *document.date, static_cast<std::size_t>(&document - documents.data())
        );
        if (behind && !nearer.says_as_much_as(*documents[*behind].date)) {
            tell(documents[*behind], over_others);
        }
    }

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

    void add(std::vector<std::string> at, std::string_view what, const Date& a, const Date& b) {
        findings_.push_back(anachronism(std::move(at), what, a, b));
    }

    const Evidence& evidence_;
    const DossierIndex& index_;
    Findings& findings_;
};

}  // namespace

void find_anachronisms_of_documents(const Evidence& evidence, Findings& findings) {
    OfDocuments anachronisms(evidence, findings);
    for (const auto* document : evidence.documents) {
        anachronisms.of_document(*document);
    }
    anachronisms.of_editions();
}

}  // namespace hearsay
