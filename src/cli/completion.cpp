// SPDX-License-Identifier: Apache-2.0

#include "cli/completion.hpp"

#include <hearsay/reading.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

namespace hearsay::cli {

namespace {

/// Whose ids stand under a name: a place of a command, or an option.
const std::vector<Kind>* kinds_under(std::string_view name) {
    static const std::map<std::string_view, std::vector<Kind>> kinds{
        {"EVENT", {Kind::event}},
        {"CLAIM", {Kind::claim}},
        {"EVENT|CLAIM", {Kind::event, Kind::claim}},
        {"ID", {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}},
        {"event", {Kind::event}},
        {"speaker", {Kind::actor}},
        {"party", {Kind::actor}},
        {"outlet", {Kind::outlet}},
        {"without", {Kind::document, Kind::outlet, Kind::actor}},
        {"through", {Kind::document, Kind::outlet, Kind::actor}},
    };
    const auto found = kinds.find(name);
    return found == kinds.end() ? nullptr : &found->second;
}

/// Whether the name of a file or folder stands under a name.
bool is_path(std::string_view name) {
    constexpr std::array<std::string_view, 5> names{"PATH", "FILE", "DIR", "output", "db"};
    return std::ranges::find(names, name) != names.end();
}

bool takes_value(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

/// What is known of a command line before the word that is typed.
struct Before {
    const CLI::App* command = nullptr;
    const CLI::Option* open = nullptr;  ///< an option whose value comes next
    std::vector<std::string> in_place;  ///< words that are no option and no value of one
    std::optional<Kind> kind;           ///< that an option gives
    bool only_places = false;           ///< behind "--"
    bool is_wrong = false;              ///< there is no such command
};

constexpr std::string_view kind_is = "--kind=";

class Line {
public:
    Line(const CLI::App& app, const Choices& choices, const OnRecord& on_record)
        : app_(app), choices_(choices), on_record_(on_record) {}

    Candidates candidates(std::span<const std::string> words) {
        const std::string typed = words.empty() ? std::string() : words.back();
        read(words.first(words.empty() ? 0 : words.size() - 1));
        if (before_.is_wrong) {
            return {};
        }
        if (before_.open != nullptr) {
            add_values(*before_.open, "");
        } else if (!before_.only_places && typed.starts_with('-')) {
            add_options(typed);
        } else if (before_.command == nullptr) {
            add_commands();
        } else {
            add_place();
        }
        auto& found = found_.words;
        std::erase_if(found, [&](const Candidate& each) { return !each.word.starts_with(typed); });
        return std::move(found_);
    }

private:
    [[nodiscard]] const CLI::Option* option(const std::string& name) const {
        const CLI::Option* of_command =
            before_.command == nullptr ? nullptr : before_.command->get_option_no_throw(name);
        return of_command != nullptr ? of_command : app_.get_option_no_throw(name);
    }

    void read(std::span<const std::string> words) {
        for (const std::string& word : words) {
            // bash takes "--format=json" for three words.
            if (word == "=" || before_.is_wrong) {
                continue;
            }
            if (before_.open != nullptr) {
                if (name_of(*before_.open) == "kind") {
                    before_.kind = word_from<Kind>(word);
                }
                before_.open = nullptr;
            } else if (before_.only_places || word.size() < 2 || word.front() != '-') {
                read_place(word);
            } else if (word == "--") {
                before_.only_places = true;
            } else if (word.starts_with(kind_is)) {
                before_.kind = word_from<Kind>(word.substr(kind_is.size()));
            } else if (word.find('=') == std::string::npos) {
                const CLI::Option* named = option(word);
                before_.open = named != nullptr && takes_value(*named) ? named : nullptr;
            }
        }
    }

    void read_place(const std::string& word) {
        if (before_.command != nullptr) {
            before_.in_place.push_back(word);
            return;
        }
        const auto found =
            app_.get_subcommands([&](const CLI::App* each) { return each->get_name() == word; });
        before_.is_wrong = found.empty();
        before_.command = found.empty() ? nullptr : found.front();
    }

    /// What stands twice, such as `--help`, is the command's own.
    void add(std::string word, std::string help) {
        if (said_.insert(word).second) {
            found_.words.push_back({std::move(word), std::move(help)});
        }
    }

    void add_commands() {
        for (const CLI::App* each : app_.get_subcommands([](const CLI::App*) { return true; })) {
            add(each->get_name(), each->get_description());
        }
    }

    void add_options(const std::string& typed) {
        if (const std::size_t equals = typed.find('='); equals != std::string::npos) {
            const CLI::Option* named = option(typed.substr(0, equals));
            if (named != nullptr && takes_value(*named)) {
                add_values(*named, typed.substr(0, equals + 1));
            }
            return;
        }
        for (const CLI::App* app : {before_.command, &app_}) {
            if (app == nullptr) {
                continue;
            }
            for (const CLI::Option* each :
                 app->get_options([](const CLI::Option*) { return true; })) {
                for (const std::string& name : each->get_lnames()) {
                    add("--" + name, each->get_description());
                }
                for (const std::string& name : each->get_snames()) {
                    add("-" + name, each->get_description());
                }
            }
        }
    }

    /// What can stand in the next place of the command.
    void add_place() {
        if (before_.command->get_name() == "help") {
            if (before_.in_place.empty()) {
                add_commands();
            }
            return;
        }
        const auto places = before_.command->get_options([](const CLI::Option* each) {
            return each->get_positional();
        });
        if (places.empty()) {
            return;
        }
        const std::size_t next = before_.in_place.size();
        if (next < places.size()) {
            add_values(*places[next], "");
        } else if (takes_many(*places.back())) {
            add_values(*places.back(), "");
        }
    }

    static std::string name_of(const CLI::Option& option) {
        const auto& names = option.get_lnames();
        return option.get_positional() || names.empty() ? option.get_name() : names.front();
    }

    static bool takes_many(const CLI::Option& option) {
        return option.get_items_expected_max() > 1;
    }

    void add_values(const CLI::Option& option, const std::string& prefix) {
        if (const auto words = choices_.find(&option); words != choices_.end()) {
            for (const std::string& word : words->second) {
                add(prefix + word, option.get_description());
            }
            return;
        }
        const std::string name = name_of(option);
        found_.are_paths = is_path(name);
        if (name == "CODE") {
            for (const CodeExplanation& each : code_explanations()) {
                add(prefix + std::string(each.code), std::string(each.title));
            }
        } else if (const auto* kinds = kinds_under(name)) {
            add_ids(*kinds, prefix);
        } else if (name == "topic") {
            const auto& places = before_.in_place;
            for (Candidate& each : on_record_.topics(places.empty() ? "" : places.front())) {
                add(prefix + each.word, std::move(each.help));
            }
        }
    }

    void add_ids(const std::vector<Kind>& kinds, const std::string& prefix) {
        // Where a kind stands before, only ids of that kind do.
        std::vector<Kind> told;
        if (before_.kind) {
            told.push_back(*before_.kind);
        } else if (!before_.in_place.empty()) {
            if (const auto kind = word_from<Kind>(before_.in_place.front())) {
                told.push_back(*kind);
            }
        }
        for (const Kind kind : kinds) {
            if (!told.empty() && told.front() != kind) {
                continue;
            }
            for (const std::string& id : on_record_.ids(kind)) {
                add(prefix + id, std::string(hearsay::name_of(kind)));
            }
            // Of what is out of force the history is left.
            if (before_.command->get_name() == "history") {
                for (const std::string& id : on_record_.withdrawn(kind)) {
                    add(prefix + id, std::string(hearsay::name_of(kind)) + ", withdrawn");
                }
            }
        }
    }

    const CLI::App& app_;
    const Choices& choices_;
    const OnRecord& on_record_;
    Before before_;
    Candidates found_;
    std::set<std::string> said_;
};

}  // namespace

Candidates candidates(
    const CLI::App& app,
    const Choices& choices,
    const std::vector<std::string>& words,
    const OnRecord& on_record
) {
    return Line(app, choices, on_record).candidates(words);
}

std::string database_of(const std::vector<std::string>& words) {
    constexpr std::string_view named = "--db=";
    std::string database;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].starts_with(named)) {
            database = words[i].substr(named.size());
        } else if (words[i] == "--db") {
            // bash takes "--db=x" for three words.
            const std::size_t value = i + 1 < words.size() && words[i + 1] == "=" ? i + 2 : i + 1;
            database = value + 1 < words.size() ? words[value] : database;
        }
    }
    return database;
}

}  // namespace hearsay::cli
