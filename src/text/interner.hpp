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
/// coming. Costs some 20 bytes a text above its own, which is why it is no std::unordered_map: that
/// takes three times as much. Texts stay where they are, so views of them last as long as this.
/// Open addressing with linear probing (D. E. Knuth, The Art of Computer Programming 3, 6.4).
class Interner {
public:
    /// The number of a text, which is entered where it is not there yet.
    std::uint32_t enter(std::string_view text);

    /// None where it was never entered.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const;

    /// The text of a number.
    [[nodiscard]] std::string_view operator[](std::uint32_t number) const;

    [[nodiscard]] std::size_t size() const { return texts_.size(); }

private:
    [[nodiscard]] std::size_t slot_of(std::string_view text) const;
    const char* keep(std::string_view text);
    void grow();

    static constexpr std::uint32_t empty = 0xFFFF'FFFF;

    std::vector<std::unique_ptr<char[]>> blocks_;
    char* next_ = nullptr;              ///< in the last block
    std::size_t room_ = 0;              ///< bytes from there on
    std::vector<const char*> texts_;    ///< each after its length, four bytes
    std::vector<std::uint32_t> slots_;  ///< a power of two of them, at most two thirds taken
};

}  // namespace hearsay::text
