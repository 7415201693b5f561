// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/voice.hpp"

#include <string>
#include <vector>

namespace hearsay::render {

// What a comparison says of a position, in sentences without a full stop. They tell what the values
// say and decide nothing.

/// "asserted in 2 claims by 2 speakers, suggested in 1, denied in 1; claimed by itself"
/// By affiliation "by 2 bodies".
std::string holding(const Voice& voice, const Comparison& comparison, const Position& position);

/// The ladder: "3 appearances → 2 outlets → 1 owner → 1 to 2 independent origins: a and b (?)"; for
/// a position that nobody asserts, nothing.
std::string
independence(const Voice& voice, const Comparison& comparison, const Position& position);

/// "first: a (disclosed 14 Oct 1992) or b (their dates overlap); latest: c (a repeat)"; nothing
/// where only one claim asserts it.
std::string
first_and_latest(const Voice& voice, const Comparison& comparison, const Position& position);

/// All of these that say more than the position's only row does; and "known only through …" for
/// what the event as a whole does not pass through anyhow.
std::vector<std::string>
said_of(const Voice& voice, const Comparison& comparison, const Position& position);

/// A claim in one row of a position, and how it stands to it.
struct Row {
    std::string id;
    const Claim* claim = nullptr;
    const ComparedClaim* compared = nullptr;
};

/// The claims of a position in reading order: asserted, suggested, denied, doubted, and what was
/// held formerly. Ids that the dossier does not hold are left out.
std::vector<Row>
rows_of(const DossierIndex& index, const Comparison& comparison, const Position& position);
std::vector<Row> rows_of(const DossierIndex& index, const Comparison& comparison, const Ids& ids);

/// The first ten claims, by their ids, and how many more there are.
std::string claims_named(const Voice& voice, const Ids& ids);

/// Whether some of the rows do something else than assert, so that assertions have to be told
/// apart.
bool differ_in_act(const std::vector<Row>& rows);

/// "The asserted numbers run from 84 to 300", for a topic of more than one number; those that rest
/// on a forgery or only on each other are told apart.
std::string range_of_numbers(const TopicComparison& topic);

}  // namespace hearsay::render
