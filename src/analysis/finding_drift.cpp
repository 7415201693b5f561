// SPDX-License-Identifier: Apache-2.0

#include "analysis/appearance_drift.hpp"
#include "analysis/certainty_drift.hpp"
#include "analysis/evidence.hpp"
#include "analysis/nearest_worded.hpp"
#include "analysis/position_drift.hpp"
#include "analysis/said_on_record.hpp"
#include "analysis/wording.hpp"
#include "analysis/wording_drift.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace hearsay {

namespace {

/// So that words of the source would not be found in the repeat.
bool is_in_another_language(const Claim& source, const Claim& repeat) {
    return !repeat.quote.empty() && repeat.translation.empty() &&
           languages(source.language, repeat.language) == Languages::different;
}

class Drift {
public:
    Drift(const Evidence& evidence, Findings& findings)
        : evidence_(evidence), index_(evidence.index), findings_(findings), said_(evidence),
          quoted_(nearest([this](std::size_t at) { return !said_.of(at).quotes.empty(); })),
          graded_(nearest([this](std::size_t at) {
              const auto& said = said_.of(at);
              return said.only_suggests || !said.certainties.empty();
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

    /// The nearest claim with a quote that can be held against one in that language.
    std::optional<std::size_t> quoted_before(std::size_t from, std::string_view in) {
        constexpr std::size_t most_languages = 16;  // so that the cost stays linear
        const auto language = language_alone(in);
        auto found = quoted_in_.find(language);
        if (found == quoted_in_.end()) {
            if (quoted_in_.size() == most_languages) {
                return quoted_.from(from);
            }
            const auto says = [this, language](std::size_t at) {
                return std::ranges::any_of(said_.of(at).quotes, [&](const QuoteOnRecord& it) {
                    return languages(it.quote.language, language) != Languages::different;
                });
            };
            found = quoted_in_.emplace(language, nearest(says)).first;
        }
        return found->second.from(from);
    }

    /// Once of what a claim comes to over several that say nothing; where it repeats that itself
    /// too, only of that.
    bool
    is_to_be_told(std::string_view what, std::size_t said, std::size_t from, const SaidIn& to) {
        const auto repeats = evidence_.links.repeats_of(to.claim);
        return said == from || (std::ranges::find(repeats, said, &ClaimLink::to) == repeats.end() &&
                                told_.emplace(what, said, to.text).second);
    }

    void along_repeats(std::size_t from, std::size_t to) {
        compare_words(from, to);
        compare_certainties(from, to);
        compare_reservations(from, to);
        find_position_drift(evidence_, from, to, findings_);
        compare_names_of_party(from, to);
    }

    /// What says nothing itself passes on what was said before it.
    void compare_words(std::size_t from, std::size_t to) {
        for (const auto& repeat : said_.of(to).quotes) {
            const auto nearest = quoted_.from(from);
            const auto quoted = quoted_before(from, repeat.quote.language);
            if (quoted && is_to_be_told("wording", *quoted, from, repeat.at)) {
                compare_quotes(
                    *quoted,
                    repeat,
                    over_silent_ones(
                        *quoted != from,
                        nearest == quoted ? "wording of its own"
                                          : "wording of its own in that language"
                    )
                );
            }
            if (nearest && nearest != quoted &&
                is_to_be_told("rendering", *nearest, from, repeat.at)) {
                compare_rendering(
                    *nearest, repeat, over_silent_ones(*nearest != from, "wording of its own")
                );
            }
        }
    }

    /// Of several texts, it may have taken the one that is worded as it is.
    void compare_quotes(
        std::size_t quoted, const QuoteOnRecord& repeat, const std::string& over_others
    ) {
        WordingDifference changed;
        SaidIn changed_from;
        for (const auto& source : said_.of(quoted).quotes) {
            auto words = words_.between(source.quote, repeat.quote);
            if (words.empty() &&
                languages(source.quote.language, repeat.quote.language) == Languages::same) {
                return;
            }
            if (changed.empty() && !words.empty()) {
                changed = std::move(words);
                changed_from = source.at;
            }
        }
        if (!changed.empty()) {
            add_hop_between(
                changed_from,
                repeat.at,
                changed.is_excerpt ? "{0} {2} only part of the words of {1}{3}: {4}"
                                   : "{0} {2} {1} in other words{3}: {4}",
                verb(repeat.at.claim, "repeats"),
                over_others,
                changed.words
            );
        }
    }

    /// Against the translation of what was said in another language.
    void compare_rendering(
        std::size_t quoted, const QuoteOnRecord& repeat, const std::string& over_others
    ) {
        const auto& quotes = said_.of(quoted).quotes;
        // One for all: two translations differ, whoever made them.
        const auto source = std::ranges::find_if(quotes, [](const QuoteOnRecord& it) {
            return !it.translation.empty();
        });
        if (source == quotes.end() || !repeat.translation.empty() ||
            languages(source->quote.language, repeat.quote.language) != Languages::different) {
            return;
        }
        const auto words = words_.of_rendering(source->translation, repeat.quote.text);
        if (!words.empty()) {
            add_hop_between(
                source->at,
                repeat.at,
                words.is_excerpt ? "{0} {2} only part of the words of {1}, as translated{3}: {4}"
                                 : "{0} {2} {1}, as translated, in other words{3}: {4}",
                verb(repeat.at.claim, "repeats"),
                over_others,
                words.words
            );
        }
    }

    void compare_certainties(std::size_t from, std::size_t to) {
        const auto graded = graded_.from(from);
        if (!graded) {
            return;
        }
        const auto& source = said_.of(*graded);
        const auto before = source.surest();
        const auto over_others = over_silent_ones(*graded != from, "certainty of its own");
        // Of a text that is certain of what it only suggests, that is told there.
        const bool still_suggests = evidence_.standings[to].act == Act::suggests;
        for (const auto& repeat : said_.of(to).certainties) {
            const bool is_sure = repeat.certainty == Certainty::certain;
            if (still_suggests && is_sure && repeat.at.text) {
                continue;
            }
            if (source.only_suggests) {
                if (still_suggests && is_sure &&
                    is_to_be_told("certainty", *graded, from, repeat.at)) {
                    add_hop_between(
                        {*graded},
                        repeat.at,
                        "{0} {2} as certain what {1} only {3}{4}.",
                        verb(to, "tells"),
                        verb(*graded, "suggests"),
                        over_others
                    );
                }
            } else if (certainty_rose(before->certainty, repeat.certainty) &&
                       is_to_be_told("certainty", *graded, from, repeat.at)) {
                add_hop_between(
                    before->at,
                    repeat.at,
                    "{0} {2} surer than {1}{3}: “{4}” became “{5}”.",
                    verb(to, "is"),
                    over_others,
                    name_of(before->certainty),
                    name_of(repeat.certainty)
                );
            }
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
        if (is_of_one_party && is_to_be_told("name", *naming, from, {to}) &&
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
        if (!is_to_be_told("reservation", from, repeated, {to})) {
            return;
        }
        const auto& source = evidence_.claim(from);
        const auto over_others = over_silent_ones(from != repeated, "words");
        const auto how_sure = said_.of(to).surest();
        const auto instead =
            source.hedge.empty() || !repeat.hedge.empty()
                ? InPlaceOfHedge::as_much
                : in_place_of_hedge(
                      source.certainty, how_sure ? std::optional(how_sure->certainty) : std::nullopt
                  );
        if (instead != InPlaceOfHedge::as_much) {
            const auto is_there = hedges_.finds(source.hedge, repeat);
            if (is_there == true) {
                return;
            }
            if (instead == InPlaceOfHedge::certainty) {
                add_hop_between(
                    {from},
                    how_sure->at,
                    "{0} {2} “{3}” in place of the hedge of {1}{4}: “{5}”.",
                    verb(to, "has"),
                    name_of(how_sure->certainty),
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
        } else if (!how_sure && repeat.hedge.empty() && (says_itself(repeat) || is_worded(repeat))) {
            // What has neither words nor a position of its own passes on what it repeats.
            const auto before = said_.of(from).surest();
            if (before && is_reserved(before->certainty) &&
                !have_a_quote_in_common(said_.of(from), said_.of(to))) {
                add_hop_between(
                    before->at,
                    {to},
                    "{0} {2} out how sure {1} {3}{4}: “{5}”.",
                    verb(to, "leaves"),
                    verb(from, "is"),
                    over_others,
                    name_of(before->certainty)
                );
            }
        }
    }

    [[nodiscard]] std::string verb(std::size_t claim, std::string_view singular) const {
        return verb_of_wording(evidence_, claim, singular);
    }

    /// The names of the repeating speakers and of the repeated ones are the first two arguments.
    template <typename... Arguments>
    void add_hop(
        std::size_t from, std::size_t to, std::string_view message, const Arguments&... arguments
    ) {
        add_hop_between({from}, {to}, message, arguments...);
    }

    /// The same, of texts by name.
    template <typename... Arguments>
    void add_hop_between(
        const SaidIn& from,
        const SaidIn& to,
        std::string_view message,
        const Arguments&... arguments
    ) {
        add({node_of(evidence_.claim(to.claim)), node_of(evidence_.claim(from.claim))},
            fmt::format(fmt::runtime(message), wording_of(to), wording_of(from), arguments...));
    }

    [[nodiscard]] std::string wording_of(const SaidIn& place) const {
        auto whose = evidence_.wording_of(place.claim);
        if (!place.text) {
            return whose;
        }
        const auto& text = evidence_.claim(place.claim).appearances[*place.text];
        return fmt::format("{} ({})", whose, label_of(index_, text));
    }

    void add(std::vector<std::string> at, std::string message) {
        findings_.push_back({Finding::Kind::drift, std::move(at), std::move(message)});
    }

    const Evidence& evidence_;
    const DossierIndex& index_;
    Findings& findings_;
    std::set<std::tuple<std::string_view, std::size_t, std::optional<std::size_t>>>
        told_;  ///< of the claim at hand
    AllSaidOnRecord said_;
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
