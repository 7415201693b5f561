// SPDX-License-Identifier: Apache-2.0

#include "served.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;
using namespace hearsay::support;
using namespace hearsay::served;
using serve::LiveView;

TEST_CASE("each page is there, and what is not there is not") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    const LiveView view(folder.path() / "h.db", "hearsay");
    for (const auto* path :
         {"/",
          "/event/kerman",
          "/claim/first",
          "/actor/is-k",
          "/outlet/irna",
          "/document/irna-1",
          "/search",
          "/problems"}) {
        CAPTURE(path);
        CHECK(status(view, path) == 200);
    }
    for (const auto* path :
         {"/event/first",
          "/event/",
          "/event",
          "/claim/kerman",
          "/actor/irna",
          "/outlet/is-k",
          "/document/irna",
          "/document",
          "/x",
          "",
          "/event/kerman/"}) {
        CAPTURE(path);
        CHECK(status(view, path) == 404);
    }
}

TEST_CASE("what was withdrawn is told as that, with the reason") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    record_prelude(path);
    REQUIRE(open_store(path, OpenMode::write)
                .value()
                ->withdraw(
                    {{Kind::claim, "first"}},
                    {.at = 1'700'000'001'000'000, .tool = "test", .reason = "<wrong>"}
                )
                .ok());
    const LiveView view(path, "hearsay");
    CHECK(status(view, "/claim/first") == 404);
    CHECK(holds(body(view, "/claim/first"), "has been withdrawn: &lt;wrong&gt;"));
    CHECK(status(view, "/claim/first", {{"known-at", "2023-11-14T22:13:20Z"}}) == 200);
    CHECK_FALSE(holds(body(view, "/claim/nowhere"), "withdrawn"));

    Batch batch;
    batch.note.at = 1'700'000'002'000'000;
    auto& alone = batch.records.events.emplace_back();
    alone.id = "alone";
    alone.date = parse_date("2024-01-01").value();
    const auto store = open_store(path, OpenMode::write);
    REQUIRE(store.value()->record(batch).ok());
    REQUIRE(store.value()
                ->withdraw(
                    {{Kind::event, "alone"}},
                    {.at = 1'700'000'003'000'000, .tool = "test", .reason = "<twice>"}
                )
                .ok());
    CHECK(status(view, "/event/alone") == 404);
    CHECK(holds(body(view, "/event/alone"), "has been withdrawn: &lt;twice&gt;"));
}

TEST_CASE("the clocks are those of the address, and every link keeps them") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    const LiveView view(folder.path() / "h.db", "hearsay");
    CHECK(status(view, "/", {{"as-of", "2024~"}}) == 400);
    CHECK(status(view, "/", {{"known-at", "soon"}}) == 400);
    CHECK(status(view, "/event/kerman", {{"known-at", "2023-11-13"}}) == 404);
    CHECK(status(view, "/event/kerman", {{"known-at", "2023-11-15"}}) == 200);
    CHECK(status(view, "/claim/first", {{"as-of", "2024-01-03"}}) == 404);
    const std::string events = body(view, "/", {{"as-of", "2024-01-10"}});
    CHECK(holds(events, "href=\"/event/kerman?as-of=2024-01-10\""));
    CHECK_FALSE(holds(events, "Another event"));
    CHECK(holds(body(view, "/"), "Another event"));
    for (const std::string path : {"/", "/event/kerman", "/search"}) {
        CAPTURE(path);
        const std::string page = body(view, path, {{"as-of", "2024-01-10"}, {"q", "x"}});
        CHECK(holds(page, "<input type=\"hidden\" name=\"as-of\" value=\"2024-01-10\">"));
    }
}

TEST_CASE("an event that may have begun by the day is in the list") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db", "[[event]]\nid = \"war\"\ntitle = \"The war\"\ndate = \"2015/..\"\n"
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    CHECK(holds(body(view, "/", {{"as-of", "2020-12-31"}}), "The war"));
    CHECK_FALSE(holds(body(view, "/", {{"as-of", "2014-12-31"}}), "The war"));
}

TEST_CASE("what was never said is told apart from what a speaker took back") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        "[[claim]]\nid = \"forged\"\nevent = \"kerman\"\nspeaker = \"iran\"\n"
        "act = \"withholds\"\nauthenticity = \"fabricated\"\n"
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::string page = body(view, "/actor/iran");
    CHECK(holds(page, "1 fabricated, never said"));
    CHECK_FALSE(holds(page, " no longer in force"));
    CHECK(holds(page, "<td>put in the mouth of Iran: names nobody"));
}

TEST_CASE("an outlet's page at a cut has the claims that it carried by then") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        "[[outlet]]\nid = \"early\"\nname = \"Early\"\nkind = \"newspaper\"\n"
        "[[outlet]]\nid = \"late\"\nname = \"Late\"\nkind = \"newspaper\"\n"
        "[[claim]]\nid = \"carried\"\nevent = \"kerman\"\nspeaker = \"is-k\"\nact = \"denies\"\n"
        "party = \"israel\"\ndate = \"2024-01-04\"\n"
        "appearance = [{ outlet = \"early\", date = \"2024-01-05\" },"
        " { outlet = \"late\", date = \"2024-02-05\" }]\n"
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    CHECK(holds(body(view, "/outlet/early", {{"as-of", "2024-01-10"}}), "/claim/carried"));
    CHECK_FALSE(holds(body(view, "/outlet/late", {{"as-of", "2024-01-10"}}), "/claim/carried"));
    CHECK(holds(body(view, "/outlet/late", {{"as-of", "2024-02-10"}}), "/claim/carried"));
}

TEST_CASE("an actor's page at a cut says what rests on uncertain dates") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        "[[claim]]\nid = \"doubtful\"\nevent = \"kerman\"\nspeaker = \"iran\"\n"
        "act = \"withholds\"\ndate = \"2024-01-08?\"\n"
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::string rests = "n record by then, if their uncertain dates are right: ";
    CHECK(holds(body(view, "/actor/iran", {{"as-of", "2024-01-10"}}), "<p>O" + rests));
    CHECK(holds(body(view, "/actor/iran", {{"as-of", "2024-01-05"}}), "<p>Not o" + rests));
    CHECK_FALSE(holds(body(view, "/actor/iran"), rests));
}

TEST_CASE("an actor's page says what its marks are") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        "[[claim]]\nid = \"unsure\"\nevent = \"kerman\"\nspeaker = \"is-k\"\nact = \"denies\"\n"
        "party = \"israel\"\nuncertain = true\n"
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    CHECK(holds(body(view, "/actor/is-k"), "(?) the recorder is not sure of this record."));
}

TEST_CASE("an actor's page says who spoke for whom, and who spoke together") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        "[[claim]]\nid = \"for\"\nevent = \"kerman\"\nspeaker = \"is-k\"\n"
        "on_behalf_of = \"is\"\nact = \"denies\"\nparty = \"israel\"\n"
        "[[claim]]\nid = \"joint\"\nevent = \"kerman\"\nspeakers = [\"iran\", \"is-k\"]\n"
        "act = \"asserts\"\nparty = \"israel\"\n"
        "[[claim]]\nid = \"named\"\nevent = \"kerman\"\nspeaker = \"iran\"\n"
        "speaker_as_named = \"Tehran\"\nact = \"denies\"\nparty = \"israel\"\n"
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    CHECK(holds(body(view, "/actor/iran"), "denies any role of Israel, as “Tehran”"));
    const std::string by = "; said by Islamic State Khorasan on behalf of Islamic State";
    CHECK(holds(body(view, "/actor/is"), "denies any role of Israel" + by));
    CHECK(holds(body(view, "/actor/is-k"), "denies any role of Israel" + by));
    CHECK(holds(body(view, "/actor/iran"), "as perpetrator, jointly with Islamic State Khorasan"));
    CHECK(holds(body(view, "/actor/is-k"), "as perpetrator, jointly with Iran"));
}

TEST_CASE("the page of one who speaks and is accused has both, and nothing twice") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        "[[claim]]\nid = \"accusation\"\nevent = \"other\"\nspeaker = \"iran\"\n"
        "act = \"asserts\"\nparty = \"is-k\"\ndate = \"2024-02-05\"\n"
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::string page = body(view, "/actor/is-k");
    const auto own = page.find("<h2>Own claims</h2>");
    const auto others = page.find("<h2>Said of Islamic State Khorasan, by other speakers</h2>");
    REQUIRE(own < others);
    REQUIRE(others != std::string::npos);
    CHECK(page.find("href=\"/claim/first\"") < others);
    CHECK(page.rfind("href=\"/claim/first\"") < others);
    CHECK(page.find("href=\"/claim/accusation\"") > others);
    const std::string before = body(view, "/actor/is-k", {{"as-of", "2024-02-04"}});
    CHECK(holds(before, "href=\"/claim/first?as-of=2024-02-04\""));
    CHECK_FALSE(holds(before, "Said of"));
}

TEST_CASE("the page of one who only is accused lists what is said of it") {
    const TemporaryFolder folder;
    record_prelude(
        folder.path() / "h.db",
        "[[claim]]\nid = \"accusation\"\nevent = \"kerman\"\nspeaker = \"iran\"\n"
        "act = \"asserts\"\nparty = \"israel\"\ndate = \"2024-01-05\"\n"
        "[[claim]]\nid = \"denial\"\nevent = \"kerman\"\nspeaker = \"is-k\"\n"
        "disputes = [\"accusation\"]\ndate = \"2024-01-06\"\n"
    );
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::string page = body(view, "/actor/israel");
    CHECK(holds(page, "href=\"/claim/denial\""));
    CHECK(holds(page, "2 claims on 1 event"));
    CHECK(holds(page, "Made no claim on record."));
    CHECK(holds(page, "<h2>Said of Israel</h2>"));
    CHECK(holds(page, "href=\"/claim/accusation\""));
    CHECK(holds(body(view, "/actor/israel", {{"as-of", "2024-01-04"}}), "Made no claim on record.")
    );
    CHECK_FALSE(holds(body(view, "/actor/iran"), "Said of"));
    CHECK_FALSE(holds(body(view, "/actor/is"), "Said of"));
}

TEST_CASE("a day that is none is told by the name of its field, and stays there") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    const LiveView view(folder.path() / "h.db", "hearsay");
    const std::string page = body(view, "/", {{"as-of", "gestern"}, {"known-at", "2024-01-05"}});
    CHECK(holds(page, "On record by” takes a day, as 2024-01-05"));
    CHECK(holds(page, "value=\"gestern\""));
    CHECK(holds(page, "value=\"2024-01-05\""));
    CHECK_FALSE(holds(page, "as-of=gestern"));
    CHECK(holds(body(view, "/", {{"known-at", "heute"}}), "Recorded by” takes a day"));
}

TEST_CASE("the list of events says what it leaves out at a cut, and never that there is nothing") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    const LiveView view(folder.path() / "h.db", "hearsay");
    CHECK(holds(body(view, "/"), ">Warnings<"));
    CHECK_FALSE(holds(body(view, "/", {{"as-of", "2024-01-10"}}), ">Warnings<"));
    CHECK(holds(body(view, "/", {{"as-of", "2020-01-01"}}), "No event was on record then"));
    CHECK_FALSE(holds(body(view, "/", {{"from", "1000"}}), "othing is on record"));
    CHECK(holds(body(view, "/", {{"from", "1000"}}), "earlier in the list"));
}

TEST_CASE("a page tells how much had changed when it was made") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    LiveView view(folder.path() / "h.db", "hearsay");
    view.changes().note();
    CHECK(holds(body(view, "/"), "data-shown=\"1\""));
}

TEST_CASE("a database that is not there yet is told of, and then it is there") {
    const TemporaryFolder folder;
    const LiveView view(folder.path() / "h.db", "hearsay");
    CHECK(status(view, "/") == 404);
    CHECK(holds(body(view, "/"), " record PATH"));
    record_prelude(folder.path() / "h.db");
    CHECK(status(view, "/") == 200);
}

TEST_CASE("texts of questions and problems are texts in the page") {
    const TemporaryFolder folder;
    record_prelude(folder.path() / "h.db");
    LiveView view(folder.path() / "h.db", "hearsay");
    const std::string attack = "\"><script>alert(1)</script>";
    CHECK_FALSE(holds(body(view, "/" + attack), "<script>alert"));
    CHECK_FALSE(holds(body(view, "/search", {{"q", attack}}), "<script>alert"));
    CHECK(holds(body(view, "/search", {{"q", "a<b"}}), "searched for, not &lt;."));
    CHECK_FALSE(holds(body(view, "/search", {{"q", "a-b"}}), "searched for, not"));
    CHECK_FALSE(holds(body(view, "/", {{"as-of", attack}}), "<script>alert"));
    Diagnostic diagnostic;
    diagnostic.code = "H012";
    diagnostic.message = diagnostic.help = diagnostic.excerpt = diagnostic.place.file = attack;
    diagnostic.place.line = 3;
    const auto before = view.changes().count();
    view.set_problems({.diagnostics = {diagnostic}, .summary = "1 error" + attack});
    CHECK(view.changes().count() == before + 1);
    const std::string page = body(view, "/problems");
    CHECK_FALSE(holds(page, "<script>alert"));
    CHECK(holds(page, "H012"));
    CHECK(holds(body(view, "/"), "class=\"problems bad\""));
}
