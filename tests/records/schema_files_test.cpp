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

constexpr std::string_view plain_event = "[[event]]\nid = \"x\"\ntitle = \"T\"\ndate = \"2024\"\n";
constexpr std::string_view plain_actor = "[[actor]]\nid = \"x\"\nname = \"N\"\nkind = \"person\"\n";
constexpr std::string_view plain_document = "[[document]]\nid = \"x\"\noutlet = \"irna\"\n";
constexpr std::string_view plain_claim =
    "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
    "party = \"israel\"\n";
constexpr std::string_view plain_bare_claim = "[[claim]]\nid = \"x\"\nevent = \"kerman\"\n";

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
        {plain_event, "country = \"\"\ncoordinates = [-90, 180]"},
        {plain_event, "topics = { legal = \"Was it legal?\" }"},
        {plain_actor, "anonymous = false\naffiliation = []"},
        {plain_actor, "anonymous = true\ndescribed_as = \"an official\""},
        {plain_actor, "unidentified = true\ndescribed_as = \"a pro-X group\""},
        {plain_actor, "described_as = \"\""},
        {plain_event, "place = \"\"\nsummary = \"\"\nnote = \" a\\tb\\n\\n c \\n\""},
        {plain_event, "place = \" \\t \xC4\x80\xC3\xA0 \""},
        {plain_document, "file = \"./.a/b..\""},
        {plain_document,
         "date = \"\"\nurl = \"HTTPS://example.org/\xD8\xA7\"\nlanguage = \"zh-Hans-CN\""},
        {plain_document, "file = \"a/..b/c.html\"\nsha256 = \"\"\nauthors = []"},
        {plain_document, "date = \"[..2024-01-04]\"\naccessed = \"{2023-12,2024-01~}\""},
        {plain_document, "date = \"/2024-01\"\naccessed = \"../2024\"\ndeleted = \"-0044\""},
        {plain_claim, "role = \"sponsor\"\non_behalf_of = \"is\""},
        {plain_claim, "roles = [\"sponsor\", \"supplier\"]\non_behalf_of = [\"is\"]"},
        {plain_claim, "credibility = 6\nrepeats = []\nquote = \"\"\"\na\nb\"\"\""},
        {plain_claim, "[[claim.appearance]]\noutlet = \"irna\"\ndate = \"2024\""},
        {plain_bare_claim, "speaker = \"iran\"\nact = \"withholds\""},
        {plain_bare_claim,
         "speaker = \"iran\"\nact = \"withholds\"\nparty = \"is\"\nrole = \"sponsor\""},
        {plain_bare_claim, "speakers = [\"iran\", \"is\"]\nendorses = [\"first\"]"},
        {plain_bare_claim, "speaker = \"iran\"\nact = \"denies\"\nrepeats = [\"first\"]"},
        {plain_bare_claim,
         "speaker = \"iran\"\nact = \"denies\"\nparty = \"is\"\ndisputes = [\"first\"]"},
        {plain_bare_claim, "speaker = \"is-k\"\nretracts = [\"first\"]"},
        {plain_bare_claim,
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
        {plain_event, "colour = \"red\""},
        {plain_event, "place = \"a\\nb\""},
        {plain_event, "place = \" \""},
        {plain_event, "place = \"a\\u007F\""},
        {plain_event, "aliases = [\"a\\u0001\"]"},
        {plain_event, "summary = \" \\n\\t\""},
        {plain_event, "note = \"a\\u0007b\\n\""},
        {plain_event, "note = \"a\\r\\nb\""},
        {plain_event, "country = \"ir\""},
        {plain_event, "country = [\"IR\"]"},
        {plain_event, "coordinates = [30]"},
        {plain_event, "coordinates = [30, 181]"},
        {plain_event, "part_of = \"Kerman\""},
        {plain_event, "aliases = [\" \"]"},
        {plain_event, "topics = { killed = \"How many?\" }"},
        {plain_event, "topics = { Legal = \"Was it?\" }"},
        {plain_event, "topics = { legal = \"\" }"},
        {plain_actor, "anonymous = true"},
        {plain_actor, "anonymous = true\ndescribed_as = \"\""},
        {plain_actor, "anonymous = true\nunidentified = true"},
        {plain_actor, "described_as = \"an official\""},
        {plain_actor, "anonymous = false\ndescribed_as = \"an official\""},
        {plain_actor, "reliability = \"a\""},
        {plain_actor, "affiliation = [{ to = \"is\" }]"},
        {plain_actor, "affiliation = [{ to = \"is\", relation = \"friend\" }]"},
        {plain_document, "date = \"yesterday\""},
        {plain_document, "date = \"3 January 2024\""},
        {plain_document, "url = \"ftp://example.org/\""},
        {plain_document, "url = \"https://example.org/a b\""},
        {plain_document, "language = \"persian language\""},
        {plain_document, "file = \"/etc/passwd\""},
        {plain_document, "file = \"a/../../b\""},
        {plain_document, "file = \".\""},
        {plain_document, "file = \"a/.\""},
        {plain_document, "file = \"a/\""},
        {plain_document, "file = \" \""},
        {plain_document, "file = \"a\\u0001\""},
        {plain_document, "title = \"\\t\""},
        {plain_document, "url = \"https://example.org/\\u0001\""},
        {plain_document, "sha256 = \"abc\""},
        {plain_document, "authors = [\"iran\", \"iran\"]"},
        {plain_claim, "speakers = [\"iran\"]"},
        {plain_claim, "parties = [\"iran\"]"},
        {plain_claim, "value = 84"},
        {plain_claim, "answer = \"yes\""},
        {plain_claim, "role = \"sponsor\"\nroles = [\"sponsor\"]"},
        {plain_claim, "roles = []"},
        {plain_claim, "role = \"sponser\""},
        {plain_claim, "credibility = 7"},
        {plain_claim, "uncertain = \"yes\""},
        {plain_claim, "repeats = \"first\""},
        {plain_claim, "hedge = \" \""},
        {plain_claim, "quote = \"\\n\""},
        {plain_claim, "[[claim.appearance]]\ndocument = \"irna-1\"\nlocator = \" \""},
        {plain_claim, "[[claim.appearance]]\nnote = \"a\""},
        {plain_claim, "[[claim.appearance]]\ndocument = \"irna-1\"\noutlet = \"irna\""},
        {plain_claim, "[[claim.appearance]]\ndocument = \"irna-1\"\ndate = \"2024\""},
        {plain_bare_claim, "act = \"withholds\""},
        {plain_bare_claim, "speakers = []\nact = \"withholds\""},
        {plain_bare_claim, "speaker = \"iran\""},
        {plain_bare_claim, "speaker = \"iran\"\nparty = \"is\""},
        {plain_bare_claim, "speaker = \"iran\"\nparty = \"is\"\nretracts = [\"first\"]"},
        {plain_bare_claim, "speaker = \"iran\"\nact = \"asserts\""},
        {plain_bare_claim, "speaker = \"iran\"\nact = \"asserts\"\nanswers = [\"first\"]"},
        {plain_bare_claim, "speaker = \"iran\"\nact = \"withholds\"\nrole = \"sponsor\""},
        {plain_bare_claim, "speaker = \"iran\"\nact = \"asserts\"\ntopic = \"killed\"\nvalue = {}"},
        {plain_bare_claim, "speaker = \"iran\"\nact = \"asserts\"\ntopic = \"killed\"\nvalue = -1"},
        {"[[claim]]\nid = \"x\"\n", "speaker = \"iran\"\nact = \"withholds\""},
        {"[defaults]\nevnt = \"x\"\n", ""},
        {"recorder = 3\n", ""},
        {"recorder = \" \"\n", ""},
        {plain_document, "language = \"english\""},
    };
    for (const auto& [record, lines] : bad) {
        const auto text = "schema = 1\n" + std::string(record) + std::string(lines) + "\n";
        CAPTURE(text);
        CHECK(schema.against(text) != "");
        CHECK(codes_of(faults_after_prelude(text.substr(text.find('\n') + 1))) != "");
    }
    CHECK(schema.against("schema = 2\n") != "");
    CHECK(schema.against(plain_event) != "");
}

TEST_CASE("what the documentation says that a schema cannot see is for the reader alone") {
    const Schema schema;
    const Lines unseen[] = {
        {plain_event, "coordinates = [91, 0]"},
        {plain_event, "country = \"XX\""},
        {plain_event, "note = \"a\\u0085\""},
        {plain_document, "date = \"2024-02-30\""},
        {plain_document, "language = \"en-GB-oed\""},
        {plain_bare_claim,
         "speaker = \"iran\"\nact = \"asserts\"\ntopic = \"killed\"\n"
         "value = { min = 2, max = 1 }"},
        {plain_bare_claim, "speaker = \"iran\"\nact = \"asserts\"\nvalue = 84"},
    };
    for (const auto& [record, lines] : unseen) {
        const auto text = "schema = 1\n" + std::string(record) + std::string(lines) + "\n";
        CAPTURE(text);
        CHECK(schema.against(text) == "");
        CHECK(codes_of(faults_after_prelude(text.substr(text.find('\n') + 1))) != "");
    }
}
