// SPDX-License-Identifier: Apache-2.0

#include "cram/difference.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <regex>
#include <string_view>

namespace hearsay::cram {

namespace {

using Kind = DiffLine::Kind;

/// What one expected line accepts.
class Pattern {
public:
    explicit Pattern(const std::string& text) : text_(text) {
        constexpr std::string_view mark = " (re)";
        if (text.ends_with(mark)) {
            regex_ = std::regex(text.substr(0, text.size() - mark.size()));
        }
    }

    [[nodiscard]] bool accepts(const std::string& line) const {
        return line == text_ || (regex_ && std::regex_match(line, *regex_));
    }

private:
    std::string text_;
    std::optional<std::regex> regex_;
};

}  // namespace

std::vector<DiffLine>
compare_lines(const std::vector<std::string>& expected, const std::vector<std::string>& actual) {
    const std::vector<Pattern> patterns(expected.begin(), expected.end());
    const std::size_t rows = expected.size();
    const std::size_t columns = actual.size();
    const std::size_t width = columns + 1;

    // The longest common subsequence of expected[i..] and actual[j..].
    std::vector<std::size_t> longest((rows + 1) * width, 0);
    std::vector<bool> equal(rows * width, false);
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            const std::size_t here = i * width + j;
            equal[here] = patterns[i].accepts(actual[j]);
            longest[here] = equal[here] ? longest[here + width + 1] + 1
                                        : std::max(longest[here + width], longest[here + 1]);
        }
    }

    std::vector<DiffLine> difference;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < rows || j < columns) {
        const std::size_t here = i * width + j;
        if (i < rows && j < columns && equal[here]) {
            difference.push_back({Kind::kept, expected[i++]});
            ++j;
        } else if (j == columns || (i < rows && longest[here + width] >= longest[here + 1])) {
            difference.push_back({Kind::missing, expected[i++]});
        } else {
            difference.push_back({Kind::unexpected, actual[j++]});
        }
    }
    return difference;
}

bool no_difference(const std::vector<DiffLine>& difference) {
    return std::all_of(difference.begin(), difference.end(), [](const DiffLine& line) {
        return line.kind == Kind::kept;
    });
}

std::vector<std::string> accepted_lines(const std::vector<DiffLine>& difference) {
    std::vector<std::string> lines;
    for (const auto& line : difference) {
        if (line.kind != Kind::missing) {
            lines.push_back(line.text);
        }
    }
    return lines;
}

std::string print_difference(const std::vector<DiffLine>& difference) {
    constexpr std::size_t context = 3;
    std::vector<bool> shown(difference.size(), false);
    for (std::size_t i = 0; i < difference.size(); ++i) {
        if (difference[i].kind != Kind::kept) {
            const std::size_t end = std::min(difference.size(), i + context + 1);
            for (std::size_t k = i - std::min(i, context); k < end; ++k) {
                shown[k] = true;
            }
        }
    }
    std::string text;
    for (std::size_t i = 0; i < difference.size(); ++i) {
        if (shown[i]) {
            text.append(1, static_cast<char>(difference[i].kind));
            text.append(difference[i].text).append("\n");
        } else if (i == 0 || shown[i - 1]) {
            text.append(" ...\n");
        }
    }
    return text;
}

}  // namespace hearsay::cram
