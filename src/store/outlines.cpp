// SPDX-License-Identifier: Apache-2.0

#include "store/answers.hpp"
#include "store/columns.hpp"

#include <utility>

namespace hearsay::store {

namespace {

// The current version of a record has the number of its key.

constexpr std::string_view select_actors = R"(
SELECT record.id, actor.name, actor.kind, actor.country, actor.anonymous, actor.unidentified, body.id
FROM actor
CROSS JOIN record ON record.key = actor.version
LEFT JOIN reference ON reference.version = actor.version AND reference.field = 30 -- affiliation
LEFT JOIN record AS body ON body.key = reference.target
WHERE actor.version > 0
ORDER BY actor.version
)";

constexpr std::string_view select_outlets = R"(
SELECT record.id, outlet.name, outlet.country, outlet.language, owner.id
FROM outlet
CROSS JOIN record ON record.key = outlet.version
LEFT JOIN reference ON reference.version = outlet.version AND reference.field = 28 -- owner
LEFT JOIN record AS owner ON owner.key = reference.target
WHERE outlet.version > 0
ORDER BY outlet.version
)";

constexpr std::string_view select_documents = R"(
SELECT record.id, document.url, document.archived, replaced.id
FROM document
CROSS JOIN record ON record.key = document.version
LEFT JOIN reference ON reference.version = document.version AND reference.field = 17 -- replaces
LEFT JOIN record AS replaced ON replaced.key = reference.target
WHERE document.version > 0
ORDER BY document.version
)";

/// Records on their way to who takes them.
class Lot {
public:
    explicit Lot(const std::function<void(const Records&)>& take) : take_(take) {}

    /// Where the next record goes, once there is room for it.
    Records& next() {
        constexpr std::size_t at_once = 1000;
        if (records_.size() >= at_once) {
            hand_over();
        }
        return records_;
    }
    void hand_over() {
        take_(records_);
        records_ = {};
    }

private:
    const std::function<void(const Records&)>& take_;
    Records records_;
};

void add_actors(Database& database, Lot& lot) {
    Statement rows(database, select_actors);
    Actor actor;
    const auto add = [&] {
        if (!actor.id.empty()) {
            lot.next().actors.push_back(std::exchange(actor, {}));
        }
    };
    while (rows.step()) {
        if (rows.view(0) != actor.id) {
            add();
            actor.id = rows.text(0);
            actor.name = rows.text(1);
            actor.kind = word<ActorKind>(rows, 2);
            actor.country = rows.text(3);
            actor.anonymous = flag(rows, 4);
            actor.unidentified = flag(rows, 5);
        }
        if (!rows.is_null(6)) {
            actor.affiliations.emplace_back().to = rows.text(6);
        }
    }
    add();
}

void add_outlets(Database& database, Lot& lot) {
    Statement rows(database, select_outlets);
    while (rows.step()) {
        Outlet& outlet = lot.next().outlets.emplace_back();
        outlet.id = rows.text(0);
        outlet.name = rows.text(1);
        outlet.country = rows.text(2);
        outlet.language = rows.text(3);
        outlet.owner = rows.text(4);
    }
}

void add_documents(Database& database, Lot& lot) {
    Statement rows(database, select_documents);
    while (rows.step()) {
        Document& document = lot.next().documents.emplace_back();
        document.id = rows.text(0);
        document.url = rows.text(1);
        document.archived = rows.text(2);
        document.replaces = rows.text(3);
    }
}

}  // namespace

void for_each_outline(Database& database, const std::function<void(const Records&)>& take) {
    Lot lot(take);
    add_actors(database, lot);
    add_outlets(database, lot);
    add_documents(database, lot);
    lot.hand_over();
}

}  // namespace hearsay::store
