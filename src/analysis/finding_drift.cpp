// SPDX-License-Identifier: Apache-2.0

#include "analysis/certainty_drift.hpp"
#include "analysis/evidence.hpp"
#include "analysis/nearest_worded.hpp"
#include "analysis/node_ids.hpp"
#include "analysis/party_drift.hpp"
#include "analysis/wording.hpp"
#include "analysis/wording_drift.hpp"
#include "model/appearances.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace hearsay {

namespace {

/// Whether a text in which it stands has words for it.
bool is_worded(const Claim& claim) {
    return std::ranges::any_of(claim.appearances, [](const Appearance& it) {
        return !it.quote.empty() || !it.translation.empty() || it.certainty;
    });
}

class Drift {
public:
    Drift(const Evidence& evidence, Findings& findings)
        : evidence_(evidence), index_(evidence.index), findings_(findings),
          quoted_(nearest([this](std::size_t at) { return !evidence_.claim(at).quote.empty(); })),
          graded_(nearest([this](std::size_t at) {
              return evidence_.claim(at).certainty.has_value();
          })) {}

    void of_claim(std::size_t position) {
        const auto& claim = evidence_.claim(position);
        told_.clear();
        for (const auto& [link, target] : evidence_.links.of(position)) {
            if (link == Link::repeats && target != position) {
                along_repeats(target, position);
            } else if (link == Link::misreports) {
                add({node_of(claim), node_of(evidence_.claim(target))},
                    fmt::format(
                        "{} {} recorded as misreporting what {}.",
                        evidence_.who(position),
                        verb(position, "is"),
                        evidence_.who_said(target)
                    ));
            }
        }
        into_appearances(position);
        along_vias(position, evidence_.via_of(position));
    }

private:
    /// Over `repeats`, to the nearest claim that says something.
    NearestRepeated nearest(const Says& says) {
        return {says, [this, says](std::size_t claim) -> std::optional<std::size_t> {
                    const auto repeats = evidence_.links.repeats_of(claim);
                    const auto saying = std::ranges::find_if(repeats, [&](const auto& link) {
                        return says(link.to);
                    });
                    if (saying != repeats.end()) {
                        return saying->to;
                    }
                    return repeats.empty() ? std::nullopt : std::optional(repeats.front().to);
                }};
    }

    /// Once of what a claim comes to over several that say nothing; where it repeats that itself
    /// too, only of that.
    bool is_to_be_told(std::string_view what, std::size_t said, std::size_t from, std::size_t to) {
        const auto repeats = evidence_.links.repeats_of(to);
        return said == from || (std::ranges::find(repeats, said, &ClaimLink::to) == repeats.end() &&
                                told_.emplace(what, said).second);
    }

    void along_repeats(std::size_t from, std::size_t to) {
        const auto& source = evidence_.claim(from);
        const auto& repeat = evidence_.claim(to);
        // What says nothing itself passes on what was said before it.
        const auto quoted = repeat.quote.empty() ? std::nullopt : quoted_.from(from);
        if (quoted && is_to_be_told("wording", *quoted, from, to)) {
            const auto words = wording_between(evidence_.claim(*quoted), repeat);
            if (!words.empty()) {
                add_hop(
                    *quoted,
                    to,
                    "{0} {2} {1} in other words{3}: {4}",
                    verb(to, "repeats"),
                    over(*quoted != from, "wording"),
                    words
                );
            }
        }
        const auto graded = repeat.certainty ? graded_.from(from) : std::nullopt;
        if (graded && is_to_be_told("certainty", *graded, from, to) &&
            certainty_rose(evidence_.claim(*graded).certainty, repeat.certainty)) {
            add_hop(
                *graded,
                to,
                "{0} {2} surer than {1}{3}: “{4}” became “{5}”.",
                verb(to, "is"),
                over(*graded != from, "certainty"),
                name_of(*evidence_.claim(*graded).certainty),
                name_of(*repeat.certainty)
            );
        }
        if (lost_its_hedge(source, repeat)) {
            const bool is_known = says_itself(repeat) || is_worded(repeat);
            add_hop(
                from,
                to,
                is_known ? "{0} {2} out the hedge of {1}: “{3}”."
                         : "Whether {0} {2} the hedge of {1} is not on record: “{3}”.",
                verb(to, is_known ? "leaves" : "keeps"),
                source.hedge
            );
        } else if (lost_its_certainty(source, repeat)) {
            add_hop(
                from,
                to,
                "{0} {2} out how sure {1} {3}: “{4}”.",
                verb(to, "leaves"),
                verb(from, "is"),
                name_of(*source.certainty)
            );
        }
        compare_positions(from, to);
        if (!source.party_as_named.empty() && !repeat.party_as_named.empty() &&
            source.party_as_named != repeat.party_as_named) {
            add_hop(
                from,
                to,
                "{0} {2} the party “{3}” where {1} named “{4}”.",
                verb(to, "names"),
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
                from,
                to,
                "{0} {2} what {1} only {3}.",
                verb(to, name_of(*repeat.act)),
                verb(from, name_of(*source.act))
            );
        }
        if (!source.has_position() || !repeat.has_position()) {
            return;
        }
        if (same_answer(source, repeat)) {
            compare_roles(from, to);
            return;
        }
        if (!source.parties.empty() && !repeat.parties.empty()) {
            const auto change =
                party_change(index_, source.parties, repeat.parties, evidence_.claim(to).date);
            add_hop(
                from,
                to,
                "{0} {2} the party: {3} where {1} had {4}.",
                verb(to, name_of(change)),
                parties_named(index_, repeat.parties),
                parties_named(index_, source.parties)
            );
        } else {
            add_hop(
                from,
                to,
                "{0} {2} another {3}: {4} where {1} had {5}.",
                verb(to, "gives"),
                source.value && repeat.value ? "number" : "answer",
                repeat.key(),
                source.key()
            );
        }
    }

    /// Of one party: said to have paid, and then to have done it.
    void compare_roles(std::size_t from, std::size_t to) {
        const auto& source = evidence_.standings[from].roles;
        const auto& repeat = evidence_.standings[to].roles;
        if (source.empty() || repeat.empty() || source == repeat) {
            return;
        }
        add_hop(
            from,
            to,
            "{0} {2} the party {3} where {1} had {4}.",
            verb(to, "makes"),
            roles_named(repeat),
            roles_named(source)
        );
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
                const Hop hop{position, claim.appearances.size(), i, false};
                compare_wordings(hop);
                compare_certainty(hop);
            }
        }
    }

    /// Between a text and what it came via; where that has no words on record, with the nearest
    /// before it that has, in the end what was said itself.
    void along_vias(std::size_t position, std::span<const Via> vias) {
        if (vias.empty()) {
            return;
        }
        const auto& claim = evidence_.claim(position);
        for_hops(
            position,
            vias,
            [&](std::size_t at) { return !said_in(claim, at).quote.empty(); },
            [&](const Hop& hop) { compare_wordings(hop); }
        );
        for_hops(
            position,
            vias,
            [&](std::size_t at) { return said_in(claim, at).certainty.has_value(); },
            [&](const Hop& hop) { compare_certainty(hop); }
        );
    }

    /// From one appearance of a claim to another; behind the last appearance is the claim itself.
    struct Hop {
        std::size_t claim;
        std::size_t from;
        std::size_t to;
        bool over_others;  ///< which say nothing themselves
    };

    /// What stands in a text, or was said.
    struct Said {
        const std::string& quote;
        const std::string& language;
        const std::optional<Certainty>& certainty;
    };

    static Said said_in(const Claim& claim, std::size_t at) {
        if (at == claim.appearances.size()) {
            return {claim.quote, claim.language, claim.certainty};
        }
        const auto& appearance = claim.appearances[at];
        return {appearance.quote, appearance.language, appearance.certainty};
    }

    template <typename Compare>
    void for_hops(
        std::size_t position, std::span<const Via> vias, const Says& says, const Compare& compare
    ) {
        const auto nearest =
            nearest_worded(evidence_.claim(position).appearances.size(), vias, says);
        std::set<std::pair<std::size_t, std::size_t>> compared;
        for (const auto& via : vias) {
            if (via.from == via.to || !says(via.from)) {
                continue;
            }
            const auto source = says(via.to) ? via.to : nearest[via.to];
            if (source && source != via.from && compared.emplace(*source, via.from).second) {
                compare(Hop{position, *source, via.from, source != via.to});
            }
        }
    }

    void compare_wordings(const Hop& hop) {
        const auto& claim = evidence_.claim(hop.claim);
        const auto words = wording_between(said_in(claim, hop.from), said_in(claim, hop.to));
        if (!words.empty()) {
            add_hop(
                hop,
                "{0} words it otherwise than {1}{2}: {3}",
                over(hop.over_others, "wording"),
                words
            );
        }
    }

    void compare_certainty(const Hop& hop) {
        const auto& claim = evidence_.claim(hop.claim);
        const auto& before = said_in(claim, hop.from).certainty;
        const auto& after = said_in(claim, hop.to).certainty;
        if (certainty_rose(before, after)) {
            add_hop(
                hop,
                "{0} is surer than {1}{2}: “{3}” became “{4}”.",
                over(hop.over_others, "certainty"),
                name_of(*before),
                name_of(*after)
            );
        }
    }

    /// Where what differs are not neighbours.
    static std::string over(bool others, std::string_view what) {
        return others ? fmt::format(" (what stands between them has no {} on record)", what)
                      : std::string();
    }

    template <typename Source, typename Relay>
    std::string wording_between(const Source& source, const Relay& relay) {
        if (source.quote.empty() || relay.quote.empty() || source.language != relay.language) {
            return {};
        }
        return words_.between(source.quote, relay.quote);
    }

    static bool same_answer(const Standing& a, const Standing& b) {
        return a.parties == b.parties && a.value == b.value && a.answer == b.answer;
    }

    [[nodiscard]] std::string verb(std::size_t claim, std::string_view singular) const {
        return evidence_.verb(claim, singular);
    }

    /// The names of the later text and of the earlier one are the first two arguments.
    template <typename... Arguments>
    void add_hop(const Hop& hop, std::string_view message, const Arguments&... arguments) {
        const auto& claim = evidence_.claim(hop.claim);
        const bool from_claim = hop.from == claim.appearances.size();
        add({node_of_appearance(claim, hop.to),
             from_claim ? node_of(claim) : node_of_appearance(claim, hop.from)},
            fmt::format(
                fmt::runtime(message),
                label_of(index_, claim.appearances[hop.to]),
                from_claim ? evidence_.who(hop.claim)
                           : label_of(index_, claim.appearances[hop.from]),
                arguments...
            ));
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
    std::set<std::pair<std::string_view, std::size_t>> told_;  ///< of the claim at hand
    NearestRepeated quoted_;  ///< the nearest claim before with a quote
    NearestRepeated graded_;  ///< the same with a certainty
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
