// SPDX-License-Identifier: Apache-2.0

#include "render/timeline_markdown.hpp"

#include <hearsay/render.hpp>

#include "render/cut_words.hpp"
#include "render/event_words.hpp"
#include "render/overview.hpp"
#include "render/timeline_words.hpp"

#include <string>
#include <vector>

namespace hearsay {

void render::write_timeline(
    MarkdownPage& page, const Voice& voice, const Timeline& timeline, ClaimLinks links
) {
    const TimelineWords words(voice);
    const auto id_of = [&](const TimelineEntry& entry) {
        const auto* claim = voice.index().claim(entry.id);
        const bool can_link = links == ClaimLinks::to_sections && claim != nullptr &&
                              entry.kind == TimelineEntry::Kind::claim;
        return can_link ? link_to("claim-", entry.id, words.id(entry)) : words.id(entry);
    };
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < timeline.dated.size(); ++i) {
        const auto& entry = timeline.dated[i];
        rows.push_back(
            {std::string(mark_of(timeline, i)),
             words.when_of(entry),
             words.what(entry),
             id_of(entry)}
        );
    }
    for (const auto& [mark, meaning] : marks_in(voice.index(), timeline)) {
        page.paragraph(std::string(mark) + ": " + std::string(meaning) + '.');
    }
    page.table({"", "when", "what", "id"}, rows);
    if (!timeline.undated.empty()) {
        page.paragraph("**Undated**");
        for (const auto& entry : timeline.undated) {
            page.item(words.what_undated(entry) + "; " + id_of(entry));
        }
    }
    if (!timeline.undecided.empty()) {
        page.paragraph("**Undecided: their dates cannot tell whether they were on record by then**"
        );
        for (const auto& id : timeline.undecided) {
            page.item(voice(id));
        }
    }
}

std::string timeline_markdown(const Timeline& timeline, const Dossier& dossier) {
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::in_markdown);
    render::MarkdownPage page;
    const auto* event = index.event(timeline.event);
    page.heading(1, voice.event(timeline.event));
    if (event != nullptr) {
        page.paragraph(render::when_and_where(voice, *event));
    }
    if (const auto cut = render::cut_words(voice, timeline.as_of, timeline.known_at);
        !cut.empty()) {
        page.sentence("This is " + cut);
    }
    for (const auto& sentence :
         render::open_at_cut(voice, {}, timeline.if_date_right, dossier.undecided_texts)) {
        page.sentence(sentence);
    }
    render::write_timeline(page, voice, timeline, render::ClaimLinks::none);
    for (const auto& question : render::TimelineWords(voice).question_lines(timeline)) {
        page.item(question);
    }
    return page.take();
}

}  // namespace hearsay
