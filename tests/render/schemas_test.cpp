// SPDX-License-Identifier: Apache-2.0

#include "render/samples.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <string>

// valijson and its adapters are not ours to warn about.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

using namespace hearsay;
using nlohmann::json;

namespace {

/// What is wrong with an answer by its schema; empty for nothing.
std::string faults(std::string_view answer, const std::string& text) {
    const auto schema_json = json::parse(schema_of(answer));
    const auto value = json::parse(text);
    valijson::Schema schema;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schema_json), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter target(value);
    std::string words;
    if (!validator.validate(schema, target, &results)) {
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            for (const auto& step : error.context) {
                words += step;
            }
            words += ": " + error.description + '\n';
        }
    }
    return words;
}

/// Whether every key of an object that the schema describes is described.
void check_described(const json& schema, const json& value, const std::string& where) {
    if (value.is_array() && schema.contains("items")) {
        for (const auto& each : value) {
            check_described(schema["items"], each, where + "[]");
        }
    }
    if (!value.is_object()) {
        return;
    }
    for (const auto& [key, inner] : value.items()) {
        if (schema.contains("properties") && schema["properties"].contains(key)) {
            check_described(schema["properties"][key], inner, where + '.' + key);
        } else if (schema.contains("additionalProperties")) {
            check_described(schema["additionalProperties"], inner, where + ".*");
        } else if (schema.contains("properties")) {
            FAIL_CHECK("no schema describes " << where << '.' << key);
        }
    }
}

void check_answer(std::string_view name, const std::string& text) {
    CHECK(faults(name, text).empty());
    check_described(json::parse(schema_of(name)), json::parse(text), std::string(name));
}

}  // namespace

TEST_CASE("every answer in JSON is what its schema says, and has no key that it does not describe"
) {
    for (const auto& dossier : {samples::everything(), samples::shipped("kerman-2024")}) {
        const auto report = samples::reported(dossier);
        check_answer("compare", compare_json(report.comparison, dossier));
        check_answer("timeline", timeline_json(report.timeline, dossier));
        check_answer("report", report_json(report, dossier));
        for (const auto& each : report.traces) {
            check_answer("trace", trace_json(each, dossier));
        }
        // The keys of listed records are those of the record format, and not described again.
        CHECK(faults(
                  "list",
                  list_json(dossier.records, Kind::claim, amendments_by(dossier.records.claims))
        )
                  .empty());
    }
    Verification found;
    check_answer("verify", verification_json(found));
    found.add(RecordId{Kind::claim, "said"}, "it is not what recording 1 recorded");
    found.add(std::nullopt, "the table `alias` is missing");
    found.head.clear();
    check_answer("verify", verification_json(found));
}

TEST_CASE("an answer that lacks a key, or has another schema, is found at fault") {
    const auto dossier = samples::everything();
    auto answer = json::parse(compare_json(samples::compared(dossier), dossier));
    answer.erase("topics");
    CHECK_FALSE(faults("compare", answer.dump()).empty());
    const auto traced = trace_json(samples::traced(dossier, "north-1"), dossier);
    CHECK_FALSE(faults("compare", traced).empty());
}

TEST_CASE("the schemas stand by themselves") {
    for (const std::string_view name :
         {"compare", "trace", "timeline", "report", "list", "verify"}) {
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
