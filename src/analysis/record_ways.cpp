// SPDX-License-Identifier: Apache-2.0

#include "analysis/record_ways.hpp"

#include "model/appearances.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace hearsay {

std::size_t RecordWays::entry_of(const Claim& claim) {
    const auto entry = flow_.add_node();
    if (claim.appearances.empty()) {
        flow_.add_arc(entry, LabelledFlow::sink);
        return entry;
    }
    std::vector<std::size_t> nodes;
    for (const auto& appearance : claim.appearances) {
        nodes.push_back(add_appearance(appearance));
        if (!appearance.implied) {
            flow_.add_arc(entry, nodes.back());
        }
    }
    // Most claims stand in documents that draw on nothing: then no way leads from one to another.
    const bool draws = std::ranges::any_of(claim.appearances, [&](const Appearance& appearance) {
        const auto* document = document_of(index_, appearance);
        return came_via_something(appearance) || (document != nullptr && !document->relays.empty());
    });
    const Places places = draws ? places_of(claim, nodes) : Places{};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        lead_on(claim.appearances[i], nodes[i], places);
    }
    // To the item of an outlet that it can have been, and not to every text in that.
    for (const auto& [taker, source] : vias_over_outlets(index_, claim)) {
        flow_.add_arc(nodes[taker], nodes[source]);
    }
    return entry;
}

void RecordWays::label(std::size_t node, const Document* document, std::string_view outlet) {
    if (document != nullptr) {
        flow_.add_label(node, labels_.number(Source::Kind::document, document->id));
    }
    if (!outlet.empty()) {
        flow_.add_label(node, labels_.number(Source::Kind::outlet, outlet));
    }
}

std::size_t RecordWays::add_appearance(const Appearance& appearance) {
    const auto node = flow_.add_node();
    flow_.may_end(node);
    label(node, document_of(index_, appearance), outlet_id_of(index_, appearance));
    return node;
}

RecordWays::Places
RecordWays::places_of(const Claim& claim, const std::vector<std::size_t>& nodes) {
    Places places;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto& id = claim.appearances[i].document;
        if (id.empty()) {
            continue;
        }
        const auto [place, is_new] = places.try_emplace(id, 0);
        if (is_new) {
            place->second = flow_.add_node();
        }
        flow_.add_arc(place->second, nodes[i]);
    }
    return places;
}

void RecordWays::lead_on(const Appearance& appearance, std::size_t node, const Places& places) {
    const auto join = [&](const std::string& id) {
        const auto place = places.find(id);
        if (place != places.end()) {
            flow_.add_arc(node, place->second);
        }
        return place != places.end();
    };
    for (const auto& via : appearance.via) {
        join(via);
    }
    if (came_via_something(appearance)) {
        return;
    }
    const auto* document = document_of(index_, appearance);
    if (document == nullptr || document->relays.empty()) {
        flow_.add_arc(node, LabelledFlow::sink);
        return;
    }
    for (const auto& relayed : document->relays) {
        if (!join(relayed)) {
            flow_.add_arc(
                node,
                leads_to_own(relayed, places) ? relayed_node_of_claim(relayed, places)
                                              : relayed_node(relayed)
            );
        }
    }
    flow_.may_end(node, relayed_node(document->id));
}

bool RecordWays::leads_to_own(std::string_view first, const Places& places) const {
    constexpr std::size_t most = 64;  // so that the cost stays linear
    std::vector<std::string_view> seen{first};
    bool is_own = false;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const auto* document = index_.document(seen[i]);
        if (document == nullptr) {
            continue;
        }
        for (const auto& relayed : document->relays) {
            if (places.contains(relayed)) {
                is_own = true;
            } else if (std::ranges::find(seen, relayed) == seen.end()) {
                if (seen.size() == most) {
                    return false;
                }
                seen.push_back(relayed);
            }
        }
    }
    return is_own;
}

std::size_t RecordWays::relayed_node(std::string_view first) {
    return add_relayed(first, relayed_, [&](std::string_view) {
        return std::optional<std::size_t>();
    });
}

std::size_t RecordWays::relayed_node_of_claim(std::string_view first, const Places& places) {
    Relayed nodes;
    return add_relayed(first, nodes, [&](std::string_view relayed) {
        const auto own = places.find(relayed);
        return own == places.end() ? std::nullopt : std::optional(own->second);
    });
}

template <typename OwnNode>
std::size_t RecordWays::add_relayed(std::string_view first, Relayed& nodes, OwnNode own_node) {
    std::vector<std::string_view> open;
    const auto node_of = [&](std::string_view id) {
        const auto [found, is_new] = nodes.try_emplace(id, 0);
        if (is_new) {
            found->second = flow_.add_node();
            flow_.may_end(found->second);
            open.push_back(id);
        }
        return found->second;
    };
    const auto node = node_of(first);
    while (!open.empty()) {
        const auto id = open.back();
        open.pop_back();
        const auto from = nodes.at(id);
        const auto* document = index_.document(id);
        if (document == nullptr || document->relays.empty()) {
            flow_.add_arc(from, LabelledFlow::sink);
        }
        if (document != nullptr) {
            label(from, document, document->outlet);
            for (const auto& relayed : document->relays) {
                const auto own = own_node(relayed);
                flow_.add_arc(from, own ? *own : node_of(relayed));
            }
        }
    }
    return node;
}

}  // namespace hearsay
