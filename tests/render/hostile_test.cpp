// SPDX-License-Identifier: Apache-2.0

// Texts of records as an enemy would write them, in every field that holds text, past the checks of
// the reader: none may reach an output raw.

#include "render/samples.hpp"
#include "support/poison.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

using namespace hearsay;
using support::holds_danger;

namespace {

Dossier poisoned(const std::string& with) {
    auto dossier = samples::everything();
    support::poison(dossier.records, with);
    return dossier;
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

TEST_CASE("no id, path or reason of a hostile database commands a terminal") {
    const std::string evil = "x\x1b[31m\n\xff";
    const RecordId id{Kind::claim, evil};
    const Place place{evil, 1, 1, 1};
    std::vector<std::string> outputs;
    outputs.push_back(show_text("a = \"" + evil + "\"\n", place, {id}, {}));
    Version version;
    version.by = version.reason = evil;
    version.withdrawn = true;
    outputs.push_back(versions_text(id, {version, version}, {evil, evil}, {}));
    Verification found;
    found.add(id, evil);
    found.head = evil;
    outputs.push_back(verification_text(found, evil, {}));
    Recorded recorded;
    recorded.added = {id};
    recorded.changed = {id};
    recorded.reinstated = {{id, 1, 0, evil, evil}};
    recorded.taken_over = {{id, evil, evil}};
    recorded.left_withdrawn = {{id, evil, evil}};
    recorded.still_named = {{id, id, place}};
    recorded.withdrawals = {{id}};
    recorded.gone_from_files = {id, id};
    outputs.push_back(recorded_text(recorded, 1, false, true, "hearsay"));
    outputs.push_back(reinstated_text(recorded.reinstated, false));
    outputs.push_back(explanation_text({evil, evil, evil, evil, evil}, {}));
    Recording recording;
    recording.tool = recording.by = recording.recorder = recording.reason = recording.digest = evil;
    SourceFile file;
    file.path = file.identity = file.recorder = evil;
    recording.files = {file};
    recording.added = recording.changed = recording.withdrawn = {id};
    outputs.push_back(history_text({recording}, {}));
    SearchHits hits;
    hits.best.push_back({.record = id, .field = evil, .snippet = evil, .in = {}, .distorts = {}});
    outputs.push_back(search_text(hits, {}, {}));
    outputs.push_back(search_text(hits, {}, {.columns = 20, .color = false}));
    for (const auto& output : outputs) {
        CHECK_FALSE(holds_danger(output));
    }
}
