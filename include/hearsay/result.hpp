// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <utility>
#include <variant>

namespace hearsay {

/// A value, or the reason why there is none. What a user wrote never makes hearsay throw: functions
/// that read it return one of these. `value()` and `error()` require the matching state.
template <typename T, typename E>
class Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() { return std::get<0>(state_); }
    [[nodiscard]] const T& value() const { return std::get<0>(state_); }
    [[nodiscard]] const E& error() const { return std::get<1>(state_); }

private:
    std::variant<T, E> state_;
};

}  // namespace hearsay
