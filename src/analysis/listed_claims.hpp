// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

namespace hearsay {

/// Those of a topic's claims that none of its lists holds, in their order. Linear in both.
Ids holding_none_of(const TopicComparison& topic, const Ids& claims);

}  // namespace hearsay
