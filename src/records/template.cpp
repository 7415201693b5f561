// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "records/template_lines.hpp"
#include "text/escape.hpp"

namespace hearsay {
namespace {

using records::Fill;
using records::TemplateLine;
using records::vocabulary;
using enum records::Fill;

constexpr TemplateLine event[] = {
    {needed, "title", R"("")", "what happened, in a few words"},
    {needed, "date", R"("")", "when it happened (EDTF: 2024-01-03, 2023-12~, 2024-01/..)"},
    {optional, "place", R"("Kerman")", "where"},
    {optional, "country", R"("IR")", "ISO 3166-1 alpha-2"},
    {optional, "coordinates", "[30.29, 57.06]", "latitude and longitude in degrees (WGS 84)"},
    {optional, "part_of", R"("")", "id of a wider event"},
    {optional, "aliases", R"([""])", "other names, for searching"},
    {optional, "summary", R"("")", "what is known"},
    {optional, "note", R"("")", "anything else"},
    {table,
     "[event.topics]",
     "",
     "questions that claims may answer, beside who did it, killed, injured"},
    {optional, "warned", R"("Was there a warning?")", "id of the topic, and the question"},
};

constexpr TemplateLine actor[] = {
    {needed, "name", R"("")", "the usual name"},
    {needed, "kind", R"("")", "", vocabulary<ActorKind>},
    {optional, "aliases", R"([""])", "other names, for searching"},
    {optional, "country", R"("IR")", "ISO 3166-1 alpha-2"},
    {optional, "anonymous", "true", "an unnamed source; give described_as too"},
    {optional, "unidentified", "true", "a party known only by description"},
    {optional,
     "described_as",
     R"("a senior official")",
     "the outlet's own words for an unnamed source"},
    {optional, "reliability", R"("B")", "your judgement, A (reliable) to E, F (cannot be judged)"},
    {optional, "note", R"("")", "anything else"},
    {table, "[[actor.affiliation]]", "", "a tie to a body; as often as needed"},
    {optional, "to", R"("")", "id of the actor that it belongs to"},
    {optional, "relation", R"("part-of")", "", vocabulary<Relation>},
    {optional, "office", R"("spokesman")", "its office there"},
    {optional, "from", R"("2015-01-26")", "since when (EDTF)"},
    {optional, "until", R"("2024")", "until when (EDTF)"},
};

constexpr TemplateLine outlet[] = {
    {needed, "name", R"("")", "the usual name"},
    {needed, "kind", R"("")", "", vocabulary<OutletKind>},
    {optional, "owner", R"("")", "id of the actor that owns it"},
    {optional, "actor", R"("")", "id of the actor that it is as a speaker"},
    {optional, "control", R"("state")", "who controls it", vocabulary<Control>},
    {optional, "country", R"("IR")", "ISO 3166-1 alpha-2"},
    {optional, "language", R"("fa")", "BCP 47"},
    {optional, "url", R"("https://example.org/")", ""},
    {optional, "reliability", R"("B")", "your judgement, A (reliable) to E, F (cannot be judged)"},
    {optional, "aliases", R"([""])", "other names, for searching"},
    {optional, "note", R"("")", "anything else"},
};

constexpr TemplateLine document[] = {
    {needed, "outlet", R"("")", "id of the outlet that published it"},
    {optional, "title", R"("")", ""},
    {optional, "language", R"("fa")", "BCP 47"},
    {optional, "url", R"("https://example.org/item")", ""},
    {optional, "authors", R"([""])", "ids of the actors who wrote it"},
    {optional, "date", R"("2024-01-04")", "when it was published (EDTF)"},
    {optional, "accessed", R"("2024-01-05")", "when you read it (EDTF)"},
    {optional, "archived", R"("https://web.archive.org/web/...")", "an archived copy"},
    {optional,
     "file",
     R"("captures/item.html")",
     "a capture, relative to this file and below its folder"},
    {optional, "sha256", R"("")", "digest of the capture, 64 hexadecimal digits"},
    {optional, "relays", R"([""])", "ids of documents that it draws on as a whole"},
    {optional, "replaces", R"("")", "id of the document that it is a later version of"},
    {optional, "deleted", R"("2024-02")", "since when it is offline (EDTF)"},
    {optional, "retracted", R"("2024-02")", "when its outlet withdrew it (EDTF)"},
    {optional, "note", R"("")", "anything else"},
};

/// "one of: a, b, c", broken before it gets long.
std::string words_comment(std::span<const std::string_view> words) {
    std::string out;
    std::string line = "#     one of:";
    for (const std::string_view word : words) {
        if (line.size() + word.size() > 95) {
            out += line + "\n";
            line = "#    ";
        }
        line += " ";
        line += word;
    }
    return out + line + "\n";
}

std::string written(const TemplateLine& line) {
    std::string out = line.fill == needed ? "" : "# ";
    out += line.key;
    if (line.fill != table) {
        out += " = ";
        out += line.value;
    }
    if (!line.meaning.empty()) {
        out += "  # ";
        out += line.meaning;
    }
    out += "\n";
    return line.words == nullptr ? out : out + words_comment(line.words());
}

std::string written(std::span<const TemplateLine> lines) {
    std::string out;
    for (const TemplateLine& line : lines) {
        out += (line.fill == table ? "\n" : "") + written(line);
    }
    return out;
}

std::string body_of(Kind kind) {
    switch (kind) {
    case Kind::event:
        return written(event);
    case Kind::actor:
        return written(actor);
    case Kind::outlet:
        return written(outlet);
    case Kind::document:
        return written(document);
    case Kind::claim:
        return written(records::template_of_claim()) + written(records::template_of_appearance());
    }
    return {};
}

}  // namespace

std::string template_of(Kind kind, std::string_view id) {
    const std::string name(name_of(kind));
    return "schema = 1  # once, at the top of each file\n"
           "\n"
           "# Fill in the keys without a #; take the # away from others that you need.\n"
           "[[" +
           name + "]]\nid = " + text::toml_basic(id) + "\n" + body_of(kind);
}

}  // namespace hearsay
