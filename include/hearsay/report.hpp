// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/date.hpp>
#include <hearsay/dossier.hpp>
#include <hearsay/history.hpp>
#include <hearsay/timeline.hpp>
#include <hearsay/trace.hpp>

#include <optional>
#include <string>
#include <vector>

namespace hearsay {

/// The provenance report: the comparison, the trace of every claim, the timeline, the sources, and
/// how it was made. Of one claim: `comparison` is that of its event, and `traces` has one element.
struct Report {
    Comparison comparison;
    std::vector<Trace> traces;  ///< in order of the claims' ids
    Timeline timeline;
    std::string made_with;  ///< program and version
    /// The last one that it is made of, where it is as of a time that something was recorded.
    std::optional<RecordingMark> recording = {};
};

/// What a report is about, and as of when.
struct ReportOptions {
    std::string claim;          ///< the only claim that it is about; empty: the whole event
    std::optional<Date> as_of;  ///< the end of this day; none: everything
    std::string known_at;   ///< only carried into the report: the dossier is loaded at that time
    std::string made_with;  ///< program and version
    /// The last recording that the dossier was loaded of; only carried into the report.
    std::optional<RecordingMark> recording = {};
};
/// Makes the report of an event's dossier, which is first to be cut where there is a day
/// (`as_it_stood`), and told with that. Without traces where its only claim is not certainly on
/// record.
Report make_report(const Dossier& dossier, const ReportOptions& options);

}  // namespace hearsay
