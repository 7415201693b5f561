// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace hearsay {

/// What a report rests on: the outlets and documents of its dossier, in order of their ids, with
/// how many claims of the event on record appear in them or came via them. At a cut only those that
/// these claims came through, what their documents relay, and other editions of all these that were
/// certainly on record too. Refers to the dossier.
struct ReportSources {
    struct OfOutlet {
        const Outlet* outlet = nullptr;
        std::size_t claims = 0;
    };
    struct OfDocument {
        const Document* document = nullptr;
        std::size_t claims = 0;
    };
    std::vector<OfOutlet> outlets;
    std::vector<OfDocument> documents;

    /// A document has an outlet, so there is none without one.
    [[nodiscard]] bool empty() const { return outlets.empty(); }
    /// Whether the recorder judged the reliability of any outlet.
    [[nodiscard]] bool are_judged() const;
};

/// The sources of a report that holds this comparison of the dossier, which is cut where that is
/// (`as_it_stood`). n log n in the appearances of
/// its claims and in its documents.
ReportSources sources_of(const DossierIndex& index, const Comparison& comparison);

/// The record files that the event's claims on record stand in, in order.
std::vector<std::string> files_of(const DossierIndex& index, const Comparison& comparison);

}  // namespace hearsay
