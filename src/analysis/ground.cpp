// SPDX-License-Identifier: Apache-2.0

#include "analysis/ground.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <unordered_map>

namespace hearsay {

namespace {

class Numbering {
public:
    void add(Ids name) {
        const auto [found, is_new] = numbers_.try_emplace(joined(name), holders_.names.size());
        holders_.of.push_back(found->second);
        if (is_new) {
            holders_.names.push_back(std::move(name));
        }
    }

    Holders take() { return std::move(holders_); }

private:
    std::unordered_map<std::string, std::size_t> numbers_;
    Holders holders_;
};

}  // namespace

Holders principals_of(const DossierIndex& index) {
    Numbering numbering;
    for (const auto& claim : index.dossier().records.claims) {
        numbering.add(principal_of(claim));
    }
    return numbering.take();
}

Holders affiliations_of(const DossierIndex& index, Bodies& bodies) {
    Numbering numbering;
    for (const auto& claim : index.dossier().records.claims) {
        std::set<std::string> holders;
        // Of each who speaks: that one of them certainly belongs to a body takes no other away.
        for (const auto& actor : principal_of(claim)) {
            if (const auto certain = bodies.certain_tops_of(actor, claim.date); !certain.empty()) {
                holders.insert(certain.begin(), certain.end());
                continue;
            }
            auto tops = bodies.tops_of({actor}, claim.date);
            const auto possible = bodies.possible_tops_of({actor}, claim.date);
            if (possible.size() < tops.size()) {
                std::erase_if(tops, [&](const std::string& top) {
                    return std::ranges::binary_search(possible, top);
                });
            }
            holders.insert(tops.begin(), tops.end());
        }
        numbering.add({holders.begin(), holders.end()});
    }
    return numbering.take();
}

std::vector<Ids> possible_holders_of(const DossierIndex& index, Bodies& bodies) {
    std::vector<Ids> possible;
    possible.reserve(index.dossier().records.claims.size());
    for (const auto& claim : index.dossier().records.claims) {
        const auto principal = principal_of(claim);
        possible.push_back(
            bodies.tops_of(principal, claim.date) == principal
                ? Ids{}
                : bodies.possible_tops_of(principal, claim.date)
        );
    }
    return possible;
}

Ground::Ground(const DossierIndex& dossier, const Cut& at, bool by_affiliation)
    : index(dossier), cut(at), standings(resolve_standings(dossier)), order(dossier, at),
      without_uncertain(order_without_uncertain_dates(dossier, at)), bodies(dossier),
      principals(principals_of(dossier)),
      holders(by_affiliation ? affiliations_of(dossier, bodies) : principals),
      possible_holders(by_affiliation ? possible_holders_of(dossier, bodies) : std::vector<Ids>{}),
      amended_by(amenders_in(dossier, at)) {}

bool Ground::was_in_force(std::size_t at, std::size_t later) const {
    if (cut.in_force[at]) {
        return true;
    }
    const auto amenders_of_it = amended_by.find(at);
    return cut.holds(at) && !is_fabricated(at) && amenders_of_it != amended_by.end() &&
           std::ranges::all_of(amenders_of_it->second, [&](std::size_t amender) {
               return order.certainly_before(later, amender);
           });
}

const Ids& Ground::possible_holder(std::size_t at) const {
    static const Ids none;
    return possible_holders.empty() ? none : possible_holders[at];
}

Ids Ground::all_holders(std::size_t at) const {
    Ids all;
    std::ranges::set_union(holders.name(at), possible_holder(at), std::back_inserter(all));
    return all;
}

Ids Ground::ids(const std::vector<std::size_t>& claims) const {
    Ids ids;
    ids.reserve(claims.size());
    for (const auto each : claims) {
        ids.push_back(claim(each).id);
    }
    return ids;
}

}  // namespace hearsay
