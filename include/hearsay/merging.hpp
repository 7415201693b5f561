// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

namespace hearsay {

/// Adds records to others, each list behind what is there; of one kind and id what is there stays.
void add_missing(Records some, Records& into);

}  // namespace hearsay
