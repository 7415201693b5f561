// SPDX-License-Identifier: Apache-2.0

#include "sample.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

namespace hearsay {

namespace {

using sample::opened;
using sample::recorded;
using support::read_file;
using support::TemporaryFolder;

/// Everything that the database holds, in order of ids.
Records all_of(Store& store, Store::KnownAt known_at = {}) {
    Records all;
    all.events = store.list(Kind::event, {}, known_at).value().events;
    all.actors = store.list(Kind::actor, {}, known_at).value().actors;
    all.outlets = store.list(Kind::outlet, {}, known_at).value().outlets;
    all.documents = store.list(Kind::document, {}, known_at).value().documents;
    all.claims = store.list(Kind::claim, {}, known_at).value().claims;
    return all;
}

void sort(Records& records) {
    const auto by_id = [](auto& list) {
        std::ranges::sort(list, [](const auto& a, const auto& b) { return a.id < b.id; });
    };
    by_id(records.events);
    by_id(records.actors);
    by_id(records.outlets);
    by_id(records.documents);
    by_id(records.claims);
}

void reverse(Records& records) {
    std::ranges::reverse(records.events);
    std::ranges::reverse(records.actors);
    std::ranges::reverse(records.outlets);
    std::ranges::reverse(records.documents);
    std::ranges::reverse(records.claims);
}

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(
        std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()
    ));
}

}  // namespace

TEST_CASE("a withdrawal dated before an earlier recording says so") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(2), 1'700'000'000));
    const auto store = opened(path, OpenMode::write);
    const auto behind =
        store->withdraw({{Kind::claim, "c0"}}, sample::note(1'600'000'000'000'000, "wrong"));
    REQUIRE(behind.ok());
    CHECK(behind.value().clock_behind == 1'700'000'000'000'000);
    const auto later =
        store->withdraw({{Kind::claim, "c1"}}, sample::note(1'700'000'000'000'001, "too"));
    CHECK_FALSE(later.value().clock_behind);
}

TEST_CASE("what is recorded is read back in every field") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const Recorded first = recorded(path, sample::batch(sample::everything()));
    CHECK(first.recording == 1);
    CHECK(first.added.size() == sample::everything().size());
    CHECK(first.changed.empty());
    CHECK(first.unchanged == 0);

    Records expected = sample::everything();
    sort(expected);
    const auto store = opened(path, OpenMode::read);
    CHECK(sample::told(all_of(*store)) == sample::told(expected));

    const Records one = store->find({.kind = Kind::claim, .id = "said"}, {}).value();
    CHECK(sample::ids(one) == std::vector<std::string>{"claim:said"});
    CHECK(store->find({.kind = Kind::claim, .id = "nothing"}, {}).value().size() == 0);
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("the order of records in a batch changes nothing") {
    const TemporaryFolder folder;
    Records backwards = sample::everything();
    reverse(backwards);
    recorded(folder.path() / "a.db", sample::batch(sample::everything()));
    recorded(folder.path() / "b.db", sample::batch(backwards));
    const auto a = opened(folder.path() / "a.db", OpenMode::read);
    const auto b = opened(folder.path() / "b.db", OpenMode::read);
    CHECK(sample::told(all_of(*a)) == sample::told(all_of(*b)));
    const std::string dossier = sample::told(a->dossier_of_event("kerman", {}).value()->records);
    CHECK(dossier == sample::told(b->dossier_of_event("kerman", {}).value()->records));
    CHECK(recorded(folder.path() / "a.db", sample::batch(backwards)).recording == 0);
}

TEST_CASE("recording the same again leaves the file as it was, byte by byte") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::everything()));
    const std::string before = read_file(path);
    const Recorded again = recorded(path, sample::batch(sample::everything(), 1'800'000'000));
    CHECK(again.recording == 0);
    CHECK(again.added.empty());
    CHECK(again.changed.empty());
    CHECK(again.gone_from_files.empty());
    CHECK(again.unchanged == sample::everything().size());
    CHECK(read_file(path) == before);
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a record that only moved within its files is unchanged, and its place follows") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::everything()));
    Records moved = sample::everything();
    moved.claims.front().recorded_at.line = 4711;
    const Recorded result = recorded(path, sample::batch(moved));
    CHECK(result.recording == 0);
    CHECK(result.unchanged == moved.size());
    const auto store = opened(path, OpenMode::read);
    const Records found = store->find({.kind = Kind::claim, .id = "said"}, {}).value();
    CHECK(found.claims.at(0).recorded_at.line == 4711);
    CHECK(store->recordings({}).value().size() == 1);
}

TEST_CASE("a changed record keeps its earlier version, and answers of that time see it") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::everything(), 100));
    Records changed = sample::everything();
    changed.claims.front().statement = "They did not do it.";
    changed.claims.front().linked(Link::answers).clear();
    const Recorded result = recorded(path, sample::batch(changed, 200));
    CHECK(result.recording == 2);
    CHECK(result.changed == std::vector<RecordId>{{.kind = Kind::claim, .id = "said"}});
    CHECK(result.unchanged == changed.size() - 1);

    const auto store = opened(path, OpenMode::read);
    const auto versions = store->versions({.kind = Kind::claim, .id = "said"}).value();
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].record.claims.at(0).statement == "They did it.");
    CHECK(versions[0].recording == 1);
    CHECK(versions[0].at == 100'000'000);
    CHECK(versions[1].record.claims.at(0).statement == "They did not do it.");
    CHECK_FALSE(versions[1].withdrawn);

    Records before = sample::everything();
    Records after = changed;
    sort(before);
    sort(after);
    CHECK(
        sample::told(all_of(*store, 199'999'999)) == sample::told(sample::without_places(before))
    );
    CHECK(sample::told(all_of(*store, 200'000'000)) == sample::told(sample::without_places(after)));
    CHECK(sample::told(all_of(*store)) == sample::told(after));
    CHECK(all_of(*store, 99'999'999).size() == 0);

    const auto dossier = [&](Store::KnownAt known_at) {
        return sample::told(
            sample::without_places(store->dossier_of_event("kerman", known_at).value()->records)
        );
    };
    CHECK(dossier({}) == dossier(200'000'000));
    CHECK(dossier({}) != dossier(150'000'000));
    CHECK(dossier(150'000'000).find("They did it.") != std::string::npos);
    CHECK_FALSE(store->dossier_of_event("kerman", 50).value().has_value());
    CHECK(store->dossier_of_claim("said", true, 150'000'000).value().has_value());
}

TEST_CASE("history tells of each recording what it added and changed, from which file, by whom") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(2), 100));
    Batch second = sample::batch(sample::event_of(3), 200);
    second.records.events.front().title = "Another title";
    second.files.front().sha256 = std::string(64, '1');
    recorded(path, second);

    const auto all = opened(path, OpenMode::read)->recordings({}).value();
    REQUIRE(all.size() == 2);
    CHECK(all[0].number == 1);
    CHECK(all[0].at == 100'000'000);
    CHECK(all[0].tool == "hearsay test");
    CHECK(all[0].recorder == "a recorder");
    CHECK(all[0].added.size() == sample::event_of(2).size());
    REQUIRE(all[0].files.size() == 1);
    CHECK(all[0].files[0].sha256 == std::string(64, '0'));
    CHECK(all[1].added == std::vector<RecordId>{{Kind::document, "d2"}, {Kind::claim, "c2"}});
    CHECK(all[1].changed == std::vector<RecordId>{{Kind::event, "e"}});
    CHECK(all[1].withdrawn.empty());
    REQUIRE(all[1].files.size() == 1);
    CHECK(all[1].files[0].sha256 == std::string(64, '1'));
}

TEST_CASE("records that their file no longer holds stay, and are reported") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(3)));
    const Recorded result = recorded(path, sample::batch(sample::event_of(1)));
    CHECK(result.recording == 0);
    CHECK(
        result.gone_from_files ==
        std::vector<RecordId>{
            {Kind::claim, "c1"},
            {Kind::claim, "c2"},
            {Kind::document, "d1"},
            {Kind::document, "d2"}}
    );
    CHECK(opened(path, OpenMode::read)->ids(Kind::claim).value().size() == 4);

    Batch elsewhere = sample::batch(sample::event_of(3));
    elsewhere.files.front().identity = "records/other.toml";
    CHECK(recorded(path, elsewhere).gone_from_files.empty());
}

TEST_CASE("a dry run reports the same and writes nothing") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Batch dry = sample::batch(sample::event_of(2));
    dry.dry_run = true;
    CHECK(recorded(path, dry).added.size() == dry.records.size());
    CHECK(files_in(folder.path()) == 0);

    recorded(path, sample::batch(sample::event_of(2)));
    const std::string before = read_file(path);
    dry.records = sample::event_of(3);
    dry.records.events.front().note = "changed";
    const Recorded result = recorded(path, dry);
    CHECK(result.added.size() == 2);
    CHECK(result.changed.size() == 1);
    CHECK(read_file(path) == before);
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a batch that contradicts itself leaves the database as it was, or not made") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Batch bad = sample::batch(sample::event_of(2));
    bad.records.claims.front().speakers = {"nobody"};
    auto result = opened(path, OpenMode::write)->record(bad);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().message.find("`nobody`") != std::string::npos);
    CHECK(files_in(folder.path()) == 0);

    recorded(path, sample::batch(sample::event_of(2)));
    const std::string before = read_file(path);
    bad = sample::batch(sample::event_of(3));
    bad.records.claims.push_back(bad.records.claims.front());
    result = opened(path, OpenMode::write)->record(bad);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == StoreError::Kind::failed);
    CHECK(read_file(path) == before);
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a record is withdrawn only when nothing refers to it, and history keeps it") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(2), 100));
    const auto store = opened(path, OpenMode::write);
    const RecordId other{.kind = Kind::claim, .id = "other"};
    const auto refused = store->withdraw({other}, sample::note(200'000'000, "wrong"));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == StoreError::Kind::needed);
    CHECK(refused.error().message.find("`c0`") != std::string::npos);

    const RecordId claim{.kind = Kind::claim, .id = "c0"};
    REQUIRE(
        store->withdraw({claim}, sample::note(200'000'000, "recorded twice")).value().recording == 2
    );
    CHECK(store->find(claim, {}).value().size() == 0);
    CHECK(store->find(claim, 150'000'000).value().size() == 1);
    CHECK_FALSE(store->withdraw({claim}, sample::note(300'000'000, "again")).ok());
    const auto versions = store->versions(claim).value();
    REQUIRE(versions.size() == 2);
    CHECK(versions[1].withdrawn);
    CHECK(versions[1].reason == "recorded twice");
    CHECK(store->recordings({}).value().at(1).withdrawn == std::vector<RecordId>{claim});
    CHECK(store->withdraw({other}, sample::note(300'000'000, "now it can be")).ok());

    // The same file brings nothing back, however often it is read.
    Batch batch = sample::batch(sample::event_of(2), 400);
    const Recorded same = recorded(path, batch);
    CHECK(same.added.empty());
    REQUIRE(same.left_withdrawn.size() == 2);
    CHECK(same.left_withdrawn[0].record == claim);
    CHECK(same.left_withdrawn[1].record == other);
    CHECK(opened(path, OpenMode::read)->find(claim, {}).value().size() == 0);

    // Once it has changed, what it holds is in force again.
    batch.files.front().sha256 = std::string(64, 'c');
    const Recorded again = recorded(path, batch);
    CHECK(again.added == std::vector<RecordId>{claim, other});
    REQUIRE(again.reinstated.size() == 2);
    CHECK(again.reinstated[0].record == claim);
    CHECK(again.reinstated[1].record == other);
    CHECK_FALSE(again.reinstated[0].reason.empty());
    CHECK(again.left_withdrawn.empty());
    CHECK(opened(path, OpenMode::read)->versions(claim).value().size() == 3);
}

TEST_CASE("files are unchanged as long as size, time and inode are, and were not touched meanwhile"
) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Batch batch = sample::batch(sample::event_of(2), 1'700'000'000);
    SourceFile file = batch.files.front();
    const auto unchanged = [&](const SourceFile& seen) {
        return opened(path, OpenMode::write)
            ->known_files({seen}, Others::near)
            .value()
            .unchanged.at(0);
    };
    CHECK(unchanged(file) == std::nullopt);
    recorded(path, batch);
    CHECK(unchanged(file) == batch.records.size());
    SourceFile other = file;
    other.size = 1001;
    CHECK(unchanged(other) == std::nullopt);
    other = file;
    other.modified += 1;
    CHECK(unchanged(other) == std::nullopt);
    other = file;
    other.inode = 78;
    CHECK(unchanged(other) == std::nullopt);

    // A record that is found in another file may still be in this one, too.
    Batch elsewhere = sample::batch(sample::event_of(2), 1'700'000'100);
    elsewhere.files.front().path = elsewhere.files.front().identity = "records/other.toml";
    for (auto& claim : elsewhere.records.claims) {
        claim.recorded_at.file = "records/other.toml";
    }
    elsewhere.records.events.clear();
    elsewhere.records.actors.clear();
    elsewhere.records.outlets.clear();
    elsewhere.records.documents.clear();
    recorded(path, elsewhere);
    CHECK(unchanged(file) == std::nullopt);
    CHECK(unchanged(elsewhere.files.front()) == elsewhere.records.size());
    recorded(path, batch);
    CHECK(unchanged(file) == batch.records.size());

    // Modified ten milliseconds before the run: another change could have left the same time.
    batch.files.front().modified = batch.note.at * 1000 - 10'000'000;
    recorded(path, batch);
    CHECK(unchanged(batch.files.front()) == std::nullopt);
    // It was not, as a later run saw, which need not look any more.
    batch.note.at += 1'000'000;
    recorded(path, batch);
    CHECK(unchanged(batch.files.front()) == batch.records.size());
}

TEST_CASE("what was checked against an earlier state is not recorded into a later one") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Records some;
    some.events.push_back(sample::event("first"));
    recorded(path, sample::batch(some));
    const auto slow = opened(path, OpenMode::write);
    REQUIRE(slow->known_files({}, Others::near).ok());
    some.events.front().id = "second";
    recorded(path, sample::batch(some, 1'700'000'100));
    some.events.front().id = "third";
    const auto overtaken = slow->record(sample::batch(some, 1'700'000'050));
    REQUIRE_FALSE(overtaken.ok());
    CHECK(overtaken.error().kind == StoreError::Kind::overtaken);
    CHECK(slow->record(sample::batch(some, 1'700'000'200)).ok());
}

TEST_CASE("recordings known at a time are those that its records are of, whatever the clock did") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    Records records = sample::event_of(2);
    recorded(path, sample::batch(records, 1'700'000'500));
    // The clock went back.
    records.claims.front().note = "changed";
    recorded(path, sample::batch(records, 1'700'000'100));
    const auto store = opened(path);
    const std::int64_t at = 1'700'000'200'000'000;
    const auto dossier = store->dossier_of_event("e", at).value();
    REQUIRE(dossier.has_value());
    CHECK(dossier->records.claims.front().note == "changed");
    CHECK(store->recordings(at).value().size() == 2);
    CHECK(store->recordings(1'700'000'000'000'000).value().empty());
    CHECK(store->recordings({}).value().size() == 2);
}

}  // namespace hearsay
