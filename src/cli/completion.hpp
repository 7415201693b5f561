// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/vocabulary.hpp>

#include "cli/options.hpp"

#include <functional>
#include <string>
#include <vector>

namespace hearsay::cli {

/// A word that can stand where the cursor is, and what it is.
struct Candidate {
    std::string word;
    std::string help;
};

/// What can stand where the cursor is.
struct Candidates {
    std::vector<Candidate> words;
    bool are_paths = false;  ///< names of files, which the shell knows
};

/// What completion asks of the database.
struct OnRecord {
    /// The ids of a kind.
    std::function<std::vector<std::string>(Kind)> ids;
    /// Those of a kind that are withdrawn.
    std::function<std::vector<std::string>(Kind)> withdrawn;
    /// The topics of an event, with what they ask; only those that every event has where there is
    /// no such event.
    std::function<std::vector<Candidate>(const std::string& event)> topics;
};

/// What the last of these words, which follow `hearsay` on a command line, can be; it may be begun
/// or empty. From the same definitions of options that parsing and help come from. Nothing where
/// free text is to stand. `on_record` is asked only where what it
/// gives can stand.
Candidates candidates(
    const CLI::App& app,
    const Choices& choices,
    const std::vector<std::string>& words,
    const OnRecord& on_record
);

/// The value that a command line has for `--db`; empty: none.
std::string database_of(const std::vector<std::string>& words);

}  // namespace hearsay::cli
