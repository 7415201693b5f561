// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>
#include <hearsay/place.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// WGS 84 degrees.
struct Coordinates {
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const Coordinates&, const Coordinates&) = default;
};

/// What happened, or a situation that goes on. Empty texts are absent ones.
struct Event {
    std::string id;
    std::string title;
    Date date;
    std::string place;
    std::string country;  ///< ISO 3166-1 alpha-2
    std::optional<Coordinates> coordinates;
    std::string part_of;  ///< id of a wider event
    std::vector<std::string> aliases;
    std::map<std::string, std::string> topics;  ///< declared topics: id -> question
    std::string summary;
    std::string note;
    Place recorded_at;
};

/// Topics that every event has without declaring them.
constexpr std::string_view responsibility = "responsibility";  ///< answers are actors
constexpr std::string_view killed = "killed";                  ///< answers are numbers
constexpr std::string_view injured = "injured";                ///< answers are numbers

/// Whether it is one of these three, which no event may declare.
bool is_built_in_topic(std::string_view topic);

/// The question of a topic, built in or declared by the event; empty when there is no such topic.
std::string question_of(const Event& event, std::string_view topic);

}  // namespace hearsay
