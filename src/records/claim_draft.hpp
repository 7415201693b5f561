// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/claim.hpp>
#include <hearsay/event.hpp>

#include "records/readers.hpp"

#include <array>
#include <optional>

/// A claim under reading: its values, and where the keys stand that have rules between them.
namespace hearsay::records {

struct ClaimDraft {
    explicit ClaimDraft(Claim& of) : claim(of) {}

    Claim& claim;
    // Where a key stands, whether its value could be read or not.
    std::optional<Region> event, speaker, speakers, act, topic, party, parties, party_as_named,
        role, roles, value, answer;
    std::optional<Region> language, appearance;
    std::array<bool, 8> links{};  ///< by kind of link: given, and not empty
};

/// The rules between the keys of one claim. `table` is where a fault of what is not there goes.
void check_draft(Reader& reader, const TableAt& table, const ClaimDraft& draft);

/// Fills in what the file's defaults give, and the topic where no link can give it.
void apply_defaults(Reader& reader, const Defaults& defaults, ClaimDraft& draft);

}  // namespace hearsay::records
