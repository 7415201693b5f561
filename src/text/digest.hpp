// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

// OpenSSL's type behind EVP_MD_CTX, named here so that its header stays out of ours.
struct evp_md_ctx_st;

/// SHA-256 (FIPS 180-4) by OpenSSL's EVP interface.
namespace hearsay::text {

using Sha256Digest = std::array<std::uint8_t, 32>;

/// A digest in the making. Reuse one for many small texts: setting one up costs more than they do.
/// Throws std::runtime_error only when OpenSSL itself fails (no memory, no provider).
class Sha256 {
public:
    Sha256();

    /// Takes more bytes; returns itself.
    Sha256& update(std::string_view bytes);

    /// The digest of all bytes since the last `finish`; starts over for the next.
    [[nodiscard]] Sha256Digest finish();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> context_;
};

/// Two lower-case hexadecimal digits a byte.
[[nodiscard]] std::string hex(std::span<const std::uint8_t> bytes);

/// The digest of one text in base64 (RFC 4648), as Content-Security-Policy writes hashes.
[[nodiscard]] std::string sha256_base64(std::string_view bytes);

/// The digest of one text in 64 hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// Random bytes that nobody can guess, two hexadecimal digits each: for tokens.
[[nodiscard]] std::string random_hex(std::size_t bytes);

}  // namespace hearsay::text
