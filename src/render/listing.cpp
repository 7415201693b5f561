// SPDX-License-Identifier: Apache-2.0

#include "render/listing.hpp"

#include <hearsay/render.hpp>

#include "render/claim_words.hpp"
#include "render/overview.hpp"
#include "render/page.hpp"
#include "render/record_json.hpp"
#include "text/escape.hpp"
#include "text/plural.hpp"
#include "text/table.hpp"
#include "text/terminal.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace hearsay {

namespace {

using ListRow = std::vector<std::string>;

/// A list as rows of raw texts under headers; every format is made of it.
struct Listing {
    ListRow headers;
    std::vector<ListRow> rows;
};

std::string date_or_nothing(const std::optional<Date>& date) {
    return date ? date->text : "undated";
}

/// When it was said, or at least by when.
std::string when_said(const Claim& claim) {
    return claim.date || !claim.disclosed ? date_or_nothing(claim.date)
                                          : "undated, disclosed " + claim.disclosed->text;
}

std::string said(const Claim& claim) {
    if (!claim.statement.empty()) {
        return claim.statement;
    }
    if (!claim.quote.empty() || claim.note.empty()) {
        return claim.quote;
    }
    return "recorder's note: " + claim.note;
}

/// What holds a claim back: the speaker's words, then the recorder's.
std::string reservations(const Claim& claim) {
    std::string text;
    const auto add = [&](std::string_view words) {
        text += (text.empty() ? "" : ", ") + std::string(words);
    };
    if (claim.certainty && !render::hedge_says_certainty(claim)) {
        add(name_of(*claim.certainty));
    }
    if (!claim.hedge.empty()) {
        add("“" + claim.hedge + "”");
    }
    if (claim.authenticity == Authenticity::fabricated) {
        add("fabricated");
    } else if (claim.authenticity == Authenticity::disputed) {
        add("authenticity disputed");
    }
    if (claim.uncertain) {
        add("recorder not sure");
    }
    return text.empty() ? text : " (" + text + ')';
}

/// As the record has it, with nothing that its links imply.
std::string stance(const Claim& claim) {
    std::string text = claim.act ? std::string(name_of(*claim.act)) : "";
    const auto answer = !claim.parties.empty() ? joined(claim.parties)
                        : claim.value          ? written(*claim.value)
                                               : claim.answer;
    if (!answer.empty()) {
        text += (text.empty() ? "" : " ") + answer;
    }
    if (!claim.party_as_named.empty()) {
        text += ", named “" + claim.party_as_named + "”";
    }
    for (std::size_t i = 0; i < claim.roles.size(); ++i) {
        text += (i == 0 ? " as " : ", ") + std::string(name_of(claim.roles[i]));
    }
    if (!claim.topic.empty() && claim.topic != responsibility) {
        text += (text.empty() ? "[" : " [") + claim.topic + ']';
    }
    // Of its own position, where it has one, and not of what it links to.
    const bool is_own = !text.empty();
    text += is_own ? reservations(claim) : "";
    for (std::size_t link = 0; link < claim.links.size(); ++link) {
        for (const auto& target : claim.links[link]) {
            text += (text.empty() ? "" : ", ") + std::string(name_of(static_cast<Link>(link))) +
                    ' ' + target;
        }
    }
    return text + (is_own ? std::string() : reservations(claim));
}

Listing events(const Records& records) {
    Listing listing{{"event", "when", "what", "where"}, {}};
    for (const auto& each : records.events) {
        listing.rows.push_back({each.id, each.date.text, each.title, each.place});
    }
    return listing;
}

/// "member of army from 2023-02", "backed by xland": whom it is part of is another matter than who
/// backs it, and what has ended than what holds.
std::string tie_words(const Affiliation& affiliation) {
    std::string words;
    switch (affiliation.relation) {
    case Relation::part_of:
        words = "part of ";
        break;
    case Relation::backed_by:
        words = "backed by ";
        break;
    default:
        words = std::string(name_of(affiliation.relation)) + " of ";
    }
    words += affiliation.to;
    words += affiliation.from ? " from " + affiliation.from->text : "";
    words += affiliation.until ? " until " + affiliation.until->text : "";
    return words;
}

Listing actors(const Records& records) {
    Listing listing{{"actor", "kind", "name", "affiliations"}, {}};
    for (const auto& each : records.actors) {
        std::string ties;
        for (const auto& affiliation : each.affiliations) {
            ties += (ties.empty() ? "" : ", ") + tie_words(affiliation);
        }
        listing.rows.push_back({each.id, std::string(name_of(each.kind)), each.name, ties});
    }
    return listing;
}

Listing outlets(const Records& records) {
    Listing listing{{"outlet", "kind", "name", "control"}, {}};
    for (const auto& each : records.outlets) {
        listing.rows.push_back(
            {each.id,
             std::string(name_of(each.kind)),
             each.name,
             each.control ? std::string(name_of(*each.control)) : ""}
        );
    }
    return listing;
}

/// What is left of a document.
std::string held(const Document& document) {
    std::string words = !document.archived.empty() ? "archived"
                        : !document.file.empty()   ? "captured"
                                                   : "no copy";
    words += document.deleted ? ", deleted " + document.deleted->text : "";
    return words +
           (document.retracted ? ", retracted by its outlet " + document.retracted->text : "");
}

Listing documents(const Records& records, const ListedChanges& changes) {
    Listing listing{{"document", "published", "outlet", "title", "held"}, {}};
    const auto replaced = render::replaced_by(changes.replacements);
    const auto perhaps = render::replaced_by(changes.perhaps_replacements);
    for (const auto& each : records.documents) {
        auto state = held(each);
        if (const auto by = replaced.find(each.id); by != replaced.end()) {
            state += ", replaced by " + text::join_words(by->second, "and");
        }
        if (const auto by = perhaps.find(each.id); by != perhaps.end()) {
            state += ", perhaps by then replaced by " + text::join_words(by->second, "and");
        }
        listing.rows.push_back({each.id, date_or_nothing(each.date), each.outlet, each.title, state}
        );
    }
    return listing;
}

Listing claims(const Records& records, const std::vector<Amendment>& amendments) {
    Listing listing{{"claim", "said", "speaker", "stance", "what"}, {}};
    for (const auto& each : records.claims) {
        std::string speakers;
        for (const auto& speaker : each.speakers) {
            speakers += (speakers.empty() ? "" : ", ") + speaker;
        }
        for (const auto& body : each.on_behalf_of) {
            speakers += (&body == &each.on_behalf_of.front() ? " on behalf of " : ", ") + body;
        }
        if (!each.speaker_as_named.empty()) {
            speakers += ", named “" + each.speaker_as_named + "”";
        }
        std::string amended;
        for (const auto& amendment : amendments_of(amendments, each.id)) {
            amended += "; " + render::amended_words(amendment);
        }
        listing.rows.push_back(
            {each.id, when_said(each), speakers, stance(each) + amended, said(each)}
        );
    }
    return listing;
}

Listing listing_of_kind(const Records& records, Kind kind, const ListedChanges& changes) {
    switch (kind) {
    case Kind::event:
        return events(records);
    case Kind::actor:
        return actors(records);
    case Kind::outlet:
        return outlets(records);
    case Kind::document:
        return documents(records, changes);
    case Kind::claim:
        return claims(records, changes.amendments);
    }
    return {};
}

/// Adds a column behind the ids, with what is told of some of these, which are in order.
template <typename Told, typename IdOf, typename Words>
void add_column(
    Listing& listing,
    const std::string& header,
    const std::vector<Told>& told,
    const IdOf& id_of,
    const Words& words
) {
    listing.headers.insert(listing.headers.begin() + 1, header);
    for (auto& row : listing.rows) {
        const auto found = std::ranges::lower_bound(told, row.front(), {}, id_of);
        const bool is_told = found != told.end() && id_of(*found) == row.front();
        row.insert(row.begin() + 1, is_told ? words(*found) : std::string());
    }
}

Listing listing_of(const Records& records, Kind kind, const ListedChanges& changes) {
    auto listing = listing_of_kind(records, kind, changes);
    if (changes.through) {
        add_column(
            listing,
            "through",
            changes.ways,
            [](const KnownThrough& each) { return each.id; },
            render::way_words
        );
    }
    if (changes.withdrawals) {
        add_column(
            listing,
            "withdrawn",
            *changes.withdrawals,
            [](const Withdrawal& each) { return each.record.id; },
            render::withdrawal_words
        );
    }
    return listing;
}

/// "5 claims", "5 claims, 3 of which are known through the outlet `mill` alone"
std::string listed_count(const Listing& listing, Kind kind, const ListedChanges& changes) {
    const auto all = listing.rows.size();
    auto count = text::plural(all, name_of(kind));
    if (!changes.through) {
        return count;
    }
    std::size_t alone = 0;
    for (const auto& row : listing.rows) {
        const auto found =
            std::ranges::lower_bound(changes.ways, row.front(), {}, &KnownThrough::id);
        const bool is_told = found != changes.ways.end() && found->id == row.front();
        alone += is_told && found->way == KnownThrough::Way::alone ? 1U : 0U;
    }
    count += alone == 0 ? ", none of which is"
             : all == 1 ? ", which is"
             : alone == all
                 ? ", all of which are"
                 : ", " + text::thousands(alone) + " of which " + (alone == 1 ? "is" : "are");
    return count + " known through the " + std::string(name_of(changes.through->kind)) + " `" +
           text::terminal_safe(changes.through->id) + "` alone";
}

/// One record below the other, where there is no room for columns.
std::string blocks(const Listing& listing, const TextOptions& options) {
    render::Page page(options);
    for (const auto& row : listing.rows) {
        page.paragraph(text::terminal_safe(row.front()), 1, true);
        for (std::size_t i = 1; i < row.size(); ++i) {
            if (!row[i].empty()) {
                page.paragraph(listing.headers[i] + ": " + text::terminal_safe(row[i]), 3, true);
            }
        }
    }
    return page.take();
}

std::size_t longest_word(std::string_view cell) {
    std::size_t longest = 0;
    for (std::size_t at = 0; at < cell.size();) {
        const auto end = std::min(cell.find(' ', at), cell.size());
        longest = std::max(longest, text::width(cell.substr(at, end - at)));
        at = end + 1;
    }
    return longest;
}

/// The room that each column needs so that no word of it is broken, but for the longest of prose:
/// an id that is broken is neither found any more nor copied.
std::vector<std::size_t>
widths_for_whole_words(const std::vector<ListRow>& rows, std::size_t columns) {
    constexpr std::size_t least = 8;
    constexpr std::size_t most_of_prose = 40;
    std::vector<std::size_t> widths(columns, least);
    for (std::size_t i = 0; i < columns; ++i) {
        for (const auto& row : rows) {
            const auto word = longest_word(row[i]);
            widths[i] = std::max(widths[i], i == 0 ? word : std::min(word, most_of_prose));
        }
    }
    return widths;
}

}  // namespace

std::string list_text(
    const Records& records, Kind kind, const ListedChanges& changes, const TextOptions& options
) {
    const auto listing = listing_of(records, kind, changes);
    const auto count = ' ' + listed_count(listing, kind, changes) + '\n';
    std::vector<ListRow> rows;
    rows.reserve(listing.rows.size());
    for (const auto& row : listing.rows) {
        auto& safe = rows.emplace_back();
        for (const auto& cell : row) {
            safe.push_back(text::terminal_safe(cell));
        }
    }
    const auto widths = widths_for_whole_words(rows, listing.headers.size());
    constexpr std::size_t least_for_columns = 60;
    constexpr std::size_t between = 2;
    const auto needed =
        std::accumulate(widths.begin(), widths.end(), between * listing.headers.size());
    if (options.columns < std::max(least_for_columns, needed)) {
        return blocks(listing, options) + count;
    }
    std::vector<text::Column> columns;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        columns.push_back({.header = listing.headers[i], .min_width = widths[i]});
    }
    columns.front().weight = 2;
    text::Table table(std::move(columns));
    for (auto& row : rows) {
        table.row(std::move(row));
    }
    return table.render(options.columns, {options.color}) + count;
}

std::string list_markdown(const Records& records, Kind kind, const ListedChanges& changes) {
    const auto listing = listing_of(records, kind, changes);
    std::string out = "|";
    for (const auto& header : listing.headers) {
        out += ' ' + header + " |";
    }
    out += "\n|";
    for (std::size_t i = 0; i < listing.headers.size(); ++i) {
        out += "---|";
    }
    out += '\n';
    for (const auto& row : listing.rows) {
        out += '|';
        for (const auto& cell : row) {
            out +=
                ' ' + text::markdown_cell(text::terminal_safe(cell, text::Newlines::keep)) + " |";
        }
        out += '\n';
    }
    return out;
}

}  // namespace hearsay
