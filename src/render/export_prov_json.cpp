// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>

#include "render/prov_graph.hpp"
#include "text/escape.hpp"
#include "text/json.hpp"

namespace hearsay {

namespace {

using namespace render;
using text::Json;

// PROV-JSON is the W3C's member submission of 24 April 2013. Names are not escaped in it.

std::string in_prov_json(const ProvName& name) {
    std::string text(name.prefix);
    text += ':';
    text += name.local;
    return text;
}

Json json_of(const ProvValue& value) {
    if (value.kind == ProvValue::Kind::name) {
        return {
            {"$", in_prov_json(ProvName{value.prefix, value.text})},
            {"type", "prov:QUALIFIED_NAME"}};
    }
    if (value.kind != ProvValue::Kind::text) {
        return {{"$", value.text}, {"type", datatype_of(value.kind)}};
    }
    return value.language.empty() ? Json(value.text)
                                  : Json{{"$", value.text}, {"lang", value.language}};
}

/// One value as it is, several of one name as an array.
void put(Json& object, const std::vector<ProvAttribute>& attributes) {
    for (const auto& [prefix, name, value] : attributes) {
        auto& member = object[in_prov_json({prefix, std::string(name)})];
        if (member.is_null()) {
            member = json_of(value);
        } else if (member.is_array()) {
            member.push_back(json_of(value));
        } else {
            auto first = std::move(member);
            member = Json::array({std::move(first), json_of(value)});
        }
    }
}

/// The members of an object, each on a line. Built as text: what is keyed by names grows with the
/// records, and a Json object that keeps its order searches all its keys for each new one.
class Members {
public:
    void add(const std::string& key, const Json& value) {
        text_ += text_.empty() ? "\n" : ",\n";
        text_ += "    ";
        text_ += text::json(key);
        text_ += ": ";
        text_ += text::dump(value, false);
        text_.pop_back();  // the newline
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
};

/// Objects by their names in PROV-JSON, in order of first use.
class Sections {
public:
    Members& operator[](std::string_view name) {
        for (auto& [known, members] : sections_) {
            if (known == name) {
                return members;
            }
        }
        return sections_.emplace_back(name, Members()).second;
    }
    [[nodiscard]] std::string text() const {
        std::string text = "{";
        for (const auto& [name, members] : sections_) {
            text += text.size() == 1 ? "\n  \"" : ",\n  \"";
            text += name;
            text += "\": {";
            text += members.text();
            text += "\n  }";
        }
        return text + "\n}\n";
    }

private:
    std::vector<std::pair<std::string_view, Members>> sections_;
};

Json json_of(const ProvElement& element) {
    Json object = Json::object();
    if (!element.time.empty()) {
        object["prov:startTime"] = element.time;
        object["prov:endTime"] = element.time;
    }
    put(object, element.attributes);
    return object;
}

Json json_of(const ProvRelation& relation) {
    const auto& names = names_of(relation.kind);
    Json object = Json::object();
    object[std::string(names.from)] = in_prov_json(relation.from);
    object[std::string(names.to)] = in_prov_json(relation.to);
    if (!relation.activity.local.empty()) {
        object["prov:activity"] = in_prov_json(relation.activity);
    }
    if (!relation.time.empty()) {
        object["prov:time"] = relation.time;
    }
    if (!names.subtype.empty()) {
        object["prov:type"] =
            json_of(ProvValue{ProvValue::Kind::name, std::string(names.subtype), {}, "prov"});
    }
    put(object, relation.attributes);
    return object;
}

}  // namespace

std::string export_prov_json(const Dossier& dossier, const std::vector<Recording>& recordings) {
    const auto graph = prov_graph_of(dossier, recordings);
    Sections sections;
    for (const auto& [prefix, iri] : prov_prefixes) {
        sections["prefix"].add(std::string(prefix), Json(iri));
    }
    for (const auto& element : graph.elements) {
        constexpr const char* kinds[] = {"entity", "activity", "agent"};
        sections[kinds[static_cast<std::size_t>(element.kind)]].add(
            in_prov_json(element.id), json_of(element)
        );
    }
    std::size_t number = 0;
    for (const auto& relation : graph.relations) {
        sections[names_of(relation.kind).name].add(
            "_:r" + std::to_string(++number), json_of(relation)
        );
    }
    return sections.text();
}

}  // namespace hearsay
