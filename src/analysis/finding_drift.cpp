// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "analysis/node_ids.hpp"
#include "analysis/party_drift.hpp"
#include "analysis/wording.hpp"
#include "analysis/wording_drift.hpp"
#include "model/appearances.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hearsay {

namespace {

/// What an act says on the scale doubts < suggests < asserts; nothing for others.
std::optional<int> firmness_of(const std::optional<Act>& act) {
    if (act == Act::doubts) {
        return 0;
    }
    if (act == Act::suggests) {
        return 1;
    }
    return act == Act::asserts ? std::optional(2) : std::nullopt;
}

class Drift {
public:
    Drift(const Evidence& evidence, Findings& findings)
        : evidence_(evidence), index_(evidence.index), findings_(findings) {}

    void of_claim(std::size_t position) {
        const auto& claim = evidence_.claim(position);
        for (const auto& [link, target] : evidence_.links.of(position)) {
            if (link == Link::repeats && target != position) {
                along_repeats(target, position);
            } else if (link == Link::misreports) {
                add({node_of(claim), node_of(evidence_.claim(target))},
                    fmt::format(
                        "{} is recorded as misreporting what {} said.",
                        evidence_.who(position),
                        evidence_.who(target)
                    ));
            }
        }
        into_appearances(position);
        for (const auto& via : evidence_.via_of(position)) {
            if (via.from != via.to) {
                along_via(claim, via);
            }
        }
    }

private:
    void along_repeats(std::size_t from, std::size_t to) {
        const auto& source = evidence_.claim(from);
        const auto& repeat = evidence_.claim(to);
        if (const auto words = wording_between(source, repeat); !words.empty()) {
            add_hop(from, to, "{} repeats {} in other words: {}", words);
        }
        if (rose(source.certainty, repeat.certainty)) {
            add_hop(
                from,
                to,
                "{} is surer than {}: “{}” became “{}”.",
                name_of(*source.certainty),
                name_of(*repeat.certainty)
            );
        }
        if (lost_its_hedge(source, repeat)) {
            add_hop(from, to, "{} leaves out the hedge of {}: “{}”.", source.hedge);
        }
        compare_positions(from, to);
        if (!source.party_as_named.empty() && !repeat.party_as_named.empty() &&
            source.party_as_named != repeat.party_as_named) {
            add_hop(
                from,
                to,
                "{0} names the party “{2}” where {1} named “{3}”.",
                repeat.party_as_named,
                source.party_as_named
            );
        }
    }

    void compare_positions(std::size_t from, std::size_t to) {
        const auto& source = evidence_.standings[from];
        const auto& repeat = evidence_.standings[to];
        if (source.topic != repeat.topic || !source.act || !repeat.act) {
            return;
        }
        const auto before = firmness_of(source.act);
        const auto after = firmness_of(repeat.act);
        if (before && after && *before < *after) {
            add_hop(
                from, to, "{0} {2} what {1} only {3}.", name_of(*repeat.act), name_of(*source.act)
            );
        }
        if (!source.has_position() || !repeat.has_position() || same_answer(source, repeat)) {
            return;
        }
        if (!source.parties.empty() && !repeat.parties.empty()) {
            const auto change =
                party_change(index_, source.parties, repeat.parties, evidence_.claim(to).date);
            add_hop(
                from,
                to,
                "{0} {2} the party: {3} where {1} had {4}.",
                name_of(change),
                parties_named(index_, repeat.parties),
                parties_named(index_, source.parties)
            );
        } else {
            add_hop(
                from,
                to,
                "{0} gives another {2}: {3} where {1} had {4}.",
                source.value && repeat.value ? "number" : "answer",
                repeat.key(),
                source.key()
            );
        }
    }

    /// Between what was said and the texts nearest to it.
    void into_appearances(std::size_t position) {
        const auto& claim = evidence_.claim(position);
        for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
            const auto& appearance = claim.appearances[i];
            if (!appearance.distorts.empty()) {
                add({node_of_appearance(claim, i)},
                    fmt::format(
                        "{} departs from what {} said: {}",
                        label_of(index_, appearance),
                        evidence_.who(position),
                        appearance.distorts
                    ));
            }
            if (!came_via_something(appearance) && !appearance.implied) {
                compare_texts(claim, appearance, [&] {
                    return Ends{
                        {node_of_appearance(claim, i), node_of(claim)},
                        label_of(index_, appearance),
                        evidence_.who(position)};
                });
            }
        }
    }

    void along_via(const Claim& claim, const Via& via) {
        const auto& source = claim.appearances[via.to];
        const auto& relay = claim.appearances[via.from];
        compare_texts(source, relay, [&] {
            return Ends{
                {node_of_appearance(claim, via.from), node_of_appearance(claim, via.to)},
                label_of(index_, relay),
                label_of(index_, source)};
        });
    }

    /// The two ends of a hop in words, made only where there is something to tell.
    struct Ends {
        std::vector<std::string> at;
        std::string there;
        std::string before;
    };

    template <typename Source, typename MakeEnds>
    void compare_texts(const Source& source, const Appearance& relay, const MakeEnds& ends) {
        if (const auto words = wording_between(source, relay); !words.empty()) {
            auto [at, there, before] = ends();
            add(std::move(at),
                fmt::format("{} words it otherwise than {}: {}", there, before, words));
        }
        if (rose(source.certainty, relay.certainty)) {
            auto [at, there, before] = ends();
            add(std::move(at),
                fmt::format(
                    "{} is surer than {}: “{}” became “{}”.",
                    there,
                    before,
                    name_of(*source.certainty),
                    name_of(*relay.certainty)
                ));
        }
    }

    template <typename Source, typename Relay>
    std::string wording_between(const Source& source, const Relay& relay) {
        if (source.quote.empty() || relay.quote.empty() || source.language != relay.language) {
            return {};
        }
        return words_.between(source.quote, relay.quote);
    }

    static bool rose(const std::optional<Certainty>& from, const std::optional<Certainty>& to) {
        return from && to && strength_of(*from) < strength_of(*to);
    }

    /// A repeat that is less sure by its certainty has put the hedge there.
    static bool lost_its_hedge(const Claim& source, const Claim& repeat) {
        if (source.hedge.empty() || !repeat.hedge.empty()) {
            return false;
        }
        const auto before = strength_of(source.certainty.value_or(Certainty::certain));
        return !repeat.certainty || strength_of(*repeat.certainty) >= before;
    }

    static bool same_answer(const Standing& a, const Standing& b) {
        return a.parties == b.parties && a.value == b.value && a.answer == b.answer;
    }

    /// The names of the repeating speakers and of the repeated ones are the first two arguments.
    template <typename... Arguments>
    void add_hop(
        std::size_t from, std::size_t to, std::string_view message, const Arguments&... arguments
    ) {
        add({node_of(evidence_.claim(to)), node_of(evidence_.claim(from))},
            fmt::format(fmt::runtime(message), evidence_.who(to), evidence_.who(from), arguments...)
        );
    }

    void add(std::vector<std::string> at, std::string message) {
        findings_.push_back({Finding::Kind::drift, std::move(at), std::move(message)});
    }

    const Evidence& evidence_;
    const DossierIndex& index_;
    Findings& findings_;
    WordingDrift words_;
};

}  // namespace

void find_drift(const Evidence& evidence, Findings& findings) {
    Drift drift(evidence, findings);
    for (const auto claim : evidence.claims) {
        drift.of_claim(claim);
    }
}

}  // namespace hearsay
