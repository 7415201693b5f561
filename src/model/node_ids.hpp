// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hearsay {

// Ids of the nodes of provenance graphs, as traces, findings and exported graphs use them:
// `kind:id`, and `appearance:CLAIM#N` with N from 1, implied appearances after the recorded ones.

std::string node_of(const Claim& claim);
std::string node_of(const Document& document);
std::string node_of(const Outlet& outlet);
std::string node_of(const Actor& actor);

/// `position` counts from 0 in `claim.appearances`.
std::string node_of_appearance(const Claim& claim, std::size_t position);

/// The same without its kind: `CLAIM#N`.
std::string id_of_appearance(const Claim& claim, std::size_t position);

/// A node id taken apart. Refers to its text.
struct NodeId {
    std::optional<Kind> kind;  ///< of its record: a claim where it is an appearance; none: unknown
    std::string_view id;       ///< of its record, likewise
    std::size_t appearance = 0;  ///< the number of an appearance; 0: it is the record itself

    /// Whether both are nodes of one kind, appearances told apart from claims.
    [[nodiscard]] bool is_like(const NodeId& other) const {
        return kind == other.kind && (appearance == 0) == (other.appearance == 0);
    }
};

/// Takes a node id apart. Of a text that is none, `id` is what stands behind its kind.
NodeId node_id(std::string_view node);

}  // namespace hearsay
