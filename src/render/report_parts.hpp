// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/report.hpp>

#include "render/voice.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hearsay::render {

/// Whether any claim of the event is on record.
bool any_on_record(const Report& report);

/// The one claim that a report is about: it has a single trace although its event has more claims.
/// None for a report of an event.
std::optional<std::string> only_claim(const Report& report);

/// The topics that a report shows: all, or the one of its only claim.
std::vector<const TopicComparison*> topics_of(const Report& report);

/// "(?) the recorder is not sure of this record", where a claim on the topics that a report tells
/// has that mark, or one whose way it tells; else empty.
std::string uncertain_legend(const DossierIndex& index, const Report& report);

/// What the comparison says of a traced claim.
ComparedClaim compared_in(const Report& report, const std::string& claim);

/// "Provenance report: Attack on X", "Provenance of the claim a on: Attack on X": the title.
std::string title_of(const Voice& voice, const Report& report);

/// How it was made: by what, from which files, at which cut; how to read it.
std::vector<std::string> making(const Voice& voice, const Report& report);

}  // namespace hearsay::render
