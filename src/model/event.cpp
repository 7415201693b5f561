// SPDX-License-Identifier: Apache-2.0

#include <hearsay/event.hpp>

namespace hearsay {

bool is_built_in_topic(std::string_view topic) {
    return topic == responsibility || topic == killed || topic == injured;
}

std::string question_of(const Event& event, std::string_view topic) {
    if (topic == responsibility) {
        return "Who did it?";
    }
    if (topic == killed) {
        return "How many were killed?";
    }
    if (topic == injured) {
        return "How many were injured?";
    }
    const auto declared = event.topics.find(std::string(topic));
    return declared == event.topics.end() ? std::string{} : declared->second;
}

}  // namespace hearsay
