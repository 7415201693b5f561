// SPDX-License-Identifier: Apache-2.0

#include "render/html_topic.hpp"

#include "render/claim_words.hpp"
#include "render/dispute_words.hpp"
#include "render/figure_words.hpp"
#include "render/html_matrix.hpp"
#include "render/overview.hpp"
#include "render/position_words.hpp"

#include <algorithm>

namespace hearsay::render {

namespace {

/// Sentences on one answer; what each of its claims says stands in the table.
void write_position(
    HtmlWriter& page,
    const Voice& voice,
    const HtmlMarks& marks,
    const Comparison& comparison,
    const TopicComparison& topic,
    const Position& position
) {
    const auto said = said_of(voice, comparison, position);
    if (said.empty()) {
        return;
    }
    page << "<div class=\"position\"" << marks.about(position.asserted_by) << ">\n";
    page.element("h4", voice.label(topic.topic, position));
    page << "<ul>\n";
    for (const auto& words : said) {
        page.element("li", words);
    }
    page << "</ul>\n</div>\n";
}

void write_claims(
    HtmlWriter& page,
    const Voice& voice,
    const HtmlMarks& marks,
    const Comparison& comparison,
    std::string_view head,
    const Ids& ids
) {
    const auto rows = rows_of(voice.index(), comparison, ids);
    if (rows.empty()) {
        return;
    }
    page.element("h4", head);
    page << "<ul>\n";
    for (const auto& row : rows) {
        const auto speaker = voice.speaker(*row.claim);
        const auto sentence = says(voice, *row.claim, *row.compared);
        const bool was_said = row.claim->authenticity != Authenticity::fabricated;
        const auto at = was_said ? 0 : put_in_mouth.size();
        page << "<li" << marks.about(row.id) << ">" << sentence.substr(0, at) << "<a"
             << marks.link(row.id) << ">" << speaker << "</a>"
             << sentence.substr(at + speaker.size()) << ", " << made(*row.claim);
        if (const auto mark = render::marks(*row.claim, *row.compared); !mark.empty()) {
            page << " " << mark;
        }
        page << "</li>\n";
    }
    page << "</ul>\n";
}

}  // namespace

void write_topic(
    HtmlWriter& page,
    const Voice& voice,
    const Voice& linking,
    const HtmlMarks& marks,
    const Comparison& comparison,
    const TopicComparison& topic
) {
    page << "<section class=\"topic\">\n";
    page.heading(
        '3', voice(topic.question.empty() ? topic.topic : topic.question), "topic-" + topic.topic
    );
    write_matrix(page, voice, marks, comparison, topic);
    page.sentence(range_of_numbers(topic));
    for (const auto& position : topic.positions) {
        write_position(page, linking, marks, comparison, topic, position);
    }
    write_claims(
        page, voice, marks, comparison, "Also on record, holding none of these", topic.holding_none
    );
    constexpr std::size_t most = 200;
    page.list("Latest figure of each", figure_sentences(linking, comparison, topic, most));
    page.list("In conflict", conflict_sentences(linking, comparison, topic, most));
    page.list("Different roles, not held against each other", different_roles(voice, topic, most));
    page.list("Moved", shift_sentences(linking, comparison, topic, most));
    page << "</section>\n";
}

}  // namespace hearsay::render
