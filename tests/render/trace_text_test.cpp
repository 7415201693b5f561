// SPDX-License-Identifier: Apache-2.0

#include "render/samples.hpp"
#include "support/scale.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;

namespace {

std::string printed(const Trace& trace, const Dossier& dossier, std::size_t columns = 100) {
    return trace_text(trace, dossier, {.columns = columns, .color = false});
}

bool has_piece(const std::string& text, std::string_view piece) {
    return text.find(piece) != std::string::npos;
}

/// A trace of claims that each repeat the next, of a dossier that holds none of them.
Trace chain(std::size_t length) {
    Trace trace;
    trace.claim = "c0";
    for (std::size_t i = 0; i < length; ++i) {
        const auto id = "claim:c" + std::to_string(i);
        trace.nodes.push_back({.id = id, .kind = TraceNode::Kind::claim, .label = id, .date = {}});
        if (i > 0) {
            trace.edges.push_back(
                {.from = i - 1, .to = i, .relation = TraceEdge::Relation::repeats, .delay = {}}
            );
        }
    }
    return trace;
}

}  // namespace

TEST_CASE("the trace of a claim that is not there is told at a cut too") {
    const auto dossier = samples::everything();
    TraceOptions options;
    options.as_of = parse_date("2024-01-05").value();
    const auto none = trace(dossier, "no-such-claim", options);
    REQUIRE(none.nodes.empty());
    CHECK(has_piece(printed(none, dossier), "no-such-claim"));
    CHECK(has_piece(printed(none, dossier), "5 January 2024"));
    CHECK(has_piece(trace_markdown(none, dossier), "5 January 2024"));
    CHECK_FALSE(trace_json(none, dossier).empty());
}

TEST_CASE("a trace goes from the words of the speaker to what is held of them") {
    const auto dossier = samples::everything();
    const auto text = printed(samples::traced(dossier, "north-1"), dossier);
    CHECK(has_piece(text, "Where it came from: north-1"));
    CHECK(has_piece(text, "آنها این کار را کردند"));
    CHECK(has_piece(text, "They did it."));
    CHECK(has_piece(text, "Said by: Northland"));
    CHECK(has_piece(text, "Recorded in: records/sample.toml:"));
    CHECK(has_piece(text, "“What we know” (daily-1)"));
    CHECK(has_piece(text, "archived"));
    CHECK(has_piece(text, "https://archive.example/1"));
    CHECK(has_piece(text, "taken from, 3 days earlier"));
    CHECK(has_piece(text, "departs from what was said: adds surely"));
    CHECK(has_piece(text, "1 origin: north-1."));
    CHECK(has_piece(text, "2 hops from the speaker to a text on record."));
}

TEST_CASE("an answer stands below the question that it answers, where the topic does not tell it") {
    const auto dossier = samples::everything();
    const auto text = printed(samples::traced(dossier, "weapon"), dossier);
    CHECK(has_piece(text, "Question: What was it done with?\n Position: asserts drone [weapon]"));
    CHECK_FALSE(has_piece(printed(samples::traced(dossier, "north-1"), dossier), "Question:"));
    CHECK(has_piece(
        report_markdown(samples::reported(dossier), dossier), "**Question:** What was it done with?"
    ));
}

TEST_CASE("what is cited but not identified is told so, and what is repeated stands below") {
    const auto dossier = samples::everything();
    const auto text = printed(samples::traced(dossier, "reporter-repeats"), dossier);
    CHECK(has_piece(text, "repeats: militia-claims"));
    CHECK(has_piece(text, "(an origin)"));
    CHECK(has_piece(text, "item not identified"));
    CHECK(has_piece(text, "1 origin: militia-claims."));
}

TEST_CASE("forward, a trace says who took a claim over") {
    const auto dossier = samples::everything();
    const auto forward =
        trace(dossier, "militia-claims", {.forward = true, .as_of = {}, .known_at = {}});
    const auto text = printed(forward, dossier);
    CHECK(has_piece(text, "Where it went: militia-claims"));
    CHECK(has_piece(text, "repeated in: reporter-repeats"));
}

TEST_CASE("a part that is shared is drawn once and then referred to") {
    Trace trace = chain(4);
    trace.edges = {
        {.from = 0, .to = 1, .relation = TraceEdge::Relation::repeats, .delay = {}},
        {.from = 0, .to = 2, .relation = TraceEdge::Relation::repeats, .delay = {}},
        {.from = 1, .to = 3, .relation = TraceEdge::Relation::repeats, .delay = {}},
        {.from = 2, .to = 3, .relation = TraceEdge::Relation::repeats, .delay = {}}};
    const auto text = printed(trace, {});
    CHECK(has_piece(text, " ├─ repeats: claim:c1\n │  └─ repeats: claim:c3\n"));
    CHECK(has_piece(text, " └─ repeats: claim:c2\n    └─ repeats: c3 (see above)\n"));
}

TEST_CASE("a trace that goes in a circle ends, and one from nothing is empty") {
    Trace circle = chain(3);
    circle.edges.push_back(
        {.from = 2, .to = 0, .relation = TraceEdge::Relation::repeats, .delay = {}}
    );
    CHECK(has_piece(printed(circle, {}), "c0 (see above)"));
    CHECK_FALSE(printed(Trace{}, {}).empty());
}

TEST_CASE("a chain of a hundred thousand hops prints in lines of bounded width") {
    constexpr auto length = support::at_scale(100'000);
    const auto last = std::to_string(length - 1);
    const auto trace = chain(length);
    for (const std::size_t columns : {100U, 40U}) {
        const auto text = printed(trace, {}, columns);
        const auto lines = samples::lines_of(text);
        CHECK(lines.size() > length);
        CHECK(lines.size() < 2 * length + 100);
        CHECK(text.size() < length * (columns + 80));
        CHECK(samples::widest(text) <= columns);
        CHECK(has_piece(text, "claim:c" + last));
        CHECK(has_piece(text, "⋯" + last + "⋯"));
    }
    CHECK(trace_markdown(trace, {}).size() < length * 100);
    CHECK_FALSE(trace_json(trace, {}).empty());
}

TEST_CASE("where there is hardly room for a text a tree has one level") {
    for (const std::size_t columns : {30U, 29U, 20U}) {
        const auto text = printed(chain(6), {}, columns);
        CHECK(has_piece(text, "⋯5⋯"));
    }
}

TEST_CASE("thirty diamonds one below the other are drawn once each") {
    Trace trace = chain(91);
    trace.edges.clear();
    for (std::size_t i = 0; i + 3 < trace.nodes.size(); i += 3) {
        for (const std::size_t side : {i + 1, i + 2}) {
            trace.edges.push_back(
                {.from = i, .to = side, .relation = TraceEdge::Relation::repeats, .delay = {}}
            );
            trace.edges.push_back(
                {.from = side, .to = i + 3, .relation = TraceEdge::Relation::repeats, .delay = {}}
            );
        }
    }
    CHECK(samples::lines_of(printed(trace, {})).size() < 200);
}
