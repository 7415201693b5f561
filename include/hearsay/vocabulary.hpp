// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace hearsay {

// The closed vocabularies of the record format. Their numbers are stored in databases: frozen, new
// words go at the end. Each has `name_of(word)`, the word as it is written in records, and
// `words_of<Word>()`, all of them in order of their numbers.

/// The kinds of record.
enum class Kind : std::uint8_t { event, actor, outlet, document, claim };

/// What a speech act does about its position.
enum class Act : std::uint8_t { asserts, suggests, denies, doubts, withholds };

/// What a party is said to have done.
enum class Role : std::uint8_t {
    perpetrator,
    accomplice,
    orchestrator,
    instigator,
    sponsor,
    financier,
    supplier,
    facilitator,
    harbourer,
    beneficiary,
    negligent,
    credited
};

/// How a claim was made, after the claim modes of the Global Terrorism Database codebook.
enum class Mode : std::uint8_t {
    statement,
    speech,
    interview,
    broadcast,
    article,
    post,
    letter,
    call,
    email,
    video,
    note_at_scene,
    anonymous_briefing,
    court,
    report,
    other,
    unknown
};

/// Estimative words of US Intelligence Community Directive 203; numbers rise from `certain` down,
/// so compare with `strength_of`.
enum class Certainty : std::uint8_t {
    certain,
    very_likely,
    likely,
    even,
    unlikely,
    very_unlikely,
    possible
};

/// Whether a claim was made at all as recorded. What is `fabricated` is nobody's position; what is
/// `disputed` counts, and is marked.
enum class Authenticity : std::uint8_t { genuine, disputed, fabricated };

/// What an actor is.
enum class ActorKind : std::uint8_t {
    person,
    organisation,
    government,
    state,
    armed_group,
    media,
    group
};

/// How an actor is tied to a body. All but `backed_by` make the actor part of it, or speak for it.
enum class Relation : std::uint8_t { part_of, member, office_holder, spokesperson, backed_by };

/// What kind of channel an outlet is.
enum class OutletKind : std::uint8_t {
    news_agency,
    newspaper,
    magazine,
    broadcaster,
    website,
    social_media,
    think_tank,
    press_office,
    journal,
    other
};

/// Who controls what an outlet publishes.
enum class Control : std::uint8_t {
    state,
    state_aligned,
    party,
    armed_group,
    commercial,
    non_profit,
    independent,
    unknown
};

/// How a claim stands to an earlier one.
enum class Link : std::uint8_t {
    repeats,
    questions,
    misreports,
    endorses,
    disputes,
    revises,
    retracts,
    answers
};

/// The word as it is written in records: "office-holder". Empty for a number that has none.
std::string_view name_of(Kind word);
std::string_view name_of(Act word);
std::string_view name_of(Role word);
std::string_view name_of(Mode word);
std::string_view name_of(Certainty word);
std::string_view name_of(Authenticity word);
std::string_view name_of(ActorKind word);
std::string_view name_of(Relation word);
std::string_view name_of(OutletKind word);
std::string_view name_of(Control word);
std::string_view name_of(Link word);

/// All words of a vocabulary as written, indexed by their numbers. Defined for each enumeration
/// above.
template <typename Word>
std::span<const std::string_view> words_of();

template <>
std::span<const std::string_view> words_of<Kind>();
template <>
std::span<const std::string_view> words_of<Act>();
template <>
std::span<const std::string_view> words_of<Role>();
template <>
std::span<const std::string_view> words_of<Mode>();
template <>
std::span<const std::string_view> words_of<Certainty>();
template <>
std::span<const std::string_view> words_of<Authenticity>();
template <>
std::span<const std::string_view> words_of<ActorKind>();
template <>
std::span<const std::string_view> words_of<Relation>();
template <>
std::span<const std::string_view> words_of<OutletKind>();
template <>
std::span<const std::string_view> words_of<Control>();
template <>
std::span<const std::string_view> words_of<Link>();

/// The word that `name` stands for, or none.
template <typename Word>
std::optional<Word> word_from(std::string_view name) {
    const auto words = words_of<Word>();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == name) {
            return static_cast<Word>(i);
        }
    }
    return std::nullopt;
}

/// Position on the scale possible < very-unlikely < unlikely < even < likely < very-likely <
/// certain, from 0. (`possible` says least: that it cannot be ruled out.)
int strength_of(Certainty certainty);

}  // namespace hearsay
