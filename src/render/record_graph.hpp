// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// All records as one graph, for the formats of graphs: nodes and relations go by the same ids and
/// words as those of `trace`, and there are more of them.
namespace hearsay::render {

struct RecordNode {
    std::string id;  ///< `kind:id`, an appearance `appearance:CLAIM#N`
    std::string_view kind;
    std::string label;
    std::string date;  ///< EDTF; empty where there is none
    /// Of a claim, what it says and what must be known beside that: "denies any role of Iran
    /// (“as far as we know”) (retracted by that-claim)".
    std::string words;
    /// Keys of the record format with their values, and `reserved_in`: the claim whose hedge and
    /// certainty hold for one that only repeats or endorses it; only those that are there.
    std::vector<std::pair<std::string_view, std::string>> more;
};

struct RecordEdge {
    std::size_t from = 0;  ///< positions among the nodes
    std::size_t to = 0;
    std::string_view relation;
    std::string role;  ///< of `names`, `asked-about` and of affiliations; empty for others
};

struct RecordGraph {
    std::vector<RecordNode> nodes;  ///< claims with their appearances, documents, outlets, actors,
                                    ///< events
    std::vector<RecordEdge> edges;
};

/// Linear in records and references. References to what the dossier does not hold are left out.
RecordGraph graph_of(const Dossier& dossier);

/// All keys of `more`, in the order in which they are written.
const std::vector<std::string_view>& keys_of_nodes();

}  // namespace hearsay::render
