// SPDX-License-Identifier: Apache-2.0

#include "store/packing.hpp"

#include "store/content.hpp"
#include "support/record_generator.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::store;

namespace {

/// What comes out of packing, which must be all that went in; `recorded_at` included, which is not
/// of the content.
template <typename Record>
Record again(Record record) {
    record.recorded_at = {"folder/file.toml", 12, 3, 4};
    std::string bytes;
    pack(record, bytes);
    Record unpacked = store::unpacked<Record>(bytes);
    REQUIRE(canonical(unpacked) == canonical(record));
    REQUIRE(unpacked.recorded_at == record.recorded_at);
    return unpacked;
}

bool are_alike(const std::optional<Date>& a, const std::optional<Date>& b) {
    const auto parts = [](const Date& date) {
        return std::tie(
            date.text,
            date.level,
            date.earliest,
            date.latest,
            date.utc_offset,
            date.approximate,
            date.uncertain,
            date.span
        );
    };
    return a.has_value() == b.has_value() && (!a || parts(*a) == parts(*b));
}

}  // namespace

TEST_CASE("records come out of packing as they went in") {
    support::RecordGenerator generator(1979);
    for (int i = 0; i < 300; ++i) {
        again(generator.actor());
        again(generator.outlet());
        const auto event = generator.event();
        CHECK(are_alike(again(event).date, event.date));
        const auto document = generator.document();
        const auto same_document = again(document);
        CHECK(are_alike(same_document.date, document.date));
        CHECK(are_alike(same_document.retracted, document.retracted));
        const auto claim = generator.claim();
        const auto same_claim = again(claim);
        CHECK(are_alike(same_claim.date, claim.date));
        CHECK(are_alike(same_claim.disclosed, claim.disclosed));
    }
}

TEST_CASE("one record after the other can be packed into one text") {
    support::RecordGenerator generator(3);
    const auto first = generator.claim();
    const auto second = generator.claim();
    std::string bytes;
    pack(first, bytes);
    const auto end = bytes.size();
    pack(second, bytes);
    CHECK(canonical(unpacked<Claim>(std::string_view(bytes).substr(end))) == canonical(second));
}

TEST_CASE("an implied appearance stays one") {
    Claim claim;
    claim.appearances.emplace_back().outlet = "isna";
    claim.appearances.back().implied = true;
    std::string bytes;
    pack(claim, bytes);
    CHECK(unpacked<Claim>(bytes).appearances.at(0).implied);
}
