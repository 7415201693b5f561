// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cram/transcript.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace hearsay::cram {

/// What commands of a transcript find around them.
struct Surroundings {
    std::filesystem::path program;  ///< its folder is the first of PATH
    std::filesystem::path records;  ///< $RECORDS; shown as such where an output names it
    std::filesystem::path data;     ///< $DATA, likewise
};

/// Runs all commands of a transcript, one after the other in one `sh`, in a new temporary folder
/// (shown as $PWD) without terminal, input or settings of the user, and returns for each the lines
/// that it printed, both streams merged, as a transcript writes them. Changes the environment of
/// this process.
std::vector<std::vector<std::string>>
run_transcript(const Transcript& transcript, const Surroundings& surroundings);

/// The lines that each of `count` commands printed, from the output of all of them, in which a line
/// `end_of_step STATUS` ends each. A command that the shell did not come to says so.
std::vector<std::vector<std::string>> split_output(const std::string& output, std::size_t count);

constexpr const char* end_of_step = "@cram: end of step@ ";

}  // namespace hearsay::cram
