// SPDX-License-Identifier: Apache-2.0

#include "render/samples.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <string_view>

using namespace hearsay;

namespace {

bool holds(const std::string& text, std::string_view piece) {
    return text.find(piece) != std::string::npos;
}

/// Claims whose ids have all characters that ids may have, each repeating the one before: too many
/// to tell the whole way of each.
Dossier long_chain() {
    std::string toml = R"toml(
schema = 1
[[event]]
id = "e"
title = "Event"
date = "2024"
[[actor]]
id = "a"
name = "Anna"
kind = "person"
[[claim]]
id = "c_0"
event = "e"
speaker = "a"
act = "asserts"
party = "a"
[[claim]]
id = "c-8"
event = "e"
speaker = "a"
act = "asserts"
party = "a"
)toml";
    for (int i = 1; i < 300; ++i) {
        toml += "[[claim]]\nid = \"c_" + std::to_string(i) +
                "\"\nevent = \"e\"\nspeaker = \"a\"\nrepeats = [\"c_" + std::to_string(i - 1) +
                "\"]\n";
    }
    return samples::dossier_of(toml, "e");
}

}  // namespace

TEST_CASE("a report goes from what happened over who says what to how it was made") {
    const auto dossier = samples::shipped("kerman-2024");
    const auto text = report_markdown(samples::reported(dossier), dossier);
    std::size_t last = 0;
    for (const std::string_view heading :
         {"# Provenance report: Attack on the Soleimani memorial in Kerman\n",
          "\n3 January 2024, Kerman (IR)\n",
          "\nAll 11 asserting claims in force are known through one document",
          "\n<a id=\"topic-responsibility\"></a>\n\n## Who did it?\n",
          "\n## Timeline\n",
          "\n## The claims one by one\n",
          "\n<a id=\"claim-kerman-ramani-planted-bombs\"></a>\n",
          "\n## What is missing\n",
          "\n## Sources\n",
          "\n## How this was made\n"}) {
        INFO(heading);
        const auto at = text.find(heading);
        REQUIRE(at != std::string::npos);
        CHECK(at >= last);
        last = at;
    }
    CHECK(holds(text, "[kerman-ansari-on-israel](#claim-kerman-ansari-on-israel)"));
    CHECK(holds(text, "> Israel played an undeniable role"));
    CHECK(holds(text, "Made with hearsay 0.1.0 from claims in records/kerman-2024.toml."));
    CHECK(holds(text, "| The New Arab | website | not recorded |"));
}

TEST_CASE("every link of a report leads to an anchor in it") {
    for (const auto& dossier :
         {samples::everything(), samples::shipped("kerman-2024"), long_chain()}) {
        const auto text = report_markdown(make_report(dossier, {}), dossier);
        for (auto at = text.find("](#"); at != std::string::npos; at = text.find("](#", at + 1)) {
            const auto name = text.substr(at + 3, text.find(')', at) - at - 3);
            INFO(name);
            CHECK(holds(text, "<a id=\"" + name + "\"></a>"));
        }
    }
}

TEST_CASE("no two anchors of a report are the same, and a way that goes on leads to its own") {
    const auto dossier = long_chain();
    const auto text = report_markdown(make_report(dossier, {}), dossier);
    CHECK(holds(text, "; [its own way is told with it](#claim-c_8)"));
    std::set<std::string> anchors;
    for (auto at = text.find("<a id=\""); at != std::string::npos;
         at = text.find("<a id=\"", at + 1)) {
        const auto name = text.substr(at + 7, text.find('"', at + 7) - at - 7);
        INFO(name);
        CHECK(anchors.insert(name).second);
    }
    CHECK(anchors.contains("claim-c_8"));
    CHECK(anchors.contains("claim-c-8"));
}

TEST_CASE("a report of one claim shows its topic shortly and the claim in full") {
    const auto dossier = samples::shipped("kerman-2024");
    auto report = samples::reported(dossier);
    report.traces = {samples::traced(dossier, "kerman-ansari-on-israel")};
    for (const auto& text :
         {report_markdown(report, dossier),
          report_text(report, dossier, {.columns = 100, .color = false})}) {
        CHECK(holds(text, "Provenance of the claim kerman-ansari-on-israel"));
        CHECK(holds(text, "Who did it?"));
        CHECK(holds(text, "undeniable role"));
        CHECK_FALSE(holds(text, "How many were killed?"));
        CHECK_FALSE(holds(text, "Timeline"));
        CHECK(holds(text, "How this was made"));
    }
}

TEST_CASE("a comparison in Markdown tells the same as on a terminal") {
    const auto dossier = samples::everything();
    const auto text = compare_markdown(samples::compared(dossier), dossier);
    for (const std::string_view piece :
         {"## Who did it?",
          "**In conflict**",
          "**Moved**",
          "**Named nobody**",
          "softened: ",
          "(no longer in force)",
          "(fabricated)",
          "“allegedly”",
          "“the southern regime” \\[Southland\\]",
          "The asserted numbers run from 84 to 12,000."}) {
        INFO(piece);
        CHECK(holds(text, piece));
    }
    for (const auto& claim : dossier.records.claims) {
        CHECK(holds(text, claim.id));
    }
}
