// SPDX-License-Identifier: Apache-2.0

#include "serve/problem_records.hpp"

#include <hearsay/cut.hpp>

#include <algorithm>
#include <set>

namespace hearsay::serve {

std::vector<RecordId>
records_of_problems(const std::vector<Diagnostic>& diagnostics, std::size_t most) {
    std::set<RecordId> records;
    for (std::size_t i = 0; i < std::min(most, diagnostics.size()); ++i) {
        records.insert(diagnostics[i].records.begin(), diagnostics[i].records.end());
    }
    return {records.begin(), records.end()};
}

std::vector<RecordId> on_record_among(
    std::vector<RecordId> records, Records listed, const Dossier& around, const Date& as_of
) {
    static_cast<void>(keep_on_record(listed, around, as_of));
    std::set<RecordId> kept;
    for (const Claim& claim : listed.claims) {
        kept.insert({Kind::claim, claim.id});
    }
    for (const Document& document : listed.documents) {
        kept.insert({Kind::document, document.id});
    }
    std::erase_if(records, [&](const RecordId& each) {
        const bool has_date = each.kind == Kind::claim || each.kind == Kind::document;
        return has_date && !kept.contains(each);
    });
    return records;
}

}  // namespace hearsay::serve
