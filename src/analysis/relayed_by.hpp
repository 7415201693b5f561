// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/document.hpp>

#include <string_view>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// Which documents relay each, as these say; a document that names one twice stands there twice.
/// Keeps pointers into the documents.
class RelayedBy {
public:
    explicit RelayedBy(const std::vector<Document>& documents);

    [[nodiscard]] const std::vector<const Document*>& of(std::string_view document) const;

private:
    std::unordered_map<std::string_view, std::vector<const Document*>> relayers_;
    std::vector<const Document*> none_;
};

}  // namespace hearsay
