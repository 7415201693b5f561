// SPDX-License-Identifier: Apache-2.0

#include "serve/access.hpp"

#include <catch2/catch.hpp>

#include <string>

using hearsay::serve::Access;
using hearsay::serve::is_loopback;

TEST_CASE("only names of this machine, with the port, are those of the server") {
    const Access access("127.0.0.1", 8417, "");
    for (const auto* host : {"127.0.0.1:8417", "localhost:8417", "[::1]:8417"}) {
        CAPTURE(host);
        CHECK(access.is_ours(host));
    }
    for (const auto* host :
         {"",
          "localhost",
          "127.0.0.1",
          "127.0.0.1:80",
          "127.0.0.1:84170",
          "evil.example",
          "evil.example:8417",
          "localhost:8417.evil.example",
          "127.0.0.1:8417 "}) {
        CAPTURE(host);
        CHECK_FALSE(access.is_ours(host));
    }
}

TEST_CASE("an address that is listened on is a name too") {
    const Access access("192.0.2.7", 8417, "secret");
    CHECK(access.is_ours("192.0.2.7:8417"));
    CHECK(access.is_ours("LocalHost:8417"));
    CHECK(Access("::ffff:127.0.0.1", 8417, "").is_ours("[::ffff:7f00:1]:8417"));
    CHECK(Access("2001:db8:0:0::7", 8417, "s").is_ours("[2001:db8::7]:8417"));
    CHECK_FALSE(Access("2001:db8::7", 8417, "s").is_ours("[2001:db8::8]:8417"));
    CHECK_FALSE(Access("2001:db8::7", 8417, "s").is_ours("2001:db8::7:8417"));
    CHECK_FALSE(access.is_ours("192.0.2.8:8417"));
}

TEST_CASE("a name is the same in whatever case it is written, in the option and in a browser") {
    const Access access("Workstation.Example", 8417, "secret");
    CHECK(access.is_ours("workstation.example:8417"));
    CHECK(access.is_ours("WorkStation.Example:8417"));
    CHECK_FALSE(access.is_ours("workstation.example.org:8417"));
}

TEST_CASE("who listens on all addresses cannot know its names, but asks for a token") {
    CHECK(Access("0.0.0.0", 8417, "secret").is_ours("workstation:8417"));
    CHECK_FALSE(Access("0.0.0.0", 8417, "").is_ours("workstation:8417"));
}

TEST_CASE("a token comes in the address or in a cookie, whole") {
    const Access access("192.0.2.7", 8417, "secret");
    CHECK(access.is_allowed("secret", ""));
    CHECK(access.cookie() == "hearsay-8417=secret");
    CHECK(access.is_allowed("", "hearsay-8417=secret"));
    CHECK(access.is_allowed("", "a=b; hearsay-8417=secret; c=d"));
    CHECK(access.is_allowed("wrong", "hearsay-8417=wrong; hearsay-8417=secret"));
    // Of another server on the same machine.
    CHECK(access.is_allowed("", "hearsay-8418=other; hearsay-8417=secret"));
    CHECK_FALSE(access.is_allowed("", "hearsay-8418=secret"));
    CHECK_FALSE(access.is_allowed("", ""));
    CHECK_FALSE(access.is_allowed("secre", ""));
    CHECK_FALSE(access.is_allowed("secrets", ""));
    CHECK_FALSE(access.is_allowed("", "nothearsay-8417=secret"));
    CHECK_FALSE(access.is_allowed("", "hearsay-8417=secrets; ;"));
    CHECK(Access("127.0.0.1", 1, "").is_allowed("", ""));
}

TEST_CASE("addresses that only this machine reaches") {
    CHECK(is_loopback("127.0.0.1"));
    CHECK(is_loopback("127.1.2.3"));
    CHECK(is_loopback("::1"));
    CHECK(is_loopback("localhost"));
    CHECK(is_loopback("LocalHost"));
    CHECK_FALSE(is_loopback("0.0.0.0"));
    CHECK_FALSE(is_loopback("::"));
    CHECK_FALSE(is_loopback("192.0.2.7"));
}
