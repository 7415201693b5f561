// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/overview.hpp"
#include "render/page.hpp"
#include "render/topic_text.hpp"
#include "render/voice.hpp"
#include "text/escape.hpp"
#include "text/terminal.hpp"

namespace hearsay {

namespace {

/// The options by which another command answers as of the same times.
std::string clocks_of(const Comparison& comparison) {
    std::string options;
    if (comparison.as_of) {
        options += " --as-of " + text::shell(comparison.as_of->text);
    }
    if (!comparison.known_at.empty()) {
        options += " --known-at " + text::shell(comparison.known_at);
    }
    return options;
}

/// Explains the marks that the answer uses, and how to go on from it.
void write_legend(
    render::Page& page,
    const render::Voice& voice,
    const Comparison& comparison,
    const std::string& program
) {
    std::string example;
    for (const auto& topic : comparison.topics) {
        for (const auto& position : topic.positions) {
            if (example.empty() && !position.asserted_by.empty()) {
                example = position.asserted_by.front();
            }
        }
    }
    page.blank();
    if (const auto legend = render::uncertain_legend(voice.index(), comparison); !legend.empty()) {
        page.aside(legend + '.');
    }
    if (!example.empty()) {
        page.advice(
            "See where a claim came from, and what is missing:",
            text::terminal_safe(program + " trace " + example + clocks_of(comparison))
        );
    }
}

std::string written(
    render::Page page,
    const Comparison& comparison,
    const Dossier& dossier,
    const std::string& program
) {
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::on_terminal);
    render::write_overview(page, voice, comparison);
    for (const auto& topic : comparison.topics) {
        render::write_topic(page, voice, comparison, topic);
    }
    render::write_findings(page, voice, comparison);
    write_legend(page, voice, comparison, program);
    return page.take();
}

}  // namespace

std::string
compare_text(const Comparison& comparison, const Dossier& dossier, const TextOptions& options) {
    return written(render::Page(options), comparison, dossier, options.program);
}

void compare_text(
    std::ostream& out,
    const Comparison& comparison,
    const Dossier& dossier,
    const TextOptions& options
) {
    written(render::Page(out, options), comparison, dossier, options.program);
}

}  // namespace hearsay
