// SPDX-License-Identifier: Apache-2.0

#include <hearsay/live.hpp>

#include "render/claim_facts.hpp"
#include "render/claim_words.hpp"
#include "render/cut_words.hpp"
#include "render/live_frame.hpp"
#include "render/live_table.hpp"
#include "render/overview.hpp"
#include "render/voice.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <set>

namespace hearsay {

namespace {

using render::begin_table;
using render::end_table;
using render::HtmlWriter;
using render::in_html;
using render::link;
using render::name_or_id;
using render::number;
using render::Voice;
using render::write_cut;
using render::write_row;

std::string_view first_words(IsFirst first) {
    switch (first) {
    case IsFirst::yes:
        return " (the first of those on record to say so)";
    case IsFirst::perhaps:
        return " (perhaps the first of those on record to say so)";
    case IsFirst::no:
        break;
    }
    return {};
}

/// "; said by Group X on behalf of Iran", ", jointly with Group Y": what the page of one actor does
/// not say by itself of a claim that it took part in.
/// With the name that the record itself has for its speaker.
std::string further_speakers(const Voice& voice, const Claim& claim, const std::string& actor) {
    const auto name = voice.name_used(claim);
    const auto as_named = name.empty() ? std::string() : ", as " + name;
    if (!claim.on_behalf_of.empty()) {
        return "; said by " + voice.actors(claim.speakers) + " on behalf of " +
               voice.actors(claim.on_behalf_of) + as_named;
    }
    std::vector<std::string> others = claim.speakers;
    std::erase(others, actor);
    return (others.empty() ? std::string() : ", jointly with " + voice.actors(others)) + as_named;
}

/// `actor` as in `ClaimTable`.
std::string what_was_said(const Voice& voice, const ClaimLine& line, const std::string& actor) {
    const Claim& claim = *voice.index().claim(line.claim);
    std::string words;
    if (line.is_fabricated) {
        words = std::string(render::put_in_mouth) + voice.speaker(claim) + ": ";
    }
    words += render::stance_sentence(voice, claim, line.compared);
    if (line.compared.topic != responsibility) {
        words += ", on " + voice(line.compared.topic);
    }
    if (!actor.empty() && !line.is_fabricated) {
        words += further_speakers(voice, claim, actor);
    }
    return words + std::string(first_words(line.is_first));
}

/// "“Title” (a) and “Title” (b)": where in an outlet a claim stands.
std::string stands_in(const Voice& voice, const Claim& claim, const std::string& outlet) {
    std::vector<std::string> places;
    std::set<std::string_view> told;
    bool unidentified = false;
    for (const Appearance& at : claim.appearances) {
        const Document* document = voice.index().document(at.document);
        if (document != nullptr && document->outlet == outlet && told.insert(document->id).second) {
            places.push_back(voice.document(at.document));
        }
        unidentified = unidentified || at.outlet == outlet;
    }
    if (unidentified) {
        places.emplace_back("an item not identified");
    }
    return text::join_words(places, "and");
}

/// What a cut leaves out because dates cannot tell.
void write_undecided(HtmlWriter& page, std::size_t undecided, std::string_view what) {
    if (undecided > 0) {
        page.sentence(
            "left out, because their dates cannot tell whether they were on record: " +
            text::plural(undecided, what)
        );
    }
}

/// What all claims of a table have in common, so that no column tells it.
struct ClaimTable {
    std::string actor = {};   ///< whose claims all of these are; empty where speakers differ
    std::string outlet = {};  ///< in which all of them stand, and where there is told; or empty
};

std::vector<std::string_view> headers_of(const ClaimTable& table) {
    std::vector<std::string_view> headers{"Said", "Event"};
    if (table.actor.empty()) {
        headers.emplace_back("Speaker");
    }
    for (const auto* each :
         {"What",
          "Appearances",
          "Relayed",
          "Repeated, endorsed by",
          "Disputed, questioned by",
          "Claim"}) {
        headers.emplace_back(each);
    }
    if (!table.outlet.empty()) {
        headers.emplace_back("Stands in");
    }
    return headers;
}

std::vector<std::string> cells_of_line(
    const LiveFrame& frame, const Voice& voice, const ClaimTable& table, const ClaimLine& line
) {
    const Claim& claim = *voice.index().claim(line.claim);
    const Event* event = voice.index().event(line.event);
    std::vector<std::string> cells{
        render::made(claim),
        link(
            render::live_address(frame, "event", line.event),
            name_or_id(event == nullptr ? "" : event->title, line.event)
        )};
    if (table.actor.empty()) {
        cells.push_back(voice.speaker(claim));
    }
    cells.push_back(what_was_said(voice, line, table.actor));
    cells.push_back(number(line.appearances));
    cells.push_back(number(line.relayed));
    cells.push_back(number(line.taken_over));
    cells.push_back(number(line.contested));
    cells.push_back(
        link(render::live_address(frame, "claim", line.claim), in_html(line.claim)) + " " +
        render::marks(claim, line.compared)
    );
    if (!table.outlet.empty()) {
        cells.push_back(stands_in(voice, claim, table.outlet));
    }
    return cells;
}

/// How the table is to be read.
void write_claim_legend(HtmlWriter& page, const Voice& voice, const std::vector<ClaimLine>& lines) {
    constexpr std::string_view aside = " class=\"aside\"";
    if (lines.size() > 1) {
        page.sentence(
            "in an order that the dates do not contradict; where they overlap, they tell none",
            aside
        );
    }
    if (!lines.empty()) {
        page.sentence(
            "repeated, endorsed, disputed and questioned by claims about the same event that name "
            "it, fabricated ones left out; the comparison of the event has those too that "
            "contradict "
            "it without naming it",
            aside
        );
    }
    const bool any_uncertain = std::ranges::any_of(lines, [&](const ClaimLine& line) {
        const auto* claim = voice.index().claim(line.claim);
        return claim != nullptr && claim->uncertain;
    });
    if (any_uncertain) {
        page.sentence(
            std::string(render::uncertain_mark) + ' ' + std::string(render::uncertain_words), aside
        );
    }
}

/// What the table does not hold, and what it holds only if a date is right.
void write_claims_left_out(HtmlWriter& page, const Voice& voice, const ClaimLines& claims) {
    if (claims.left_out > 0) {
        page.sentence(
            std::string("neither shown nor counted: ") + (claims.are_more ? "at least " : "") +
                text::plural(claims.left_out, "more claim"),
            " class=\"warning\""
        );
    }
    write_undecided(page, claims.undecided, "claim");
    for (const auto& sentence :
         render::by_uncertain_dates(claims.if_date_right, [&](const Ids& ids) {
             return voice.claims(ids);
         })) {
        page.sentence(sentence);
    }
}

void write_claim_lines(
    HtmlWriter& page,
    const LiveFrame& frame,
    const ClaimLines& claims,
    const Voice& voice,
    const ClaimTable& table
) {
    const std::string_view others = table.outlet.empty() ? "Claims of others" : "Claims";
    begin_table(page, table.actor.empty() ? others : "Own claims", headers_of(table));
    for (const ClaimLine& line : claims.lines) {
        if (voice.index().claim(line.claim) != nullptr) {
            write_row(page, cells_of_line(frame, voice, table, line));
        }
    }
    end_table(page);
    write_claim_legend(page, voice, claims.lines);
    write_claims_left_out(page, voice, claims);
}

/// "12 claims on 3 events; 1 the first with its answer; 2 perhaps so; 4 repeated or endorsed by
/// other claims".
std::string summed_up(const std::vector<ClaimLine>& lines) {
    std::set<std::string> events;
    std::size_t first = 0, perhaps_first = 0, taken_over = 0, former = 0, fabricated = 0;
    for (const ClaimLine& line : lines) {
        events.insert(line.event);
        first += line.is_first == IsFirst::yes ? 1U : 0U;
        perhaps_first += line.is_first == IsFirst::perhaps ? 1U : 0U;
        taken_over += line.taken_over > 0 ? 1U : 0U;
        former += line.in_force || line.is_fabricated ? 0U : 1U;
        fabricated += line.is_fabricated ? 1U : 0U;
    }
    std::string words =
        text::plural(lines.size(), "claim") + " on " + text::plural(events.size(), "event");
    const auto add = [&](std::size_t count, std::string_view what) {
        if (count > 0) {
            words += "; " + std::to_string(count) + " ";
            words += what;
        }
    };
    add(first, first == 1 ? "the first with its answer" : "the first with their answer");
    add(perhaps_first,
        perhaps_first == 1 ? "perhaps the first with its answer"
                           : "perhaps the first with their answer");
    add(taken_over, "repeated or endorsed by other claims");
    add(former, "no longer in force");
    add(fabricated, "fabricated, never said");
    return words;
}

bool any_in(const ClaimLines& claims) {
    return !claims.lines.empty() || claims.left_out > 0 || claims.undecided > 0 ||
           !claims.if_date_right.empty();
}

void write_outlet_documents(HtmlWriter& page, const DocumentLines& documents, const Voice& voice) {
    if (documents.lines.empty() && documents.undecided == 0) {
        return;
    }
    page.heading('2', "Documents", "documents");
    if (!documents.lines.empty()) {
        begin_table(page, "Documents", {"Published", "Document", "By", "Copy"});
        for (const Document& each : documents.lines) {
            write_row(
                page,
                {each.date ? render::when(*each.date) : "undated",
                 voice.document(each.id),
                 voice.actors(each.authors),
                 render::copy_words(each)}
            );
        }
        end_table(page);
    }
    if (documents.left_out > 0) {
        page.sentence(
            "not shown: " + text::plural(documents.left_out, "more document"), " class=\"warning\""
        );
    }
    write_undecided(page, documents.undecided, "document");
}

}  // namespace

std::string live_actor_html(
    const LiveFrame& frame,
    const std::string& actor,
    const ClaimLines& made,
    const ClaimLines& said_of,
    const Dossier& dossier
) {
    const DossierIndex index(dossier);
    const Actor* record = index.actor(actor);
    const Voice voice(index, in_html);
    HtmlWriter page;
    render::begin_live_page(
        page, frame, record == nullptr || record->name.empty() ? actor : record->name
    );
    page.element("h1", voice.actor(actor));
    write_cut(page, frame);
    const bool spoke = any_in(made);
    const bool is_named = any_in(said_of);
    if (spoke) {
        page.element("h2", is_named ? "Own claims" : "");
        page.sentence(summed_up(made.lines), " class=\"counts\"");
        write_claim_lines(page, frame, made, voice, {.actor = actor});
    } else {
        page.sentence("made no claim on record", " class=\"counts\"");
    }
    if (is_named) {
        page.element("h2", "Said of " + voice.actor(actor) + (spoke ? ", by other speakers" : ""));
        page.sentence(summed_up(said_of.lines), " class=\"counts\"");
        write_claim_lines(page, frame, said_of, voice, {});
    }
    render::end_live_page(page);
    return page.take();
}

std::string live_outlet_html(
    const LiveFrame& frame,
    const std::string& outlet,
    const ClaimLines& claims,
    const DocumentLines& documents,
    const Dossier& dossier
) {
    const DossierIndex index(dossier);
    const Outlet* record = index.outlet(outlet);
    const Voice voice(index, in_html, {.document = render::document_addresses(frame)});
    HtmlWriter page;
    render::begin_live_page(
        page, frame, record == nullptr || record->name.empty() ? outlet : record->name
    );
    page.element("h1", voice.outlet(outlet));
    write_cut(page, frame);
    page.sentence(summed_up(claims.lines), " class=\"counts\"");
    if (!documents.lines.empty()) {
        page.sentence(
            "below: its " + link("#documents", text::plural(documents.lines.size(), "document")),
            " class=\"aside\""
        );
    }
    write_claim_lines(page, frame, claims, voice, {.outlet = outlet});
    write_outlet_documents(page, documents, voice);
    render::end_live_page(page);
    return page.take();
}

}  // namespace hearsay
