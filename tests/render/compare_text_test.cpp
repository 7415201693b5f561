// SPDX-License-Identifier: Apache-2.0

#include "render/samples.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace hearsay;

namespace {

std::string printed(const Dossier& dossier, std::size_t columns) {
    return compare_text(samples::compared(dossier), dossier, {.columns = columns, .color = false});
}

/// The text with every run of white space as one space, so that a sentence is found wherever it
/// wraps.
std::string unwrapped(const std::string& text) {
    std::string out;
    for (const char byte : text) {
        const char each = byte == '\n' ? ' ' : byte;
        if (each != ' ' || (!out.empty() && out.back() != ' ')) {
            out += each;
        }
    }
    return out;
}

bool says(const std::string& text, std::string_view sentence) {
    return unwrapped(text).find(sentence) != std::string::npos;
}

}  // namespace

TEST_CASE("the comparison of Kerman is told at any width") {
    const auto dossier = samples::shipped("kerman-2024");
    for (const std::size_t columns : {160U, 100U, 80U, 60U, 40U, 20U}) {
        INFO(columns);
        const auto text = printed(dossier, columns);
        CHECK(samples::widest(text) <= columns);
        CHECK(text.ends_with("\n"));
        CHECK_FALSE(text.ends_with("\n\n"));
        if (columns >= 40) {
            CHECK(says(text, "Attack on the Soleimani memorial in Kerman"));
            CHECK(says(text, "3 January 2024, Kerman (IR)"));
            CHECK(says(text, "18 claims by 9 speakers, known through 1 document; 3 named nobody."));
            CHECK(says(text, "claimed by itself"));
            CHECK(says(text, "Named nobody"));
            CHECK(says(text, "“allegedly”"));
            CHECK(says(text, "“main"));  // a cell may break it before "suspect”"
        }
    }
}

TEST_CASE("the table of Kerman has each position, how it is held, and whence its claims are known"
) {
    const auto text = printed(samples::shipped("kerman-2024"), 100);
    CHECK(says(text, "All 11 asserting claims in force are known through one document"));
    CHECK(says(text, "asserted in 2 claims by 2 speakers, suggested in 1, doubted in 1"));
    CHECK(says(text, "2 appearances → 1 outlet → 1 owner → 1 independent origin"));
    CHECK(says(text, "→ 1 to 2 independent origins"));
    CHECK(says(text, "(their dates overlap)"));
    CHECK(says(text, "ISNA → The New"));
    CHECK(says(text, "Different roles, not held against each other"));
    CHECK(text.find("kerman-ramani-planted-bombs") != std::string::npos);
    CHECK(says(text, "(?) the recorder is not sure of this record."));
    // An id is for copying: it stands whole in its line.
    const auto dossier = samples::shipped("kerman-2024");
    for (const auto& claim : dossier.records.claims) {
        if (claim.event == "kerman-2024") {
            CHECK(text.find(claim.id) != std::string::npos);
        }
    }
}

TEST_CASE("every claim of an event on record stands somewhere in its comparison") {
    const auto dossier = samples::everything();
    for (const std::size_t columns : {120U, 60U}) {
        const auto text = printed(dossier, columns);
        for (const auto& claim : dossier.records.claims) {
            INFO(claim.id);
            CHECK(text.find(claim.id) != std::string::npos);
        }
    }
}

TEST_CASE("conflicts, shifts, former claims and forgeries are told in words") {
    const auto dossier = samples::everything();
    const auto text = printed(dossier, 60);  // no cells, which would break sentences
    CHECK(says(text, "In conflict"));
    CHECK(says(text, "rival answers"));
    CHECK(says(text, "denied by Southland (south-denies)"));
    CHECK(says(text, "denied by itself"));
    CHECK(says(text, "Northland softened: asserts “the southern regime” [Southland]"));
    CHECK(says(text, "(no longer in force)"));
    CHECK(says(text, "(fabricated)"));
    CHECK(says(text, "(a repeat)"));
    CHECK(says(text, "“the southern regime” [Southland]"));
    CHECK(says(text, "names “the southern regime”, perpetrator"));
    CHECK(says(text, "“the Brigade” [Harbour Militia]"));
    CHECK(says(text, "The asserted numbers run from 84 to 12,000."));
    CHECK(says(text, "undated"));
    CHECK(says(text, "an official (unnamed: “a person familiar with the matter”)"));
}

TEST_CASE("that there are more conflicts than can be listed is told, in every format") {
    const auto dossier = samples::everything();
    auto comparison = samples::compared(dossier);
    const std::string_view words = "other pairs of answers, too many to list";
    CHECK_FALSE(says(compare_text(comparison, dossier, {.columns = 60, .color = false}), words));
    comparison.topics.front().more_conflicts = true;
    CHECK(says(compare_text(comparison, dossier, {.columns = 60, .color = false}), words));
    CHECK(says(compare_markdown(comparison, dossier), words));
    CHECK(says(compare_json(comparison, dossier), "\"more_conflicts\": true"));
}

TEST_CASE("a comparison of one topic still tells what all topics rest on") {
    const auto dossier = samples::shipped("is-k-in-afghanistan");
    const auto one =
        compare(dossier, {.as_of = {}, .known_at = {}, .topic = "refuge", .by_affiliation = false});
    const auto text = compare_text(one, dossier, {.columns = 100, .color = false});
    CHECK(says(text, "All 14 asserting claims in force are known through one document"));
    CHECK(says(text, "yes: asserted by Hossein Amirabdollahian"));
    // An assertion among others acts is told in words.
    CHECK(says(text, " asserts Hossein"));
}

TEST_CASE("a cut says what it leaves out, and why") {
    const auto dossier = samples::everything();
    const auto as_of = parse_date("2023-07-31");
    REQUIRE(as_of);
    const auto cut = compare(
        dossier,
        {.as_of = as_of.value(), .known_at = "2024-01-01", .topic = {}, .by_affiliation = false}
    );
    const auto text = compare_text(cut, dossier, {.columns = 100, .color = false});
    CHECK(says(text, "what was certainly on record by the end of 31 July 2023"));
    CHECK(says(text, "2024-01-01"));
    CHECK_FALSE(says(text, "softened"));
}

TEST_CASE("colour only emphasises: without its sequences the text is the same") {
    const auto dossier = samples::everything();
    const auto plain = printed(dossier, 100);
    auto colored =
        compare_text(samples::compared(dossier), dossier, {.columns = 100, .color = true});
    CHECK(colored.find("\x1b[31m") == std::string::npos);  // no red of a verdict
    CHECK(colored.find("\x1b[32m") == std::string::npos);
    for (auto at = colored.find('\x1b'); at != std::string::npos; at = colored.find('\x1b', at)) {
        colored.erase(at, colored.find('m', at) - at + 1);
    }
    CHECK(colored == plain);
}

TEST_CASE("an event of which nothing is claimed is told as such") {
    const auto dossier = samples::dossier_of(
        "schema = 1\n[[event]]\nid = \"quiet\"\ntitle = \"Nothing\"\ndate = \"2020\"\n", "quiet"
    );
    CHECK(says(printed(dossier, 60), "No claim on record."));
}

TEST_CASE("the same values give the same bytes") {
    const auto dossier = samples::everything();
    CHECK(printed(dossier, 100) == printed(samples::everything(), 100));
    CHECK(
        compare_json(samples::compared(dossier), dossier) ==
        compare_json(samples::compared(dossier), dossier)
    );
}
