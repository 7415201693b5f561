// SPDX-License-Identifier: Apache-2.0

#include "render/html_timeline.hpp"

#include "render/lanes.hpp"
#include "render/timeline_words.hpp"

#include <algorithm>

namespace hearsay::render {

namespace {

/// The event is the page itself, so there is nowhere to lead to.
std::string link_of(const HtmlMarks& marks, const TimelineEntry& entry, const std::string& words) {
    if (entry.kind == TimelineEntry::Kind::event) {
        return words;
    }
    const auto link = entry.kind == TimelineEntry::Kind::claim ? marks.link(entry.id)
                                                               : marks.document_link(entry.id);
    return link.empty() ? words : "<a" + link + ">" + words + "</a>";
}

std::string about(const DossierIndex& index, const HtmlMarks& marks, const TimelineEntry& entry) {
    return entry.kind == TimelineEntry::Kind::claim      ? marks.about(entry.id)
           : entry.kind == TimelineEntry::Kind::document ? marks.about_document(index, entry.id)
                                                         : std::string();
}

void write_dated(
    HtmlWriter& page,
    const DossierIndex& index,
    const TimelineWords& words,
    const HtmlMarks& marks,
    const Timeline& timeline
) {
    page << "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Timeline as a "
            "table\">\n<table>\n<thead><tr><th scope=\"col\">when</th><th scope=\"col\">what</th>"
            "<th scope=\"col\">record</th></tr></thead>\n<tbody>\n";
    for (std::size_t i = 0; i < timeline.dated.size(); ++i) {
        const auto& entry = timeline.dated[i];
        const auto mark = mark_of(timeline, i);
        page << "<tr" << about(index, marks, entry) << "><td>" << mark << (mark.empty() ? "" : " ")
             << words.when_of(entry) << "</td><td>" << words.what(entry)
             << (is_forged(index, entry) ? " (fabricated)" : "") << "</td><td>"
             << link_of(marks, entry, words.id(entry)) << "</td></tr>\n";
    }
    page << "</tbody>\n</table>\n</div>\n";
    for (const auto& [mark, meaning] : marks_in(index, timeline)) {
        page.sentence(std::string(mark) + ' ' + std::string(meaning), " class=\"aside\"");
    }
}

/// What the looks of claims in the picture stand for, where they are not all alike.
void write_kinds_of_claims(HtmlWriter& page, const DossierIndex& index, const Timeline& timeline) {
    const bool any_forged = std::ranges::any_of(timeline.dated, [&](const TimelineEntry& entry) {
        return is_forged(index, entry);
    });
    const bool any_former = std::ranges::any_of(timeline.dated, [&](const TimelineEntry& entry) {
        return entry.kind == TimelineEntry::Kind::claim && !entry.in_force &&
               !is_forged(index, entry);
    });
    std::string words;
    if (any_former) {
        words = "hollow and struck through: said, and no longer in force";
    }
    if (any_forged) {
        words += words.empty() ? "" : "; ";
        words +=
            "hollow and dashed, “fabricated”: never said, but put in the mouth of whom it names";
    }
    page.sentence(words, " class=\"aside\"");
}

}  // namespace

void write_timeline(
    HtmlWriter& page, const Voice& voice, const HtmlMarks& marks, const Timeline& timeline
) {
    const TimelineWords words(voice);
    if (timeline.dated.empty()) {
        page.sentence("nothing is dated");
    } else {
        if (const auto picture = lanes_svg(voice.index(), marks, timeline); !picture.empty()) {
            page << "<div class=\"scroll picture\" tabindex=\"0\" role=\"region\" "
                    "aria-label=\"Timeline as a picture\">\n"
                 << picture << "</div>\n";
            page.sentence(
                "a diamond is a day or a moment, a bar all that an imprecise date can mean (a day, "
                "where hours are drawn), an arrow an end that is open or not known; ~ stands by a "
                "date that is approximate and may lie "
                "outside of what is drawn, ? by one that is uncertain; the upright line or "
                "band is the event; what stands higher in the picture is no earlier for that",
                " class=\"aside\""
            );
            write_kinds_of_claims(page, voice.index(), timeline);
        }
        write_dated(page, voice.index(), words, marks, timeline);
    }
    if (!timeline.undated.empty()) {
        page << "<div class=\"box\">\n";
        page.element("h3", "Undated");
        page << "<ul>\n";
        for (const auto& entry : timeline.undated) {
            page << "<li" << about(voice.index(), marks, entry) << ">" << words.what_undated(entry)
                 << ": " << link_of(marks, entry, words.id(entry)) << "</li>\n";
        }
        page << "</ul>\n</div>\n";
    }
    if (!timeline.undecided.empty()) {
        page << "<div class=\"box\">\n";
        page.element(
            "h3", "Undecided: their dates cannot tell whether they were on record by then"
        );
        page << "<ul>\n";
        for (const auto& id : timeline.undecided) {
            page.element("li", voice(id));
        }
        page << "</ul>\n</div>\n";
    }
}

}  // namespace hearsay::render
