// SPDX-License-Identifier: Apache-2.0

#include "records/encodings.hpp"

#include <algorithm>

namespace hearsay::records {
namespace {

/// Which of the first four bytes are NUL, one bit each, the first byte's the highest.
unsigned nuls_at_start(std::string_view bytes) {
    unsigned nuls = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        nuls = 2 * nuls + (bytes[i] == '\0' ? 1U : 0U);
    }
    return nuls;
}

}  // namespace

std::optional<std::size_t> lone_line_ends(std::string_view bytes) {
    if (bytes.find('\n') != std::string_view::npos) {
        return std::nullopt;
    }
    const std::size_t first = bytes.find('\r');
    return first == std::string_view::npos ? std::nullopt : std::optional(first);
}

std::string with_line_feeds(std::string_view bytes) {
    std::string text(bytes);
    std::ranges::replace(text, '\r', '\n');
    return text;
}

std::string_view wide_encoding_of(std::string_view bytes) {
    using namespace std::string_view_literals;
    // The mark of UTF-32 begins with that of UTF-16.
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) {
        return "UTF-32";
    }
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) {
        return "UTF-16";
    }
    if (bytes.size() < 4) {
        return {};
    }
    switch (nuls_at_start(bytes)) {
    case 0b0101:
    case 0b1010:
        return "UTF-16";
    case 0b0111:
    case 0b1110:
        return "UTF-32";
    default:
        return {};
    }
}

}  // namespace hearsay::records
