// SPDX-License-Identifier: Apache-2.0

#include "text/digest.hpp"

#include <nettle/base64.h>

#include <cerrno>
#include <sys/random.h>
#include <system_error>
#include <vector>

namespace hearsay::text {

namespace {

const std::uint8_t* bytes_of(std::string_view text) {
    // Nettle has its bytes unsigned.
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

}  // namespace

Sha256::Sha256() { sha256_init(&context_); }

Sha256& Sha256::update(std::string_view bytes) {
    sha256_update(&context_, bytes.size(), bytes_of(bytes));
    return *this;
}

Sha256Digest Sha256::finish() {
    Sha256Digest digest{};
    sha256_digest(&context_, digest.size(), digest.data());
    return digest;
}

std::string hex(std::span<const std::uint8_t> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

std::string sha256_hex(std::string_view bytes) { return hex(Sha256().update(bytes).finish()); }

std::string sha256_base64(std::string_view bytes) {
    const auto digest = Sha256().update(bytes).finish();
    std::string encoded(BASE64_ENCODE_RAW_LENGTH(digest.size()), '\0');
    base64_encode_raw(encoded.data(), digest.size(), digest.data());
    return encoded;
}

std::string random_hex(std::size_t bytes) {
    std::vector<std::uint8_t> random(bytes);
    if (getentropy(random.data(), random.size()) != 0) {
        throw std::system_error(errno, std::generic_category(), "no random bytes");
    }
    return hex(random);
}

}  // namespace hearsay::text
