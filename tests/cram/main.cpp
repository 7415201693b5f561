// SPDX-License-Identifier: Apache-2.0

// cram PROGRAM RECORDS DATA FILE.t
//
// Runs the commands of a transcript and compares what they print with what it says. With
// HEARSAY_ACCEPT=1 it writes what they print into the file instead, for a person to read.

#include "cram/difference.hpp"
#include "cram/shell.hpp"
#include "cram/transcript.hpp"
#include "support/files.hpp"

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string_view>

namespace {

using namespace hearsay;

bool is_accepting() {
    const char* accept = std::getenv("HEARSAY_ACCEPT");
    return accept != nullptr && std::string_view(accept) == "1";
}

int run(const cram::Surroundings& surroundings, const std::filesystem::path& file) {
    const bool accepting = is_accepting();
    auto transcript = cram::parse_transcript(support::read_file(file));
    if (transcript.steps.empty()) {
        std::cout << file.string() << ": no command in it\n";
        return 1;
    }
    const auto outputs = cram::run_transcript(transcript, surroundings);
    bool different = false;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        auto& step = transcript.steps[i];
        const auto difference = cram::compare_lines(step.expected, outputs[i]);
        if (!cram::no_difference(difference)) {
            std::cout << (different ? "" : "--- expected\n+++ actual\n") << "@@ " << file.string()
                      << ":" << step.line << ": $ " << step.command.front() << "\n"
                      << cram::print_difference(difference);
            different = true;
        }
        step.expected = cram::accepted_lines(difference);
    }
    if (different && accepting) {
        support::write_file(file, cram::print_transcript(transcript));
        std::cout << file.string() << ": accepted the actual output\n";
    }
    return different && !accepting ? 1 : 0;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 5) {
        std::cerr << "usage: cram PROGRAM RECORDS DATA FILE.t\n";
        return 2;
    }
    try {
        return run(
            {std::filesystem::absolute(arguments[1]), arguments[2], arguments[3]}, arguments[4]
        );
    } catch (const std::exception& error) {
        std::cerr << arguments[4] << ": " << error.what() << "\n";
        return 1;
    }
}
