// SPDX-License-Identifier: Apache-2.0

// The schema and the reader cannot say different things: its tables, keys and words are compared
// with what the reader itself says that it takes.

#include "support/records.hpp"
#include "text/json.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

using Names = std::set<std::string>;

text::Json schema() { return text::Json::parse(record_schema()); }

Names keys_of(const text::Json& object) {
    Names names;
    for (const auto& [name, value] : object.items()) {
        names.insert(name);
    }
    return names;
}

/// The names between backquotes.
Names backquoted_names(std::string_view text) {
    Names names;
    for (auto begin = text.find('`'); begin != std::string_view::npos;) {
        const auto end = text.find('`', begin + 1);
        names.insert(std::string(text.substr(begin + 1, end - begin - 1)));
        begin = text.find('`', end + 1);
    }
    return names;
}

struct Table {
    std::string_view definition;  ///< in $defs
    std::string_view text;        ///< a record file that ends within an empty table of that kind
};
constexpr Table tables[] = {
    {"event", "[[event]]\n"},
    {"actor", "[[actor]]\n"},
    {"affiliation", "[[actor]]\n[[actor.affiliation]]\n"},
    {"outlet", "[[outlet]]\n"},
    {"document", "[[document]]\n"},
    {"claim", "[[claim]]\n"},
    {"appearance", "[[claim]]\n[[claim.appearance]]\n"},
    {"range", "[[claim]]\n[claim.value]\n"},
    {"defaults", "[defaults]\n"},
};

/// The keys that the reader knows in a table: it lists them for one that is like none of them.
Names keys_that_are_read(std::string_view table) {
    for (const auto& fault :
         read("schema = 1\n" + std::string(table) + "zzzzzzzzzzzzzzz = 1\n").diagnostics) {
        if (fault.code == "H012") {
            return backquoted_names(fault.help);
        }
    }
    return {};
}

struct Vocabulary {
    std::string_view table;
    std::string_view key;
    std::span<const std::string_view> words;
};

const text::Json& words_in_schema(const text::Json& of_key) {
    return of_key.contains("items") ? of_key["items"]["enum"] : of_key["enum"];
}

}  // namespace

TEST_CASE("the schema has the keys of each table that the reader knows, and no others") {
    const auto all = schema();
    for (const auto& table : tables) {
        CAPTURE(table.definition);
        const auto& definition = all["$defs"][std::string(table.definition)];
        CHECK(keys_of(definition["properties"]) == keys_that_are_read(table.text));
        CHECK(definition["additionalProperties"] == false);
    }
    CHECK(keys_of(all["properties"]) == keys_that_are_read(""));
    CHECK(all["additionalProperties"] == false);
}

TEST_CASE("the schema requires the keys that the reader misses in an empty table") {
    const auto all = schema();
    for (const auto& table : tables) {
        Names missed;
        for (const auto& fault : read("schema = 1\n" + std::string(table.text)).diagnostics) {
            const bool of_the_last = fault.place.line == 1 + std::ranges::count(table.text, '\n') &&
                                     fault.code == "H010";
            if (of_the_last) {
                missed.insert(*backquoted_names(fault.message).rbegin());
            }
        }
        // Another key, or the defaults of the file, may stand for these.
        missed.erase("speaker");
        if (table.definition == "claim") {
            missed.erase("event");
        }
        CAPTURE(table.definition);
        const auto& definition = all["$defs"][std::string(table.definition)];
        CHECK(definition.value("required", Names{}) == missed);
    }
}

TEST_CASE("every key of the schema is described") {
    const auto all = schema();
    for (const auto& [name, definition] : all["$defs"].items()) {
        const auto properties = definition.value("properties", text::Json::object());
        for (const auto& [key, value] : properties.items()) {
            CAPTURE(name, key);
            CHECK(value.contains("description"));
        }
    }
}

TEST_CASE("the schema lists the words of each vocabulary in their order") {
    const Vocabulary vocabularies[] = {
        {"actor", "kind", words_of<ActorKind>()},
        {"affiliation", "relation", words_of<Relation>()},
        {"outlet", "kind", words_of<OutletKind>()},
        {"outlet", "control", words_of<Control>()},
        {"claim", "act", words_of<Act>()},
        {"claim", "role", words_of<Role>()},
        {"claim", "roles", words_of<Role>()},
        {"claim", "mode", words_of<Mode>()},
        {"claim", "certainty", words_of<Certainty>()},
        {"claim", "authenticity", words_of<Authenticity>()},
        {"appearance", "certainty", words_of<Certainty>()},
    };
    const auto all = schema();
    for (const auto& [table, key, words] : vocabularies) {
        CAPTURE(table, key);
        const auto& of_key = all["$defs"][std::string(table)]["properties"][std::string(key)];
        const auto listed = words_in_schema(of_key).get<std::vector<std::string>>();
        CHECK(std::ranges::equal(listed, words));
    }
}
