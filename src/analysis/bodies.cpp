// SPDX-License-Identifier: Apache-2.0

#include "analysis/bodies.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace hearsay {

const std::vector<Body>& Bodies::of(const std::string& actor, const std::optional<Date>& at) {
    constexpr std::size_t most_held = 1'000'000;  // some fifty megabytes
    if (held_ > most_held) {
        known_.clear();
        held_ = 0;
    }
    auto& dates = known_[actor];
    const auto key = at ? at->text : std::string{};
    auto found = dates.find(key);
    if (found == dates.end()) {
        found = dates.emplace(key, bodies_of(index_, actor, at)).first;
        held_ += found->second.size() + 1;
    }
    return found->second;
}

bool Bodies::any_rolls_up(
    const std::vector<std::string>& actors,
    const std::vector<std::string>& bodies,
    const std::optional<Date>& at,
    RollUp wanted
) {
    const auto is_wanted = [&](std::string_view id) {
        return std::ranges::find(bodies, id) != bodies.end();
    };
    return std::ranges::any_of(actors, [&](const std::string& actor) {
        return is_wanted(actor) || std::ranges::any_of(of(actor, at), [&](const Body& body) {
                   return (body.certain || wanted == RollUp::possible) && is_wanted(body.actor->id);
               });
    });
}

std::vector<std::string>
Bodies::tops_of(const std::vector<std::string>& actors, const std::optional<Date>& at) {
    std::set<std::string> tops;
    for (const auto& actor : actors) {
        const auto& bodies = of(actor, at);
        bool found = false;
        for (const auto& body : bodies) {
            if (!body.leads_on) {
                tops.insert(body.actor->id);
                found = true;
            }
        }
        // Bodies that are part of each other in a circle have no top: the farthest stands for them.
        if (!found) {
            tops.insert(bodies.empty() ? actor : bodies.back().actor->id);
        }
    }
    return {tops.begin(), tops.end()};
}

std::vector<std::string>
Bodies::possible_tops_of(const std::vector<std::string>& actors, const std::optional<Date>& at) {
    std::set<std::string> possible;
    std::set<std::string> certain;
    for (const auto& actor : actors) {
        const auto tops = tops_of({actor}, at);
        for (const auto& body : of(actor, at)) {
            if (std::ranges::binary_search(tops, body.actor->id)) {
                (body.certain ? certain : possible).insert(body.actor->id);
            }
        }
    }
    std::vector<std::string> only_possible;
    std::ranges::set_difference(possible, certain, std::back_inserter(only_possible));
    return only_possible;
}

std::vector<std::string>
Bodies::certain_tops_of(const std::string& actor, const std::optional<Date>& at) {
    std::vector<std::string> tops;
    for (const auto& body : of(actor, at)) {
        if (body.certain && !body.certainly_leads_on && body.actor->id != actor) {
            tops.push_back(body.actor->id);
        }
    }
    std::ranges::sort(tops);
    return tops;
}

}  // namespace hearsay
