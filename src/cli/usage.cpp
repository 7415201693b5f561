// SPDX-License-Identifier: Apache-2.0

#include "cli/usage.hpp"

#include "cli/options.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

namespace hearsay::cli {

namespace {

bool option_takes_value(const CLI::App& app, const CLI::App* command, const std::string& name) {
    for (const CLI::App* each : {command, &app}) {
        const CLI::Option* option = each == nullptr ? nullptr : each->get_option_no_throw(name);
        if (option != nullptr) {
            return option->get_items_expected_max() > 0;
        }
    }
    return false;
}

const CLI::App* command_named(const CLI::App& app, const std::string& name) {
    const auto found =
        app.get_subcommands([&](const CLI::App* each) { return each->get_name() == name; });
    return found.empty() ? nullptr : found.front();
}

/// The first argument that belongs nowhere, as it was given.
std::string unexpected(const CLI::App& app, const std::vector<std::string>& arguments) {
    const auto left = app.remaining(true);
    const auto is_left = [&](const std::string& argument) {
        // Of "-q=1", "-=1" is left over.
        return std::ranges::any_of(left, [&](const std::string& each) {
            return each == guarded(argument) ||
                   (argument.starts_with('-') && each.starts_with("-=") &&
                    argument.ends_with(std::string_view(each).substr(1)));
        });
    };
    const auto found = std::ranges::find_if(arguments, is_left);
    return found == arguments.end() ? std::string() : *found;
}

/// What stands before the first of these words, which is the name of an option.
std::string option_before(const std::string& why, std::string_view words) {
    const auto at = why.find(words);
    return at == std::string::npos ? std::string() : why.substr(0, at);
}

}  // namespace

std::vector<std::string>
with_empty_values(const CLI::App& app, const std::vector<std::string>& arguments) {
    std::vector<std::string> out;
    out.reserve(arguments.size() + 1);
    const CLI::App* command = nullptr;
    bool is_value = false;
    bool only_places = false;
    for (const std::string& argument : arguments) {
        if (only_places || is_value) {
            is_value = false;
        } else if (argument == "--") {
            only_places = true;
        } else if (!argument.starts_with('-')) {
            command = command == nullptr ? command_named(app, argument) : command;
        } else if (argument.starts_with("--") && argument.find('=') == argument.size() - 1) {
            const auto name = argument.substr(0, argument.size() - 1);
            if (option_takes_value(app, command, name)) {
                out.push_back(name);
                out.emplace_back();
                continue;
            }
        } else {
            is_value = option_takes_value(app, command, argument);
        }
        out.push_back(argument);
    }
    return out;
}

std::string told_plainly(
    const CLI::ParseError& error, const CLI::App& app, const std::vector<std::string>& arguments
) {
    std::string why = error.what();
    const auto kind = static_cast<CLI::ExitCodes>(error.get_exit_code());
    if (kind == CLI::ExitCodes::ArgumentMismatch) {
        constexpr std::string_view received = ": At Most 1 required but received ";
        if (const auto option = option_before(why, received); !option.empty()) {
            const auto times = why.substr(option.size() + received.size());
            return option + ": given " + (times == "2" ? "twice" : times + " times");
        }
        if (const auto option = option_before(why, ": 1 required "); !option.empty()) {
            return option + ": needs a value";
        }
    } else if (kind == CLI::ExitCodes::ExtrasError) {
        if (const auto argument = unexpected(app, arguments); !argument.empty()) {
            return "unexpected argument `" + argument + "`";
        }
    } else if (kind == CLI::ExitCodes::ConversionError) {
        constexpr std::string_view could_not = "Could not convert: ";
        if (why.starts_with(could_not)) {
            why.erase(0, could_not.size());
            return option_before(why, " = ") + ": takes no value";
        }
    }
    return why;
}

}  // namespace hearsay::cli
