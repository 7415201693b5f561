// SPDX-License-Identifier: Apache-2.0

#include <hearsay/live.hpp>

#include "render/claim_words.hpp"
#include "render/live_frame.hpp"
#include "render/live_table.hpp"
#include "text/escape.hpp"
#include "text/folding.hpp"
#include "text/plural.hpp"

#include <algorithm>

namespace hearsay {

namespace {

using render::begin_table;
using render::end_table;
using render::HtmlWriter;
using render::in_html;
using render::link;
using render::name_or_id;
using render::number;
using render::write_cut;
using render::write_row;

/// "2020", and at a cut whether it had been by then.
std::string when_words(const EventLine& line) {
    return in_html(in_words(line.event.date)) + (line.is_perhaps_there ? " (undecided)" : "");
}

/// "2", and of how many more that is not known at a cut.
std::string claims_words(const EventLine& line) {
    return number(line.claims) +
           (line.undecided > 0 ? " and " + number(line.undecided) + " undecided" : "");
}

void write_event_lines(HtmlWriter& page, const LiveFrame& frame, const EventPage& events) {
    const bool is_cut = !frame.as_of.empty();
    std::vector<std::string_view> headers{"When", "Event", "Claims", "Speakers", "Named"};
    if (!is_cut) {
        headers.emplace_back("Warnings");
    }
    begin_table(page, "Events", headers);
    for (const EventLine& line : events.lines) {
        std::vector<std::string> cells{
            when_words(line),
            link(
                render::live_address(frame, "event", line.event.id),
                name_or_id(line.event.title, line.event.id)
            ),
            claims_words(line),
            number(line.speakers),
            number(line.named)};
        if (!is_cut) {
            cells.push_back(number(line.warnings.value_or(0)));
        }
        write_row(page, cells);
    }
    end_table(page);
    page.sentence(
        "named: the answers to who did it that somebody asserts in force, in any role; several "
        "jointly are one",
        " class=\"aside\""
    );
    const auto is_open = [](const EventLine& line) {
        return line.undecided > 0 || line.is_perhaps_there;
    };
    if (std::ranges::any_of(events.lines, is_open)) {
        page.sentence(
            "undecided: dates cannot tell whether it had been by then; such claims are left out of "
            "the numbers",
            " class=\"aside\""
        );
    }
}

/// To the pages before and behind this one, as far as there are any.
std::string other_pages(const LiveFrame& frame, const EventPage& events) {
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
    return ways;
}

std::string found_words(std::string_view query, const SearchHits& hits) {
    if (!text::has_word(query)) {
        return "there is no word to search for: only letters and numbers are searched for";
    }
    return text::plural(hits.best.size(), "record") +
           (hits.are_more ? " shown, and there are more: add words" : " found");
}

}  // namespace

std::string live_events_html(const LiveFrame& frame, const EventPage& events) {
    HtmlWriter page;
    render::begin_live_page(page, frame, "Events");
    page.element("h1", "Events");
    write_cut(page, frame);
    if (events.all == 0) {
        page.sentence(
            !frame.as_of.empty() || !frame.known_at.empty()
                ? "no event was on record then"
                : "nothing is on record yet: hearsay record PATH records files"
        );
    } else {
        write_event_lines(page, frame, events);
    }
    page.element("p", other_pages(frame, events));
    render::end_live_page(page);
    return page.take();
}

std::string live_search_html(
    const LiveFrame& frame,
    std::string_view query,
    const SearchHits& hits,
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
        page.sentence(found_words(query, hits), " class=\"counts\"");
    }
    if (!hits.signs_left_out.empty()) {
        page.sentence(
            "Only letters and numbers are searched for, not " +
                text::html(text::join_words(hits.signs_left_out, "and")),
            " class=\"aside\""
        );
    }
    page << "<ul>\n";
    for (const SearchHit& hit : hits.best) {
        const std::string name(name_of(hit.record.kind));
        const std::string id =
            link(render::live_address(frame, name, hit.record.id), in_html(hit.record.id));
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
             << ", <code>" << text::html(hit.field) << "</code>" << in_html(render::wording_of(hit))
             << ": " << snippet << "</li>\n";
    }
    page << "</ul>\n</section>\n";
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
