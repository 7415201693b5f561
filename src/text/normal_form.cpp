// SPDX-License-Identifier: Apache-2.0

#include "text/normal_form.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace hearsay::text {

namespace {

struct Free {
    void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }  // as utf8proc asks
};

}  // namespace

std::optional<std::string> composed(std::string_view text, Case letters) {
    const int folding = letters == Case::folded ? UTF8PROC_CASEFOLD : 0;
    utf8proc_uint8_t* out = nullptr;
    const auto length = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()),
        &out,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | folding)
    );
    const std::unique_ptr<utf8proc_uint8_t, Free> owned(out);
    if (length < 0) {
        return std::nullopt;
    }
    return std::string(reinterpret_cast<const char*>(out), static_cast<std::size_t>(length));
}

}  // namespace hearsay::text
