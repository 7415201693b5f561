// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/live.hpp>
#include <hearsay/store.hpp>

#include "serve/changes.hpp"
#include "serve/question.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::serve {

struct Answer {
    int status = 200;  ///< of HTTP
    std::string type = "text/html; charset=utf-8";
    std::string body;
};

/// How the record files that are watched are.
struct Problems {
    std::vector<Diagnostic> diagnostics;
    std::string summary;  ///< in few words; empty where none are watched

    friend bool operator==(const Problems&, const Problems&) = default;
};

/// The pages of a database, which is only ever read: each answer opens it anew and reads in one
/// moment of it. Safe from all threads.
class LiveView {
public:
    /// `changes`: where their count begins.
    LiveView(std::filesystem::path database, std::string made_with, std::uint64_t changes = 0)
        : database_(std::move(database)), made_with_(std::move(made_with)), changes_(changes) {}

    [[nodiscard]] Answer answer(const Question& question) const;

    /// The record files have been looked at. Where they are as they were, that is no change.
    void set_problems(Problems problems);

    [[nodiscard]] Changes& changes() { return changes_; }

private:
    class Reading;

    std::filesystem::path database_;
    std::string made_with_;
    mutable std::mutex mutex_;
    std::shared_ptr<const Problems> problems_ = std::make_shared<Problems>();
    Changes changes_;
};

}  // namespace hearsay::serve
