// SPDX-License-Identifier: Apache-2.0

#include "text/caseless.hpp"

#include "text/ascii.hpp"
#include "text/normal_form.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace hearsay::text {

namespace {

std::string case_folded(std::string_view text) {
    const bool is_ascii = std::ranges::all_of(text, [](char c) { return c >= 0; });
    const auto folded = is_ascii ? std::nullopt : composed(text, Case::folded);
    return folded ? *folded : ascii_lower(text);
}

}  // namespace

std::string caseless(std::string_view text) {
    const std::string folded = case_folded(text);
    std::string out;
    for (const char c : folded) {
        const bool is_blank = c == ' ' || c == '\t' || c == '\n';
        if (!is_blank) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (out.ends_with(' ')) {
        out.pop_back();
    }
    return out;
}

}  // namespace hearsay::text
