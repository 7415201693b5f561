// SPDX-License-Identifier: Apache-2.0

#include "render/samples.hpp"
#include "support/answer_schemas.hpp"
#include "support/records.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace hearsay;
using nlohmann::json;
using support::check_by_schema;
using support::faults_by_schema;

namespace {

std::string dates_of(const std::vector<std::string>& texts) {
    std::vector<ReadDate> dates;
    for (const auto& text : texts) {
        dates.push_back({text, parse_date(text)});
    }
    return dates_json(dates);
}

std::string diagnosed(const std::vector<Diagnostic>& diagnostics) {
    return diagnostics_output(diagnostics, DiagnosticFormat::json, {});
}

/// A recording in which nothing is empty.
Recorded full_recorded() {
    Recorded recorded;
    recorded.recording = 3;
    recorded.added = {{Kind::claim, "said"}, {Kind::event, "blast"}};
    recorded.changed = {{Kind::actor, "north"}};
    recorded.reinstated = {{{Kind::claim, "said"}, 1, 0, "Ana", "court order"}};
    recorded.unchanged = 12;
    recorded.gone_from_files = {{Kind::document, "post-1"}};
    recorded.withdrawals = {recorded.gone_from_files};
    recorded.still_named = {
        {{Kind::actor, "a"}, {Kind::claim, "c"}, {.file = "c.toml", .line = 7}},
        {{Kind::event, "e"}, {Kind::actor, "a"}, {}}};
    recorded.taken_over = {{{Kind::outlet, "post"}, "records/other.toml", "records/other.toml"}};
    recorded.left_withdrawn = {{{Kind::claim, "gone"}, "a.toml", "records/a.toml"}};
    recorded.clock_behind = -62'198'755'200'000'001;
    return recorded;
}

/// A match of each kind, the claim revised and in doubt.
SearchHits full_hits() {
    SearchHits hits;
    hits.are_more = true;
    for (const auto kind : {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
        hits.best.push_back(
            {.record = {kind, "one"}, .field = "title", .snippet = "a \uE000b\uE001"}
        );
    }
    hits.best.back().field = "party_as_named";
    hits.best.back().authenticity = Authenticity::fabricated;
    hits.best.back().uncertain = true;
    return hits;
}

/// One answer of each, by its name.
std::vector<std::pair<std::string, std::string>> one_of_each() {
    const auto dossier = samples::everything();
    const auto report = samples::reported(dossier);
    Records record;
    record.claims.push_back(dossier.records.claims.front());
    Version version;
    version.recording = 1;
    version.record = record;
    return {
        {"compare", compare_json(report.comparison, dossier)},
        {"trace", trace_json(report.traces.front(), dossier)},
        {"timeline", timeline_json(report.timeline, dossier)},
        {"report", report_json(report, dossier)},
        {"list", list_json(dossier.records, Kind::claim, {})},
        {"show", show_json(record, {})},
        {"search", search_json(full_hits(), {}, "b")},
        {"history", history_json({})},
        {"history", versions_json({Kind::claim, "said"}, {version})},
        {"history", head_json(std::string(64, '0'))},
        {"verify", verification_json({})},
        {"record", recorded_json(full_recorded(), 2, false)},
        {"check", diagnosed({})},
        {"date", dates_of({"2024", "24"})},
    };
}

/// Where a word of an answer is listed in a schema.
std::vector<std::string> words_at(std::string_view answer, const std::string& pointer) {
    return json::parse(schema_of(answer))
        .at(json::json_pointer(pointer))
        .get<std::vector<std::string>>();
}

}  // namespace

TEST_CASE("every answer in JSON is what its schema says, and has no key that it does not describe"
) {
    for (const auto& dossier : {samples::everything(), samples::shipped("kerman-2024")}) {
        const auto report = samples::reported(dossier);
        check_by_schema("compare", compare_json(report.comparison, dossier));
        check_by_schema("timeline", timeline_json(report.timeline, dossier));
        check_by_schema("report", report_json(report, dossier));
        for (const auto& each : report.traces) {
            check_by_schema("trace", trace_json(each, dossier));
        }
        ListedChanges changes{amendments_by(dossier.records.claims), dossier.records.documents};
        std::erase_if(changes.replacements, [](const Document& each) {
            return each.replaces.empty();
        });
        for (const auto kind :
             {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
            check_by_schema("list", list_json(dossier.records, kind, changes));
        }
        changes.through = Source{Source::Kind::document, "one"};
        for (const auto& claim : dossier.records.claims) {
            changes.ways.push_back({claim.id, KnownThrough::Way::repeats, {"another"}});
        }
        check_by_schema("list", list_json(dossier.records, Kind::claim, changes));
        changes.through.reset();
        changes.withdrawals = std::vector<Withdrawal>();
        for (const auto& claim : dossier.records.claims) {
            changes.withdrawals->push_back({{Kind::claim, claim.id}, 1, 0, "", "court order"});
        }
        check_by_schema("list", list_json(dossier.records, Kind::claim, changes));
    }
    Verification found;
    check_by_schema("verify", verification_json(found));
    found.add(RecordId{Kind::claim, "said"}, "it is not what recording 1 recorded");
    found.add(std::nullopt, "the table `alias` is missing");
    found.head.clear();
    check_by_schema("verify", verification_json(found));
}

TEST_CASE("what a recording did is what its schema says") {
    check_by_schema("record", recorded_json({}, 0, false));
    check_by_schema("record", recorded_json({}, 1, true));
    const auto full = recorded_json(full_recorded(), 2, false);
    check_by_schema("record", full);
    auto answer = json::parse(full);
    answer["clock_behind"] = "yesterday";
    CHECK_FALSE(faults_by_schema("record", answer.dump()).empty());
}

TEST_CASE("matches of a search are what their schema says") {
    check_by_schema("search", search_json({}, {}, ""));
    const Amendment amendment{.claim = "one", .link = Link::retracts, .by = "two"};
    const auto full = search_json(full_hits(), {amendment}, "b");
    check_by_schema("search", full);
    auto answer = json::parse(full);
    REQUIRE(answer["matches"].back()["amendments"].size() == 1);
    answer["matches"].back().erase("authenticity");
    CHECK_FALSE(faults_by_schema("search", answer.dump()).empty());
}

TEST_CASE("diagnostics are what their schema says, wherever they stand") {
    check_by_schema("check", diagnosed({}));
    auto found = support::faults_of("schema = 1\n[[claim]]\nid = \"a\"\nspeekr = 3\n");
    REQUIRE_FALSE(found.empty());
    Diagnostic of_file;
    of_file.code = "H007";
    of_file.place.file = "gone.toml";
    found.push_back(of_file);
    auto on_record = found.front();
    on_record.severity = Severity::warning;
    on_record.place.column = 0;
    on_record.place.length = 0;
    found.push_back(on_record);
    check_by_schema("check", diagnosed(found));

    // What is too much is left out, and counted.
    found.resize(diagnostics_shown + 1, on_record);
    Checking checking;
    checking.more_warnings = {{"H101", 3}, {"H112", 2}};
    const auto many =
        diagnostics_output(found, DiagnosticFormat::json, {}, diagnostics_shown, checking);
    check_by_schema("check", many);
    auto answer = json::parse(many);
    CHECK(answer["total"] == diagnostics_shown + 6);
    answer["diagnostics"].push_back(answer["diagnostics"].front());
    CHECK_FALSE(faults_by_schema("check", answer.dump()).empty());
}

TEST_CASE("how dates are read is what its schema says") {
    check_by_schema("date", dates_of({}));
    const auto full = dates_of(
        {"2024-01-03",
         "2024-01-03T16:30:00+03:30",
         "2023-12~",
         "../2024",
         "2024-01/",
         "[2024-01-04,2024-01-05]",
         "-0044-03-15",
         "Y-170000002",
         "Y170000002",
         "",
         "yesterday",
         "2024-13",
         "\x1b\xFF"}
    );
    check_by_schema("date", full);
    for (const std::size_t at : {0U, 10U}) {
        auto answer = json::parse(full);
        answer[at]["valid"] = !answer[at]["valid"].get<bool>();
        CHECK_FALSE(faults_by_schema("date", answer.dump()).empty());
    }
}

TEST_CASE("an answer that lacks a key, or is of another schema, is found at fault") {
    const auto all = one_of_each();
    for (const auto& [name, text] : all) {
        CAPTURE(name, text.substr(0, 60));
        check_by_schema(name, text);
        for (const auto& other : answers_with_schema()) {
            if (other != name) {
                CHECK_FALSE(faults_by_schema(other, text).empty());
            }
        }
        // What a trace has of its own is not in the traces of a report, which its schema is of too.
        if (name == "trace") {
            continue;
        }
        const auto answer = json::parse(text);
        const auto keys = answer.is_array() ? answer.front() : answer;
        for (const auto& [key, value] : keys.items()) {
            CAPTURE(key);
            auto lacking = answer;
            (lacking.is_array() ? lacking.front() : lacking).erase(key);
            // Lists of other kinds have none.
            if (key != "amendments") {
                CHECK_FALSE(faults_by_schema(name, lacking.dump()).empty());
            }
        }
    }
    for (const auto name : answers_with_schema()) {
        CAPTURE(name);
        CHECK(std::ranges::find(all, name, [](const auto& each) {
                  return each.first;
              }) != all.end());
    }
}

TEST_CASE("a record is held against the schema of its own kind") {
    Records records;
    records.events = samples::everything().records.events;
    auto answer = json::parse(show_json(records, {{Kind::claim, "north-1"}}));
    check_by_schema("show", answer.dump());
    answer["kind"] = "actor";
    CHECK_FALSE(faults_by_schema("show", answer.dump()).empty());
    answer["kind"] = "event";
    answer["record"]["date"] = 2023;
    CHECK_FALSE(faults_by_schema("show", answer.dump()).empty());
    answer["record"].erase("date");
    CHECK_FALSE(faults_by_schema("show", answer.dump()).empty());
}

TEST_CASE("a recorder that is not told is null, of a recording and of its files") {
    Recording recording;
    recording.number = 1;
    recording.digest = std::string(64, 'a');
    recording.files.emplace_back().sha256 = std::string(64, 'b');
    const auto answer = history_json({recording});
    check_by_schema("history", answer);
    const auto told = json::parse(answer)["recordings"][0];
    CHECK(told["recorder"].is_null());
    CHECK(told["files"][0]["recorder"].is_null());
}

TEST_CASE("the schemas list the words of each vocabulary in their order") {
    const std::string record = "/properties/record/properties/";
    const std::vector<std::pair<std::string, std::span<const std::string_view>>> vocabularies{
        {"/properties/kind/enum", words_of<Kind>()},
        {"/oneOf/1" + record + "kind/enum", words_of<ActorKind>()},
        {"/oneOf/1" + record + "affiliation/items/properties/relation/enum", words_of<Relation>()},
        {"/oneOf/2" + record + "kind/enum", words_of<OutletKind>()},
        {"/oneOf/2" + record + "control/enum", words_of<Control>()},
        {"/oneOf/4" + record + "act/enum", words_of<Act>()},
        {"/oneOf/4" + record + "roles/items/enum", words_of<Role>()},
        {"/oneOf/4" + record + "mode/enum", words_of<Mode>()},
        {"/oneOf/4" + record + "certainty/enum", words_of<Certainty>()},
        {"/oneOf/4" + record + "authenticity/enum", words_of<Authenticity>()},
        {"/oneOf/4" + record + "appearance/items/properties/certainty/enum", words_of<Certainty>()},
    };
    for (const auto& [pointer, words] : vocabularies) {
        CAPTURE(pointer);
        CHECK(std::ranges::equal(words_at("show", pointer), words));
    }
}

TEST_CASE("the schemas stand by themselves") {
    for (const auto name : answers_with_schema()) {
        CAPTURE(name);
        const auto schema = json::parse(schema_of(name));
        CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
        CHECK(schema_of(name).find("$ref") == std::string_view::npos);
    }
    CHECK(schema_of("nonsense").empty());
}

TEST_CASE("hostile texts come back from JSON as they were") {
    auto dossier = samples::everything();
    dossier.records.claims.front().note = "\x1b[31m \xE2\x80\xAE \"</script>";
    const auto& id = dossier.records.claims.front().id;
    const auto answer = json::parse(compare_json(samples::compared(dossier), dossier));
    CHECK(answer["claims"][id]["note"] == dossier.records.claims.front().note);
}
