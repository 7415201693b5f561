// SPDX-License-Identifier: Apache-2.0

#include "text/caseless.hpp"

#include "text/ascii.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace hearsay::text {

namespace {

struct Free {
    void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }  // as utf8proc asks
};

std::string case_folded(std::string_view text) {
    if (!std::ranges::all_of(text, [](char c) { return c >= 0; })) {
        const std::string source(text);
        utf8proc_uint8_t* out = nullptr;
        const auto length = utf8proc_map(
            reinterpret_cast<const utf8proc_uint8_t*>(source.data()),
            static_cast<utf8proc_ssize_t>(source.size()),
            &out,
            static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD)
        );
        const std::unique_ptr<utf8proc_uint8_t, Free> owned(out);
        if (length >= 0) {
            return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)};
        }
    }
    return ascii_lower(text);
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
