// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>
#include <hearsay/history.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Records in the terms of the W3C's PROV Data Model (REC-prov-dm-20130430), made once for
/// PROV-JSON, PROV-N and PROV-O in Turtle. docs/exports.md has the mapping.
namespace hearsay::render {

/// A qualified name: a prefix of `prov_prefixes` and the rest of the IRI, in which all but letters,
/// digits and . _ ~ - # is percent-encoded.
struct ProvName {
    std::string_view prefix;
    std::string local;
};

struct ProvValue {
    enum class Kind : std::uint8_t { text, name, edtf, integer, uri, flag };
    Kind kind = Kind::text;
    std::string text;              ///< raw; of a name: its local part
    std::string language;          ///< of a text: a well-formed tag, or empty
    std::string_view prefix = {};  ///< of a name
};

struct ProvAttribute {
    std::string_view prefix;  ///< "prov" or "hearsay"
    std::string_view name;
    ProvValue value;
};

struct ProvElement {
    enum class Kind : std::uint8_t { entity, activity, agent };
    Kind kind = Kind::entity;
    ProvName id;
    std::string time;  ///< xsd:dateTime of an activity that is exactly dated; empty otherwise
    std::vector<ProvAttribute> attributes;
};

struct ProvRelation {
    enum class Kind : std::uint8_t {
        generation,
        invalidation,
        association,
        attribution,
        delegation,
        derivation,
        revision,
        quotation,
        primary_source,
        influence,
        membership
    };
    Kind kind = Kind::derivation;
    ProvName from;
    ProvName to;
    ProvName activity = {};  ///< of a delegation
    std::string time = {};   ///< xsd:dateTime, of generation and invalidation; may be empty
    std::vector<ProvAttribute> attributes = {};
};

struct ProvGraph {
    std::vector<ProvElement> elements;
    std::vector<ProvRelation> relations;
};

/// `recordings` that added or changed none of the records are left out. Linear.
ProvGraph prov_graph_of(const Dossier& dossier, const std::vector<Recording>& recordings);

/// How the standards call a kind of relation: `subtype` is the prov:type by which PROV-N and
/// PROV-JSON tell kinds of derivations apart.
struct ProvRelationNames {
    std::string_view name;       ///< in PROV-N and PROV-JSON
    std::string_view from, to;   ///< keys in PROV-JSON
    std::string_view subtype;    ///< "Revision"; empty for others
    std::string_view property;   ///< of PROV-O
    std::string_view qualified;  ///< property of PROV-O that leads to a node with attributes
    std::string_view node;       ///< class of that node
    std::string_view target;     ///< property from that node to what `to` names
};
const ProvRelationNames& names_of(ProvRelation::Kind kind);

/// Prefixes with their IRIs, without `prov` and `xsd`, which PROV-N declares by itself.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 12> prov_prefixes{
    {{"hearsay", "urn:hearsay:term:"},
     {"edtf", "http://id.loc.gov/datatypes/edtf/"},
     {"claim", "urn:hearsay:claim:"},
     {"appearance", "urn:hearsay:appearance:"},
     {"doc", "urn:hearsay:document:"},
     {"event", "urn:hearsay:event:"},
     {"actor", "urn:hearsay:actor:"},
     {"outlet", "urn:hearsay:outlet:"},
     {"speech", "urn:hearsay:speech:"},
     {"recording", "urn:hearsay:recording:"},
     {"tool", "urn:hearsay:tool:"},
     {"recorder", "urn:hearsay:recorder:"}}};
inline constexpr std::string_view prov_namespace = "http://www.w3.org/ns/prov#";
inline constexpr std::string_view xsd_namespace = "http://www.w3.org/2001/XMLSchema#";

/// The datatype of a value that is neither text nor name, as `prefix:name`; empty for those.
std::string_view datatype_of(ProvValue::Kind kind);

}  // namespace hearsay::render
