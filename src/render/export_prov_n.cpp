// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>

#include "render/prov_graph.hpp"
#include "render/prov_names.hpp"
#include "text/escape.hpp"

#include <fmt/format.h>

#include <iterator>

namespace hearsay {

namespace {

using namespace render;

// PROV-N: The Provenance Notation, W3C Recommendation of 30 April 2013.

std::string in_prov_n(const ProvName& name) {
    return fmt::format("{}:{}", name.prefix, escaped_local(name.local));
}

std::string in_prov_n(const ProvValue& value) {
    if (value.kind == ProvValue::Kind::name) {
        return '\'' + in_prov_n(ProvName{value.prefix, value.text}) + '\'';
    }
    auto literal = text::prov_n(value.text);
    if (!value.language.empty()) {
        literal += '@';
        literal += value.language;
    } else if (value.kind != ProvValue::Kind::text) {
        literal += " %% ";
        literal += datatype_of(value.kind);
    }
    return literal;
}

/// ", [a=b, c=d]", or nothing.
std::string bracketed(const std::vector<ProvAttribute>& attributes, std::string_view subtype = {}) {
    std::string list;
    if (!subtype.empty()) {
        list = fmt::format("prov:type='prov:{}'", subtype);
    }
    for (const auto& [prefix, name, value] : attributes) {
        fmt::format_to(
            std::back_inserter(list),
            "{}{}:{}={}",
            list.empty() ? "" : ", ",
            prefix,
            name,
            in_prov_n(value)
        );
    }
    return list.empty() ? list : ", [" + list + "]";
}

std::string_view or_dash(std::string_view text) { return text.empty() ? "-" : text; }

std::string in_prov_n(const ProvElement& element) {
    const auto attributes = bracketed(element.attributes);
    if (element.kind == ProvElement::Kind::activity) {
        return fmt::format(
            "activity({0}, {1}, {1}{2})", in_prov_n(element.id), or_dash(element.time), attributes
        );
    }
    return fmt::format(
        "{}({}{})",
        element.kind == ProvElement::Kind::agent ? "agent" : "entity",
        in_prov_n(element.id),
        attributes
    );
}

/// What stands between the two ends of a relation and its attributes.
std::string middle_of(const ProvRelation& relation) {
    switch (relation.kind) {
    case ProvRelation::Kind::generation:
    case ProvRelation::Kind::invalidation:
        return fmt::format(", {}", or_dash(relation.time));
    case ProvRelation::Kind::association:
        return ", -";
    case ProvRelation::Kind::delegation:
        return ", " + in_prov_n(relation.activity);
    case ProvRelation::Kind::derivation:
    case ProvRelation::Kind::revision:
    case ProvRelation::Kind::quotation:
    case ProvRelation::Kind::primary_source:
        return ", -, -, -";
    default:
        return {};
    }
}

}  // namespace

std::string export_prov_n(const Dossier& dossier, const std::vector<Recording>& recordings) {
    const auto graph = prov_graph_of(dossier, recordings);
    std::string text = "document\n";
    const auto out = std::back_inserter(text);
    for (const auto& [prefix, iri] : prov_prefixes) {
        fmt::format_to(out, "  prefix {} <{}>\n", prefix, iri);
    }
    text += '\n';
    for (const auto& element : graph.elements) {
        fmt::format_to(out, "  {}\n", in_prov_n(element));
    }
    for (const auto& relation : graph.relations) {
        const auto& names = names_of(relation.kind);
        fmt::format_to(
            out,
            "  {}({}, {}{}{})\n",
            names.name,
            in_prov_n(relation.from),
            in_prov_n(relation.to),
            middle_of(relation),
            bracketed(relation.attributes, names.subtype)
        );
    }
    return text + "endDocument\n";
}

}  // namespace hearsay
