// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "sample.hpp"
#include "support/answer_schemas.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <utility>

namespace hearsay {

namespace {

using sample::opened;
using support::check_by_schema;

constexpr Kind every_kind[] = {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim};

/// Records, and holds what is said of it against its schema.
Recorded recorded_by_schema(const std::filesystem::path& path, const Batch& batch) {
    auto recorded = sample::recorded(path, batch);
    check_by_schema("record", recorded_json(recorded, batch.files.size(), batch.dry_run));
    return recorded;
}

/// Everything in the store that a command prints without a dossier, against its schema.
void check_all_answers(Store& store, const std::set<RecordId>& ever) {
    check_by_schema("history", history_json(store.recordings({}).value()));
    check_by_schema("history", head_json(store.head().value()));
    check_by_schema("verify", verification_json(store.verify("").value()));
    for (const auto kind : every_kind) {
        check_by_schema("list", list_json(store.list(kind, {}, {}).value(), kind, {}));
    }
    for (const auto& id : ever) {
        CAPTURE(id.kind, id.id);
        check_by_schema("history", versions_json(id, store.versions(id).value()));
        if (const auto found = store.find(id, {}).value(); found.size() == 1) {
            check_by_schema("show", show_json(found, store.referring_to(id, {}).value()));
        }
    }
    for (const auto* const query : {"nothing", "a", "th", "of", "p", "s", "k", "they"}) {
        const auto hits = store.search(query, 3).value();
        const auto amending = store.amending(claims_among(hits.best), {}).value();
        check_by_schema("search", search_json(hits, amendments_by(amending), query));
    }
}

}  // namespace

TEST_CASE(
    "what a database answers in JSON is what the schemas say, from the first record to the last"
) {
    const support::TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    check_all_answers(*opened(path, OpenMode::write), {{Kind::claim, "said"}});

    // Every key of every kind is there, and then a part of them, without a recorder.
    Batch batch = sample::batch(sample::everything(), 100);
    const auto first = recorded_by_schema(path, batch);
    std::set<RecordId> ever(first.added.begin(), first.added.end());
    check_all_answers(*opened(path), ever);

    Batch second = sample::batch(sample::event_of(3), 50);
    second.files.front().identity = "records/other.toml";
    second.files.front().sha256 = std::string(64, '1');
    second.files.front().recorder.clear();
    const auto behind = recorded_by_schema(path, second);
    CHECK(behind.clock_behind);
    ever.insert(behind.added.begin(), behind.added.end());

    batch.records.claims.front().note = "changed";
    batch.files.front().sha256 = std::string(64, '2');
    batch.dry_run = true;
    CHECK_FALSE(recorded_by_schema(path, batch).changed.empty());
    batch.dry_run = false;
    CHECK_FALSE(recorded_by_schema(path, batch).changed.empty());
    check_all_answers(*opened(path), ever);

    // A claim goes, is left where it is, and comes back from a changed file.
    const RecordId claim{.kind = Kind::claim, .id = "c0"};
    REQUIRE(opened(path, OpenMode::write)
                ->withdraw({claim}, {.at = 300, .tool = "test", .reason = "recorded twice"})
                .ok());
    check_all_answers(*opened(path), ever);
    CHECK_FALSE(recorded_by_schema(path, second).left_withdrawn.empty());
    second.files.front().sha256 = std::string(64, '3');
    CHECK_FALSE(recorded_by_schema(path, second).reinstated.empty());
    second.files.front().identity = "records/third.toml";
    CHECK_FALSE(recorded_by_schema(path, second).taken_over.empty());
    second.records = sample::event_of(1);
    const auto gone = recorded_by_schema(path, second).gone_from_files;
    CHECK_FALSE(gone.empty());
    check_all_answers(*opened(path), ever);
}

TEST_CASE("a database of which everything was withdrawn answers by the schemas too") {
    const support::TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    auto batch = sample::batch(sample::event_of(2));
    const auto first = recorded_by_schema(path, batch);
    batch.records = {};
    const auto gone = recorded_by_schema(path, batch).gone_from_files;
    CHECK(gone.size() == first.added.size());
    for (const auto& id : gone) {
        REQUIRE(opened(path, OpenMode::write)
                    ->withdraw({id}, {.at = 400, .tool = "test", .reason = "a test"})
                    .ok());
    }
    check_all_answers(*opened(path), {first.added.begin(), first.added.end()});
}

}  // namespace hearsay
