// SPDX-License-Identifier: Apache-2.0

#include <hearsay/vocabulary.hpp>

#include <array>
#include <cstddef>

namespace hearsay {

namespace {

using namespace std::string_view_literals;

constexpr std::array kinds{"event"sv, "actor"sv, "outlet"sv, "document"sv, "claim"sv};
constexpr std::array acts{"asserts"sv, "suggests"sv, "denies"sv, "doubts"sv, "withholds"sv};
constexpr std::array roles{
    "perpetrator"sv,
    "accomplice"sv,
    "orchestrator"sv,
    "instigator"sv,
    "sponsor"sv,
    "financier"sv,
    "supplier"sv,
    "facilitator"sv,
    "harbourer"sv,
    "beneficiary"sv,
    "negligent"sv,
    "credited"sv};
constexpr std::array modes{
    "statement"sv,
    "speech"sv,
    "interview"sv,
    "broadcast"sv,
    "article"sv,
    "post"sv,
    "letter"sv,
    "call"sv,
    "email"sv,
    "video"sv,
    "note-at-scene"sv,
    "anonymous-briefing"sv,
    "court"sv,
    "report"sv,
    "other"sv,
    "unknown"sv};
constexpr std::array certainties{
    "certain"sv,
    "very-likely"sv,
    "likely"sv,
    "even"sv,
    "unlikely"sv,
    "very-unlikely"sv,
    "possible"sv};
constexpr std::array authenticities{"genuine"sv, "disputed"sv, "fabricated"sv};
constexpr std::array actor_kinds{
    "person"sv, "organisation"sv, "government"sv, "state"sv, "armed-group"sv, "media"sv, "group"sv};
constexpr std::array relations{
    "part-of"sv, "member"sv, "office-holder"sv, "spokesperson"sv, "backed-by"sv};
constexpr std::array outlet_kinds{
    "news-agency"sv,
    "newspaper"sv,
    "magazine"sv,
    "broadcaster"sv,
    "website"sv,
    "social-media"sv,
    "think-tank"sv,
    "press-office"sv,
    "journal"sv,
    "other"sv};
constexpr std::array controls{
    "state"sv,
    "state-aligned"sv,
    "party"sv,
    "armed-group"sv,
    "commercial"sv,
    "non-profit"sv,
    "independent"sv,
    "unknown"sv};
constexpr std::array links{
    "repeats"sv,
    "questions"sv,
    "misreports"sv,
    "endorses"sv,
    "disputes"sv,
    "revises"sv,
    "retracts"sv,
    "answers"sv};

template <typename Word>
std::string_view word_at(Word word) {
    const auto words = words_of<Word>();
    const auto at = static_cast<std::size_t>(word);
    return at < words.size() ? words[at] : std::string_view{};
}

}  // namespace

template <>
std::span<const std::string_view> words_of<Kind>() {
    return kinds;
}
template <>
std::span<const std::string_view> words_of<Act>() {
    return acts;
}
template <>
std::span<const std::string_view> words_of<Role>() {
    return roles;
}
template <>
std::span<const std::string_view> words_of<Mode>() {
    return modes;
}
template <>
std::span<const std::string_view> words_of<Certainty>() {
    return certainties;
}
template <>
std::span<const std::string_view> words_of<Authenticity>() {
    return authenticities;
}
template <>
std::span<const std::string_view> words_of<ActorKind>() {
    return actor_kinds;
}
template <>
std::span<const std::string_view> words_of<Relation>() {
    return relations;
}
template <>
std::span<const std::string_view> words_of<OutletKind>() {
    return outlet_kinds;
}
template <>
std::span<const std::string_view> words_of<Control>() {
    return controls;
}
template <>
std::span<const std::string_view> words_of<Link>() {
    return links;
}

std::string_view name_of(Kind word) { return word_at(word); }
std::string_view name_of(Act word) { return word_at(word); }
std::string_view name_of(Role word) { return word_at(word); }
std::string_view name_of(Mode word) { return word_at(word); }
std::string_view name_of(Certainty word) { return word_at(word); }
std::string_view name_of(Authenticity word) { return word_at(word); }
std::string_view name_of(ActorKind word) { return word_at(word); }
std::string_view name_of(Relation word) { return word_at(word); }
std::string_view name_of(OutletKind word) { return word_at(word); }
std::string_view name_of(Control word) { return word_at(word); }
std::string_view name_of(Link word) { return word_at(word); }

int strength_of(Certainty certainty) {
    // The vocabulary lists the words from the strongest down.
    return static_cast<int>(certainties.size()) - 1 - static_cast<int>(certainty);
}

}  // namespace hearsay
