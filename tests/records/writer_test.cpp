// SPDX-License-Identifier: Apache-2.0

#include "support/record_generator.hpp"
#include "support/records.hpp"
#include "support/source.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <sstream>
#include <string>
#include <tuple>

using namespace hearsay;
using namespace hearsay::support;

namespace {

// Everything that a record holds, apart from where it stands and what has a list of its own.

auto parts(const Event& e) {
    return std::tie(
        e.id,
        e.title,
        e.date,
        e.place,
        e.country,
        e.coordinates,
        e.part_of,
        e.aliases,
        e.topics,
        e.summary,
        e.note
    );
}

auto parts(const Affiliation& a) { return std::tie(a.to, a.relation, a.office, a.from, a.until); }

auto parts(const Actor& a) {
    return std::tie(
        a.id,
        a.name,
        a.kind,
        a.aliases,
        a.country,
        a.anonymous,
        a.unidentified,
        a.described_as,
        a.reliability,
        a.note
    );
}

auto parts(const Outlet& o) {
    return std::tie(
        o.id,
        o.name,
        o.kind,
        o.owner,
        o.actor,
        o.control,
        o.country,
        o.language,
        o.url,
        o.reliability,
        o.aliases,
        o.note
    );
}

auto parts(const Document& d) {
    return std::tie(
        d.id,
        d.outlet,
        d.title,
        d.language,
        d.url,
        d.authors,
        d.date,
        d.accessed,
        d.archived,
        d.file,
        d.sha256,
        d.relays,
        d.replaces,
        d.deleted,
        d.retracted,
        d.note
    );
}

auto parts(const Claim& c) {
    return std::tie(
        c.id,
        c.event,
        c.speakers,
        c.speaker_as_named,
        c.on_behalf_of,
        c.capacity,
        c.act,
        c.topic,
        c.parties,
        c.party_as_named,
        c.roles,
        c.value,
        c.answer,
        c.statement,
        c.quote,
        c.language,
        c.translation,
        c.translator,
        c.hedge,
        c.mode,
        c.certainty,
        c.credibility,
        c.authenticity,
        c.date,
        c.disclosed,
        c.uncertain,
        c.links,
        c.note
    );
}

auto parts(const Appearance& a) {
    return std::tie(
        a.document,
        a.outlet,
        a.date,
        a.url,
        a.via,
        a.via_outlet,
        a.quote,
        a.language,
        a.translation,
        a.certainty,
        a.distorts,
        a.locator,
        a.note
    );
}

template <typename Record>
void check_same(const Record& a, const Record& b) {
    CHECK((parts(a) == parts(b)));
}

template <typename Part>
void check_same_list(const std::vector<Part>& a, const std::vector<Part>& b) {
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        check_same(a[i], b[i]);
    }
}

/// The record that the text of another is read as.
template <typename Record>
Record read_back(const Record& record, std::vector<Record> Records::*list) {
    const std::string text = "schema = 1\n\n" + to_toml(record);
    const Reading reading = read(text);
    CAPTURE(text, codes_of(reading.diagnostics));
    REQUIRE((reading.records.*list).size() == 1);
    return (reading.records.*list)[0];
}

void check_round_trip(const Records& records) {
    for (const Event& each : records.events) {
        check_same(read_back(each, &Records::events), each);
    }
    for (const Actor& each : records.actors) {
        const Actor back = read_back(each, &Records::actors);
        check_same(back, each);
        check_same_list(back.affiliations, each.affiliations);
    }
    for (const Outlet& each : records.outlets) {
        check_same(read_back(each, &Records::outlets), each);
    }
    for (const Document& each : records.documents) {
        check_same(read_back(each, &Records::documents), each);
    }
    for (const Claim& each : records.claims) {
        const Claim back = read_back(each, &Records::claims);
        CAPTURE(to_toml(each), to_toml(back));
        check_same(back, each);
        check_same_list(back.appearances, each.appearances);
    }
}

}  // namespace

TEST_CASE("random records read back as they were written") {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        RecordGenerator random(seed);
        Records records;
        records.events.push_back(random.event());
        records.actors.push_back(random.actor());
        records.outlets.push_back(random.outlet());
        records.documents.push_back(random.document());
        records.claims.push_back(random.claim());
        CAPTURE(seed);
        check_round_trip(records);
    }
}

TEST_CASE("the shipped corpus reads back as it was written") {
    const auto folder = source_folder() / "records";
    if (!std::filesystem::exists(folder)) {
        return;
    }
    std::istringstream nothing;
    const Reading reading = read_files(find_files({folder.string()}).files, nothing);
    CHECK(codes_of(reading.diagnostics) == "");
    check_round_trip(reading.records);
}

TEST_CASE("a claim is written in the order of the format, without what is there by default") {
    Claim claim;
    claim.id = "x";
    claim.event = "kerman";
    claim.speakers = {"iran"};
    claim.act = Act::asserts;
    claim.topic = "responsibility";
    claim.parties = {"is", "is-k"};
    claim.roles = {Role::sponsor};
    claim.quote = "one\ntwo";
    claim.linked(Link::repeats) = {"first"};
    claim.appearances.emplace_back().document = "irna-1";
    claim.appearances.emplace_back().outlet = "irna";
    claim.appearances.back().implied = true;
    CHECK(to_toml(claim) == R"([[claim]]
id = "x"
event = "kerman"
speaker = "iran"
act = "asserts"
parties = ["is", "is-k"]
role = "sponsor"
quote = """
one
two"""
repeats = ["first"]

[[claim.appearance]]
document = "irna-1"
)");
}

TEST_CASE("numbers are written as a number or a range with open ends") {
    Claim claim;
    const auto value_line = [&](NumberRange range) {
        claim.value = range;
        const std::string text = to_toml(claim);
        const auto at = text.find("value = ");
        return text.substr(at, text.find('\n', at) - at);
    };
    CHECK(value_line({84, 84}) == "value = 84");
    CHECK(value_line({84, 95}) == "value = { min = 84, max = 95 }");
    CHECK(value_line({84, {}}) == "value = { min = 84 }");
    CHECK(value_line({{}, 84}) == "value = { max = 84 }");
}

TEST_CASE("a topic of any id is written as one key") {
    const std::string evil =
        "cause = \"q\"\n\n[[actor]]\nid = \"injected\"\nname = \"Injected\"\n#";
    for (const std::string& topic : {evil, std::string("two words"), std::string()}) {
        Event event;
        event.id = "e";
        event.title = "E";
        event.date = parse_date("2024-01-03").value();
        event.topics[topic] = "What?";
        Records records;
        records.events.push_back(event);
        const auto toml = record_file_of(records);
        CHECK(toml.find("\n[[actor]]") == std::string::npos);
        const auto again = read_text(toml, SourceFile{});
        CHECK(again.records.actors.empty());
        // The reader knows it as a topic with an id that cannot be, and not as broken TOML.
        REQUIRE_FALSE(again.diagnostics.empty());
        CHECK(again.diagnostics.front().code != "H001");
    }
    CHECK(
        to_toml([] {
            Event event;
            event.topics["a-1_b"] = "What?";
            return event;
        }())
            .find("\na-1_b = ") != std::string::npos
    );
}
