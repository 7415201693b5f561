// SPDX-License-Identifier: Apache-2.0

#include "render/topic_markdown.hpp"

#include "render/claim_ways.hpp"
#include "render/claim_words.hpp"
#include "render/cut_words.hpp"
#include "render/dispute_words.hpp"
#include "render/event_words.hpp"
#include "render/figure_words.hpp"
#include "render/overview.hpp"
#include "render/page.hpp"
#include "render/position_words.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

namespace {

using RowCells = std::vector<std::string>;

RowCells cells_of(
    const Voice& voice,
    const Row& row,
    const std::string& answer,
    ClaimLinks links,
    Assertions assertions = Assertions::implied
) {
    const auto id = voice(row.id);
    const auto mark = marks(*row.claim, *row.compared);
    const bool can_link = links == ClaimLinks::to_sections && row.compared->of_the_event;
    return {
        answer,
        stance(voice, *row.claim, *row.compared, assertions),
        speaker_and_body(voice, *row.claim, *row.compared),
        ways_in_short(voice, *row.claim),
        made(*row.claim),
        (can_link ? link_to("claim-", row.id, id) : id) + (mark.empty() ? "" : ' ' + mark)};
}

void write_positions(
    MarkdownPage& page,
    const Voice& voice,
    const Comparison& comparison,
    const TopicComparison& topic,
    ClaimLinks links
) {
    const bool differ = std::ranges::any_of(topic.positions, [&](const Position& position) {
        return differ_in_act(rows_of(voice.index(), comparison, position));
    });
    const auto assertions = differ ? Assertions::told : Assertions::implied;
    std::vector<RowCells> rows;
    for (const auto& position : topic.positions) {
        const auto label = voice.label(topic.topic, position);
        std::string said;
        for (const auto& words : said_of(voice, comparison, position)) {
            said += said.empty() ? "" : "; ";
            said += words;
        }
        if (!said.empty()) {
            page.item(said.insert(0, "**" + label + "**: "));
        }
        for (const auto& row : rows_of(voice.index(), comparison, position)) {
            const auto named =
                row.claim->party_as_named.empty() ? label : voice.named(*row.claim, *row.compared);
            rows.push_back(cells_of(voice, row, named, links, assertions));
        }
    }
    page.table(
        {topic.topic == responsibility ? "names" : "says", "as", "speaker", "via", "made", "claim"},
        rows
    );
}

void write_rows(
    MarkdownPage& page,
    const Voice& voice,
    std::string_view head,
    const std::vector<Row>& claims,
    ClaimLinks links
) {
    if (claims.empty()) {
        return;
    }
    page.paragraph("**" + std::string(head) + "**");
    std::vector<RowCells> rows;
    for (const auto& row : claims) {
        auto cells = cells_of(voice, row, {}, links);
        cells.erase(cells.begin());
        cells.front() = stance_sentence(voice, *row.claim, *row.compared);
        rows.push_back(std::move(cells));
    }
    page.table({"what", "speaker", "via", "made", "claim"}, rows);
}

void write_list(
    MarkdownPage& page, std::string_view head, const std::vector<std::string>& sentences
) {
    if (sentences.empty()) {
        return;
    }
    page.paragraph("**" + std::string(head) + "**");
    for (const auto& sentence : sentences) {
        page.item(sentence);
    }
}

}  // namespace

void write_topic(
    MarkdownPage& page,
    const Voice& voice,
    const Comparison& comparison,
    const TopicComparison& topic,
    std::size_t level,
    ClaimLinks links
) {
    page.heading(
        level, voice(topic.question.empty() ? topic.topic : topic.question), "topic-" + topic.topic
    );
    if (holds_nothing(topic)) {
        page.sentence(no_answer);
        return;
    }
    write_positions(page, voice, comparison, topic, links);
    page.sentence(range_of_numbers(topic));
    const bool parties = topic.topic == responsibility;
    const auto rows = [&](const Ids& ids) { return rows_of(voice.index(), comparison, ids); };
    const auto nobody = parties ? "Named nobody" : "Gave no answer";
    write_rows(page, voice, nobody, rows(topic.withheld_by), links);
    const auto formerly = parties ? "Formerly named nobody" : "Formerly gave no answer";
    write_rows(page, voice, formerly, rows(topic.formerly_withheld_by), links);
    write_rows(
        page, voice, "Also on record, holding none of these", rows(topic.holding_none), links
    );
    constexpr std::size_t most = 200;
    write_list(page, "Latest figure of each", figure_sentences(voice, comparison, topic, most));
    write_list(page, "In conflict", conflict_sentences(voice, comparison, topic, most));
    write_list(
        page, "Different roles, not held against each other", different_roles(voice, topic, most)
    );
    write_list(page, "Moved", shift_sentences(voice, comparison, topic, most));
}

void write_overview(MarkdownPage& page, const Voice& voice, const Comparison& comparison) {
    const auto* event = voice.index().event(comparison.event);
    if (event != nullptr) {
        page.paragraph(when_and_where(voice, *event));
        for (const auto& words : belonging(voice, *event, comparison.as_of)) {
            page.sentence(words);
        }
        if (!event->summary.empty()) {
            for (const auto& line : voice.lines(event->summary)) {
                page.paragraph(line);
            }
        }
        if (!event->note.empty()) {
            page.paragraph("Note: " + voice.on_one_line(event->note));
        }
    }
    page.sentence(counts_of_event(voice, comparison));
    for (const auto& words : remaining_words(voice, comparison)) {
        page.sentence(words);
    }
    page.sentence(common_source(voice, comparison));
    for (const auto& words : stale_words(voice, comparison)) {
        page.sentence(words);
    }
    if (const auto cut = cut_words(voice, comparison.as_of, comparison.known_at); !cut.empty()) {
        page.sentence("This is " + cut);
    }
    for (const auto& words : open_in(voice, comparison)) {
        page.sentence(words);
    }
    if (comparison.by == "affiliation") {
        page.sentence("positions and shifts are those of bodies, by affiliation at the time");
        if (!comparison.possibly_rolled_up.empty()) {
            page.sentence(
                "that their speakers belonged to all of these bodies when they spoke is only "
                "possible: " +
                voice.list(comparison.possibly_rolled_up)
            );
        }
    }
}

void write_findings(
    MarkdownPage& page,
    const Voice& voice,
    const std::vector<Finding>& findings,
    std::string_view own
) {
    for (const auto& [kind, all] : by_kind(findings)) {
        page.item(capitalised(counted(kind, all.size())) + ": " + std::string(meaning(kind)));
        for (const auto* finding : all) {
            page.item(finding_words(voice, *finding, own), 1);
        }
    }
}

}  // namespace hearsay::render
