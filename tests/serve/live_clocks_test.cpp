// SPDX-License-Identifier: Apache-2.0

#include "served.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;
using namespace hearsay::support;
using namespace hearsay::served;
using serve::LiveView;

TEST_CASE("events and claims that a cut leaves open are told as undecided in the list") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        "[[event]]\nid = \"open\"\ntitle = \"Open\"\ndate = \"2020\"\n"
        "[[event]]\nid = \"doubtful\"\ntitle = \"Doubtful\"\ndate = \"2021?\"\n"
        "[[claim]]\nid = \"some-day\"\nevent = \"open\"\nspeaker = \"iran\"\nact = \"withholds\"\n"
        "date = \"2020\"\n"
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::string then = body(view, "/", {{"as-of", "2020-01"}});
    CHECK(holds(then, "<td>2020 (undecided)</td>"));
    CHECK(holds(then, "<td>0 and 1 undecided</td>"));
    CHECK(holds(then, "Doubtful"));
    CHECK(holds(then, "Undecided: dates cannot tell"));
    const std::string later = body(view, "/", {{"as-of", "2020-12-31"}});
    CHECK(holds(later, "<td>2020</td>"));
    CHECK_FALSE(holds(later, "1 undecided"));
    CHECK_FALSE(holds(body(view, "/"), "ndecided"));
}

TEST_CASE("what was withdrawn by a time is told as that, though it is back") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    record_prelude(path);
    const auto store = open_store(path, OpenMode::write);
    REQUIRE(store.value()
                ->withdraw(
                    {{Kind::claim, "first"}},
                    {.at = 1'700'000'010'000'000, .tool = "test", .by = "Anna", .reason = "doubt"}
                )
                .ok());
    Batch batch;
    batch.records = support::read(prelude).records;
    batch.note.at = 1'700'000'020'000'000;
    REQUIRE(store.value()->record(batch).ok());
    const LiveView view(path, "hearsay");
    CHECK(status(view, "/claim/first") == 200);
    const auto then = [&](const std::string& time) {
        return body(view, "/claim/first", {{"known-at", "2023-11-14T22:13:" + time + "Z"}});
    };
    CHECK(holds(then("35"), "`first` had been withdrawn by then, by Anna: doubt"));
    CHECK(holds(then("10"), "he claim `first` had not been recorded by then"));
}

TEST_CASE("an event as known at a time names the last recording that it is made of") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    const LiveView view(folder.path() / "h.db", "hearsay");
    CHECK(holds(
        body(view, "/event/kerman", {{"known-at", "2023-11-15"}}),
        "ast recording that it is made of is 1"
    ));
    CHECK_FALSE(holds(body(view, "/event/kerman"), "ast recording that it is made of is 1"));
}

TEST_CASE("problems lead at a cut to what was on record by then alone") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    LiveView view(folder.path() / "h.db", "hearsay");
    Diagnostic diagnostic;
    diagnostic.message = "`first` is odd";
    diagnostic.records = {
        {Kind::claim, "first"}, {Kind::document, "irna-1"}, {Kind::actor, "iran"}};
    view.set_problems({.diagnostics = {diagnostic}, .summary = "1 error"});
    for (const std::string day : {"2024-01-03", "2024-01-04"}) {
        CAPTURE(day);
        const std::string page = body(view, "/problems", {{"as-of", day}});
        for (const std::string address : {"/claim/first", "/document/irna-1", "/actor/iran"}) {
            CAPTURE(address);
            CHECK(
                holds(page, "href=\"" + address + "?as-of=" + day) ==
                (status(view, address, {{"as-of", day}}) == 200)
            );
        }
    }
}

TEST_CASE("a clock under another name, or told twice, is refused with what is meant") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    const LiveView view(folder.path() / "h.db", "hearsay");
    for (const std::string name : {"asof", "As-Of", "as--of", "AS-OF"}) {
        CAPTURE(name);
        CHECK(status(view, "/", {{name, "2024-01-05"}}) == 400);
        CHECK(holds(body(view, "/", {{name, "2024-01-05"}}), "`as-of` is meant."));
    }
    CHECK(status(view, "/event/kerman", {{"knownAt", "2024-01-05"}}) == 400);
    CHECK(status(view, "/", {{"x", "2024-01-05"}}) == 200);
    const auto twice = serve::read_target("/?as-of=2024-01-05&as-of=2024-01-06");
    REQUIRE(twice);
    const auto answer = view.answer(*twice);
    CHECK(answer.status == 400);
    CHECK(holds(answer.body, "`as-of` is told more than once"));
    CHECK_FALSE(holds(answer.body, "?as-of="));
    CHECK(view.answer(*serve::read_target("/?as-of=2024-01-05&as-of=2024-01-05")).status == 200);
}

TEST_CASE("going to another time keeps what is searched for, and the part of the list") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    const LiveView view(folder.path() / "h.db", "hearsay");
    CHECK(holds(
        body(view, "/search", {{"q", "a \"b\""}}),
        "<input type=\"hidden\" name=\"q\" value=\"a &quot;b&quot;\">"
    ));
    CHECK(holds(
        body(view, "/", {{"from", "50"}}), "<input type=\"hidden\" name=\"from\" value=\"50\">"
    ));
    CHECK_FALSE(holds(body(view, "/event/kerman", {{"q", "x"}}), "name=\"q\" value"));
}

TEST_CASE("a search without a word is told as that") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    const LiveView view(folder.path() / "h.db", "hearsay");
    for (const std::string query : {"(", " ", "--"}) {
        CAPTURE(query);
        const std::string page = body(view, "/search", {{"q", query}});
        CHECK(holds(page, "There is no word to search for"));
        CHECK_FALSE(holds(page, "0 records"));
    }
    CHECK(holds(body(view, "/search", {{"q", "nowhere"}}), "0 records found"));
}

TEST_CASE("of more claims than a page has the first by their dates are shown") {
    const TemporaryFolder folder;
    std::string more;
    const auto add = [&](const std::string& id, const std::string& rest) {
        more += "[[claim]]\nid = \"" + id + "\"\nevent = \"kerman\"\nspeaker = \"iran\"\n" + rest;
    };
    for (int i = 0; i < 201; ++i) {
        add("a" + std::to_string(i), "act = \"asserts\"\nparty = \"israel\"\ndate = \"2024-02\"\n");
    }
    add("zz", "act = \"asserts\"\nparty = \"israel\"\ndate = \"2024-01-05\"\n");
    add("zzz", "disputes = [\"zz\"]\ndate = \"2024-01-06\"\n");
    record_prelude(folder.path() / "h.db", more);
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::string said_of = body(view, "/actor/israel");
    CHECK(holds(said_of, "href=\"/claim/zz\""));
    CHECK(holds(said_of, "href=\"/claim/zzz\""));
    CHECK(holds(said_of, "either shown nor counted: at least 3 more claims"));
    const std::string own = body(view, "/actor/iran");
    CHECK(holds(own, "href=\"/claim/zzz\""));
    CHECK(holds(own, "either shown nor counted: 3 more claims"));
}
