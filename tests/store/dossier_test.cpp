// SPDX-License-Identifier: Apache-2.0

#include <hearsay/shelf.hpp>

#include "query_count.hpp"
#include "sample.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace hearsay {

namespace {

using sample::opened;
using sample::recorded;
using support::TemporaryFolder;
using Names = std::vector<std::string>;

Document document(const std::string& id, const std::string& outlet) {
    Document made;
    made.id = id;
    made.outlet = outlet;
    return made;
}

Outlet outlet(const std::string& id, const std::string& owner) {
    Outlet made;
    made.id = id;
    made.name = id;
    made.owner = owner;
    return made;
}

Claim linked(
    const std::string& id, const std::string& event, Link link, const std::string& target
) {
    Claim made = sample::claim(id, event, "speaker");
    made.parties.clear();
    made.act.reset();
    made.linked(link) = {target};
    return made;
}

bool holds(const Records& records, const std::string& id) {
    const Names ids = sample::ids(records);
    return std::ranges::find(ids, id) != ids.end();
}

/// An event with one claim, and everything else around it.
Records surrounded() {
    Records records;
    records.events = {
        sample::event("e"),
        sample::event("wide"),
        sample::event("wider"),
        sample::event("far"),
        sample::event("foreign")};
    records.events[0].part_of = "wide";
    records.events[1].part_of = "wider";
    for (const char* id : {"speaker", "party", "body", "upper", "owner", "author", "stranger"}) {
        records.actors.push_back(sample::actor(id));
    }
    records.actors[0].affiliations = {
        {.to = "body", .relation = Relation::member, .office = {}, .from = {}, .until = {}}};
    records.actors[2].affiliations = {
        {.to = "upper", .relation = Relation::part_of, .office = {}, .from = {}, .until = {}}};
    records.outlets = {outlet("paper", "owner"), outlet("agency", ""), outlet("unrelated", "")};
    records.documents = {
        document("article", "paper"),
        document("wire", "agency"),
        document("older-wire", "agency"),
        document("newer", "paper"),
        document("newest", "paper"),
        document("alien", "unrelated"),
        document("relay", "unrelated"),
        document("relay-of-relay", "unrelated")};
    records.documents[0].relays = {"wire"};
    records.documents[0].authors = {"author"};
    records.documents[1].relays = {"older-wire"};
    records.documents[3].replaces = "article";
    records.documents[4].replaces = "newer";
    records.documents[6].relays = {"article"};
    records.documents[7].relays = {"relay"};
    Claim own = linked("own", "e", Link::repeats, "source");
    own.act = Act::asserts;
    own.parties = {"party"};
    Appearance appearance;
    appearance.document = "article";
    own.appearances = {appearance};
    records.claims = {
        own,
        linked("source", "far", Link::repeats, "root"),
        sample::claim("root", "far", "speaker"),
        linked("retraction", "far", Link::retracts, "root"),
        linked("revision", "foreign", Link::revises, "retraction"),
        linked("follower", "foreign", Link::repeats, "own"),
        linked("critic", "foreign", Link::questions, "follower"),
        sample::claim("unrelated", "foreign", "stranger")};
    return records;
}

/// A chain of claims of event "e", each of which repeats the one before, or of the last one.
Records chain(std::size_t length, bool closed) {
    Records records;
    records.events = {sample::event("e"), sample::event("f")};
    records.actors = {sample::actor("speaker")};
    for (std::size_t i = 0; i < length; ++i) {
        const std::size_t before = (i + length - 1) % length;
        Claim made = linked(
            "c" + std::to_string(i),
            i + 1 == length ? "e" : "f",
            Link::repeats,
            "c" + std::to_string(before)
        );
        if (i == 0 && !closed) {
            made.linked(Link::repeats).clear();
        }
        records.claims.push_back(made);
    }
    return records;
}

}  // namespace

TEST_CASE("an event's dossier holds what its claims reach, what takes that back, and no more") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(surrounded()));
    const auto dossier = opened(path)->dossier_of_event("e", {}).value();
    REQUIRE(dossier.has_value());
    CHECK(dossier->event == "e");
    CHECK(
        sample::ids(dossier->records) ==
        Names{"event:e",         "event:far",           "event:foreign",
              "event:wide",      "event:wider",         "actor:author",
              "actor:body",      "actor:owner",         "actor:party",
              "actor:speaker",   "actor:upper",         "outlet:agency",
              "outlet:paper",    "document:article",    "document:newer",
              "document:newest", "document:older-wire", "document:wire",
              "claim:own",       "claim:retraction",    "claim:revision",
              "claim:root",      "claim:source"}
    );
    CHECK_FALSE(opened(path)->dossier_of_event("no-such", {}).value().has_value());
}

TEST_CASE("dossiers of records in memory follow what replaces a document as far as the store") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Records records = surrounded();
    // What replaces by steps, forks, and replaces what is only relayed and what only replaces.
    for (const auto& [id, replaces] :
         {std::pair("newest-of-all", "newest"),
          {"fork", "newer"},
          {"newer-wire", "older-wire"},
          {"newest-wire", "newer-wire"},
          {"newer-alien", "alien"}}) {
        records.documents.push_back(document(id, "unrelated"));
        records.documents.back().replaces = replaces;
    }
    records.documents.back().relays = {"article"};
    recorded(path, sample::batch(records));
    const auto store = opened(path);
    const Dossiers in_memory(records);
    RecordShelf shelf;
    REQUIRE_FALSE(shelf.add(records));
    for (const auto* event : {"e", "far", "foreign", "wide"}) {
        CAPTURE(event);
        const auto by_store = store->dossier_of_event(event, {}).value();
        const auto by_memory = in_memory.of_event(event);
        const auto by_shelf = shelf.dossier_of_event(event).value();
        REQUIRE((by_store && by_memory && by_shelf));
        CHECK(sample::ids(by_memory->records) == sample::ids(by_store->records));
        CHECK(sample::told(by_memory->records) == sample::told(by_store->records));
        CHECK(sample::told(by_shelf->records) == sample::told(by_store->records));
    }
    CHECK(holds(in_memory.of_event("e")->records, "document:newest-of-all"));
    CHECK(holds(in_memory.of_event("e")->records, "document:newest-wire"));
    CHECK_FALSE(holds(in_memory.of_event("e")->records, "document:newer-alien"));
}

TEST_CASE("a claim's dossier goes back, and forward only when asked") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(surrounded()));
    const auto back = opened(path)->dossier_of_claim("own", false, {}).value();
    REQUIRE(back.has_value());
    CHECK(back->claim == "own");
    CHECK(back->event.empty());
    CHECK(holds(back->records, "claim:root"));
    CHECK_FALSE(holds(back->records, "claim:follower"));
    CHECK_FALSE(holds(back->records, "document:relay"));
    const auto forward = opened(path)->dossier_of_claim("own", true, {}).value();
    REQUIRE(forward.has_value());
    for (const std::string& id : sample::ids(back->records)) {
        CHECK(holds(forward->records, id));
    }
    CHECK(holds(forward->records, "claim:follower"));
    CHECK(holds(forward->records, "claim:critic"));
    CHECK(holds(forward->records, "document:relay"));
    CHECK(holds(forward->records, "document:relay-of-relay"));
    CHECK(holds(forward->records, "outlet:unrelated"));
    CHECK_FALSE(holds(forward->records, "document:alien"));
    CHECK_FALSE(holds(forward->records, "claim:unrelated"));
    // The same as of a recording.
    const auto then = opened(path)->dossier_of_claim("own", true, 2'000'000'000'000'000).value();
    CHECK(sample::told(then->records) == sample::told(sample::without_places(forward->records)));
}

TEST_CASE("a chain of ten thousand repeats is followed to its end, and a cycle once around") {
    const TemporaryFolder folder;
    for (const bool closed : {false, true}) {
        const auto path = folder.path() / (closed ? "cycle.db" : "chain.db");
        recorded(path, sample::batch(chain(10'000, closed)));
        const auto store = opened(path);
        CHECK(store->dossier_of_event("e", {}).value()->records.claims.size() == 10'000);
        CHECK(store->dossier_of_claim("c0", true, {}).value()->records.claims.size() == 10'000);
        CHECK(
            store->dossier_of_claim("c0", false, {}).value()->records.claims.size() ==
            (closed ? 10'000 : 1)
        );
    }
}

TEST_CASE("the dossier of several events is theirs together, and that of none is everything") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Records records = sample::event_of(2);
    records.claims.front().linked(Link::repeats).clear();
    records.actors.push_back(sample::actor("unnamed"));
    recorded(path, sample::batch(records));
    const auto store = opened(path);
    const auto ids_of = [&](const std::vector<std::string>& events, Store::KnownAt known_at = {}) {
        return sample::ids(store->dossier_of_events(events, known_at).value().records);
    };
    CHECK(ids_of({"f"}) == std::vector<std::string>{"event:f", "actor:a", "claim:other"});
    const auto both = ids_of({"f", "e", "e"});
    CHECK(both.size() == 10);
    CHECK(std::ranges::find(both, "actor:unnamed") == both.end());
    CHECK(ids_of({}).size() == records.size());
    CHECK(ids_of({"gone"}).empty());
    CHECK(ids_of({}, 1'000'000).empty());
    CHECK(ids_of({}, 1'800'000'000'000'000).size() == records.size());
}

TEST_CASE("events of which a check does not hold all claims are told, with what belongs to them") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Records records = sample::event_of(2);
    records.claims.front().linked(Link::repeats).clear();
    recorded(path, sample::batch(records));
    const auto store = opened(path);
    IdSelection held(std::make_shared<IdNumbers>());
    const std::vector<std::string> events{"f", "gone", "e"};
    const std::vector<EventOnRecord> both{{"f", 1}, {"e", records.claims.size() - 1}};
    CHECK(store->events_with_others(events, held).value() == both);
    held.select(Kind::claim, "other");
    CHECK(store->events_with_others(events, held).value() == std::vector{both[1]});
    for (const Claim& claim : records.claims) {
        held.select(Kind::claim, claim.id);
    }
    CHECK(store->events_with_others(events, held).value().empty());
    CHECK(store->events_with_others({}, held).value().empty());
    const auto ids = [&](const std::vector<std::string>& of) {
        return sample::ids(store->records_of_events(of).value());
    };
    CHECK(ids({"f"}) == std::vector<std::string>{"event:f", "actor:a", "claim:other"});
    CHECK(ids(events) == sample::ids(store->dossier_of_events(events, {}).value().records));
    CHECK(ids({"gone"}).empty());
}

TEST_CASE("a document's dossier holds the claims in it, and what relays and replaces it") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(surrounded()));
    const auto store = opened(path);
    for (const Store::KnownAt known_at :
         {Store::KnownAt(), Store::KnownAt(1'800'000'000'000'000)}) {
        const auto of_article = store->dossier_of_document("article", known_at).value();
        REQUIRE(of_article.has_value());
        CHECK(of_article->event.empty());
        for (const auto* id : {"claim:own", "claim:source", "document:relay", "document:newest"}) {
            CAPTURE(id);
            CHECK(holds(of_article->records, id));
        }
        for (const auto* id : {"claim:follower", "claim:unrelated", "document:relay-of-relay"}) {
            CAPTURE(id);
            CHECK_FALSE(holds(of_article->records, id));
        }
    }
    CHECK_FALSE(store->dossier_of_document("own", {}).value().has_value());
    CHECK_FALSE(store->dossier_of_document("article", 1'000'000).value().has_value());
}

TEST_CASE("the number of queries of a dossier does not grow with it") {
    const TemporaryFolder folder;
    const auto count = [&](std::size_t claims, Store::KnownAt known_at) {
        const auto path = folder.path() / (std::to_string(claims) + ".db");
        recorded(path, sample::batch(sample::event_of(claims)));
        const sample::QueryCount queries;
        const auto store = opened(path);
        CHECK(store->dossier_of_event("e", known_at).value()->records.claims.size() == claims + 1);
        CHECK(store->dossier_of_events({"e", "f"}, known_at).ok());
        CHECK(store->dossier_of_events({}, known_at).ok());
        CHECK(store->dossier_of_document("d0", known_at).value().has_value());
        return queries.count();
    };
    CHECK(count(5, {}) == count(50, {}));
    CHECK(count(5, {}) < 80);
    CHECK(count(5, 1'800'000'000'000'000) == count(50, 1'800'000'000'000'000));
}

TEST_CASE(
    "surroundings are what fresh records refer to, with what these reach, and what links to them"
) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(surrounded()));
    const auto store = opened(path, OpenMode::write);
    Records fresh;
    fresh.claims = {linked("new", "e", Link::answers, "source")};
    const Records around = store->surroundings(fresh).value();
    for (const char* id :
         {"event:e",
          "event:wide",
          "event:wider",
          "actor:speaker",
          "actor:body",
          "actor:upper",
          "claim:source",
          "claim:root",
          "claim:retraction"}) {
        INFO(id);
        CHECK(holds(around, id));
    }
    CHECK_FALSE(holds(around, "claim:own"));
    CHECK_FALSE(holds(around, "claim:unrelated"));

    fresh = {};
    fresh.claims = {sample::claim("own", "e", "speaker")};
    const Records again = store->surroundings(fresh).value();
    CHECK(holds(again, "claim:follower"));
    CHECK_FALSE(holds(again, "claim:own"));
    fresh.claims = {sample::claim("x\"],[\"", "no such '", "\\")};
    CHECK(store->surroundings(fresh).value().size() == 0);
}

TEST_CASE("surroundings are found among very many ids, of what is held and of what is wanted") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(surrounded()));
    const auto store = opened(path, OpenMode::write);
    const auto ids = std::make_shared<IdNumbers>();
    IdSelection held(ids);
    for (int i = 0; i < 40'000; ++i) {
        held.select(Kind::claim, "new" + std::to_string(i));
        ids->enter(Kind::claim, "nowhere" + std::to_string(i));
    }
    CHECK(store->surroundings(held).value().size() == 0);
    held.select(Kind::claim, "own");
    ids->enter(Kind::claim, "source");
    const Records around = store->surroundings(held).value();
    CHECK(holds(around, "claim:follower"));  // which links to it
    CHECK(holds(around, "claim:source"));
    CHECK_FALSE(holds(around, "claim:own"));
    CHECK_FALSE(holds(around, "claim:unrelated"));
}

TEST_CASE("claims of a dossier carry their implied appearances, and stored ones do not") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Records records = surrounded();
    records.claims[0].appearances[0].via = {"wire"};
    recorded(path, sample::batch(records));
    const auto dossier = opened(path)->dossier_of_claim("own", false, {}).value();
    const auto own = std::ranges::find(dossier->records.claims, std::string("own"), &Claim::id);
    REQUIRE(own->appearances.size() == 2);
    CHECK(own->appearances[1].implied);
    CHECK(
        opened(path)->find({Kind::claim, "own"}, {}).value().claims.at(0).appearances.size() == 1
    );
}

}  // namespace hearsay
