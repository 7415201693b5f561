// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/clocks.hpp>
#include <hearsay/live.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace hearsay::serve {

/// What has to do with a document of the dossier, which is as it stood by the clocks; at most so
/// many claims. None where the document was not certainly on record by then: neither does its date
/// say so, nor does a claim on record stand in it, nor draws another document on it that was there.
std::optional<DocumentPage> document_page(
    const Dossier& dossier, const std::string& document, const Clocks& clocks, std::size_t most
);

/// Of listed documents those that were certainly on record by the clocks, at most so many.
DocumentLines document_lines(Records listed, const Clocks& clocks, std::size_t most);

}  // namespace hearsay::serve
