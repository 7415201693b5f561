// SPDX-License-Identifier: Apache-2.0

#include "analysis/appearance_drift.hpp"

#include "analysis/certainty_drift.hpp"
#include "analysis/nearest_worded.hpp"
#include "analysis/position_drift.hpp"
#include "analysis/wording.hpp"
#include "model/appearances.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace hearsay {

namespace {

/// Whether the words of the hedge stand in the earlier text and not in the later one.
bool is_lost(const std::string& hedge, std::string_view earlier, std::string_view later) {
    return !hedge.empty() && holds_hedge(earlier, hedge) && !holds_hedge(later, hedge);
}

bool has_translation(const Claim& claim) {
    return !claim.translation.empty() ||
           std::ranges::any_of(claim.appearances, [](const Appearance& appearance) {
               return !appearance.translation.empty();
           });
}

}  // namespace

AppearanceDrift::Said AppearanceDrift::said_in(const Claim& claim, std::size_t at) const {
    if (at == claim.appearances.size()) {
        return {{claim.quote, claim.language}, claim.translation, claim.certainty};
    }
    const auto& appearance = claim.appearances[at];
    return {
        {appearance.quote, language_of(evidence_.index, appearance)},
        appearance.translation,
        appearance.certainty};
}

void AppearanceDrift::of_claim(std::size_t position) {
    into_appearances(position);
    along_vias(position, evidence_.via_of(position));
}

/// Between what was said and the texts nearest to it.
void AppearanceDrift::into_appearances(std::size_t position) {
    const auto& claim = evidence_.claim(position);
    const auto is_first = first_texts(claim.appearances.size(), evidence_.via_of(position));
    for (std::size_t i = 0; i < claim.appearances.size(); ++i) {
        const auto& appearance = claim.appearances[i];
        if (!appearance.distorts.empty()) {
            add({node_of_appearance(claim, i)},
                fmt::format(
                    "{} departs from what {}: {}",
                    label_of(evidence_.index, appearance),
                    evidence_.who_said(position),
                    appearance.distorts
                ));
        }
        if (is_first[i] && !appearance.implied) {
            const auto itself = claim.appearances.size();
            const Hop hop{position, itself, i, itself};
            compare_quotes(hop, {});
            compare_translations(hop);
            compare_certainty(hop);
            look_across_languages(hop);
        }
    }
}

/// Between a text and what it came via; where that has no words on record, with the nearest before
/// it that has, in the end what was said itself.
void AppearanceDrift::along_vias(std::size_t position, std::span<const Via> vias) {
    if (vias.empty()) {
        return;
    }
    quotes_along_vias(position, vias);
    const auto& claim = evidence_.claim(position);
    if (!claim.hedge.empty()) {
        for_hops(
            position,
            vias,
            [&](std::size_t at) { return !said_in(claim, at).translation.empty(); },
            [&](const Hop& hop) { compare_translations(hop); }
        );
    }
    const auto is_worded = [&](std::size_t at) {
        const auto said = said_in(claim, at);
        return at == claim.appearances.size() || !said.quote.text.empty() ||
               !said.translation.empty();
    };
    if (!claim.hedge.empty() || has_translation(claim)) {
        for_hops(position, vias, is_worded, [&](const Hop& hop) { look_across_languages(hop); });
    }
    for_hops(
        position,
        vias,
        [&](std::size_t at) {
            return said_in(claim, at).certainty ||
                   (at == claim.appearances.size() && only_suggests(position));
        },
        [&](const Hop& hop) { compare_certainty(hop); }
    );
    if (!claim.hedge.empty()) {
        // What is known of a text may be only how sure it is.
        const auto tells = [&](std::size_t at) {
            return is_worded(at) || said_in(claim, at).certainty.has_value();
        };
        for_hops(position, vias, tells, [&](const Hop& hop) {
            if (!is_worded(hop.to)) {
                look_for_hedge(hop, {});
            }
        });
    }
}

/// Each language for itself, so that a text in another one hides nothing.
void AppearanceDrift::quotes_along_vias(std::size_t position, std::span<const Via> vias) {
    constexpr std::size_t most_languages = 16;  // so that the cost stays linear
    const auto& claim = evidence_.claim(position);
    const auto itself = claim.appearances.size();
    std::vector<Worded> quotes;
    quotes.reserve(itself + 1);
    std::set<std::string> languages_quoted;
    for (std::size_t at = 0; at <= itself; ++at) {
        const auto& quote = quotes.emplace_back(said_in(claim, at).quote);
        if (at < itself && !quote.text.empty() && languages_quoted.size() < most_languages) {
            languages_quoted.insert(language_alone(quote.language));
        }
    }
    const auto is_quoted = [&](std::size_t at) { return !quotes[at].text.empty(); };
    const auto nearest = nearest_worded(itself, vias, is_quoted);
    for (const std::string& language : languages_quoted) {
        const auto can_be_compared = [&](std::size_t at) {
            return is_quoted(at) &&
                   languages(quotes[at].language, language) != Languages::different;
        };
        for_hops(position, vias, can_be_compared, [&](const Hop& hop) {
            if (language_alone(quotes[hop.to].language) == language) {
                const bool all_silent = !is_quoted(hop.via) && nearest[hop.via] == hop.from;
                compare_quotes(hop, all_silent ? "wording" : "wording in that language");
            }
        });
    }
}

void AppearanceDrift::for_hops(
    std::size_t position,
    std::span<const Via> vias,
    const std::function<bool(std::size_t)>& says,
    const std::function<void(const Hop&)>& compare
) {
    const auto nearest = nearest_worded(evidence_.claim(position).appearances.size(), vias, says);
    std::set<std::pair<std::size_t, std::size_t>> compared;
    for (const auto& via : vias) {
        if (via.from == via.to || !says(via.from)) {
            continue;
        }
        const auto source = says(via.to) ? via.to : nearest[via.to];
        if (source && source != via.from && compared.emplace(*source, via.from).second) {
            compare(Hop{position, *source, via.from, via.to});
        }
    }
}

/// `lacking`: what nothing has that stands between them.
void AppearanceDrift::compare_quotes(const Hop& hop, std::string_view lacking) {
    const auto& claim = evidence_.claim(hop.claim);
    const auto before = said_in(claim, hop.from);
    const auto after = said_in(claim, hop.to);
    const auto words = words_.between(before.quote, after.quote);
    if (words.empty()) {
        return;
    }
    add_hop(
        hop,
        words.is_excerpt ? "{0} has only part of the words of {1}{2}: {3}"
                         : "{0} words it otherwise than {1}{2}: {3}",
        over_silent_ones(hop.via != hop.from, lacking),
        words.words
    );
    if (is_lost(claim.hedge, before.quote.text, after.quote.text)) {
        tell_lost_hedge(hop, {});
    }
}

/// What stands in a text in place of the hedge that it lacks.
void AppearanceDrift::tell_lost_hedge(const Hop& hop, std::string_view as_translated) {
    const auto& claim = evidence_.claim(hop.claim);
    const auto certainty = said_in(claim, hop.to).certainty;
    switch (in_place_of_hedge(said_in(claim, hop.from).certainty, certainty)) {
    case InPlaceOfHedge::nothing:
        add_hop(hop, "{0}{2} leaves out the hedge of {1}: “{3}”.", as_translated, claim.hedge);
        break;
    case InPlaceOfHedge::certainty:
        add_hop(
            hop,
            "{0}{2} has “{3}” in place of the hedge of {1}: “{4}”.",
            as_translated,
            name_of(*certainty),
            claim.hedge
        );
        break;
    case InPlaceOfHedge::as_much:
        break;
    }
}

/// A text against what it has in another language: against the translation of that, where this is
/// in its own language.
void AppearanceDrift::look_across_languages(const Hop& hop) {
    const auto& claim = evidence_.claim(hop.claim);
    const auto before = said_in(claim, hop.from);
    const auto after = said_in(claim, hop.to);
    const bool is_rendering =
        !before.translation.empty() && after.translation.empty() &&
        languages(before.quote.language, after.quote.language) == Languages::different;
    const auto words = is_rendering ? words_.of_rendering(before.translation, after.quote.text)
                                    : WordingDifference();
    if (!words.empty()) {
        add_hop(
            hop,
            words.is_excerpt ? "{0} has only part of the words of {1}, as translated{2}: {3}"
                             : "{0} words it otherwise than {1}, as translated{2}: {3}",
            over_silent_ones(hop.via != hop.from, "wording"),
            words.words
        );
    }
    // Where it has other words, one of them may be the hedge in another translation.
    look_for_hedge(hop, words);
}

/// Where wordings that can be held against each other do not tell it: of a claim whose words on
/// record lack its hedge; of a text in another language; and of one that has no more than how sure
/// it is. `rendering`: how the text differs from the translation of what it took, where it can be
/// held against that.
void AppearanceDrift::look_for_hedge(const Hop& hop, const WordingDifference& rendering) {
    const auto& claim = evidence_.claim(hop.claim);
    const auto before = said_in(claim, hop.from);
    const auto there = said_in(claim, hop.to);
    const bool from_claim = hop.from == claim.appearances.size();
    if (claim.hedge.empty() || claim.hedge.size() > longest_hedge) {
        return;
    }
    if (there.quote.text.empty() && there.translation.empty()) {
        if (from_claim && there.certainty && !claim.certainty) {
            add_hop(
                hop,
                "{0} has “{2}” in place of the hedge of {1}: “{3}”.",
                name_of(*there.certainty),
                claim.hedge
            );
        }
        return;
    }
    const bool in_quote = holds_hedge(before.quote.text, claim.hedge);
    const bool in_translation = holds_hedge(before.translation, claim.hedge);
    const bool is_held = in_quote || in_translation;
    if (holds_hedge(there.quote.text, claim.hedge) || holds_hedge(there.translation, claim.hedge) ||
        (!is_held && !from_claim)) {
        return;
    }
    const auto in = languages(before.quote.language, there.quote.language);
    // Where one language is not given, words in common tell that it is the same.
    const bool by_quotes =
        in_quote && !there.quote.text.empty() &&
        (in == Languages::same ||
         (in == Languages::unknown && !words_.between(before.quote, there.quote).empty()));
    if (by_quotes || (in_translation && !there.translation.empty())) {
        return;
    }
    const bool can_be_told =
        is_held ? in_translation && rendering.adds_nothing : in == Languages::same;
    if (from_claim && there.certainty == Certainty::certain && !claim.certainty) {
        add_hop(
            hop,
            "{0} has “{2}” in place of the hedge of {1}: “{3}”.",
            name_of(*there.certainty),
            claim.hedge
        );
    } else if (can_be_told || is_reserved(there.certainty)) {
        tell_lost_hedge(hop, {});
    } else if (in_translation && !rendering.empty()) {
        add_hop(
            hop,
            "Whether the other words of {0} keep the hedge of {1} is for a reader to judge: “{2}”.",
            claim.hedge
        );
    } else if (there.certainty != Certainty::certain || !certainty_rose(before.certainty, there.certainty)) {
        // Who is certain where the other was not keeps no hedge, and that is told already.
        add_hop(hop, "Whether {0} keeps the hedge of {1} is not on record: “{2}”.", claim.hedge);
    }
}

/// Two translations differ in most words, whoever made them; a hedge that one has is another
/// matter.
void AppearanceDrift::compare_translations(const Hop& hop) {
    const auto& claim = evidence_.claim(hop.claim);
    const auto before = said_in(claim, hop.from).translation;
    const auto after = said_in(claim, hop.to);
    if (!after.translation.empty() && is_lost(claim.hedge, before, after.translation)) {
        tell_lost_hedge(hop, ", as translated,");
    }
}

/// By its act alone, so that a text that is certain makes more of it.
bool AppearanceDrift::only_suggests(std::size_t position) const {
    const auto& claim = evidence_.claim(position);
    return !claim.certainty && claim.hedge.empty() &&
           evidence_.standings[position].act == Act::suggests;
}

void AppearanceDrift::compare_certainty(const Hop& hop) {
    const auto& claim = evidence_.claim(hop.claim);
    const auto before = said_in(claim, hop.from).certainty;
    const auto after = said_in(claim, hop.to).certainty;
    if (certainty_rose(before, after)) {
        add_hop(
            hop,
            "{0} is surer than {1}{2}: “{3}” became “{4}”.",
            over_silent_ones(hop.via != hop.from, "certainty"),
            name_of(*before),
            name_of(*after)
        );
    } else if (hop.from == claim.appearances.size() && after == Certainty::certain && only_suggests(hop.claim)) {
        add_hop(
            hop,
            "{0} tells as certain what {1} only {3}{2}.",
            over_silent_ones(hop.via != hop.from, "certainty"),
            verb_of_wording(evidence_, hop.claim, "suggests")
        );
    }
}

/// The names of the later text and of the earlier one are the first two arguments.
template <typename... Arguments>
void AppearanceDrift::add_hop(
    const Hop& hop, std::string_view message, const Arguments&... arguments
) {
    const auto& claim = evidence_.claim(hop.claim);
    const bool from_claim = hop.from == claim.appearances.size();
    add({node_of_appearance(claim, hop.to),
         from_claim ? node_of(claim) : node_of_appearance(claim, hop.from)},
        fmt::format(
            fmt::runtime(message),
            label_of(evidence_.index, claim.appearances[hop.to]),
            from_claim ? evidence_.wording_of(hop.claim)
                       : label_of(evidence_.index, claim.appearances[hop.from]),
            arguments...
        ));
}

void AppearanceDrift::add(std::vector<std::string> at, std::string message) {
    findings_.push_back({Finding::Kind::drift, std::move(at), std::move(message)});
}

}  // namespace hearsay
