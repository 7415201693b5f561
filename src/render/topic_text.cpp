// SPDX-License-Identifier: Apache-2.0

#include "render/topic_text.hpp"

#include "render/claim_ways.hpp"
#include "render/claim_words.hpp"
#include "render/cut_words.hpp"
#include "render/dispute_words.hpp"
#include "render/event_words.hpp"
#include "render/figure_words.hpp"
#include "render/overview.hpp"
#include "render/position_words.hpp"
#include "text/plural.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace hearsay::render {

namespace {

std::string id_with_marks(const Voice& voice, const Row& row) {
    const auto mark = marks(*row.claim, *row.compared);
    return voice(row.id) + (mark.empty() ? "" : ' ' + mark);
}

/// ": suggests Israel", or " (“allegedly”)" where nothing but a hedge is told.
std::string behind_speaker(const std::string& words) {
    if (words.empty()) {
        return {};
    }
    return (words.front() == '(' ? " " : ": ") + words;
}

/// "Alamulhadi: suggests Israel as accomplice; ISNA → The New Arab; from 3 Jan 2024 on", then the
/// id, below where there is no room beside.
void write_block(Page& page, const Voice& voice, const Row& row, const std::string& words) {
    const auto text = speaker_and_body(voice, *row.claim, *row.compared) + behind_speaker(words) +
                      "; " + ways_in_short(voice, *row.claim) + "; " + made(*row.claim);
    const auto id = id_with_marks(voice, row);
    constexpr std::size_t bullet = 5;
    if (text::width(text) + text::width(id) + bullet <= page.columns()) {
        page.item(text + "; " + id, 1);
    } else {
        page.item(text, 1);
        page.paragraph(id, 3);
    }
}

/// The rows of all positions beside each other, under the columns that have something to say.
class SideBySide {
public:
    SideBySide(const Voice& voice, const Comparison& comparison, const TopicComparison& topic)
        : voice_(&voice), comparison_(&comparison), topic_(&topic) {
        for (const auto& position : topic.positions) {
            groups_.push_back(rows_of(voice.index(), comparison, position));
            rows_ += groups_.back().size();
            if (differ_in_act(groups_.back())) {
                assertions_ = Assertions::told;
            }
        }
    }

    [[nodiscard]] bool is_small() const { return rows_ <= 2; }

    void write_table(Page& page) const {
        std::vector<std::vector<std::vector<std::string>>> cells;
        std::array<bool, columns> used{};
        for (const auto& group : groups_) {
            cells.emplace_back();
            for (const auto& row : group) {
                cells.back().push_back(cells_of(row));
                for (std::size_t i = 0; i < columns; ++i) {
                    used[i] = used[i] || !cells.back().back()[i].empty();
                }
            }
        }
        text::Table table(headers(used));
        for (std::size_t group = 0; group < groups_.size(); ++group) {
            const auto& position = topic_->positions[group];
            table.heading(voice_->label(topic_->topic, position));
            for (const auto& words : said_of(*voice_, *comparison_, position)) {
                table.note(words);
            }
            for (auto& row : cells[group]) {
                std::vector<std::string> kept;
                for (std::size_t i = 0; i < columns; ++i) {
                    if (used[i]) {
                        kept.push_back(std::move(row[i]));
                    }
                }
                table.row(std::move(kept));
            }
        }
        page.table(table);
    }

    void write_blocks(Page& page) const {
        for (std::size_t group = 0; group < groups_.size(); ++group) {
            const auto& position = topic_->positions[group];
            if (!is_small()) {
                page.blank();
            }
            page.strong(voice_->label(topic_->topic, position), 1);
            for (const auto& words : said_of(*voice_, *comparison_, position)) {
                page.paragraph(words, 1, true);
            }
            for (const auto& row : groups_[group]) {
                // What it answers stands above; only its own name for it is told again.
                const auto& own_name = row.claim->party_as_named;
                auto words = stance(*voice_, *row.claim, *row.compared, assertions_);
                if (!own_name.empty()) {
                    words.insert(
                        0, "names " + voice_->quoted(own_name) + (words.empty() ? "" : ", ")
                    );
                }
                write_block(page, *voice_, row, words);
            }
        }
    }

private:
    static constexpr std::size_t columns = 6;

    /// What a claim answers stands in the heading above it: only its own name for it is told again.
    [[nodiscard]] std::vector<std::string> cells_of(const Row& row) const {
        const auto& own_name = row.claim->party_as_named;
        return {
            own_name.empty() ? "" : voice_->quoted(own_name),
            stance(*voice_, *row.claim, *row.compared, assertions_),
            speaker_and_body(*voice_, *row.claim, *row.compared),
            ways_in_short(*voice_, *row.claim),
            made(*row.claim),
            id_with_marks(*voice_, row)};
    }

    [[nodiscard]] std::vector<text::Column> headers(const std::array<bool, columns>& used) const {
        // Ids are for copying: they are the last to be broken.
        constexpr std::size_t longest_whole_id = 40;
        std::size_t id = 10;
        for (const auto& group : groups_) {
            for (const auto& row : group) {
                id = std::max(id, std::min(longest_whole_id, row.id.size()));
            }
        }
        const std::array<text::Column, columns> all{
            {{.header = topic_->topic == responsibility ? "names" : "says", .min_width = 8},
             {.header = "as", .min_width = 8},
             {.header = "speaker", .min_width = 8},
             {.header = "via", .min_width = 4},
             {.header = "made", .min_width = 6},
             {.header = "claim", .min_width = id}}};
        std::vector<text::Column> kept;
        for (std::size_t i = 0; i < columns; ++i) {
            if (used[i]) {
                kept.push_back(all[i]);
            }
        }
        return kept;
    }

    const Voice* voice_;
    const Comparison* comparison_;
    const TopicComparison* topic_;
    std::vector<std::vector<Row>> groups_;
    std::size_t rows_ = 0;
    Assertions assertions_ = Assertions::implied;
};

void write_rows(
    Page& page, const Voice& voice, std::string_view head, const std::vector<Row>& rows
) {
    if (rows.empty()) {
        return;
    }
    page.blank();
    page.strong(head, 1);
    for (const auto& row : rows) {
        auto words = stance_sentence(voice, *row.claim, *row.compared);
        // The heading says it; what it was asked about, or its hedge, it does not.
        for (const std::string_view known : {"names nobody", "gives no answer"}) {
            if (words.starts_with(known)) {
                words.erase(0, known.size() + (words.size() > known.size() ? 1 : 0));
            }
        }
        write_block(page, voice, row, words);
    }
}

void write_list(Page& page, std::string_view head, const std::vector<std::string>& sentences) {
    if (sentences.empty()) {
        return;
    }
    page.blank();
    page.strong(head, 1);
    for (const auto& sentence : sentences) {
        page.item(sentence, 1);
    }
}

}  // namespace

void write_topic(
    Page& page, const Voice& voice, const Comparison& comparison, const TopicComparison& topic
) {
    page.title(
        voice(topic.question.empty() ? topic.topic : topic.question) + "  [" + voice(topic.topic) +
        ']'
    );
    if (holds_nothing(topic)) {
        page.sentence(no_answer, 1, true);
        return;
    }
    const SideBySide side_by_side(voice, comparison, topic);
    if (page.is_wide() && !side_by_side.is_small()) {
        side_by_side.write_table(page);
    } else {
        side_by_side.write_blocks(page);
    }
    if (const auto range = range_of_numbers(topic); !range.empty()) {
        page.blank();
        page.sentence(range, 1, true);
    }
    const bool about_parties = topic.topic == responsibility;
    write_rows(
        page,
        voice,
        about_parties ? "Named nobody" : "Gave no answer",
        rows_of(voice.index(), comparison, topic.withheld_by)
    );
    write_rows(
        page,
        voice,
        about_parties ? "Formerly named nobody" : "Formerly gave no answer",
        rows_of(voice.index(), comparison, topic.formerly_withheld_by)
    );
    write_rows(
        page,
        voice,
        "Also on record, holding none of these",
        rows_of(voice.index(), comparison, topic.holding_none)
    );
    constexpr std::size_t most = 50;
    write_list(page, "Latest figure of each", figure_sentences(voice, comparison, topic, most));
    write_list(page, "In conflict", conflict_sentences(voice, comparison, topic, most));
    write_list(
        page, "Different roles, not held against each other", different_roles(voice, topic, most)
    );
    write_list(page, "Moved", shift_sentences(voice, comparison, topic, most));
}

void write_overview(Page& page, const Voice& voice, const Comparison& comparison) {
    const auto* event = voice.index().event(comparison.event);
    page.title(voice.event(comparison.event));
    if (event != nullptr) {
        page.paragraph(when_and_where(voice, *event));
        for (const auto& words : belonging(voice, *event, comparison.as_of)) {
            page.sentence(words);
        }
    }
    page.sentence(counts_of_event(voice, comparison), 0, true);
    for (const auto& words : remaining_words(voice, comparison)) {
        page.sentence(words, 0, true);
    }
    page.sentence(common_source(voice, comparison), 0, true);
    for (const auto& words : stale_words(voice, comparison)) {
        page.sentence(words, 0, true);
    }
    if (const auto cut = cut_words(voice, comparison.as_of, comparison.known_at); !cut.empty()) {
        page.sentence("This is " + cut, 0, true);
    }
    for (const auto& words : open_in(voice, comparison)) {
        page.sentence(words, 0, true);
    }
    if (comparison.by == "affiliation") {
        page.sentence("positions and shifts are those of bodies, by affiliation at the time");
        if (!comparison.possibly_rolled_up.empty()) {
            page.sentence(
                "that their speakers belonged to all of these bodies when they spoke is only "
                "possible: " +
                    voice.list(comparison.possibly_rolled_up),
                0,
                true
            );
        }
    }
}

void write_findings(Page& page, const Voice& voice, const Comparison& comparison) {
    const auto kinds = by_kind(comparison.findings);
    if (kinds.empty()) {
        return;
    }
    page.title("What was found on the way from the speakers to the record");
    for (const auto& [kind, findings] : kinds) {
        constexpr std::size_t most = 3;
        page.paragraph(counted(kind, findings.size()) + ": " + std::string(meaning(kind)), 1, true);
        for (std::size_t i = 0; i < findings.size() && i < most; ++i) {
            page.item(
                place_words(voice, *findings[i]) + ": " + voice.sentence(findings[i]->message), 3
            );
        }
        if (findings.size() > most) {
            page.item(text::thousands(findings.size() - most) + " more", 3);
        }
    }
}

}  // namespace hearsay::render
