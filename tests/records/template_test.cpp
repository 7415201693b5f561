// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// A template with its required keys filled in.
std::string filled(std::string text) {
    const std::pair<std::string_view, std::string_view> fills[] = {
        {"\ntitle = \"\"", "\ntitle = \"T\""},
        {"\ndate = \"\"", "\ndate = \"2024\""},
        {"\nname = \"\"", "\nname = \"N\""},
        {"\nevent = \"\"", "\nevent = \"kerman\""},
        {"\nspeaker = \"\"", "\nspeaker = \"iran\""},
        {"\nparty = \"\"", "\nparty = \"iran\""},
        {"\nact = \"\"", "\nact = \"asserts\""},
        {"\noutlet = \"\"", "\noutlet = \"irna\""},
        {"\nkind = \"\"", "\nkind = \"other\""},
    };
    for (const auto& [empty, full] : fills) {
        if (const auto at = text.find(empty); at != std::string::npos) {
            text.replace(at, empty.size(), full);
        }
    }
    return text;
}

/// The template without its own `schema`, behind the prelude.
std::string codes_of_template(Kind kind, bool fill) {
    std::string text = template_of(kind, "new-one");
    text.erase(0, text.find('\n'));
    text = fill ? filled(text) : text;
    if (kind == Kind::actor) {
        const auto at = text.find("\"other\"");
        text.replace(
            at == std::string::npos ? text.size() : at,
            at == std::string::npos ? 0 : 7,
            "\"person\""
        );
    }
    return codes_of(faults_after_prelude(text));
}

}  // namespace

TEST_CASE("a template passes once its required keys are filled, and not before") {
    for (const Kind kind : {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
        CAPTURE(name_of(kind));
        CHECK(codes_of_template(kind, true) == "");
        CHECK(codes_of_template(kind, false) != "");
        CHECK(template_of(kind, "new-one").find("id = \"new-one\"") != std::string::npos);
    }
}

TEST_CASE("a template with every key uncommented has no unknown one") {
    for (const Kind kind : {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
        const std::string written = template_of(kind, "x");
        std::string text;
        for (std::size_t pos = 0; pos < written.size();) {
            const std::size_t end = written.find('\n', pos);
            std::string line = written.substr(pos, end - pos);
            const bool is_key =
                line.starts_with("# ") && (line.find(" = ") != std::string::npos || line[2] == '[');
            text += (is_key ? line.substr(2) : line) + "\n";
            pos = end + 1;
        }
        const std::string codes = codes_of(faults_of(text));
        CAPTURE(name_of(kind), text, codes);
        CHECK(codes.find("H012") == std::string::npos);
        CHECK(codes.find("H004") == std::string::npos);
        CHECK(codes.find("H010") == std::string::npos);
    }
}

TEST_CASE("a template lists the words of each vocabulary") {
    const std::string text = template_of(Kind::claim, "x");
    for (const auto words :
         {words_of<Act>(), words_of<Role>(), words_of<Mode>(), words_of<Certainty>()}) {
        for (const auto word : words) {
            CAPTURE(word);
            CHECK(text.find(word) != std::string::npos);
        }
    }
}
