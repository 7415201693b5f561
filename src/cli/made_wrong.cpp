// SPDX-License-Identifier: Apache-2.0

#include "cli/made_wrong.hpp"

#include <hearsay/reading.hpp>

#include "cli/diagnostics.hpp"
#include "cli/reading_records.hpp"
#include "cli/whereabouts.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay::cli {

namespace {

using Places = std::vector<RecordInFile>;  // sorted by their records

const RecordInFile* place_of(const Places& places, const Claim& claim) {
    const RecordId id{Kind::claim, claim.id};
    const auto found = std::ranges::lower_bound(places, id, {}, &RecordInFile::record);
    return found == places.end() || found->record != id ? nullptr : &*found;
}

/// Tells of some claims which their files do not hold any more; what came from standard input may
/// be anywhere. Each file is read once, when first asked about.
class GoneClaims {
public:
    GoneClaims(const Session& session, const Places& places) : session_(session), places_(places) {
        for (const auto& place : places) {
            by_file_[place.identity].push_back(place.record);
        }
    }

    bool contains(const Claim& claim) {
        const auto* const place = place_of(places_, claim);
        if (place != nullptr && place->identity != "-" && read_.insert(place->identity).second) {
            const auto& ids = by_file_[place->identity];
            const auto held = held_in(session_, path_of(session_, place->identity), ids);
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
    const Places& places_;
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

/// A fault of a claim on record; no claim where it is told of none.
struct WrongClaim {
    Diagnostic fault;
    const Claim* claim = nullptr;
};

/// Sorted by where they stand. A place does not tell a claim from others: what came from standard
/// input once and again, and what took the place of a claim in its file, may have the same. So
/// each is checked at a line of its own.
std::vector<WrongClaim> wrong_claims(const Records& claims, const Records& around) {
    Records numbered = claims;
    std::uint32_t line = 0;
    for (auto& claim : numbered.claims) {
        claim.recorded_at = {"", ++line, 0, 0};
    }
    const auto no_ids = [](Kind) { return std::vector<std::string>(); };
    auto faults = check_records(as_read(std::move(numbered)), around, no_ids);
    leave_errors(faults);
    std::vector<WrongClaim> wrong;
    wrong.reserve(faults.size());
    for (auto& fault : faults) {
        const auto at = fault.place.line;
        const auto* const claim =
            at > 0 && at <= claims.claims.size() ? &claims.claims[at - 1] : nullptr;
        if (claim != nullptr) {
            fault.place.file = claim->recorded_at.file;
            fault.place.line = claim->recorded_at.line;
        }
        wrong.push_back({std::move(fault), claim});
    }
    std::ranges::stable_sort(wrong, {}, [](const WrongClaim& each) -> const Place& {
        return each.fault.place;
    });
    return wrong;
}

}  // namespace

std::vector<Diagnostic> made_wrong(
    const Session& session,
    const Records& claims,
    const Records& around,
    const std::vector<RecordInFile>& places
) {
    std::vector<Diagnostic> faults;
    auto wrong = wrong_claims(claims, around);
    GoneClaims gone(session, places);
    std::set<std::string> no_longer_held;
    for (const auto& [fault, claim] : wrong) {
        if (claim != nullptr && gone.contains(*claim)) {
            no_longer_held.insert(claim->id);
        }
    }
    auto to_take_out = no_longer_held;
    add_gone_referrers(gone, claims.claims, to_take_out);
    std::string told_at;  // the first claim, whose help names all
    faults.reserve(wrong.size());
    for (auto& [fault, claim] : wrong) {
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
        const auto* const place = claim == nullptr ? nullptr : place_of(places, *claim);
        fault.place.file = place == nullptr ? session.seen_from_here(fault.place.file)
                                            : named_from_here(session, *place);
        faults.push_back(std::move(fault));
    }
    return faults;
}

}  // namespace hearsay::cli
