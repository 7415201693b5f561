// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/page.hpp"
#include "render/voice.hpp"

namespace hearsay::render {

/// The entries of a timeline with their bars, then those without a date, and the undecided ones.
void write_timeline(Page& page, const Voice& voice, const Timeline& timeline);

}  // namespace hearsay::render
