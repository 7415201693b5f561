// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// One line of a timeline.
struct TimelineEntry {
    enum class Kind : std::uint8_t { event, claim, document };
    Kind kind = Kind::claim;
    std::string id;
    std::optional<Date> date;       ///< said, published, or happened
    std::optional<Date> disclosed;  ///< of a claim
    bool in_force = true;           ///< of a claim
    /// Of one in force: whether it still was by the cut, dates of what amends it leave open.
    bool perhaps_amended = false;
    /// Of one in force: it was revised or retracted by what was taken back itself.
    bool stands_again = false;
    /// Of a document that its outlet withdrew: when.
    std::optional<Date> retracted = {};
    /// ... and that it may have withdrawn by the cut, which dates leave open.
    std::optional<Date> perhaps_retracted = {};
    /// Of a document: the ids of those that replaced it, sorted.
    std::vector<std::string> replaced_by = {};
    /// ... and of those that may have by the cut.
    std::vector<std::string> perhaps_replaced_by = {};
    /// The entry before it in the list is certainly earlier; false means that the order of the two
    /// is only the order of the page.
    bool certainly_after_previous = false;
    /// Every entry before it in the list is: what lies further back may have an imprecise date that
    /// reaches past it.
    bool certainly_after_all = false;
    /// That it is certainly earlier rests on a date that is marked as uncertain (`?`).
    bool if_date_right = false;
    /// A claim's date contradicts the date of one that it links to, or that links to it, over one
    /// link or several: it stands where its date puts it, and in no certain order.
    bool against_dates = false;
    /// Whether a document was certainly there by the cut: its date may reach past it.
    bool on_record = true;
};

/// Claims and documents of an event in the order that the dates support.
struct Timeline {
    std::string event;
    std::optional<Date> as_of;
    std::string known_at;  ///< as given; empty for now
    std::vector<TimelineEntry> dated;
    std::vector<TimelineEntry> undated;
    std::vector<std::string> undecided;  ///< claim ids, at a cut
    IfDatesRight if_date_right;          ///< claims of the event, sorted
};

/// "event", "claim" or "document".
std::string_view name_of(TimelineEntry::Kind kind);

/// As of when a timeline is: then it is told with the dossier as it stood (`as_it_stood`), which is
/// what to make it of.
struct TimelineOptions {
    std::optional<Date> as_of;  ///< the end of this day; none: everything
    std::string known_at;       ///< only carried into the answer, as of `CompareOptions`
};

/// n log n in its claims and documents. A claim stands after what it repeats, endorses, disputes,
/// questions, answers, revises or retracts, unless dates say otherwise (`against_dates`) or either
/// was never said (fabricated).
Timeline timeline(const Dossier& dossier, const TimelineOptions& options);

}  // namespace hearsay
