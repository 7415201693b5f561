// SPDX-License-Identifier: Apache-2.0

#include <hearsay/live.hpp>

#include "render/claim_words.hpp"
#include "render/live_frame.hpp"
#include "render/overview.hpp"
#include "render/voice.hpp"
#include "text/escape.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <set>

namespace hearsay {

namespace {

using render::HtmlWriter;
using render::in_html;
using render::Voice;

std::string link(std::string_view address, const std::string& words) {
    return "<a" + render::attribute("href", address) + ">" + words + "</a>";
}

void begin_table(
    HtmlWriter& page, std::string_view name, const std::vector<std::string_view>& headers
) {
    page << "<div class=\"scroll\" tabindex=\"0\" role=\"region\""
         << render::attribute("aria-label", name) << ">\n<table><thead><tr>";
    for (const auto header : headers) {
        page << "<th scope=\"col\">" << header << "</th>";
    }
    page << "</tr></thead>\n<tbody>\n";
}

void end_table(HtmlWriter& page) { page << "</tbody></table>\n</div>\n"; }

void write_row(HtmlWriter& page, const std::vector<std::string>& cells) {
    page << "<tr>";
    for (const auto& cell : cells) {
        page << "<td>" << cell << "</td>";
    }
    page << "</tr>\n";
}

/// What people are told of the cut that a page is at.
void write_cut(HtmlWriter& page, const LiveFrame& frame) {
    std::string words;
    if (!frame.as_of.empty()) {
        words += "what was certainly on record by the end of " + text::html(frame.as_of);
    }
    if (!frame.known_at.empty()) {
        words += words.empty() ? "" : ", of ";
        words += "what hearsay had recorded by " + text::html(frame.known_at);
    }
    if (!words.empty()) {
        page.sentence("this is " + words, " class=\"aside\"");
    }
}

std::string name_or_id(const std::string& name, const std::string& id) {
    return in_html(name.empty() ? id : name);
}

std::string number(std::size_t count) { return std::to_string(count); }

std::string_view first_words(IsFirst first) {
    switch (first) {
    case IsFirst::yes:
        return " (the first on record)";
    case IsFirst::perhaps:
        return " (perhaps the first)";
    case IsFirst::no:
        break;
    }
    return {};
}

/// Whose claims a table tells, so that its lines need not name them.
struct Teller {
    std::string actor;  ///< id; empty where there are many, whom a column tells
};

/// "by Group X on behalf of Iran, jointly with Group Y": what the page of one actor does not say by
/// itself of a claim that it took part in.
std::string further_speakers(const Voice& voice, const Claim& claim, const std::string& actor) {
    if (!claim.on_behalf_of.empty()) {
        return " by " + voice.actors(claim.speakers) + " on behalf of " +
               voice.actors(claim.on_behalf_of);
    }
    std::vector<std::string> others = claim.speakers;
    std::erase(others, actor);
    return others.empty() ? std::string() : ", jointly with " + voice.actors(others);
}

std::string what_was_said(const Voice& voice, const ClaimLine& line, const Teller& teller) {
    const Claim& claim = *voice.index().claim(line.claim);
    std::string words;
    if (line.is_fabricated) {
        words = "put in the mouth of " + voice.speaker(claim) + ": ";
    }
    words += render::stance_sentence(voice, claim, line.compared);
    if (!teller.actor.empty() && !line.is_fabricated) {
        words += further_speakers(voice, claim, teller.actor);
    }
    if (line.compared.topic != responsibility) {
        words += ", on " + voice(line.compared.topic);
    }
    return words + std::string(first_words(line.is_first));
}

void write_claim_lines(
    HtmlWriter& page,
    const LiveFrame& frame,
    const ClaimLines& claims,
    const Voice& voice,
    const Teller& teller
) {
    const auto& [lines, left_out] = claims;
    const bool with_speakers = teller.actor.empty();
    std::vector<std::string_view> headers{"Said", "Event"};
    if (with_speakers) {
        headers.emplace_back("Speaker");
    }
    for (const auto* each :
         {"What", "Appearances", "Relayed", "Taken over by", "Contested by", "Claim"}) {
        headers.emplace_back(each);
    }
    begin_table(page, "Claims", headers);
    for (const ClaimLine& line : lines) {
        const Claim* claim = voice.index().claim(line.claim);
        const Event* event = voice.index().event(line.event);
        if (claim == nullptr) {
            continue;
        }
        std::vector<std::string> cells{
            render::made(*claim),
            link(
                render::live_address(frame, "event", line.event),
                name_or_id(event == nullptr ? "" : event->title, line.event)
            )};
        if (with_speakers) {
            cells.push_back(voice.speaker(*claim));
        }
        cells.push_back(what_was_said(voice, line, teller));
        cells.push_back(number(line.appearances));
        cells.push_back(number(line.relayed));
        cells.push_back(number(line.taken_over));
        cells.push_back(number(line.contested));
        cells.push_back(
            link(render::live_address(frame, "claim", line.claim), in_html(line.claim)) + " " +
            render::marks(*claim, line.compared)
        );
        write_row(page, cells);
    }
    end_table(page);
    if (lines.size() > 1) {
        page.sentence(
            "in an order that the dates do not contradict; where they overlap, they tell none. "
            "Taken "
            "over and contested by: claims about the same event",
            " class=\"aside\""
        );
    }
    if (left_out > 0) {
        page.sentence(
            "neither shown nor counted: " + text::plural(left_out, "more claim"),
            " class=\"warning\""
        );
    }
}

/// "12 claims on 3 events; 1 the first with its answer; 2 perhaps so; 4 taken over by others".
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
    add(taken_over, "taken over by other claims");
    add(former, "no longer in force");
    add(fabricated, "fabricated, never said");
    return words;
}

}  // namespace

std::string live_events_html(const LiveFrame& frame, const EventPage& events) {
    HtmlWriter page;
    render::begin_live_page(page, frame, "Events");
    page.element("h1", "Events");
    write_cut(page, frame);
    const bool is_cut = !frame.as_of.empty();
    if (events.all == 0) {
        page.sentence(
            is_cut || !frame.known_at.empty()
                ? "no event was on record then"
                : "nothing is on record yet: hearsay record PATH records files"
        );
    } else {
        std::vector<std::string_view> headers{"When", "Event", "Claims", "Speakers", "Named"};
        if (!is_cut) {
            headers.emplace_back("Warnings");
        }
        begin_table(page, "Events", headers);
        for (const EventLine& line : events.lines) {
            std::vector<std::string> cells{
                in_html(in_words(line.event.date)),
                link(
                    render::live_address(frame, "event", line.event.id),
                    name_or_id(line.event.title, line.event.id)
                ),
                number(line.claims),
                number(line.speakers),
                number(line.named)};
            if (!is_cut) {
                cells.push_back(number(line.warnings.value_or(0)));
            }
            write_row(page, cells);
        }
        end_table(page);
        page.sentence("named: whom somebody asserts in force to have done it", " class=\"aside\"");
    }
    const auto page_link = [&](std::size_t from, std::string_view words) {
        const std::string address = render::live_address(frame, "");
        return link(
            address + (address.find('?') == std::string::npos ? "?" : "&") +
                "from=" + std::to_string(from),
            std::string(words)
        );
    };
    std::string ways;
    if (events.first > 0) {
        ways +=
            page_link(events.first - std::min(events.first, events.a_page), "earlier in the list");
        ways += ' ';
    }
    if (events.first + events.a_page < events.all) {
        ways += page_link(events.first + events.a_page, "further in the list");
    }
    page.element("p", ways);
    render::end_live_page(page);
    return page.take();
}

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
    if (!made.lines.empty() || made.left_out > 0) {
        page.sentence(summed_up(made.lines), " class=\"counts\"");
        write_claim_lines(page, frame, made, voice, {.actor = actor});
    } else {
        page.sentence("made no claim on record", " class=\"counts\"");
        if (!said_of.lines.empty() || said_of.left_out > 0) {
            page.element("h2", "Said of " + voice.actor(actor));
            page.sentence(summed_up(said_of.lines), " class=\"counts\"");
            write_claim_lines(page, frame, said_of, voice, {});
        }
    }
    render::end_live_page(page);
    return page.take();
}

std::string live_outlet_html(
    const LiveFrame& frame,
    const std::string& outlet,
    const ClaimLines& claims,
    const Dossier& dossier
) {
    const DossierIndex index(dossier);
    const Outlet* record = index.outlet(outlet);
    const Voice voice(index, in_html);
    HtmlWriter page;
    render::begin_live_page(
        page, frame, record == nullptr || record->name.empty() ? outlet : record->name
    );
    page.element("h1", voice.outlet(outlet));
    write_cut(page, frame);
    page.sentence(summed_up(claims.lines), " class=\"counts\"");
    write_claim_lines(page, frame, claims, voice, {});
    render::end_live_page(page);
    return page.take();
}

std::string live_search_html(
    const LiveFrame& frame,
    std::string_view query,
    const std::vector<SearchHit>& hits,
    const std::vector<Amendment>& amendments
) {
    HtmlWriter page;
    render::begin_live_page(page, frame, "Search");
    page.element("h1", "Search");
    page << "<form action=\"/search\" id=\"search\"><label>Words <input name=\"q\" id=\"words\" "
            "type=\"search\" autocomplete=\"off\""
         << render::attribute("value", query) << "></label>\n"
         << render::kept_clocks(frame)
         << "<button>Find</button></form>\n<section id=\"results\" "
            "aria-live=\"polite\">\n";
    if (!frame.as_of.empty() || !frame.known_at.empty()) {
        page.sentence(
            "search looks at what is recorded now; what was not on record by then has no page "
            "by these clocks",
            " class=\"aside\""
        );
    }
    if (!query.empty()) {
        page.sentence(text::plural(hits.size(), "record") + " found", " class=\"counts\"");
    }
    page << "<ul>\n";
    for (const SearchHit& hit : hits) {
        const std::string name(name_of(hit.record.kind));
        // Documents have no page of their own.
        const std::string id =
            hit.record.kind == Kind::document
                ? in_html(hit.record.id)
                : link(render::live_address(frame, name, hit.record.id), in_html(hit.record.id));
        std::string snippet = in_html(hit.snippet);
        const auto replace = [&](std::string_view mark, std::string_view markup) {
            for (auto at = snippet.find(mark); at != std::string::npos;
                 at = snippet.find(mark, at + markup.size())) {
                snippet.replace(at, mark.size(), markup);
            }
        };
        replace("\uE000", "<mark>");
        replace("\uE001", "</mark>");
        page << "<li>" << name << " " << id << text::html(render::record_marks(hit, amendments))
             << ", <code>" << text::html(hit.field) << "</code>: " << snippet << "</li>\n";
    }
    page << "</ul>\n</section>\n";
    render::end_live_page(page);
    return page.take();
}

std::string live_problems_html(const LiveFrame& frame, const std::vector<Diagnostic>& diagnostics) {
    constexpr std::size_t most = 500;
    HtmlWriter page;
    render::begin_live_page(page, frame, "Record files");
    page.element("h1", "Record files");
    page.sentence(
        frame.problems.empty() ? "no record files are watched: hearsay serve PATH watches some"
                               : text::html(frame.problems),
        " class=\"counts\""
    );
    page << "<ol class=\"diagnostics\">\n";
    for (std::size_t i = 0; i < std::min(most, diagnostics.size()); ++i) {
        const Diagnostic& each = diagnostics[i];
        const bool is_error = each.severity == Severity::error;
        std::string place = each.place.file;
        if (each.place.line > 0) {
            place +=
                ":" + std::to_string(each.place.line) + ":" + std::to_string(each.place.column);
        }
        page << "<li class=\"" << (is_error ? "error" : "warning") << "\"><strong>"
             << (is_error ? "error" : "warning") << " " << text::html(each.code) << "</strong> "
             << in_html(each.message) << "<br><code>" << in_html(place) << "</code>";
        if (!each.excerpt.empty()) {
            page << "<pre>" << in_html(each.excerpt) << "</pre>";
        }
        page << (each.help.empty() ? "" : "<br>") << in_html(each.help) << "</li>\n";
    }
    page << "</ol>\n";
    if (diagnostics.size() > most) {
        page.sentence(std::to_string(diagnostics.size() - most) + " more are not shown");
    }
    render::end_live_page(page);
    return page.take();
}

std::string live_message_html(
    const LiveFrame& frame, std::string_view title, std::string_view message, std::string_view help
) {
    HtmlWriter page;
    render::begin_live_page(page, frame, title);
    page.element("h1", in_html(title));
    page.sentence(in_html(message));
    page.sentence(in_html(help), " class=\"aside\"");
    render::end_live_page(page);
    return page.take();
}

}  // namespace hearsay
