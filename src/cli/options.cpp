// SPDX-License-Identifier: Apache-2.0

#include "cli/options.hpp"

#include "text/nearest.hpp"
#include "text/plural.hpp"

#include <CLI/CLI.hpp>

namespace hearsay::cli {

namespace {

/// Stands behind a guarded argument: nobody types it.
constexpr char guard = '\x1F';

/// Whether CLI11 takes the argument apart, or for the end of a command's ("++"); also where it is
/// guarded already.
bool is_to_guard(std::string_view argument) {
    constexpr std::string_view end_of_command = "++";
    const bool is_guarded = argument.ends_with(guard);
    return (argument.starts_with('[') && (argument.ends_with(']') || is_guarded)) ||
           argument == end_of_command || (argument.starts_with(end_of_command) && is_guarded);
}

/// Takes the guard away again, before any check.
CLI::Validator unguarded() {
    const auto change = [](std::string& given) -> std::string {
        if (given.ends_with(guard) && is_to_guard(given)) {
            given.pop_back();
        }
        return {};
    };
    return {change, "", "unguarded"};
}

CLI::Validator not_empty() {
    const auto check = [](const std::string& given) {
        return given.empty() ? std::string("it is empty") : std::string();
    };
    return {check, "", "not empty"};
}

/// A validator that offers the nearest word.
CLI::Validator one_of(const std::vector<std::string>& words) {
    const auto check = [words](std::string& given) -> std::string {
        for (const auto& word : words) {
            if (word == given) {
                return {};
            }
        }
        std::vector<std::string_view> candidates(words.begin(), words.end());
        auto message = "`" + given + "` is not one of " + text::join_words(words, "and");
        if (const auto near = text::nearest(given, candidates)) {
            message += "; did you mean `" + std::string(*near) + "`?";
        }
        return message;
    };
    return {check, "", "one of"};
}

}  // namespace

std::string guarded(std::string argument) {
    if (is_to_guard(argument)) {
        argument += guard;
    }
    return argument;
}

void Options::word(const std::string& name, std::string& into, const std::string& help) {
    app_->add_option(name, into, help)
        ->required()
        ->transform(unguarded())
        ->check(not_empty())
        ->type_name("");
}

void Options::optional_word(const std::string& name, std::string& into, const std::string& help) {
    app_->add_option(name, into, help)->transform(unguarded())->type_name("");
}

void Options::words(
    const std::string& name,
    std::vector<std::string>& into,
    const std::string& help,
    bool may_be_none
) {
    app_->add_option(name, into, help)
        ->required(!may_be_none)
        ->transform(unguarded())
        ->type_name("");
}

void Options::text(const std::string& names, std::string& into, const std::string& help) {
    app_->add_option(names, into, help)
        ->transform(unguarded())
        ->check(not_empty())
        ->type_name("TEXT");
}

void Options::texts(
    const std::string& names, std::vector<std::string>& into, const std::string& help
) {
    app_->add_option(names, into, help)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->transform(unguarded())
        ->check(not_empty())
        ->type_name("TEXT");
}

void Options::choice(
    const std::string& names,
    std::string& into,
    const std::vector<std::string>& words,
    const std::string& help
) {
    std::string type;
    for (const auto& word : words) {
        type += (type.empty() ? "" : "|") + word;
    }
    const auto told = into.empty() ? help : help + " (" + into + ")";
    const auto* option = app_->add_option(names, into, told)
                             ->check(one_of(words))
                             ->transform(unguarded())
                             ->type_name(type);
    choices_->emplace(option, words);
}

void Options::word_of(
    const std::string& name,
    std::string& into,
    const std::vector<std::string>& words,
    const std::string& help
) {
    const auto* option = app_->add_option(name, into, help + ": " + text::join_words(words, "or"))
                             ->required()
                             ->check(one_of(words))
                             ->transform(unguarded())
                             ->type_name("");
    choices_->emplace(option, words);
}

void Options::flag(const std::string& names, bool& into, const std::string& help) {
    app_->add_flag(names, into, help);
}

void Options::offers(const std::string& name, const std::vector<std::string>& words) {
    choices_->emplace(app_->get_option(name), words);
}

void Options::never_empty(const std::string& name) { app_->get_option(name)->check(not_empty()); }

void Options::footer(const std::string& text) { app_->footer(text); }

}  // namespace hearsay::cli
