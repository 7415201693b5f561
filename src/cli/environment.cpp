// SPDX-License-Identifier: Apache-2.0

#include "cli/environment.hpp"

#include "text/number.hpp"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <limits>
#include <sys/ioctl.h>
#include <unistd.h>

namespace hearsay::cli {

namespace {

std::optional<std::string> variable_of_process(const std::string& name) {
    const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe): no threads yet
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::optional<std::int64_t> number_in_process(const std::string& name) {
    const auto value = variable_of_process(name);
    return value ? text::number_of<std::int64_t>(*value) : std::nullopt;
}

std::int64_t now_of_process() {
    constexpr std::int64_t microseconds = 1'000'000;
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / microseconds;
    if (const auto fixed = number_in_process("SOURCE_DATE_EPOCH");
        fixed && *fixed >= -most && *fixed <= most) {
        return *fixed * microseconds;
    }
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

std::size_t columns_of_process() {
    constexpr std::size_t without_terminal = 100;
    if (const auto columns = number_in_process("COLUMNS"); columns && *columns > 0) {
        return static_cast<std::size_t>(*columns);
    }
    winsize size{};
    if (isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
        size.ws_col > 0) {
        return size.ws_col;
    }
    return without_terminal;
}

}  // namespace

Environment environment_of_process() {
    return {
        .in = std::cin,
        .out = std::cout,
        .err = std::cerr,
        .now = now_of_process,
        .variable = variable_of_process,
        .out_is_terminal = isatty(STDOUT_FILENO) != 0,
        .columns = columns_of_process(),
    };
}

}  // namespace hearsay::cli
