// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearsay::cram {

/// One command of a transcript, with the prose before it and the output that it should have.
struct Step {
    std::vector<std::string> prose;
    std::vector<std::string> command;   ///< without `  $ ` and `  > `
    std::vector<std::string> expected;  ///< without the indent
    int line = 0;                       ///< of the command in its file, from 1
};

/// A .t file: prose, commands indented by two spaces that start with `$ ` (and go on with `> `),
/// and below each its output, also indented by two spaces. A last output line `[N]` is the exit
/// status where it is not 0; ` (no-eol)` ends an output that has no newline at its end; a line that
/// ends in ` (re)` is a regular expression (ECMAScript) for the whole line. Every text is a
/// transcript.
struct Transcript {
    std::vector<Step> steps;
    std::vector<std::string> prose_at_end;
};

std::vector<std::string> lines_of(std::string_view text);

Transcript parse_transcript(std::string_view text);

/// The text that parses to the same transcript.
std::string print_transcript(const Transcript& transcript);

}  // namespace hearsay::cram
