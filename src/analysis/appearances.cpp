#include "analysis/appearances.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace hearsay {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// The two appearances nearest to the record among those in one document or outlet.
class Nearest {
public:
    using Rank = std::tuple<bool, Seconds, std::size_t>;  ///< via something, earliest, position

    void add(const Rank& rank) {
        if (rank < best_[0]) {
            best_ = {rank, best_[0]};
        } else if (rank < best_[1]) {
            best_[1] = rank;
        }
    }

    /// The nearest other than `self`, else `self`.
    [[nodiscard]] std::size_t other_than(std::size_t self) const {
        for (const auto& rank : best_) {
            if (const auto position = std::get<2>(rank); position != self && position != none) {
                return position;
            }
        }
        return self;
    }

private:
    static constexpr Rank worst{true, for_ever, none};
    std::array<Rank, 2> best_{worst, worst};
};

using Places = std::unordered_map<const void*, Nearest>;

Places places_of(const DossierIndex& index, const Claim& claim) {
    Places places;
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto& appearance = claim.appearances[i];
        const auto date = date_of(index, appearance);
        const Nearest::Rank rank{
            came_via_something(appearance), date ? date->span.civil_earliest : since_ever, i};
        if (const auto* document = document_of(index, appearance)) {
            places[document].add(rank);
        }
        if (const auto* outlet = outlet_of(index, appearance)) {
            places[outlet].add(rank);
        }
    }
    return places;
}

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

const Document* document_of(const DossierIndex& index, const Appearance& appearance) {
    return appearance.document.empty() ? nullptr : index.document(appearance.document);
}

const Outlet* outlet_of(const DossierIndex& index, const Appearance& appearance) {
    if (!appearance.outlet.empty()) {
        return index.outlet(appearance.outlet);
    }
    const auto* document = document_of(index, appearance);
    return document == nullptr ? nullptr : index.outlet(document->outlet);
}

std::optional<Date> date_of(const DossierIndex& index, const Appearance& appearance) {
    if (appearance.date) {
        return appearance.date;
    }
    const auto* document = document_of(index, appearance);
    return document == nullptr ? std::nullopt : document->date;
}

bool came_via_something(const Appearance& appearance) {
    return !appearance.via.empty() || !appearance.via_outlet.empty();
}

bool is_identified(const Appearance& appearance) {
    return !appearance.document.empty() || appearance.date.has_value();
}

std::vector<Arc> via_arcs(const DossierIndex& index, const Claim& claim) {
    std::vector<Arc> arcs;
    Places places;
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto& appearance = claim.appearances[i];
        if (!came_via_something(appearance)) {
            continue;
        }
        if (places.empty()) {
            places = places_of(index, claim);
        }
        std::unordered_set<std::size_t> sources;
        const auto add = [&](const void* place) {
            const auto found = places.find(place);
            if (found == places.end()) {
                return;
            }
            if (const auto source = found->second.other_than(i); sources.insert(source).second) {
                arcs.push_back({i, source});
            }
        };
        for (const auto& via : appearance.via) {
            add(index.document(via));
        }
        for (const auto& via : appearance.via_outlet) {
            add(index.outlet(via));
        }
    }
    return arcs;
}

Drawing drawing_of(const DossierIndex& index, const Claim& claim) {
    Drawing drawing;
    drawing.appearances = claim.appearances.size();
    drawing.via = via_arcs(index, claim);
    auto arcs = drawing.via;
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

}  // namespace hearsay
