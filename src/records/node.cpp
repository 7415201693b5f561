// SPDX-License-Identifier: Apache-2.0

#include "records/node.hpp"

#include <toml++/toml.h>

#include <sstream>

namespace hearsay::records {
namespace {

const toml::node& node_of(const void* node) { return *static_cast<const toml::node*>(node); }

Region region_of(const toml::source_region& source) {
    return {source.begin.line, source.begin.column, source.end.line, source.end.column};
}

template <typename T>
std::string printed(const toml::value<T>& value) {
    std::ostringstream out;
    out << value.get();
    return out.str();
}

}  // namespace

Node::Type Node::type() const {
    switch (node_of(node_).type()) {
    case toml::node_type::table:
        return Type::table;
    case toml::node_type::array:
        return Type::array;
    case toml::node_type::string:
        return Type::text;
    case toml::node_type::integer:
        return Type::integer;
    case toml::node_type::floating_point:
        return Type::real;
    case toml::node_type::boolean:
        return Type::boolean;
    default:
        return Type::date;
    }
}

Region Node::region() const { return region_of(node_of(node_).source()); }

const std::string* Node::text() const {
    const auto* value = node_of(node_).as_string();
    return value == nullptr ? nullptr : &value->get();
}

std::optional<std::int64_t> Node::integer() const {
    const auto* value = node_of(node_).as_integer();
    return value == nullptr ? std::nullopt : std::optional(value->get());
}

std::optional<double> Node::number() const {
    if (const auto* value = node_of(node_).as_floating_point()) {
        return value->get();
    }
    if (const auto value = integer()) {
        return static_cast<double>(*value);
    }
    return std::nullopt;
}

std::optional<bool> Node::boolean() const {
    const auto* value = node_of(node_).as_boolean();
    return value == nullptr ? std::nullopt : std::optional(value->get());
}

std::string Node::date_text() const {
    const toml::node& node = node_of(node_);
    if (const auto* date = node.as_date()) {
        return printed(*date);
    }
    if (const auto* time = node.as_time()) {
        return printed(*time);
    }
    if (const auto* instant = node.as_date_time()) {
        return printed(*instant);
    }
    return {};
}

std::size_t Node::size() const {
    const auto* array = node_of(node_).as_array();
    return array == nullptr ? 0 : array->size();
}

Node Node::at(std::size_t i) const {
    return Node(static_cast<const toml::node*>(node_of(node_).as_array()->get(i)));
}

void Node::each_key(Visitor visitor, void* closure) const {
    const toml::table* table = node_of(node_).as_table();
    if (table == nullptr) {
        return;
    }
    for (const auto& [key, value] : *table) {
        visitor(
            closure,
            key.str(),
            region_of(key.source()),
            Node(static_cast<const toml::node*>(&value))
        );
    }
}

Result<Tree, SyntaxError> parse_toml(std::string_view text) {
    try {
        auto table = std::make_shared<const toml::table>(toml::parse(text));
        const toml::node* root = table.get();
        return Tree{std::move(table), Node(root)};
    } catch (const toml::parse_error& error) {
        return SyntaxError{region_of(error.source()), std::string(error.description())};
    }
}

}  // namespace hearsay::records
