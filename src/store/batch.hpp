// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/recording.hpp>

#include "store/content.hpp"
#include "store/shelf.hpp"
#include "text/spool.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

/// The records of a batch, wherever they are: in memory or on a shelf.
namespace hearsay::store {

/// What of a record tells whether it has to be written. There is one for each record of the batch.
struct Stub {
    static constexpr std::uint32_t no_file = 0xFFFF'FFFF;

    ContentDigest digest{};
    std::uint32_t file = no_file;  ///< position in `Batch::files` of the first of its path
    std::uint32_t line = 0;
};

/// The list of records of one type.
template <typename Record>
auto list_of() {
    if constexpr (std::is_same_v<Record, Event>) {
        return &Records::events;
    } else if constexpr (std::is_same_v<Record, Actor>) {
        return &Records::actors;
    } else if constexpr (std::is_same_v<Record, Outlet>) {
        return &Records::outlets;
    } else if constexpr (std::is_same_v<Record, Document>) {
        return &Records::documents;
    } else {
        return &Records::claims;
    }
}

/// Calls visit(kind, a null pointer to the type of its records) for each kind, in the order in
/// which records are written.
template <typename Visit>
void for_each_kind(Visit visit) {
    visit(Kind::event, static_cast<const Event*>(nullptr));
    visit(Kind::actor, static_cast<const Actor*>(nullptr));
    visit(Kind::outlet, static_cast<const Outlet*>(nullptr));
    visit(Kind::document, static_cast<const Document*>(nullptr));
    visit(Kind::claim, static_cast<const Claim*>(nullptr));
}

/// What a batch goes by: the numbers of the ids on its shelf, or none yet.
std::shared_ptr<IdNumbers> ids_of(const Batch& batch);

/// A batch with the stubs of its records, which are made once. Refers to the batch.
class StubbedBatch {
public:
    /// Reads each record once.
    explicit StubbedBatch(const Batch& batch);

    [[nodiscard]] const Batch& batch() const { return *batch_; }
    /// In the order of the batch.
    [[nodiscard]] const text::SpooledList<Stub>& stubs(Kind kind) const {
        return stubs_[static_cast<std::size_t>(kind)];
    }
    /// The id of the record of a stub; lasts as long as the batch.
    [[nodiscard]] std::string_view id(Kind kind, std::size_t position) const;
    /// How many records there are.
    [[nodiscard]] std::size_t size() const;
    /// All records of the batch.
    [[nodiscard]] Records in_memory() const;

    /// Calls visit(record) with the record of a stub.
    template <typename Record, typename Visit>
    void visit(Kind kind, std::size_t position, Visit visit) const {
        if (batch_->shelf) {
            visit(batch_->shelf->shelf().record<Record>(kind, position));
        } else {
            visit((batch_->records.*list_of<Record>())[position]);
        }
    }

private:
    const Batch* batch_;
    std::array<text::SpooledList<Stub>, 5> stubs_;
};

}  // namespace hearsay::store
