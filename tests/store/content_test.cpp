// SPDX-License-Identifier: Apache-2.0

#include "store/content.hpp"

#include "sample.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace hearsay {

namespace {

/// nlohmann::json sorts keys and writes no spaces, which is RFC 8785 for texts and whole numbers.
template <typename Record>
void check_json(const std::vector<Record>& records) {
    CHECK_FALSE(records.empty());
    for (const Record& each : records) {
        const std::string text = store::canonical(each);
        CHECK(nlohmann::json::parse(text).dump() == text);
    }
}

}  // namespace

TEST_CASE("the canonical content of a record has its keys sorted and leaves out what is not said") {
    Claim claim = sample::claim("said", "kerman", "source");
    claim.act = Act::suggests;
    claim.parties = {"they"};
    claim.roles = {Role::perpetrator};
    claim.quote = "«ک»\n\"so\"\x01";
    claim.date = sample::date("2024-01~");
    claim.value = NumberRange{.min = 61, .max = std::nullopt};
    claim.appearances.clear();
    CHECK(
        store::canonical(claim) ==
        R"({"claim":{"act":"suggests","date":"2024-01~","event":"kerman","id":"said",)"
        R"("party":["they"],"quote":"«ک»\n\"so\"\u0001","role":["perpetrator"],)"
        R"("speaker":["source"],"value":{"min":61}}})"
    );
    Event event = sample::event("e");
    event.coordinates = Coordinates{.latitude = -0.0, .longitude = 57.125};
    event.topics = {{"bombers", "How many?"}};
    CHECK(
        store::canonical(event) ==
        R"({"event":{"coordinates":[0,57.125],"date":"2024","id":"e","title":"Event e",)"
        R"("topics":{"bombers":"How many?"}}})"
    );
    event = sample::event("e");
    event.coordinates = Coordinates{.latitude = 1e-7, .longitude = -2.5e-10};
    CHECK(store::canonical(event).find(R"("coordinates":[1e-7,-2.5e-10])") != std::string::npos);
    const Records all = sample::everything();
    check_json(all.claims);
    check_json(all.actors);
    check_json(all.outlets);
    check_json(all.documents);
}

}  // namespace hearsay
