// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/finding.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// A record, or an appearance of a claim, in the graph of a trace.
struct TraceNode {
    enum class Kind : std::uint8_t { claim, appearance, document, outlet, actor };
    std::string id;  ///< `kind:id`, an appearance `appearance:CLAIM#N`, N from 1
    Kind kind = Kind::claim;
    std::string label;
    std::optional<Date> date;
    bool held = false;      ///< a document with an archived copy or a capture
    bool cited = false;     ///< no claim of this way is recorded to stand in it
    bool on_record = true;  ///< at the cut
    bool in_force = true;   ///< a claim that none revises or retracts with effect
    /// Of a claim that is not: the ids of those that do.
    std::vector<std::string> amended_by = {};
    /// Of one that is: the ids of those that may do so by the cut, which their dates leave open.
    std::vector<std::string> perhaps_amended_by = {};
    /// Of one that is: the ids of those that did so until they were taken back.
    std::vector<std::string> formerly_amended_by = {};
};

/// How one node is tied to another: a claim was said by an actor, appears in an appearance and
/// links to claims; an appearance appears in a document or outlet and came via appearances; a
/// document relays documents and was published by an outlet. Edges lead this way whichever way is
/// traced.
struct TraceEdge {
    enum class Relation : std::uint8_t {
        said_by,
        appears_in,
        via,
        relays,
        repeats,
        endorses,
        disputes,
        questions,
        revises,
        retracts,
        answers,
        misreports,
        published_by
    };
    std::size_t from = 0, to = 0;  ///< positions in `Trace::nodes`
    Relation relation = Relation::said_by;
    std::optional<Delay> delay;  ///< from `to` to `from`, where both are dated
};

/// Where a claim came from (or went), as a graph. Without nodes where there is no such claim.
struct Trace {
    std::string claim;  ///< id
    bool later =
        false;  ///< the claim itself came after the cut (by its date, should that be right)
    bool forward = false;  ///< to what took it over, instead of to where it came from
    std::optional<Date> as_of;
    std::string known_at;          ///< as given; empty for now
    std::vector<TraceNode> nodes;  ///< the traced claim first, then in order of discovery
    std::vector<TraceEdge> edges;
    std::vector<std::string> origins;  ///< ids of root claims, genuine ones
    /// The longest way from the speaker to a text on record, counted in the claim's own
    /// appearances, over the condensation of cycles. What came via a document or outlet in which
    /// the claim stands twice may have been taken from either, so the longer counts.
    std::size_t hops = 0;
    std::vector<Finding> findings;
    /// Claims that a link connects with those shown, and of which the cut leaves open whether they
    /// were on record: they are left out. Ids, sorted.
    std::vector<std::string> undecided;
    IfDatesRight if_date_right;  ///< claims shown, or such as take them back, sorted
    /// Claims that it comes to over `repeats` whose own ways it does not tell, because they are too
    /// many or too large (`TraceOptions`): ids, in order of discovery. Origins are those of the
    /// whole way all the same; findings are those of the part that is told.
    std::vector<std::string> continued;
};

/// "claim", "appearance", "document", "outlet" or "actor": also what node ids begin with.
std::string_view name_of(TraceNode::Kind kind);
/// "said-by", "appears-in" and so on: the name of the enumerator, with hyphens.
std::string_view name_of(TraceEdge::Relation relation);

/// How large the trace of a claim is: the nodes of the claims whose ways it tells (itself and what
/// it repeats, over any number of hands) and of their appearances, with the edges from these.
/// Documents, outlets and actors, which many of them share, are not counted, nor are claims to
/// which they lead otherwise.
struct TraceExtent {
    std::size_t nodes = 0;
    std::size_t edges = 0;

    [[nodiscard]] bool is_within(const TraceExtent& most) const {
        return nodes <= most.nodes && edges <= most.edges;
    }
    TraceExtent& operator+=(const TraceExtent& other) {
        nodes += other.nodes;
        edges += other.edges;
        return *this;
    }
};

/// Which way to trace, as of when and how far. A trace as of a day is told with the dossier as it
/// stood then (`as_it_stood`), which is what to trace in.
struct TraceOptions {
    bool forward = false;       ///< to what took the claim over, instead of to where it came from
    std::optional<Date> as_of;  ///< the end of this day; none: everything
    std::string known_at;       ///< only carried into the answer, as of `CompareOptions`
    /// Tells the ways of so many claims at most, the traced one and the nearest that it repeats;
    /// forward traces tell all.
    std::size_t most_claims = std::numeric_limits<std::size_t>::max();
    /// All that these bring beside the traced one: what would exceed it is passed over, however
    /// near, and its own way is not told.
    TraceExtent most_beside = {
        std::numeric_limits<std::size_t>::max(), std::numeric_limits<std::size_t>::max()};
};

/// Traces claims of one dossier, which must outlive it and stay unchanged: what all of them need is
/// made once. `trace` for a single one.
class Tracer {
public:
    /// n log n in the dossier.
    Tracer(const Dossier& dossier, TraceOptions options);
    Tracer(const Tracer&) = delete;
    Tracer& operator=(const Tracer&) = delete;
    ~Tracer();

    /// Linear in the nodes and edges that it reaches. Without nodes for a claim that is not there.
    Trace trace(std::string_view claim);

    /// Of the way back as far as it is told, without making its trace, at a hundredth of the cost.
    /// Nothing for a claim that is not there.
    [[nodiscard]] TraceExtent extent(std::string_view claim) const;

private:
    struct Made;
    TraceOptions options_;
    std::unique_ptr<Made> made_;
};

/// Traces the claim of the dossier (`dossier.claim`, or any other claim that it holds whole) back
/// to its origins, or forward to who took it over. Linear in the nodes and edges that it reaches;
/// no recursion on data.
Trace trace(const Dossier& dossier, std::string_view claim, const TraceOptions& options);

}  // namespace hearsay
