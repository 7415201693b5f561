// SPDX-License-Identifier: Apache-2.0

#include "render/dispute_words.hpp"

#include "render/claim_words.hpp"
#include "render/position_words.hpp"
#include "render/shift_words.hpp"
#include "text/plural.hpp"

#include <algorithm>
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

/// "X (claim-a: likely; claim-b) and Y (claim-c by Z)": who holds to it by these claims, each once,
/// with what holds back.
std::string makers(const Voice& voice, const Comparison& comparison, const Ids& claims) {
    constexpr std::size_t most = 12;
    using Made = std::pair<std::string, std::vector<std::string>>;
    std::vector<Made> by_holder;
    const Ids told(claims.begin(), claims.size() > most ? claims.begin() + most : claims.end());
    for (const auto& [id, claim, compared] : rows_of(voice.index(), comparison, told)) {
        const auto name = holder(voice, *claim, *compared);
        auto made = mention_with_hedge(voice, *claim, *compared);
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
    if (claims.size() > most) {
        words.push_back(text::thousands(claims.size() - most) + " more");
    }
    return text::join_words(words, "and");
}

std::string as_roles(const std::vector<Role>& roles) {
    return roles.empty() ? "" : " as " + role_words(roles);
}

std::string conflict_words(
    const Voice& voice, const Comparison& comparison, const Labels& labels, const Conflict& conflict
) {
    if (conflict.positions.empty()) {
        return {};
    }
    const auto first = labels.of(conflict.positions.front());
    const auto second = labels.of(conflict.positions.back());
    if (conflict.kind == Conflict::Kind::denied) {
        const auto denied =
            conflict.positions.size() > 1 ? ", and " + second + " denied by " : ", denied by ";
        return first + as_roles(conflict.roles) + ": asserted by " +
               makers(voice, comparison, conflict.a) + denied +
               makers(voice, comparison, conflict.b);
    }
    return "rival answers" + as_roles(conflict.roles) + ": " + first + ", by " +
           makers(voice, comparison, conflict.a) + "; " + second + ", by " +
           makers(voice, comparison, conflict.b);
}

bool is_rival_pair(const Conflict& conflict) {
    return conflict.kind == Conflict::Kind::rival && conflict.positions.size() == 2;
}

bool share_a_role(const Position& a, const Position& b) {
    return std::ranges::any_of(a.roles, [&](Role role) {
        return std::ranges::find(b.roles, role) != b.roles.end();
    });
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
    for (const auto& [id, claim, compared] : rows_of(voice.index(), comparison, claims)) {
        const auto hedge = reservation(voice, *claim, *compared);
        const bool is_reserved = !hedge.empty() || !record_marks(*claim).empty();
        (is_reserved ? reserved : flat)
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

/// "139 (a, 25 Mar 2024)", "suggests 139 (a, …)"; after "from", "a suggested range of 100 to 139
/// (a, …)".
std::string
figure(const Voice& voice, const Comparison& comparison, const std::string& id, bool is_from) {
    const auto compared = comparison.claims.find(id);
    const auto* claim = voice.index().claim(id);
    if (compared == comparison.claims.end() || claim == nullptr) {
        return voice.claim(id);
    }
    const auto hedge = reservation(voice, *claim, compared->second);
    const auto number = number_words(compared->second.answer);
    // Else "lowered from 10 to 12" would be a way from 10 to 12.
    const bool is_range = number.find(" to ") != std::string::npos;
    const bool is_suggested = compared->second.act == Act::suggests;
    std::string before = is_suggested ? "suggests " : "";
    if (is_from) {
        before = is_range       ? (is_suggested ? "a suggested range of " : "a range of ")
                 : is_suggested ? "a suggested "
                                : "";
    }
    return before + number + " (" + (hedge.empty() ? "" : hedge + "; ") +
           mention(voice, *claim, compared->second) + ", " + made(*claim) + ')';
}

std::string
figures_words(const Voice& voice, const Comparison& comparison, const Figures& figures) {
    const auto all = [&](const Ids& ids, std::string_view conjunction, bool is_from = false) {
        std::vector<std::string> words;
        for (const auto& id : ids) {
            words.push_back(figure(voice, comparison, id, is_from));
        }
        return text::join_words(words, conjunction);
    };
    auto words = voice.actors(figures.principal) + ": " +
                 (figures.latest.empty() ? "none now" : all(figures.latest, "or"));
    const std::string_view reservation = figures.if_date_right ? if_dates_right : "";
    if (figures.latest.size() > 1) {
        words += ", which is the latest is not certain";
    }
    if (!figures.denied_since.empty()) {
        words += ", denied since (" + voice.claims(figures.denied_since) + ')';
    }
    if (figures.earlier.empty()) {
        return words + std::string(reservation);
    }
    Ids replaced;
    Ids taken_back;
    for (const auto& id : figures.earlier) {
        const bool retracted = std::ranges::binary_search(figures.taken_back, id);
        (retracted ? taken_back : replaced).push_back(id);
    }
    if (!replaced.empty()) {
        words += figures.change && figures.change != Shift::Kind::revised
                     ? ", " + std::string(name_of(*figures.change)) + " from " +
                           all(replaced, "and", true)
                     : "; earlier or replaced: " + all(replaced, "and");
    }
    if (!taken_back.empty()) {
        words += "; taken back: " + all(taken_back, "and");
    }
    return words + std::string(reservation);
}

void count_left_out(std::vector<std::string>& sentences, std::size_t number) {
    if (number > 0) {
        sentences.push_back(text::thousands(number) + " more");
    }
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
            sentences.push_back(conflict_words(voice, comparison, labels, conflict));
            ++next;
            continue;
        }
        const auto& answer = conflict.positions.front();
        const auto side = [&](const std::string& of, const Ids& claims) {
            return with_reservations(voice, comparison, labels.of(of), claims);
        };
        std::vector<std::string> others;
        for (; next < conflicts.size() && is_rival_pair(conflicts[next]) &&
               conflicts[next].positions.front() == answer;
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
    std::vector<std::string> sentences;
    std::size_t left_out = 0;
    for (std::size_t i = 0; i < asserted.size(); ++i) {
        std::vector<std::string> beside;
        for (std::size_t j = i + 1; j < asserted.size(); ++j) {
            if (!share_a_role(*asserted[i], *asserted[j])) {
                beside.push_back(words(*asserted[j]));
            }
        }
        if (!beside.empty() && sentences.size() < most) {
            const auto with = beside.size() == 1 ? " and " : " beside ";
            sentences.push_back(words(*asserted[i]) + with + text::join_words(beside, "and"));
        } else if (!beside.empty()) {
            ++left_out;
        }
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

std::vector<std::string> figure_sentences(
    const Voice& voice, const Comparison& comparison, const TopicComparison& topic, std::size_t most
) {
    const bool all_single = std::ranges::all_of(topic.figures, [](const Figures& figures) {
        return figures.latest.size() == 1 && figures.earlier.empty() &&
               figures.denied_since.empty();
    });
    if (all_single) {
        return {};
    }
    std::vector<std::string> sentences;
    for (const auto& figures : topic.figures) {
        if (sentences.size() == most) {
            break;
        }
        sentences.push_back(figures_words(voice, comparison, figures));
    }
    count_left_out(sentences, topic.figures.size() - sentences.size());
    return sentences;
}

}  // namespace hearsay::render
