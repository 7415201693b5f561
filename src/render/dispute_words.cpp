#include "render/dispute_words.hpp"

#include "render/claim_words.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <string_view>

namespace hearsay::render {

namespace {

const Position* position_of(const TopicComparison& topic, const std::string& answer) {
    const auto found = std::ranges::find(topic.positions, answer, &Position::answer);
    return found == topic.positions.end() ? nullptr : &*found;
}

std::string label_of(const Voice& voice, const TopicComparison& topic, const std::string& answer) {
    const auto* position = position_of(topic, answer);
    return position == nullptr ? voice.answer(topic.topic, answer)
                               : voice.label(topic.topic, *position);
}

/// "X (claim-a) and Y (claim-b)": who made each of these claims.
std::string speakers_of(const Voice& voice, const Ids& claims) {
    constexpr std::size_t most = 5;
    std::vector<std::string> words;
    for (std::size_t i = 0; i < claims.size() && i < most; ++i) {
        const auto* claim = voice.index().claim(claims[i]);
        words.push_back(
            claim == nullptr ? voice(claims[i])
                             : voice.speaker(*claim) + " (" + voice(claims[i]) + ')'
        );
    }
    if (claims.size() > most) {
        words.push_back(text::thousands(claims.size() - most) + " more");
    }
    return text::join_words(words, "and");
}

std::string as_roles(const std::vector<Role>& roles) {
    return roles.empty() ? "" : " as " + role_words(roles);
}

bool share_a_role(const Position& a, const Position& b) {
    return std::ranges::any_of(a.roles, [&](Role role) {
        return std::ranges::find(b.roles, role) != b.roles.end();
    });
}

std::string_view verb_of(Shift::Kind kind) {
    switch (kind) {
    case Shift::Kind::reversed:
        return "reversed its position";
    case Shift::Kind::named:
        return "gave an answer after giving none";
    case Shift::Kind::withdrew:
        return "withdrew what it had said";
    case Shift::Kind::renamed:
        return "named another party";
    case Shift::Kind::hardened:
        return "hardened its position";
    case Shift::Kind::softened:
        return "softened its position";
    case Shift::Kind::raised:
        return "raised its number";
    case Shift::Kind::lowered:
        return "lowered its number";
    case Shift::Kind::revised:
        return "revised what it had said";
    }
    return "changed its position";
}

std::string side(const Voice& voice, const Comparison& comparison, const std::string& id) {
    const auto* claim = voice.index().claim(id);
    const auto compared = comparison.claims.find(id);
    std::string words;
    if (claim != nullptr && compared != comparison.claims.end() && compared->second.act) {
        words = stance_sentence(voice, *claim, compared->second) + ' ';
    }
    return words + '(' + voice(id) + (claim == nullptr ? "" : ", " + made(*claim)) + ')';
}

}  // namespace

std::string
conflict_words(const Voice& voice, const TopicComparison& topic, const Conflict& conflict) {
    std::vector<std::string> labels;
    labels.reserve(conflict.positions.size());
    for (const auto& answer : conflict.positions) {
        labels.push_back(label_of(voice, topic, answer));
    }
    if (labels.empty()) {
        return {};
    }
    if (conflict.kind == Conflict::Kind::denied) {
        const auto asserted = labels.front() + as_roles(conflict.roles) + ": asserted by " +
                              speakers_of(voice, conflict.a) + ", ";
        return asserted +
               (labels.size() > 1 ? "and " + labels.back() + " denied by " : "denied by ") +
               speakers_of(voice, conflict.b);
    }
    return "rival answers" + as_roles(conflict.roles) + ": " + labels.front() + ", by " +
           speakers_of(voice, conflict.a) + "; " + labels.back() + ", by " +
           speakers_of(voice, conflict.b);
}

std::vector<std::string>
different_roles(const Voice& voice, const TopicComparison& topic, std::size_t most) {
    constexpr std::size_t looked_at = 20;
    std::vector<const Position*> asserted;
    for (const auto& position : topic.positions) {
        if (!position.asserted_by.empty() && !position.roles.empty() &&
            asserted.size() < looked_at) {
            asserted.push_back(&position);
        }
    }
    const auto words = [&](const Position& position) {
        return voice.label(topic.topic, position) + " (" + role_words(position.roles) + ')';
    };
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i < asserted.size(); ++i) {
        for (std::size_t j = i + 1; j < asserted.size() && pairs.size() < most; ++j) {
            if (!share_a_role(*asserted[i], *asserted[j])) {
                pairs.push_back(words(*asserted[i]) + " and " + words(*asserted[j]));
            }
        }
    }
    return pairs;
}

std::string shift_words(const Voice& voice, const Comparison& comparison, const Shift& shift) {
    auto words = voice.actors(shift.principal) + ' ' + std::string(verb_of(shift.kind)) + ": " +
                 side(voice, comparison, shift.from) + ", then " +
                 side(voice, comparison, shift.to);
    return words + (shift.linked ? "" : "; no link of the record, their dates give the order");
}

}  // namespace hearsay::render
