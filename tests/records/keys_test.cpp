// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// A record of each kind with nothing wrong in it, to which a test adds a line.
constexpr std::string_view event = "[[event]]\nid = \"x\"\ntitle = \"T\"\ndate = \"2024\"\n";
constexpr std::string_view actor = "[[actor]]\nid = \"x\"\nname = \"N\"\nkind = \"person\"\n";
constexpr std::string_view affiliation =
    "[[actor]]\nid = \"x\"\nname = \"N\"\nkind = \"person\"\n"
    "[[actor.affiliation]]\nto = \"is\"\nrelation = \"member\"\n";
constexpr std::string_view outlet = "[[outlet]]\nid = \"x\"\nname = \"N\"\nkind = \"other\"\n";
constexpr std::string_view document = "[[document]]\nid = \"x\"\noutlet = \"irna\"\n";
constexpr std::string_view claim =
    "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
    "party = \"israel\"\n";
constexpr std::string_view about_killed =
    "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
    "topic = \"killed\"\n";
constexpr std::string_view bare_claim =
    "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nact = \"withholds\"\n";
constexpr std::string_view appearance =
    "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
    "[[claim.appearance]]\ndocument = \"irna-1\"\n";
constexpr std::string_view bare_appearance =
    "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
    "[[claim.appearance]]\n";

struct Line {
    std::string_view record;
    std::string_view line;
    std::string_view codes;  ///< what it gets; empty where it is right
};

}  // namespace

TEST_CASE("every key takes what the format says and nothing else") {
    const Line lines[] = {
        {event, "place = \"Kerman\"", ""},
        {event, "place = 3", "H011"},
        {event, "country = \"IR\"", ""},
        {event, "country = \"\"", ""},
        {event, "country = \"ir\"", "H016"},
        {event, "country = \"ZZ\"", "H016"},
        {event, "country = [\"IR\"]", "H011"},
        {event, "coordinates = [30.29, 57]", ""},
        {event, "coordinates = [-90, 180]", ""},
        {event, "coordinates = [91, 57]", "H017"},
        {event, "coordinates = [30, 181]", "H017"},
        {event, "coordinates = [nan, 57]", "H017"},
        {event, "coordinates = [30, inf]", "H017"},
        {event, "coordinates = [30]", "H011"},
        {event, "coordinates = \"30, 57\"", "H011"},
        {event, "part_of = \"kerman\"", ""},
        {event, "part_of = \"x\"", "H042"},
        {event, "part_of = \"iran\"", "H021"},
        {event, "part_of = 1", "H011"},
        {event, "aliases = [\"A\", \"B\"]", ""},
        {event, "aliases = []", ""},
        {event, "aliases = \"A\"", "H011"},
        {event, "aliases = [1]", "H011"},
        {event, "aliases = [\"\"]", "H018"},
        {event, "aliases = [\"\\u00A0\\u3000\"]", "H018"},
        {event, "summary = \"\\u200B\"", "H018"},
        {event, "topics = { a = \"Was it?\" }", ""},
        {event, "topics = { a = \"\" }", "H018"},
        {event, "topics = { a = 1 }", "H011"},
        {event, "topics = { A = \"Was it?\" }", "H014"},
        {event, "topics = { killed = \"How many?\" }", "H037"},
        {event, "topics = [\"a\"]", "H011"},
        {event, "summary = \"a\\nb\"", ""},
        {event, "note = true", "H011"},
        {event, "colour = 1", "H012"},
        {actor, "aliases = [\"A\"]", ""},
        {actor, "country = \"IR\"", ""},
        {actor, "anonymous = true\ndescribed_as = \"an official\"", ""},
        {actor, "anonymous = true", "H025"},
        {actor, "described_as = \"an official\"", "H025"},
        {actor, "unidentified = true\ndescribed_as = \"a pro-X group\"", ""},
        {actor, "anonymous = true\ndescribed_as = \"\"", "H025"},
        {actor, "anonymous = true\ndescribed_as = \" \"", "H018"},
        {actor, "anonymous = true\ndescribed_as = 3", "H011"},
        {actor, "anonymous = false", ""},
        {actor, "anonymous = \"true\"", "H011"},
        {actor, "unidentified = true", ""},
        {actor, "unidentified = 1", "H011"},
        {actor, "reliability = \"F\"", ""},
        {actor, "reliability = \"G\"", "H013"},
        {actor, "reliability = \"a\"", "H013"},
        {actor, "reliability = 1", "H011"},
        {actor, "note = \"a\\nb\"", ""},
        {actor, "affiliation = \"is\"", "H011"},
        {actor, "affiliation = [\"is\"]", "H011"},
        {actor, "affiliation = [{ to = \"is\", relation = \"member\" }]", ""},
        {actor, "[[actor.affiliation]]\nrelation = \"member\"", "H010"},
        {actor, "[[actor.affiliation]]\nto = \"is\"", "H010"},
        {affiliation, "office = \"spokesman\"", ""},
        {affiliation, "office = \"a\\nb\"", "H019"},
        {affiliation, "from = \"2015\"\nuntil = \"..\"", "H015"},
        {affiliation, "from = \"2015\"\nuntil = \"2016\"", ""},
        {affiliation, "from = \"2015\"\nuntil = \"2014\"", "H024"},
        {affiliation, "form = \"2015\"", "H012"},
        {outlet, "owner = \"iran\"", ""},
        {outlet, "owner = \"irna\"", "H021"},
        {outlet, "actor = \"iran\"", ""},
        {outlet, "actor = \"nobody-we-know\"", "H021"},
        {outlet, "control = \"state-aligned\"", ""},
        {outlet, "control = \"states\"", "H013"},
        {outlet, "language = \"fa\"", ""},
        {outlet, "language = \"persian language\"", "H016"},
        {outlet, "url = \"https://irna.ir/\"", ""},
        {outlet, "url = \"javascript:alert(1)\"", "H016"},
        {outlet, "reliability = \"B\"", ""},
        {outlet, "aliases = [\"A\"]", ""},
        {outlet, "country = \"IR\"\nnote = \"a\"", ""},
        {document, "title = \"A\"", ""},
        {document, "title = \"a\\nb\"", "H019"},
        {document, "language = \"zh-Hans-CN\"", ""},
        {document, "url = \"ftp://example.org/\"", "H016"},
        {document, "authors = [\"iran\"]", ""},
        {document, "authors = [\"iran\", \"iran\"]", "H023"},
        {document, "authors = \"iran\"", "H011"},
        {document, "date = \"2024-01-04/..\"", ""},
        {document, "date = 2024-01-04", "H011"},
        {document, "date = 2024-01-04T10:00:00Z", "H011"},
        {document, "date = 2024", "H011"},
        {document, "accessed = \"yesterday\"", "H015"},
        {document, "archived = \"http://archive.org/x\"", ""},
        {document, "archived = \"archive.org/x\"", "H016"},
        {document, "file = \"captures/a.html\"", ""},
        {document, "file = \"/etc/passwd\"", "H016"},
        {document, "file = \"../a.html\"", "H016"},
        {document, "file = \"a/../../b\"", "H016"},
        {document, "sha256 = \"abc\"", "H016"},
        {document, "relays = [\"irna-1\", \"x\"]", ""},
        {document, "relays = [\"irna-9\"]", "H021"},
        {document, "replaces = \"irna-1\"", ""},
        {document, "replaces = \"x\"", "H042"},
        {document, "deleted = \"2024\"\nretracted = \"2024-02\"", ""},
        {document, "retracted = \"2024-02-30\"", "H015"},
        {claim, "speaker_as_named = \"Iran's man\"", ""},
        {claim, "on_behalf_of = \"is\"", ""},
        {claim, "on_behalf_of = [\"is\", \"iran\"]", ""},
        {claim, "on_behalf_of = [\"is\", \"is\"]", "H023"},
        {claim, "on_behalf_of = 1", "H011"},
        {claim, "capacity = \"minister\"", ""},
        {claim, "topic = \"responsibility\"", ""},
        {claim, "topic = \"killed\"", "H034"},
        {claim, "topic = \"Killed\"", "H014"},
        {claim, "topic = \"leggal\"", "H036"},
        {claim, "party_as_named = \"the enemy\"", ""},
        {claim, "role = \"sponsor\"", ""},
        {claim, "role = \"sponser\"", "H013"},
        {claim, "roles = [\"sponsor\", \"supplier\"]", ""},
        {claim, "roles = [\"sponsor\", \"sponsor\"]", "H023"},
        {claim, "roles = []", "H018"},
        {claim, "roles = \"sponsor\"", "H011"},
        {claim, "statement = \"a\\nb\"", ""},
        {claim, "quote = \"a\\nb\"\nlanguage = \"fa\"\ntranslation = \"b\\nc\"", ""},
        {claim, "quote = \"a\\rb\"", "H003"},
        {claim, "translator = \"a\\nb\"", "H019"},
        {claim, "hedge = \"perhaps\"", ""},
        {claim, "mode = \"note-at-scene\"", ""},
        {claim, "mode = \"telegram\"", "H013"},
        {claim, "certainty = \"very-likely\"", ""},
        {claim, "certainty = \"sure\"", "H013"},
        {claim, "credibility = 6", ""},
        {claim, "credibility = 0", "H017"},
        {claim, "credibility = 7", "H017"},
        {claim, "credibility = \"3\"", "H011"},
        {claim, "authenticity = \"fabricated\"", ""},
        {claim, "authenticity = \"fake\"", "H013"},
        {claim, "date = \"2024-01-04\"\ndisclosed = \"2024-01\"", ""},
        {claim, "uncertain = true", ""},
        {claim, "uncertain = \"yes\"", "H011"},
        {claim, "repeats = [\"first\"]", ""},
        {claim, "repeats = []", ""},
        {claim, "repeats = \"first\"", "H011"},
        {claim, "repeats = [\"First\"]", "H014"},
        {claim, "answers = [\"firts\"]", "H021"},
        {claim, "note = \"a\\nb\"", ""},
        {claim, "appearance = { document = \"irna-1\" }", "H011"},
        {claim, "appearance = [{ document = \"irna-1\" }, { document = \"irna-1\" }]", "H023"},
        {claim,
         "appearance = [{ document = \"irna-1\" }, { document = \"irna-1\", note = \"b\" }]",
         ""},
        {about_killed, "value = 84", ""},
        {about_killed, "value = 0", ""},
        {about_killed, "value = -1", "H017"},
        {about_killed, "value = 1000000000000001", "H017"},
        {about_killed, "value = 99999999999999999999", "H004"},
        {about_killed, "value = 84.5", "H011"},
        {about_killed, "value = \"84\"", "H011"},
        {about_killed, "value = { min = 500 }", ""},
        {about_killed, "value = { max = 50 }", ""},
        {about_killed, "value = { min = 1, max = 1 }", ""},
        {about_killed, "value = { min = 2, max = 1 }", "H017"},
        {about_killed, "value = { min = -2 }", "H017"},
        {about_killed, "value = { low = 1 }", "H012"},
        {about_killed, "value = {}", "H018"},
        {about_killed, "answer = \"many\"", "H034"},
        {about_killed, "party = \"iran\"", "H034"},
        {bare_claim, "speaker = \"iran\"", ""},
        {bare_claim, "speakers = [\"iran\"]", ""},
        {bare_claim, "speakers = []", "H018"},
        {bare_claim, "speakers = \"iran\"", "H011"},
        {bare_claim, "speakers = [\"iran\", \"iran\"]", "H023"},
        {bare_claim, "speaker = [\"iran\"]", "H011"},
        {bare_claim, "speaker = \"\"", "H014"},
        {bare_claim, "", "H010"},
        {bare_claim, "speeker = \"iran\"", "H012"},
        {appearance, "via = [\"irna-1\"]", ""},
        {appearance, "via = \"irna-1\"", "H011"},
        {appearance, "via = [\"irna\"]", "H021"},
        {appearance, "via_outlet = [\"irna\"]", ""},
        {appearance, "via_outlet = [\"irna-1\"]", "H021"},
        {appearance, "quote = \"a\\nb\"\nlanguage = \"fa\"\ntranslation = \"b\"", ""},
        {appearance, "certainty = \"even\"", ""},
        {appearance, "distorts = \"a\\nb\"", "H019"},
        {appearance, "locator = \"p. 3\"\nnote = \"a\\nb\"", ""},
        {appearance, "outlet = \"irna\"", "H051"},
        {appearance, "date = \"2024\"", "H052"},
        {appearance, "url = \"https://example.org/\"", "H052"},
        {appearance, "page = 3", "H012"},
        {bare_appearance, "outlet = \"irna\"\ndate = \"2024\"\nurl = \"https://example.org/\"", ""},
        {bare_appearance, "", "H050"},
        {bare_appearance, "documnet = \"irna-1\"", "H012"},
    };
    for (const auto& [record, line, codes] : lines) {
        CAPTURE(record, line);
        CHECK(
            codes_of(faults_after_prelude(std::string(record) + std::string(line) + "\n")) == codes
        );
    }
}

TEST_CASE("every required key is missed") {
    const std::string_view records[] = {event, actor, outlet, document, claim};
    for (const std::string_view record : records) {
        // Each line after the header in turn is left out.
        for (std::size_t from = record.find('\n') + 1; from < record.size();) {
            const std::size_t to = record.find('\n', from) + 1;
            std::string without(record);
            without.erase(from, to - from);
            CAPTURE(without);
            const auto faults = faults_after_prelude(without);
            REQUIRE(faults.size() == 1);
            const bool is_rule = faults[0].code == "H031" || faults[0].code == "H032";
            CHECK((faults[0].code == "H010" || is_rule));
            from = to;
        }
    }
}

TEST_CASE("values arrive as they were written") {
    const Reading reading = read(std::string(prelude) + R"(
[[claim]]
id = "x"
event = "kerman"
speakers = ["iran", "is"]
on_behalf_of = "israel"
act = "suggests"
parties = ["israel", "iran"]
roles = ["sponsor", "perpetrator"]
quote = """
one
two"""
credibility = 2
uncertain = true
repeats = ["first"]
[[claim.appearance]]
outlet = "irna"
via = ["irna-1"]
[[document]]
id = "y"
outlet = "irna"
sha256 = "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789"
)");
    REQUIRE(reading.diagnostics.empty());
    const Claim& it = reading.records.claims.back();
    CHECK(it.speakers == std::vector<std::string>{"iran", "is"});
    CHECK(it.on_behalf_of == std::vector<std::string>{"israel"});
    CHECK(it.act == Act::suggests);
    CHECK(it.topic == "responsibility");
    CHECK(it.parties == std::vector<std::string>{"iran", "israel"});
    CHECK(it.roles == std::vector{Role::perpetrator, Role::sponsor});
    CHECK(it.quote == "one\ntwo");
    CHECK(it.credibility == 2);
    CHECK(it.uncertain);
    CHECK(it.linked(Link::repeats) == std::vector<std::string>{"first"});
    REQUIRE(it.appearances.size() == 1);
    CHECK(it.appearances[0].outlet == "irna");
    CHECK(it.appearances[0].via == std::vector<std::string>{"irna-1"});
    CHECK(it.recorded_at.file == "records.toml");
    CHECK(it.recorded_at.line == 46);
    CHECK(reading.records.documents.back().sha256.starts_with("abcdef"));
}

TEST_CASE("what is wrong with a value is told as it is") {
    const auto fault = [](std::string_view record, const std::string& line) {
        const auto faults = faults_after_prelude(std::string(record) + line + "\n");
        CAPTURE(line, codes_of(faults));
        REQUIRE(faults.size() == 1);
        return faults.front();
    };
    CHECK(
        fault(event, "coordinates = [57.08, 30.28, 3]").message ==
        "`coordinates` must be two numbers, [latitude, longitude] in degrees, and there are 3"
    );
    CHECK(fault(event, "coordinates = [57]").message.ends_with("and there is one"));
    CHECK(fault(about_killed, "value = \"many\"").message.find("CSV") == std::string::npos);

    const auto help_of_id = [&](const std::string& id) {
        return fault("", "[[actor]]\nid = \"" + id + "\"\nname = \"N\"\nkind = \"person\"").help;
    };
    const std::string rule =
        "an id is 1 to 128 of a-z, 0-9, `.`, `_` and `-`, and starts with a letter or digit";
    CHECK(help_of_id(std::string(129, 'a')) == "it is too long, with 129 letters: " + rule);
    const std::string ninety(90, 'a');
    CHECK(help_of_id(ninety + " b") == "did you mean `" + ninety + "-b`? " + rule);
}

TEST_CASE("a part of a record without any record is told to belong to one") {
    for (const auto& [part, record] :
         {std::pair("[[claim.appearance]]\ndocument = \"irna-1\"\n", "[[claim]]"),
          {"[[actor.affiliation]]\nto = \"is\"\nrelation = \"member\"\n", "[[actor]]"},
          {"[event.topics]\nlegal = \"Was it?\"\n", "[[event]]"}}) {
        const auto faults = faults_of("schema = 1\n" + std::string(part));
        CAPTURE(part);
        REQUIRE(codes_of(faults) == "H022");
        CHECK(
            faults.front().message ==
            "a part of a record stands above the first " + std::string(record)
        );
    }
    CHECK(codes_of(faults_of("schema = 1\n[claim]\nid = \"x\"\n")) == "H011");
}
