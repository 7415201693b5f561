// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <nettle/sha2.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// SHA-256 (FIPS 180-4) by Nettle, which takes the processor's own instructions for it where there
/// are any.
namespace hearsay::text {

using Sha256Digest = std::array<std::uint8_t, SHA256_DIGEST_SIZE>;

/// A digest in the making.
class Sha256 {
public:
    Sha256();

    /// Takes more bytes; returns itself.
    Sha256& update(std::string_view bytes);

    /// The digest of all bytes since the last `finish`; starts over for the next.
    [[nodiscard]] Sha256Digest finish();

private:
    sha256_ctx context_;
};

/// Two lower-case hexadecimal digits a byte.
[[nodiscard]] std::string hex(std::span<const std::uint8_t> bytes);

/// The digest of one text in base64 (RFC 4648), as Content-Security-Policy writes hashes.
[[nodiscard]] std::string sha256_base64(std::string_view bytes);

/// The digest of one text in 64 hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// Random bytes that nobody can guess, two hexadecimal digits each: for tokens. At most 256 at
/// once. Throws std::system_error where the system has none.
[[nodiscard]] std::string random_hex(std::size_t bytes);

}  // namespace hearsay::text
