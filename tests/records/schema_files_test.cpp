// SPDX-License-Identifier: Apache-2.0

// Record files against the schema, by a validator (valijson 1.0, which reads draft 7): the schema
// keeps to what means the same in drafts 4, 7 and 2020-12.

#include "support/files.hpp"
#include "support/record_generator.hpp"
#include "support/records.hpp"
#include "support/source.hpp"

#include <catch2/catch.hpp>
#include <toml++/toml.h>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <filesystem>
#include <sstream>
#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

using valijson::adapters::NlohmannJsonAdapter;

class Schema {
public:
    Schema() : text_(nlohmann::json::parse(record_schema())) {
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(NlohmannJsonAdapter(text_), schema_);
    }

    /// What the schema says against a record file, one fault a line; nothing where it takes it.
    [[nodiscard]] std::string against(std::string_view toml) const {
        std::ostringstream as_json;
        as_json << toml::json_formatter(toml::parse(toml));
        const auto file = nlohmann::json::parse(as_json.str());
        valijson::Validator validator;
        valijson::ValidationResults results;
        validator.validate(schema_, NlohmannJsonAdapter(file), &results);
        std::string faults;
        for (valijson::ValidationResults::Error error; results.popError(error);) {
            for (const auto& step : error.context) {
                faults += step;
            }
            faults += ": " + error.description + "\n";
        }
        return faults;
    }

private:
    nlohmann::json text_;
    valijson::Schema schema_;
};

constexpr std::string_view event = "[[event]]\nid = \"x\"\ntitle = \"T\"\ndate = \"2024\"\n";
constexpr std::string_view actor = "[[actor]]\nid = \"x\"\nname = \"N\"\nkind = \"person\"\n";
constexpr std::string_view document = "[[document]]\nid = \"x\"\noutlet = \"irna\"\n";
constexpr std::string_view claim =
    "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
    "party = \"israel\"\n";
constexpr std::string_view bare_claim = "[[claim]]\nid = \"x\"\nevent = \"kerman\"\n";

struct Lines {
    std::string_view record;
    std::string_view lines;
};

}  // namespace

TEST_CASE("the shipped records are valid by the schema") {
    const Schema schema;
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(source_folder() / "records")) {
        if (entry.path().extension() == ".toml") {
            CAPTURE(entry.path().filename());
            CHECK(schema.against(read_file(entry.path())) == "");
            ++files;
        }
    }
    CHECK(files > 0);
}

TEST_CASE("whatever the writer writes is valid by the schema") {
    const Schema schema;
    RecordGenerator any(7);
    for (int i = 0; i < 200; ++i) {
        std::string text = "schema = 1\n";
        for (const auto& record :
             {to_toml(any.event()),
              to_toml(any.actor()),
              to_toml(any.outlet()),
              to_toml(any.document()),
              to_toml(any.claim())}) {
            text += record + "\n";
        }
        // The generator cares for values and not for the rules between keys.
        if (read(text).diagnostics.empty()) {
            CAPTURE(text);
            REQUIRE(schema.against(text) == "");
        }
    }
}

TEST_CASE("every form that the reader takes is valid by the schema") {
    const Schema schema;
    const Lines good[] = {
        {event, "country = \"\"\ncoordinates = [-90, 180]"},
        {event, "topics = { legal = \"Was it legal?\" }"},
        {actor, "anonymous = false\naffiliation = []"},
        {actor, "anonymous = true\ndescribed_as = \"an official\""},
        {document,
         "date = \"\"\nurl = \"HTTPS://example.org/\xD8\xA7\"\nlanguage = \"zh-Hans-CN\""},
        {document, "file = \"a/..b/c.html\"\nsha256 = \"\"\nauthors = []"},
        {document, "date = \"[..2024-01-04]\"\naccessed = \"{2023-12,2024-01~}\""},
        {document, "date = \"/2024-01\"\naccessed = \"../2024\"\ndeleted = \"-0044\""},
        {claim, "role = \"sponsor\"\non_behalf_of = \"is\""},
        {claim, "roles = [\"sponsor\", \"supplier\"]\non_behalf_of = [\"is\"]"},
        {claim, "credibility = 6\nrepeats = []\nquote = \"\"\"\na\nb\"\"\""},
        {claim, "[[claim.appearance]]\noutlet = \"irna\"\ndate = \"2024\""},
        {bare_claim, "speaker = \"iran\"\nact = \"withholds\""},
        {bare_claim, "speaker = \"iran\"\nact = \"withholds\"\nparty = \"is\"\nrole = \"sponsor\""},
        {bare_claim, "speakers = [\"iran\", \"is\"]\nendorses = [\"first\"]"},
        {bare_claim, "speaker = \"iran\"\nact = \"denies\"\nrepeats = [\"first\"]"},
        {bare_claim, "speaker = \"iran\"\nparty = \"is\"\ndisputes = [\"first\"]"},
        {bare_claim, "speaker = \"is-k\"\nretracts = [\"first\"]"},
        {bare_claim,
         "speaker = \"iran\"\nact = \"asserts\"\ntopic = \"killed\"\nvalue = { min = 0 }"},
        {"[defaults]\nevent = \"kerman\"\n[[claim]]\nid = \"x\"\n",
         "speaker = \"iran\"\nact = \"withholds\""},
    };
    for (const auto& [record, lines] : good) {
        const auto text = "schema = 1\n" + std::string(record) + std::string(lines) + "\n";
        CAPTURE(text);
        CHECK(codes_of(read(text).diagnostics) == "");
        CHECK(schema.against(text) == "");
    }
}

TEST_CASE("what the schema refuses the reader refuses too") {
    const Schema schema;
    const Lines bad[] = {
        {event, "colour = \"red\""},
        {event, "place = \"a\\nb\""},
        {event, "country = \"ir\""},
        {event, "country = [\"IR\"]"},
        {event, "coordinates = [30]"},
        {event, "coordinates = [30, 181]"},
        {event, "part_of = \"Kerman\""},
        {event, "aliases = [\" \"]"},
        {event, "topics = { killed = \"How many?\" }"},
        {event, "topics = { Legal = \"Was it?\" }"},
        {event, "topics = { legal = \"\" }"},
        {actor, "anonymous = true"},
        {actor, "reliability = \"a\""},
        {actor, "affiliation = [{ to = \"is\" }]"},
        {actor, "affiliation = [{ to = \"is\", relation = \"friend\" }]"},
        {document, "date = \"yesterday\""},
        {document, "date = \"3 January 2024\""},
        {document, "url = \"ftp://example.org/\""},
        {document, "url = \"https://example.org/a b\""},
        {document, "language = \"persian language\""},
        {document, "file = \"/etc/passwd\""},
        {document, "file = \"a/../../b\""},
        {document, "sha256 = \"abc\""},
        {document, "authors = [\"iran\", \"iran\"]"},
        {claim, "speakers = [\"iran\"]"},
        {claim, "parties = [\"iran\"]"},
        {claim, "value = 84"},
        {claim, "answer = \"yes\""},
        {claim, "role = \"sponsor\"\nroles = [\"sponsor\"]"},
        {claim, "roles = []"},
        {claim, "role = \"sponser\""},
        {claim, "credibility = 7"},
        {claim, "uncertain = \"yes\""},
        {claim, "repeats = \"first\""},
        {claim, "[[claim.appearance]]\nnote = \"a\""},
        {claim, "[[claim.appearance]]\ndocument = \"irna-1\"\noutlet = \"irna\""},
        {claim, "[[claim.appearance]]\ndocument = \"irna-1\"\ndate = \"2024\""},
        {bare_claim, "act = \"withholds\""},
        {bare_claim, "speakers = []\nact = \"withholds\""},
        {bare_claim, "speaker = \"iran\""},
        {bare_claim, "speaker = \"iran\"\nparty = \"is\""},
        {bare_claim, "speaker = \"iran\"\nparty = \"is\"\nretracts = [\"first\"]"},
        {bare_claim, "speaker = \"iran\"\nact = \"asserts\""},
        {bare_claim, "speaker = \"iran\"\nact = \"asserts\"\nanswers = [\"first\"]"},
        {bare_claim, "speaker = \"iran\"\nact = \"withholds\"\nrole = \"sponsor\""},
        {bare_claim, "speaker = \"iran\"\nact = \"asserts\"\ntopic = \"killed\"\nvalue = {}"},
        {bare_claim, "speaker = \"iran\"\nact = \"asserts\"\ntopic = \"killed\"\nvalue = -1"},
        {"[[claim]]\nid = \"x\"\n", "speaker = \"iran\"\nact = \"withholds\""},
        {"[defaults]\nevnt = \"x\"\n", ""},
        {"recorder = 3\n", ""},
    };
    for (const auto& [record, lines] : bad) {
        const auto text = "schema = 1\n" + std::string(record) + std::string(lines) + "\n";
        CAPTURE(text);
        CHECK(schema.against(text) != "");
        CHECK(codes_of(faults_after_prelude(text.substr(text.find('\n') + 1))) != "");
    }
    CHECK(schema.against("schema = 2\n") != "");
    CHECK(schema.against(event) != "");
}
