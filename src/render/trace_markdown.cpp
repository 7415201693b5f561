// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/claim_facts.hpp"
#include "render/claim_markdown.hpp"
#include "render/markdown_page.hpp"
#include "render/overview.hpp"
#include "render/page.hpp"
#include "render/topic_markdown.hpp"
#include "render/trace_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hearsay {

void render::write_claim(
    MarkdownPage& page, const Voice& voice, const Claim& claim, const ComparedClaim& compared
) {
    for (const auto& wording : wordings_of(voice, claim)) {
        page.paragraph("*" + wording.heading + ":*");
        if (wording.verbatim) {
            page.quote(wording.lines);
        } else {
            for (const auto& line : wording.lines) {
                page.paragraph(line);
            }
        }
    }
    for (const auto& [label, fact] : facts_of(voice, claim, compared)) {
        page.item(fmt::format("**{}:** {}", label, fact));
    }
}

void render::write_way(MarkdownPage& page, const TraceWords& words, const Trace& trace) {
    // Deeper lists are not read, and cost more to indent than to tell.
    constexpr std::size_t deepest = 8;
    bool any = false;
    walk(trace, [&](const TreeStep& step) {
        any = true;
        const auto told = words.step(step);
        std::string line = step.depth > deepest
                               ? "(level " + std::to_string(step.depth + 1) + ") " + told.head
                               : told.head;
        for (const auto& detail : told.details) {
            line += "; " + detail;
        }
        if (const auto further = words.goes_on(step.node)) {
            const std::string what(further->words);
            line += "; " +
                    (further->with == nullptr ? what : link_to("claim-", further->with->id, what));
        }
        page.item(line, std::min(step.depth, deepest));
    });
    if (!any) {
        page.sentence(words.no_way());
    }
    if (!trace.forward) {
        page.sentence(words.origins());
    }
    page.sentence(words.hops());
}

std::string trace_markdown(const Trace& trace, const Dossier& dossier) {
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::in_markdown);
    const auto standings = resolve_standings(index);
    const render::TraceWords words(voice, standings, trace);
    render::MarkdownPage page;
    page.heading(
        1, (trace.forward ? "Where it went: " : "Where it came from: ") + voice(trace.claim)
    );
    page.sentence(render::cut_of(voice, trace));
    for (const auto& sentence : render::open_in(voice, trace, dossier)) {
        page.sentence(sentence);
    }
    if (const auto* claim = index.claim(trace.claim)) {
        render::write_claim(page, voice, *claim, words.compared(*claim));
    }
    page.heading(2, trace.forward ? "The way from it" : "The way to it", "way");
    render::write_way(page, words, trace);
    if (!trace.findings.empty()) {
        page.heading(2, "Findings", "findings");
        render::write_findings(page, voice, trace.findings, trace.claim);
    }
    return page.take();
}

}  // namespace hearsay
