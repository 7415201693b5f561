// SPDX-License-Identifier: Apache-2.0

#include "text/blank.hpp"

#include "text/utf8.hpp"

#include <utf8proc.h>

#include <cstddef>

namespace hearsay::text {

namespace {

bool is_unseen(char32_t point) {
    switch (point) {
    case invalid_code_point:
        return false;
    case 0x115F:  // fillers of Hangul
    case 0x1160:
    case 0x3164:
    case 0xFFA0:
    case 0x2800:  // Braille without dots
        return true;
    default:
        break;
    }
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
        return true;
    default:
        return false;
    }
}

}  // namespace

bool is_blank(std::string_view text) {
    for (std::size_t pos = 0; pos < text.size();) {
        if (!is_unseen(decode(text, pos))) {
            return false;
        }
    }
    return true;
}

}  // namespace hearsay::text
