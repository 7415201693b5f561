// SPDX-License-Identifier: Apache-2.0

#include <hearsay/dossier.hpp>

#include "model/appearances.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;

namespace {

Event event(std::string id) {
    Event made;
    made.id = std::move(id);
    made.date = parse_date("2024-01-03").value();
    return made;
}

Document document(std::string id, std::string outlet) {
    Document made;
    made.id = std::move(id);
    made.outlet = std::move(outlet);
    return made;
}

Outlet outlet(std::string id) {
    Outlet made;
    made.id = std::move(id);
    return made;
}

Claim claim(std::string id, std::string of_event) {
    Claim made;
    made.id = std::move(id);
    made.event = std::move(of_event);
    return made;
}

Appearance in_document(std::string id) {
    Appearance made;
    made.document = std::move(id);
    return made;
}

template <typename Record>
std::vector<std::string> ids_of(const std::vector<Record>& records) {
    std::vector<std::string> ids;
    for (const auto& record : records) {
        ids.push_back(record.id);
    }
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("an outlet that an appearance came via is an implied appearance") {
    Dossier dossier;
    dossier.records.documents = {document("article", "weekly")};
    dossier.records.outlets = {outlet("weekly"), outlet("isna")};
    auto relayed = claim("relayed", "kerman");
    relayed.appearances = {in_document("article")};
    relayed.appearances[0].via_outlet = {"isna", "weekly"};
    dossier.records.claims = {relayed};
    finish(dossier);
    const auto& appearances = dossier.records.claims[0].appearances;
    // The article was not taken from itself, though it stands in the weekly.
    REQUIRE(appearances.size() == 3);
    CHECK(appearances[1].implied);
    CHECK(appearances[1].outlet == "isna");
    CHECK(appearances[2].implied);
    CHECK(appearances[2].outlet == "weekly");
    finish(dossier);
    CHECK(dossier.records.claims[0].appearances.size() == 3);
}

TEST_CASE("an item of a named outlet is taken for the source unless its date says that it was later"
) {
    Dossier dossier;
    dossier.records.documents = {document("article", "paper"), document("wire", "agency")};
    dossier.records.outlets = {outlet("paper"), outlet("agency")};
    auto relayed = claim("relayed", "kerman");
    relayed.appearances = {in_document("article"), in_document("wire")};
    relayed.appearances[0].via_outlet = {"agency"};
    dossier.records.documents[0].date = parse_date("2024-01-05").value();
    const auto sources = [&](const char* of_wire) {
        dossier.records.documents[1].date = parse_date(of_wire).value();
        dossier.records.claims = {relayed};
        finish(dossier);
        const DossierIndex index(dossier);
        std::vector<std::string> from;
        for (const auto& via : vias_of(index, dossier.records.claims[0])) {
            const auto& source = dossier.records.claims[0].appearances[via.to];
            from.push_back(source.implied ? "unidentified" : source.document);
        }
        return from;
    };
    CHECK(sources("2024-01-04") == std::vector<std::string>{"wire"});
    CHECK(sources("2024-01") == std::vector<std::string>{"wire"});
    CHECK(sources("2024-01-20?") == std::vector<std::string>{"wire"});
    CHECK(sources("2024-01-20") == std::vector<std::string>{"unidentified"});
}

TEST_CASE("an item that certainly came later changes nothing of what an outlet's item is") {
    Dossier dossier;
    dossier.records.outlets = {outlet("paper"), outlet("agency")};
    auto relayed = claim("relayed", "kerman");
    const auto add = [&](const std::string& id, const std::string& of, const char* date) {
        auto& added = dossier.records.documents.emplace_back(document(id, of));
        added.date = parse_date(date).value();
        relayed.appearances.push_back(in_document(id));
    };
    add("article", "paper", "2024-01-05");
    relayed.appearances[0].via_outlet = {"agency"};
    const auto source = [&] {
        auto finished = dossier;
        finished.records.claims = {relayed};
        finish(finished);
        const DossierIndex index(finished);
        const auto& of = finished.records.claims[0];
        const auto& found = of.appearances[vias_of(index, of).at(0).to];
        return found.implied ? "unidentified" : found.document;
    };
    add("sixth", "agency", "2024-01-06");
    add("seventh", "agency", "2024-01-07");
    add("doubtful", "agency", "2024-01-09?");
    CHECK(source() == "doubtful");
    add("eighth", "agency", "2024-01-08");
    CHECK(source() == "doubtful");
    add("fourth", "agency", "2024-01-04");
    CHECK(source() == "unidentified");
}

TEST_CASE("two appearances via one document imply it once, and none where it is recorded") {
    Dossier dossier;
    dossier.records.documents = {
        document("a", "x"), document("b", "x"), document("wire", "agency")};
    auto relayed = claim("relayed", "kerman");
    relayed.appearances = {in_document("a"), in_document("b")};
    relayed.appearances[0].via = {"wire"};
    relayed.appearances[1].via = {"wire"};
    auto recorded = relayed;
    recorded.id = "recorded";
    recorded.appearances.push_back(in_document("wire"));
    dossier.records.claims = {relayed, recorded};
    finish(dossier);
    const DossierIndex index(dossier);
    CHECK(index.claim("relayed")->appearances.size() == 3);
    CHECK(index.claim("recorded")->appearances.size() == 3);
}

TEST_CASE("a dossier holds the event's claims and what they reach, and nothing else") {
    Records records;
    records.events = {event("kerman"), event("idlib"), event("other")};
    auto own = claim("own", "kerman");
    own.linked(Link::answers) = {"elsewhere"};
    own.appearances = {in_document("article")};
    auto elsewhere = claim("elsewhere", "idlib");
    auto retraction = claim("retraction", "idlib");
    retraction.linked(Link::retracts) = {"elsewhere"};
    records.claims = {own, elsewhere, retraction, claim("unrelated", "other")};
    records.documents = {
        document("article", "weekly"), document("relayed", "isna"), document("far", "x")};
    records.documents[0].relays = {"relayed"};
    records.outlets = {outlet("weekly"), outlet("isna"), outlet("x")};
    const Dossiers dossiers(records);
    const auto dossier = dossiers.of_event("kerman");
    REQUIRE(dossier);
    CHECK(ids_of(dossier->records.claims) == Ids{"elsewhere", "own", "retraction"});
    CHECK(ids_of(dossier->records.documents) == Ids{"article", "relayed"});
    CHECK(ids_of(dossier->records.outlets) == Ids{"isna", "weekly"});
    CHECK(ids_of(dossier->records.events) == Ids{"idlib", "kerman"});
    CHECK_FALSE(dossiers.of_event("nowhere"));
}

TEST_CASE("the edition that replaces a document belongs to the dossier") {
    Records records;
    records.events = {event("kerman")};
    auto own = claim("own", "kerman");
    own.appearances = {in_document("first")};
    records.claims = {own};
    records.documents = {document("first", "weekly"), document("corrected", "weekly")};
    records.documents[1].replaces = "first";
    const auto dossier = Dossiers(records).of_event("kerman");
    REQUIRE(dossier);
    CHECK(ids_of(dossier->records.documents) == Ids{"corrected", "first"});
}
