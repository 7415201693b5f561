// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/narrow.hpp"
#include "render/record_json.hpp"
#include "render/record_name.hpp"
#include "text/json.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace hearsay {

namespace {

/// What was looked at: "3 recordings, 160 versions of records and 2 captures".
std::string extent(const Verification& found) {
    std::string out = text::plural(found.recordings, "recording") + ", " +
                      text::plural(found.versions, "version") + " of records";
    if (found.captures > 0 && found.capture_problem_count == 0) {
        out += ", " + text::plural(found.captures, "captured file");
    }
    return out;
}

/// What the head vouches for.
std::string head_words(const Verification& found) {
    auto words = "the head that was asked for is that of recording " +
                 text::thousands(*found.recording_of_head);
    if (found.time_of_head) {
        words += " (" + instant_text(*found.time_of_head) + ')';
    }
    return words + (found.database_is_whole() ? ": nothing up to it was rewritten since" : "");
}

}  // namespace

std::string verification_text(
    const Verification& found, std::string_view database, const TextOptions& options
) {
    std::string out;
    const auto tell = [&](std::string_view words, std::size_t bold = 0) {
        out += render::line_of(words, {.indent = 0, .further = 2, .bold = bold}, options);
    };
    for (const auto& problem : found.problems) {
        std::string record;
        if (problem.record) {
            record = render::record_name(*problem.record);
        }
        tell(
            record + (record.empty() ? "" : ": ") + text::terminal_safe(problem.message),
            record.size()
        );
    }
    if (found.problem_count > found.problems.size()) {
        tell("and " + text::thousands(found.problem_count - found.problems.size()) + " more");
    }
    const std::string name = '`' + text::terminal_safe(database) + '`';
    if (found.problem_count == 0) {
        tell(name + " verifies: " + extent(found));
    } else if (found.database_is_whole()) {
        const auto count = found.capture_problem_count;
        tell(
            name + " does not verify: " + text::plural(count, "problem") +
            (count == 1 ? ", with a captured file" : ", all with captured files")
        );
        tell("the chain of recordings is whole, and so is all that stands in it: " + extent(found));
        tell(
            "`" + text::terminal_safe(options.program) +
            " verify --without-captures` leaves captured files out"
        );
    } else {
        tell(name + " does not verify: " + text::plural(found.problem_count, "problem"));
    }
    if (found.captures_left_out > 0) {
        tell(
            text::plural(found.captures_left_out, "captured file") +
            (found.captures_left_out == 1 ? " was" : " were") + " left out, as asked"
        );
    }
    if (found.captures_unchecked > 0) {
        tell(
            text::plural(found.captures_unchecked, "capture") +
            " cannot be checked: no `sha256` or no known place is on record"
        );
    }
    if (found.recording_of_head) {
        tell(head_words(found));
    }
    if (!found.head.empty()) {
        out += "head " + text::terminal_safe(found.head) + '\n';  // in one piece, to be copied
    }
    return out;
}

std::string verification_json(const Verification& found) {
    text::Json problems = text::Json::array();
    for (const auto& problem : found.problems) {
        const bool named = problem.record.has_value();
        problems.push_back({
            {"kind", named ? text::Json(name_of(problem.record->kind)) : text::Json(nullptr)},
            {"id", named ? text::Json(problem.record->id) : text::Json(nullptr)},
            {"message", problem.message},
        });
    }
    const text::Json answer{
        {"schema", "hearsay.verify/1"},
        {"verified", found.problem_count == 0},
        {"recordings", found.recordings},
        {"versions", found.versions},
        {"captures", found.captures},
        {"captures_unchecked", found.captures_unchecked},
        {"captures_left_out", found.captures_left_out},
        {"database_is_whole", found.database_is_whole()},
        {"recording_of_head",
         found.recording_of_head ? text::Json(*found.recording_of_head) : text::Json(nullptr)},
        {"time_of_head",
         found.time_of_head ? text::Json(instant_text(*found.time_of_head)) : text::Json(nullptr)},
        {"head", found.head.empty() ? text::Json(nullptr) : text::Json(found.head)},
        {"problem_count", found.problem_count},
        {"problems", problems}};
    return text::dump(answer, true);
}

}  // namespace hearsay
