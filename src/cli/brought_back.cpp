// SPDX-License-Identifier: Apache-2.0

#include "cli/brought_back.hpp"

#include <hearsay/render.hpp>

#include <algorithm>
#include <string>

namespace hearsay::cli {

std::vector<Diagnostic>
brought_back(const Records& records, const std::vector<Withdrawal>& reinstated) {
    std::vector<Diagnostic> warnings;
    const auto look = [&](Kind kind, const auto& listed) {
        for (const auto& record : listed) {
            const RecordId id{kind, record.id};
            const auto found = std::ranges::lower_bound(reinstated, id, {}, &Withdrawal::record);
            if (found == reinstated.end() || found->record != id) {
                continue;
            }
            auto& warning = warnings.emplace_back();
            warning.code = "H124";
            warning.severity = Severity::warning;
            warning.place = record.recorded_at;
            warning.message = "recording this file brings the " + std::string(name_of(kind)) +
                              " `" + record.id + "` back into force, which was withdrawn (" +
                              withdrawn_words(*found) + ')';
            warning.help = "take it out of the file, where it is to stay out";
        }
    };
    if (!reinstated.empty()) {
        look(Kind::event, records.events);
        look(Kind::actor, records.actors);
        look(Kind::outlet, records.outlets);
        look(Kind::document, records.documents);
        look(Kind::claim, records.claims);
    }
    return warnings;
}

}  // namespace hearsay::cli
