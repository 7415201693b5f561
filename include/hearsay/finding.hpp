// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// Something about where a claim came from that a careful reader must know.
struct Finding {
    enum class Kind : std::uint8_t {
        gap,
        anachronism,
        circular,
        bottleneck,
        drift,
        fabricated,
        echo,
        stale
    };
    Kind kind = Kind::gap;
    std::vector<std::string> at;  ///< node ids, `kind:id` or `appearance:CLAIM#N`
    std::string message;          ///< one sentence; record text in it is raw

    friend bool operator==(const Finding&, const Finding&) = default;
};

std::string_view name_of(Finding::Kind kind);

}  // namespace hearsay
