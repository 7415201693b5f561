// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/id_numbers.hpp>
#include <hearsay/vocabulary.hpp>

#include "store/content.hpp"
#include "store/sqlite.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace hearsay::store {

/// Keys of records and files where there are as many as ids: they take half the room.
using SmallKey = std::uint32_t;
/// So that a file's leaves room for two bits.
constexpr unsigned bits_of_file = 30;

/// A record as the database holds it.
struct Held {
    SmallKey key = 0;
    bool in_force = false;  ///< the rest only then
    ContentDigest digest{};
    SmallKey file = 0;  ///< 0: none
    std::uint32_t line = 0;
};

/// Ids and keys while recording.
class Dictionary {
public:
    struct Entry {
        SmallKey key = 0;  ///< 0: neither in the database nor in the batch
        bool looked_up = false;
        bool in_batch = false;
        bool in_force = false;  ///< in the database
        bool left_withdrawn = false;
    };

    /// Without a database everything is new. `ids`: what it goes by.
    Dictionary(Database* database, std::shared_ptr<IdNumbers> ids);

    /// Looks a record of the batch up, and gives it a new key where it has none. None where the
    /// batch holds it twice. Fails where keys are too large for their room.
    std::optional<Held> enter(Kind kind, std::string_view id);
    /// A record of the batch that was withdrawn stays so: nothing can refer to it.
    void leave_withdrawn(Kind kind, std::string_view id);
    /// Whatever a reference names; until the next id comes.
    const Entry& refer(Kind kind, std::string_view id);
    /// What has been entered or referred to already.
    [[nodiscard]] const Entry& known(Kind kind, std::string_view id) const;
    [[nodiscard]] bool in_batch(Kind kind, std::string_view id) const;

    /// Whether the key was made for this batch.
    [[nodiscard]] bool is_new(std::int64_t key) const { return key >= first_new_; }

private:
    Held look_up(Kind kind, std::string_view id);
    /// What is known of an id, which may be nothing yet; until the next id comes.
    Entry& entry_of(Kind kind, std::string_view id);
    /// Null where it was not looked up.
    [[nodiscard]] const Entry* find(Kind kind, std::string_view id) const;

    std::optional<Statement> find_;
    std::shared_ptr<IdNumbers> ids_;
    std::array<std::vector<Entry>, 5> entries_;  ///< by kinds and numbers
    std::int64_t first_new_ = 1;
    std::int64_t next_ = 1;
};

}  // namespace hearsay::store
