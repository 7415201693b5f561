// SPDX-License-Identifier: Apache-2.0

// Records that no reader made, which hold what could not be read from a database again.

#include "sample.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace hearsay {

using sample::opened;
using sample::recorded;
using support::TemporaryFolder;

TEST_CASE("what could not be read again is refused, by its record and key, before it is written") {
    const TemporaryFolder folder;
    Date unread;
    unread.text = "3 January 2024";
    const std::vector<std::pair<std::string, std::function<void(Records&)>>> all{
        {"claim `c0` cannot be recorded: its `date`",
         [&](Records& r) { r.claims[0].date = unread; }},
        {"event `e` cannot be recorded: its `date`", [](Records& r) { r.events[0].date = Date(); }},
        {"its `disclosed`", [](Records& r) { r.claims[0].disclosed = Date(); }},
        {"its `date`", [&](Records& r) { r.claims[0].appearances.at(0).date = unread; }},
        {"its `accessed`", [&](Records& r) { r.documents[0].accessed = unread; }},
        {"its `roles` are not sorted",
         [](Records& r) {
             r.claims[0].roles = {Role::sponsor, Role::perpetrator};
         }},
        {"its `roles` are not sorted",
         [](Records& r) {
             r.claims[0].roles = {Role::sponsor, Role::sponsor};
         }},
        {"its `roles`", [](Records& r) { r.claims[0].roles = {static_cast<Role>(77)}; }},
        {"its `act`", [](Records& r) { r.claims[0].act = static_cast<Act>(77); }},
        {"its `kind`", [](Records& r) { r.actors[0].kind = static_cast<ActorKind>(77); }},
        {"its `reliability`", [](Records& r) { r.actors[0].reliability = '\0'; }},
        {"its `value`", [](Records& r) { r.claims[0].value = NumberRange(); }},
        {"its `coordinates`",
         [](Records& r) {
             r.events[0].coordinates = Coordinates{std::nan(""), 0};
         }},
        {"its `coordinates`",
         [](Records& r) {
             r.events[0].coordinates = Coordinates{1e308, 0};
         }},
        {"its `topics`", [](Records& r) { r.events[0].topics[""] = "What?"; }},
        {"its `affiliation`", [](Records& r) { r.actors[0].affiliations.emplace_back(); }},
        {"names a record of the kind `actor` without its id",
         [](Records& r) { r.claims[0].on_behalf_of = {""}; }},
        {"a record of the kind `outlet` has no id", [](Records& r) { r.outlets.emplace_back(); }},
        {"is there twice", [](Records& r) { r.claims.push_back(r.claims[0]); }},
        {"which is not recorded", [](Records& r) { r.claims[0].speakers = {"ghost"}; }},
    };
    int number = 0;
    for (const auto& [message, spoil] : all) {
        const std::string wanted = message;  // clang 14 captures no structured binding
        CAPTURE(wanted);
        Records records = sample::event_of(2);
        spoil(records);
        const auto path = folder.path() / (std::to_string(++number) + ".db");
        const auto refused = [&](const StoreError& error) {
            CHECK(error.kind == StoreError::Kind::failed);
            CHECK(error.message.find(wanted) != std::string::npos);
        };
        // Into a new database, by parts into one, and into one that is there.
        const auto first = opened(path, OpenMode::write)->record(sample::batch(records));
        REQUIRE_FALSE(first);
        refused(first.error());
        {
            auto store = opened(path, OpenMode::write);
            auto filling =
                store->record_first({.at = 1, .tool = "t"}, std::make_shared<IdNumbers>());
            REQUIRE((filling && filling.value()));
            auto error = filling.value()->add(sample::batch({}).files, records);
            error = error ? error : filling.value()->complete();
            REQUIRE(error);
            refused(*error);
        }
        CHECK_FALSE(std::filesystem::exists(path));
        recorded(path, sample::batch(sample::event_of(2)));
        const auto later = opened(path, OpenMode::write)->record(sample::batch(records));
        REQUIRE_FALSE(later);
        refused(later.error());
        CHECK(opened(path)->verify("").value().problem_count == 0);
        CHECK(opened(path)->recordings({}).value().size() == 1);
    }
}

TEST_CASE("to withdraw nothing is no recording") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(2)));
    const auto withdrawn =
        opened(path, OpenMode::write)->withdraw({}, {.at = 1, .tool = "t", .reason = "why"});
    REQUIRE_FALSE(withdrawn);
    CHECK(withdrawn.error().kind == StoreError::Kind::failed);
    CHECK(opened(path)->recordings({}).value().size() == 1);
}

TEST_CASE("nothing is recorded where keys have outgrown their room") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "h.db";
    recorded(path, sample::batch(sample::event_of(1)));
    sample::Other(path).run("INSERT INTO record (key, kind, id) VALUES (4294967295, 4, 'last')");
    const auto store = opened(path, OpenMode::write);
    const auto refused = store->record(sample::batch(sample::event_of(2)));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message == "there are more records or files than can be recorded");
    CHECK(store->recordings({}).value().size() == 1);
}

}  // namespace hearsay
