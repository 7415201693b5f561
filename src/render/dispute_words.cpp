// SPDX-License-Identifier: Apache-2.0

#include "render/dispute_words.hpp"

#include "render/claim_words.hpp"
#include "render/position_words.hpp"
#include "render/rows_told.hpp"
#include "render/shift_words.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace hearsay::render {

namespace {

/// What positions of a topic are called, by their answers.
class Labels {
public:
    Labels(const Voice& voice, const TopicComparison& topic) : voice_(&voice), topic_(&topic) {
        for (const auto& position : topic.positions) {
            positions_.emplace(position.answer, &position);
        }
    }

    [[nodiscard]] std::string of(const std::string& answer) const {
        const auto found = positions_.find(answer);
        return found == positions_.end() ? voice_->answer(topic_->topic, answer)
                                         : voice_->label(topic_->topic, *found->second);
    }

private:
    const Voice* voice_;
    const TopicComparison* topic_;
    std::unordered_map<std::string_view, const Position*> positions_;
};

/// Those of the roles of a conflict that one of its claims is about; none where it is about all.
std::vector<Role> roles_among(const ComparedClaim& compared, const std::vector<Role>& roles) {
    std::vector<Role> own;
    std::ranges::copy_if(roles, std::back_inserter(own), [&](Role role) {
        return std::ranges::find(compared.roles, role) != compared.roles.end();
    });
    return own.size() == roles.size() ? std::vector<Role>() : own;
}

/// "X (claim-a: likely; claim-b) and Y (claim-c by Z: sponsor)": who holds to it by these claims,
/// each once, with what holds back, and its roles where those of the conflict are not all its own.
std::string makers(
    const Voice& voice,
    const Comparison& comparison,
    const Ids& claims,
    const std::vector<Role>& roles
) {
    constexpr std::size_t most = 12;
    using Made = std::pair<std::string, std::vector<std::string>>;
    std::vector<Made> by_holder;
    const auto [told, more] = rows_told(most, voice, comparison, claims);
    for (const auto& [id, claim, compared] : told) {
        const auto name = holder(voice, *claim, *compared);
        const auto own = role_words(roles_among(*compared, roles));
        const auto hedge = reservation(voice, *claim, *compared);
        auto made = mention(voice, *claim, *compared);
        made += own.empty() && hedge.empty() ? "" : ": ";
        made += own;
        made += own.empty() || hedge.empty() ? "" : ", ";
        made += hedge;
        const auto known = std::ranges::find(by_holder, name, &Made::first);
        if (known != by_holder.end()) {
            known->second.push_back(std::move(made));
        } else {
            by_holder.push_back({name, {std::move(made)}});
        }
    }
    std::vector<std::string> words;
    words.reserve(by_holder.size() + 1);
    for (const auto& [name, made] : by_holder) {
        words.push_back(name + (name.empty() ? "(" : " (") + side_by_side(made) + ')');
    }
    if (!more.empty()) {
        words.push_back(more);
    }
    return text::join_words(words, "and");
}

std::string as_roles(const std::vector<Role>& roles) {
    return roles.empty() ? "" : " as " + role_words(roles);
}

/// `of_parties`: the answers are parties, of which several may be named jointly; else numbers.
std::string conflict_words(
    const Voice& voice,
    const Comparison& comparison,
    const Labels& labels,
    const Conflict& conflict,
    bool of_parties
) {
    if (conflict.positions.empty()) {
        return {};
    }
    const auto first = labels.of(conflict.positions.front());
    const auto second = labels.of(conflict.positions.back());
    const auto makers_of = [&](const Ids& claims) {
        return makers(voice, comparison, claims, conflict.roles);
    };
    if (conflict.kind == Conflict::Kind::denied) {
        const bool of_another = conflict.positions.size() > 1;
        const std::string denied = !of_another ? ", denied by "
                                   : of_parties
                                       ? "; of these, " + second + " is denied by "
                                       : "; " + second + ", which includes it, is denied by ";
        return first + (of_another && of_parties ? " jointly" : "") + as_roles(conflict.roles) +
               ": asserted by " + makers_of(conflict.a) + denied + makers_of(conflict.b);
    }
    return "rival answers" + as_roles(conflict.roles) + ": " + first + ", by " +
           makers_of(conflict.a) + "; " + second + ", by " + makers_of(conflict.b);
}

bool is_rival_pair(const Conflict& conflict) {
    return conflict.kind == Conflict::Kind::rival && conflict.positions.size() == 2;
}

/// Roles as a set of bits.
using RoleSet = std::uint32_t;

RoleSet set_of(const std::vector<Role>& roles) {
    RoleSet set = 0;
    for (const Role role : roles) {
        set |= RoleSet{1} << static_cast<unsigned>(role);
    }
    return set;
}

/// "100 to 300 (claim-a: likely; claim-b)": an answer with the claims that assert it, where
/// anything is reserved about one of them. Those first, so that none of them is behind too many
/// others.
std::string with_reservations(
    const Voice& voice, const Comparison& comparison, const std::string& label, const Ids& claims
) {
    constexpr std::size_t most = 6;
    std::vector<std::string> reserved;
    std::vector<std::string> flat;
    for (const auto& row : rows_of(voice.index(), comparison, claims)) {
        const auto& [id, claim, compared] = row;
        const auto hedge = reservation(voice, *claim, *compared);
        (is_reserved(voice, row) ? reserved : flat)
            .push_back(id_with_record_marks(voice, *claim) + (hedge.empty() ? "" : ": " + hedge));
    }
    if (reserved.empty()) {
        return label;
    }
    const auto shorten = [](std::vector<std::string>& told, std::string_view more) {
        if (told.size() > most) {
            const auto left_out = told.size() - most;
            told.resize(most);
            told.push_back(text::thousands(left_out) + std::string(more));
        }
    };
    shorten(reserved, " more with reservations");
    shorten(flat, " more");
    reserved.insert(reserved.end(), flat.begin(), flat.end());
    return label + " (" + side_by_side(reserved) + ')';
}

}  // namespace

std::vector<std::string> conflict_sentences(
    const Voice& voice, const Comparison& comparison, const TopicComparison& topic, std::size_t most
) {
    const Labels labels(voice, topic);
    const auto& conflicts = topic.conflicts;
    std::vector<std::string> sentences;
    std::size_t next = 0;
    const bool one_pair = std::ranges::count_if(conflicts, is_rival_pair) == 1;
    while (next < conflicts.size() && sentences.size() < most) {
        const auto& conflict = conflicts[next];
        if (topic.topic == responsibility || one_pair || !is_rival_pair(conflict)) {
            sentences.push_back(
                conflict_words(voice, comparison, labels, conflict, topic.topic == responsibility)
            );
            ++next;
            continue;
        }
        const auto& answer = conflict.positions.front();
        const auto side = [&](const std::string& of, const Ids& claims) {
            return with_reservations(voice, comparison, labels.of(of), claims);
        };
        std::vector<std::string> others;
        // Those of other claims for the same answer are a sentence of their own.
        for (; next < conflicts.size() && is_rival_pair(conflicts[next]) &&
               conflicts[next].positions.front() == answer && conflicts[next].a == conflict.a;
             ++next) {
            others.push_back(side(conflicts[next].positions.back(), conflicts[next].b));
        }
        sentences.push_back(
            side(answer, conflict.a) + " against " + text::join_words(others, "and")
        );
    }
    count_left_out(sentences, conflicts.size() - next);
    if (topic.more_conflicts) {
        sentences.emplace_back("other pairs of answers, too many to list");
    }
    return sentences;
}

std::vector<std::string>
different_roles(const Voice& voice, const TopicComparison& topic, std::size_t most) {
    constexpr std::size_t most_beside = 20;
    std::vector<std::pair<RoleSet, const Position*>> asserted;
    std::map<RoleSet, std::size_t> behind;  // how many of those with these roles come later
    for (const auto& position : topic.positions) {
        if (!position.asserted_by.empty() && !position.roles.empty()) {
            asserted.emplace_back(set_of(position.roles), &position);
            ++behind[asserted.back().first];
        }
    }
    const auto words = [&](const Position& position) {
        return voice.label(topic.topic, position) + " (" + role_words(position.roles) + ')';
    };
    std::vector<std::string> sentences;
    std::size_t left_out = 0;
    for (std::size_t i = 0; i < asserted.size(); ++i) {
        const auto& [roles, position] = asserted[i];
        --behind[roles];
        std::size_t others = 0;
        for (const auto& [set, count] : behind) {
            others += (set & roles) == 0 ? count : 0;
        }
        if (others == 0) {
            continue;
        }
        if (sentences.size() == most) {
            ++left_out;
            continue;
        }
        std::vector<std::string> beside;
        for (std::size_t j = i + 1; j < asserted.size() && beside.size() < most_beside; ++j) {
            if ((asserted[j].first & roles) == 0) {
                beside.push_back(words(*asserted[j].second));
            }
        }
        if (others > beside.size()) {
            beside.push_back(text::thousands(others - beside.size()) + " more");
        }
        const auto with = beside.size() == 1 ? " and " : " beside ";
        sentences.push_back(words(*position) + with + text::join_words(beside, "and"));
    }
    count_left_out(sentences, left_out);
    return sentences;
}

std::vector<std::string> shift_sentences(
    const Voice& voice, const Comparison& comparison, const TopicComparison& topic, std::size_t most
) {
    std::vector<std::string> sentences;
    for (const auto& shift : topic.shifts) {
        if (sentences.size() == most) {
            break;
        }
        sentences.push_back(shift_words(voice, comparison, shift));
    }
    count_left_out(sentences, topic.shifts.size() - sentences.size());
    return sentences;
}

}  // namespace hearsay::render
