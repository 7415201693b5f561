// SPDX-License-Identifier: Apache-2.0

#include "text/interner.hpp"

#include <algorithm>
#include <cstring>
#include <functional>
#include <stdexcept>

namespace hearsay::text {

namespace {

constexpr std::size_t block_bytes = std::size_t{64} << 10;

/// What all texts may take, so that four bytes tell where one is.
constexpr std::size_t most_bytes = std::size_t{1} << 32;

/// A length is one byte, or this one and four that tell it.
constexpr unsigned char is_long = 0xFF;

std::size_t bytes_of_length(std::size_t length) {
    return length < is_long ? 1 : 1 + sizeof(std::uint32_t);
}

}  // namespace

std::uint32_t Interner::enter(std::string_view text) {
    if (const std::optional<std::uint32_t> known = find(text)) {
        return *known;
    }
    if (3 * (texts_.size() + 1) > 2 * slots_.size()) {
        grow();
    }
    const auto number = static_cast<std::uint32_t>(texts_.size());
    texts_.push_back(keep(text));
    slots_[slot_of(text)] = number;
    return number;
}

std::optional<std::uint32_t> Interner::find(std::string_view text) const {
    if (slots_.empty()) {
        return std::nullopt;
    }
    const std::uint32_t number = slots_[slot_of(text)];
    return number == empty ? std::nullopt : std::optional(number);
}

std::string_view Interner::operator[](std::uint32_t number) const {
    const std::size_t at = texts_[number];
    const char* text = blocks_[at / block_bytes].get() + at % block_bytes;
    const auto first = static_cast<unsigned char>(*text++);
    if (first < is_long) {
        return {text, first};
    }
    std::uint32_t length = 0;
    std::memcpy(&length, text, sizeof length);
    return {text + sizeof length, length};
}

/// Where the text is, or would be.
std::size_t Interner::slot_of(std::string_view text) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = std::hash<std::string_view>()(text) & mask;
    while (slots_[slot] != empty && (*this)[slots_[slot]] != text) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

/// Where it is now, after its length.
std::uint32_t Interner::keep(std::string_view text) {
    const std::size_t bytes = bytes_of_length(text.size()) + text.size();
    if (bytes > room_) {
        begin_block(bytes);
    }
    char* to = blocks_[next_ / block_bytes].get() + next_ % block_bytes;
    if (text.size() < is_long) {
        *to++ = static_cast<char>(text.size());
    } else {
        const auto length = static_cast<std::uint32_t>(text.size());
        *to++ = static_cast<char>(is_long);
        std::memcpy(to, &length, sizeof length);
        to += sizeof length;
    }
    std::memcpy(to, text.data(), text.size());
    const auto at = static_cast<std::uint32_t>(next_);
    next_ += bytes;
    room_ -= bytes;
    return at;
}

/// With room for so many bytes, and no more where that is more than a block. What the last one has
/// left is not worth keeping track of.
void Interner::begin_block(std::size_t bytes) {
    const std::size_t places = (bytes + block_bytes - 1) / block_bytes;
    const std::size_t begin = blocks_.size() * block_bytes;
    if (begin + places * block_bytes > most_bytes) {
        throw std::length_error("too many different texts");
    }
    room_ = std::max(block_bytes, bytes);
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(room_));
    blocks_.resize(blocks_.size() + places - 1);
    next_ = begin;
}

void Interner::grow() {
    slots_.assign(std::max<std::size_t>(64, 2 * slots_.size()), empty);
    for (std::uint32_t number = 0; number < texts_.size(); ++number) {
        slots_[slot_of((*this)[number])] = number;
    }
}

}  // namespace hearsay::text
