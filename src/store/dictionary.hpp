// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/vocabulary.hpp>

#include "store/content.hpp"
#include "store/sqlite.hpp"
#include "text/interner.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hearsay::store {

/// A record as the database holds it.
struct Held {
    std::int64_t key = 0;
    bool in_force = false;  ///< the rest only then
    ContentDigest digest{};
    std::int64_t file = 0;  ///< 0: none
    std::uint32_t line = 0;
};

/// Ids and keys while recording.
class Dictionary {
public:
    struct Entry {
        std::int64_t key = 0;  ///< 0: neither in the database nor in the batch
        bool in_batch = false;
        bool in_force = false;  ///< in the database
        bool left_withdrawn = false;
    };

    /// Without a database everything is new.
    explicit Dictionary(Database* database);

    /// Looks a record of the batch up, and gives it a new key where it has none. None where the
    /// batch holds it twice.
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
    /// Ids of one kind, and what is known of them by their numbers.
    struct Names {
        text::Interner ids;
        std::vector<Entry> entries;
    };

    Held look_up(Kind kind, std::string_view id);
    /// Makes room for an id; null where it is there already.
    Entry* add(Kind kind, std::string_view id);
    [[nodiscard]] const Entry* find(Kind kind, std::string_view id) const;

    std::optional<Statement> find_;
    std::array<Names, 5> names_;
    std::int64_t first_new_ = 1;
    std::int64_t next_ = 1;
};

}  // namespace hearsay::store
