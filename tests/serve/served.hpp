// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "serve/live_view.hpp"
#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <utility>

/// Pages of a live view, for its tests.
namespace hearsay::served {

/// Records the prelude, and what goes on after it.
inline void record_prelude(const std::filesystem::path& path, const std::string& more = {}) {
    const Reading reading = support::read(std::string(support::prelude) + more);
    auto store = open_store(path, OpenMode::write);
    REQUIRE(store.ok());
    Batch batch;
    batch.files = reading.files;
    batch.records = reading.records;
    batch.note.at = 1'700'000'000'000'000;
    batch.note.tool = "test";
    REQUIRE(store.value()->record(batch).ok());
}

inline int status(
    const serve::LiveView& view,
    const std::string& path,
    std::map<std::string, std::string> words = {}
) {
    return view.answer({.path = path, .words = std::move(words)}).status;
}

inline std::string body(
    const serve::LiveView& view,
    const std::string& path,
    std::map<std::string, std::string> words = {}
) {
    return view.answer({.path = path, .words = std::move(words)}).body;
}

inline bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace hearsay::served
