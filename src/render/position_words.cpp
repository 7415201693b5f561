// SPDX-License-Identifier: Apache-2.0

#include "render/position_words.hpp"

#include "render/claim_words.hpp"
#include "render/own_words.hpp"
#include "render/source_words.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hearsay::render {

namespace {

using text::plural;

/// "in 2 claims by 2 speakers" first, then "in 1" for the other ways to hold it.
class Holding {
public:
    void add(std::string_view verb, std::size_t claims, std::string_view by = {}) {
        if (claims == 0) {
            return;
        }
        words_ += (words_.empty() ? "" : ", ") + std::string(verb) + " in " +
                  (words_.empty() ? plural(claims, "claim") : text::thousands(claims)) +
                  std::string(by);
    }
    [[nodiscard]] const std::string& words() const { return words_; }

private:
    std::string words_;
};

/// "claim-a (?) (no longer in force)": a claim with what a reader must know beside its id.
std::string marked(const Voice& voice, const Comparison& comparison, const std::string& id) {
    const auto rows = rows_of(voice.index(), comparison, Ids{id});
    if (rows.empty()) {
        return voice.claim(id);
    }
    const auto& [same_id, claim, compared] = rows.front();
    std::string words = marks(*claim, *compared);
    words.insert(0, words.empty() ? "" : " ");
    if (!compared->of_the_event) {
        words += " (about another event, " + voice.event(claim->event) + ')';
    }
    return voice.claim(id) + words;
}

/// The same with when it was disclosed, for whom its order among others is told to.
std::string
marked_in_time(const Voice& voice, const Comparison& comparison, const std::string& id) {
    const auto* claim = voice.index().claim(id);
    return marked(voice, comparison, id) + (claim != nullptr && claim->disclosed
                                                ? " (disclosed " + at_time(*claim->disclosed) + ')'
                                                : std::string());
}

/// The first of some claims, each in the words for it, and how many more there are.
template <typename Words>
std::string listed(const Ids& ids, std::string_view conjunction, const Words& words_of) {
    constexpr std::size_t most = 10;
    std::vector<std::string> words;
    words.reserve(std::min(ids.size(), most + 1));
    for (std::size_t i = 0; i < ids.size() && i < most; ++i) {
        words.push_back(words_of(ids[i]));
    }
    if (ids.size() <= most) {
        return text::join_words(words, conjunction);
    }
    words.push_back(text::thousands(ids.size() - most) + " more");
    return text::join_words(words, "and");
}

std::string either(
    const Voice& voice,
    const Comparison& comparison,
    const Ids& ids,
    bool overlap,
    bool if_date_right
) {
    auto words = listed(ids, "or", [&](const std::string& id) {
        return marked_in_time(voice, comparison, id);
    });
    if (ids.size() > 1) {
        words += overlap ? " (their dates overlap)" : " (which one is not certain)";
    }
    return words + (if_date_right ? std::string(if_dates_right) : "");
}

void append(std::string& words, const std::string& more) {
    words += (words.empty() || more.empty() ? "" : "; ") + more;
}

/// " (a (?) (authenticity disputed))", " (a: likely)": the claims, where something holds back about
/// each of them.
std::string only_with_reservations(
    const Voice& voice, const Comparison& comparison, const Position& position, const Ids& claims
) {
    constexpr std::size_t most = 3;
    std::vector<std::string> told;
    for (const auto& [id, claim, compared] : rows_of(voice.index(), comparison, claims)) {
        auto counted = *compared;
        if (a_party_speaks(position, id)) {  // for itself, whomever else it may have spoken for
            counted.holder = principal_of(*claim);
            counted.possible_holder.clear();
        }
        auto words = mention_with_hedge(voice, *claim, counted);
        if (words == voice.claim(id)) {
            return {};
        }
        told.push_back(std::move(words));
    }
    if (told.size() > most) {
        const auto more = told.size() - most;
        told.resize(most);
        told.push_back(text::thousands(more) + " more");
    }
    return told.empty() ? std::string() : " (" + side_by_side(told) + ')';
}

/// "3 speakers"; "1 to 2 bodies" where one of them may be another.
std::string holders_of(const Comparison& comparison, const Position& position) {
    const auto [at_least, at_most] = position.speakers_range;
    return (at_least < at_most ? text::thousands(at_least) + " to " : "") +
           plural(at_most, comparison.by == "affiliation" ? "body" : "speaker");
}

/// "3 owners"; "at most 3 owners" where one outlet may be the others' too.
std::string owners_words(const Position& position) {
    const auto [at_least, at_most] = position.owners_range;
    return (at_least < at_most ? "at most " : "") + plural(at_most, "owner");
}

}  // namespace

std::string holding(const Voice& voice, const Comparison& comparison, const Position& position) {
    Holding held;
    held.add("asserted", position.asserted_by.size(), " by " + holders_of(comparison, position));
    held.add("suggested", position.suggested_by.size());
    held.add("denied", position.denied_by.size());
    held.add("doubted", position.doubted_by.size());
    held.add("formerly asserted", position.formerly_asserted_by.size());
    held.add("formerly suggested", position.formerly_suggested_by.size());
    held.add("formerly denied", position.formerly_denied_by.size());
    auto words = held.words();
    const auto add_own = [&](const Ids& own, std::string_view what) {
        if (!own.empty()) {
            append(
                words,
                std::string(what) + " by " + by_parties(voice, position, own) +
                    only_with_reservations(voice, comparison, position, own)
            );
        }
    };
    add_own(position.own_claims, "claimed");
    add_own(position.own_denials, "denied");
    add_own(position.former_own_claims, "formerly claimed");
    add_own(position.former_own_denials, "formerly denied");
    return words;
}

std::string
independence(const Voice& voice, const Comparison& comparison, const Position& position) {
    if (position.asserted_by.empty()) {
        return {};
    }
    const auto with_marks = [&](const std::string& id) { return marked(voice, comparison, id); };
    const auto by_id = [&](const std::string& id) { return voice.claim(id); };
    const auto [least, most] = position.independent_origins;
    const auto range = least == most ? std::string() : text::thousands(least) + " to ";
    auto words = most == 0 ? "no independent origin" : range + plural(most, "independent origin");
    if (position.claims > 1 || position.appearances > 1) {
        words = plural(position.appearances, "appearance") + " → " +
                plural(position.outlets, "outlet") + " → " + owners_words(position) + " → " + words;
    }
    // Where the origin is the only claim there is, the row says it already.
    const bool the_same =
        position.asserted_by.size() == 1 && position.origins == position.asserted_by;
    if (!position.origins.empty() && !the_same) {
        // Several claims may be one principal's, or a joint statement.
        const auto number = position.origins.size();
        words += (number == most ? ": " : ", in " + plural(number, "claim") + ": ") +
                 listed(position.origins, "and", with_marks);
    }
    std::vector<std::string> why_none;
    if (!position.fabricated_roots.empty()) {
        why_none.push_back(
            "because fabricated: " + listed(position.fabricated_roots, "and", by_id)
        );
    }
    for (const auto& circle : position.circular) {
        why_none.push_back("because they only repeat each other: " + listed(circle, "and", by_id));
    }
    for (std::size_t i = 0; i < why_none.size(); ++i) {
        const bool goes_on = i == 0 && most == 0;
        words += (goes_on ? ", " : "; no origin, ") + why_none[i];
    }
    return words;
}

std::string
first_and_latest(const Voice& voice, const Comparison& comparison, const Position& position) {
    const auto all = position.asserted_by.size() + position.formerly_asserted_by.size();
    if (all < 2) {
        return {};
    }
    // Others may have suggested it before.
    const bool suggested =
        !position.suggested_by.empty() || !position.formerly_suggested_by.empty();
    const std::string to_assert = suggested ? " to assert it" : "";
    if (!position.first.empty() && position.first == position.latest) {
        return "first and latest" + to_assert + ": " +
               either(
                   voice,
                   comparison,
                   position.first,
                   position.firsts_overlap,
                   position.first_if_date_right || position.latest_if_date_right
               );
    }
    std::string words;
    if (!position.first.empty()) {
        words = "first" + to_assert + ": " +
                either(
                    voice,
                    comparison,
                    position.first,
                    position.firsts_overlap,
                    position.first_if_date_right
                );
    }
    if (!position.latest.empty()) {
        append(
            words,
            "latest: " + either(
                             voice,
                             comparison,
                             position.latest,
                             position.latests_overlap,
                             position.latest_if_date_right
                         )
        );
    }
    return words;
}

std::vector<std::string>
said_of(const Voice& voice, const Comparison& comparison, const Position& position) {
    std::vector<std::string> all;
    const auto add = [&](std::string words) {
        if (!words.empty()) {
            all.push_back(std::move(words));
        }
    };
    const auto [least, most] = position.independent_origins;
    const bool one_row = rows_of(voice.index(), comparison, position).size() == 1;
    const bool plain = one_row && !position.self_claimed && position.own_denials.empty() &&
                       position.former_own_claims.empty() && position.former_own_denials.empty();
    if (!plain || position.asserted_by.empty()) {
        add(holding(voice, comparison, position));
    }
    // One claim that came from another rests on that one.
    const bool is_taken_over = position.claims == 1 && position.origins != position.asserted_by;
    if (position.claims != 1 || least != 1 || most != 1 || is_taken_over) {
        add(independence(voice, comparison, position));
    }
    add(first_and_latest(voice, comparison, position));
    // What everything passes through is told once, for the event as a whole.
    std::vector<Source> own;
    const auto* only = position.claims == 1 && !position.asserted_by.empty()
                           ? voice.index().claim(position.asserted_by.front())
                           : nullptr;
    for (const auto& source : position.sole_sources) {
        const bool common = std::ranges::count(comparison.sole_sources, source) > 0;
        // That one claim is known through its own speaker, and one text through its outlet, says
        // nothing.
        const bool is_its_speaker = source.kind == Source::Kind::speaker &&
                                    (!is_taken_over || only == nullptr ||
                                     std::ranges::count(only->speakers, source.id) > 0);
        const bool tells = position.claims != 1 ||
                           ((position.appearances > 1 || is_taken_over) && !is_its_speaker);
        if (!common && tells) {
            own.push_back(source);
        }
    }
    if (!own.empty()) {
        const bool others_too =
            rows_of(voice.index(), comparison, position).size() > position.asserted_by.size();
        const std::string_view which = !others_too            ? ""
                                       : position.claims == 1 ? "the assertion is "
                                                              : "the assertions are ";
        add(std::string(which) + "known only through " + through(voice, comparison, own));
    }
    return all;
}

std::string claims_named(const Voice& voice, const Ids& ids) {
    return listed(ids, "and", [&](const std::string& id) { return voice.claim(id); });
}

std::vector<Row> rows_of(const DossierIndex& index, const Comparison& comparison, const Ids& ids) {
    std::vector<Row> rows;
    for (const auto& id : ids) {
        const auto* claim = index.claim(id);
        const auto compared = comparison.claims.find(id);
        if (claim != nullptr && compared != comparison.claims.end()) {
            rows.push_back({id, claim, &compared->second});
        }
    }
    return rows;
}

std::vector<Row>
rows_of(const DossierIndex& index, const Comparison& comparison, const Position& position) {
    std::vector<Row> rows;
    for (const auto* ids : claims_of(position)) {
        const auto more = rows_of(index, comparison, *ids);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

bool differ_in_act(const std::vector<Row>& rows) {
    return std::ranges::any_of(rows, [](const Row& row) {
        return row.compared->act && *row.compared->act != Act::asserts;
    });
}

std::string range_of_numbers(const TopicComparison& topic) {
    const auto numbers = asserted_numbers(topic);
    if (!numbers) {
        return {};
    }
    std::vector<std::string> apart;
    apart.reserve(numbers->without_origin.size());
    for (const auto& answer : numbers->without_origin) {
        apart.push_back(number_words(answer));
    }
    return "the asserted numbers run from " + number_words(std::to_string(numbers->least)) +
           " to " + number_words(std::to_string(numbers->most)) +
           (apart.empty() ? ""
                          : ", apart from " + text::join_words(apart, "and") +
                                (apart.size() == 1 ? ", which has no independent origin"
                                                   : ", which have no independent origin"));
}

}  // namespace hearsay::render
