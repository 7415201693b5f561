// SPDX-License-Identifier: Apache-2.0

#include "date/plain_words.hpp"

#include "date/fault.hpp"
#include "text/ascii.hpp"

namespace hearsay::edtf {

std::string plainly(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        constexpr std::array<std::string_view, 3> dashes = {"\u2013", "\u2014", "\u2212"};
        if (take_any(text, dashes)) {
            plain += '-';
            continue;
        }
        constexpr std::array<std::string_view, 3> blanks = {"\u00A0", "\u2009", "\u202F"};
        const bool is_wide = take_any(text, blanks);
        const char c = is_wide || is_blank(text.front()) ? ' ' : text::ascii_lower(text.front());
        if (c != ' ' || (!plain.empty() && plain.back() != ' '))
            plain += c;
        if (!is_wide)
            text.remove_prefix(1);
    }
    if (!plain.empty() && plain.back() == ' ')
        plain.pop_back();
    return plain;
}

}  // namespace hearsay::edtf
