// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/fields.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Tables of the record format as data: each key with how to read it.
namespace hearsay::records {

enum class Need : std::uint8_t { required, optional };

template <typename Record>
struct Key {
    std::string_view name;
    Need need = Need::optional;
    void (*read)(Reader&, const Field&, Record&) = nullptr;
};

/// What a table is called, and where its header stands.
struct TableAt {
    std::string_view name;  ///< as it is written: `[[claim]]`
    Region header;
};

/// Reports a key that the table does not have, and excuses the one that it was meant for, and one
/// that the record has above the table.
void unknown_key(
    Reader& reader,
    std::string_view table,
    std::string_view key,
    const Region& at,
    const std::vector<std::string_view>& valid
);

/// Whether an event has the key, other than in its topics.
bool belongs_to_event(std::string_view key);

/// Reports a required key that is not there, at the table's header.
void missing_key(Reader& reader, const TableAt& table, std::string_view key);

/// Reports (H042) that a key of the table names the record itself, where `own` and `named` are the
/// same. It is told here and not with the circles of several, which are looked for only among
/// records without other faults.
void refuse_itself(
    Reader& reader,
    Node node,
    std::string_view key,
    std::string_view own,
    std::string_view named,
    const std::string& message,
    const std::string& help
);

/// A value that has to be a table: reports what is none.
bool check_table(Reader& reader, const Field& field, std::string_view wanted);

/// Reads a table key by key. Requires at most 64 keys.
template <typename Record, std::size_t Count>
void read_table(
    Reader& reader,
    Node node,
    const TableAt& table,
    const Key<Record> (&keys)[Count],
    Record& record
) {
    static_assert(Count <= 64);
    std::uint64_t seen = 0;
    node.for_each_key([&](std::string_view name, const Region& at, Node value) {
        for (std::size_t i = 0; i < Count; ++i) {
            if (keys[i].name == name) {
                seen |= std::uint64_t{1} << i;
                const Field field{keys[i].name, at, value, keys[i].need == Need::required};
                keys[i].read(reader, field, record);
                return;
            }
        }
        std::vector<std::string_view> valid;
        for (const auto& key : keys) {
            valid.push_back(key.name);
        }
        unknown_key(reader, table.name, name, at, valid);
    });
    for (std::size_t i = 0; i < Count; ++i) {
        if (keys[i].need == Need::required && (seen >> i & 1U) == 0) {
            missing_key(reader, table, keys[i].name);
        }
    }
}

// Readers for members that need no more than their own kind of value.

template <auto Member, typename Record>
void line(Reader& reader, const Field& field, Record& record) {
    read_text(reader, field, record.*Member);
}

template <auto Member, typename Record>
void lines(Reader& reader, const Field& field, Record& record) {
    read_text(reader, field, record.*Member, Lines::many);
}

template <auto Member, typename Record>
void own_id(Reader& reader, const Field& field, Record& record) {
    if (read_id(reader, field, record.*Member)) {
        reader.note(Spot::id, inside_quotes(field.value));
    }
}

template <auto Member, Reference To, typename Record>
void reference(Reader& reader, const Field& field, Record& record) {
    read_reference(reader, field, record.*Member, To);
}

template <auto Member, Reference To, typename Record>
void references(Reader& reader, const Field& field, Record& record) {
    read_references(reader, field, record.*Member, To);
}

template <auto Member, typename Record>
void texts(Reader& reader, const Field& field, Record& record) {
    read_texts(reader, field, record.*Member);
}

template <auto Member, typename Record>
void flag(Reader& reader, const Field& field, Record& record) {
    read_flag(reader, field, record.*Member);
}

template <auto Member, typename Record>
void date(Reader& reader, const Field& field, Record& record) {
    read_date(reader, field, record.*Member);
}

template <auto Member, typename Record>
void word(Reader& reader, const Field& field, Record& record) {
    read_word(reader, field, record.*Member);
}

/// A text of one line with a syntax of its own.
bool read_form(
    Reader& reader,
    const Field& field,
    std::string& out,
    bool (*accepts)(std::string_view),
    std::string_view form
);

bool read_country(Reader& reader, const Field& field, std::string& out);
bool read_language(Reader& reader, const Field& field, std::string& out);
bool read_url(Reader& reader, const Field& field, std::string& out);
/// The Admiralty code's letter for a source.
bool read_reliability(Reader& reader, const Field& field, std::optional<char>& out);

template <auto Member, typename Record>
void country(Reader& reader, const Field& field, Record& record) {
    read_country(reader, field, record.*Member);
}

template <auto Member, typename Record>
void language(Reader& reader, const Field& field, Record& record) {
    read_language(reader, field, record.*Member);
}

template <auto Member, typename Record>
void url(Reader& reader, const Field& field, Record& record) {
    read_url(reader, field, record.*Member);
}

template <auto Member, typename Record>
void reliability(Reader& reader, const Field& field, Record& record) {
    read_reliability(reader, field, record.*Member);
}

}  // namespace hearsay::records
