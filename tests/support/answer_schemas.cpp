// SPDX-License-Identifier: Apache-2.0

#include "support/answer_schemas.hpp"

#include <hearsay/render.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

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

#include <vector>

namespace hearsay::support {

namespace {

using nlohmann::json;
using Schemas = std::vector<const json*>;

std::string faults_of(const json& schema_json, const json& value) {
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

/// A schema of a value, with those of its branches that the value takes, and theirs.
Schemas that_hold(const json& schema, const json& value) {
    Schemas all{&schema};
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const auto* const branches : {"oneOf", "anyOf"}) {
            const auto found = all[i]->find(branches);
            if (found == all[i]->end()) {
                continue;
            }
            for (const auto& branch : *found) {
                if (faults_of(branch, value).empty()) {
                    all.push_back(&branch);
                }
            }
        }
    }
    return all;
}

class Undescribed {
public:
    /// What several schemas say of one value.
    void find(const Schemas& schemas, const json& value, const std::string& where) {
        Schemas all;
        for (const auto* const schema : schemas) {
            if (schema->is_object()) {
                const auto more = that_hold(*schema, value);
                all.insert(all.end(), more.begin(), more.end());
            }
        }
        if (value.is_array()) {
            find_in_array(all, value, where);
        } else if (value.is_object()) {
            find_in_object(all, value, where);
        }
    }
    [[nodiscard]] const std::string& keys() const { return keys_; }

private:
    void find_in_array(const Schemas& schemas, const json& value, const std::string& where) {
        Schemas of_items;
        for (const auto* const schema : schemas) {
            if (const auto items = schema->find("items"); items != schema->end()) {
                of_items.push_back(&*items);
            }
        }
        for (const auto& each : value) {
            find(of_items, each, where + "[]");
        }
    }

    void find_in_object(const Schemas& schemas, const json& value, const std::string& where) {
        for (const auto& [key, inner] : value.items()) {
            Schemas of_key;
            bool describes_others = false;
            for (const auto* const schema : schemas) {
                const auto properties = schema->find("properties");
                const bool has_properties = properties != schema->end();
                describes_others = describes_others || has_properties;
                if (has_properties && properties->contains(key)) {
                    of_key.push_back(&(*properties)[key]);
                } else if (schema->contains("additionalProperties")) {
                    of_key.push_back(&(*schema)["additionalProperties"]);
                }
            }
            if (of_key.empty() && describes_others) {
                keys_ += where + '.' + key + '\n';
            }
            find(of_key, inner, where + '.' + key);
        }
    }

    std::string keys_;
};

}  // namespace

std::string faults_by_schema(std::string_view answer, const std::string& text) {
    return faults_of(json::parse(schema_of(answer)), json::parse(text));
}

std::string undescribed_keys(std::string_view answer, const std::string& text) {
    const auto schema = json::parse(schema_of(answer));
    Undescribed undescribed;
    undescribed.find({&schema}, json::parse(text), std::string(answer));
    return undescribed.keys();
}

void check_by_schema(std::string_view answer, const std::string& text) {
    CAPTURE(answer);
    CHECK(faults_by_schema(answer, text) == "");
    CHECK(undescribed_keys(answer, text) == "");
}

}  // namespace hearsay::support
