// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// Something about where a claim came from that a careful reader must know.
struct Finding {
    enum class Kind : std::uint8_t {
        gap,          ///< something of its record is missing: the item, the speaker, a date, a copy
        anachronism,  ///< dates contradict what came from what
        circular,     ///< claims, appearances or documents that come from each other
        bottleneck,   ///< all appearances on record depend on one document or outlet
        drift,        ///< words, certainty, act or party changed on the way
        fabricated,   ///< a claim that was never made, or what rests on one
        echo,         ///< several appearances came via one and the same
        stale         ///< rests on what was taken back, withdrawn or replaced
    };
    Kind kind = Kind::gap;
    std::vector<std::string> at;  ///< node ids, `kind:id` or `appearance:CLAIM#N`
    std::string message;          ///< one sentence; record text in it is raw

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The records that a finding is of, each once, in the order of its nodes; of an appearance, its
/// claim.
std::vector<RecordId> records_of(const Finding& finding);

/// "gap", "anachronism" and so on: the name of the enumerator.
std::string_view name_of(Finding::Kind kind);

}  // namespace hearsay
