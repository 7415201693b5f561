#include "analysis/appearances.hpp"
#include "analysis/evidence.hpp"
#include "analysis/node_ids.hpp"
#include "analysis/party_drift.hpp"
#include "analysis/wording.hpp"
#include "analysis/wording_drift.hpp"

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
        for (const auto& arc : via_arcs(index_, claim)) {
            if (arc.from != arc.to) {
                along_via(claim, arc);
            }
        }
    }

private:
    void along_repeats(std::size_t from, std::size_t to) {
        const auto& source = evidence_.claim(from);
        const auto& repeat = evidence_.claim(to);
        const std::vector<std::string> at{node_of(repeat), node_of(source)};
        const auto who = evidence_.who(to);
        const auto whom = evidence_.who(from);
        if (const auto words = wording_between(source, repeat); !words.empty()) {
            add(at, fmt::format("{} repeats {} in other words: {}", who, whom, words));
        }
        if (rose(source.certainty, repeat.certainty)) {
            add(at,
                fmt::format(
                    "{} is surer than {}: “{}” became “{}”.",
                    who,
                    whom,
                    name_of(*source.certainty),
                    name_of(*repeat.certainty)
                ));
        }
        if (lost_its_hedge(source, repeat)) {
            add(at, fmt::format("{} leaves out the hedge of {}: “{}”.", who, whom, source.hedge));
        }
        compare_positions(from, to, at);
        if (!source.party_as_named.empty() && !repeat.party_as_named.empty() &&
            source.party_as_named != repeat.party_as_named) {
            add(at,
                fmt::format(
                    "{} names the party “{}” where {} named “{}”.",
                    who,
                    repeat.party_as_named,
                    whom,
                    source.party_as_named
                ));
        }
    }

    void compare_positions(std::size_t from, std::size_t to, const std::vector<std::string>& at) {
        const auto& source = evidence_.standings[from];
        const auto& repeat = evidence_.standings[to];
        if (source.topic != repeat.topic || !source.act || !repeat.act) {
            return;
        }
        const auto who = evidence_.who(to);
        const auto whom = evidence_.who(from);
        const auto before = firmness_of(source.act);
        const auto after = firmness_of(repeat.act);
        if (before && after && *before < *after) {
            add(at,
                fmt::format(
                    "{} {} what {} only {}.", who, name_of(*repeat.act), whom, name_of(*source.act)
                ));
        }
        if (!source.has_position() || !repeat.has_position() || source.key() == repeat.key()) {
            return;
        }
        if (!source.parties.empty() && !repeat.parties.empty()) {
            add(at,
                fmt::format(
                    "{} {} the party: {} where {} had {}.",
                    who,
                    name_of(party_change(
                        index_, source.parties, repeat.parties, evidence_.claim(to).date
                    )),
                    parties_named(index_, repeat.parties),
                    whom,
                    parties_named(index_, source.parties)
                ));
        } else {
            add(at,
                fmt::format(
                    "{} gives another {}: {} where {} had {}.",
                    who,
                    source.value && repeat.value ? "number" : "answer",
                    repeat.key(),
                    whom,
                    source.key()
                ));
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
                compare_texts(
                    claim,
                    appearance,
                    {node_of_appearance(claim, i), node_of(claim)},
                    label_of(index_, appearance),
                    evidence_.who(position)
                );
            }
        }
    }

    void along_via(const Claim& claim, const Arc& arc) {
        const auto& source = claim.appearances[arc.to];
        const auto& relay = claim.appearances[arc.from];
        compare_texts(
            source,
            relay,
            {node_of_appearance(claim, arc.from), node_of_appearance(claim, arc.to)},
            label_of(index_, relay),
            label_of(index_, source)
        );
    }

    template <typename Source>
    void compare_texts(
        const Source& source,
        const Appearance& relay,
        const std::vector<std::string>& at,
        const std::string& there,
        const std::string& before
    ) {
        if (const auto words = wording_between(source, relay); !words.empty()) {
            add(at, fmt::format("{} words it otherwise than {}: {}", there, before, words));
        }
        if (rose(source.certainty, relay.certainty)) {
            add(at,
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
