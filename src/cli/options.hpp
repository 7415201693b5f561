// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace hearsay::cli {

/// An argument as the parser has to get it: CLI11 takes "[a,b]" apart where several words may
/// stand, but that is a date or the name of a file, and "++" for the end of a command. `Options`
/// undoes it in what it binds.
std::string guarded(std::string argument);

/// The words that an option takes, of those that take some of a list.
using Choices = std::map<const CLI::Option*, std::vector<std::string>>;

/// What a command takes, declared once: parsing, help and messages follow from it. A thin layer
/// over CLI11, so that only this room's options.cpp and application.cpp pay for compiling it. The
/// variables bound here must outlive the parsing.
class Options {
public:
    /// Notes in `choices` which words options take.
    Options(CLI::App& app, Choices& choices) : app_(&app), choices_(&choices) {}

    /// A required word in its place, shown as NAME. An empty one is refused.
    void word(const std::string& name, std::string& into, const std::string& help);
    /// A word in its place that may be left out.
    void optional_word(const std::string& name, std::string& into, const std::string& help);
    /// Words in their place; at least one unless `may_be_none`.
    void words(
        const std::string& name,
        std::vector<std::string>& into,
        const std::string& help,
        bool may_be_none
    );
    /// `--name TEXT` (or "-o,--output").
    void text(const std::string& names, std::string& into, const std::string& help);
    /// `--name TEXT`, which may be given several times.
    void texts(const std::string& names, std::vector<std::string>& into, const std::string& help);
    /// `--name WORD`, one of the words. What `into` is already holds where it is not given, and is
    /// told behind the help: "how to print it (text)".
    void choice(
        const std::string& names,
        std::string& into,
        const std::vector<std::string>& words,
        const std::string& help
    );
    /// A required word in its place, one of the words.
    void word_of(
        const std::string& name,
        std::string& into,
        const std::vector<std::string>& words,
        const std::string& help
    );
    /// `--name`.
    void flag(const std::string& names, bool& into, const std::string& help);
    /// Words that completion offers for an option or a place, which takes others too or refuses
    /// them in its own words.
    void offers(const std::string& name, const std::vector<std::string>& words);
    /// Refuses an empty text in a place, which comes from a variable of the shell that is not set.
    void never_empty(const std::string& name);
    /// Text under the options in `--help`.
    void footer(const std::string& text);

private:
    CLI::App* app_;
    Choices* choices_;
};

}  // namespace hearsay::cli
