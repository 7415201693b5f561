// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace hearsay::text {

/// Many short texts, each kept once and known by a number: 0, 1, 2, ... in the order of their
/// coming. Costs 11 to 17 bytes a text above its own, which is why it is no std::unordered_map:
/// that takes four times as much. Texts stay where they are, so views of them last as long as this.
/// Open addressing with linear probing (D. E. Knuth, The Art of Computer Programming 3, 6.4).
/// Any number of threads may ask for what was entered before, by whatever way, while none enters
/// what is new.
class Interner {
public:
    /// The number of a text, which is entered where it is not there yet. Throws std::length_error
    /// where all texts together are longer than 4 GiB.
    std::uint32_t enter(std::string_view text);

    /// None where it was never entered.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const;

    /// The text of a number.
    [[nodiscard]] std::string_view operator[](std::uint32_t number) const;

    [[nodiscard]] std::size_t size() const { return texts_.size(); }

private:
    [[nodiscard]] std::size_t slot_of(std::string_view text) const;
    std::uint32_t keep(std::string_view text);
    void begin_block(std::size_t bytes);
    void grow();

    static constexpr std::uint32_t empty = 0xFFFF'FFFF;

    /// Blocks of one size; of a longer one, which holds one text, the rest of its places are null.
    std::vector<std::unique_ptr<char[]>> blocks_;
    std::size_t next_ = 0;              ///< counted from the first block on, as if they were one
    std::size_t room_ = 0;              ///< bytes from there on
    std::vector<std::uint32_t> texts_;  ///< where each is, counted likewise, after its length
    std::vector<std::uint32_t> slots_;  ///< a power of two of them, at most two thirds taken
};

}  // namespace hearsay::text
