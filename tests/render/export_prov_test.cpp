// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>

#include "render/prov_names.hpp"
#include "render/record_json.hpp"
#include "render/samples.hpp"
#include "support/dossiers.hpp"
#include "text/escape.hpp"
#include "text/json.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace hearsay;
using namespace hearsay::render;
using support::DossierDraft;
using support::edtf;

namespace {

bool says(const Dossier& dossier, const std::string& statement) {
    const auto provn = export_prov_n(dossier, {});
    return provn.find("\n  " + statement) != std::string::npos;
}

Recording recording_of(std::vector<RecordId> added) {
    Recording recording;
    recording.number = 7;
    recording.at = 1'700'000'000'500'000;
    recording.tool = "hearsay \"0\"";
    recording.recorder = "A Recorder";
    recording.added = std::move(added);
    return recording;
}

}  // namespace

TEST_CASE("a part of an IRI holds no byte that would end it") {
    CHECK(text::percent_encoded("a.b_c-9~") == "a.b_c-9~");
    CHECK(text::percent_encoded("a b<>\"#%/\xC3\xA9\n") == "a%20b%3C%3E%22%23%25%2F%C3%A9%0A");
}

TEST_CASE("a local name is escaped where the grammar takes no such character") {
    CHECK(escaped_local("a.b") == "a.b");
    CHECK(escaped_local("a..") == "a.\\.");
    CHECK(escaped_local("-a-") == "\\-a-");
    CHECK(escaped_local("c~#1") == "c~#1");
}

TEST_CASE("only one certain instant is a time of PROV") {
    CHECK(instant_of(edtf("2024-05-02T16:30:00+03:30")) == "2024-05-02T16:30:00+03:30");
    CHECK(instant_of(edtf("2024-05-02T16:30:00+03")) == "2024-05-02T16:30:00+03:00");
    CHECK(instant_of(edtf("2024-05-02T16:30:00Z")) == "2024-05-02T16:30:00Z");
    for (const char* vague : {"2024-05-02T16:30:00", "2024-05-02", "2024", "2024-05-02?"}) {
        CHECK(instant_of(edtf(vague)).empty());
    }
    CHECK(instant_of(std::optional<Date>()).empty());
    CHECK(instant_text(1'700'000'000'000'000, Fraction::told) == "2023-11-14T22:13:20Z");
    CHECK(instant_text(-1, Fraction::told) == "1969-12-31T23:59:59.999999Z");
    CHECK(instant_text(-1) == "1969-12-31T23:59:59Z");
}

TEST_CASE("a language tag is letters, then letters and digits") {
    for (const char* tag : {"en", "fa-IR", "zh-Hans", "sl-nedis", "de-1996"}) {
        CHECK(is_language_tag(tag));
    }
    for (const char* none : {"", "-", "en-", "1a", "en us", "en\"", "é", "en--us"}) {
        CHECK_FALSE(is_language_tag(none));
    }
}

TEST_CASE("links are the relations that the mapping has for them") {
    DossierDraft draft;
    draft.claim("first").by("mayor").on_behalf_of("town").asserts("x").in("d");
    draft.claim("again").by("guard").repeats("first").in("d2", {"d"});
    draft.claim("later").by("mayor").asserts("y").revises("first");
    draft.claim("back").by("mayor").retracts("first").on("2024-05-02T16:30:00Z");
    draft.claim("no").by("guard").disputes("first");
    auto& d2 = draft.document("d2", "o");
    d2.relays = {"d"};
    d2.replaces = "d";
    d2.authors = {"writer"};
    const auto dossier = draft.finished();
    for (const char* statement :
         {"wasGeneratedBy(claim:first, speech:first, -)",
          "wasAttributedTo(claim:first, actor:mayor)",
          "wasAssociatedWith(speech:first, actor:mayor, -)",
          "actedOnBehalfOf(actor:mayor, actor:town, speech:first)",
          "wasDerivedFrom(claim:again, claim:first, -, -, -)",
          "wasDerivedFrom(claim:later, claim:first, -, -, -, [prov:type='prov:Revision'])",
          "wasInvalidatedBy(claim:first, speech:back, 2024-05-02T16:30:00Z)",
          "activity(speech:back, 2024-05-02T16:30:00Z, 2024-05-02T16:30:00Z, ",
          "wasInfluencedBy(claim:no, claim:first, [hearsay:link=\"disputes\"])",
          "wasDerivedFrom(appearance:first#1, claim:first, -, -, -)",
          "wasDerivedFrom(appearance:again#1, appearance:again#2, -, -, -)",
          ("wasDerivedFrom(appearance:again#1, appearance:again#2, -, -, -, "
           "[prov:type='prov:PrimarySource'])"),
          "hadMember(doc:d2, appearance:again#1)",
          "wasAttributedTo(doc:d2, outlet:o)",
          "wasAttributedTo(doc:d2, actor:writer)",
          "wasDerivedFrom(doc:d2, doc:d, -, -, -)",
          "wasDerivedFrom(doc:d2, doc:d, -, -, -, [prov:type='prov:Revision'])"}) {
        CAPTURE(statement);
        CHECK(says(dossier, statement));
    }
}

TEST_CASE("a forgery is attributed to nobody") {
    DossierDraft draft;
    draft.claim("forged").by("mayor").on_behalf_of("town").asserts("x").fabricated().on(
        "2024-05-02T16:30:00Z"
    );
    const auto provn = export_prov_n(draft.finished(), {});
    CHECK(provn.find("wasAttributedTo") == std::string::npos);
    CHECK(provn.find("wasAssociatedWith") == std::string::npos);
    CHECK(provn.find("actedOnBehalfOf") == std::string::npos);
    CHECK(
        provn.find("activity(speech:forged, -, -, [prov:type='hearsay:Fabrication'])") !=
        std::string::npos
    );
    CHECK(provn.find("hearsay:putInTheMouthOf='actor:mayor'") != std::string::npos);
}

TEST_CASE("an appearance that leads to several sources has no nearest one") {
    DossierDraft draft;
    draft.claim("c").by("s").asserts("x").in("a").in("b").in("both", {"a", "b"}).in("one", {"a"});
    const auto dossier = draft.finished();
    const auto provn = export_prov_n(dossier, {});
    CHECK(
        provn.find("(appearance:c#4, appearance:c#1, -, -, -, [prov:type='prov:PrimarySource'") !=
        std::string::npos
    );
    CHECK(provn.find("(appearance:c#3, appearance:c#1, -, -, -, [") == std::string::npos);
}

TEST_CASE("recordings of the records are activities of the tool") {
    DossierDraft draft;
    draft.claim("c").by("s").asserts("x");
    const auto dossier = draft.finished();
    const auto provn =
        export_prov_n(dossier, {recording_of({{Kind::claim, "c"}, {Kind::claim, "gone"}})});
    CHECK(provn.find("activity(recording:7, 2023-11-14T22:13:20.500000Z, ") != std::string::npos);
    CHECK(
        provn.find("agent(tool:hearsay%20%220%22, [prov:type='prov:SoftwareAgent', "
                   "prov:label=\"hearsay \\\"0\\\"\"])") != std::string::npos
    );
    CHECK(
        provn.find("wasInfluencedBy(recording:7, claim:c, [hearsay:change=\"added\"])") !=
        std::string::npos
    );
    CHECK(provn.find("claim:gone") == std::string::npos);
    CHECK(
        export_prov_n(dossier, {recording_of({{Kind::claim, "gone"}})}).find("recording:7") ==
        std::string::npos
    );
}

TEST_CASE("PROV of nothing is a document of nothing") {
    CHECK(export_prov_n({}, {}).ends_with("\n\nendDocument\n"));
    CHECK(text::Json::parse(export_prov_json({}, {})).size() == 1);
    CHECK(export_turtle({}, {}).starts_with("@prefix prov: "));
}

TEST_CASE("PROV of a thousand appearances that all came via one another is linear") {
    DossierDraft draft;
    auto claim = draft.claim("c");
    for (int i = 0; i < 1000; ++i) {
        claim.in("d" + std::to_string(i), {"d" + std::to_string((i + 1) % 1000)});
    }
    const auto provn = export_prov_n(draft.finished(), {});
    CHECK(provn.find("PrimarySource") == std::string::npos);
    CHECK(std::ranges::count(provn, '\n') < 20'000);
}
