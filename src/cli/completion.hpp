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

/// Gives the ids of a kind that are on record.
using IdsOf = std::function<std::vector<std::string>(Kind)>;

/// What the last of these words, which follow `hearsay` on a command line, can be; it may be begun
/// or empty. From the same definitions of options that parsing and help come from. Nothing where
/// free text is to stand. `ids_of` is asked only where ids can stand.
Candidates candidates(
    const CLI::App& app,
    const Choices& choices,
    const std::vector<std::string>& words,
    const IdsOf& ids_of
);

/// The value that a command line has for `--db`; empty: none.
std::string database_of(const std::vector<std::string>& words);

}  // namespace hearsay::cli
