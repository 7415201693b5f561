// SPDX-License-Identifier: Apache-2.0

#include "records/reader_file.hpp"

#include "records/readers.hpp"
#include "records/syntax.hpp"
#include "records/versions.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <utility>

namespace hearsay::records {
namespace {

constexpr std::string_view headers[] = {
    "[[event]]", "[[actor]]", "[[outlet]]", "[[document]]", "[[claim]]"};
constexpr std::string_view top_keys[] = {"schema", "recorder", "defaults"};

void read_schema(Reader& reader, const Field& field) {
    const auto version = field.value.integer();
    if (version == record_format) {
        return;
    }
    reader.fault(
        "H007",
        field.value.region(),
        version ? "schema " + std::to_string(*version) + " is not known to this hearsay"
                : "`schema` must be a whole number",
        "this hearsay reads `schema = " + std::to_string(record_format) + "`"
    );
}

/// Loses the record in a table that is not read, by its id where it has one.
void lose_table(Node table, Kind kind, const Sink& sink) {
    bool has_id = false;
    table.for_each_key([&](std::string_view key, const Region&, Node value) {
        if (key == "id" && value.text() != nullptr && is_id(*value.text())) {
            sink.lost->ids.push_back({kind, *value.text()});
            has_id = true;
        }
    });
    if (!has_id) {
        sink.lost->nameless.insert(kind);
    }
}

/// Loses the record or records of a table or list of tables.
void lose_tables(Node tables, Kind kind, const Sink& sink) {
    if (tables.type() == Node::Type::table) {
        lose_table(tables, kind, sink);
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        lose_table(tables.at(i), kind, sink);
    }
}

/// For a table that is part of a record and stands by itself.
std::string part_meant(std::string_view table) {
    const auto meant =
        text::nearest(table, std::vector<std::string_view>{"appearance", "affiliation"});
    if (!meant) {
        return {};
    }
    return "it is part of a record: write " +
           std::string(*meant == "appearance" ? "[[claim.appearance]]" : "[[actor.affiliation]]");
}

bool is_top_key(std::string_view key) {
    return std::ranges::find(top_keys, key) != std::end(top_keys);
}

std::vector<std::string_view> words_at_top() {
    const auto kinds = words_of<Kind>();
    std::vector<std::string_view> words(kinds.begin(), kinds.end());
    words.insert(words.end(), std::begin(top_keys), std::end(top_keys));
    return words;
}

/// The nearest word for a key at the top that is none there.
std::string_view meant_at_top(std::string_view key) {
    return text::nearest(key, words_at_top()).value_or(std::string_view());
}

/// For a key of claims that stands above all records.
constexpr const char* default_meant =
    "where it is meant for all claims of the file, write [defaults] above it";

void unknown_at_top(Reader& reader, const Field& field, const Sink& sink) {
    const bool is_table = field.value.type() == Node::Type::table;
    const bool is_list = field.value.type() == Node::Type::array && field.value.size() > 0 &&
                         field.value.at(0).type() == Node::Type::table;
    if (!is_table && !is_list) {
        const auto valid = words_at_top();
        const bool is_default = field.name == "topic" || field.name == "language";
        std::string help = is_default ? default_meant : did_you_mean(field.name, valid);
        if (help.empty()) {
            help =
                "valid keys: " + backquoted_list(valid) + "; a record's keys follow its [[header]]";
        }
        reader.fault(
            "H012",
            field.key,
            "unknown key " + backquoted(field.name) + " at the top of the file",
            std::move(help)
        );
        return;
    }
    const auto kinds = words_of<Kind>();
    std::vector<std::string_view> valid(kinds.begin(), kinds.end());
    if (const auto meant = text::nearest(field.name, valid)) {
        lose_tables(field.value, *word_from<Kind>(*meant), sink);
    }
    valid.push_back("defaults");
    std::string help = part_meant(field.name);
    if (help.empty()) {
        help = did_you_mean(field.name, valid);
    }
    if (help.empty()) {
        help = "there are [[event]], [[actor]], [[outlet]], [[document]], [[claim]] and [defaults]";
    }
    reader.fault("H022", field.key, "unknown table " + backquoted(field.name), std::move(help));
}

/// Whether of all records of a kind there is no more than a part of one: `[[claim.appearance]]`
/// without a `[[claim]]`.
bool holds_part_alone(Node records) {
    bool has_part = false;
    bool has_more = false;
    if (records.type() == Node::Type::table) {
        records.for_each_key([&](std::string_view key, const Region&, Node) {
            const bool is_part = key == "appearance" || key == "affiliation" || key == "topics";
            (is_part ? has_part : has_more) = true;
        });
    }
    return has_part && !has_more;
}

/// As where a record of the kind follows, which then tells it (obstacles.hpp).
void part_above_all(Reader& reader, const Field& field, std::string_view header) {
    reader.fault(
        "H022",
        field.value.region(),
        "a part of a record stands above the first " + std::string(header),
        "move it below the " + std::string(header) +
            " that it belongs to, of which there is none here"
    );
}

/// One kind's records, each with a reader of its own.
template <typename Record, typename Read>
void read_kind(
    Faults& faults,
    const Sink& sink,
    const Field& field,
    Kind kind,
    std::vector<Record> Records::*list,
    Read read
) {
    const auto number = static_cast<std::size_t>(kind);
    const auto store_spots = [number](Placed& into, std::vector<SpotAt>& spots) {
        const auto begin = static_cast<std::uint32_t>(into.spots.size());
        sort_spots(spots);
        into.spots.insert(into.spots.end(), spots.begin(), spots.end());
        into.ranges[number].emplace_back(begin, static_cast<std::uint32_t>(into.spots.size()));
    };
    // Records are large: each is read where it stays, and moved away only when it has faults.
    auto& good = sink.good->records.*list;
    // Doubled where it has to grow: a room that is exact would move all that is there for every
    // file.
    const std::size_t needed = good.size() + field.value.size();
    if (good.capacity() < needed) {
        good.reserve(std::max(needed, 2 * good.capacity()));
    }
    if (field.value.type() != Node::Type::array) {
        lose_tables(field.value, kind, sink);
    }
    Reader of_list(faults);
    if (holds_part_alone(field.value)) {
        return part_above_all(of_list, field, headers[number]);
    }
    const bool is_one = field.value.type() == Node::Type::text;
    if (is_one && (kind == Kind::event || kind == Kind::document)) {
        wrong_type(
            of_list,
            field,
            "a list of tables",
            std::string(default_meant) + "; records are written " + std::string(headers[number])
        );
        return;
    }
    for_each_table(of_list, field, headers[number], [&](const Field& element, std::size_t) {
        if (faults.full()) {
            sink.lost->nameless.insert(kind);
            return;
        }
        const Region header = element.value.region();
        Reader reader(faults);
        Record& record = good.emplace_back();
        record.recorded_at = place_in(faults.path(), header);
        read(reader, element.value, TableAt{headers[number], header}, record);
        if (!reader.faulty()) {
            store_spots(*sink.good, reader.spots());
            return;
        }
        if (record.id.empty()) {
            sink.lost->nameless.insert(kind);
        } else {
            store_spots(*sink.faulty, reader.spots());
            (sink.faulty->records.*list).push_back(std::move(record));
        }
        good.pop_back();
    });
}

void read_records(
    Faults& faults, const Sink& sink, const Field& field, Kind kind, const Defaults& defaults
) {
    switch (kind) {
    case Kind::event:
        return read_kind(faults, sink, field, kind, &Records::events, read_event);
    case Kind::actor:
        return read_kind(faults, sink, field, kind, &Records::actors, read_actor);
    case Kind::outlet:
        return read_kind(faults, sink, field, kind, &Records::outlets, read_outlet);
    case Kind::document:
        return read_kind(faults, sink, field, kind, &Records::documents, read_document);
    case Kind::claim:
        return read_kind(
            faults,
            sink,
            field,
            kind,
            &Records::claims,
            [&](Reader& reader, Node node, const TableAt& table, Claim& claim) {
                read_claim(reader, node, table, defaults, claim);
            }
        );
    }
}

bool holds_schema(Node table) {
    bool has = false;
    table.for_each_key([&](std::string_view key, const Region&, Node value) {
        has = has || key == "schema";
        // Parts of records.
        for (std::size_t i = 0; i < value.size() && !has; ++i) {
            if (value.at(i).type() == Node::Type::table) {
                value.at(i).for_each_key([&](std::string_view of_part, const Region&, Node) {
                    has = has || of_part == "schema";
                });
            }
        }
    });
    return has;
}

/// Whether it stands too low, in a table, or is mistyped: then that is told.
bool is_schema_elsewhere(Node root) {
    bool is_there = false;
    root.for_each_key([&](std::string_view name, const Region&, Node value) {
        const bool is_kind = word_from<Kind>(name).has_value();
        for (std::size_t i = 0; is_kind && i < value.size() && !is_there; ++i) {
            is_there = value.at(i).type() == Node::Type::table && holds_schema(value.at(i));
        }
        const bool is_table = value.type() == Node::Type::table;
        is_there = is_there || (name == "defaults" && is_table && holds_schema(value)) ||
                   (!is_kind && !is_table && !is_top_key(name) && meant_at_top(name) == "schema");
    });
    return is_there;
}

}  // namespace

std::string read_tables(Node root, bool schema_lost, Faults& faults, const Sink& sink) {
    Reader reader(faults);
    std::string recorder;
    Defaults defaults;
    bool has_schema = schema_lost;
    // Defaults first: claims need them wherever they stand.
    root.for_each_key([&](std::string_view name, const Region& key, Node value) {
        const Field field{name, key, value};
        if (name == "schema") {
            has_schema = true;
            read_schema(reader, field);
        } else if (name == "recorder") {
            // Nobody is no name: what is not known is left out.
            read_text(reader, Field{name, key, value, true}, recorder);
        } else if (name == "defaults") {
            read_defaults(reader, field, defaults);
        }
    });
    for (const auto& [entry, kind] :
         {std::pair(&defaults.event, Kind::event), {&defaults.document, Kind::document}}) {
        if (!entry->text.empty()) {
            sink.defaults->push_back({place_in(faults.path(), entry->at), {kind, entry->text}});
        }
    }
    if (!has_schema && !is_schema_elsewhere(root)) {
        reader.fault(
            "H007",
            {1, 1, 1, 2},
            "the file does not say which version of the format it is in",
            "start it with `schema = 1`"
        );
    }
    root.for_each_key([&](std::string_view name, const Region& key, Node value) {
        const Field field{name, key, value};
        if (const auto kind = word_from<Kind>(name)) {
            read_records(faults, sink, field, *kind, defaults);
        } else if (name != "schema" && name != "recorder" && name != "defaults") {
            unknown_at_top(reader, field, sink);
        }
    });
    return recorder;
}

}  // namespace hearsay::records
