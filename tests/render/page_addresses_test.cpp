// SPDX-License-Identifier: Apache-2.0

#include <hearsay/live.hpp>

#include "samples.hpp"
#include "support/dossiers.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

using namespace hearsay;

namespace {

/// A claim that is dated before what it repeats, another that repeats one of another event, and a
/// document that stands between them and the record.
support::DossierDraft tangled() {
    support::DossierDraft draft;
    draft.event("elsewhere");
    draft.anonymous("source");
    draft.claim("late").by("source").asserts("x").on("2024-01-05").in("wire");
    draft.claim("early").by("b").repeats("late").on("2024-01-04").in("wire").in("echo", {"wire"});
    draft.claim("far").by("c").of_event("elsewhere").asserts("x").on("2024-01-06").in("wire");
    draft.claim("near").by("d").repeats("far").on("2024-01-05").in_outlet("radio", "2024-01-05");
    return draft;
}

std::string linked_page(const Dossier& dossier, const LiveFrame* live = nullptr) {
    const auto report = samples::reported(dossier);
    return live == nullptr ? report_html(report, dossier) : report_html(report, dossier, *live);
}

bool is_on(const std::string& page, std::string_view part) { return page.find(part) != page.npos; }

}  // namespace

TEST_CASE("findings of a page lead to the claims, documents and outlets that they name") {
    const auto page = linked_page(tangled().finished());
    CHECK(is_on(
        page, "<li><b>anachronism</b> (<a href=\"#claim-late\">late</a>): What b said is dated"
    ));
    CHECK(is_on(page, "<li><b>bottleneck</b> (document <a href=\"#document-wire\">wire</a>"));
    CHECK(is_on(page, "<a href=\"#claim-near\">near</a> (appearance 1): The item of radio"));
    CHECK(is_on(page, "document <a href=\"#document-echo\">echo</a>: echo has neither"));
}

TEST_CASE("what a page does not hold is no link in its findings, unless it has a page") {
    const auto dossier = tangled().finished();
    const auto page = linked_page(dossier);
    CHECK(is_on(page, "<b>anachronism</b>: What d said is dated before what c said"));
    CHECK_FALSE(is_on(page, "#claim-far"));
    CHECK_FALSE(is_on(page, "actor <a"));
    const LiveFrame frame;
    const auto live = linked_page(dossier, &frame);
    CHECK(is_on(live, "<b>anachronism</b> (<a href=\"/claim/far\">far</a>): What d said"));
    CHECK(is_on(live, "and actor <a href=\"/actor/source\">source</a>: <bdi>source is an anonymous")
    );
    CHECK(is_on(live, "document <a href=\"/document/echo\">echo</a>: echo has neither"));
}

TEST_CASE("only exact ids of records are links, whatever texts look like") {
    support::DossierDraft draft;
    draft.claim("late").by("`early`").asserts("x").on("2024-01-05").in("wire");
    draft.claim("early").by("<a href=late>").repeats("late").on("2024-01-04").in("wire");
    const auto page = linked_page(draft.finished());
    CHECK(is_on(
        page,
        "(<a href=\"#claim-late\">late</a>): What &lt;a href=late&gt; said is dated before what "
        "`early` said"
    ));
}

TEST_CASE("what rests on an uncertain date at a cut is named with where it stands") {
    support::DossierDraft draft;
    draft.claim("doubtful").by("a").asserts("x").on("2024-01-05?").in("wire");
    draft.claim("open").by("b").asserts("x").on("2024-01").in("wire");
    draft.document("wire", "radio", "2024-01");
    const auto dossier = draft.finished();
    const auto report = make_report(
        dossier,
        {.claim = {}, .as_of = support::edtf("2024-01-10"), .known_at = {}, .made_with = {}}
    );
    const auto page = report_html(report, dossier);
    CHECK(
        is_on(page, "if their uncertain dates are right: <a href=\"#claim-doubtful\">doubtful</a>")
    );
    CHECK(is_on(page, "they were on record: open."));
}

TEST_CASE("the source that all rests on is a link above a report") {
    const auto page = linked_page(samples::shipped("kerman-2024"));
    CHECK(is_on(page, "one document, <a href=\"#document-ramani-kerman-2024\">"));
}
