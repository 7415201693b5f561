// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>

#include "render/csl_date.hpp"
#include "render/samples.hpp"
#include "support/dossiers.hpp"
#include "text/json.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace hearsay;
using support::DossierDraft;
using support::edtf;

namespace {

std::string csl(std::string_view date) { return render::csl_date(edtf(date)).dump(); }

}  // namespace

TEST_CASE("CSL dates have parts, ranges, seasons and circa, and what they cannot say stays EDTF") {
    CHECK(csl("2024") == R"({"date-parts":[[2024]]})");
    CHECK(csl("2024-01-03") == R"({"date-parts":[[2024,1,3]]})");
    CHECK(csl("2024-01-03T16:30:00+03:30") == R"({"date-parts":[[2024,1,3]]})");
    CHECK(csl("2023-12~") == R"({"date-parts":[[2023,12]],"circa":true})");
    CHECK(csl("2001-21") == R"({"date-parts":[[2001]],"season":1})");
    CHECK(csl("2023-12-11/2023-12-20") == R"({"date-parts":[[2023,12,11],[2023,12,20]]})");
    CHECK(csl("2023-12~/2024~") == R"({"date-parts":[[2023,12],[2024]],"circa":true})");
    CHECK(csl("2023-12~/2024") == R"({"literal":"2023-12~/2024"})");
    for (const char* other :
         {"2024-01-03/..",
          "/2024",
          "202X",
          "2014-06?",
          "2014-06%",
          "[2024-01,2024-02]",
          "Y-170000002",
          "-0044",
          "2001-21/2001-22",
          "?2024-01"}) {
        CAPTURE(other);
        if (parse_date(other)) {
            CHECK(csl(other) == "{\"literal\":\"" + std::string(other) + "\"}");
        }
    }
}

TEST_CASE("schema.org's claims have authors and no verdict, and forgeries have no author") {
    DossierDraft draft;
    draft.actor("mayor", "The mayor");
    draft.actor("town", "The town").kind = ActorKind::government;
    draft.claim("no").by("mayor").denies("town").in("d").in("e", {"d"});
    draft.claim("forged").by("mayor").asserts("town").fabricated().in("d").in("f");
    draft.claim("quiet").by("mayor").withholds();
    const auto json = text::Json::parse(export_claimreview(draft.finished()));
    const auto& graph = json["@graph"];
    REQUIRE(graph.size() == 2);
    CHECK(graph[0]["@id"] == "urn:hearsay:claim:forged");
    CHECK_FALSE(graph[0].contains("author"));
    CHECK_FALSE(graph[0].contains("firstAppearance"));
    CHECK(graph[1]["name"] == "Who did it? The mayor denies any role of The town");
    CHECK(graph[1]["author"][0]["name"] == "The mayor");
    CHECK(graph[1]["appearance"].size() == 2);
    CHECK(graph[1]["firstAppearance"]["@id"] == "urn:hearsay:appearance:no#1");
    CHECK(json.dump().find("ating") == std::string::npos);
}

TEST_CASE("what a format leaves out is told only where it is there") {
    CHECK(left_out_by("csl-json", {}).empty());
    CHECK(left_out_by("unknown", samples::everything().records).empty());
    const auto shipped = samples::shipped("kerman-2024").records;
    for (const char* format :
         {"prov-json", "claimreview", "csv", "dot", "graphml", "csl-json", "toml"}) {
        CAPTURE(format);
        CHECK_FALSE(left_out_by(format, shipped).empty());
    }
    CHECK(left_out_by("turtle", shipped) == left_out_by("prov-json", shipped));
}

TEST_CASE("what a graph leaves out of names and dates is told, and inexact dates of reviews") {
    const auto tells = [](const char* format, const Records& records, const char* what) {
        const auto all = left_out_by(format, records);
        return std::ranges::find(all, what) != all.end();
    };
    Records records;
    CHECK_FALSE(tells("dot", records, "dates of affiliations"));
    Actor actor;
    actor.anonymous = true;
    actor.affiliations.emplace_back().from = edtf("2010");
    records.actors.push_back(actor);
    Claim claim;
    claim.speaker_as_named = "A. Lpha";
    claim.disclosed = edtf("2024-02-01");
    records.claims.push_back(claim);
    CHECK(tells("dot", records, "dates of affiliations"));
    CHECK(tells("graphml", records, "dates of affiliations"));
    CHECK(tells("dot", records, "when claims became known"));
    CHECK(tells("dot", records, "names of speakers as recorded"));
    CHECK(tells("dot", records, "that an actor is unnamed or not identified"));
    const auto* inexact = "dates of events and documents that are not exact";
    CHECK_FALSE(tells("claimreview", records, inexact));
    records.documents.emplace_back().date = edtf("2024-01-05~");
    CHECK(tells("claimreview", records, inexact));
}

TEST_CASE("every format ends with a newline and is the same each time") {
    const auto dossier = samples::everything();
    for (auto* write :
         {export_csv, export_dot, export_graphml, export_csl_json, export_claimreview}) {
        const auto text = write(dossier);
        CHECK(text.ends_with('\n'));
        CHECK(text == write(dossier));
        CHECK(write({}).ends_with('\n'));
    }
}

TEST_CASE("an export that is published within a script element cannot end it") {
    const std::string evil = "x</script><script>alert(1)</script><!--<script> & \u2028";
    DossierDraft draft;
    draft.actor("a", evil);
    draft.claim("c").by("a").asserts("b").in("doc");
    const auto written = export_claimreview(draft.finished());
    CHECK(written.find_first_of("<>&") == std::string::npos);
    CHECK(written.find("\u2028") == std::string::npos);
    CHECK(text::Json::parse(written)["@graph"][0]["author"][0]["name"] == evil);
}

TEST_CASE("ids past the checks of the reader break out of no format") {
    DossierDraft draft;
    const std::string evil = "a\"]; <b> 'c' . # \\ \xFF\n,x";
    draft.claim(evil).by(evil).asserts(evil).in(evil);
    const auto dossier = draft.finished();
    CHECK_NOTHROW(text::Json::parse(export_prov_json(dossier, {})));
    CHECK_NOTHROW(text::Json::parse(export_claimreview(dossier)));
    CHECK(export_turtle(dossier, {}).find(evil) == std::string::npos);
    CHECK(export_prov_n(dossier, {}).find("claim:a\"") == std::string::npos);
    CHECK(export_graphml(dossier).find("<b>") == std::string::npos);
    CHECK(export_dot(dossier).find("a\"]") == std::string::npos);
}
