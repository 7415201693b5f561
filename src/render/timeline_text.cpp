// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/cut_words.hpp"
#include "render/event_words.hpp"
#include "render/overview.hpp"
#include "render/page.hpp"
#include "render/time_axis.hpp"
#include "render/timeline_page.hpp"
#include "render/timeline_words.hpp"

#include <algorithm>

namespace hearsay {

namespace {

using render::Page;
using render::TimelineWords;
using render::Voice;

void write_table(Page& page, const TimelineWords& words, const Timeline& timeline) {
    constexpr std::size_t least_bar = 21;  // two days and a space between
    const auto room = std::max(least_bar, page.columns() / 4);
    const auto axis = render::TimeAxis::over(timeline.dated, room);
    std::size_t longest_id = 5;
    for (const auto& entry : timeline.dated) {
        longest_id = std::max(longest_id, std::min<std::size_t>(entry.id.size(), 34));
    }
    text::Table table(
        {{.header = "", .min_width = 1},
         {.header = "when", .min_width = 12},
         {.header = axis ? axis->scale() : "", .min_width = room, .weight = 3, .droppable = true},
         {.header = "what", .min_width = 16, .weight = 2},
         {.header = "id", .min_width = longest_id}}
    );
    for (std::size_t i = 0; i < timeline.dated.size(); ++i) {
        const auto& entry = timeline.dated[i];
        table.row(
            {std::string(render::mark_of(timeline, i)),
             words.when_of(entry),
             axis && entry.date ? axis->bar(*entry.date) : "",
             words.what(entry),
             words.id(entry)}
        );
    }
    page.table(table);
}

void write_blocks(Page& page, const TimelineWords& words, const Timeline& timeline) {
    for (std::size_t i = 0; i < timeline.dated.size(); ++i) {
        const auto& entry = timeline.dated[i];
        const std::string mark(render::mark_of(timeline, i));
        page.paragraph(
            (mark.empty() ? "" : mark + ' ') + words.when_of(entry), mark.empty() ? 2 : 0
        );
        page.paragraph(words.what(entry), 4);
        page.paragraph(words.id(entry), 4);
    }
}

}  // namespace

void render::write_timeline(Page& page, const Voice& voice, const Timeline& timeline) {
    const TimelineWords words(voice);
    // Before the table: a mark that is read first is not taken for a part of the date.
    const auto marks = marks_in(voice.index(), timeline);
    for (const auto& [mark, meaning] : marks) {
        page.aside(std::string(mark) + ' ' + std::string(meaning) + '.', 1);
    }
    if (!marks.empty()) {
        page.blank();
    }
    if (timeline.dated.empty()) {
        page.paragraph("Nothing is dated.", 1);
    } else if (page.is_wide()) {
        write_table(page, words, timeline);
    } else {
        write_blocks(page, words, timeline);
    }
    if (!timeline.undated.empty()) {
        page.blank();
        page.strong("Undated", 1);
        for (const auto& entry : timeline.undated) {
            page.item(words.what_undated(entry) + "; " + words.id(entry), 1);
        }
    }
    if (!timeline.undecided.empty()) {
        page.blank();
        page.strong("Undecided: their dates cannot tell whether they were on record by then", 1);
        for (const auto& id : timeline.undecided) {
            page.item(voice(id), 1);
        }
    }
}

std::string
timeline_text(const Timeline& timeline, const Dossier& dossier, const TextOptions& options) {
    const DossierIndex index(dossier);
    const render::Voice voice(index, render::on_terminal);
    render::Page page(options);
    const auto* event = index.event(timeline.event);
    page.title(voice.event(timeline.event));
    if (event != nullptr) {
        page.paragraph(render::when_and_where(voice, *event));
    }
    if (const auto cut = render::cut_words(voice, timeline.as_of, timeline.known_at);
        !cut.empty()) {
        page.sentence("This is " + cut, 0, true);
    }
    for (const auto& sentence :
         render::open_at_cut(voice, {}, timeline.if_date_right, dossier.undecided_texts)) {
        page.sentence(sentence, 0, true);
    }
    page.blank();
    render::write_timeline(page, voice, timeline);
    if (const auto questions = render::TimelineWords(voice).question_lines(timeline);
        !questions.empty()) {
        page.blank();
        for (const auto& question : questions) {
            page.aside(question, 1);
        }
    }
    return page.take();
}

}  // namespace hearsay
