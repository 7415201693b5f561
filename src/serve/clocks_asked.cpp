// SPDX-License-Identifier: Apache-2.0

#include "serve/clocks_asked.hpp"

#include "serve/refusal.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace hearsay::serve {

namespace {

/// As the address has them, and as the form of the page calls its fields.
struct ClockName {
    std::string_view name, field;
};
constexpr std::array<ClockName, 2> clock_names{
    {{"as-of", "On record by"}, {"known-at", "Recorded by"}}};

constexpr std::string_view title = "This is no day to go back to";

/// "asof" of "As-Of".
std::string letters_of(std::string_view name) {
    std::string letters = text::ascii_lower(name);
    std::erase_if(letters, [](char c) { return !text::is_letter(c); });
    return letters;
}

void refuse_other_names(const Question& question) {
    for (const auto& [word, value] : question.words) {
        for (const ClockName& clock : clock_names) {
            if (word != clock.name && letters_of(word) == letters_of(clock.name)) {
                throw Refusal{
                    400,
                    std::string(title),
                    "there is no `" + word + "` to ask with",
                    "`" + std::string(clock.name) + "` is meant"};
            }
        }
    }
    for (const ClockName& clock : clock_names) {
        if (question.contradicted.contains(std::string(clock.name))) {
            throw Refusal{
                400,
                std::string(title),
                "`" + std::string(clock.name) + "` is told more than once",
                "ask with one of them"};
        }
    }
}

[[noreturn]] void refuse(const ClockName& clock, const ClockError& error) {
    throw Refusal{
        400,
        std::string(title),
        "“" + std::string(clock.field) + "” takes a day, as 2024-01-05: " + error.message,
        error.help};
}

Clocks read(const LiveFrame& frame) {
    Clocks clocks;
    if (!frame.as_of.empty()) {
        auto as_of = read_as_of(frame.as_of);
        if (!as_of) {
            refuse(clock_names[0], as_of.error());
        }
        clocks.as_of = std::move(as_of.value());
    }
    if (!frame.known_at.empty()) {
        const auto known_at = read_known_at(frame.known_at);
        if (!known_at) {
            refuse(clock_names[1], known_at.error());
        }
        clocks.known_at = known_at.value();
    }
    return clocks;
}

}  // namespace

Clocks clocks_asked(const Question& question, LiveFrame& frame) {
    frame.as_of = question.word("as-of");
    frame.known_at = question.word("known-at");
    try {
        refuse_other_names(question);
        return read(frame);
    } catch (const Refusal&) {
        frame.refused_as_of = std::exchange(frame.as_of, {});
        frame.refused_known_at = std::exchange(frame.known_at, {});
        throw;
    }
}

}  // namespace hearsay::serve
