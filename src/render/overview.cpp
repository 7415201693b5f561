// SPDX-License-Identifier: Apache-2.0

#include "render/overview.hpp"

#include <hearsay/counts.hpp>

#include "model/appearances.hpp"
#include "model/node_ids.hpp"
#include "render/claim_words.hpp"
#include "render/cut_words.hpp"
#include "render/position_words.hpp"
#include "render/source_words.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace hearsay::render {

namespace {

using text::plural;

/// "a (appearance 2)", as the record file counts them; one that is only implied by where it stands.
std::string appearance_words(const Voice& voice, std::string_view claim_id, std::size_t number) {
    const auto* claim = voice.index().claim(claim_id);
    const auto* appearance = claim == nullptr ? nullptr : appearance_numbered(*claim, number);
    return voice.claim(claim_id) + (appearance != nullptr && appearance->implied
                                        ? " (in " + voice.place_of(*appearance) + ')'
                                        : " (appearance " + std::to_string(number) + ')');
}

/// "document d", "outlet o".
std::string record_words(const Voice& voice, Kind kind, std::string_view id) {
    return std::string(name_of(kind)) + ' ' + voice.by_id(kind, id);
}

std::string node_words(const Voice& voice, std::string_view node) {
    const auto [kind, id, appearance] = node_id(node);
    if (appearance > 0) {
        return appearance_words(voice, id, appearance);
    }
    if (kind == Kind::claim) {
        return voice.claim(id);
    }
    return kind ? record_words(voice, *kind, id) : voice(id);
}

constexpr std::size_t most_places = 4;  ///< that are named where something was found

/// The first of so many places, and how many there are besides.
std::string joined_places(std::vector<std::string> words, std::size_t all) {
    if (all > words.size()) {
        words.push_back(text::thousands(all - words.size()) + " more");
    }
    return text::join_words(words, "and");
}

}  // namespace

std::vector<std::string> remaining_words(const Voice& voice, const Comparison& comparison) {
    if (comparison.without.empty()) {
        return {};
    }
    const auto left = counts_of(voice.index(), comparison).claims;
    const auto all = left + comparison.lost.size();
    std::vector<std::string> words{
        "without " + through(voice, comparison, comparison.without) + ", " + text::thousands(left) +
        " of " + plural(all, "claim") + (left == 1 || all == 1 ? " remains" : " remain")};
    const std::string_view those = comparison.without.size() == 1 ? "it: " : "them: ";
    const auto add = [&](std::string_view what, const Ids& claims) {
        if (!claims.empty()) {
            words.push_back(std::string(what).append(those) + voice.list(claims));
        }
    };
    Ids gone;
    std::ranges::set_difference(
        comparison.lost, comparison.no_longer_certain, std::back_inserter(gone)
    );
    add("gone with ", gone);
    add("no longer certainly on record by then without ", comparison.no_longer_certain);
    add("in force again without ", comparison.in_force_again);
    if (!comparison.fewer_speakers.empty()) {
        words.push_back(
            "joint statements, now of their other speakers alone: " +
            voice.list(comparison.fewer_speakers)
        );
    }
    if (!comparison.said_for_set_aside.empty()) {
        words.push_back(
            "still here, because others said it on behalf of who is set aside: " +
            voice.list(comparison.said_for_set_aside)
        );
    }
    if (const auto& belonging = comparison.belonging_to_set_aside; !belonging.empty()) {
        words.push_back(
            "still here, and belonging to who is set aside, perhaps only possibly: " +
            voice.actors(belonging)
        );
    }
    if (!comparison.cut_from_circle.empty()) {
        const auto texts = names_of(voice, comparison.cut_from_circle);
        const bool is_one = texts.size() == 1;
        words.push_back(
            "only via what is set aside came " + text::join_words(texts, "and") +
            ", and that via " + (is_one ? "it" : "them") + " in turn: where " +
            (is_one ? "it has" : "they have") + " this from is not on record"
        );
    }
    for (const bool was_asserted : {true, false}) {
        std::vector<std::string> answers;
        for (const auto& lost : comparison.lost_answers) {
            if (lost.was_asserted == was_asserted) {
                answers.push_back(
                    voice.answer(lost.topic, lost.answer) + " (" + voice(lost.topic) +
                    (lost.is_still_suggested ? "; others suggest it)" : ")")
                );
            }
        }
        if (!answers.empty()) {
            words.push_back(
                (was_asserted ? "nobody is left who asserts: " : "nobody is left who suggests: ") +
                text::join_words(answers, "and")
            );
        }
    }
    return words;
}

std::string common_source(const Voice& voice, const Comparison& comparison) {
    if (comparison.sole_sources.empty()) {
        return {};
    }
    std::vector<std::string> documents;
    std::vector<std::string> outlets;
    std::vector<std::string> speakers;
    for (const auto& source : comparison.sole_sources) {
        switch (source.kind) {
        case Source::Kind::document:
            documents.push_back(voice.document(source.id));
            break;
        case Source::Kind::outlet:
            outlets.push_back(voice.outlet(source.id));
            break;
        case Source::Kind::speaker:
            speakers.push_back(speaker_by_then(voice, comparison, source.id));
            break;
        }
    }
    std::vector<std::string> ways;
    const auto add = [&](const std::vector<std::string>& names, std::string_view one) {
        if (!names.empty()) {
            const bool single = names.size() == 1;
            ways.push_back(
                (single ? "one " + std::string(one) : "each of " + plural(names.size(), one)) +
                ", " + text::join_words(names, "and")
            );
        }
    };
    add(documents, "document");
    add(outlets, "outlet");
    add(speakers, "speaker");
    const auto claims = asserting_in_force(comparison);
    std::string sources;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        sources += (i == 0 ? "" : i + 1 == ways.size() ? "; and through " : "; through ") + ways[i];
    }
    return (claims == 1 ? "the only asserting claim in force is known through "
                        : text::all_of(claims) + " asserting claims in force are known through ") +
           sources;
}

std::vector<std::string> stale_words(const Voice& voice, const Comparison& comparison) {
    std::vector<std::string> sentences;
    sentences.reserve(comparison.stale_documents.size());
    for (const auto& stale : comparison.stale_documents) {
        const auto document =
            "the document " + voice.document(stale.document) +
            (stale.is_certain ? ", which is stale" : ", which may have been stale by then");
        std::string words;
        if (!stale.only_through.empty()) {
            words =
                "known only through " + document + ": " + claims_named(voice, stale.only_through);
        }
        if (!stale.also_through.empty()) {
            words += words.empty() ? "known through " + document + ", and otherwise: "
                                   : "; known through it and otherwise: ";
            words += claims_named(voice, stale.also_through);
        }
        sentences.push_back(std::move(words));
    }
    return sentences;
}

std::string uncertain_legend(
    const DossierIndex& index,
    const Comparison& comparison,
    const std::set<std::string_view>& topics
) {
    const bool any = std::ranges::any_of(comparison.claims, [&](const auto& each) {
        const auto& [id, compared] = each;
        const auto* claim = index.claim(id);
        return claim != nullptr && claim->uncertain && compared.is_of_event_on_record() &&
               topics.contains(compared.topic);
    });
    return any ? std::string(uncertain_mark) + ' ' + std::string(uncertain_words) : std::string();
}

std::string uncertain_legend(const DossierIndex& index, const Comparison& comparison) {
    std::set<std::string_view> topics;
    for (const auto& topic : comparison.topics) {
        topics.insert(topic.topic);
    }
    return uncertain_legend(index, comparison, topics);
}

std::map<Finding::Kind, std::vector<const Finding*>> by_kind(const std::vector<Finding>& findings) {
    std::map<Finding::Kind, std::vector<const Finding*>> kinds;
    for (const auto& finding : findings) {
        kinds[finding.kind].push_back(&finding);
    }
    return kinds;
}

std::vector<const Finding*> gaps_in(const Report& report) {
    std::vector<const Finding*> gaps;
    for (const auto& finding : report.comparison.findings) {
        if (finding.kind == Finding::Kind::gap) {
            gaps.push_back(&finding);
        }
    }
    return gaps;
}

std::string counted(Finding::Kind kind, std::size_t number) {
    switch (kind) {
    case Finding::Kind::gap:
        return plural(number, "gap");
    case Finding::Kind::anachronism:
        return plural(number, "anachronism");
    case Finding::Kind::circular:
        return plural(number, "circle");
    case Finding::Kind::bottleneck:
        return plural(number, "bottleneck");
    case Finding::Kind::drift:
        return plural(number, "drift");
    case Finding::Kind::fabricated:
        return number == 1 ? "1 fabricated" : text::thousands(number) + " fabricated";
    case Finding::Kind::echo:
        return plural(number, "echo", "echoes");
    case Finding::Kind::stale:
        return text::thousands(number) + " stale";
    }
    return text::thousands(number);
}

std::string_view meaning(Finding::Kind kind) {
    switch (kind) {
    case Finding::Kind::gap:
        return "something is missing from the record";
    case Finding::Kind::anachronism:
        return "dates that do not go together, or that are before the event";
    case Finding::Kind::circular:
        return "sources that take it from each other";
    case Finding::Kind::bottleneck:
        return "what is known of a claim came by way of one";
    case Finding::Kind::drift:
        return "the wording changed on the way";
    case Finding::Kind::fabricated:
        return "never said, or resting on what was never said";
    case Finding::Kind::echo:
        return "appearances that came from one and the same";
    case Finding::Kind::stale:
        return "taken back since, or resting on what was";
    }
    return {};
}

std::vector<std::string> findings_in_numbers(const Report& report) {
    std::map<Finding::Kind, std::size_t> numbers;
    for (const auto& finding : report.comparison.findings) {
        ++numbers[finding.kind];
    }
    for (const auto& trace : report.traces) {
        const auto bottlenecks =
            std::ranges::count(trace.findings, Finding::Kind::bottleneck, &Finding::kind);
        if (bottlenecks > 0) {
            numbers[Finding::Kind::bottleneck] += static_cast<std::size_t>(bottlenecks);
        }
    }
    std::vector<std::string> words;
    words.reserve(numbers.size());
    for (const auto& [kind, number] : numbers) {
        words.push_back(counted(kind, number) + ": " + std::string(meaning(kind)));
    }
    return words;
}

std::string place_words(const Voice& voice, const Finding& finding) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < finding.at.size() && i < most_places; ++i) {
        words.push_back(node_words(voice, finding.at[i]));
    }
    return joined_places(std::move(words), finding.at.size());
}

std::string other_places(const Voice& voice, const Finding& finding, std::string_view own) {
    const auto claim = claim_of(finding);
    if (!claim.empty() && claim != own) {
        return {};
    }
    std::vector<std::string> words;
    std::size_t all = 0;
    for (const auto& [kind, id] : records_of(finding)) {
        if ((kind == Kind::claim && id == own) || !voice.leads_to(kind, id)) {
            continue;
        }
        ++all;
        if (words.size() < most_places) {
            words.push_back(kind == Kind::claim ? voice.claim(id) : record_words(voice, kind, id));
        }
    }
    return joined_places(std::move(words), all);
}

std::string claim_of(const Finding& finding) {
    for (const auto& node : finding.at) {
        if (const auto of = node_id(node); of.kind == Kind::claim) {
            return std::string(of.id);
        }
    }
    return {};
}

std::string finding_words(const Voice& voice, const Finding& finding, std::string_view own) {
    const auto claim = claim_of(finding);
    return claim.empty() || claim == own
               ? voice.sentence(finding.message)
               : place_words(voice, finding) + ": " + voice.sentence(finding.message);
}

}  // namespace hearsay::render
