// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/finding.hpp>

#include "analysis/findings.hpp"
#include "analysis/newsroom.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hearsay::newsroom {

/// The findings of one kind in all claims of the room: the nodes of each, joined by blanks.
std::vector<std::string>
found(const Newsroom& room, Finding::Kind kind, const std::optional<Date>& as_of = {});

/// Their messages.
std::vector<std::string>
told(const Newsroom& room, Finding::Kind kind, const std::optional<Date>& as_of = {});

}  // namespace hearsay::newsroom
