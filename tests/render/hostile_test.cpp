// Texts of records as an enemy would write them, in every field that holds text, past the checks of
// the reader: none may reach an output raw.

#include "render/samples.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

using namespace hearsay;

namespace {

/// Puts a text behind every text of the dossier that is no reference.
void poison(Dossier& dossier, const std::string& with) {
    for (auto& event : dossier.records.events) {
        for (auto* text :
             {&event.title, &event.place, &event.country, &event.summary, &event.note}) {
            *text += with;
        }
        for (auto& [topic, question] : event.topics) {
            question += with;
        }
    }
    for (auto& actor : dossier.records.actors) {
        for (auto* text : {&actor.name, &actor.country, &actor.described_as, &actor.note}) {
            *text += with;
        }
    }
    for (auto& outlet : dossier.records.outlets) {
        outlet.aliases.clear();
        for (auto* text : {&outlet.name, &outlet.country, &outlet.url, &outlet.note}) {
            *text += with;
        }
    }
    for (auto& document : dossier.records.documents) {
        for (auto* text :
             {&document.title, &document.url, &document.archived, &document.file, &document.note}) {
            *text += with;
        }
    }
    for (auto& claim : dossier.records.claims) {
        for (auto* text :
             {&claim.speaker_as_named,
              &claim.capacity,
              &claim.party_as_named,
              &claim.statement,
              &claim.quote,
              &claim.language,
              &claim.translation,
              &claim.translator,
              &claim.hedge,
              &claim.note,
              &claim.recorded_at.file}) {
            *text += with;
        }
        for (auto& appearance : claim.appearances) {
            for (auto* text :
                 {&appearance.url,
                  &appearance.quote,
                  &appearance.translation,
                  &appearance.distorts,
                  &appearance.locator,
                  &appearance.note}) {
                *text += with;
            }
        }
    }
}

Dossier poisoned(const std::string& with) {
    auto dossier = samples::everything();
    poison(dossier, with);
    return dossier;
}

bool is_dangerous(char32_t point) {
    const bool control = (point < 0x20 && point != '\n') || (point >= 0x7F && point <= 0x9F);
    const bool override_or_embedding = point >= 0x202A && point <= 0x202E;
    const bool other_isolate = point == 0x2066 || point == 0x2067;
    return control || override_or_embedding || other_isolate || point == text::invalid_code_point;
}

bool holds_danger(const std::string& output) {
    for (std::size_t pos = 0; pos < output.size();) {
        if (is_dangerous(text::decode(output, pos))) {
            return true;
        }
    }
    return false;
}

std::ptrdiff_t occurrences(std::string_view line, std::string_view piece) {
    std::ptrdiff_t number = 0;
    for (auto at = line.find(piece); at != std::string_view::npos; at = line.find(piece, at + 1)) {
        ++number;
    }
    return number;
}

const std::string hostile =
    " \x1b[31mred\x07\xE2\x80\xAE"
    "evil\xC2\x9B"
    "2J\xff\r<script>alert(1)</script>"
    "\n# heading\n| cell | cell |\n[x](javascript:alert(1)) ![i](http://evil.example)"
    "\n\n```\n<!-- &amp; **bold** __b__ $x$";

/// How many bars of a table's line are not escaped.
std::ptrdiff_t bars(std::string_view line) {
    std::ptrdiff_t number = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        number += line[i] == '|' && (i == 0 || line[i - 1] != '\\') ? 1 : 0;
    }
    return number;
}

}  // namespace

TEST_CASE("no text of a record commands a terminal") {
    const auto dossier = poisoned(hostile);
    for (const std::size_t columns : {100U, 60U, 40U}) {
        for (const auto& output : samples::terminal_texts(dossier, columns)) {
            CHECK_FALSE(holds_danger(output));
            CHECK(samples::widest(output) <= columns);
            for (const auto& line : samples::lines_of(output)) {
                CHECK(occurrences(line, "\xE2\x81\xA8") == occurrences(line, "\xE2\x81\xA9"));
                CHECK_FALSE(line.starts_with("# heading"));
            }
        }
    }
}

TEST_CASE("no text of a record makes markup of a Markdown document") {
    for (const auto& output : samples::markdown_texts(poisoned(hostile))) {
        CHECK_FALSE(holds_danger(output));
        for (const std::string_view piece :
             {"<script", "\n# heading", "\n```", "<!--", " **bold**", "$x$"}) {
            INFO(piece);
            CHECK(output.find(piece) == std::string::npos);
        }
        // The only links are those to anchors of the document itself.
        for (auto at = output.find("]("); at != std::string::npos; at = output.find("](", at + 1)) {
            CHECK((output[at - 1] == '\\' || output[at + 2] == '#'));
        }
        // Every row of a table has as many cells as its header.
        std::ptrdiff_t cells = 0;
        for (const auto& line : samples::lines_of(output)) {
            const bool in_table = line.starts_with("| ");
            if (in_table && cells > 0) {
                CHECK(bars(line) == cells);
            }
            cells = in_table ? bars(line) : 0;
        }
    }
}

TEST_CASE("a word of ten thousand letters is broken into the width") {
    const auto dossier = poisoned(' ' + std::string(10'000, 'x'));
    for (const std::size_t columns : {100U, 40U, 20U}) {
        const auto output =
            compare_text(samples::compared(dossier), dossier, {.columns = columns, .color = false});
        CHECK(samples::widest(output) <= columns);
    }
}

TEST_CASE("texts that run from right to left are isolated wherever they stand") {
    for (const auto& output : samples::terminal_texts(samples::everything(), 100)) {
        for (const auto& line : samples::lines_of(output)) {
            const auto name = line.find("نویسنده");
            if (name != std::string::npos) {
                INFO(line);
                const auto before = std::string_view(line).substr(0, name);
                CHECK(occurrences(before, "\xE2\x81\xA8") > occurrences(before, "\xE2\x81\xA9"));
            }
        }
    }
}
