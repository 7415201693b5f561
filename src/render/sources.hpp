// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/report_sources.hpp>

#include "render/voice.hpp"
#include "text/json.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

constexpr std::string_view no_source = "no outlet and no document on record";

/// Rows for a table: outlet, kind, owner, control, country, reliability where any of them is
/// judged, claims.
std::vector<std::string> outlet_headers(const ReportSources& sources);
std::vector<std::string>
outlet_row(const Voice& voice, const ReportSources& sources, const ReportSources::OfOutlet& source);

/// Rows for a table: document, outlet, published, copy, address, claims.
std::vector<std::string> document_headers();
constexpr std::size_t address_column = 4;
std::vector<std::string> document_row(
    const Voice& voice, const ReportSources::OfDocument& source, const std::optional<Date>& as_of
);

/// What the recorder notes about outlets and documents: "ISNA: it cites no sources". Empty for
/// most.
std::vector<std::string> source_notes(const Voice& voice, const ReportSources& sources);

/// {"outlets": [{id, name, kind, owner, ..., claims}], "documents": [{id, ..., claims}]}: what the
/// records tell of each, and how many claims of the event stand there.
text::Json sources_json(const DossierIndex& index, const ReportSources& sources);

}  // namespace hearsay::render
