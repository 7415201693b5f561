// SPDX-License-Identifier: Apache-2.0

#include "render/html_matrix.hpp"

#include "render/claim_words.hpp"
#include "render/own_words.hpp"
#include "render/position_words.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace hearsay::render {

namespace {

struct Entry {
    Row row;
    std::string own = {};     ///< that it speaks of itself, if it does
    bool by_a_party = false;  ///< and no one who only belongs to one
    bool formerly = false;    ///< not in force any more
};

struct Column {
    std::string head;
    std::vector<Entry> entries;
};

std::vector<Column>
columns_of(const Voice& voice, const Comparison& comparison, const TopicComparison& topic) {
    std::vector<Column> columns;
    for (const auto& position : topic.positions) {
        auto& column = columns.emplace_back(Column{voice.label(topic.topic, position), {}});
        for (auto& row : rows_of(voice.index(), comparison, position)) {
            auto& entry = column.entries.emplace_back();
            entry.own = of_itself(voice, position, row.id);
            entry.by_a_party = a_party_speaks(position, row.id);
            entry.formerly = !row.compared->in_force;
            entry.row = std::move(row);
        }
    }
    auto nobody = topic.withheld_by;
    nobody.insert(
        nobody.end(), topic.formerly_withheld_by.begin(), topic.formerly_withheld_by.end()
    );
    if (!nobody.empty()) {
        auto& column = columns.emplace_back();
        column.head = topic.topic == responsibility ? "nobody" : "no answer";
        for (auto& row : rows_of(voice.index(), comparison, nobody)) {
            auto& entry = column.entries.emplace_back();
            entry.formerly = !row.compared->in_force;
            entry.row = std::move(row);
        }
    }
    return columns;
}

/// A sign for what a claim does, beside the words for it.
std::string_view sign_of(const Entry& entry) {
    switch (entry.row.compared->act.value_or(Act::withholds)) {
    case Act::asserts:
        return entry.by_a_party ? "◆" : "●";
    case Act::suggests:
        return "◐";
    case Act::denies:
        return entry.by_a_party ? "⊗" : "✕";
    case Act::doubts:
        return "?";
    case Act::withholds:
        break;
    }
    return "–";
}

std::string words_of(const Voice& voice, const Entry& entry) {
    auto words = stance(voice, *entry.row.claim, *entry.row.compared, Assertions::implied);
    if (entry.row.compared->act == Act::asserts) {
        words.insert(0, words.empty() ? "asserts" : "asserts: ");
    }
    const Claim& claim = *entry.row.claim;
    const ComparedClaim& compared = *entry.row.compared;
    if (compared.act == Act::withholds) {
        const auto about = asked_about(voice, claim, compared);
        words += about.empty() ? "" : ", " + about;
    } else if (voice.named(claim, compared) != voice.answer(compared.topic, compared.answer)) {
        words += ", named " + voice.quoted(claim.party_as_named);
    }
    if (!claim.on_behalf_of.empty()) {
        words += ", by " + voice.actors(claim.speakers) + " on behalf of " +
                 voice.actors(claim.on_behalf_of);
    }
    if (const auto name = voice.name_used(claim); !name.empty()) {
        words += ", as " + name;
    }
    if (!entry.own.empty()) {
        words += (entry.by_a_party ? ", " : "; ") + entry.own;
    }
    if (const auto mark = marks(*entry.row.claim, *entry.row.compared); !mark.empty()) {
        words += ' ' + mark;
    }
    return words;
}

/// One claim in a cell, with a link to where it stands in full.
void write_entry(HtmlWriter& page, const Voice& voice, const HtmlMarks& marks, const Entry& entry) {
    page << "<a class=\"stance" << (entry.formerly ? " former" : "") << "\""
         << marks.link(entry.row.id) << marks.about(entry.row.id)
         << attribute("data-s", sign_of(entry)) << ">" << words_of(voice, entry) << "</a>";
}

std::string head_of_row(const Voice& voice, const Claim& claim) {
    return voice.actors(principal_of(claim));
}

using Cells = std::map<std::size_t, std::vector<const Entry*>>;

void write_cells(
    HtmlWriter& page,
    const Voice& voice,
    const HtmlMarks& marks,
    const Cells& cells,
    std::size_t columns
) {
    for (std::size_t column = 0; column < columns; ++column) {
        const auto cell = cells.find(column);
        if (cell == cells.end()) {
            page << "<td></td>";
            continue;
        }
        page << "<td>";
        for (const auto* entry : cell->second) {
            write_entry(page, voice, marks, *entry);
        }
        page << "</td>";
    }
}

void write_by_principal(
    HtmlWriter& page, const Voice& voice, const HtmlMarks& marks, const std::vector<Column>& columns
) {
    struct Principal {
        std::string name;
        Ids claims;
        Cells cells;
    };
    std::vector<Principal> principals;  // in the order of the answers that they give
    std::map<std::string, std::size_t> numbers;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        for (const auto& entry : columns[column].entries) {
            const auto& claim = *entry.row.claim;
            const auto [number, is_new] =
                numbers.try_emplace(joined(principal_of(claim)), principals.size());
            if (is_new) {
                principals.push_back({head_of_row(voice, claim), {}, {}});
            }
            principals[number->second].claims.push_back(entry.row.id);
            principals[number->second].cells[column].push_back(&entry);
        }
    }
    page << "<thead><tr><th scope=\"col\">who says it</th>";
    for (const auto& column : columns) {
        page << "<th scope=\"col\">" << column.head << "</th>";
    }
    page << "</tr></thead>\n<tbody>\n";
    for (const auto& principal : principals) {
        page << "<tr" << marks.about(principal.claims) << "><th scope=\"row\">" << principal.name
             << "</th>";
        write_cells(page, voice, marks, principal.cells, columns.size());
        page << "</tr>\n";
    }
    page << "</tbody>";
}

void write_by_claim(
    HtmlWriter& page, const Voice& voice, const HtmlMarks& marks, const std::vector<Column>& columns
) {
    page << "<thead><tr><th scope=\"col\">answer</th><th scope=\"col\">who says it</th>"
            "<th scope=\"col\">what</th><th scope=\"col\">made</th></tr></thead>\n<tbody>\n";
    for (const auto& column : columns) {
        for (const auto& entry : column.entries) {
            page << "<tr" << marks.about(entry.row.id) << "><th scope=\"row\">" << column.head
                 << "</th><td>" << head_of_row(voice, *entry.row.claim) << "</td><td>";
            write_entry(page, voice, marks, entry);
            page << "</td><td>" << made(*entry.row.claim) << "</td></tr>\n";
        }
    }
    page << "</tbody>";
}

}  // namespace

void write_matrix(
    HtmlWriter& page,
    const Voice& voice,
    const HtmlMarks& marks,
    const Comparison& comparison,
    const TopicComparison& topic
) {
    constexpr std::size_t most_columns = 10;
    const auto columns = columns_of(voice, comparison, topic);
    if (columns.empty()) {
        return;
    }
    page << "<div class=\"scroll\" tabindex=\"0\" role=\"region\""
         << attribute("aria-labelledby", "topic-" + topic.topic) << ">\n<table class=\"matrix\">";
    if (columns.size() <= most_columns) {
        write_by_principal(page, voice, marks, columns);
    } else {
        write_by_claim(page, voice, marks, columns);
    }
    page << "</table>\n</div>\n";
}

}  // namespace hearsay::render
