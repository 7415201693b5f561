// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>

#include "render/prov_graph.hpp"
#include "text/escape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hearsay {

namespace {

using namespace render;

// PROV-O: The PROV Ontology, in RDF 1.1 Turtle.

/// With its prefix where every parser reads that, else as a whole IRI: rdflib 6 does not know
/// escapes at the end of a name.
std::string in_turtle(const ProvName& name) {
    const auto is_plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-';
    };
    if (!name.local.starts_with('-') && std::ranges::all_of(name.local, is_plain)) {
        return fmt::format("{}:{}", name.prefix, name.local);
    }
    const auto* const found = std::ranges::find(
        prov_prefixes, name.prefix, &std::pair<std::string_view, std::string_view>::first
    );
    return fmt::format("<{}{}>", found->second, name.local);
}

std::string instant(const std::string& time) {
    return fmt::format("{}^^xsd:dateTime", text::turtle(time));
}

std::string in_turtle(const ProvValue& value) {
    if (value.kind == ProvValue::Kind::name) {
        return in_turtle(ProvName{value.prefix, value.text});
    }
    auto literal = text::turtle(value.text);
    if (!value.language.empty()) {
        literal += '@';
        literal += value.language;
    } else if (value.kind != ProvValue::Kind::text) {
        literal += "^^";
        literal += datatype_of(value.kind);
    }
    return literal;
}

/// "prov:label" is rdfs:label in RDF, and types are types.
std::string property_of(const ProvAttribute& attribute) {
    if (attribute.prefix == "prov") {
        return attribute.name == "label" ? "rdfs:label" : "a";
    }
    return fmt::format("{}:{}", attribute.prefix, attribute.name);
}

std::string in_turtle(const ProvElement& element) {
    constexpr const char* classes[] = {"Entity", "Activity", "Agent"};
    auto block = fmt::format(
        "{} a prov:{}", in_turtle(element.id), classes[static_cast<std::size_t>(element.kind)]
    );
    const auto out = std::back_inserter(block);
    if (!element.time.empty()) {
        const auto time = instant(element.time);
        fmt::format_to(out, " ;\n    prov:startedAtTime {0} ;\n    prov:endedAtTime {0}", time);
    }
    for (const auto& attribute : element.attributes) {
        fmt::format_to(out, " ;\n    {} {}", property_of(attribute), in_turtle(attribute.value));
    }
    return block + " .\n";
}

std::string in_turtle(const ProvRelation& relation) {
    const auto& names = names_of(relation.kind);
    const auto to = in_turtle(relation.to);
    auto block = fmt::format("{} prov:{} {}", in_turtle(relation.from), names.property, to);
    const auto out = std::back_inserter(block);
    // What RDF says of a relation itself stands at a node of its own.
    if (!relation.time.empty() || !relation.activity.local.empty() ||
        !relation.attributes.empty()) {
        fmt::format_to(
            out,
            " ;\n    prov:{} [ a prov:{} ; prov:{} {}",
            names.qualified,
            names.node,
            names.target,
            to
        );
        if (!relation.time.empty()) {
            fmt::format_to(out, " ; prov:atTime {}", instant(relation.time));
        }
        if (!relation.activity.local.empty()) {
            fmt::format_to(out, " ; prov:hadActivity {}", in_turtle(relation.activity));
        }
        for (const auto& attribute : relation.attributes) {
            fmt::format_to(out, " ; {} {}", property_of(attribute), in_turtle(attribute.value));
        }
        block += " ]";
    }
    return block + " .\n";
}

}  // namespace

std::string export_turtle(const Dossier& dossier, const std::vector<Recording>& recordings) {
    const auto graph = prov_graph_of(dossier, recordings);
    std::string text;
    const auto out = std::back_inserter(text);
    const auto declare = [&](std::string_view prefix, std::string_view iri) {
        fmt::format_to(out, "@prefix {}: <{}> .\n", prefix, iri);
    };
    declare("prov", prov_namespace);
    declare("xsd", xsd_namespace);
    declare("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    for (const auto& [prefix, iri] : prov_prefixes) {
        declare(prefix, iri);
    }
    for (const auto& element : graph.elements) {
        text += '\n';
        text += in_turtle(element);
    }
    text += '\n';
    for (const auto& relation : graph.relations) {
        text += in_turtle(relation);
    }
    return text;
}

}  // namespace hearsay
