// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/node_ids.hpp"
#include "model/position.hpp"
#include "render/trace_tree.hpp"
#include "render/voice.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace hearsay::render {

/// What a node of a trace is called: one line, and what else there is to say below it.
struct NodeWords {
    std::string head;
    std::vector<std::string> details;
};

/// What is said of a claim whose own way a trace does not tell, in a report of many long ones.
struct WayGoesOn {
    std::string_view words;
    const Claim* with = nullptr;  ///< the claim with which the report tells it; none: it does not
};

/// "This is what was certainly on record by …", and whether the traced claim itself was; empty
/// without a cut.
std::string cut_of(const Voice& voice, const Trace& trace);

/// What is open about a trace at a cut: claims on it stay, marked, so none is left out.
std::vector<std::string> open_in(const Voice& voice, const Trace& trace, const Dossier& dossier);

/// The texts that a cut left out undecided of the claims that a trace tells of.
std::vector<TextOfClaim> undecided_texts(const Trace& trace, const Dossier& dossier);

/// Tells the nodes and edges of one trace. Refers to the voice, to the trace, to the index of its
/// dossier, and to the standings of that dossier's claims (model/position.hpp).
class TraceWords {
public:
    TraceWords(const Voice& voice, const std::vector<Standing>& standings, const Trace& trace);
    TraceWords(Voice&&, const std::vector<Standing>&, const Trace&) = delete;

    /// The record of a claim's node; none for other nodes.
    [[nodiscard]] const Claim* claim_at(std::size_t node) const;
    [[nodiscard]] ComparedClaim compared(const Claim& claim) const;
    /// Of a claim's node whose own way the trace does not tell; none for other nodes.
    [[nodiscard]] std::optional<WayGoesOn> goes_on(std::size_t node) const;

    [[nodiscard]] NodeWords node(std::size_t node) const;
    /// A step of the tree: how it was reached and from when, and the node.
    [[nodiscard]] NodeWords step(const TreeStep& step) const;

    /// What stands in place of the steps of a way forward where there is none.
    [[nodiscard]] std::string no_way() const;
    /// "1 origin: a", "no origin: what it rests on was never said, or only repeats itself"
    [[nodiscard]] std::string origins() const;
    /// "2 hops from the speaker to a text on record"
    [[nodiscard]] std::string hops() const;

private:
    /// What a node is called where it was told already.
    [[nodiscard]] std::string short_name(std::size_t node) const;
    [[nodiscard]] bool is_the_same_text(const TreeStep& step) const;
    [[nodiscard]] NodeWords claim_words(const TraceNode& node, std::string_view id) const;
    [[nodiscard]] NodeWords appearance_words(const TraceNode& node, const NodeId& of) const;
    [[nodiscard]] NodeWords document_words(const TraceNode& node, std::string_view id) const;
    [[nodiscard]] std::string document_head(const Document& document) const;
    void add_document(NodeWords& words, const Document& document) const;

    const Voice& voice_;  // to copy the names that it knows would cost the dossier, once a trace
    const Trace* trace_;
    const std::vector<Standing>* standings_;
    std::unordered_set<std::string_view> origins_;
    std::unordered_set<std::string_view> continued_;
};

/// "repeats", "repeated by": an edge from the node above it in a tree.
std::string_view relation_words(TraceEdge::Relation relation, bool forwards);

}  // namespace hearsay::render
