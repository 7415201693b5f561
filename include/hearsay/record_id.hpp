// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/vocabulary.hpp>

#include <compare>
#include <string>

namespace hearsay {

/// A record by its kind and id; ids are unique within a kind.
struct RecordId {
    Kind kind = Kind::claim;
    std::string id;

    friend auto operator<=>(const RecordId&, const RecordId&) = default;
};

}  // namespace hearsay
