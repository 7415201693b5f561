// SPDX-License-Identifier: Apache-2.0

#include "analysis/drawing.hpp"

#include <hearsay/cut.hpp>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace hearsay {

namespace {

/// Numbers the relayed documents of a drawing, in order of discovery.
class Relayed {
public:
    explicit Relayed(std::size_t first) : first_(first) {}

    std::size_t number(const Document* document) {
        const auto [found, added] = numbers_.emplace(document, first_ + documents_.size());
        if (added) {
            documents_.push_back(document);
        }
        return found->second;
    }

    [[nodiscard]] const std::vector<const Document*>& documents() const { return documents_; }

private:
    std::size_t first_;
    std::vector<const Document*> documents_;
    std::unordered_map<const Document*, std::size_t> numbers_;
};

}  // namespace

Drawing drawing_of(const DossierIndex& index, const Claim& claim) {
    Drawing drawing;
    drawing.appearances = claim.appearances.size();
    drawing.via = vias_of(index, claim);
    std::vector<Arc> arcs;
    arcs.reserve(drawing.via.size());
    for (const auto& via : drawing.via) {
        arcs.push_back({via.from, via.to});
    }
    std::unordered_map<const Document*, std::vector<std::size_t>> standing_in;
    Relayed relayed(drawing.appearances);
    const auto relays = [&](std::size_t from, const Document& document) {
        for (const auto& id : document.relays) {
            if (const auto* source = index.document(id)) {
                arcs.push_back({from, relayed.number(source)});
            }
        }
    };
    for (std::size_t i = 0; i < drawing.appearances; ++i) {
        if (const auto* document = document_of(index, claim.appearances[i])) {
            standing_in[document].push_back(i);
            relays(i, *document);
        }
    }
    for (std::size_t i = 0; i < relayed.documents().size(); ++i) {
        const auto* document = relayed.documents()[i];
        // An appearance leads on to what its document relays by itself.
        if (const auto own = standing_in.find(document); own != standing_in.end()) {
            for (const auto appearance : own->second) {
                arcs.push_back({drawing.appearances + i, appearance});
            }
        } else {
            relays(drawing.appearances + i, *document);
        }
    }
    drawing.documents = relayed.documents();
    drawing.graph = Adjacency(drawing.appearances + drawing.documents.size(), arcs);
    return drawing;
}

std::vector<const Document*>
documents_behind(const DossierIndex& index, const std::vector<const Claim*>& claims) {
    std::vector<const Document*> documents;
    std::unordered_set<const Document*> found;
    const auto add = [&](const std::string& id) {
        if (const auto* document = index.document(id); document && found.insert(document).second) {
            documents.push_back(document);
        }
    };
    for (const auto* claim : claims) {
        for (const auto& appearance : claim->appearances) {
            add(appearance.document);
            std::ranges::for_each(appearance.via, add);
        }
    }
    for (std::size_t i = 0; i < documents.size(); ++i) {
        // `add` may move the vector, not the documents.
        std::ranges::for_each(documents[i]->relays, add);
    }
    return documents;
}

std::vector<const Document*> documents_on_record(const DossierIndex& index, const Cut& cut) {
    std::vector<const Claim*> on_record;
    const auto& claims = index.dossier().records.claims;
    for (std::size_t position = 0; position < claims.size(); ++position) {
        if (cut.holds(position)) {
            on_record.push_back(&claims[position]);
        }
    }
    return documents_behind(index, on_record);
}

}  // namespace hearsay
