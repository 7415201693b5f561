// SPDX-License-Identifier: Apache-2.0

#include "render/narrow.hpp"

#include <hearsay/render.hpp>

#include "text/width.hpp"

#include <catch2/catch.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

using namespace hearsay;

namespace {

constexpr std::size_t narrow = 40;

/// What a pipe gets at any width, and that a terminal gets the same words in lines that fit.
std::string checked(const std::function<std::string(const TextOptions&)>& text) {
    auto piped = text({.columns = 1000, .color = false, .is_shown = false});
    CHECK(text({.columns = narrow, .color = false, .is_shown = false}) == piped);
    CHECK(text({.columns = 1000, .color = false, .is_shown = true}) == piped);
    std::string words;
    const auto shown = text({.columns = narrow, .color = false, .is_shown = true});
    for (std::size_t begin = 0; begin < shown.size();) {
        const auto end = shown.find('\n', begin);
        const auto line = std::string_view(shown).substr(begin, end - begin);
        INFO(line);
        CHECK((text::width(line) <= narrow || line.starts_with("head ")));
        begin = end + 1;
    }
    const auto without_blanks = [](std::string_view all) {
        std::string solid;
        for (const char c : all) {
            solid += c == ' ' || c == '\n' ? "" : std::string(1, c);
        }
        return solid;
    };
    CHECK(without_blanks(shown) == without_blanks(piped));
    return piped;
}

}  // namespace

TEST_CASE("a line breaks where the terminal is narrower, with what was bold still so") {
    const render::Lie lie{.indent = 0, .further = 2, .bold = 5};
    CHECK(render::line_of("claim said", lie, {10, false, true}) == "claim said\n");
    CHECK(render::line_of("claim said there", lie, {12, false, true}) == "claim said\n  there\n");
    CHECK(
        render::line_of("claim said there", lie, {12, true, true}) ==
        "\x1b[1mclaim\x1b[22m said\n  there\n"
    );
    CHECK(render::line_of("claim said there", lie, {12, false, false}) == "claim said there\n");
    CHECK_FALSE(render::line_of("claim said there", lie, {0, false, true}).empty());
}

TEST_CASE("how dates are read fits into a narrow terminal") {
    const auto text = checked([](const TextOptions& options) {
        std::vector<ReadDate> dates;
        for (const char* const each : {"2024-01%", "3 January 2024, 6:59 pm", "2023-12-11/.."}) {
            dates.push_back({each, parse_date(each)});
        }
        return dates_text(dates, options);
    });
    CHECK(text.find("did you mean `2024-01-03T18:59:00`?") != std::string::npos);
}

TEST_CASE("what a verification found fits into a narrow terminal, but for the digest to copy") {
    Verification found;
    found.recordings = 3;
    found.versions = 160;
    found.captures_unchecked = 2;
    found.recording_of_head = 2;
    found.head = std::string(64, 'a');
    const auto text = [&](const TextOptions& options) {
        return verification_text(found, "hearsay.db", options);
    };
    checked(text);
    found.add(RecordId{Kind::claim, "kerman-said"}, "its version 2 is not what was recorded then");
    checked(text);
}

TEST_CASE("a history fits into a narrow terminal") {
    Recording recording;
    recording.number = 1;
    recording.by = "whoever ran the command that day";
    recording.recorder = "somebody whose name is long";
    recording.reason = "what was withdrawn had been recorded twice over";
    recording.files.push_back({});
    recording.files.back().identity = "records/a-file.toml";
    checked([&](const TextOptions& options) { return history_text({recording}, options); });

    Version version;
    version.recording = 1;
    const auto text = checked([&](const TextOptions& options) {
        return versions_text(
            {Kind::claim, "said"},
            {version},
            {"[[claim]]\nquote = \"a quote that is longer than a line can be\"\n"},
            options
        );
    });
    CHECK(text.find("      + quote = \"a quote that is longer") != std::string::npos);
}

TEST_CASE("the matches of a search fit into a narrow terminal") {
    SearchHits hits;
    hits.are_more = true;
    SearchHit hit;
    hit.record = {Kind::claim, "kerman-ministry-planted-bombs"};
    hit.field = "translation";
    hit.snippet = "bombs";
    hits.best.push_back(hit);
    checked([&](const TextOptions& options) { return search_text(hits, {}, options); });
}
