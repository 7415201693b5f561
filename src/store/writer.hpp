// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/sqlite.hpp"

#include <filesystem>
#include <optional>

namespace hearsay::store {

/// Opens an existing database for writing: WAL, synchronous FULL, foreign keys enforced.
Database open_for_writing(const std::filesystem::path& path);

/// Takes back what a program left half done that was stopped while it wrote to an existing
/// database: opening for writing does, and nothing else is written.
void roll_back(const std::filesystem::path& path);

/// A copy in a temporary file of its own that goes when it is closed: what is written to it is
/// written nowhere else, and nobody waits for it.
Database private_copy(Database& database);

/// A new database in the making, beside the path that it will have: until it is finished, there is
/// nothing at that path. Only one process at a time makes one; what a killed one left is cleared
/// away.
class Filling {
public:
    /// Waits for another process that fills the same path, up to five seconds.
    explicit Filling(const std::filesystem::path& path);
    Filling(const Filling&) = delete;
    Filling& operator=(const Filling&) = delete;

    /// Whether the database has come to be at the path in the meantime: then it is to be updated.
    [[nodiscard]] bool is_late() const { return late_; }
    [[nodiscard]] Database& database() { return *database_; }

    /// Makes it durable and gives it its path. False where another came to be there first.
    bool finish();

private:
    /// The file beside, locked: it goes with this, unless it was given another name.
    class Beside {
    public:
        explicit Beside(const std::filesystem::path& database);
        ~Beside();
        Beside(const Beside&) = delete;
        Beside& operator=(const Beside&) = delete;

        [[nodiscard]] const std::filesystem::path& path() const { return path_; }
        [[nodiscard]] int descriptor() const { return descriptor_; }

    private:
        std::filesystem::path path_;
        int descriptor_ = -1;
    };

    void create();

    std::filesystem::path path_;
    Beside beside_;
    bool late_ = false;
    std::optional<Database> database_;
};

/// Removes what a killed process left of filling this path.
void clear_stray_filling(const std::filesystem::path& path);

}  // namespace hearsay::store
