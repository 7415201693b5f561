// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/dossiers.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

/// Random dossiers for tests of properties; everything here is called within `rc::check`.
namespace hearsay::support {

/// A number below the limit.
std::size_t below(std::size_t limit);
/// True one time in so many.
bool once_in(std::size_t times);
/// One of the names, of which there is at least one.
std::string one_of(const Names& names);

template <typename Value>
void shuffle(std::vector<Value>& values) {
    for (auto i = values.size(); i > 1; --i) {
        std::swap(values[i - 1], values[below(i)]);
    }
}

/// Up to ten claims, "c0", "c1", ..., most of the event "event" and some of "elsewhere", which
/// blame, count and name weapons, in a few documents of a few outlets, by a few speakers, so that
/// all these meet often. Has what real records have only together: circles, forgeries, retracted
/// retractions, relays, joint speakers, anonymous ones, dates that overlap or are not there. Claims
/// that repeat each other in a circle all say themselves what they say.
DossierDraft random_draft();

/// Shows the records with the case that fails, as the record format writes them.
void log_records(const Records& records);

/// The records of each kind in any order.
void shuffle_records(Records& records);

/// The id of a claim of the dossier, of which there is at least one.
const std::string& any_claim(const Dossier& dossier);

/// Days of cuts that part the claims of a random draft, in order.
const std::vector<Date>& days_of_cuts();
/// One of them.
const Date& any_day();

}  // namespace hearsay::support
