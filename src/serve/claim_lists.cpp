// SPDX-License-Identifier: Apache-2.0

#include "serve/claim_lists.hpp"

#include <hearsay/merging.hpp>

#include "serve/claim_lines.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <utility>

namespace hearsay::serve {

namespace {

/// Of each event the ids of its claims, by list.
using ByEvent = std::map<std::string, std::vector<std::vector<std::string>>>;

ByEvent by_event_of(const ClaimLists& lists, std::size_t most) {
    ByEvent by_event;
    for (std::size_t list = 0; list < lists.size(); ++list) {
        const std::span all(*lists[list]);
        for (const Claim& claim : all.first(std::min(all.size(), most))) {
            auto& of_event = by_event[claim.event];
            of_event.resize(lists.size());
            of_event[list].push_back(claim.id);
        }
    }
    return by_event;
}

}  // namespace

std::vector<std::string> events_of(const ClaimLists& lists, std::size_t most) {
    std::vector<std::string> events;
    for (const auto& [event, claims] : by_event_of(lists, most)) {
        events.push_back(event);
    }
    return events;
}

std::vector<ClaimLines> claim_lines_of(
    const ClaimLists& lists,
    const Dossiers* dossiers,
    const Clocks& clocks,
    const std::string& outlet,
    std::size_t most,
    Dossier& all
) {
    std::vector<ClaimLines> lines(lists.size());
    for (std::size_t list = 0; list < lists.size(); ++list) {
        lines[list].left_out = lists[list]->size() - std::min(lists[list]->size(), most);
    }
    for (const auto& [event, claims] : by_event_of(lists, most)) {
        auto around = dossiers == nullptr ? std::nullopt : dossiers->of_event(event);
        if (!around) {
            continue;
        }
        auto then = as_it_stood(*around, clocks.as_of);
        Dossier& dossier = then ? *then : *around;
        for (std::size_t list = 0; list < lists.size(); ++list) {
            auto made = claim_lines(dossier, claims[list], clocks);
            if (!outlet.empty() && clocks.as_of) {
                keep_carried(made, outlet, *around, *clocks.as_of);
            }
            std::ranges::move(made.lines, std::back_inserter(lines[list].lines));
            lines[list].undecided += made.undecided;
            lines[list].if_date_right.add(made.if_date_right);
        }
        add_missing(std::move(dossier.records), all.records);
    }
    const DossierIndex index(all);
    for (ClaimLines& each : lines) {
        sort_by_date(each.lines, index);
    }
    return lines;
}

}  // namespace hearsay::serve
