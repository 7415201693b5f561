// SPDX-License-Identifier: Apache-2.0

#include "render/claim_ways.hpp"
#include "render/claim_words.hpp"
#include "render/samples.hpp"
#include "render/voice.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace hearsay;

namespace {

std::string when(std::string_view text) {
    const auto date = parse_date(text);
    REQUIRE(date);
    return render::when(date.value());
}

}  // namespace

TEST_CASE("the date of a deed with an open end is that day or later") {
    CHECK(when("2024-01-03/..") == "3 Jan 2024 or later");
    CHECK(when("2024-01-03/") == "3 Jan 2024 or later");
    CHECK(when("../2024-01-03") == "3 Jan 2024 or earlier");
    CHECK(when("/2024-01-03") == "3 Jan 2024 or earlier");
    CHECK(when("2023-12-11/2023-12-20") == "between 11 and 20 Dec 2023");
    CHECK(when("2023-12~") == "about Dec 2023");
    CHECK(when("2023-05") == "May 2023");
}

TEST_CASE("a time behind a verb has its preposition") {
    const auto at_time = [](std::string_view text) {
        const auto date = parse_date(text);
        REQUIRE(date);
        return render::at_time(date.value());
    };
    CHECK(at_time("1983-09-07") == "on 7 Sep 1983");
    CHECK(at_time("1983-09-07T12:30:00Z").starts_with("on 7 Sep 1983"));
    CHECK(at_time("1957-07") == "in Jul 1957");
    CHECK(at_time("1957") == "in 1957");
    CHECK(at_time("-0322") == "in 323 BCE");
    CHECK(at_time("-0022") == "in 23 BCE");
    CHECK(at_time("197X") == "in the 1970s");
    CHECK(at_time("1983-23") == "in autumn 1983");
    CHECK(at_time("1993-06~") == "about Jun 1993");
    CHECK(at_time("2023-12-11/2023-12-20") == "between 11 and 20 Dec 2023");
    CHECK(at_time("2024-01-03/..") == "on 3 Jan 2024 or later");
}

TEST_CASE("numbers and ranges are told in words") {
    CHECK(render::number_words("84") == "84");
    CHECK(render::number_words("2024") == "2024");
    CHECK(render::number_words("1234567") == "1,234,567");
    CHECK(render::number_words("100..300") == "100 to 300");
    CHECK(render::number_words("500..") == "500 or more");
    CHECK(render::number_words("..50") == "at most 50");
    CHECK(render::number_words("-5") == "-5");
    CHECK(render::number_words("..").empty());
    CHECK(render::number_words("yes").empty());
    CHECK(render::number_words("-1234567") == "-1,234,567");
}

TEST_CASE("a word of digits that no number is written as is told as the record has it") {
    CHECK(render::number_words("00012345").empty());
    CHECK(render::number_words("12345678901234567890").empty());
}

TEST_CASE("the way of a claim goes from where it was taken to where it is read") {
    const auto dossier = samples::everything();
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::as_it_is);
    CHECK(render::ways_in_short(voice, *index.claim("militia-claims")) == "DHC → Post");
    CHECK(render::ways_in_short(voice, *index.claim("north-1")) == "DHC → Post");
    CHECK(render::ways_in_short(voice, *index.claim("weapon")) == "DHC");
    CHECK(render::ways_in_short(voice, Claim{}) == "no appearance on record");
}

TEST_CASE("outlets that go by one name are told apart") {
    auto dossier = samples::everything();
    const auto outlet = [&](std::string id, std::string name, std::vector<std::string> aliases) {
        Outlet made;
        made.id = std::move(id);
        made.name = std::move(name);
        made.aliases = std::move(aliases);
        dossier.records.outlets.push_back(std::move(made));
    };
    outlet("bbc-news", "BBC News", {"BBC"});
    outlet("bbc-persian", "BBC Persian Service", {"BBC"});
    outlet("times-in", "The Times", {});
    outlet("times-uk", "The Times", {"TT"});
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::as_it_is);
    CHECK(voice.short_outlet("bbc-news") == "BBC News");
    CHECK(voice.outlet("bbc-persian") == "BBC Persian Service");
    CHECK(voice.short_outlet("times-in") == "The Times (times-in)");
    CHECK(voice.outlet("times-uk") == "The Times (times-uk; TT)");
    CHECK(voice.short_outlet("times-uk") == "TT");
    Claim claim;
    for (const auto* id : {"bbc-news", "bbc-persian", "times-in"}) {
        Appearance appearance;
        appearance.outlet = id;
        claim.appearances.push_back(std::move(appearance));
    }
    CHECK(
        render::ways_in_short(voice, claim) == "BBC News; BBC Persian Service; The Times (times-in)"
    );
}

TEST_CASE("how a party that nobody identified was described is told") {
    auto dossier = samples::everything();
    Actor gunmen;
    gunmen.id = "gunmen";
    gunmen.name = "Gunmen";
    gunmen.unidentified = true;
    gunmen.described_as = "a shadowy cell";
    dossier.records.actors.push_back(gunmen);
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::as_it_is);
    CHECK(voice.actor("gunmen") == "Gunmen (unidentified: “a shadowy cell”)");
}

TEST_CASE("a speaker is named as the record names it, and as whom the recorder takes it") {
    const auto dossier = samples::everything();
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::as_it_is);
    CHECK(voice.speaker(*index.claim("militia-claims")) == "“the Brigade” [Harbour Militia]");
    Claim claim = *index.claim("north-1");
    claim.on_behalf_of = {"south"};
    CHECK(voice.speaker(claim) == "Northland on behalf of Southland");
    claim.speakers = {"nobody-known"};
    CHECK(voice.speaker(claim) == "nobody-known on behalf of Southland");
}

TEST_CASE("an office stands beside who holds it, and not beside whom they spoke for") {
    const auto dossier = samples::everything();
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::as_it_is);
    Claim claim = *index.claim("north-1");
    CHECK(voice.speaker_in_office(claim) == "Northland");
    claim.capacity = "chair of the talks";
    CHECK(voice.speaker_in_office(claim) == "Northland, chair of the talks");
    claim.on_behalf_of = {"south"};
    CHECK(
        voice.speaker_in_office(claim) == "Northland, chair of the talks, on behalf of Southland"
    );
    claim.speaker_as_named = "the North";
    CHECK(
        voice.speaker_in_office(claim) ==
        "“the North” [Northland], chair of the talks, on behalf of Southland"
    );
    claim.capacity.clear();
    CHECK(voice.speaker_in_office(claim) == "“the North” [Northland] on behalf of Southland");
}

TEST_CASE("a hedge that is the word of the certainty is told once, in quotation marks") {
    const auto dossier = samples::everything();
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::as_it_is);
    const auto comparison = samples::compared(dossier);
    const auto& standing = comparison.claims.at("north-2");
    auto claim = *index.claim("north-2");
    const auto told = [&](Certainty certainty, std::string hedge) {
        claim.certainty = certainty;
        claim.hedge = std::move(hedge);
        return render::reservation(voice, claim, standing);
    };
    CHECK(told(Certainty::likely, "likely") == "“likely”");
    CHECK(told(Certainty::likely, "Likely") == "“Likely”");
    CHECK(told(Certainty::very_likely, "very likely") == "“very likely”");
    CHECK(told(Certainty::likely, "very likely") == "likely, “very likely”");
    CHECK(told(Certainty::possible, "could") == "possible, “could”");
    CHECK(told(Certainty::likely, "") == "likely");
    claim.certainty.reset();
    claim.hedge = "likely";
    CHECK(render::reservation(voice, claim, standing) == "“likely”");
}

TEST_CASE("a hedge and a certainty are never lost") {
    const auto dossier = samples::everything();
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::as_it_is);
    const auto comparison = samples::compared(dossier);
    const auto& claim = *index.claim("north-2");
    const auto& standing = comparison.claims.at("north-2");
    CHECK(render::stance(voice, claim, standing) == "suggests: perpetrator (likely, “reportedly”)");
    CHECK(
        render::stance_sentence(voice, claim, standing) ==
        "suggests Southland as perpetrator (likely, “reportedly”)"
    );
    CHECK(
        render::stance_sentence(
            voice, *index.claim("south-denies"), comparison.claims.at("south-denies")
        ) == "denies any role of Southland"
    );
}
