// SPDX-License-Identifier: Apache-2.0

#include "model/node_ids.hpp"

#include "model/appearances.hpp"

#include <charconv>

namespace hearsay {

namespace {

constexpr std::string_view appearance_kind = "appearance";

}  // namespace

std::string node_of(const Claim& claim) { return "claim:" + claim.id; }
std::string node_of(const Document& document) { return "document:" + document.id; }
std::string node_of(const Outlet& outlet) { return "outlet:" + outlet.id; }
std::string node_of(const Actor& actor) { return "actor:" + actor.id; }

std::string node_of_appearance(const Claim& claim, std::size_t position) {
    return std::string(appearance_kind) + ':' + id_of_appearance(claim, position);
}

std::string id_of_appearance(const Claim& claim, std::size_t position) {
    return claim.id + '#' + std::to_string(number_of_appearance(claim, position));
}

NodeId node_id(std::string_view node) {
    const auto colon = node.find(':');
    if (colon == std::string_view::npos) {
        return {{}, node, 0};
    }
    const auto kind = node.substr(0, colon);
    const auto id = node.substr(colon + 1);
    if (kind != appearance_kind) {
        return {word_from<Kind>(kind), id, 0};
    }
    const auto hash = id.rfind('#');
    std::size_t number = 0;
    if (hash != std::string_view::npos) {
        std::from_chars(id.data() + hash + 1, id.data() + id.size(), number);
    }
    return {Kind::claim, id.substr(0, hash), number};
}

}  // namespace hearsay
