// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/claim_facts.hpp"
#include "render/cut_words.hpp"
#include "render/event_words.hpp"
#include "render/html_claims.hpp"
#include "render/html_graph.hpp"
#include "render/html_marks.hpp"
#include "render/html_quote.hpp"
#include "render/html_timeline.hpp"
#include "render/html_topic.hpp"
#include "render/live_frame.hpp"
#include "render/overview.hpp"
#include "render/page_addresses.hpp"
#include "render/page_texts.hpp"
#include "render/report_parts.hpp"
#include "render/sources.hpp"
#include "text/digest.hpp"
#include "text/escape.hpp"

#include <fmt/format.h>

#include <set>

namespace hearsay {

namespace {

using render::Address;
using render::HtmlMarks;
using render::HtmlWriter;
using render::Voice;

/// Only what is in the file itself, and of that only this style and this script.
std::string policy() {
    return "default-src 'none'; style-src 'sha256-" + text::sha256_base64(render::report_style) +
           "'; script-src 'sha256-" + text::sha256_base64(render::report_script) +
           "'; base-uri 'none'; form-action 'none'";
}

/// `live`: as a page of the live view, whose server sends its policy; none: by itself.
void write_head(HtmlWriter& page, std::string_view title, const LiveFrame* live) {
    page << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    if (live == nullptr) {
        page << "<meta http-equiv=\"Content-Security-Policy\""
             << render::attribute("content", policy()) << ">\n";
    }
    page << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         << "<meta name=\"color-scheme\" content=\"light dark\">\n"
         << "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" << text::html(title)
         << "</title>\n<style>" << render::report_style << "</style>\n"
         << (live == nullptr ? std::string_view() : render::live_head) << "</head>\n<body>\n";
    if (live != nullptr) {
        render::write_navigation(page, *live);
    }
}

/// The way from the page of one claim to that of its event.
void write_event_of_claim(
    HtmlWriter& page, const Voice& voice, const Report& report, const LiveFrame& live
) {
    const auto& id = report.comparison.event;
    const auto* event = voice.index().event(id);
    page.sentence(
        "one claim on the event: <a" +
        render::attribute("href", render::live_address(live, "event", id)) + ">" +
        voice(event == nullptr || event->title.empty() ? id : event->title) + "</a>"
    );
}

/// No two of one kind.
bool each_once(const std::vector<Source>& sources) {
    std::set<Source::Kind> kinds;
    for (const auto& source : sources) {
        kinds.insert(source.kind);
    }
    return kinds.size() == sources.size();
}

void write_overview(
    HtmlWriter& page,
    const Voice& voice,
    const Voice& linking,
    const Report& report,
    const LiveFrame* live
) {
    const auto& comparison = report.comparison;
    page << "<header>\n";
    page.element("h1", render::title_of(voice, report));
    const bool whole = !render::only_claim(report);
    if (!whole && live != nullptr) {
        write_event_of_claim(page, voice, report, *live);
    }
    if (const auto* event = voice.index().event(comparison.event)) {
        page.element("p", render::when_and_where(voice, *event), " class=\"when\"");
        for (const auto& words : render::belonging(voice, *event, comparison.as_of)) {
            page.sentence(words);
        }
        render::write_lines(page, event->summary, " dir=\"auto\"");
        if (whole && !event->note.empty()) {
            page.element("p", "Note: " + voice.on_one_line(event->note), " dir=\"auto\"");
        }
    }
    page.sentence(
        (whole ? "" : "the event as a whole: ") + render::counts_of_event(voice, comparison),
        " class=\"counts\""
    );
    if (const auto common = render::common_source(linking, comparison); !common.empty()) {
        page << "<div class=\"warning\" role=\"note\">\n";
        page.element(
            "strong",
            each_once(comparison.sole_sources) ? "All assertions pass through one source"
                                               : "All assertions pass through the same sources"
        );
        page.sentence(common);
        page << "</div>\n";
    }
    for (const auto& words : render::stale_words(linking, comparison)) {
        page.sentence(words);
    }
    if (const auto cut = render::cut_words(voice, comparison.as_of, comparison.known_at);
        !cut.empty()) {
        page.sentence("this is " + cut);
    }
    for (const auto& words : render::open_in(linking, comparison)) {
        page.sentence(words);
    }
    page << "</header>\n";
}

/// What the script fills and shows; without it, nothing is missing.
void write_controls(HtmlWriter& page) {
    page << "<form id=\"controls\" hidden aria-label=\"Look closer\">\n"
            "<label>Highlight <select id=\"highlight\"><option value=\"\">nothing</option>"
            "</select></label>\n"
            "<label>Set aside <select id=\"aside\"><option value=\"\">nothing</option></select>"
            "</label>\n"
            "<span id=\"asof-group\"><label for=\"asof\">On record by</label> <output "
            "id=\"asof-out\" "
            "for=\"asof\"></output> <input id=\"asof\" type=\"range\" min=\"0\" "
            "value=\"0\"></span>\n"
            "<label>Find <input id=\"find\" type=\"search\" autocomplete=\"off\"></label>\n"
            "<p id=\"state\" role=\"status\"></p>\n</form>\n";
}

void write_topics(
    HtmlWriter& page,
    const Voice& voice,
    const Voice& linking,
    const HtmlMarks& marks,
    const Report& report
) {
    page << "<section>\n";
    page.heading('2', "Who says what", "answers");
    page.element(
        "p",
        "<span aria-hidden=\"true\">●</span> asserts "
        "<span aria-hidden=\"true\">◆</span> asserts it of itself "
        "<span aria-hidden=\"true\">◐</span> suggests "
        "<span aria-hidden=\"true\">✕</span> denies "
        "<span aria-hidden=\"true\">⊗</span> denies it of itself "
        "<span aria-hidden=\"true\">?</span> doubts "
        "<span aria-hidden=\"true\">–</span> names nobody, or gives no answer; struck through: no "
        "longer in force",
        " class=\"aside\""
    );
    for (const auto* topic : render::topics_of(report)) {
        render::write_topic(page, voice, linking, marks, report.comparison, *topic);
    }
    if (const auto legend = render::uncertain_legend(voice.index(), report); !legend.empty()) {
        page.sentence(legend, " class=\"aside\"");
    }
    page << "</section>\n";
}

/// In numbers: each claim tells its own.
void write_finding_numbers(HtmlWriter& page, const Report& report) {
    const auto findings = render::findings_in_numbers(report);
    if (findings.empty()) {
        return;
    }
    page << "<section>\n";
    page.heading('2', "What was found on the way to the record", "findings");
    page << "<ul>\n";
    for (const auto& words : findings) {
        page.element("li", words);
    }
    page << "</ul>\n</section>\n";
}

void write_gaps(
    HtmlWriter& page, const Voice& voice, const HtmlMarks& marks, const Report& report
) {
    const auto gaps = render::gaps_in(report);
    if (gaps.empty()) {
        return;
    }
    page << "<section>\n";
    page.heading('2', "What is missing", "gaps");
    page << "<ul>\n";
    for (const auto* finding : gaps) {
        page << "<li" << marks.about(render::claim_of(*finding)) << ">"
             << render::place_words(voice, *finding) << ": " << voice.sentence(finding->message)
             << "</li>\n";
    }
    page << "</ul>\n</section>\n";
}

/// A row of a table that the script sorts.
struct TableRow {
    std::string id;
    std::vector<std::string> cells;
    std::vector<std::string> keys;  ///< of its first cells: by what to sort instead of their words
};

void write_table(
    HtmlWriter& page,
    std::string_view name,
    const std::vector<std::string>& headers,
    const std::vector<TableRow>& rows
) {
    if (rows.empty()) {
        return;
    }
    page << "<div class=\"scroll\" tabindex=\"0\" role=\"region\""
         << render::attribute("aria-label", name) << ">\n<table class=\"sortable\"><thead><tr>";
    for (const auto& header : headers) {
        page << "<th scope=\"col\">" << header << "</th>";
    }
    page << "</tr></thead>\n<tbody>\n";
    for (const auto& row : rows) {
        page << "<tr" << render::attribute("id", row.id) << ">";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            page << "<td"
                 << (i < row.keys.size() ? render::attribute("data-sort", row.keys[i])
                                         : std::string())
                 << ">" << row.cells[i] << "</td>";
        }
        page << "</tr>\n";
    }
    page << "</tbody></table>\n</div>\n";
}

/// In seconds, so that years of any length sort; what has no date sorts last.
std::string sort_key(const std::optional<Date>& date) {
    if (!date) {
        return "undated";
    }
    const Span& span = date->span;
    return std::to_string(
        span.civil_earliest == since_ever ? span.civil_latest : span.civil_earliest
    );
}

/// With all addresses, because elsewhere the page only leads here.
std::vector<std::string> row_of(
    const Voice& voice, const ReportSources::OfDocument& source, const std::optional<Date>& as_of
) {
    auto row = render::document_row(voice, source, as_of);
    row[render::address_column] =
        fmt::format("{}", fmt::join(render::addresses_in_words(voice, *source.document), "; "));
    return row;
}

void write_sources(
    HtmlWriter& page,
    const Voice& voice,
    const ReportSources& sources,
    const std::optional<Date>& as_of
) {
    page << "<section>\n";
    page.heading('2', "Sources", "sources");
    if (sources.empty()) {
        page.sentence(render::no_source);
    }
    std::vector<TableRow> outlets;
    outlets.reserve(sources.outlets.size());
    for (const auto& each : sources.outlets) {
        outlets.push_back(
            {"outlet-" + each.outlet->id, render::outlet_row(voice, sources, each), {}}
        );
    }
    write_table(page, "Outlets", render::outlet_headers(sources), outlets);
    std::vector<TableRow> documents;
    documents.reserve(sources.documents.size());
    for (const auto& each : sources.documents) {
        documents.push_back(
            {"document-" + each.document->id,
             row_of(voice, each, as_of),
             {"", "", sort_key(each.document->date)}}
        );
    }
    write_table(page, "Documents", render::document_headers(), documents);
    const auto notes = render::source_notes(voice, sources);
    if (!notes.empty()) {
        page.element("h3", "Notes of the recorder");
        page << "<ul>\n";
        for (const auto& note : notes) {
            page.element("li", note, " dir=\"auto\"");
        }
        page << "</ul>\n";
    }
    page << "</section>\n";
}

std::string page_of(const Report& report, const Dossier& dossier, const LiveFrame* live) {
    const DossierIndex index(dossier);
    const HtmlMarks marks(index, report, live);
    const auto sources = sources_of(index, report.comparison);
    const auto addresses = render::addresses_on_page(index, marks, sources, live);
    const Voice voice(
        index, render::in_html, {.document = live == nullptr ? Address() : addresses.document}
    );
    // Only where words do not stand in a link or an attribute already.
    const Voice linking(index, render::in_html, addresses);
    const bool whole = !render::only_claim(report);
    HtmlWriter page;
    write_head(page, render::title_of(Voice(index, render::on_terminal), report), live);
    write_overview(page, voice, linking, report, live);
    write_controls(page);
    // Of many, those that are out of sight are not laid out; a browser may then not tell them
    // aloud.
    constexpr std::size_t many = 200;
    page << (report.traces.size() > many ? "<main class=\"many\">\n" : "<main>\n");
    const bool any = render::any_on_record(report);
    if (any) {
        write_topics(page, voice, linking, marks, report);
    }
    if (whole) {
        page << "<section>\n";
        page.heading('2', "Timeline", "timeline");
        render::write_timeline(page, voice, marks, report.timeline);
        page << "</section>\n";
    }
    if (whole && any) {
        page << "<section>\n";
        page.heading('2', "Provenance", "provenance");
        render::write_graph(page, voice, marks, report.comparison);
        page << "</section>\n";
    }
    if (!report.traces.empty()) {
        page << "<section>\n";
        page.heading('2', whole ? "The claims one by one" : "The claim", "claims");
        render::write_claims(page, linking, marks, report);
        page << "</section>\n";
    }
    if (whole) {
        write_finding_numbers(page, report);
        write_gaps(page, linking, marks, report);
    }
    write_sources(page, voice, sources, report.comparison.as_of);
    if (live != nullptr) {
        render::write_further_pages(page, *live, voice, report);
    }
    page << "</main>\n<footer>\n";
    page.heading('2', "How this was made", "making");
    for (const auto& sentence : render::making(voice, report)) {
        page.sentence(sentence);
    }
    page << "</footer>\n<script type=\"application/json\" id=\"data\">" << marks.data()
         << "</script>\n<script>" << render::report_script << "</script>\n</body>\n</html>\n";
    return page.take();
}

}  // namespace

std::string report_html(const Report& report, const Dossier& dossier) {
    return page_of(report, dossier, nullptr);
}

std::string report_html(const Report& report, const Dossier& dossier, const LiveFrame& frame) {
    return page_of(report, dossier, &frame);
}

}  // namespace hearsay
