// SPDX-License-Identifier: Apache-2.0

// Any text in every field of an event's records, through every output.

#include <hearsay/compare.hpp>
#include <hearsay/export.hpp>
#include <hearsay/reading.hpp>
#include <hearsay/render.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

#include "fuzz.hpp"
#include "support/poison.hpp"
#include "text/csv.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace hearsay;

namespace {

constexpr std::string_view records = R"(schema = 1
[[event]]
id = "e"
title = "Title"
date = "2024-01-03"
topics = { legal = "Was it legal?" }
[[actor]]
id = "a"
name = "Alpha"
kind = "person"
[[actor]]
id = "b"
name = "Beta"
kind = "armed-group"
[[outlet]]
id = "o"
name = "Outlet"
kind = "newspaper"
[[document]]
id = "d"
outlet = "o"
title = "Document"
date = "2024-01-04"
url = "https://example.org/"
[[claim]]
id = "c"
event = "e"
speaker = "a"
act = "asserts"
party = "b"
date = "2024-01-04"
quote = "Quote"
[[claim.appearance]]
document = "d"
[[claim]]
id = "r"
event = "e"
speaker = "b"
repeats = ["c"]
date = "2024-01-05"
hedge = "perhaps"
[[claim]]
id = "l"
event = "e"
speaker = "b"
topic = "legal"
act = "asserts"
answer = "no"
revises = ["c"]
)";

const Records& sample() {
    static const Records read = [] {
        SourceFile source;
        source.path = "records.toml";
        const Reading reading = read_text(records, source);
        fuzz::require(reading.diagnostics.empty(), "the sample is read");
        return reading.records;
    }();
    return read;
}

void check_terminal(const std::string& output) {
    fuzz::require(!support::holds_danger(output), "an output is safe for a terminal");
}

void check_json(const std::string& output) {
    fuzz::require(nlohmann::json::accept(output), "a JSON answer is JSON");
}

/// The names of the attributes of a tag and their values, from behind its name to its end.
std::size_t check_attributes(const std::string& page, std::size_t at) {
    while (at < page.size() && page[at] != '>') {
        if (page[at] == '<') {
            fuzz::require(false, "a tag holds no other tag");
        }
        if (page[at] != '=') {
            ++at;
            continue;
        }
        const std::size_t name = page.find_last_of(" \n<", at) + 1;
        const std::string_view key = std::string_view(page).substr(name, at - name);
        fuzz::require(!key.starts_with("on"), "no attribute is a script");
        fuzz::require(page.at(at + 1) == '"', "values are quoted");
        const std::size_t end = page.find('"', at + 2);
        fuzz::require(end != std::string::npos, "values end");
        const std::string_view value = std::string_view(page).substr(at + 2, end - at - 2);
        if (key == "href" || key == "src") {
            const bool safe = value.starts_with("#") || value.starts_with("https://") ||
                              value.starts_with("http://");
            fuzz::require(safe, "links lead to the web or within the page");
        }
        at = end + 1;
    }
    return at;
}

/// Every tag is one that hearsay writes.
void check_page(const std::string& page) {
    static const std::set<std::string_view> own{
        "!DOCTYPE", "a",      "article", "b",      "bdi",     "blockquote", "body",    "br",
        "circle",   "code",   "dd",      "defs",   "del",     "details",    "desc",    "div",
        "dl",       "dt",     "em",      "footer", "form",    "g",          "h1",      "h2",
        "h3",       "h4",     "head",    "header", "html",    "i",          "input",   "ins",
        "label",    "li",     "line",    "main",   "marker",  "meta",       "nav",     "ol",
        "option",   "output", "p",       "path",   "polygon", "q",          "rect",    "script",
        "section",  "select", "small",   "span",   "strong",  "style",      "summary", "svg",
        "table",    "tbody",  "td",      "text",   "th",      "thead",      "time",    "title",
        "tr",       "tspan",  "ul"};
    // Texts are isolated by the markup, so overrides of direction end with them.
    fuzz::require(
        std::ranges::none_of(
            page, [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\t'; }
        ),
        "a page holds no control characters"
    );
    for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at)) {
        const std::size_t begin = at + (page.compare(at + 1, 1, "/") == 0 ? 2 : 1);
        const std::size_t end = page.find_first_of(" \n/>", begin);
        fuzz::require(end != std::string::npos, "tags end");
        const std::string_view name = std::string_view(page).substr(begin, end - begin);
        fuzz::require(own.contains(name), "a page holds only its own tags");
        at = check_attributes(page, end);
        if (name == "style" || name == "script") {
            at = page.find("</" + std::string(name), at);
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Dossier dossier;
    dossier.event = "e";
    dossier.records = sample();
    support::poison(dossier.records, std::string(fuzz::text_of(data, size)));
    finish(dossier);

    const Comparison compared = compare(dossier, {});
    check_terminal(compare_text(compared, dossier, {.columns = 60, .color = false}));
    check_terminal(compare_markdown(compared, dossier));
    check_json(compare_json(compared, dossier));

    const Trace traced = trace(dossier, "r", {});
    check_terminal(trace_text(traced, dossier, {.columns = 40, .color = false}));
    check_terminal(trace_markdown(traced, dossier));
    check_json(trace_json(traced, dossier));

    const Timeline dated = timeline(dossier, {});
    check_terminal(timeline_text(dated, dossier, {.columns = 40, .color = false}));
    check_terminal(timeline_markdown(dated, dossier));
    check_json(timeline_json(dated, dossier));

    Report report;
    report.comparison = compared;
    report.timeline = dated;
    report.traces = {traced};
    check_terminal(report_text(report, dossier, {.columns = 80, .color = false}));
    check_terminal(report_markdown(report, dossier));
    check_page(report_html(report, dossier));
    check_json(report_json(report, dossier));

    check_json(export_csl_json(dossier));
    check_json(export_claimreview(dossier));
    check_json(export_prov_json(dossier, {}));
    export_prov_n(dossier, {});
    export_turtle(dossier, {});
    export_dot(dossier);
    export_graphml(dossier);
    // A carriage return is in no record; a table keeps it, and our reader wants none.
    const text::CsvTable table = text::read_csv(export_csv(dossier));
    const bool has_return = fuzz::text_of(data, size).find('\r') != std::string_view::npos;
    fuzz::require(table.faults.empty() || has_return, "an exported table is a table");
    return 0;
}
