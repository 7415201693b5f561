// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/markdown_page.hpp"
#include "render/overview.hpp"
#include "render/topic_markdown.hpp"
#include "render/voice.hpp"

namespace hearsay {

std::string compare_markdown(const Comparison& comparison, const Dossier& dossier) {
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::in_markdown);
    render::MarkdownPage page;
    page.heading(1, voice.event(comparison.event));
    render::write_overview(page, voice, comparison);
    for (const auto& topic : comparison.topics) {
        render::write_topic(page, voice, comparison, topic, 2, render::ClaimLinks::none);
    }
    if (const auto legend = render::uncertain_legend(index, comparison); !legend.empty()) {
        page.sentence(legend);
    }
    if (!comparison.findings.empty()) {
        page.heading(2, "What was found on the way from the speakers to the record", "findings");
        render::write_findings(page, voice, comparison.findings, {});
    }
    return page.take();
}

}  // namespace hearsay
