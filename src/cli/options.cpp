#include "cli/options.hpp"

#include "text/nearest.hpp"
#include "text/plural.hpp"

#include <CLI/CLI.hpp>

namespace hearsay::cli {

namespace {

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

void Options::word(const std::string& name, std::string& into, const std::string& help) {
    app_->add_option(name, into, help)->required()->type_name("");
}

void Options::optional_word(const std::string& name, std::string& into, const std::string& help) {
    app_->add_option(name, into, help)->type_name("");
}

void Options::words(
    const std::string& name,
    std::vector<std::string>& into,
    const std::string& help,
    bool may_be_none
) {
    app_->add_option(name, into, help)->required(!may_be_none)->type_name("");
}

void Options::text(const std::string& names, std::string& into, const std::string& help) {
    app_->add_option(names, into, help)->type_name("TEXT");
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
    app_->add_option(names, into, help)->check(one_of(words))->type_name(type);
}

void Options::word_of(
    const std::string& name,
    std::string& into,
    const std::vector<std::string>& words,
    const std::string& help
) {
    app_->add_option(name, into, help + ": " + text::join_words(words, "or"))
        ->required()
        ->check(one_of(words))
        ->type_name("");
}

void Options::flag(const std::string& names, bool& into, const std::string& help) {
    app_->add_flag(names, into, help);
}

void Options::footer(const std::string& text) { app_->footer(text); }

}  // namespace hearsay::cli
