// SPDX-License-Identifier: Apache-2.0

#include "model/position.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <span>
#include <tuple>
#include <utility>

namespace hearsay {

namespace {

// Links that give a position to a claim without one of its own.
constexpr std::array implying{Link::repeats, Link::endorses, Link::disputes, Link::questions};

// Links by what they say of the topic, the surest first: a revision or retraction leads to the same
// topic only; a position is taken over with its topic; what answers another, or misreports it, may
// be about anything.
constexpr std::array by_topic{
    Link::revises,
    Link::retracts,
    Link::repeats,
    Link::endorses,
    Link::disputes,
    Link::questions,
    Link::answers,
    Link::misreports};
constexpr std::array<std::size_t, 3> classes_of_topic{2, 6, 8};  // ends in `by_topic`

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
        note_disagreements();
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
            std::size_t number = 0;
            for (const auto link : implying) {
                for (const auto& target : claim.linked(link)) {
                    if (const auto position = index_.claim_at(target)) {
                        dependents_[*position].push_back({i, link, number++});
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

    /// What a link gives to a claim that has nothing yet.
    struct Given {
        std::size_t claim;
        bool is_topic_alone;
        std::size_t number;  ///< of the link, in the order of the record
        Link link;
        std::size_t target;
    };

    /// In rounds, each to what is linked to what is known since the last: of several links that
    /// give a position in one round the first as written counts, so that it depends neither on the
    /// order of the claims nor on their ids.
    void spread() {
        std::vector<std::size_t> known_now(queue_.begin(), queue_.end());
        queue_.clear();
        while (!known_now.empty()) {
            std::vector<Given> given;
            for (const auto target : known_now) {
                for (const auto& [dependent, link, number] : dependents_[target]) {
                    if (!known_[dependent]) {
                        const bool gives_position =
                            implied_act(link, standings_[target].act).has_value();
                        given.push_back({dependent, !gives_position, number, link, target});
                    }
                }
            }
            std::ranges::sort(given, {}, [](const Given& each) {
                return std::tuple(each.claim, each.is_topic_alone, each.number);
            });
            known_now.clear();
            for (std::size_t i = 0; i < given.size(); ++i) {
                if (i == 0 || given[i].claim != given[i - 1].claim) {
                    take(given[i], known_now);
                }
            }
        }
    }

    void take(const Given& given, std::vector<std::size_t>& known_now) {
        auto implied =
            combined(claims_[given.claim], implied_by(given.link, standings_[given.target]));
        auto& standing = standings_[given.claim];
        if (!given.is_topic_alone) {
            standing = std::move(implied);
            known_[given.claim] = true;
            known_now.push_back(given.claim);
            return;
        }
        // Another link may still give one; and a surer one the topic.
        standing.act = implied.act;
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
            for (const auto& [dependent, link, number] : dependents_[target]) {
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

    /// A claim without a position of its own is still about the topic of what it links to: by the
    /// surest of its links, of several the first as written.
    void settle_topics() {
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            if (standings_[i].topic.empty()) {
                standings_[i].topic = claims_[i].topic;
            }
        }
        for (const auto end : classes_of_topic) {
            settle_topics_by(std::span(by_topic).first(end));
        }
        for (auto& standing : standings_) {
            if (standing.topic.empty()) {
                standing.topic = responsibility;
            }
        }
    }

    /// In rounds, as positions spread.
    void settle_topics_by(std::span<const Link> links) {
        struct Waiting {
            std::size_t claim;
            std::size_t number;
        };
        std::vector<std::vector<Waiting>> waiting(claims_.size());
        std::vector<std::size_t> settled_now;
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            if (!standings_[i].topic.empty()) {
                settled_now.push_back(i);
                continue;
            }
            std::size_t number = 0;
            for (const auto link : links) {
                for (const auto& target : claims_[i].linked(link)) {
                    if (const auto position = index_.claim_at(target)) {
                        waiting[*position].push_back({i, number++});
                    }
                }
            }
        }
        while (!settled_now.empty()) {
            std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> given;
            for (const auto target : settled_now) {
                for (const auto& [claim, number] : waiting[target]) {
                    if (standings_[claim].topic.empty()) {
                        given.emplace_back(claim, number, target);
                    }
                }
            }
            std::ranges::sort(given);
            settled_now.clear();
            for (const auto& [claim, number, target] : given) {
                if (standings_[claim].topic.empty()) {
                    standings_[claim].topic = standings_[target].topic;
                    settled_now.push_back(claim);
                }
            }
        }
    }

    /// The claims that rest on one of these, and these.
    [[nodiscard]] std::vector<bool> unsettled_by(std::vector<std::size_t> claims) const {
        std::vector<bool> unsettled(claims_.size(), false);
        for (const auto claim : claims) {
            unsettled[claim] = true;
        }
        while (!claims.empty()) {
            const auto target = claims.back();
            claims.pop_back();
            for (const auto& dependent : dependents_[target]) {
                if (!unsettled[dependent.claim]) {
                    unsettled[dependent.claim] = true;
                    claims.push_back(dependent.claim);
                }
            }
        }
        return unsettled;
    }

    /// Where one claim's targets disagree, what it gives to others is unknown, and they disagree
    /// with nothing because of it. In a ring in which each claim does, all of them are told.
    void note_disagreements() {
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            if (disagreement_of(i, [](std::size_t) { return true; })) {
                all.push_back(i);
            }
        }
        if (all.empty()) {
            return;
        }
        const auto any = unsettled_by(all);
        std::vector<std::size_t> told;
        for (const auto i : all) {
            if (disagreement_of(i, [&](std::size_t target) { return !any[target]; })) {
                told.push_back(i);
            }
        }
        const auto unsettled = unsettled_by(told);
        for (const auto i : all) {
            if (!unsettled[i]) {
                told.push_back(i);
            }
        }
        for (const auto i : told) {
            standings_[i].disagreement = disagreement_of(i, [](std::size_t) { return true; });
        }
        const auto last = unsettled_by(told);
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            standings_[i].unsettled = last[i];
        }
    }

    /// Of those of its targets that count.
    template <typename Counts>
    [[nodiscard]] std::optional<std::pair<std::string, std::string>>
    disagreement_of(std::size_t i, Counts counts) const {
        const auto& claim = claims_[i];
        if (!is_implied(claim)) {
            return std::nullopt;
        }
        const Claim* first = nullptr;
        Standing of_first;
        for (const auto link : implying) {
            for (const auto& target : claim.linked(link)) {
                const auto position = index_.claim_at(target);
                if (!position || !counts(*position)) {
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
                    return std::pair(first->id, claims_[*position].id);
                }
            }
        }
        return std::nullopt;
    }

    struct Dependent {
        std::size_t claim;
        Link link;
        std::size_t number;  ///< among the links of the claim that give a position, as written
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
