// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hearsay {

/// What claims pass through on their way to the record.
struct Source {
    enum class Kind : std::uint8_t { document, outlet, speaker };
    Kind kind = Kind::document;
    std::string id;

    friend auto operator<=>(const Source&, const Source&) = default;
};

/// "document", "outlet" or "speaker".
std::string_view name_of(Source::Kind kind);

}  // namespace hearsay
