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
#include <vector>

namespace hearsay::cli {

namespace {

using AtLine = std::pair<std::string_view, std::size_t>;

AtLine line_of(const Place& place) { return {place.file, place.line}; }

/// Tells of some claims which their files do not hold any more; what came from standard input may
/// be anywhere. Each file is read once, when first asked about.
class GoneClaims {
public:
    GoneClaims(const Session& session, const std::vector<Claim>& claims) : session_(session) {
        for (const auto& claim : claims) {
            by_file_[claim.recorded_at.file].push_back({Kind::claim, claim.id});
        }
    }

    bool contains(const Claim& claim) {
        const auto& file = claim.recorded_at.file;
        if (file != "-" && read_.insert(file).second) {
            const auto& ids = by_file_[file];
            const auto held = held_in(session_, (session_.database_folder() / file).string(), ids);
            const std::set<RecordId> there(held.begin(), held.end());
            for (const auto& id : ids) {
                if (!there.contains(id)) {
                    gone_.insert(id.id);
                }
            }
        }
        return gone_.contains(claim.id);
    }

private:
    const Session& session_;
    std::map<std::string, std::vector<RecordId>> by_file_;
    std::set<std::string> read_;
    std::set<std::string> gone_;
};

/// Adds the claims that link to these, and so on, and are gone from their files as well: they have
/// to go before or with them.
void add_gone_referrers(
    GoneClaims& gone, const std::vector<Claim>& claims, std::set<std::string>& ids
) {
    std::map<std::string_view, std::vector<const Claim*>> referrers;
    for (const auto& claim : claims) {
        for (const auto& targets : claim.links) {
            for (const auto& target : targets) {
                referrers[target].push_back(&claim);
            }
        }
    }
    std::vector<std::string> open(ids.begin(), ids.end());
    while (!open.empty()) {
        const auto id = std::move(open.back());
        open.pop_back();
        for (const Claim* claim : referrers[id]) {
            if (gone.contains(*claim) && ids.insert(claim->id).second) {
                open.push_back(claim->id);
            }
        }
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
    GoneClaims gone(session, claims.claims);
    std::set<std::string> no_longer_held;
    for (const auto& fault : faults) {
        if (const auto* claim = claim_of(fault); claim != nullptr && gone.contains(*claim)) {
            no_longer_held.insert(claim->id);
        }
    }
    auto to_take_out = no_longer_held;
    add_gone_referrers(gone, claims.claims, to_take_out);
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
