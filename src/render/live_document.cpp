// SPDX-License-Identifier: Apache-2.0

#include <hearsay/live.hpp>

#include "model/appearances.hpp"
#include "render/claim_facts.hpp"
#include "render/claim_words.hpp"
#include "render/cut_words.hpp"
#include "render/html_quote.hpp"
#include "render/live_frame.hpp"
#include "render/live_table.hpp"
#include "render/overview.hpp"
#include "render/voice.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace hearsay {

namespace {

using render::Facts;
using render::HtmlWriter;
using render::in_html;
using render::link;
using render::Voice;

std::string document_date(const std::optional<Date>& date) {
    return date ? render::when(*date) : "undated";
}

/// Writes the page of one document.
class DocumentWriter {
public:
    DocumentWriter(const LiveFrame& frame, const DocumentPage& about, const DossierIndex& index)
        : frame_(frame), about_(about), index_(index),
          voice_(index, in_html, {.document = [this](std::string_view id) {
                     return is_perhaps_there(id) ? std::string()
                                                 : render::live_address(frame_, "document", id);
                 }}) {}

    std::string take() {
        const Document* document = index_.document(about_.document);
        const bool is_titled = document != nullptr && !document->title.empty();
        const std::string& title = is_titled ? document->title : about_.document;
        render::begin_live_page(page_, frame_, title);
        page_.element(
            "h1",
            in_html(title),
            is_titled ? render::attribute("lang", document->language) : std::string()
        );
        render::write_cut(page_, frame_);
        if (document != nullptr) {
            write_facts(*document);
        }
        write_claims();
        render::end_live_page(page_);
        return page_.take();
    }

private:
    [[nodiscard]] std::string outlet_link(const std::string& id) const {
        return link(render::live_address(frame_, "outlet", id), voice_.outlet(id));
    }

    /// "“Title” (id), 5 Jan 2024": another document.
    [[nodiscard]] std::string other(const std::string& id) const {
        const Document* document = index_.document(id);
        return voice_.document(id) +
               (document == nullptr ? "" : ", " + document_date(document->date)) +
               (is_perhaps_there(id) ? " (not certainly on record by then)" : "");
    }

    /// Then it has no page either.
    [[nodiscard]] bool is_perhaps_there(std::string_view id) const {
        return std::ranges::find(about_.perhaps_there, id) != about_.perhaps_there.end();
    }

    /// Dates end their words as they like: nothing but a semicolon tells them from what follows.
    [[nodiscard]] static std::string
    in_a_row(const std::vector<std::string>& words, std::string_view separator) {
        std::string row;
        for (const auto& each : words) {
            row += row.empty() ? "" : separator;
            row += each;
        }
        return row;
    }

    [[nodiscard]] std::string others(const std::vector<std::string>& ids) const {
        std::vector<std::string> words;
        words.reserve(ids.size());
        for (const auto& id : ids) {
            words.push_back(other(id));
        }
        return in_a_row(words, "; ");
    }

    [[nodiscard]] std::string authors(const Document& document) const {
        std::vector<std::string> words;
        words.reserve(document.authors.size());
        for (const auto& id : document.authors) {
            words.push_back(link(render::live_address(frame_, "actor", id), voice_.actor(id)));
        }
        return text::join_words(words, "and");
    }

    /// What became of it.
    [[nodiscard]] std::string status(const Document& document) const {
        std::vector<std::string> words;
        if (document.retracted) {
            words.push_back("withdrawn by its outlet " + render::at_time(*document.retracted));
        }
        if (document.deleted) {
            words.push_back("taken offline " + render::at_time(*document.deleted));
        }
        if (!about_.replaced_by.empty()) {
            words.push_back("replaced by " + others(about_.replaced_by));
        }
        return in_a_row(words, "; ");
    }

    [[nodiscard]] Facts facts(const Document& document) const {
        Facts facts;
        const auto add = [&](std::string_view label, std::string words) {
            if (!words.empty()) {
                facts.emplace_back(label, std::move(words));
            }
        };
        add("Document", in_html(document.id));
        add("Outlet", document.outlet.empty() ? std::string() : outlet_link(document.outlet));
        add("By", authors(document));
        add("Published", document_date(document.date));
        add("Language", in_html(document.language));
        add("Status", status(document));
        add("Replaces", document.replaces.empty() ? std::string() : other(document.replaces));
        add("Draws on", others(document.relays));
        add("Relayed in", others(about_.relayed_by));
        add("Address", in_html(document.url));
        add("Archived at", in_html(document.archived));
        add("Captured in", in_html(document.file));
        add("SHA-256 of the capture", in_html(document.sha256));
        add("Copy", render::held_words(document));
        add("Read", document.accessed ? render::when(*document.accessed) : std::string());
        if (!document.recorded_at.file.empty()) {
            add("Recorded in",
                in_html(document.recorded_at.file) + ':' + std::to_string(document.recorded_at.line)
            );
        }
        return facts;
    }

    void write_facts(const Document& document) {
        page_ << "<dl>\n";
        for (const auto& [label, fact] : facts(document)) {
            page_ << "<dt>" << label << "</dt><dd>" << fact << "</dd>\n";
        }
        page_ << "</dl>\n";
        if (!document.note.empty()) {
            page_.element("h2", "Note");
            render::write_lines(page_, document.note, " dir=\"auto\"");
        }
    }

    void write_claims() {
        page_.element("h2", "Claims in it");
        page_.sentence(
            about_.claims.empty() ? "no claim on record stands in it"
                                  : text::plural(about_.claims.size(), "claim"),
            " class=\"counts\""
        );
        const auto& texts = index_.dossier().undecided_texts;
        std::vector<TextOfClaim> undecided;
        std::ranges::copy_if(texts, std::back_inserter(undecided), [&](const TextOfClaim& text) {
            return text.document == about_.document;
        });
        for (const auto& words :
             render::open_at_cut(voice_, about_.undecided, about_.if_date_right, undecided)) {
            page_.sentence(words);
        }
        for (const auto& each : about_.claims) {
            if (const Claim* claim = index_.claim(each.claim)) {
                write_claim(*claim, each);
            }
        }
        if (about_.left_out > 0) {
            page_.sentence(
                "neither shown nor counted: " + text::plural(about_.left_out, "more claim"),
                " class=\"warning\""
            );
        }
    }

    [[nodiscard]] std::string said(const Claim& claim, const ComparedClaim& compared) const {
        return render::says(voice_, claim, compared) + render::on_topic(voice_, compared) + "; " +
               render::made(claim);
    }

    void write_claim(const Claim& claim, const ClaimInDocument& in_it) {
        page_ << "<article>\n<h3>"
              << link(render::live_address(frame_, "claim", claim.id), in_html(claim.id));
        if (const auto marks = render::marks(claim, in_it.compared); !marks.empty()) {
            page_ << " " << marks;
        }
        page_ << "</h3>\n";
        page_.sentence(said(claim, in_it.compared));
        const bool alone = claim.appearances.size() == 1;
        bool worded = false;
        for (const auto number : in_it.here) {
            if (const Appearance* at = appearance_numbered(claim, number)) {
                write_wording(*at);
                worded = worded || !at->quote.empty();
            }
        }
        if (!worded) {
            write_words_as_said(claim, alone);
        }
        const Event* event = index_.event(claim.event);
        page_ << "<dl>\n<dt>Event</dt><dd>"
              << link(
                     render::live_address(frame_, "event", claim.event),
                     render::name_or_id(event == nullptr ? "" : event->title, claim.event)
                 )
              << "</dd>\n";
        for (const auto number : in_it.here) {
            if (const Appearance* at = appearance_numbered(claim, number)) {
                const auto words = text::join_words(manner(*at), "and");
                page_ << (words.empty() ? "" : "<dt>Stands here</dt><dd>") << words
                      << (words.empty() ? "" : "</dd>\n");
            }
        }
        page_ << "<dt>First on record</dt><dd>" << first(claim, in_it)
              << "</dd>\n</dl>\n</article>\n";
    }

    /// The words of one appearance in the document.
    void write_wording(const Appearance& at) {
        const std::string language(language_of(index_, at));
        render::write_quote(page_, voice_, "Worded here", at.quote, language);
        render::write_quote(page_, voice_, "Translated here", at.translation, {});
    }

    /// Where the record does not say how it is worded here: what was said.
    void write_words_as_said(const Claim& claim, bool alone) {
        render::write_quote(
            page_,
            voice_,
            alone ? "Quote" : "How it is worded here is not recorded; quote of the claim",
            claim.quote,
            claim.language
        );
        const auto by = claim.translator.empty() ? "" : ", by " + voice_(claim.translator);
        render::write_quote(page_, voice_, "Translation" + by, claim.translation, {});
        render::write_statement(page_, claim.statement);
    }

    /// How it stands here, beside its words.
    [[nodiscard]] std::vector<std::string> manner(const Appearance& at) const {
        std::vector<std::string> words;
        if (at.implied) {
            words.emplace_back("known only because it is named as a source");
        }
        if (at.date) {
            words.push_back("dated " + render::when(*at.date));
        }
        if (!at.locator.empty()) {
            words.push_back("at " + in_html(at.locator));
        }
        std::vector<std::string> sources;
        sources.reserve(at.via.size() + at.via_outlet.size());
        for (const auto& id : at.via) {
            sources.push_back(voice_.document(id));
        }
        for (const auto& id : at.via_outlet) {
            sources.push_back(outlet_link(id));
        }
        if (!sources.empty()) {
            words.push_back("taken from " + text::join_words(sources, "and"));
        }
        if (at.certainty) {
            words.push_back("told as " + std::string(name_of(*at.certainty)));
        }
        if (!at.distorts.empty()) {
            words.push_back("departs from what was said: " + in_html(at.distorts));
        }
        if (!at.note.empty()) {
            words.push_back("note: " + in_html(at.note));
        }
        return words;
    }

    [[nodiscard]] std::string place(const Appearance& at) const {
        return at.document.empty() ? outlet_link(at.outlet) + ", item not identified"
                                   : other(at.document);
    }

    [[nodiscard]] std::string first(const Claim& claim, const ClaimInDocument& in_it) const {
        constexpr std::size_t most = 5;
        std::vector<std::string> elsewhere;
        bool here = false;
        for (const auto number : in_it.first) {
            const Appearance* at = appearance_numbered(claim, number);
            if (at == nullptr) {
                continue;
            }
            if (at->document == about_.document) {
                here = true;
            } else {
                elsewhere.push_back(place(*at));
            }
        }
        if (here && elsewhere.empty()) {
            return in_it.here.size() == claim.appearances.size() ? "here, and nowhere else"
                                                                 : "here";
        }
        if (elsewhere.size() > most) {
            const std::size_t more = elsewhere.size() - most;
            elsewhere.resize(most);
            elsewhere.push_back(text::plural(more, "other place"));
        }
        return (here ? "perhaps here; or in " : "in ") + in_a_row(elsewhere, "; or in ");
    }

    const LiveFrame& frame_;
    const DocumentPage& about_;
    const DossierIndex& index_;
    Voice voice_;
    HtmlWriter page_;
};

}  // namespace

std::string
live_document_html(const LiveFrame& frame, const DocumentPage& document, const Dossier& dossier) {
    const DossierIndex index(dossier);
    return DocumentWriter(frame, document, index).take();
}

}  // namespace hearsay
