// SPDX-License-Identifier: Apache-2.0

#include "model/position.hpp"

#include <algorithm>
#include <array>
#include <deque>

namespace hearsay {

namespace {

// Links that give a position to a claim without one of its own, and the ones that only give a
// topic.
constexpr std::array implying{Link::repeats, Link::endorses, Link::disputes, Link::questions};
constexpr std::array all_links{
    Link::repeats,
    Link::endorses,
    Link::disputes,
    Link::questions,
    Link::revises,
    Link::retracts,
    Link::answers,
    Link::misreports};

/// What a link to `target` gives.
Standing implied_by(Link link, const Standing& target) {
    Standing standing;
    standing.topic = target.topic;
    standing.act = implied_act(link, target.act);
    if (standing.act) {
        standing.parties = target.parties;
        standing.value = target.value;
        standing.answer = target.answer;
        standing.roles = target.roles;
    }
    return standing;
}

bool same_position(const Standing& a, const Standing& b) {
    return a.act == b.act && a.topic == b.topic && a.parties == b.parties && a.value == b.value &&
           a.answer == b.answer && a.roles == b.roles;
}

class Resolution {
public:
    explicit Resolution(const DossierIndex& index)
        : index_(index), claims_(index.dossier().records.claims), standings_(claims_.size()),
          known_(claims_.size(), false), dependents_(claims_.size()) {}

    std::vector<Standing> resolve() {
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            start(i);
        }
        spread();
        spread_reservations();
        settle_topics();
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            note_disagreement(i);
        }
        return std::move(standings_);
    }

private:
    static bool lacks_something(const Claim& claim) { return !claim.act || !claim.has_position(); }

    /// Whether the links of the claim can fill in what it lacks.
    static bool is_implied(const Claim& claim) {
        // A withholding needs no position, so nothing is to be filled in.
        return lacks_something(claim) && claim.act != Act::withholds &&
               std::ranges::any_of(implying, [&](Link link) {
                   return !claim.linked(link).empty();
               });
    }

    void start(std::size_t i) {
        const auto& claim = claims_[i];
        if (is_implied(claim)) {
            for (const auto link : implying) {
                for (const auto& target : claim.linked(link)) {
                    if (const auto position = index_.claim_at(target)) {
                        dependents_[*position].push_back({i, link});
                    }
                }
            }
            return;
        }
        auto& standing = standings_[i];
        standing.act = claim.act;
        standing.topic = claim.topic;
        if (claim.act) {
            take_own_position(claim, standing);
        }
        known_[i] = true;
        queue_.push_back(i);
    }

    static void take_own_position(const Claim& claim, Standing& standing) {
        standing.parties = claim.parties;
        std::ranges::sort(standing.parties);
        standing.value = claim.value;
        standing.answer = claim.answer;
        standing.roles = claim.roles;
        if (standing.roles.empty() && !standing.parties.empty() && standing.act &&
            is_assertive(*standing.act)) {
            standing.roles = {Role::perpetrator};
        }
    }

    /// What the claim has of its own goes before what a target gives.
    Standing combined(const Claim& claim, Standing implied) const {
        if (claim.act) {
            implied.act = claim.act;
        }
        if (claim.has_position()) {
            if (!implied.act) {
                return implied;
            }
            take_own_position(claim, implied);
        } else if (!claim.roles.empty()) {
            implied.roles = claim.roles;
        }
        if (!claim.topic.empty() && (claim.act || claim.has_position())) {
            implied.topic = claim.topic;
        }
        return implied;
    }

    void spread() {
        while (!queue_.empty()) {
            const auto target = queue_.front();
            queue_.pop_front();
            for (const auto& [dependent, link] : dependents_[target]) {
                if (known_[dependent]) {
                    continue;
                }
                auto given = implied_by(link, standings_[target]);
                const bool gives_position = given.act.has_value();
                auto implied = combined(claims_[dependent], std::move(given));
                auto& standing = standings_[dependent];
                if (gives_position) {
                    standing = std::move(implied);
                    known_[dependent] = true;
                    queue_.push_back(dependent);
                    continue;
                }
                // Another link may still give one.
                standing.act = implied.act;
                if (standing.topic.empty()) {
                    standing.topic = std::move(implied.topic);
                }
            }
        }
    }

    /// From each reserved claim to what only repeats or endorses it, the nearest first: of several
    /// sources, one that is surer does not hide the one that is not.
    void spread_reservations() {
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            if (standings_[i].act && is_reserved(claims_[i])) {
                queue_.push_back(i);
            }
        }
        while (!queue_.empty()) {
            const auto target = queue_.front();
            queue_.pop_front();
            const auto source = standings_[target].reserved_in.value_or(target);
            for (const auto& [dependent, link] : dependents_[target]) {
                auto& standing = standings_[dependent];
                const bool takes_over = link == Link::repeats || link == Link::endorses;
                if (takes_over && !standing.reserved_in && standing.act &&
                    !says_itself(claims_[dependent]) &&
                    same_position(standing, standings_[target])) {
                    standing.reserved_in = source;
                    queue_.push_back(dependent);
                }
            }
        }
    }

    /// A claim without a position of its own is still about the topic of what it links to.
    void settle_topics() {
        std::vector<std::vector<std::size_t>> waiting(claims_.size());
        std::deque<std::size_t> settled;
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            if (standings_[i].topic.empty()) {
                standings_[i].topic = claims_[i].topic;
            }
            if (!standings_[i].topic.empty()) {
                settled.push_back(i);
                continue;
            }
            for (const auto link : all_links) {
                for (const auto& target : claims_[i].linked(link)) {
                    if (const auto position = index_.claim_at(target)) {
                        waiting[*position].push_back(i);
                    }
                }
            }
        }
        while (!settled.empty()) {
            const auto target = settled.front();
            settled.pop_front();
            for (const auto each : waiting[target]) {
                if (standings_[each].topic.empty()) {
                    standings_[each].topic = standings_[target].topic;
                    settled.push_back(each);
                }
            }
        }
        for (auto& standing : standings_) {
            if (standing.topic.empty()) {
                standing.topic = responsibility;
            }
        }
    }

    void note_disagreement(std::size_t i) {
        const auto& claim = claims_[i];
        if (!is_implied(claim)) {
            return;
        }
        const Claim* first = nullptr;
        Standing of_first;
        for (const auto link : implying) {
            for (const auto& target : claim.linked(link)) {
                const auto position = index_.claim_at(target);
                if (!position) {
                    continue;
                }
                auto given = implied_by(link, standings_[*position]);
                if (!given.act) {
                    continue;  // what gives no position disagrees with none
                }
                auto implied = combined(claim, std::move(given));
                if (first == nullptr) {
                    first = &claims_[*position];
                    of_first = std::move(implied);
                } else if (!same_position(of_first, implied)) {
                    standings_[i].disagreement.emplace(first->id, claims_[*position].id);
                    return;
                }
            }
        }
    }

    struct Dependent {
        std::size_t claim;
        Link link;
    };

    const DossierIndex& index_;
    const std::vector<Claim>& claims_;
    std::vector<Standing> standings_;
    std::vector<bool> known_;
    std::vector<std::vector<Dependent>> dependents_;
    std::deque<std::size_t> queue_;
};

}  // namespace

bool is_assertive(Act act) { return act == Act::asserts || act == Act::suggests; }

std::optional<Act> implied_act(Link link, std::optional<Act> act) {
    if (!act || link == Link::repeats || link == Link::endorses) {
        return act;
    }
    if (!is_assertive(*act)) {
        return std::nullopt;
    }
    return link == Link::disputes ? Act::denies : Act::doubts;
}

std::string Standing::key() const {
    if (!parties.empty()) {
        return joined(parties);
    }
    return value ? written(*value) : answer;
}

std::vector<Standing> resolve_standings(const DossierIndex& index) {
    return Resolution(index).resolve();
}

}  // namespace hearsay
