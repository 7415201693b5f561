#pragma once

#include <hearsay/store.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <memory>
#include <string>

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

}  // namespace hearsay::sample
