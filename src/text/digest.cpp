// SPDX-License-Identifier: Apache-2.0

#include "text/digest.hpp"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <stdexcept>
#include <vector>

namespace hearsay::text {

namespace {

void require(bool done) {
    if (!done) {
        throw std::runtime_error("OpenSSL could not compute a SHA-256 digest");
    }
}

}  // namespace

void Sha256::Free::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

Sha256::Sha256() : context_(EVP_MD_CTX_new()) {
    require(context_ != nullptr && EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) == 1);
}

Sha256& Sha256::update(std::string_view bytes) {
    require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1);
    return *this;
}

Sha256Digest Sha256::finish() {
    Sha256Digest digest{};
    require(EVP_DigestFinal_ex(context_.get(), digest.data(), nullptr) == 1);
    // No type given: the one already fetched is kept.
    require(EVP_DigestInit_ex(context_.get(), nullptr, nullptr) == 1);
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
    std::array<unsigned char, (4 * (digest.size() + 2)) / 3 + 1> encoded{};
    const auto length =
        EVP_EncodeBlock(encoded.data(), digest.data(), static_cast<int>(digest.size()));
    return {encoded.begin(), encoded.begin() + length};
}

std::string random_hex(std::size_t bytes) {
    std::vector<std::uint8_t> random(bytes);
    if (RAND_bytes(random.data(), static_cast<int>(bytes)) != 1) {
        throw std::runtime_error("OpenSSL has no random bytes");
    }
    return hex(random);
}

}  // namespace hearsay::text
