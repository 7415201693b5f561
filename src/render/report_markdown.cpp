// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/claim_markdown.hpp"
#include "render/markdown_page.hpp"
#include "render/overview.hpp"
#include "render/report_parts.hpp"
#include "render/sources.hpp"
#include "render/timeline_markdown.hpp"
#include "render/topic_markdown.hpp"
#include "render/trace_words.hpp"

namespace hearsay {

namespace {

using render::ClaimLinks;
using render::MarkdownPage;
using render::Voice;

void write_claims(MarkdownPage& page, const Voice& voice, const Report& report) {
    if (report.traces.empty()) {
        return;
    }
    page.heading(2, report.traces.size() == 1 ? "The claim" : "The claims one by one", "claims");
    const auto standings = resolve_standings(voice.index());
    for (const auto& trace : report.traces) {
        const render::TraceWords words(voice, standings, trace);
        page.heading(3, voice(trace.claim), "claim-" + trace.claim);
        if (const auto* claim = voice.index().claim(trace.claim)) {
            render::write_claim(page, voice, *claim, render::compared_in(report, trace.claim));
        }
        page.paragraph("**The way to it**");
        render::write_way(page, words, trace);
        if (!trace.findings.empty()) {
            page.paragraph("**Findings**");
            render::write_findings(page, voice, trace.findings, trace.claim);
        }
    }
}

/// In numbers: each claim tells its own.
void write_finding_numbers(MarkdownPage& page, const Report& report) {
    const auto findings = render::findings_in_numbers(report);
    if (findings.empty()) {
        return;
    }
    page.heading(2, "What was found on the way to the record", "findings");
    for (const auto& words : findings) {
        page.item(words);
    }
}

void write_gaps(MarkdownPage& page, const Voice& voice, const Report& report) {
    const auto gaps = render::gaps_in(report);
    if (gaps.empty()) {
        return;
    }
    page.heading(2, "What is missing", "gaps");
    for (const auto* finding : gaps) {
        page.item(render::place_words(voice, *finding) + ": " + voice.sentence(finding->message));
    }
}

void write_sources(MarkdownPage& page, const Voice& voice, const Report& report) {
    const auto sources = sources_of(voice.index(), report.comparison);
    page.heading(2, "Sources", "sources");
    if (sources.empty()) {
        page.sentence(render::no_source);
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& outlet : sources.outlets) {
        rows.push_back(render::outlet_row(voice, sources, outlet));
    }
    page.table(render::outlet_headers(sources), rows);
    if (!sources.documents.empty()) {
        rows.clear();
        for (const auto& document : sources.documents) {
            rows.push_back(render::document_row(voice, document, report.comparison.as_of));
        }
        page.table(render::document_headers(), rows);
    }
    const auto notes = render::source_notes(voice, sources);
    if (!notes.empty()) {
        page.paragraph("Notes of the recorder:");
        for (const auto& note : notes) {
            page.item(note);
        }
    }
}

}  // namespace

std::string report_markdown(const Report& report, const Dossier& dossier) {
    const DossierIndex index(dossier);
    const Voice voice(index, render::in_markdown);
    const bool whole = !render::only_claim(report);
    const auto links = whole ? ClaimLinks::to_sections : ClaimLinks::none;
    MarkdownPage page;
    page.heading(1, render::title_of(voice, report));
    render::write_overview(page, voice, report.comparison);
    for (const auto* topic : render::topics_of(report)) {
        render::write_topic(page, voice, report.comparison, *topic, 2, links);
    }
    if (const auto legend = render::uncertain_legend(index, report); !legend.empty()) {
        page.sentence(legend);
    }
    if (whole) {
        page.heading(2, "Timeline", "timeline");
        render::write_timeline(page, voice, report.timeline, links);
    }
    write_claims(page, voice, report);
    if (whole) {
        write_finding_numbers(page, report);
        write_gaps(page, voice, report);
    }
    write_sources(page, voice, report);
    page.heading(2, "How this was made", "making");
    for (const auto& sentence : render::making(voice, report)) {
        page.sentence(sentence);
    }
    return page.take();
}

}  // namespace hearsay
