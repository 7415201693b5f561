// SPDX-License-Identifier: Apache-2.0

#include "analysis/relayed_by.hpp"

namespace hearsay {

RelayedBy::RelayedBy(const std::vector<Document>& documents) {
    for (const auto& document : documents) {
        for (const auto& relayed : document.relays) {
            relayers_[relayed].push_back(&document);
        }
    }
}

const std::vector<const Document*>& RelayedBy::of(std::string_view document) const {
    const auto found = relayers_.find(document);
    return found == relayers_.end() ? none_ : found->second;
}

}  // namespace hearsay
