// SPDX-License-Identifier: Apache-2.0

#include "analysis/anachronisms.hpp"
#include "analysis/wording.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

namespace {

class OfDocuments {
public:
    OfDocuments(const Evidence& evidence, Findings& findings)
        : evidence_(evidence), index_(evidence.index), findings_(findings) {}

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
}

}  // namespace hearsay
