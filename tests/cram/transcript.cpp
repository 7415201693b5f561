// SPDX-License-Identifier: Apache-2.0

#include "cram/transcript.hpp"

#include <utility>

namespace hearsay::cram {

namespace {

constexpr std::string_view indent = "  ";
constexpr std::string_view starts_command = "  $ ";
constexpr std::string_view continues_command = "  > ";

void append(std::string& text, std::string_view before, const std::vector<std::string>& lines) {
    for (const auto& line : lines) {
        text.append(before).append(line).append("\n");
    }
}

}  // namespace

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

Transcript parse_transcript(std::string_view text) {
    Transcript transcript;
    auto& prose = transcript.prose_at_end;
    int number = 0;
    for (auto& line : lines_of(text)) {
        ++number;
        const bool below_command = !transcript.steps.empty() && prose.empty();
        if (line.starts_with(starts_command)) {
            Step step;
            step.prose = std::exchange(prose, {});
            step.command.push_back(line.substr(starts_command.size()));
            step.line = number;
            transcript.steps.push_back(std::move(step));
        } else if (below_command && transcript.steps.back().expected.empty() && line.starts_with(continues_command)) {
            transcript.steps.back().command.push_back(line.substr(continues_command.size()));
        } else if (below_command && line.starts_with(indent)) {
            transcript.steps.back().expected.push_back(line.substr(indent.size()));
        } else {
            prose.push_back(std::move(line));
        }
    }
    return transcript;
}

std::string print_transcript(const Transcript& transcript) {
    std::string text;
    for (const auto& step : transcript.steps) {
        append(text, "", step.prose);
        append(text, starts_command, {step.command.front()});
        append(text, continues_command, {step.command.begin() + 1, step.command.end()});
        append(text, indent, step.expected);
    }
    append(text, "", transcript.prose_at_end);
    return text;
}

}  // namespace hearsay::cram
