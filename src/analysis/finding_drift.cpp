// SPDX-License-Identifier: Apache-2.0

#include "analysis/appearance_drift.hpp"
#include "analysis/certainty_drift.hpp"
#include "analysis/evidence.hpp"
#include "analysis/nearest_worded.hpp"
#include "analysis/party_drift.hpp"
#include "analysis/wording.hpp"
#include "analysis/wording_drift.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace hearsay {

namespace {

/// Whether a text in which it stands has words for it.
bool is_worded(const Claim& claim) {
    return std::ranges::any_of(claim.appearances, [](const Appearance& it) {
        return !it.quote.empty() || !it.translation.empty() || it.certainty;
    });
}

Worded quote_of(const Claim& claim) { return {claim.quote, claim.language}; }

/// So that words of the source would not be found in the repeat.
bool is_in_another_language(const Claim& source, const Claim& repeat) {
    return !repeat.quote.empty() && repeat.translation.empty() &&
           languages(source.language, repeat.language) == Languages::different;
}

class Drift {
public:
    Drift(const Evidence& evidence, Findings& findings)
        : evidence_(evidence), index_(evidence.index), findings_(findings),
          quoted_(nearest([this](std::size_t at) { return !evidence_.claim(at).quote.empty(); })),
          graded_(nearest([this](std::size_t at) {
              return evidence_.claim(at).certainty.has_value();
          })),
          naming_(nearest([this](std::size_t at) {
              return !evidence_.claim(at).party_as_named.empty();
          })),
          saying_(nearest([this](std::size_t at) {
              return says_itself(evidence_.claim(at)) || is_worded(evidence_.claim(at));
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
        appearances_.of_claim(position);
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

    /// The nearest claim with a quote that can be held against this one's.
    std::optional<std::size_t> quoted_before(std::size_t from, const Claim& repeat) {
        constexpr std::size_t most_languages = 16;  // so that the cost stays linear
        const auto language = language_alone(repeat.language);
        auto found = quoted_in_.find(language);
        if (found == quoted_in_.end()) {
            if (quoted_in_.size() == most_languages) {
                return quoted_.from(from);
            }
            const auto says = [this, language](std::size_t at) {
                const auto quote = quote_of(evidence_.claim(at));
                return !quote.text.empty() &&
                       languages(quote.language, language) != Languages::different;
            };
            found = quoted_in_.emplace(language, nearest(says)).first;
        }
        return found->second.from(from);
    }

    /// Once of what a claim comes to over several that say nothing; where it repeats that itself
    /// too, only of that.
    bool is_to_be_told(std::string_view what, std::size_t said, std::size_t from, std::size_t to) {
        const auto repeats = evidence_.links.repeats_of(to);
        return said == from || (std::ranges::find(repeats, said, &ClaimLink::to) == repeats.end() &&
                                told_.emplace(what, said).second);
    }

    void along_repeats(std::size_t from, std::size_t to) {
        compare_words(from, to);
        compare_certainties(from, to);
        compare_reservations(from, to);
        compare_positions(from, to);
        compare_names_of_party(from, to);
    }

    void compare_words(std::size_t from, std::size_t to) {
        const auto& repeat = evidence_.claim(to);
        // What says nothing itself passes on what was said before it.
        const auto quoted = repeat.quote.empty() ? std::nullopt : quoted_before(from, repeat);
        if (quoted && is_to_be_told("wording", *quoted, from, to)) {
            const auto words = words_.between(quote_of(evidence_.claim(*quoted)), quote_of(repeat));
            if (!words.empty()) {
                add_hop(
                    *quoted,
                    to,
                    words.is_excerpt ? "{0} {2} only part of the words of {1}{3}: {4}"
                                     : "{0} {2} {1} in other words{3}: {4}",
                    verb(to, "repeats"),
                    over_silent_ones(
                        *quoted != from,
                        quoted_.from(from) == quoted ? "wording of its own"
                                                     : "wording of its own in that language"
                    ),
                    words.words
                );
            }
        }
    }

    void compare_certainties(std::size_t from, std::size_t to) {
        const auto& repeat = evidence_.claim(to);
        const auto graded = repeat.certainty ? graded_.from(from) : std::nullopt;
        if (graded && is_to_be_told("certainty", *graded, from, to) &&
            certainty_rose(evidence_.claim(*graded).certainty, repeat.certainty)) {
            add_hop(
                *graded,
                to,
                "{0} {2} surer than {1}{3}: “{4}” became “{5}”.",
                verb(to, "is"),
                over_silent_ones(*graded != from, "certainty of its own"),
                name_of(*evidence_.claim(*graded).certainty),
                name_of(*repeat.certainty)
            );
        }
    }

    void compare_names_of_party(std::size_t from, std::size_t to) {
        const auto& repeat = evidence_.claim(to);
        const auto naming = repeat.party_as_named.empty() ? std::nullopt : naming_.from(from);
        // What changed the party on the way is another drift.
        const bool is_of_one_party =
            naming && (*naming == from ||
                       (evidence_.standings[*naming].parties == evidence_.standings[from].parties &&
                        evidence_.standings[from].parties == evidence_.standings[to].parties));
        if (is_of_one_party && is_to_be_told("name", *naming, from, to) &&
            evidence_.claim(*naming).party_as_named != repeat.party_as_named) {
            add_hop(
                *naming,
                to,
                "{0} {2} the party “{3}” where {1} named “{4}”{5}.",
                verb(to, "names"),
                repeat.party_as_named,
                evidence_.claim(*naming).party_as_named,
                over_silent_ones(*naming != from, "name for it")
            );
        }
    }

    /// Against the claim whose hedge and certainty hold for what is repeated, where that says
    /// nothing itself. A repeat that says nothing either has left nothing out that its own source
    /// would not have.
    void compare_reservations(std::size_t repeated, std::size_t to) {
        const auto& repeat = evidence_.claim(to);
        const auto said = saying_.from(repeated);
        const bool goes_further = said && evidence_.standings[repeated].reserved_in == said &&
                                  (says_itself(repeat) || is_worded(repeat));
        const auto from = goes_further ? *said : repeated;
        if (!is_to_be_told("reservation", from, repeated, to)) {
            return;
        }
        const auto& source = evidence_.claim(from);
        const auto over_others = over_silent_ones(from != repeated, "words");
        const auto instead =
            source.hedge.empty() ? InPlaceOfHedge::as_much : in_place_of_hedge(source, repeat);
        if (instead != InPlaceOfHedge::as_much) {
            const auto is_there = hedges_.finds(source.hedge, repeat);
            if (is_there == true) {
                return;
            }
            if (instead == InPlaceOfHedge::certainty) {
                add_hop(
                    from,
                    to,
                    "{0} {2} “{3}” in place of the hedge of {1}{4}: “{5}”.",
                    verb(to, "has"),
                    name_of(*repeat.certainty),
                    over_others,
                    source.hedge
                );
                return;
            }
            const bool is_known = is_there && (says_itself(repeat) || is_worded(repeat)) &&
                                  !is_in_another_language(source, repeat);
            add_hop(
                from,
                to,
                is_known ? "{0} {2} out the hedge of {1}{3}: “{4}”."
                         : "Whether {0} {2} the hedge of {1} is not on record{3}: “{4}”.",
                verb(to, is_known ? "leaves" : "keeps"),
                over_others,
                source.hedge
            );
        } else if (lost_its_certainty(source, repeat)) {
            add_hop(
                from,
                to,
                "{0} {2} out how sure {1} {3}{4}: “{5}”.",
                verb(to, "leaves"),
                verb(from, "is"),
                over_others,
                name_of(*source.certainty)
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
        // A denial is not on that scale, but is more than a doubt.
        const bool is_denied = source.act == Act::doubts && repeat.act == Act::denies;
        if (is_denied || (before && after && *before < *after)) {
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
                verb(to, verb_of(change)),
                parties_named(index_, repeat.parties),
                parties_named(index_, source.parties)
            );
            compare_roles(from, to);
        } else {
            add_hop(
                from,
                to,
                "{0} {2} another {3}: {4} where {1} had {5}.",
                verb(to, "gives"),
                source.value && repeat.value ? "number" : "answer",
                answer_named(repeat),
                answer_named(source)
            );
        }
    }

    /// The party is said to have paid, and then to have done it.
    void compare_roles(std::size_t from, std::size_t to) {
        const auto& source = evidence_.standings[from];
        const auto& repeat = evidence_.standings[to];
        if (source.roles == repeat.roles) {
            return;
        }
        const auto is_opposed = [](const Standing& it) {
            return it.act == Act::denies || it.act == Act::doubts;
        };
        if (!source.roles.empty() && !repeat.roles.empty()) {
            add_hop(
                from,
                to,
                "{0} {2} “{3}” as the role of the party where {1} had “{4}”.",
                verb(to, "has"),
                roles_named(repeat.roles),
                roles_named(source.roles)
            );
        } else if (is_opposed(source) && is_opposed(repeat)) {
            // Without a role, that is every role.
            const bool is_wider = repeat.roles.empty();
            add_hop(
                from,
                to,
                is_wider ? "{0} {2} any role of the party where {1} had “{3}”."
                         : "{0} {2} only “{3}” of the party where {1} had any role.",
                verb(to, name_of(*repeat.act)),
                roles_named(is_wider ? source.roles : repeat.roles)
            );
        }
    }

    static bool same_answer(const Standing& a, const Standing& b) {
        return a.parties == b.parties && a.value == b.value && a.answer == b.answer;
    }

    [[nodiscard]] std::string verb(std::size_t claim, std::string_view singular) const {
        const bool was_said = evidence_.claim(claim).authenticity != Authenticity::fabricated;
        return was_said ? evidence_.verb(claim, singular) : std::string(singular);
    }

    /// The names of the repeating speakers and of the repeated ones are the first two arguments.
    template <typename... Arguments>
    void add_hop(
        std::size_t from, std::size_t to, std::string_view message, const Arguments&... arguments
    ) {
        add({node_of(evidence_.claim(to)), node_of(evidence_.claim(from))},
            fmt::format(
                fmt::runtime(message),
                evidence_.wording_of(to),
                evidence_.wording_of(from),
                arguments...
            ));
    }

    void add(std::vector<std::string> at, std::string message) {
        findings_.push_back({Finding::Kind::drift, std::move(at), std::move(message)});
    }

    const Evidence& evidence_;
    const DossierIndex& index_;
    Findings& findings_;
    std::set<std::pair<std::string_view, std::size_t>> told_;  ///< of the claim at hand
    NearestRepeated quoted_;                            ///< the nearest claim before with a quote
    std::map<std::string, NearestRepeated> quoted_in_;  ///< the same by language
    NearestRepeated graded_;  ///< the nearest claim before with a certainty
    NearestRepeated naming_;  ///< the nearest claim before with its own name for the party
    NearestRepeated saying_;  ///< the nearest before that says anything, in some text at least
    WordingDrift words_;
    HedgeSearch hedges_;
    AppearanceDrift appearances_{evidence_, words_, findings_};
};

}  // namespace

void find_drift(const Evidence& evidence, Findings& findings) {
    Drift drift(evidence, findings);
    for (const auto claim : evidence.claims) {
        drift.of_claim(claim);
    }
}

}  // namespace hearsay
