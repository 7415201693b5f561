// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hearsay {

/// Something that a verification found wrong.
struct StoreProblem {
    std::optional<RecordId> record;  ///< none: of the database as a whole
    std::string message;
};

/// What a verification came to.
struct Verification {
    /// More problems than so many are counted and not told.
    static constexpr std::size_t problems_at_most = 100;

    std::size_t recordings = 0;
    std::size_t versions = 0;  ///< of records, current and superseded, whose content was checked
    std::size_t captures = 0;  ///< files of captures whose digests were compared
    std::size_t captures_unchecked = 0;  ///< without a digest or a known place on record
    std::size_t captures_left_out = 0;   ///< that were not looked at, because that was asked for
    /// Of `problem_count`, those of captures: the database itself is as it was without others.
    std::size_t capture_problem_count = 0;
    /// Of the chain: 64 hex digits. Empty where the chain could not be read to its end, and where
    /// there is no database yet, of which `Store::head` tells zeros.
    std::string head;
    /// The number of the recording that has the head which was asked for.
    std::optional<std::size_t> recording_of_head;
    std::optional<std::int64_t> time_of_head;  ///< of that: microseconds since 1970 UTC
    std::size_t problem_count = 0;
    std::vector<StoreProblem> problems;

    [[nodiscard]] bool database_is_whole() const { return problem_count == capture_problem_count; }

    /// Counts a problem, and keeps it while there is room.
    void add(std::optional<RecordId> record, std::string message) {
        ++problem_count;
        if (problems.size() < problems_at_most) {
            problems.push_back({std::move(record), std::move(message)});
        }
    }
};

/// A file that a document on record names as its capture.
struct Capture {
    std::string document;       ///< id
    std::string recorded_from;  ///< identity of the record file; see `SourceFile`
    std::string file;           ///< relative to the folder of the record file, and below it
    std::string sha256;         ///< 64 hex digits; may be empty
};

}  // namespace hearsay
