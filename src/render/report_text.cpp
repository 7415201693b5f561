// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/overview.hpp"
#include "render/page.hpp"
#include "render/report_parts.hpp"
#include "render/sources.hpp"
#include "render/timeline_page.hpp"
#include "render/topic_text.hpp"
#include "render/trace_page.hpp"
#include "render/trace_words.hpp"

#include <utility>

namespace hearsay {

namespace {

using render::Page;
using render::Voice;

void write_claims(Page& page, const Voice& voice, const Report& report) {
    if (report.traces.empty()) {
        return;
    }
    page.title(report.traces.size() == 1 ? "The claim" : "The claims one by one");
    const auto standings = resolve_standings(voice.index());
    for (const auto& trace : report.traces) {
        const render::TraceWords words(voice, standings, trace);
        page.title(voice(trace.claim));
        if (const auto* claim = voice.index().claim(trace.claim)) {
            render::write_claim(page, voice, *claim, render::compared_in(report, trace.claim));
        }
        page.blank();
        if (render::write_way(page, words, trace)) {
            page.blank();
        }
        page.sentence(words.origins(), 1, true);
        page.sentence(words.hops(), 1, true);
        render::write_trace_findings(page, voice, trace);
    }
}

/// In numbers: each claim tells its own.
void write_findings(Page& page, const Report& report) {
    const auto findings = render::findings_in_numbers(report);
    if (findings.empty()) {
        return;
    }
    page.title("What was found on the way to the record");
    for (const auto& words : findings) {
        page.item(words, 1);
    }
}

void write_gaps(Page& page, const Voice& voice, const Report& report) {
    const auto gaps = render::gaps_in(report);
    if (gaps.empty()) {
        return;
    }
    page.title("What is missing");
    for (const auto* finding : gaps) {
        page.item(
            render::place_words(voice, *finding) + ": " + voice.sentence(finding->message), 1
        );
    }
}

using Cells = std::vector<std::string>;

/// A table where there is room, else one paragraph a row: the first cell, then the others with
/// their headers.
void write_rows(Page& page, const Cells& headers, const std::vector<Cells>& rows) {
    if (page.is_wide()) {
        std::vector<text::Column> columns;
        for (const auto& header : headers) {
            columns.push_back({.header = header, .min_width = 6});
        }
        text::Table table(std::move(columns));
        for (const auto& row : rows) {
            table.row(row);
        }
        page.table(table);
        return;
    }
    for (const auto& row : rows) {
        auto words = row.front();
        for (std::size_t i = 1; i < row.size() && i < headers.size(); ++i) {
            words += row[i].empty() ? "" : "; " + headers[i] + ": " + row[i];
        }
        page.item(words, 1);
    }
}

void write_sources(Page& page, const Voice& voice, const Report& report) {
    const auto sources = sources_of(voice.index(), report.comparison);
    page.title("Sources");
    if (sources.empty()) {
        page.sentence(render::no_source, 1, true);
        return;
    }
    std::vector<Cells> rows;
    for (const auto& outlet : sources.outlets) {
        rows.push_back(render::outlet_row(voice, sources, outlet));
    }
    write_rows(page, render::outlet_headers(sources), rows);
    if (!sources.documents.empty()) {
        rows.clear();
        for (const auto& document : sources.documents) {
            rows.push_back(render::document_row(voice, document, report.comparison.as_of));
        }
        page.blank();
        write_rows(page, render::document_headers(), rows);
    }
    const auto notes = render::source_notes(voice, sources);
    if (!notes.empty()) {
        page.blank();
        page.paragraph("Notes of the recorder", 1);
        for (const auto& note : notes) {
            page.item(note, 1);
        }
    }
}

}  // namespace

std::string report_text(const Report& report, const Dossier& dossier, const TextOptions& options) {
    const DossierIndex index(dossier);
    const Voice voice(index, render::on_terminal);
    const bool whole = !render::only_claim(report);
    Page page(options);
    page.title(render::title_of(voice, report));
    if (const auto* event = index.event(report.comparison.event); event != nullptr && whole) {
        if (!event->summary.empty()) {
            for (const auto& line : voice.lines(event->summary)) {
                page.paragraph(line, 1, true);
            }
        }
        if (!event->note.empty()) {
            page.paragraph("Note: " + voice.on_one_line(event->note), 1, true);
        }
    }
    render::write_overview(page, voice, report.comparison);
    for (const auto* topic : render::topics_of(report)) {
        render::write_topic(page, voice, report.comparison, *topic);
    }
    if (const auto legend = render::uncertain_legend(index, report); !legend.empty()) {
        page.blank();
        page.aside(legend + '.');
    }
    if (whole) {
        page.title("Timeline");
        render::write_timeline(page, voice, report.timeline);
    }
    write_claims(page, voice, report);
    if (whole) {
        write_findings(page, report);
        write_gaps(page, voice, report);
    }
    write_sources(page, voice, report);
    page.title("How this was made");
    for (const auto& sentence : render::making(voice, report)) {
        page.sentence(sentence, 1, true);
    }
    return page.take();
}

}  // namespace hearsay
