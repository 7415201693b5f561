// SPDX-License-Identifier: Apache-2.0

#include "text/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace hearsay::text {

namespace {

constexpr std::uint64_t every_byte(std::uint64_t value) { return value * 0x0101010101010101U; }

std::uint64_t load_word(const char* from) {
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
}

/// Whether all eight bytes are within 0x20..0x7E. The two sums cannot carry from byte to byte once
/// the high bits are known to be clear ("Bit Twiddling Hacks", Sean Eron Anderson, hasless and
/// hasmore); a carry out of a high byte only matters when that test has failed already.
bool all_printable(std::uint64_t word) {
    constexpr std::uint64_t high = every_byte(0x80);
    if ((word & high) != 0) {
        return false;
    }
    const std::uint64_t at_least_space = word + every_byte(0x80 - 0x20);
    const std::uint64_t above_tilde = word + every_byte(0x80 - 0x7F);
    return (at_least_space & high) == high && (above_tilde & high) == 0;
}

bool printable(char byte) { return byte >= 0x20 && byte < 0x7F; }

}  // namespace

char32_t decode(std::string_view text, std::size_t& pos) {
    const auto byte = [&](std::size_t at) -> std::uint32_t {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    const auto tail = [&](std::size_t at) { return byte(at) & 0x3FU; };
    const auto within = [&](std::size_t at, std::uint32_t low, std::uint32_t high) {
        return byte(at) >= low && byte(at) <= high;
    };
    const std::size_t at = pos;
    const std::uint32_t lead = byte(at);
    if (lead < 0x80) {
        pos += 1;
        return lead;
    }
    if (lead >= 0xC2 && lead <= 0xDF && within(at + 1, 0x80, 0xBF)) {
        pos += 2;
        return (lead & 0x1FU) << 6U | tail(at + 1);
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const std::uint32_t low = lead == 0xE0 ? 0xA0 : 0x80;
        const std::uint32_t high = lead == 0xED ? 0x9F : 0xBF;
        if (within(at + 1, low, high) && within(at + 2, 0x80, 0xBF)) {
            pos += 3;
            return (lead & 0x0FU) << 12U | tail(at + 1) << 6U | tail(at + 2);
        }
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        const std::uint32_t low = lead == 0xF0 ? 0x90 : 0x80;
        const std::uint32_t high = lead == 0xF4 ? 0x8F : 0xBF;
        if (within(at + 1, low, high) && within(at + 2, 0x80, 0xBF) && within(at + 3, 0x80, 0xBF)) {
            pos += 4;
            return (lead & 0x07U) << 18U | tail(at + 1) << 12U | tail(at + 2) << 6U | tail(at + 3);
        }
    }
    pos += 1;
    return invalid_code_point;
}

void append_utf8(std::string& out, char32_t point) {
    const auto put = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    const std::uint32_t p = surrogate || point > 0x10FFFF ? replacement_character : point;
    if (p < 0x80) {
        put(p);
    } else if (p < 0x800) {
        put(0xC0U | p >> 6U);
        put(0x80U | (p & 0x3FU));
    } else if (p < 0x10000) {
        put(0xE0U | p >> 12U);
        put(0x80U | (p >> 6U & 0x3FU));
        put(0x80U | (p & 0x3FU));
    } else {
        put(0xF0U | p >> 18U);
        put(0x80U | (p >> 12U & 0x3FU));
        put(0x80U | (p >> 6U & 0x3FU));
        put(0x80U | (p & 0x3FU));
    }
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
    std::size_t pos = 0;
    while (pos < text.size()) {
        while (pos + 8 <= text.size() && (load_word(text.data() + pos) & every_byte(0x80)) == 0) {
            pos += 8;
        }
        if (pos == text.size()) {
            break;
        }
        const std::size_t start = pos;
        if (decode(text, pos) == invalid_code_point) {
            return start;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> first_control(std::string_view text, bool newlines_allowed) {
    for (std::size_t pos = 0; pos < text.size(); ++pos) {
        while (pos + 8 <= text.size() && all_printable(load_word(text.data() + pos))) {
            pos += 8;
        }
        if (pos == text.size()) {
            break;
        }
        const auto byte = static_cast<unsigned char>(text[pos]);
        const bool allowed = byte == '\t' || (byte == '\n' && newlines_allowed);
        if ((byte < 0x20 && !allowed) || byte == 0x7F) {
            return pos;
        }
        if (byte == 0xC2 && pos + 1 < text.size()) {
            const auto next = static_cast<unsigned char>(text[pos + 1]);
            if (next >= 0x80 && next <= 0x9F) {
                return pos;
            }
        }
    }
    return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text) {
        count += is_continuation(byte) ? 0U : 1U;
    }
    return count;
}

std::size_t printable_ascii_run(std::string_view text, std::size_t pos) {
    const std::size_t start = pos;
    while (pos + 8 <= text.size() && all_printable(load_word(text.data() + pos))) {
        pos += 8;
    }
    while (pos < text.size() && printable(text[pos])) {
        ++pos;
    }
    return pos - start;
}

}  // namespace hearsay::text
