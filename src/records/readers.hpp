// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include "records/keys.hpp"

#include <span>
#include <string>
#include <string_view>

/// One reader a kind of record. Each fills in `record` as far as it can be read and reports the
/// rest.
namespace hearsay::records {

/// `[defaults]` of a file.
struct Defaults {
    /// A default with its place, for what it stands for.
    struct Entry {
        std::string text;  ///< empty: none
        Region at;
        bool faulty = false;  ///< given, but not readable: no claim has to miss it
    };
    Entry event;
    Entry document;
    Entry language;
    Entry topic;
};

void read_event(Reader& reader, Node node, const TableAt& table, Event& event);
void read_actor(Reader& reader, Node node, const TableAt& table, Actor& actor);
void read_outlet(Reader& reader, Node node, const TableAt& table, Outlet& outlet);
void read_document(Reader& reader, Node node, const TableAt& table, Document& document);
void read_claim(
    Reader& reader, Node node, const TableAt& table, const Defaults& defaults, Claim& claim
);

/// One `[[claim.appearance]]`, number `index` from 0.
void read_appearance(Reader& reader, const Field& field, std::size_t index, Appearance& appearance);

void read_defaults(Reader& reader, const Field& field, Defaults& defaults);

/// The sub-tables of an array of tables, one after the other; reports what is none.
template <typename Read>
void for_each_table(Reader& reader, const Field& field, std::string_view header, Read read) {
    if (field.value.type() != Node::Type::array) {
        wrong_type(reader, field, "a list of tables", "write " + std::string(header));
        return;
    }
    for (std::size_t i = 0; i < field.value.size(); ++i) {
        const Field element{field.name, field.key, field.value.at(i)};
        if (check_table(reader, element, "a list of tables")) {
            read(element, i);
        }
    }
}

}  // namespace hearsay::records
