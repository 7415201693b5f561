// SPDX-License-Identifier: Apache-2.0

#include "cli/made_wrong.hpp"

#include <hearsay/reading.hpp>

#include "cli/diagnostics.hpp"
#include "cli/reading_records.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace hearsay::cli {

namespace {

using ByFile = std::map<std::string, std::vector<RecordId>>;
using AtLine = std::pair<std::string_view, std::size_t>;

AtLine line_of(const Place& place) { return {place.file, place.line}; }

/// The claims that their files do not hold any more; what came from standard input may be anywhere.
std::set<std::string> gone(const Session& session, const ByFile& by_file) {
    std::set<std::string> ids;
    for (const auto& [file, claims] : by_file) {
        if (file == "-") {
            continue;
        }
        const auto held = held_in(session, (session.database_folder() / file).string(), claims);
        const std::set<RecordId> there(held.begin(), held.end());
        for (const auto& claim : claims) {
            if (!there.contains(claim)) {
                ids.insert(claim.id);
            }
        }
    }
    return ids;
}

/// Adds the claims that link to these, and so on, and are gone from their files as well: they have
/// to go before or with them.
void add_gone_referrers(
    const Session& session, const std::vector<Claim>& claims, std::set<std::string>& ids
) {
    std::map<std::string_view, std::vector<const Claim*>> referrers;
    for (const auto& claim : claims) {
        for (const auto& targets : claim.links) {
            for (const auto& target : targets) {
                referrers[target].push_back(&claim);
            }
        }
    }
    std::set<std::string> level = ids;
    while (!level.empty()) {
        ByFile by_file;
        for (const auto& id : level) {
            for (const Claim* claim : referrers[id]) {
                if (!ids.contains(claim->id)) {
                    by_file[claim->recorded_at.file].push_back({Kind::claim, claim->id});
                }
            }
        }
        level = gone(session, by_file);
        ids.insert(level.begin(), level.end());
    }
}

/// What takes claims out that are gone, which may link to each other, at once.
std::string command_without(const Session& session, const std::set<std::string>& ids) {
    std::string command = session.program() + " withdraw claim";
    for (const auto& id : ids) {
        command += ' ' + id;
    }
    return command + " --reason \"...\"";
}

}  // namespace

std::vector<Diagnostic>
made_wrong(const Session& session, const Records& claims, const Records& around) {
    const auto no_ids = [](Kind) { return std::vector<std::string>(); };
    auto faults = check_records(as_read(claims), around, no_ids);
    leave_errors(faults);
    if (faults.empty()) {
        return faults;
    }
    std::map<AtLine, const Claim*> claims_at;
    for (const auto& claim : claims.claims) {
        claims_at.emplace(line_of(claim.recorded_at), &claim);
    }
    const auto claim_of = [&](const Diagnostic& fault) -> const Claim* {
        const auto found = claims_at.find(line_of(fault.place));
        return found == claims_at.end() ? nullptr : found->second;
    };
    ByFile by_file;
    for (const auto& fault : faults) {
        if (const auto* claim = claim_of(fault)) {
            by_file[fault.place.file].push_back({Kind::claim, claim->id});
        }
    }
    const auto no_longer_held = gone(session, by_file);
    auto to_take_out = no_longer_held;
    add_gone_referrers(session, claims.claims, to_take_out);
    std::string told_at;  // the first claim, whose help names all
    for (auto& fault : faults) {
        const auto* claim = claim_of(fault);
        if (claim != nullptr && no_longer_held.contains(claim->id)) {
            fault.message += " (claim `" + claim->id +
                             "`, which is gone from this file and still on record, is made wrong "
                             "by this change)";
            if (told_at.empty() || told_at == claim->id) {
                told_at = claim->id;
                fault.help = (to_take_out.size() == 1 ? "take it out first: "
                                                      : "take what is gone out first: ") +
                             command_without(session, to_take_out);
            } else {
                fault.help = "it is taken out with claim `" + told_at + "`";
            }
            fault.place.line = 0;
            fault.place.column = 0;
        } else {
            fault.message += claim == nullptr
                                 ? " (on record already, and made wrong by this change)"
                                 : " (claim `" + claim->id +
                                       "`, on record already, is made wrong by this "
                                       "change)";
        }
        fault.place.file = session.seen_from_here(fault.place.file);
    }
    return faults;
}

}  // namespace hearsay::cli
