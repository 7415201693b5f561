// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/claim.hpp>
#include <hearsay/id_numbers.hpp>

#include "text/interner.hpp"
#include "text/spool.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::records {

/// What rules about claims look at, of very many claims: positions, links, principals and places,
/// without texts. Some twenty bytes a claim, where a `Claim` takes more than a thousand, and these
/// in a temporary file once they are many; eight bytes a claim stay in memory. Each part is a
/// number of variable length (LEB128: DWARF 5, section 7.6); ids and words are numbers too. Throws
/// std::length_error where that is more than 4 GiB, and text::SpoolFailure. Not for several threads
/// at a time, and fastest where claims are asked for near those that were before.
class LeanClaims {
public:
    /// Enters into `ids` what claims name; both must outlive this.
    explicit LeanClaims(IdNumbers& ids) : ids_(&ids) {}

    void add(const Claim& claim);

    [[nodiscard]] std::size_t size() const { return starts_.size(); }

    /// The number of the id of the claim at that position.
    [[nodiscard]] std::uint32_t number(std::size_t position) const { return numbers_[position]; }

    /// A claim as added, with these parts: id, event, speakers, on_behalf_of, act, topic, parties,
    /// roles, value, answer, date, links; and, where they are asked for, for each place where it
    /// stands first-hand an appearance with no more than its document or outlet. By position, in
    /// the order of adding.
    enum class Places : std::uint8_t { left_out, filled_in };
    [[nodiscard]] Claim claim(std::size_t position, Places places) const;

    /// The numbers of the claims that the claim at that position links to, by whatever link.
    [[nodiscard]] std::vector<std::uint32_t> linked(std::size_t position) const;

private:
    class Reader;

    static constexpr std::size_t blocks_at_hand = 64;

    void put_byte(std::uint64_t byte) { bytes_.push_back(static_cast<std::uint8_t>(byte)); }
    void put(std::uint64_t number);
    void put_signed(std::int64_t number);
    void put_id(Kind kind, std::string_view id);  ///< 0: none
    void put_ids(Kind kind, const std::vector<std::string>& ids);
    void put_links(const Claim& claim);
    void put_word(std::string_view word);  ///< 0: none
    void put_value(const Claim& claim);
    void put_places(const Claim& claim);

    IdNumbers* ids_;
    text::Interner words_;  ///< topics, answers and dates
    text::SpooledList<std::uint8_t, blocks_at_hand> bytes_;
    std::vector<std::uint32_t> starts_;
    std::vector<std::uint32_t> numbers_;
};

}  // namespace hearsay::records
