// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <cstddef>
#include <string>
#include <utility>

using namespace hearsay;
using support::read;

namespace {

std::string document_of(const std::string& id, const std::string& more) {
    return "[[document]]\nid = \"" + id + "\"\noutlet = \"o\"\n" + more + "\n";
}

std::string
outlet_of(const std::string& id, const std::string& name, const std::string& more = {}) {
    return "[[outlet]]\nid = \"" + id + "\"\nname = \"" + name + "\"\nkind = \"newspaper\"\n" +
           more + "\n";
}

std::string person_of(const std::string& id, const std::string& more = {}) {
    return "[[actor]]\nid = \"" + id + "\"\nname = \"A\"\nkind = \"person\"\n" + more + "\n";
}

std::string told(Doubles& doubles) {
    std::string out;
    for (const Diagnostic& each : doubles.take()) {
        out += each.code + " " + each.message + "\n";
        CHECK(each.records.size() == 2);
        CHECK_FALSE(each.excerpt.empty());
    }
    return out;
}

std::string twice(const std::string& text) {
    Doubles doubles;
    doubles.add(read("schema = 1\n" + text));
    return told(doubles);
}

const std::string page = R"(url = "https://example.org/1")";
const std::string copy = R"(archived = "https://archive.example.org/1")";

}  // namespace

TEST_CASE("two documents of one address are told once") {
    const std::string by_url = "H121 document `d2` has the `url` of `d1`\n";
    CHECK(twice(document_of("d1", page) + document_of("d2", page)) == by_url);
    CHECK(
        twice(document_of("d1", page + "\n" + copy) + document_of("d2", page + "\n" + copy)) ==
        by_url
    );
    CHECK(
        twice(document_of("d1", copy) + document_of("d2", copy)) ==
        "H121 document `d2` has the `archived` of `d1`\n"
    );
    CHECK(twice(document_of("d1", page) + document_of("d2", R"(url = "https://example.org/1#2")"))
              .empty());
    CHECK(twice(document_of("d1", "") + document_of("d2", "")).empty());
}

TEST_CASE("documents of one address that replace each other are none, in any order") {
    const auto later = [](const std::string& id, const std::string& earlier) {
        return document_of(id, page + "\nreplaces = \"" + earlier + "\"");
    };
    const auto first = document_of("d1", page);
    CHECK(twice(first + later("d2", "d1")).empty());
    CHECK(twice(later("d2", "d1") + first).empty());
    CHECK(twice(first + later("d3", "d2") + later("d2", "d1")).empty());
    CHECK(
        twice(first + later("d2", "d1") + later("d3", "d1")) ==
        "H121 document `d3` has the `url` of `d2`\n"
    );
    CHECK(
        twice(first + later("d2", "d1") + document_of("e", page) + later("f", "e")) ==
        "H121 document `e` has the `url` of `d1`\n"
    );
}

TEST_CASE("two outlets of one name are told unless something sets them apart") {
    const auto times = outlet_of("a", "The Times");
    CHECK(twice(times + outlet_of("b", "the  TIMES")) == "H122 outlet `b` has the name of `a`\n");
    CHECK(twice(times + outlet_of("b", "Times")).empty());
    const std::pair<std::string, std::string> tells_apart[] = {
        {"country = \"GB\"", "country = \"MT\""},
        {"language = \"en\"", "language = \"mt\""},
        {"owner = \"x\"", "owner = \"y\""}};
    for (const auto& [key, other] : tells_apart) {
        CAPTURE(key);
        const auto one = outlet_of("a", "The Times", key);
        CHECK(twice(one + outlet_of("b", "The Times", other)).empty());
        CHECK_FALSE(twice(one + outlet_of("b", "The Times", key)).empty());
        CHECK_FALSE(twice(one + outlet_of("b", "The Times")).empty());
    }
}

TEST_CASE("two actors of one name are told unless kind, bodies or country set them apart") {
    const std::string told_once = "H122 actor `b` has the name of `a`\n";
    const std::string member = "[[actor.affiliation]]\nto = \"x\"\nrelation = \"member\"";
    const std::string other = "[[actor.affiliation]]\nto = \"y\"\nrelation = \"member\"";
    CHECK(twice(person_of("a") + person_of("b")) == told_once);
    CHECK(twice(person_of("a", member) + person_of("b", member)) == told_once);
    CHECK(twice(person_of("a", member) + person_of("b", other)).empty());
    CHECK(twice(person_of("a", member) + person_of("b")).empty());
    CHECK(twice(person_of("a", "country = \"IR\"") + person_of("b", "country = \"IQ\"")).empty());
    CHECK(twice(person_of("a") + "[[actor]]\nid = \"b\"\nname = \"A\"\nkind = \"group\"\n").empty()
    );
    const std::string unnamed = "anonymous = true\ndescribed_as = \"an official\"";
    CHECK(twice(person_of("a", unnamed) + person_of("b", unnamed)).empty());
    CHECK(twice(person_of("a") + outlet_of("b", "A")).empty());
}

TEST_CASE("what is read is compared with what is on record, of which it may be a newer version") {
    Records recorded;
    recorded.outlets.emplace_back().id = "a";
    recorded.outlets[0].name = "The Times";
    recorded.documents.emplace_back().id = "d1";
    recorded.documents[0].url = "https://example.org/1";
    const auto beside = [&](const std::string& text) {
        Doubles doubles;
        doubles.know(recorded);
        doubles.add(read("schema = 1\n" + text));
        return told(doubles);
    };
    CHECK(beside(outlet_of("b", "The Times")) == "H122 outlet `b` has the name of `a`\n");
    CHECK(beside(outlet_of("a", "The Times")).empty());
    CHECK(beside(outlet_of("b", "The Times") + outlet_of("a", "The Old Times")).empty());
    CHECK(beside(document_of("d2", page)) == "H121 document `d2` has the `url` of `d1`\n");
    CHECK(beside(document_of("d1", page)).empty());
    CHECK(beside(document_of("d2", page) + document_of("d1", copy)).empty());
    CHECK(
        beside(document_of("d1", copy) + document_of("d2", page) + document_of("d3", page)) ==
        "H121 document `d3` has the `url` of `d2`\n"
    );
}

TEST_CASE("of two on record it is told at whichever is read, and once where both are") {
    Records recorded;
    for (const std::string id : {"a", "b"}) {
        recorded.outlets.emplace_back().id = id;
        recorded.outlets.back().name = "N";
        recorded.documents.emplace_back().id = id;
        recorded.documents.back().url = "https://example.org/1";
    }
    const auto beside = [&](const std::string& text) {
        Doubles doubles;
        doubles.know(recorded);
        doubles.add(read("schema = 1\n" + text));
        return told(doubles);
    };
    CHECK(beside(outlet_of("a", "N")) == "H122 outlet `a` has the name of `b`\n");
    CHECK(beside(outlet_of("b", "N")) == "H122 outlet `b` has the name of `a`\n");
    const std::string at_b = "H122 outlet `b` has the name of `a`\n";
    CHECK(beside(outlet_of("a", "N") + outlet_of("b", "N")) == at_b);
    CHECK(beside(outlet_of("b", "N") + outlet_of("a", "N")) == at_b);
    CHECK(beside(outlet_of("a", "Another")).empty());
    CHECK(beside(document_of("a", page)) == "H121 document `a` has the `url` of `b`\n");
    CHECK(beside(document_of("b", page)) == "H121 document `b` has the `url` of `a`\n");
    CHECK(beside(document_of("a", page + "\nreplaces = \"b\"")).empty());
    const std::string both = page + "\n" + copy;
    CHECK(
        beside(document_of("a", both) + document_of("b", both)) ==
        "H121 document `b` has the `url` of `a`\n"
    );
}

TEST_CASE("what is recorded twice is found in different parts") {
    Doubles doubles;
    doubles.add(read("schema = 1\n" + outlet_of("a", "N")));
    doubles.add(read("schema = 1\n" + outlet_of("b", "N")));
    CHECK(told(doubles) == "H122 outlet `b` has the name of `a`\n");
}

TEST_CASE("outlets of one name by the thousand are compared in no time") {
    constexpr std::size_t many = 20'000;
    Records recorded;
    for (std::size_t i = 0; i < many; ++i) {
        Outlet& outlet = recorded.outlets.emplace_back();
        outlet.id = "o" + std::to_string(i);
        outlet.name = "N";
        outlet.owner = "x" + std::to_string(i);
    }
    Doubles doubles;
    doubles.know(recorded);
    doubles.add(read("schema = 1\n" + outlet_of("b", "N")));
    CHECK(told(doubles) == "H122 outlet `b` has the name of `o0`\n");
}
