// SPDX-License-Identifier: Apache-2.0

#include "render/samples.hpp"

#include "support/source.hpp"
#include "text/width.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace hearsay::samples {

namespace {

template <typename Record>
void append(std::vector<Record>& to, const std::vector<Record>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

void read_into(Records& records, std::string_view toml, const std::string& path) {
    SourceFile source;
    source.path = path;
    const auto reading = read_text(toml, source);
    for (const auto& diagnostic : reading.diagnostics) {
        FAIL(path << ':' << diagnostic.place.line << ": " << diagnostic.message);
    }
    append(records.events, reading.records.events);
    append(records.actors, reading.records.actors);
    append(records.outlets, reading.records.outlets);
    append(records.documents, reading.records.documents);
    append(records.claims, reading.records.claims);
}

Dossier gathered(Records records, std::string_view event) {
    auto dossier = Dossiers(std::move(records)).of_event(event);
    REQUIRE(dossier);
    return *std::move(dossier);
}

}  // namespace

Dossier dossier_of(std::string_view toml, std::string_view event) {
    Records records;
    read_into(records, toml, "records/sample.toml");
    return gathered(std::move(records), event);
}

Dossier shipped(std::string_view event) {
    const auto folder = support::source_folder() / "records";
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".toml") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    Records records;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        const std::string toml{std::istreambuf_iterator<char>(stream), {}};
        read_into(records, toml, "records/" + file.filename().string());
    }
    return gathered(std::move(records), event);
}

Dossier everything() {
    return dossier_of(
        R"toml(
schema = 1
[[event]]
id = "blast"
title = "Explosion at the depot"
date = "2023-07-01"
place = "Harbour"
country = "PL"
summary = "A blast."
[event.topics]
weapon = "What was it done with?"

[[actor]]
id = "north"
name = "Northland"
kind = "state"
[[actor]]
id = "south"
name = "Southland"
kind = "state"
[[actor]]
id = "militia"
name = "Harbour Militia"
kind = "armed-group"
[[actor]]
id = "official"
name = "an official"
kind = "person"
anonymous = true
described_as = "a person familiar with the matter"
[[actor]]
id = "reporter"
name = "نویسنده"
kind = "person"
reliability = "B"

[[outlet]]
id = "daily"
name = "The Daily Harbour Courier"
kind = "newspaper"
aliases = ["DHC"]
owner = "north"
control = "state"
[[outlet]]
id = "post"
name = "Post"
kind = "newspaper"

[[document]]
id = "daily-1"
outlet = "daily"
title = "What we know"
date = "2023-07-02"
url = "https://daily.example/1"
archived = "https://archive.example/1"
[[document]]
id = "post-1"
outlet = "post"
date = "2023-07-05"
relays = ["daily-1"]

[[claim]]
id = "north-1"
event = "blast"
speaker = "north"
act = "asserts"
party = "south"
party_as_named = "the southern regime"
statement = "The south did it."
quote = "آنها این کار را کردند"
language = "fa"
translation = "They did it."
date = "2023-07-02"
[[claim.appearance]]
document = "daily-1"
[[claim.appearance]]
document = "post-1"
via = ["daily-1"]
quote = "They surely did it."
distorts = "adds surely"

[[claim]]
id = "north-2"
event = "blast"
speaker = "north"
act = "suggests"
party = "south"
hedge = "reportedly"
certainty = "likely"
date = "2023-09-01"
revises = ["north-1"]
[[claim.appearance]]
outlet = "post"
date = "2023-09-02"

[[claim]]
id = "south-denies"
event = "blast"
speaker = "south"
act = "denies"
party = "south"
date = "2023-07-03"
[[claim.appearance]]
document = "post-1"

[[claim]]
id = "militia-claims"
event = "blast"
speaker = "militia"
speaker_as_named = "the Brigade"
act = "asserts"
party = "militia"
mode = "video"
date = "2023-07-04"
[[claim.appearance]]
document = "post-1"
via_outlet = ["daily"]

[[claim]]
id = "reporter-repeats"
event = "blast"
speaker = "reporter"
repeats = ["militia-claims"]
credibility = 3
note = "He says so."
[[claim.appearance]]
document = "post-1"

[[claim]]
id = "official-on-south"
event = "blast"
speaker = "official"
act = "asserts"
party = "south"
role = "perpetrator"
hedge = "allegedly"
uncertain = true
date = "2023-07-04~"
[[claim.appearance]]
document = "post-1"

[[claim]]
id = "reporter-silent"
event = "blast"
speaker = "reporter"
act = "withholds"
date = "2023-07-02"
[[claim.appearance]]
document = "daily-1"

[[claim]]
id = "forged"
event = "blast"
speaker = "south"
act = "asserts"
party = "militia"
authenticity = "fabricated"
date = "2023-07-03"
[[claim.appearance]]
document = "post-1"

[[claim]]
id = "killed-a"
event = "blast"
speaker = "north"
act = "asserts"
topic = "killed"
value = 84
date = "2023-07-02"
[[claim.appearance]]
document = "daily-1"

[[claim]]
id = "killed-b"
event = "blast"
speaker = "south"
act = "asserts"
topic = "killed"
value = { min = 100, max = 12000 }
date = "2023-07-03"
[[claim.appearance]]
document = "post-1"

[[claim]]
id = "weapon"
event = "blast"
speaker = "reporter"
act = "asserts"
topic = "weapon"
answer = "drone"
[[claim.appearance]]
document = "daily-1"
)toml",
        "blast"
    );
}

Comparison compared(const Dossier& dossier) {
    return compare(dossier, {.as_of = {}, .known_at = {}, .topic = {}, .by_affiliation = false});
}

Trace traced(const Dossier& dossier, std::string_view claim) {
    return trace(dossier, claim, {.forward = false, .as_of = {}, .known_at = {}});
}

Report reported(const Dossier& dossier) {
    Report report{
        .comparison = compared(dossier),
        .traces = {},
        .timeline = timeline(dossier, {.as_of = {}, .known_at = {}}),
        .made_with = "hearsay 0.1.0",
        .recording = RecordingMark{.number = 3, .at = 0, .digest = std::string(64, 'a')}};
    for (const auto& [id, claim] : report.comparison.claims) {
        if (claim.of_the_event && claim.on_record) {
            report.traces.push_back(traced(dossier, id));
        }
    }
    return report;
}

std::vector<std::string> terminal_texts(const Dossier& dossier, std::size_t columns) {
    const TextOptions options{.columns = columns, .color = false};
    const auto report = reported(dossier);
    std::vector<std::string> texts{
        compare_text(report.comparison, dossier, options),
        timeline_text(report.timeline, dossier, options),
        report_text(report, dossier, options)};
    for (const auto& each : report.traces) {
        texts.push_back(trace_text(each, dossier, options));
        const auto forward =
            trace(dossier, each.claim, {.forward = true, .as_of = {}, .known_at = {}});
        texts.push_back(trace_text(forward, dossier, options));
    }
    return texts;
}

std::vector<std::string> markdown_texts(const Dossier& dossier) {
    const auto report = reported(dossier);
    std::vector<std::string> texts{
        compare_markdown(report.comparison, dossier),
        timeline_markdown(report.timeline, dossier),
        report_markdown(report, dossier)};
    for (const auto& each : report.traces) {
        texts.push_back(trace_markdown(each, dossier));
    }
    return texts;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::size_t widest(const std::string& text) {
    std::size_t columns = 0;
    for (const auto& line : lines_of(text)) {
        columns = std::max(columns, text::width(line));
    }
    return columns;
}

}  // namespace hearsay::samples
