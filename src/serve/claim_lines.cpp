// SPDX-License-Identifier: Apache-2.0

#include "serve/claim_lines.hpp"

#include "model/position.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace hearsay::serve {

namespace {

/// Every claim that is or may be the first to assert its answer, where others do too.
std::unordered_map<std::string, IsFirst> firsts(const Comparison& comparison) {
    std::unordered_map<std::string, IsFirst> first;
    for (const TopicComparison& topic : comparison.topics) {
        for (const Position& position : topic.positions) {
            if (position.asserted_by.size() + position.formerly_asserted_by.size() < 2) {
                continue;
            }
            const bool is_open = position.first.size() > 1 || position.first_if_date_right;
            for (const auto& id : position.first) {
                first.emplace(id, is_open ? IsFirst::perhaps : IsFirst::yes);
            }
        }
    }
    return first;
}

/// Each once, by however many links.
std::set<std::string_view> linked_by(const Claim& claim, std::initializer_list<Link> links) {
    std::set<std::string_view> ids;
    for (const Link link : links) {
        for (const auto& id : claim.linked(link)) {
            ids.insert(id);
        }
    }
    return ids;
}

struct Reception {
    std::size_t taken_over = 0;
    std::size_t contested = 0;
};

/// By claims on record that were made: what is fabricated nobody took over.
std::unordered_map<std::string, Reception>
receptions(const Dossier& dossier, const Comparison& comparison) {
    std::unordered_map<std::string, Reception> received;
    for (const Claim& claim : dossier.records.claims) {
        const auto compared = comparison.claims.find(claim.id);
        if (compared == comparison.claims.end() || !compared->second.on_record ||
            claim.authenticity == Authenticity::fabricated) {
            continue;
        }
        for (const auto id : linked_by(claim, {Link::repeats, Link::endorses})) {
            ++received[std::string(id)].taken_over;
        }
        for (const auto id : linked_by(claim, {Link::disputes, Link::questions})) {
            ++received[std::string(id)].contested;
        }
    }
    return received;
}

}  // namespace

ClaimLines
claim_lines(const Dossier& dossier, const std::vector<std::string>& claims, const Clocks& clocks) {
    const DossierIndex index(dossier);
    const Comparison comparison = compare(
        dossier, {.as_of = clocks.as_of, .known_at = {}, .topic = {}, .by_affiliation = false}
    );
    const auto received = receptions(dossier, comparison);
    const auto first = firsts(comparison);
    ClaimLines made;
    for (const auto& id : claims) {
        made.undecided += std::ranges::binary_search(comparison.undecided, id) ? 1U : 0U;
        const auto& [on_record, not_on_record] = comparison.if_date_right;
        if (const bool is_there = std::ranges::binary_search(on_record, id);
            is_there || std::ranges::binary_search(not_on_record, id)) {
            made.if_date_right.add(id, is_there);
        }
        const Claim* claim = index.claim(id);
        const auto compared = comparison.claims.find(id);
        if (claim == nullptr || compared == comparison.claims.end() ||
            !compared->second.on_record) {
            continue;
        }
        ClaimLine line;
        line.claim = id;
        line.event = claim->event;
        if (const auto found = first.find(id); found != first.end()) {
            line.is_first = found->second;
        }
        line.compared = compared->second;
        line.in_force = compared->second.in_force;
        line.is_fabricated = claim->authenticity == Authenticity::fabricated;
        for (const Appearance& at : claim->appearances) {
            line.appearances += at.implied ? 0U : 1U;
            line.relayed += at.via.empty() && at.via_outlet.empty() ? 0U : 1U;
        }
        if (const auto reception = received.find(id); reception != received.end()) {
            line.taken_over = reception->second.taken_over;
            line.contested = reception->second.contested;
        }
        made.lines.push_back(std::move(line));
    }
    return made;
}

std::vector<Claim> claims_about(const Dossier& dossier, const std::string& actor) {
    const std::vector<Standing> standings = resolve_standings(DossierIndex(dossier));
    std::vector<Claim> about;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        const Claim& claim = dossier.records.claims[i];
        if (claim.event == dossier.event &&
            std::ranges::binary_search(standings[i].parties, actor)) {
            about.push_back(claim);
        }
    }
    return about;
}

void keep_carried(
    ClaimLines& claims, const std::string& outlet, const Dossier& around, const Date& as_of
) {
    const DossierIndex index(around);
    std::vector<Claim> listed;
    listed.reserve(claims.lines.size());
    for (const ClaimLine& line : claims.lines) {
        if (const Claim* claim = index.claim(line.claim)) {
            listed.push_back(*claim);
        }
    }
    claims.undecided += keep_known_through(listed, outlet, around, as_of).size();
    std::set<std::string_view> carried;
    for (const Claim& claim : listed) {
        carried.insert(claim.id);
    }
    std::erase_if(claims.lines, [&](const ClaimLine& line) {
        return !carried.contains(line.claim);
    });
    std::erase_if(claims.if_date_right.on_record, [&](const std::string& id) {
        return !carried.contains(id);
    });
}

Seconds moment_of(const std::optional<Date>& date) {
    if (!date) {
        return for_ever;
    }
    const Span& span = date->span;
    return span.civil_earliest == since_ever ? span.civil_latest : span.civil_earliest;
}

void sort_by_date(std::vector<Claim>& claims) {
    std::vector<std::pair<Seconds, std::size_t>> order;
    order.reserve(claims.size());
    for (std::size_t at = 0; at < claims.size(); ++at) {
        order.emplace_back(moment_of(claims[at].date), at);
    }
    std::ranges::sort(order, [&](const auto& a, const auto& b) {
        return std::tie(a.first, claims[a.second].id) < std::tie(b.first, claims[b.second].id);
    });
    std::vector<Claim> sorted;
    sorted.reserve(claims.size());
    for (const auto& each : order) {
        sorted.push_back(std::move(claims[each.second]));
    }
    claims = std::move(sorted);
}

void sort_by_date(std::vector<ClaimLine>& lines, const DossierIndex& index) {
    std::ranges::sort(lines, {}, [&](const ClaimLine& line) {
        const Claim* claim = index.claim(line.claim);
        return std::pair(claim == nullptr ? for_ever : moment_of(claim->date), line.claim);
    });
}

}  // namespace hearsay::serve
