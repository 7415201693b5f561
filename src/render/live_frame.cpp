// SPDX-License-Identifier: Apache-2.0

#include "render/live_frame.hpp"

#include "model/appearances.hpp"
#include "render/page_texts.hpp"
#include "text/digest.hpp"
#include "text/escape.hpp"

#include <map>
#include <string>
#include <vector>

namespace hearsay::render {

namespace {

std::string clock_input(std::string_view label, std::string_view name, std::string_view value) {
    std::string input = "<label>";
    input += label;
    input += " <input";
    input += attribute("name", name);
    input += attribute("value", value);
    return input + " size=\"10\" autocomplete=\"off\"></label>\n";
}

std::string hidden_input(std::string_view name, std::string_view value) {
    return "<input type=\"hidden\"" + attribute("name", name) + attribute("value", value) + ">\n";
}

std::string kept_words(const LiveFrame& frame) {
    std::string inputs;
    for (const auto& [name, value] : frame.kept) {
        inputs += hidden_input(name, value);
    }
    return inputs;
}

}  // namespace

const std::string_view live_head =
    "<link rel=\"stylesheet\" href=\"/live.css\">\n<script src=\"/live.js\" defer></script>\n";

std::string live_address(const LiveFrame& frame, std::string_view folder, std::string_view id) {
    std::string address = "/" + std::string(folder);
    if (!id.empty()) {
        address += '/';
        address += text::percent_encoded(id);
    }
    char before = '?';
    const auto add = [&](std::string_view name, std::string_view value) {
        if (!value.empty()) {
            address += before;
            address += name;
            address += '=';
            address += text::percent_encoded(value);
            before = '&';
        }
    };
    add("as-of", frame.as_of);
    add("known-at", frame.known_at);
    return address;
}

Address document_addresses(const LiveFrame& frame) {
    return [&frame](std::string_view id) { return live_address(frame, "document", id); };
}

std::string kept_clocks(const LiveFrame& frame) {
    std::string inputs;
    for (const auto& [name, value] :
         {std::pair("as-of", &frame.as_of), std::pair("known-at", &frame.known_at)}) {
        if (!value->empty()) {
            inputs += hidden_input(name, *value);
        }
    }
    return inputs;
}

void write_navigation(HtmlWriter& page, const LiveFrame& frame) {
    page << "<nav aria-label=\"hearsay\">\n<a" << attribute("href", live_address(frame, ""))
         << ">Events</a>\n<form action=\"/search\" role=\"search\">\n<label>Search <input "
            "name=\"q\" "
            "type=\"search\" autocomplete=\"off\"></label>\n"
         << kept_clocks(frame) << "<button>Find</button>\n</form>\n"
         << "<form" << attribute("action", frame.address) << " aria-label=\"Back in time\">\n"
         << clock_input("On record by", "as-of", frame.as_of + frame.refused_as_of)
         << clock_input("Recorded by", "known-at", frame.known_at + frame.refused_known_at)
         << kept_words(frame) << "<button>Show</button>\n</form>\n";
    if (!frame.problems.empty()) {
        page << "<a" << attribute("href", live_address(frame, "problems")) << " class=\"problems"
             << (frame.has_errors ? " bad" : "")
             << "\">Record files: " << text::html(frame.problems) << "</a>\n";
    }
    page << "<span id=\"live\" role=\"status\""
         << attribute("data-shown", std::to_string(frame.changes)) << "></span>\n</nav>\n";
}

namespace {

/// Names of records by id: what a page is called that leads on.
using NamesById = std::map<std::string, std::string>;

/// What a report names that has a page of its own.
struct FurtherPages {
    NamesById parts, speakers, outlets, documents, claims;
};

FurtherPages further_pages(const Voice& voice, const Report& report) {
    FurtherPages further;
    for (const Trace& trace : report.traces) {
        const Claim* claim = voice.index().claim(trace.claim);
        if (claim == nullptr) {
            continue;
        }
        further.claims.emplace(claim->id, in_html(claim->id));
        for (const auto& id : claim->speakers) {
            further.speakers.emplace(id, voice.actor(id));
        }
        for (const Appearance& at : claim->appearances) {
            if (const Document* document = document_of(voice.index(), at)) {
                further.documents.emplace(
                    document->id, in_html(document->title.empty() ? document->id : document->title)
                );
            }
            if (const auto id = outlet_id_of(voice.index(), at); !id.empty()) {
                further.outlets.emplace(id, voice.outlet(id));
            }
        }
    }
    for (const PartOfEvent& part : parts_by(voice.index().dossier(), report.comparison.as_of)) {
        further.parts.emplace(part.id, in_html(part.title));
    }
    return further;
}

void write_further(
    HtmlWriter& page,
    const LiveFrame& frame,
    std::string_view folder,
    std::string_view head,
    const NamesById& names
) {
    if (names.empty()) {
        return;
    }
    page.element("h3", head);
    page << "<ul>\n";
    for (const auto& [id, name] : names) {
        page.element(
            "li", "<a" + attribute("href", live_address(frame, folder, id)) + ">" + name + "</a>"
        );
    }
    page << "</ul>\n";
}

}  // namespace

void write_further_pages(
    HtmlWriter& page, const LiveFrame& frame, const Voice& voice, const Report& report
) {
    const auto further = further_pages(voice, report);
    if (further.claims.empty() && further.parts.empty()) {
        return;
    }
    page << "<section id=\"further\">\n<h2>Further pages</h2>\n";
    write_further(page, frame, "event", "Parts of this event", further.parts);
    write_further(page, frame, "actor", "Speakers", further.speakers);
    write_further(page, frame, "outlet", "Outlets", further.outlets);
    write_further(page, frame, "document", "Documents", further.documents);
    write_further(page, frame, "claim", "Claims", further.claims);
    page << "</section>\n";
}

void begin_live_page(HtmlWriter& page, const LiveFrame& frame, std::string_view title) {
    page << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         << "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" << text::html(title)
         << " - hearsay</title>\n<style>" << report_style << "</style>\n"
         << live_head << "</head>\n<body>\n";
    write_navigation(page, frame);
    page << "<main>\n";
}

void end_live_page(HtmlWriter& page) { page << "</main>\n</body>\n</html>\n"; }

}  // namespace hearsay::render

namespace hearsay {

std::string_view live_style() { return render::live_style_text; }

std::string_view live_script() { return render::live_script_text; }

std::string live_policy() {
    return "default-src 'none'; style-src 'self' 'sha256-" +
           text::sha256_base64(render::report_style) + "'; script-src 'self' 'sha256-" +
           text::sha256_base64(render::report_script) +
           "'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}

}  // namespace hearsay
