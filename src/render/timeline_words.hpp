// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/timeline.hpp>

#include "model/position.hpp"
#include "render/overview.hpp"
#include "render/voice.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay::render {

/// What stands before an entry whose order to those before it is not certain, or to the last of
/// them only if a date is right that is marked as uncertain, or whose date contradicts links; and
/// what each says.
constexpr std::string_view unordered_mark = "⇅";
constexpr std::string_view doubtful_mark = "?";
constexpr std::string_view contradicted_mark = "≠";
constexpr std::string_view unordered_words =
    "the dates do not say that it came after all lines above; only the page does";
constexpr std::string_view doubtful_words =
    "it came after all lines above only if the uncertain dates are right";
constexpr std::string_view contradicted_words =
    "its date contradicts that of a claim which it takes up, or which takes it up: one of them is "
    "wrong";

/// The mark of an entry at a position; nothing where the order is certain.
std::string_view mark_of(const Timeline& timeline, std::size_t entry);

/// The marks that are in use, those of claims too, each with what it says.
std::vector<std::pair<std::string_view, std::string_view>>
marks_in(const DossierIndex& index, const Timeline& timeline);

/// Tells the entries of one timeline. Refers to the index of its dossier.
class TimelineWords {
public:
    explicit TimelineWords(const Voice& voice);

    /// "happened", "“Islamic State” [IS-K] asserts IS-K as perpetrator", "published by The New
    /// Arab"
    [[nodiscard]] std::string what(const TimelineEntry& entry) const;

    /// The same of one without a date, with when it was disclosed.
    [[nodiscard]] std::string what_undated(const TimelineEntry& entry) const;
    /// The id, with these marks.
    [[nodiscard]] std::string id(const TimelineEntry& entry) const;
    /// The marks of a claim by themselves, "(fabricated)"; of a document, that it was withdrawn or
    /// replaced; nothing for the event.
    [[nodiscard]] std::string marks_of(const TimelineEntry& entry) const;
    /// The date in words, with `disclosed` beside it; "undated".
    [[nodiscard]] std::string when_of(const TimelineEntry& entry) const;
    /// The topics that claims of the timeline answer, by id, with their questions. None of those
    /// that are built in, whose ids say it.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>>
    questions(const Timeline& timeline) const;
    /// "[weapon] What was used?", a line for each of these.
    [[nodiscard]] std::vector<std::string> question_lines(const Timeline& timeline) const;

private:
    [[nodiscard]] std::string marks_of_document(const TimelineEntry& entry) const;
    Voice voice_;
    std::vector<Standing> standings_;
};

}  // namespace hearsay::render
