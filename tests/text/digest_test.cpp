// SPDX-License-Identifier: Apache-2.0

#include "text/digest.hpp"

#include <catch2/catch.hpp>

using namespace hearsay::text;

TEST_CASE("digests agree with the examples of FIPS 180") {
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(
        sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    );
    CHECK(
        sha256_hex(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    );
}

TEST_CASE("a digest grows with its pieces and starts over when finished") {
    Sha256 sha;
    for (int round = 0; round < 3; ++round) {
        sha.update("a").update({}).update("bc");
        CHECK(hex(sha.finish()) == sha256_hex("abc"));
    }
    CHECK(hex(sha.finish()) == sha256_hex(""));
}
