// SPDX-License-Identifier: Apache-2.0

#include "served.hpp"
#include "store/query_count.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace hearsay;
using namespace hearsay::served;
using serve::LiveView;
using support::TemporaryFolder;

namespace {

std::string document(const std::string& id, const std::string& rest) {
    return "[[document]]\nid = \"" + id + "\"\noutlet = \"irna\"\n" + rest;
}

std::string claim_in(const std::string& id, const std::string& appearances) {
    return "[[claim]]\nid = \"" + id +
           "\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
           "party = \"israel\"\ndate = \"2024-01-05\"\nquote = \"as said\"\n" +
           appearances;
}

std::string appearance(const std::string& document, const std::string& rest = {}) {
    return "[[claim.appearance]]\ndocument = \"" + document + "\"\n" + rest;
}

}  // namespace

TEST_CASE("a document's page tells what it is and what became of it") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        document(
            "report",
            "title = \"The <b>report</b>\"\nauthors = [\"iran\"]\ndate = \"2024-01-05~\"\n"
            "language = \"fa\"\nurl = \"https://irna.example/1\"\n"
            "archived = \"https://archive.example/1\"\nfile = \"captures/1.html\"\n"
            "sha256 = \"" +
                std::string(64, 'a') +
                "\"\nrelays = [\"irna-1\"]\ndeleted = \"2024-03-01\"\n"
                "retracted = \"2024-02-01\"\nnote = \"Read <i>twice</i>.\"\n"
        ) + document("mended", "date = \"2024-02-02\"\nreplaces = \"report\"\n")
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::string page = body(view, "/document/report");
    for (const auto* part :
         {"<h1 lang=\"fa\">The &lt;b&gt;report&lt;/b&gt;</h1>",
          "<a href=\"/outlet/irna\">IRNA</a>",
          "<a href=\"/actor/iran\">Iran</a>",
          "<dd>about 5 Jan 2024</dd>",
          "<dd>fa</dd>",
          "<dd>https://irna.example/1</dd>",
          "<dd>https://archive.example/1</dd>",
          "<dd>captures/1.html</dd>",
          "withdrawn by its outlet on 1 Feb 2024",
          "taken offline on 1 Mar 2024",
          "replaced by <a href=\"/document/mended\">mended</a>, 2 Feb 2024",
          "<dt>Draws on</dt><dd><a href=\"/document/irna-1\">irna-1</a>, 4 Jan 2024",
          "Read &lt;i&gt;twice&lt;/i&gt;.",
          "No claim on record stands in it."}) {
        CAPTURE(part);
        CHECK(holds(page, part));
    }
    CHECK(holds(page, std::string(64, 'a')));
    CHECK_FALSE(holds(page, "href=\"http"));
    CHECK(holds(body(view, "/document/mended"), "<dt>Replaces</dt><dd><a href=\"/document/report\"")
    );
    CHECK(
        holds(body(view, "/document/irna-1"), "<dt>Relayed in</dt><dd><a href=\"/document/report\"")
    );
}

TEST_CASE("claims in a document are told as they are worded there, and where they stood first") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        document("later", "date = \"2024-01-06\"\n") + document("open", "") +
            claim_in(
                "handed-on",
                appearance("irna-1") +
                    appearance(
                        "later",
                        "via = [\"irna-1\"]\nquote = \"as <worded> there\"\nlocator = \"p. 3\"\n"
                    )
            ) +
            claim_in(
                "alone",
                "language = \"fa\"\ntranslation = \"thus\"\ntranslator = \"Reuters\"\n" +
                    appearance("later")
            ) +
            claim_in("unclear", appearance("later") + appearance("open"))
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::string page = body(view, "/document/later");
    CHECK(holds(page, "3 claims."));
    CHECK(
        holds(page, "<p dir=\"auto\">as &lt;worded&gt; there</p>") !=
        holds(page, "<p>as &lt;worded&gt; there</p>")
    );
    CHECK(holds(page, "at p. 3 and taken from <a href=\"/document/irna-1\">irna-1</a>"));
    CHECK(holds(page, "<dd>in <a href=\"/document/irna-1\">irna-1</a>, 4 Jan 2024</dd>"));
    CHECK(holds(page, "<dd>here, and nowhere else</dd>"));
    CHECK(holds(page, "Translation, by Reuters"));
    CHECK(holds(page, "<dd>perhaps here; or in <a href=\"/document/open\">open</a>, undated</dd>"));
    CHECK(holds(page, "<a href=\"/event/kerman\">Bombings in Kerman</a>"));
    CHECK(holds(body(view, "/document/irna-1"), "<dd>here</dd>"));
}

TEST_CASE("a document has no page before it was certainly on record") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        document("source", "") + document("month", "date = \"2024-01\"\n") +
            document("mended", "date = \"2024-02-02\"\nreplaces = \"irna-1\"\n") +
            claim_in("claim", appearance("irna-1", "via = [\"source\"]\n"))
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    CHECK(status(view, "/document/irna-1", {{"as-of", "2024-01-03"}}) == 404);
    CHECK(status(view, "/document/irna-1", {{"as-of", "2024-01-04"}}) == 200);
    CHECK(status(view, "/document/irna-1", {{"known-at", "2023-11-13"}}) == 404);
    CHECK(status(view, "/document/irna-1", {{"known-at", "2023-11-15"}}) == 200);
    CHECK(status(view, "/document/month", {{"as-of", "2024-01-15"}}) == 404);
    CHECK(holds(body(view, "/document/month", {{"as-of", "2024-01-15"}}), "not certainly on record")
    );
    // It has no date, but what came via it was there.
    CHECK(status(view, "/document/source", {{"as-of", "2024-01-04"}}) == 404);
    CHECK(status(view, "/document/source", {{"as-of", "2024-01-05"}}) == 200);
    const std::string then = body(view, "/document/irna-1", {{"as-of", "2024-01-05"}});
    CHECK(holds(then, "href=\"/claim/claim?as-of=2024-01-05\""));
    CHECK_FALSE(holds(then, "mended"));
    CHECK(holds(body(view, "/document/irna-1"), "replaced by"));
}

TEST_CASE("every page that names a document leads to its page") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        document("wire", "title = \"Found words\"\ndate = \"2024-01-05\"\n") +
            claim_in("claim", appearance("wire"))
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::map<std::string, std::string> clocks{{"as-of", "2024-02-01"}, {"q", "found"}};
    for (const std::string path :
         {"/event/kerman", "/claim/claim", "/outlet/irna", "/search", "/document/wire"}) {
        CAPTURE(path);
        const bool itself = path == "/document/wire";
        CHECK(
            holds(body(view, path, clocks), "href=\"/document/wire?as-of=2024-02-01\"") != itself
        );
    }
    const std::string outlet = body(view, "/outlet/irna", {{"as-of", "2024-01-04"}});
    CHECK(holds(outlet, "href=\"/document/irna-1?as-of=2024-01-04\""));
    CHECK_FALSE(holds(outlet, "Found words"));
}

TEST_CASE("whatever a page leads to was on record at the page's cut") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        document("undated", "url = \"https://irna.example/2\"\n") +
            document("month", "date = \"2024-01\"\nrelays = [\"undated\"]\n") +
            document("mended", "date = \"2024-02-02\"\nreplaces = \"irna-1\"\n") +
            document("again", "date = \"2024-01\"\nreplaces = \"irna-1\"\n") +
            document("version", "") +
            document("dated", "date = \"2024-01-04\"\nreplaces = \"version\"\n") +
            claim_in("claim", appearance("irna-1", "via = [\"undated\"]\n")) +
            claim_in("second", appearance("month") + appearance("mended")) +
            "[[claim]]\nid = \"third\"\nevent = \"kerman\"\nspeaker = \"is\"\n"
            "date = \"2024-01/2024-03\"\nrepeats = [\"second\"]\n" +
            appearance("month", "via = [\"irna-1\"]\n") +
            "[[claim]]\nid = \"elsewhere\"\nevent = \"other\"\nspeaker = \"is\"\n"
            "act = \"asserts\"\nparty = \"iran\"\ndate = \"2024-02\"\n"
            "[[claim]]\nid = \"further\"\nevent = \"other\"\nspeaker = \"iran\"\n"
            "repeats = [\"elsewhere\"]\n" +
            appearance("mended") +
            "[[claim]]\nid = \"back\"\nevent = \"kerman\"\nspeaker = \"israel\"\n"
            "repeats = [\"further\"]\ndate = \"2024-01-19\"\n"
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    for (const std::string day :
         {"2024-01-03", "2024-01-04", "2024-01-05", "2024-01-20", "2024-02-01", "2024-03-31"}) {
        const std::string clock = "?as-of=" + day;
        std::vector<std::string> open{"/"};
        std::set<std::string> seen{"/"};
        while (!open.empty()) {
            const std::string from = std::exchange(open.back(), {});
            open.pop_back();
            const std::string page = body(view, from, {{"as-of", day}});
            constexpr std::string_view link = "<a href=\"";
            for (auto at = page.find(link); at != page.npos; at = page.find(link, at + 1)) {
                const auto begin = at + link.size();
                const std::string address = page.substr(begin, page.find('"', begin) - begin);
                if (address.starts_with('#')) {
                    continue;
                }
                const std::string to = address.substr(0, address.find('?'));
                CAPTURE(from, address);
                CHECK(address == to + clock);
                CHECK(status(view, to, {{"as-of", day}}) == 200);
                if (seen.insert(to).second) {
                    open.push_back(to);
                }
            }
        }
        CHECK(seen.contains("/event/kerman"));
    }
    const std::string page = body(view, "/document/undated", {{"as-of", "2024-01-05"}});
    CHECK(holds(page, "<dd>month, Jan 2024 (not certainly on record by then)</dd>"));
}

TEST_CASE("the pictures and tables of an event's page lead to the pages of claims and documents") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db", claim_in("claim", appearance("irna-1")) + claim_in("second", "")
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::string page = body(view, "/event/kerman", {{"as-of", "2024-02-01"}});
    const std::string link = "href=\"/claim/claim?as-of=2024-02-01\"";
    CHECK(holds(page, "<a class=\"stance\" " + link));
    CHECK(holds(page, "<a class=\"node claim\" " + link));
    CHECK(holds(page, "<td><a " + link + ">claim</a></td>"));
    CHECK_FALSE(holds(page, "href=\"#document-"));
    const std::string of_one = body(view, "/claim/claim");
    CHECK(holds(of_one, "<a class=\"stance\" href=\"#claim-claim\""));
    CHECK(holds(of_one, "<a class=\"stance\" href=\"/claim/second\""));
}

TEST_CASE("the number of queries of a page does not grow with what is on it") {
    const TemporaryFolder folder;
    const auto count = [&](int events, const std::string& path) {
        const auto file = folder.path() / (std::to_string(events) + ".db");
        if (!std::filesystem::exists(file)) {
            std::string more;
            for (int i = 0; i < events; ++i) {
                const std::string number = std::to_string(i);
                more += "[[event]]\nid = \"e" + number + "\"\ntitle = \"E\"\ndate = \"2024\"\n" +
                        document("d" + number, "relays = [\"irna-1\"]\n") + "[[claim]]\nid = \"c" +
                        number + "\"\nevent = \"e" + number +
                        "\"\nspeaker = \"iran\"\nact = \"asserts\"\nparty = \"is-k\"\n" +
                        appearance("irna-1") + appearance("d" + number);
            }
            record_prelude(file, more);
        }
        const LiveView view(file, "hearsay");
        const sample::QueryCount queries;
        CHECK(status(view, path) == 200);
        return queries.count();
    };
    for (const std::string path :
         {"/", "/document/irna-1", "/actor/iran", "/actor/is-k", "/outlet/irna"}) {
        CAPTURE(path);
        CHECK(count(2, path) == count(20, path));
    }
}
