// SPDX-License-Identifier: Apache-2.0

#include <hearsay/live.hpp>

#include "render/html.hpp"
#include "samples.hpp"
#include "support/dossiers.hpp"
#include "support/source.hpp"
#include "text/digest.hpp"
#include "text/json.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace hearsay;

namespace {

std::string page_of(const Dossier& dossier) {
    return report_html(samples::reported(dossier), dossier);
}

/// What stands between two marks, the first time.
std::string between(const std::string& text, std::string_view from, std::string_view to) {
    const auto start = text.find(from);
    REQUIRE(start != std::string::npos);
    const auto begin = start + from.size();
    const auto end = text.find(to, begin);
    REQUIRE(end != std::string::npos);
    return text.substr(begin, end - begin);
}

/// Elements that are opened and not closed, or closed and not open, and links within links; scripts
/// and styles apart.
std::vector<std::string> unbalanced(std::string page) {
    for (const std::string_view name : {"script", "style"}) {
        const auto open = "<" + std::string(name);
        const auto close = "</" + std::string(name) + ">";
        for (auto at = page.find(open); at != std::string::npos; at = page.find(open)) {
            page.erase(at, page.find(close, at) + close.size() - at);
        }
    }
    const std::set<std::string> empty{"meta", "input", "!DOCTYPE"};
    std::vector<std::string> open;
    std::vector<std::string> faults;
    for (auto at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
        const auto end = page.find('>', at);
        const auto tag = page.substr(at + 1, end - at - 1);
        const auto name = tag.substr(0, tag.find(' '));
        if (tag.ends_with('/') || empty.contains(name)) {
            continue;
        }
        if (name == "a" && std::ranges::find(open, name) != open.end()) {
            faults.emplace_back("a within a");
        }
        if (name.front() != '/') {
            open.push_back(name);
        } else if (!open.empty() && open.back() == name.substr(1)) {
            open.pop_back();
        } else {
            faults.push_back(name);
        }
    }
    faults.insert(faults.end(), open.begin(), open.end());
    return faults;
}

}  // namespace

TEST_CASE("an HTML report holds a card, with an address, for every claim on record") {
    const auto dossier = samples::shipped("kerman-2024");
    const auto page = page_of(dossier);
    std::size_t cards = 0;
    for (const auto& claim : dossier.records.claims) {
        if (claim.event == "kerman-2024") {
            CHECK(page.find(" id=\"claim-" + claim.id + "\"") != std::string::npos);
            ++cards;
        }
    }
    CHECK(cards == 18);
    CHECK(
        page.find("All 11 asserting claims in force are known through one document") != page.npos
    );
}

TEST_CASE("every link within an HTML report leads somewhere, also where one claim is told") {
    const auto dossier = samples::shipped("kerman-2024");
    const auto of_one = make_report(
        dossier, {.claim = "kerman-ansari-on-israel", .as_of = {}, .known_at = {}, .made_with = {}}
    );
    for (const auto& page : {page_of(dossier), report_html(of_one, dossier)}) {
        constexpr std::string_view link = "href=\"#";
        for (auto at = page.find(link); at != page.npos; at = page.find(link, at + 1)) {
            const auto begin = at + link.size();
            const auto id = page.substr(begin, page.find('"', begin) - begin);
            CAPTURE(id);
            CHECK(page.find(" id=\"" + id + "\"") != page.npos);
        }
    }
}

TEST_CASE("claims and documents that sentences of an HTML report name are links") {
    const auto page = page_of(samples::shipped("kerman-2024"));
    const std::string origin =
        "<a href=\"#claim-kerman-is-k-claims-credit\">kerman-is-k-claims-credit</a>";
    const auto answer = between(page, "<h4>Islamic State - Khorasan Province</h4>", "</ul>");
    CHECK(answer.find("1 independent origin: " + origin) != answer.npos);
    const auto card = between(page, "<article id=\"claim-kerman-ramani-on-is-k\"", "</article>");
    CHECK(card.find("repeats " + origin) != card.npos);
    CHECK(card.find("1 origin: " + origin) != card.npos);
    CHECK(
        card.find("on record in, the same day: <a href=\"#document-ramani-kerman-2024\">") !=
        card.npos
    );
}

TEST_CASE("addresses of a document and its copy stand among the sources of an HTML report") {
    auto dossier = samples::everything();
    REQUIRE_FALSE(dossier.records.documents.empty());
    auto& document = dossier.records.documents.front();
    document.url = "https://example.org/article";
    document.archived = "https://archive.example.org/copy";
    const auto page = page_of(dossier);
    const auto row = between(page, "<tr id=\"document-" + document.id + "\"", "</tr>");
    CHECK(
        row.find("https://example.org/article; archived at https://archive.example.org/copy") !=
        row.npos
    );
}

TEST_CASE("what an HTML report opens, it closes") {
    CHECK(unbalanced(page_of(samples::everything())).empty());
    CHECK(unbalanced(page_of(samples::shipped("kerman-2024"))).empty());
    CHECK(unbalanced(page_of(samples::shipped("is-k-in-afghanistan"))).empty());
}

TEST_CASE("the policy of an HTML report names the hashes of its style and its script") {
    const auto page = page_of(samples::everything());
    const auto policy = between(page, "Content-Security-Policy\" content=\"", "\"");
    const auto style = between(page, "<style>", "</style>");
    const auto script = between(page, "</script>\n<script>", "</script>");
    CHECK(policy.find(text::sha256_base64(style)) != std::string::npos);
    CHECK(policy.find(text::sha256_base64(script)) != std::string::npos);
    CHECK(page.find(" style=") == std::string::npos);
    CHECK(page.find("http://") == std::string::npos);
}

TEST_CASE("texts of records are no markup in an HTML report") {
    constexpr std::string_view toml = R"(
schema = 1
[[event]]
id = "e"
title = "</title><script>x</script>"
date = "2024-01-03"
[[actor]]
id = "a"
name = "\"><img src=x onerror=x>"
kind = "person"
[[outlet]]
id = "o"
name = "</script><script>x"
kind = "newspaper"
[[document]]
id = "d"
outlet = "o"
[[claim]]
id = "c"
event = "e"
speaker = "a"
act = "asserts"
topic = "killed"
value = 3
date = "2024-01-03"
quote = "</blockquote><script>x"
    [[claim.appearance]]
    document = "d"
)";
    const auto page = page_of(samples::dossier_of(toml, "e"));
    CHECK(unbalanced(page).empty());
    CHECK(page.find("<img") == std::string::npos);
    CHECK(page.find("<script>x") == std::string::npos);
    const auto data = between(page, "id=\"data\">", "</script>");
    CHECK_NOTHROW(text::Json::parse(data));
    CHECK(data.find('<') == std::string::npos);
}

TEST_CASE("a quote has its language and its own direction, and a name within a sentence too") {
    CHECK(render::in_html("plain & simple") == "plain &amp; simple");
    CHECK(render::in_html("ایران") == "<bdi>ایران</bdi>");
    const auto page = page_of(samples::everything());
    CHECK(page.find("<blockquote lang=\"fa\" dir=\"auto\">\n<p>") != page.npos);
}

TEST_CASE("an HTML report is the same bytes for the same dossier") {
    const auto dossier = samples::everything();
    CHECK(page_of(dossier) == page_of(dossier));
}

TEST_CASE("the matrix says on whose behalf somebody speaks by name, not as of the accused") {
    support::DossierDraft draft;
    draft.claim("c").by("envoy").on_behalf_of("state").asserts("group").in("d");
    const auto page = page_of(draft.finished());
    CHECK(page.find(", by envoy on behalf of state") != page.npos);
    CHECK(page.find("behalf of it") == page.npos);
}

TEST_CASE("the slider is named by its label, and the day stands outside of that") {
    const auto page = page_of(samples::everything());
    CHECK(
        page.find("<label for=\"asof\">On record by</label> <output id=\"asof-out\"") != page.npos
    );
}

TEST_CASE("documents are sorted by their dates and not by the words for them") {
    support::DossierDraft draft;
    draft.document("dated", "o").date = support::edtf("1970-01-02");
    draft.document("open", "o").date = support::edtf("../1970-01-01");
    draft.claim("c").asserts("x").in("dated").in("open").in("undated");
    const auto page = page_of(draft.finished());
    CHECK(page.find("<td data-sort=\"86400\">2 Jan 1970</td>") != page.npos);
    CHECK(page.find("<td data-sort=\"86399\">") != page.npos);
    CHECK(page.find("<td data-sort=\"undated\">undated</td>") != page.npos);
}

TEST_CASE("a document without a date is there from the first day on which a claim in it is") {
    support::DossierDraft draft;
    draft.document("undated", "o");
    draft.document("elsewhere", "o");
    draft.claim("early").asserts("x").on("2020-02-03").in("undated");
    draft.claim("late").asserts("x").on("2020-03-01").in("dated");
    draft.claim("whenever").asserts("x").in("elsewhere");
    draft.document("dated", "o", "2020-03-01");
    const auto page = page_of(draft.finished());
    const auto day_of = [&](const std::string& id) {
        const auto link = page.find("<a href=\"#document-" + id + "\">" + id + "</a></");
        REQUIRE(link != page.npos);
        return between(page.substr(page.rfind('\n', link)), "data-d=\"", " ");
    };
    CHECK(day_of("undated") == "0");
    CHECK(day_of("dated") == "1");
    CHECK(day_of("elsewhere") == "2");  // never for certain
}

TEST_CASE("what was never said looks otherwise than what was taken back, and both are explained") {
    support::DossierDraft draft;
    draft.claim("first").by("a").asserts("x").on("2024-01-01").in("d");
    draft.claim("second").by("a").denies("x").on("2024-01-02").revises("first").in("d");
    const auto without = page_of(draft.finished());
    CHECK(without.find("Hollow and struck through: said, and no longer in force.") != without.npos);
    CHECK(without.find("class=\"forged\"") == without.npos);
    draft.claim("forgery").by("b").asserts("x").on("2024-01-03").fabricated().in("d");
    const auto page = page_of(draft.finished());
    CHECK(page.find("; hollow and dashed, “fabricated”: never said, but put") != page.npos);
    CHECK(page.find(" class=\"forged\"><title>") != page.npos);
    CHECK(page.find(">fabricated: b</text>") != page.npos);
    CHECK(page.find("asserts x as perpetrator (fabricated)</td>") != page.npos);
    CHECK(page.find("<title>put in the mouth of b</title>") != page.npos);
    CHECK(page.find("Dotted: put in the mouth of somebody") != page.npos);
    CHECK(unbalanced(page).empty());
}

TEST_CASE("the page of a claim leads to its event, and its numbers are of that") {
    const auto dossier = samples::shipped("kerman-2024");
    const auto of_one = make_report(
        dossier, {.claim = "kerman-ansari-on-israel", .as_of = {}, .known_at = {}, .made_with = {}}
    );
    const auto page = report_html(of_one, dossier, LiveFrame{});
    CHECK(page.find("One claim on the event: <a href=\"/event/kerman-2024\">") != page.npos);
    CHECK(page.find(">The event as a whole: ") != page.npos);
    const auto whole = report_html(samples::reported(dossier), dossier, LiveFrame{});
    CHECK(whole.find("One claim on the event") == whole.npos);
    CHECK(whole.find("The event as a whole") == whole.npos);
}
