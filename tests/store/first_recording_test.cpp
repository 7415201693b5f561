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
using support::TemporaryFolder;

constexpr std::int64_t at = 1'700'000'000'000'000;

/// A file of a part, and the claims of it at their place there.
SourceFile file_named(const std::string& path) {
    SourceFile file;
    file.path = path;
    file.identity = path;
    file.size = path.size();
    file.sha256 = std::string(64, 'a');
    file.recorder = "M. Lewis";
    return file;
}

Records claims_in(const std::string& path, std::vector<Claim> claims) {
    Records records;
    records.claims = std::move(claims);
    for (Claim& claim : records.claims) {
        claim.recorded_at.file = path;
        claim.recorded_at.line = 7;
    }
    return records;
}

/// What claims of "event" by "speaker" refer to.
Records around() {
    Records records;
    records.events = {sample::event("event")};
    records.actors = {sample::actor("speaker")};
    return records;
}

std::unique_ptr<FirstRecording> begun(Store& store) {
    auto recording =
        store.record_first({.at = at, .tool = "hearsay"}, std::make_shared<IdNumbers>());
    REQUIRE(recording.ok());
    REQUIRE(recording.value() != nullptr);
    return std::move(recording.value());
}

}  // namespace

TEST_CASE("parts of a first recording refer to each other in every direction") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const auto store = opened(path, OpenMode::write);
    const auto recording = begun(*store);
    Claim later = sample::claim("later", "event", "speaker");
    later.linked(Link::repeats) = {"earlier"};
    CHECK_FALSE(recording->add({file_named("b.toml")}, claims_in("b.toml", {later})));
    CHECK_FALSE(recording->add(
        {file_named("a.toml"), file_named("empty.toml")},
        claims_in("a.toml", {sample::claim("earlier", "event", "speaker")})
    ));
    CHECK_FALSE(recording->add({}, around()));
    CHECK(store->ids(Kind::claim).value().empty());
    CHECK_FALSE(recording->complete());
    const auto finished = recording->finish();
    REQUIRE(finished.ok());
    REQUIRE(finished.value().has_value());
    const Recorded& recorded = *finished.value();
    CHECK(recorded.recording == 1);
    CHECK(
        recorded.added ==
        std::vector<RecordId>{
            {Kind::event, "event"},
            {Kind::actor, "speaker"},
            {Kind::claim, "earlier"},
            {Kind::claim, "later"}}
    );

    // The store that made it reads it.
    const Claim read = store->find({Kind::claim, "later"}, {}).value().claims.front();
    CHECK(read.linked(Link::repeats) == std::vector<std::string>{"earlier"});
    CHECK(read.recorded_at.file == "b.toml");
    CHECK(read.recorded_at.line == 7);
    const auto recordings = store->recordings({}).value();
    REQUIRE(recordings.size() == 1);
    CHECK(recordings[0].recorder == "M. Lewis");
    CHECK(recordings[0].files.size() == 3);
    CHECK(
        store->known_files({}, Others::all).value().others ==
        std::vector<std::string>{"a.toml", "b.toml", "empty.toml"}
    );
    CHECK(store->verify({}).value().problems.empty());
}

TEST_CASE("a first recording in parts is the same as one of a whole") {
    const TemporaryFolder folder;
    const Records all = sample::everything();
    const Batch whole = sample::batch(all);
    const auto at_once = folder.path() / "whole.db";
    sample::recorded(at_once, whole);

    const auto in_parts = folder.path() / "parts.db";
    const auto store = opened(in_parts, OpenMode::write);
    auto recording = store->record_first(whole.note, std::make_shared<IdNumbers>());
    Records claims, others = all;
    claims.claims = std::exchange(others.claims, {});
    CHECK_FALSE(recording.value()->add(whole.files, claims));
    // The files of a part are those whose records it holds; these were named before.
    CHECK_FALSE(recording.value()->add(whole.files, others));
    REQUIRE(recording.value()->finish().ok());

    // The head of the chain vouches for all that was recorded.
    CHECK(store->head().value() == opened(at_once)->head().value());
    CHECK(store->verify({}).value().problems.empty());
}

TEST_CASE("a first recording that is not finished leaves nothing behind") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const auto store = opened(path, OpenMode::write);
    {
        const auto recording = begun(*store);
        CHECK_FALSE(recording->add({}, around()));
        CHECK_FALSE(std::filesystem::is_empty(folder.path()));
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a log that a database left is not laid over the one made in its place") {
    const auto leftover = GENERATE("h.db-wal", "h.db-journal");
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const auto left = folder.path() / leftover;
    support::write_file(left, "what another database had not taken in");
    const auto store = opened(path, OpenMode::write);
    const auto refused = store->record(sample::batch(around()));
    REQUIRE_FALSE(refused.ok());
    CHECK(
        refused.error().message ==
        "`" + left.string() + "` is left of a database that is no longer there"
    );
    CHECK(support::read_file(left) == "what another database had not taken in");
    CHECK_FALSE(std::filesystem::exists(path));

    support::write_file(left, "");
    CHECK(store->record(sample::batch(around())).ok());
    CHECK_FALSE(std::filesystem::exists(left));
}

TEST_CASE("a first recording of nothing makes no database") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const auto store = opened(path, OpenMode::write);
    const auto recording = begun(*store);
    CHECK_FALSE(recording->add({file_named("empty.toml")}, {}));
    CHECK_FALSE(recording->complete());
    const auto finished = recording->finish();
    REQUIRE(finished.ok());
    REQUIRE(finished.value().has_value());
    CHECK(finished.value()->recording == 0);
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a first recording refuses what would contradict itself") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const auto store = opened(path, OpenMode::write);
    const auto recording = begun(*store);
    CHECK_FALSE(recording->add({}, around()));
    SECTION("an id that is there twice") {
        const auto error = recording->add({}, around());
        REQUIRE(error.has_value());
        CHECK(error->message == "the event `event` is there twice");
    }
    SECTION("a reference to what is not there") {
        CHECK_FALSE(recording->add({}, claims_in("a.toml", {sample::claim("c", "event", "nobody")}))
        );
        const auto error = recording->complete();
        REQUIRE(error.has_value());
        CHECK(
            error->message == "the claim `c` refers to the actor `nobody`, which is not recorded"
        );
    }
}

TEST_CASE("the first recording is only where there is no database yet") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    const auto store = opened(path, OpenMode::write);
    sample::recorded(path, sample::batch(around()));
    const auto recording =
        store->record_first({.at = at, .tool = "hearsay"}, std::make_shared<IdNumbers>());
    REQUIRE(recording.ok());
    CHECK(recording.value() == nullptr);

    const auto reader = opened(path, OpenMode::read);
    CHECK_FALSE(
        reader->record_first({.at = at, .tool = "hearsay"}, std::make_shared<IdNumbers>()).ok()
    );
}

}  // namespace hearsay
