// SPDX-License-Identifier: Apache-2.0

#include "served.hpp"
#include "store/query_count.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace hearsay;
using namespace hearsay::support;
using namespace hearsay::served;
using serve::LiveView;

namespace {

Diagnostic problem_of(std::string message, std::vector<RecordId> records) {
    Diagnostic problem;
    problem.code = "H110";
    problem.severity = Severity::warning;
    problem.place.file = "records.toml";
    problem.place.line = 3;
    problem.place.column = 1;
    problem.message = std::move(message);
    problem.records = std::move(records);
    return problem;
}

std::string problems_page(LiveView& view, Diagnostic problem) {
    view.set_problems({.diagnostics = {std::move(problem)}, .summary = "1 warning"});
    return body(view, "/problems");
}

}  // namespace

TEST_CASE("records that a problem is about are links, in its message and behind its place") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    LiveView view(folder.path() / "h.db", "hearsay");
    const auto page = problems_page(
        view,
        problem_of(
            "`first` says <b> what `irna` and `irna-1` say",
            {{Kind::claim, "first"}, {Kind::document, "irna-1"}, {Kind::actor, "iran"}}
        )
    );
    CHECK(holds(
        page,
        "</strong> `<a href=\"/claim/first\">first</a>` says &lt;b&gt; what `irna` and "
        "`<a href=\"/document/irna-1\">irna-1</a>` say<br>"
    ));
    CHECK(holds(page, "<code>records.toml:3:1</code>: actor <a href=\"/actor/iran\">iran</a>"));
}

TEST_CASE("what a problem is about is no link where it is not recorded, or not what is named") {
    const TemporaryFolder folder;
    LiveView view(folder.path() / "h.db", "hearsay");
    const auto two = problem_of(
        "`first`: `a` first` is a name, `not-there` is none",
        {{Kind::claim, "first"}, {Kind::claim, "not-there"}}
    );
    CHECK(holds(problems_page(view, two), "</strong> `first`: `a` first` is a name"));
    record_prelude(folder.path() / "h.db");
    const auto page = problems_page(view, two);
    CHECK(holds(
        page,
        "`<a href=\"/claim/first\">first</a>`: `a` first` is a name, `not-there` is none<br><code>"
        "records.toml:3:1</code></li>"
    ));
    const auto both = problem_of(
        "`iran` is two", {{Kind::actor, "iran"}, {Kind::outlet, "iran"}, {Kind::event, "kerman"}}
    );
    CHECK(holds(
        problems_page(view, both),
        "`<a href=\"/actor/iran\">iran</a>` is two<br><code>records.toml:3:1</code>: event "
        "<a href=\"/event/kerman\">kerman</a></li>"
    ));
    CHECK_FALSE(holds(body(view, "/problems", {{"known-at", "2023-11-13"}}), "href=\"/actor/iran"));
}

TEST_CASE("an id that two records of a problem share is no link in its message") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db", "[[actor]]\nid = \"first\"\nname = \"First\"\nkind = \"person\"\n"
    );
    LiveView view(folder.path() / "h.db", "hearsay");
    const auto page = problems_page(
        view, problem_of("`first` is two", {{Kind::claim, "first"}, {Kind::actor, "first"}})
    );
    CHECK(holds(
        page,
        "</strong> `first` is two<br><code>records.toml:3:1</code>: claim "
        "<a href=\"/claim/first\">first</a> and actor <a href=\"/actor/first\">first</a>"
    ));
}

TEST_CASE("the number of queries of the problems page does not grow with what problems name") {
    const TemporaryFolder folder;
    std::string more;
    std::vector<RecordId> records;
    for (int i = 0; i < 40; ++i) {
        const auto id = "a" + std::to_string(i);
        more += "[[actor]]\nid = \"" + id + "\"\nname = \"A\"\nkind = \"person\"\n";
        records.push_back({Kind::actor, id});
    }
    record_prelude(folder.path() / "h.db", more);
    LiveView view(folder.path() / "h.db", "hearsay");
    const auto count = [&](std::size_t named) {
        const sample::QueryCount queries;
        const auto page = problems_page(
            view,
            problem_of("", {records.begin(), records.begin() + static_cast<std::ptrdiff_t>(named)})
        );
        CHECK(holds(page, "actor <a href=\"/actor/a0\">a0</a>"));
        return queries.count();
    };
    CHECK(count(2) == count(40));
}
