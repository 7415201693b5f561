// SPDX-License-Identifier: Apache-2.0

#include "render/html_claims.hpp"

#include "render/claim_facts.hpp"
#include "render/html_quote.hpp"
#include "render/overview.hpp"
#include "render/report_parts.hpp"
#include "render/trace_words.hpp"

namespace hearsay::render {

namespace {

void write_words(HtmlWriter& page, const Voice& voice, const Claim& claim) {
    write_quote(page, voice, "Quote", claim.quote, claim.language);
    write_quote(
        page,
        voice,
        claim.translator.empty() ? std::string("Translation")
                                 : "Translation, by " + voice(claim.translator),
        claim.translation,
        {}
    );
    write_statement(page, claim.statement);
}

void write_facts(
    HtmlWriter& page, const Voice& voice, const Claim& claim, const ComparedClaim& compared
) {
    page << "<dl>\n";
    for (const auto& [label, fact] : facts_of(voice, claim, compared)) {
        page << "<dt>" << label << "</dt><dd>" << fact << "</dd>\n";
    }
    page << "</dl>\n";
}

/// A step deeper than this is told by its number: nobody reads deeper lists.
constexpr std::size_t deepest = 6;

void write_way(HtmlWriter& page, const TraceWords& words, const Trace& trace) {
    page.element("h4", "The way to it");
    std::size_t depth = 0;  // lists that are open
    walk(trace, [&](const TreeStep& step) {
        const auto wanted = std::min(step.depth, deepest) + 1;
        for (; depth > wanted; --depth) {
            page << "</li></ul>\n";
        }
        if (depth == wanted) {
            page << "</li>\n";
        }
        for (; depth < wanted; ++depth) {
            page << "<ul class=\"way\">\n";
        }
        const auto told = words.step(step);
        page << "<li>";
        if (step.depth > deepest) {
            page << "(step " << std::to_string(step.depth + 1) << ") ";
        }
        page << told.head;
        for (const auto& detail : told.details) {
            page << "; " << detail;
        }
        if (const auto further = words.goes_on(step.node)) {
            page << "; ";
            if (further->with == nullptr) {
                page << further->words;
            } else {
                page << "<a" << attribute("href", claim_address(further->with->id)) << ">"
                     << further->words << "</a>";
            }
        }
    });
    if (depth == 0) {
        page.sentence(words.no_way());
    }
    for (; depth > 0; --depth) {
        page << "</li></ul>\n";
    }
    page.sentence(words.origins() + "; " + words.hops());
}

}  // namespace

void write_claims(
    HtmlWriter& page, const Voice& voice, const HtmlMarks& marks, const Report& report
) {
    const auto standings = resolve_standings(voice.index());
    for (const auto& trace : report.traces) {
        const auto* claim = voice.index().claim(trace.claim);
        if (claim == nullptr) {
            continue;
        }
        page << "<article" << attribute("id", claim_address(trace.claim).substr(1))
             << marks.about(trace.claim) << ">\n<h3><a"
             << attribute("href", claim_address(trace.claim)) << ">" << voice(trace.claim)
             << "</a></h3>\n";
        write_words(page, voice, *claim);
        write_facts(page, voice, *claim, compared_in(report, trace.claim));
        write_way(page, TraceWords(voice, standings, trace), trace);
        std::vector<std::string> findings;
        findings.reserve(trace.findings.size());
        for (const auto& finding : trace.findings) {
            const auto others = other_places(voice, finding, trace.claim);
            findings.push_back(
                "<b>" + std::string(name_of(finding.kind)) + "</b>" +
                (others.empty() ? "" : " (" + others + ")") + ": " +
                finding_words(voice, finding, trace.claim)
            );
        }
        page.list("Findings", findings);
        page << "</article>\n";
    }
}

}  // namespace hearsay::render
