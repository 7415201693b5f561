// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace hearsay::sample {

/// A disk that fails: for as long as it lives, SQLite sees files through it. It counts what would
/// change a file (writes, syncs, truncations, making and deleting) and fails from the one with the
/// number `at` on, counted from 0. (SQLite is tested by such a layer itself:
/// https://www.sqlite.org/testing.html#i_o_error_testing and #crash_testing.)
class FaultyDisk {
public:
    enum class Fault {
        none,        ///< only counts
        full,        ///< no room for what is written
        once,        ///< one operation fails, and the next are done again
        for_good,    ///< all fail
        power_loss,  ///< all fail, and what was not synced can be lost: see `lose_power`
    };

    FaultyDisk(Fault fault, std::size_t at);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// How many operations there were.
    [[nodiscard]] std::size_t count() const;

    /// How much of what was not synced reached the disk when the power went.
    enum class Reached {
        nothing,
        some,  ///< each write by a coin, in pieces of 512 bytes
        all,
    };
    /// Makes files what a loss of power leaves of them: everything that was synced and `reached` of
    /// what was not; files that were deleted can be back. To be called when all databases are
    /// closed.
    void lose_power(Reached reached, std::uint32_t seed) const;

    struct State;

private:
    std::unique_ptr<State> state_;
};

}  // namespace hearsay::sample
