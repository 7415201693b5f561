// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render/voice.hpp"
#include "text/json.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

/// What a report rests on: the outlets and documents of its dossier, in order of their ids, with
/// how many claims of the event on record appear in them or came via them. At a cut only those that
/// these claims came through, and other editions of them that were certainly on record too.
struct Sources {
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
constexpr std::string_view no_source = "no outlet and no document on record";

Sources sources_of(const DossierIndex& index, const Comparison& comparison);

/// Rows for a table: outlet, kind, owner, control, country, reliability where any of them is
/// judged, claims.
std::vector<std::string> outlet_headers(const Sources& sources);
std::vector<std::string>
outlet_row(const Voice& voice, const Sources& sources, const Sources::OfOutlet& source);

/// Rows for a table: document, outlet, published, address, copy, claims.
std::vector<std::string> document_headers();
constexpr std::size_t address_column = 4;
std::vector<std::string> document_row(
    const Voice& voice, const Sources::OfDocument& source, const std::optional<Date>& as_of
);

/// What the recorder notes about outlets and documents: "ISNA: it cites no sources". Empty for
/// most.
std::vector<std::string> source_notes(const Voice& voice, const Sources& sources);

/// {"outlets": [{id, name, kind, owner, ..., claims}], "documents": [{id, ..., claims}]}: what the
/// records tell of each, and how many claims of the event stand there.
text::Json sources_json(const DossierIndex& index, const Sources& sources);

/// The record files that the claims of the event stand in, in order.
std::vector<std::string> files_of(const DossierIndex& index, const Comparison& comparison);

}  // namespace hearsay::render
