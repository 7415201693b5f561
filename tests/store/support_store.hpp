// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace hearsay::sample {

/// Opens a database; fails the test where that fails.
inline std::unique_ptr<Store>
opened(const std::filesystem::path& path, OpenMode mode = OpenMode::read) {
    auto store = open_store(path, mode);
    INFO((store ? std::string() : store.error().message));
    REQUIRE(store.ok());
    return std::move(store.value());
}

/// Records a batch; fails the test where that fails.
inline Recorded recorded(const std::filesystem::path& path, const Batch& batch) {
    auto result = opened(path, OpenMode::write)->record(batch);
    INFO((result ? std::string() : result.error().message));
    REQUIRE(result.ok());
    return result.value();
}

/// Runs SQL on a database as another application would.
class Other {
public:
    explicit Other(const std::filesystem::path& path) {
        REQUIRE(sqlite3_open(path.c_str(), &handle_) == SQLITE_OK);
    }
    ~Other() { sqlite3_close(handle_); }
    Other(const Other&) = delete;
    Other& operator=(const Other&) = delete;
    void run(const std::string& sql) {
        INFO(sql);
        REQUIRE(sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    /// The first column of all rows; blobs in upper-case hexadecimal digits come from `hex`.
    std::vector<std::string> column(const std::string& sql) {
        INFO(sql);
        std::vector<std::string> all;
        const auto keep = [](void* to, int, char** values, char**) {
            static_cast<std::vector<std::string>*>(to)->emplace_back(
                values[0] == nullptr ? "" : values[0]
            );
            return 0;
        };
        REQUIRE(sqlite3_exec(handle_, sql.c_str(), keep, &all, nullptr) == SQLITE_OK);
        return all;
    }

private:
    sqlite3* handle_ = nullptr;
};

}  // namespace hearsay::sample
