// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <string>
#include <string_view>
#include <unordered_set>

namespace hearsay::render {

/// Which answers are numbers, because a claim gives them as its `value`: a word that is an answer
/// may be made of digits too, as the number of a battalion is.
class Numbers {
public:
    explicit Numbers(const Records& records) {
        for (const auto& claim : records.claims) {
            if (claim.value) {
                given_.insert(key(claim.topic, written(*claim.value)));
            }
        }
    }

    /// One that has its topic over a link gives a number on any.
    [[nodiscard]] bool holds(std::string_view topic, std::string_view answer) const {
        return given_.contains(key(topic, answer)) || given_.contains(key({}, answer));
    }

private:
    static std::string key(std::string_view topic, std::string_view answer) {
        return std::string(topic) + ' ' + std::string(answer);
    }

    std::unordered_set<std::string> given_;
};

}  // namespace hearsay::render
