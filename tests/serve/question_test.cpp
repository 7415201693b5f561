// SPDX-License-Identifier: Apache-2.0

#include "serve/question.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <string_view>

using namespace hearsay::serve;

TEST_CASE("a target is a path and the words of a query, decoded") {
    const auto question =
        read_target("/event/kerman%2D2024?as-of=2024-01-05&q=a+b%20c%2B&empty&q=later");
    REQUIRE(question);
    CHECK(question->path == "/event/kerman-2024");
    CHECK(question->word("as-of") == "2024-01-05");
    CHECK(question->word("q") == "a b c+");
    CHECK(question->words.contains("empty"));
    CHECK(question->word("not-there").empty());
    // As JSON spells it: today's page would be taken for that day's.
    CHECK(read_target("/?as_of=2024-01-05")->word("as-of") == "2024-01-05");
    CHECK(read_target("/a+b")->path == "/a+b");
    CHECK(read_target("/?")->words.empty());
    CHECK(read_target("/?&&a=b=c&")->word("a") == "b=c");
    CHECK(read_target("/%00%D9%85")->path == std::string("/\0\xd9\x85", 4));
}

TEST_CASE("a word that is told again otherwise is noted") {
    CHECK(read_target("/?a=1&b=2&a=3&b=2")->contradicted == std::set<std::string>{"a"});
    CHECK(read_target("/?as-of=2024&as_of=2025")->contradicted.contains("as-of"));
}

TEST_CASE("the address of a question leads to it, and to no other server") {
    for (const std::string target :
         {"/", "/event/kerman-2024", "/search?as-of=2024-01-05&q=a%20b%2Bc", "/a%3Fb%25?x=%26"}) {
        CHECK(address_of(*read_target(target)) == target);
    }
    CHECK(address_of(*read_target("//evil.example/x")) == "/evil.example/x");
    CHECK(address_of(*read_target("/\\evil.example")) == "/%5Cevil.example");
    CHECK(address_of(*read_target("/%0D%0ASet-Cookie:a")) == "/%0D%0ASet-Cookie%3Aa");
}

TEST_CASE("a target in absolute form is parted") {
    const auto parted = [](std::string_view target) {
        const auto parsed = parse_target(target);
        return parsed.host.value_or("none") + ' ' + parsed.rest;
    };
    CHECK(parted("http://127.0.0.1:8417/search?q=a") == "127.0.0.1:8417 /search?q=a");
    CHECK(parted("HTTP://localhost") == "localhost /");
    CHECK(parted("http://[::1]:8417?as-of=2024") == "[::1]:8417 /?as-of=2024");
    CHECK(parted("http:///x") == " /x");
    CHECK(parted("/http://x") == "none /http://x");
    CHECK(parted("https://x/") == "none https://x/");
    CHECK(parted("") == "none ");
}

TEST_CASE("what is no target is no question") {
    for (const char* target :
         {"", "*", "event", "http://127.0.0.1/", "/%", "/%4", "/%4g", "/%-1", "/?a=%", "/?%zz=b"}) {
        CAPTURE(target);
        CHECK_FALSE(read_target(target));
    }
}
