// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>
#include <hearsay/warnings.hpp>

#include "analysis/newsroom.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <cstdio>

using namespace hearsay;
using namespace hearsay::newsroom;

namespace {

std::string numbered(const char* prefix, std::size_t number) {
    char text[32];
    std::snprintf(text, sizeof text, "%s%07zu", prefix, number);
    return text;
}

Claim plain_claim(std::string id) {
    Claim claim;
    claim.id = std::move(id);
    claim.event = "attack";
    claim.speakers = {"minister"};
    return claim;
}

/// A dossier of the event with its one speaker and outlet.
Dossier bare() {
    Newsroom room;
    room.actor("minister");
    room.actor("israel");
    room.outlet("wire");
    return room.dossier();
}

void give_position(Claim& claim) {
    claim.act = Act::asserts;
    claim.topic = responsibility;
    claim.parties = {"israel"};
}

/// Claims of which each repeats the one before.
Dossier chain_of_claims(std::size_t length) {
    auto dossier = bare();
    for (std::size_t i = 0; i < length; ++i) {
        auto claim = plain_claim(numbered("c", i));
        if (i == 0) {
            give_position(claim);
        } else {
            claim.linked(Link::repeats) = {numbered("c", i - 1)};
        }
        dossier.records.claims.push_back(std::move(claim));
    }
    return dossier;
}

Document plain_document(std::size_t number) {
    Document document;
    document.id = numbered("d", number);
    document.outlet = "wire";
    return document;
}

/// Documents of which each relays the one before, and a claim in the last.
Dossier chain_of_documents(std::size_t length) {
    auto dossier = bare();
    for (std::size_t i = 0; i < length; ++i) {
        auto document = plain_document(i);
        if (i > 0) {
            document.relays = {numbered("d", i - 1)};
        }
        dossier.records.documents.push_back(std::move(document));
    }
    auto claim = plain_claim("c");
    give_position(claim);
    claim.appearances = {in_document(numbered("d", length - 1))};
    dossier.records.claims.push_back(std::move(claim));
    return dossier;
}

/// One claim that went from document to document, back to its first again where it is `closed`.
Dossier chain_of_appearances(std::size_t length, bool closed) {
    auto dossier = bare();
    auto claim = plain_claim("c");
    give_position(claim);
    for (std::size_t i = 0; i < length; ++i) {
        dossier.records.documents.push_back(plain_document(i));
        claim.appearances.push_back(in_document(numbered("d", i)));
        if (i > 0) {
            claim.appearances.back().via = {numbered("d", i - 1)};
        }
    }
    if (closed) {
        claim.appearances.front().via = {numbered("d", length - 1)};
    }
    dossier.records.claims.push_back(std::move(claim));
    return dossier;
}

std::size_t count(const Trace& trace, Finding::Kind kind) {
    return static_cast<std::size_t>(std::ranges::count(trace.findings, kind, &Finding::kind));
}

}  // namespace

TEST_CASE("a chain of a hundred thousand claims is traced to its origin and forward again") {
    constexpr std::size_t length = 100'000;
    const auto dossier = chain_of_claims(length);

    const auto back = trace(dossier, numbered("c", length - 1), {});
    CHECK(back.origins == std::vector<std::string>{numbered("c", 0)});
    CHECK(back.nodes.size() == length + 1);

    const auto forward =
        trace(dossier, numbered("c", 0), {.forward = true, .as_of = {}, .known_at = {}});
    CHECK(forward.nodes.size() == length + 1);

    CHECK(timeline(dossier, {}).undated.size() == length);
    CHECK(warnings_of(dossier).size() == length);
}

TEST_CASE("a report of a long chain tells the nearest claims of each way and all origins") {
    constexpr std::size_t length = 3'000;
    const auto dossier = chain_of_claims(length);

    const auto report = make_report(dossier, {});

    REQUIRE(report.traces.size() == length);
    const auto& last = report.traces.back();
    CHECK(last.claim == numbered("c", length - 1));
    CHECK(last.origins == std::vector<std::string>{numbered("c", 0)});
    CHECK(last.continued == std::vector<std::string>{numbered("c", length - 9)});
    CHECK(last.nodes.size() == 10);  // eight that are told, one that is not, and their speaker
    CHECK(count(last, Finding::Kind::gap) == 16);  // two of each: no date, no appearance
    CHECK(report.traces.front().continued.empty());
}

TEST_CASE("what a claim in hundreds of texts brings is told with it, not with all that repeat it") {
    constexpr std::size_t length = 300;
    auto dossier = chain_of_claims(length);
    auto& claims = dossier.records.claims;
    for (std::size_t i = 1; i < length; ++i) {
        claims[i].linked(Link::repeats) = {numbered("c", i == 2 ? 1 : 0)};
        claims[0].appearances.emplace_back().locator = std::to_string(i);
    }

    const auto report = make_report(dossier, {});

    REQUIRE(report.traces.size() == length);
    CHECK(report.traces.front().nodes.size() == length + 1);
    CHECK(report.traces.front().continued.empty());
    const auto& last = report.traces.back();
    CHECK(last.nodes.size() == 3);  // it, what it repeats, and their speaker
    CHECK(last.continued == std::vector<std::string>{numbered("c", 0)});
    CHECK(last.origins == std::vector<std::string>{numbered("c", 0)});
    const auto& over_another = report.traces[2];
    CHECK(over_another.nodes.size() == 4);
    CHECK(over_another.continued == std::vector<std::string>{numbered("c", 0)});
    ReportOptions options;
    options.claim = last.claim;
    CHECK(make_report(dossier, options).traces.front().nodes.size() == length + 2);
}

TEST_CASE("how large a way is can be told without making its trace") {
    const auto chain = chain_of_claims(10);
    const Tracer tracer(chain, {});
    CHECK(tracer.extent(numbered("c", 0)).nodes == 1);
    CHECK(tracer.extent(numbered("c", 9)).nodes == 10);
    CHECK(tracer.extent(numbered("c", 9)).edges == 19);  // each has a speaker, nine repeat another
    CHECK(tracer.extent("no-such-claim").nodes == 0);

    const auto texts = chain_of_appearances(5, false);
    CHECK(Tracer(texts, {}).extent("c").nodes == 6);
}

TEST_CASE("a report of a short chain, or of one claim, tells whole ways") {
    constexpr std::size_t length = 100;
    const auto short_chain = make_report(chain_of_claims(length), {});
    REQUIRE(short_chain.traces.size() == length);
    CHECK(short_chain.traces.back().nodes.size() == length + 1);
    CHECK(short_chain.traces.back().continued.empty());

    const auto long_chain = chain_of_claims(3'000);
    ReportOptions options;
    options.claim = numbered("c", 2'999);
    const auto of_one = make_report(long_chain, options);
    REQUIRE(of_one.traces.size() == 1);
    CHECK(of_one.traces.front().nodes.size() == 3'001);
}

TEST_CASE("a circle too long to be told of each of its claims is told of the first") {
    constexpr std::size_t length = 3'000;
    auto dossier = chain_of_claims(length);
    auto& first = dossier.records.claims.front();
    first.linked(Link::repeats) = {numbered("c", length - 1)};
    first.act.reset();
    first.topic.clear();
    first.parties.clear();

    const auto report = make_report(dossier, {});

    CHECK(count(report.traces.front(), Finding::Kind::circular) == 1);
    CHECK(count(report.traces.back(), Finding::Kind::circular) == 0);
    CHECK(count(report.traces.back(), Finding::Kind::bottleneck) == 0);
    CHECK(report.traces.back().origins.empty());
}

TEST_CASE("what rests on a fabricated claim is told along a hundred thousand repeats") {
    constexpr std::size_t length = 100'000;
    auto dossier = chain_of_claims(length);
    dossier.records.claims.front().authenticity = Authenticity::fabricated;

    const auto traced = trace(dossier, numbered("c", length - 1), {});

    CHECK(traced.origins.empty());
    CHECK(count(traced, Finding::Kind::fabricated) == length);
}

TEST_CASE("a chain of a hundred thousand relays is traced") {
    constexpr std::size_t length = 100'000;

    const auto traced = trace(chain_of_documents(length), "c", {});

    CHECK(traced.nodes.size() == length + 4);
    CHECK(traced.hops == 1);
}

TEST_CASE("a chain of a hundred thousand appearances has as many hops") {
    constexpr std::size_t length = 100'000;

    const auto traced = trace(chain_of_appearances(length, false), "c", {});

    CHECK(traced.hops == length);
    CHECK(count(traced, Finding::Kind::circular) == 0);
}

TEST_CASE("a circle of ten thousand appearances is one finding") {
    constexpr std::size_t length = 10'000;

    const auto traced = trace(chain_of_appearances(length, true), "c", {});

    CHECK(count(traced, Finding::Kind::circular) == 1);
    CHECK(traced.hops == length);
}

TEST_CASE("a circle of ten thousand claims has no origin and is one finding") {
    constexpr std::size_t length = 10'000;
    auto dossier = chain_of_claims(length);
    dossier.records.claims.front().linked(Link::repeats) = {numbered("c", length - 1)};

    const auto traced = trace(dossier, numbered("c", 5), {});

    CHECK(traced.origins.empty());
    CHECK(count(traced, Finding::Kind::circular) == 1);
    CHECK(traced.nodes.size() == length + 1);
}

TEST_CASE("thirty diamonds of claims, of relays and of appearances are linear") {
    constexpr std::size_t diamonds = 30;
    auto dossier = bare();
    auto claim = plain_claim("c");
    give_position(claim);
    const auto add = [&](std::size_t number, const std::vector<std::size_t>& sources) {
        auto document = plain_document(number);
        auto link = plain_claim(numbered("x", number));
        auto appearance = in_document(document.id);
        for (const auto source : sources) {
            document.relays.push_back(numbered("d", source));
            appearance.via.push_back(numbered("d", source));
            link.linked(Link::repeats).push_back(numbered("x", source));
        }
        dossier.records.documents.push_back(std::move(document));
        claim.appearances.push_back(std::move(appearance));
        dossier.records.claims.push_back(std::move(link));
    };
    add(0, {});
    for (std::size_t i = 0; i < diamonds; ++i) {
        add(3 * i + 1, {3 * i});
        add(3 * i + 2, {3 * i});
        add(3 * i + 3, {3 * i + 1, 3 * i + 2});
    }
    dossier.records.claims.push_back(claim);
    finish(dossier);

    const auto of_texts = trace(dossier, "c", {});
    CHECK(of_texts.hops == 2 * diamonds + 1);
    const auto of_claims = trace(dossier, numbered("x", 3 * diamonds), {});
    CHECK(of_claims.origins == std::vector<std::string>{numbered("x", 0)});
    CHECK(of_claims.nodes.size() == 3 * diamonds + 2);
}

TEST_CASE("ten thousand repeats of long quotes that all differ cost bounded work") {
    constexpr std::size_t length = 10'000;
    auto dossier = chain_of_claims(length);
    for (std::size_t i = 0; i < length; ++i) {
        for (std::size_t word = 0; word < 200; ++word) {
            dossier.records.claims[i].quote += numbered("w", i * 1000 + word) + ' ';
        }
    }

    const auto traced = trace(dossier, numbered("c", length - 1), {});

    CHECK(count(traced, Finding::Kind::drift) == length - 1);
}
