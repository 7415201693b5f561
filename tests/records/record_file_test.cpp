// SPDX-License-Identifier: Apache-2.0

// A whole record file, and the way around: what is exported from a database and recorded into an
// empty one is the same database.

#include <hearsay/store.hpp>

#include "support/record_generator.hpp"
#include "support/records.hpp"
#include "support/source.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// Gives each record an id of its own, and turns every reference into one that leads somewhere.
class Coherent {
public:
    explicit Coherent(Records& records) : records_(records) {}

    void make() {
        number(records_.events, "e");
        number(records_.actors, "a");
        number(records_.outlets, "o");
        number(records_.documents, "d");
        number(records_.claims, "c");
        for (auto& event : records_.events) {
            to_another(records_.events, event.id, event.part_of);
        }
        for (auto& actor : records_.actors) {
            for (auto& tie : actor.affiliations) {
                to(records_.actors, tie.to);
            }
        }
        for (auto& outlet : records_.outlets) {
            to(records_.actors, outlet.owner);
            to(records_.actors, outlet.actor);
        }
        for (auto& document : records_.documents) {
            to(records_.outlets, document.outlet);
            to_another(records_.documents, document.id, document.replaces);
            to(records_.actors, document.authors);
            to(records_.documents, document.relays);
        }
        for (auto& claim : records_.claims) {
            make(claim);
        }
    }

private:
    void make(Claim& claim) {
        to(records_.events, claim.event);
        to(records_.actors, claim.speakers);
        to(records_.actors, claim.on_behalf_of);
        to(records_.actors, claim.parties);
        std::ranges::sort(claim.parties);
        for (auto& link : claim.links) {
            to(records_.claims, link);
        }
        for (auto& appearance : claim.appearances) {
            to(records_.documents, appearance.document);
            to(records_.outlets, appearance.outlet);
            to(records_.documents, appearance.via);
            to(records_.outlets, appearance.via_outlet);
        }
    }
    template <typename Record>
    static void number(std::vector<Record>& records, const std::string& letter) {
        for (std::size_t i = 0; i < records.size(); ++i) {
            records[i].id = letter + records[i].id + std::to_string(i);
            records[i].recorded_at = {.file = "records.toml", .line = 1, .column = 1, .length = 1};
        }
    }
    template <typename Record>
    void to(const std::vector<Record>& records, std::string& id) {
        if (!id.empty()) {
            id = records[next_++ % records.size()].id;
        }
    }
    template <typename Record>
    void to_another(const std::vector<Record>& records, const std::string& own, std::string& id) {
        do {
            to(records, id);
        } while (id == own);
    }
    template <typename Record>
    void to(const std::vector<Record>& records, std::vector<std::string>& ids) {
        for (auto& id : ids) {
            to(records, id);
        }
    }

    Records& records_;
    std::size_t next_ = 0;
};

Records random_records(std::uint32_t seed, std::size_t each) {
    RecordGenerator random(seed);
    Records records;
    for (std::size_t i = 0; i < each; ++i) {
        records.events.push_back(random.event());
        records.actors.push_back(random.actor());
        records.outlets.push_back(random.outlet());
        records.documents.push_back(random.document());
        records.claims.push_back(random.claim());
    }
    Coherent(records).make();
    return records;
}

/// What a database of these records holds, exported.
std::string exported(const Records& records) {
    const TemporaryFolder folder;
    const auto store = open_store(folder.path() / "hearsay.db", OpenMode::write);
    REQUIRE(store.ok());
    Batch batch;
    batch.files = {source_named("records.toml")};
    batch.records = records;
    batch.note.at = 1'700'000'000'000'000;
    const auto recorded = store.value()->record(batch);
    INFO((recorded ? std::string() : recorded.error().message));
    REQUIRE(recorded.ok());
    const auto dossier = store.value()->dossier_of_events({}, {});
    REQUIRE(dossier.ok());
    CHECK(dossier.value().records.size() == records.size());
    return record_file_of(dossier.value().records);
}

}  // namespace

TEST_CASE("random records that are exported and recorded again are the same database") {
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const auto records = random_records(seed, 7);
        const auto once = exported(records);
        const auto reading = read(once);
        CAPTURE(codes_of(reading.diagnostics));
        REQUIRE(reading.diagnostics.empty());
        CHECK(exported(reading.records) == once);
    }
}

TEST_CASE("no records are a record file that holds none") {
    CHECK(record_file_of({}) == "schema = 1\n");
    CHECK(read(record_file_of({})).diagnostics.empty());
}
