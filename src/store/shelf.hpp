// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>
#include <hearsay/shelf.hpp>

#include "store/packing.hpp"
#include "text/spool.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hearsay {

/// See `RecordShelf`. Throws `Failure`.
class RecordShelf::Shelf : public RecordSource {
public:
    Shelf(std::shared_ptr<IdNumbers> ids, Use use)
        : ids_(std::move(ids)), makes_dossiers_(use == Use::dossiers_too) {}

    void add(const Records& part);

    [[nodiscard]] std::vector<std::string> events_with_claims() const;

    /// How many records of a kind there are. They are numbered as they came.
    [[nodiscard]] std::size_t size(Kind kind) const { return row(kind).size(); }
    /// The record of a number; `Record` must be the type of its kind.
    template <typename Record>
    [[nodiscard]] Record record(Kind kind, std::size_t number) const {
        const Slot slot = row(kind)[number];
        return store::unpacked<Record>(spool_.read(slot.begin * aligned_to, slot.size));
    }
    /// Lasts as long as this.
    [[nodiscard]] std::string_view id(Kind kind, std::size_t number) const {
        return ids_->id(kind, row(kind)[number].id);
    }
    /// What it goes by: the numbers of all ids that records have or refer to.
    [[nodiscard]] const std::shared_ptr<IdNumbers>& ids() const { return ids_; }

    [[nodiscard]] std::optional<Event> event(std::string_view id) const override;
    [[nodiscard]] std::optional<Actor> actor(std::string_view id) const override;
    [[nodiscard]] std::optional<Outlet> outlet(std::string_view id) const override;
    [[nodiscard]] std::optional<Document> document(std::string_view id) const override;
    [[nodiscard]] std::optional<Claim> claim(std::string_view id) const override;
    [[nodiscard]] std::vector<std::string> claims_on(std::string_view event) const override;
    [[nodiscard]] std::vector<std::string> amenders_of(std::string_view claim) const override;
    [[nodiscard]] std::vector<std::string> replacing(std::string_view document) const override;

private:
    using IdNumber = IdNumbers::Number;
    using IdLists = std::unordered_map<IdNumber, std::vector<IdNumber>>;

    static constexpr std::uint32_t only_named = 0xFFFF'FFFF;
    /// So that four bytes tell where a packed record is among 64 GiB of them.
    static constexpr std::uint64_t aligned_to = 16;

    /// Where a packed record is.
    struct Slot {
        std::uint32_t begin = 0;  ///< in units of `aligned_to`
        std::uint32_t size = 0;
        IdNumber id = 0;
    };
    /// Where records of one kind are, in the order in which they came. For dossiers, which several
    /// threads make at a time, all of it is in memory; a recording goes through it from the first
    /// to the last.
    struct Row {
        std::vector<std::uint32_t> at;  ///< for dossiers: positions by the numbers of ids
        std::vector<Slot> slots;        ///< likewise
        text::SpooledList<Slot> spooled;

        [[nodiscard]] std::size_t size() const { return slots.size() + spooled.size(); }
        [[nodiscard]] Slot operator[](std::size_t number) const {
            return slots.empty() ? spooled[number] : slots[number];
        }
    };

    [[nodiscard]] const Row& row(Kind kind) const { return rows_[static_cast<std::size_t>(kind)]; }
    template <typename Record>
    void put(Kind kind, const Record& record);
    void note_place(Kind kind, std::string_view id, IdNumber number);
    void note_links(const Records& part);
    template <typename Record>
    [[nodiscard]] std::optional<Record> find(Kind kind, std::string_view id) const;
    [[nodiscard]] std::vector<std::string>
    listed(const IdLists& lists, Kind of, std::string_view id, Kind what) const;

    /// Where a record is; `only_named` where there is none.
    [[nodiscard]] std::uint32_t place_of(Kind kind, std::string_view id) const;

    std::shared_ptr<IdNumbers> ids_;
    bool makes_dossiers_;
    std::array<Row, 5> rows_;
    IdLists by_event_;
    IdLists amenders_;   ///< who revises or retracts each claim
    IdLists replacing_;  ///< what replaces each document
    text::Spool spool_;
    std::string packed_;  ///< of the record at hand
};

}  // namespace hearsay
