// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/claim_facts.hpp"
#include "render/overview.hpp"
#include "render/page.hpp"
#include "render/trace_page.hpp"
#include "render/trace_words.hpp"
#include "text/plural.hpp"
#include "text/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace hearsay {

namespace {

/// Draws the lines of a tree. What is deeper than there is room for stands at one depth, with its
/// level as a number.
class Tree {
public:
    explicit Tree(render::Page& page)
        : page_(&page),
          deepest_(std::clamp<std::size_t>(
              (page.columns() - std::min(page.columns(), least_text)) / 3, 1, most_levels
          )),
          last_at_(deepest_ + 1) {}

    void draw(const render::TreeStep& step, const render::NodeWords& words) {
        const auto depth = std::min(step.depth, deepest_);
        last_at_[depth] = step.last;
        std::string before = " ";
        for (std::size_t level = 0; level < depth; ++level) {
            before += last_at_[level] ? "   " : "│  ";
        }
        const bool flattened = step.depth > deepest_;
        auto first = before + (step.last && !flattened ? "└─ " : "├─ ");
        const auto further = before + (step.last && !flattened ? "   " : "│  ");
        const auto room = page_->columns() - std::min(page_->columns() - 1, text::width(first));
        const auto head =
            flattened ? "⋯" + std::to_string(step.depth + 1) + "⋯ " + words.head : words.head;
        for (const auto& line : text::wrap(head, room)) {
            out_.append(first).append(line) += '\n';
            first = further;
        }
        for (const auto& detail : words.details) {
            for (const auto& line : text::wrap(detail, room - std::min<std::size_t>(room - 1, 2))) {
                out_.append(further).append("  ").append(line) += '\n';
            }
        }
        if (out_.size() > flush_at) {
            flush();
        }
    }

    void flush() {
        page_->raw(out_);
        out_.clear();
    }

private:
    static constexpr std::size_t least_text = 30;
    static constexpr std::size_t most_levels = 20;
    static constexpr std::size_t flush_at = 1U << 16U;

    render::Page* page_;
    std::size_t deepest_;
    std::vector<bool> last_at_;
    std::string out_;
};

}  // namespace

bool render::write_way(Page& page, const TraceWords& words, const Trace& trace) {
    Tree tree(page);
    bool any = false;
    walk(trace, [&](const TreeStep& step) {
        any = true;
        auto told = words.step(step);
        if (const auto further = words.goes_on(step.node)) {
            told.details.emplace_back(further->words);
        }
        tree.draw(step, told);
    });
    tree.flush();
    return any;
}

void render::write_claim(
    Page& page, const Voice& voice, const Claim& claim, const ComparedClaim& compared
) {
    for (const auto& wording : wordings_of(voice, claim)) {
        page.paragraph(wording.heading + ':', 1);
        for (const auto& line : wording.lines) {
            page.paragraph(line, 3);
        }
    }
    for (const auto& [label, fact] : facts_of(voice, claim, compared)) {
        page.paragraph(fmt::format("{}: {}", label, fact), 1, true);
    }
}

void render::write_trace_findings(Page& page, const Voice& voice, const Trace& trace) {
    for (const auto& [kind, findings] : by_kind(trace.findings)) {
        page.blank();
        page.strong(
            capitalised(counted(kind, findings.size())) + ": " + std::string(meaning(kind)), 1
        );
        for (const auto* finding : findings) {
            page.item(finding_words(voice, *finding, trace.claim), 1);
        }
    }
}

namespace {

std::string written(render::Page page, const Trace& trace, const Dossier& dossier) {
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::on_terminal);
    const auto standings = resolve_standings(index);
    const render::TraceWords words(voice, standings, trace);
    page.title((trace.forward ? "Where it went: " : "Where it came from: ") + voice(trace.claim));
    if (const auto cut = render::cut_of(voice, trace); !cut.empty()) {
        page.sentence(cut, 0, true);
    }
    for (const auto& sentence : render::open_in(voice, trace, dossier)) {
        page.sentence(sentence, 0, true);
    }
    page.blank();
    if (const auto* claim = index.claim(trace.claim)) {
        render::write_claim(page, voice, *claim, words.compared(*claim));
    }
    page.title(trace.forward ? "The way from it" : "The way to it");
    if (render::write_way(page, words, trace)) {
        page.blank();
    } else {
        page.sentence(words.no_way(), 1, true);
    }
    if (!trace.forward) {
        page.sentence(words.origins(), 1, true);
    }
    page.sentence(words.hops(), 1, true);
    render::write_trace_findings(page, voice, trace);
    return page.take();
}

}  // namespace

std::string trace_text(const Trace& trace, const Dossier& dossier, const TextOptions& options) {
    return written(render::Page(options), trace, dossier);
}

void trace_text(
    std::ostream& out, const Trace& trace, const Dossier& dossier, const TextOptions& options
) {
    written(render::Page(out, options), trace, dossier);
}

}  // namespace hearsay
