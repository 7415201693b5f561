// SPDX-License-Identifier: Apache-2.0

#include "records/keys.hpp"

#include "records/countries.hpp"
#include "records/languages.hpp"
#include "records/syntax.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

namespace hearsay::records {

namespace {

/// A part of a record: TOML gives it all that stands below its heading, which may be meant for the
/// record itself.
struct Part {
    std::string_view table;
    std::string_view record;
    std::span<const std::string_view> keys_of_record;  ///< which the part has not
};

/// What an appearance has and its claim has not.
constexpr std::array<std::string_view, 7> keys_of_appearances{
    "document", "outlet", "via", "via_outlet", "url", "locator", "distorts"};

constexpr std::array<std::string_view, 32> keys_of_claims{
    "id",        "event",       "speaker",      "speakers",  "speaker_as_named", "on_behalf_of",
    "capacity",  "act",         "topic",        "party",     "parties",          "party_as_named",
    "role",      "roles",       "value",        "answer",    "statement",        "hedge",
    "mode",      "credibility", "authenticity", "disclosed", "uncertain",        "repeats",
    "questions", "misreports",  "endorses",     "disputes",  "revises",          "retracts",
    "answers",   "appearance"};

constexpr std::array<std::string_view, 10> keys_of_actors{
    "id",
    "name",
    "kind",
    "aliases",
    "country",
    "anonymous",
    "unidentified",
    "described_as",
    "reliability",
    "note"};

constexpr std::array<std::string_view, 10> keys_of_events{
    "id",
    "title",
    "date",
    "place",
    "country",
    "coordinates",
    "part_of",
    "aliases",
    "summary",
    "note"};

constexpr std::array<Part, 3> parts{
    {{"[[claim.appearance]]", "claim", keys_of_claims},
     {"[[actor.affiliation]]", "actor", keys_of_actors},
     {"[event.topics]", "event", keys_of_events}}};

/// The key, where it stands below the heading of a part of the record that has it; and that part.
std::optional<std::pair<std::string_view, Part>>
of_whole_record(std::string_view table, std::string_view key) {
    for (const Part& part : parts) {
        const auto found = std::ranges::find(part.keys_of_record, key);
        if (part.table == table && found != part.keys_of_record.end()) {
            return std::pair(*found, part);
        }
    }
    return std::nullopt;
}

}  // namespace

bool belongs_to_event(std::string_view key) {
    return std::ranges::find(keys_of_events, key) != keys_of_events.end();
}

void unknown_key(
    Reader& reader,
    std::string_view table,
    std::string_view key,
    const Region& at,
    const std::vector<std::string_view>& valid
) {
    const auto meant = text::nearest(key, valid);
    std::string help;
    if (const auto misplaced = of_whole_record(table, key)) {
        const auto& [name, part] = *misplaced;
        reader.excuse(name);
        help = "it belongs to the " + std::string(part.record) + ": write it above " +
               (part.table == "[event.topics]" ? "its topics, which ask something"
                                               : "the line `" + std::string(part.table) + "`");
    } else if (
        table == "[[claim]]" && std::ranges::find(keys_of_appearances, key) != keys_of_appearances.end()
    ) {
        help = "it belongs to an appearance: write it below a line `[[claim.appearance]]`";
    } else if (key == "schema" || key == "recorder") {
        // The template of `hearsay new`, appended to a file, brings one along.
        help = "it stands once, at the top of the file: take this line out, or move it there";
    } else if (meant) {
        reader.excuse(*meant);
        help = "did you mean " + backquoted(*meant) + "?";
    } else {
        help = "valid keys: " + backquoted_list(valid);
    }
    reader.fault(
        "H012", at, "unknown key " + backquoted(key) + " in " + std::string(table), std::move(help)
    );
}

void missing_key(Reader& reader, const TableAt& table, std::string_view key) {
    if (!reader.excuses(key)) {
        reader.fault("H010", table.header, std::string(table.name) + " has no " + backquoted(key));
    }
}

void refuse_itself(
    Reader& reader,
    Node node,
    std::string_view key,
    std::string_view own,
    std::string_view named,
    const std::string& message,
    const std::string& help
) {
    if (own.empty() || own != named) {
        return;
    }
    node.for_each_key([&](std::string_view name, const Region&, Node value) {
        if (name == key) {
            reader.fault("H042", inside_quotes(value), message, help);
        }
    });
}

bool check_table(Reader& reader, const Field& field, std::string_view wanted) {
    if (field.value.type() == Node::Type::table) {
        return true;
    }
    wrong_type(reader, field, wanted);
    return false;
}

bool read_form(
    Reader& reader,
    const Field& field,
    std::string& out,
    bool (*accepts)(std::string_view),
    std::string_view form
) {
    std::string text;
    if (!read_text(reader, field, text)) {
        return false;
    }
    if (!text.empty() && !accepts(text)) {
        reader.fault(
            "H016",
            inside_quotes(field.value),
            backquoted(field.name) + " cannot be " + backquoted(text),
            std::string(form)
        );
        return false;
    }
    out = std::move(text);
    return true;
}

bool read_country(Reader& reader, const Field& field, std::string& out) {
    std::string form = "a country is two capital letters of ISO 3166-1, such as `IR` for Iran";
    const std::string* text = field.value.text();
    if (text != nullptr && !is_country(*text)) {
        const std::string meant = country_meant(*text);
        form = meant.empty() ? form : "did you mean " + meant + "?";
    }
    return read_form(reader, field, out, is_country, form);
}

bool read_language(Reader& reader, const Field& field, std::string& out) {
    std::string form = "a language is a BCP 47 tag, such as `fa` or `zh-Hans`";
    const std::string* text = field.value.text();
    if (text != nullptr && !is_language_tag(*text)) {
        const std::string meant = language_meant(*text);
        form = meant.empty() ? form : "did you mean " + meant + "?";
    }
    return read_form(reader, field, out, is_language_tag, form);
}

bool read_url(Reader& reader, const Field& field, std::string& out) {
    return read_form(
        reader,
        field,
        out,
        is_web_address,
        "a web address starts with http:// or https:// and holds no blanks"
    );
}

bool read_reliability(Reader& reader, const Field& field, std::optional<char>& out) {
    static constexpr std::string_view letters[] = {"A", "B", "C", "D", "E", "F"};
    const auto index = read_word_index(reader, field, letters);
    if (index) {
        out = letters[*index][0];
    }
    return index.has_value();
}

}  // namespace hearsay::records
