// SPDX-License-Identifier: Apache-2.0

#include <hearsay/trace.hpp>

#include "compared.hpp"
#include "support/all_answers.hpp"
#include "support/random_dossiers.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <tuple>

using namespace hearsay;
using namespace hearsay::support;

namespace {

Trace trace_at(
    const Dossier& dossier,
    const std::string& claim,
    const std::optional<Date>& day = {},
    bool forward = false
) {
    TraceOptions options;
    options.forward = forward;
    options.as_of = day;
    return trace(dossier, claim, options);
}

Comparison comparison_at(const Dossier& dossier, const std::optional<Date>& day) {
    CompareOptions options;
    options.as_of = day;
    return compare(dossier, options);
}

/// Puts a relay between one of the appearances of a claim and what it came via, or between it and
/// the speaker where it came via nothing.
void add_relay(Claim& claim) {
    auto& later = claim.appearances[below(claim.appearances.size())];
    Appearance relay;
    relay.document = "relay";
    if (!later.via.empty()) {
        auto& taken_from = later.via[below(later.via.size())];
        relay.via = {taken_from};
        taken_from = "relay";
    } else {
        relay.via_outlet.swap(later.via_outlet);
        later.via = {"relay"};
    }
    claim.appearances.push_back(std::move(relay));
}

/// Appearances in documents of a few outlets, which came via each other and relay each other at
/// random; now and then twice in one document.
void add_crossing_ways(DossierDraft& draft, ClaimDraft& claim) {
    const Names documents{"p", "q", "r", "s", "t"};
    for (const auto& id : documents) {
        auto& document = draft.document(id, "outlet-of-" + one_of(documents));
        if (once_in(3)) {
            document.relays.push_back(one_of(documents));
        }
        for (auto times = below(3); times > 0; --times) {
            Appearance appearance;
            appearance.document = id;
            if (!once_in(3)) {
                appearance.via.push_back(one_of(documents));
            }
            if (once_in(4)) {
                appearance.via_outlet.push_back("outlet-of-" + one_of(documents));
            }
            claim.appears(appearance);
        }
    }
    if (claim.claim().appearances.empty()) {
        claim.in("p");
    }
}

using ToldFindings = std::set<std::tuple<Finding::Kind, Ids, std::string>>;

void tell(ToldFindings& told, const std::vector<Finding>& findings) {
    for (const auto& finding : findings) {
        // A comparison tells its sole sources where they belong, by position.
        if (finding.kind != Finding::Kind::bottleneck) {
            told.emplace(finding.kind, finding.at, finding.message);
        }
    }
}

ToldFindings told(const std::vector<Finding>& findings) {
    ToldFindings told;
    tell(told, findings);
    return told;
}

/// What the traces of the claims that are compared and on record find, each by itself.
ToldFindings found_by_traces(const Dossier& dossier, const Comparison& comparison) {
    ToldFindings found;
    for (const auto& [id, claim] : comparison.claims) {
        if (claim.of_the_event && claim.on_record) {
            tell(found, trace_at(dossier, id, comparison.as_of).findings);
        }
    }
    return found;
}

std::vector<std::optional<Date>> now_and_days_of_cuts() {
    std::vector<std::optional<Date>> days{std::nullopt};
    days.insert(days.end(), days_of_cuts().begin(), days_of_cuts().end());
    return days;
}

std::set<std::string> ids_of(const Trace& trace) {
    std::set<std::string> ids;
    for (const auto& node : trace.nodes) {
        ids.insert(node.id);
    }
    return ids;
}

using NamedEdge = std::tuple<std::string, std::string, TraceEdge::Relation>;

std::set<NamedEdge> edges_of(const Trace& trace) {
    std::set<NamedEdge> edges;
    for (const auto& edge : trace.edges) {
        edges.emplace(trace.nodes[edge.from].id, trace.nodes[edge.to].id, edge.relation);
    }
    return edges;
}

/// A bottleneck of a part is one of the whole, which may have more: other findings stand as they
/// are, but for documents that another claim stands in, which a whole trace finds nothing about.
bool is_of_the_whole(const Finding& finding, const Trace& whole) {
    return std::ranges::any_of(whole.findings, [&](const Finding& each) {
        return each == finding || (finding.kind == Finding::Kind::bottleneck &&
                                   each.kind == Finding::Kind::bottleneck &&
                                   std::ranges::all_of(finding.at, [&](const std::string& node) {
                                       return std::ranges::find(each.at, node) != each.at.end();
                                   }));
    });
}

}  // namespace

TEST_CASE("the order in which records were read changes no trace") {
    CHECK(rc::check([] {
        auto dossier = random_draft().finished();
        const auto claim = any_claim(dossier);
        const auto expected = all_traces(dossier, claim);
        shuffle_records(dossier.records);
        finish(dossier);
        RC_ASSERT(all_traces(dossier, claim) == expected);
    }));
}

TEST_CASE("one more relay never makes a way shorter") {
    CHECK(rc::check([] {
        DossierDraft draft;
        auto claim = draft.claim("traced").by("a").asserts("iran");
        add_crossing_ways(draft, claim);
        // One text more in an outlet can leave open which one its reader had.
        for (auto& appearance : claim.claim().appearances) {
            appearance.via_outlet.clear();
        }
        log_records(draft.finished().records);
        const auto before = trace_at(draft.finished(), "traced").hops;
        add_relay(claim.claim());
        RC_ASSERT(trace_at(draft.finished(), "traced").hops >= before);
    }));
}

TEST_CASE("a relay on the only way makes it longer by one") {
    CHECK(rc::check([] {
        DossierDraft draft;
        auto claim = draft.claim("traced").by("a").asserts("iran");
        const auto length = 1 + below(6);
        for (std::size_t i = 0; i < length; ++i) {
            claim.in(
                "p" + std::to_string(i), i == 0 ? Names{} : Names{"p" + std::to_string(i - 1)}
            );
        }
        RC_ASSERT(trace_at(draft.finished(), "traced").hops == length);
        add_relay(claim.claim());
        RC_ASSERT(trace_at(draft.finished(), "traced").hops == length + 1);
    }));
}

TEST_CASE("the claims and texts on record of a trace only grow with the date of the cut") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto claim = any_claim(dossier);
        for (const bool forward : {false, true}) {
            std::set<std::string> on_record_before;
            auto days = now_and_days_of_cuts();
            std::rotate(days.begin(), days.begin() + 1, days.end());  // no cut comes last
            for (const auto& day : days) {
                std::set<std::string> now;
                std::set<std::string> on_record;
                for (const auto& node : trace_at(dossier, claim, day, forward).nodes) {
                    RC_ASSERT(now.insert(node.id).second);
                    // Other records are there with the claims and texts that lead to them.
                    if (node.on_record && (node.kind == TraceNode::Kind::claim ||
                                           node.kind == TraceNode::Kind::appearance)) {
                        on_record.insert(node.id);
                    }
                }
                RC_ASSERT(std::ranges::includes(on_record, on_record_before));
                on_record_before = std::move(on_record);
            }
        }
    }));
}

TEST_CASE("the origins of a position are those of the traces of its claims in force") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        for (const auto& day : now_and_days_of_cuts()) {
            for (const auto& each : comparison_at(dossier, day).topics) {
                for (const auto& position : each.positions) {
                    std::set<std::string> traced;
                    for (const auto& claim : position.asserted_by) {
                        const auto origins = trace_at(dossier, claim, day).origins;
                        traced.insert(origins.begin(), origins.end());
                    }
                    RC_ASSERT(
                        traced ==
                        std::set<std::string>(position.origins.begin(), position.origins.end())
                    );
                }
            }
        }
    }));
}

TEST_CASE("a comparison finds what the traces of its claims on record find") {
    CHECK(rc::check([] {
        auto dossier = random_draft().finished();
        // Traces go on to claims of other events, of which a comparison finds nothing.
        for (auto& claim : dossier.records.claims) {
            claim.event = dossier.event;
        }
        for (const auto& day : now_and_days_of_cuts()) {
            const auto comparison = comparison_at(dossier, day);
            RC_ASSERT(told(comparison.findings) == found_by_traces(dossier, comparison));
        }
    }));
}

TEST_CASE("a comparison finds nothing of its claims that their traces do not find") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        for (const auto& day : now_and_days_of_cuts()) {
            const auto comparison = comparison_at(dossier, day);
            RC_ASSERT(std::ranges::includes(
                found_by_traces(dossier, comparison), told(comparison.findings)
            ));
        }
    }));
}

TEST_CASE("a trace that tells the nearest claims only tells the same of these") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto day = once_in(2) ? std::nullopt : std::optional(any_day());
        for (const auto& claim : dossier.records.claims) {
            const auto whole = trace_at(dossier, claim.id, day);
            TraceOptions options;
            options.as_of = day;
            options.most_claims = 1 + below(3);
            if (once_in(2)) {
                options.most_beside = {below(4), below(12)};
            }
            const auto part = trace(dossier, claim.id, options);
            RC_ASSERT(part.origins == whole.origins);
            RC_ASSERT(part.hops == whole.hops);
            const auto nodes = ids_of(whole);
            for (const auto& node : part.nodes) {
                RC_ASSERT(nodes.contains(node.id));
            }
            const auto edges = edges_of(whole);
            for (const auto& edge : edges_of(part)) {
                RC_ASSERT(edges.contains(edge));
            }
            for (const auto& id : part.continued) {
                RC_ASSERT(ids_of(part).contains("claim:" + id));
            }
            if (part.continued.empty()) {
                RC_ASSERT(ids_of(part) == nodes);
                RC_ASSERT(edges_of(part) == edges);
                RC_ASSERT(part.findings == whole.findings);
            }
            for (const auto& finding : part.findings) {
                if (!finding.at.front().starts_with("document:")) {
                    RC_ASSERT(is_of_the_whole(finding, whole));
                }
            }
        }
    }));
}
