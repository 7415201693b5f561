// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/live.hpp>

#include "render/html_marks.hpp"
#include "render/sources.hpp"
#include "render/voice.hpp"

namespace hearsay::render {

/// Where a report's page leads to with the claims that stand on it, and with the documents and
/// outlets among its sources: at a cut, others may not have been there. `live`: to the pages that
/// these have in the live view, and actors too; none: within the page. Refers to the marks and the
/// frame, and to ids of the index.
Addresses addresses_on_page(
    const DossierIndex& index,
    const HtmlMarks& marks,
    const ReportSources& sources,
    const LiveFrame* live
);

}  // namespace hearsay::render
