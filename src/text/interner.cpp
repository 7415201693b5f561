// SPDX-License-Identifier: Apache-2.0

#include "text/interner.hpp"

#include <algorithm>
#include <cstring>
#include <functional>
#include <stdexcept>

namespace hearsay::text {

namespace {

constexpr std::size_t block_bytes = std::size_t{64} << 10;

}  // namespace

std::uint32_t Interner::enter(std::string_view text) {
    if (3 * (texts_.size() + 1) > 2 * slots_.size()) {
        grow();
    }
    std::uint32_t& slot = slots_[slot_of(text)];
    if (slot == empty) {
        if (texts_.size() == empty) {
            throw std::length_error("too many different texts");
        }
        slot = static_cast<std::uint32_t>(texts_.size());
        texts_.push_back(keep(text));
    }
    return slot;
}

std::optional<std::uint32_t> Interner::find(std::string_view text) const {
    if (slots_.empty()) {
        return std::nullopt;
    }
    const std::uint32_t number = slots_[slot_of(text)];
    return number == empty ? std::nullopt : std::optional(number);
}

std::string_view Interner::operator[](std::uint32_t number) const {
    const char* const text = texts_[number];
    std::uint32_t length = 0;
    std::memcpy(&length, text - sizeof length, sizeof length);
    return {text, length};
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

const char* Interner::keep(std::string_view text) {
    const auto length = static_cast<std::uint32_t>(text.size());
    const std::size_t bytes = sizeof length + text.size();
    if (bytes > room_) {
        const std::size_t size = std::max(block_bytes, bytes);
        blocks_.push_back(std::make_unique_for_overwrite<char[]>(size));
        // What a long text leaves of the last block is not worth keeping track of.
        room_ = size;
        next_ = blocks_.back().get();
    }
    char* const at = next_;
    std::memcpy(at, &length, sizeof length);
    std::memcpy(at + sizeof length, text.data(), text.size());
    next_ += bytes;
    room_ -= bytes;
    return at + sizeof length;
}

void Interner::grow() {
    slots_.assign(std::max<std::size_t>(64, 2 * slots_.size()), empty);
    for (std::uint32_t number = 0; number < texts_.size(); ++number) {
        slots_[slot_of((*this)[number])] = number;
    }
}

}  // namespace hearsay::text
