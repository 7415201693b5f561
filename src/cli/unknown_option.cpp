// SPDX-License-Identifier: Apache-2.0

#include "cli/unknown_option.hpp"

#include "text/nearest.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

namespace hearsay::cli {

namespace {

const CLI::Option*
option_named(const CLI::App& app, const CLI::App* command, const std::string& name) {
    const CLI::Option* of_command =
        command == nullptr ? nullptr : command->get_option_no_throw(name);
    return of_command != nullptr ? of_command : app.get_option_no_throw(name);
}

/// "--format" of "--format=json", "-q" of "-qv".
std::string name_of_option(const std::string& argument) {
    return argument.starts_with("--") ? argument.substr(0, argument.find('='))
                                      : argument.substr(0, 2);
}

std::string
nearest_option(const CLI::App& app, const CLI::App* command, const std::string& argument) {
    const std::string bare = argument.substr(argument.find_first_not_of('-'));
    text::NearestSearch search(bare);
    for (const CLI::App* each : {command, &app}) {
        if (each == nullptr) {
            continue;
        }
        for (const CLI::Option* option : each->get_options()) {
            for (const std::string& name : option->get_lnames()) {
                search.offer(name);
            }
        }
    }
    const auto best = search.best();
    return best ? "--" + std::string(*best) : std::string();
}

}  // namespace

std::optional<UnknownOption> unknown_option(
    const CLI::App& app, const CLI::App* command, const std::vector<std::string>& arguments
) {
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        const std::string& argument = arguments[i];
        if (argument.find_first_not_of('-') == std::string::npos || argument.front() != '-') {
            continue;
        }
        const std::string name = name_of_option(argument);
        const CLI::Option* option = option_named(app, command, name);
        if (option == nullptr) {
            const std::string whole = argument.substr(0, argument.find('='));
            return UnknownOption{whole, nearest_option(app, command, whole)};
        }
        // What follows is its value, whatever it starts with.
        if (name == argument && option->get_items_expected_max() > 0) {
            ++i;
        }
    }
    return std::nullopt;
}

}  // namespace hearsay::cli
