// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/timeline.hpp>

#include "model/position.hpp"
#include "render/overview.hpp"
#include "render/voice.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

/// What stands before an entry whose order to the one before it is not certain.
constexpr std::string_view unordered_mark = "≈";

/// Tells the entries of one timeline. Refers to the index of its dossier.
class TimelineWords {
public:
    explicit TimelineWords(const Voice& voice);

    /// "happened", "“Islamic State” [IS-K] asserts IS-K as perpetrator", "published by RUSI"
    [[nodiscard]] std::string what(const TimelineEntry& entry) const;
    /// The id, with the marks of a claim.
    [[nodiscard]] std::string id(const TimelineEntry& entry) const;
    /// The marks of a claim by themselves, "(fabricated)"; nothing for other entries.
    [[nodiscard]] std::string marks_of(const TimelineEntry& entry) const;
    /// The date in words, with `disclosed` beside it; "undated".
    [[nodiscard]] std::string when_of(const TimelineEntry& entry) const;

private:
    Voice voice_;
    std::vector<Standing> standings_;
};

}  // namespace hearsay::render
