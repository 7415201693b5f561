// SPDX-License-Identifier: Apache-2.0

#include "cli/application.hpp"

#include "cli/command.hpp"
#include "cli/completion.hpp"
#include "cli/manual.hpp"
#include "cli/unknown_option.hpp"
#include "cli/usage.hpp"
#include "records/versions.hpp"
#include "store/versions.hpp"
#include "text/hanging.hpp"
#include "text/nearest.hpp"
#include "text/terminal.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <ostream>
#include <utility>

namespace hearsay::cli {

namespace {

constexpr auto description =
    "hearsay: who says who did it, since when, on what record, how independently.";
constexpr auto exit_statuses =
    "Exit status: 0 done; 1 the records are bad; 2 wrong usage; 3 no such id, or nothing matched;\n"
    "4 the database or a file failed; 130 interrupted.";

void declare_settings(CLI::App& app, Settings& settings, Choices& choices) {
    Options options(app, choices);
    options.text(
        "--db", settings.database, "the database (else $HEARSAY_DB, else hearsay.db here)"
    );
    options.choice(
        "--color", settings.color, {"auto", "always", "never"}, "colour on the terminal"
    );
    auto* quiet = app.add_flag("-q,--quiet", settings.quiet, "errors only");
    app.add_flag("-v,--verbose", settings.verbose, "more of what is done")->excludes(quiet);
}

/// The first argument that is no option and no value of one before the command: the mistyped
/// command. None behind an option that there is not, which may have a value.
std::string mistyped_command(const CLI::App& app, const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--db" || arguments[i] == "--color") {
            ++i;
        } else if (unknown_option(app, nullptr, {arguments[i]})) {
            return {};
        } else if (!arguments[i].starts_with('-')) {
            const bool known = std::ranges::any_of(commands(), [&](const Command& command) {
                return arguments[i] == command.name;
            });
            return known ? std::string{} : arguments[i];
        }
    }
    return {};
}

/// An option before the command that is the command's own.
std::string misplaced_option(
    const CLI::App& app, const CLI::App& command, const std::vector<std::string>& arguments
) {
    const auto end = std::ranges::find(arguments, command.get_name());
    const std::vector<std::string> before(arguments.begin(), end);
    const auto of_command = unknown_option(app, nullptr, before);
    return of_command && !unknown_option(app, &command, before) ? of_command->name : std::string();
}

/// The first argument that reads as options and is the name of a file here.
std::string file_like_option(const std::vector<std::string>& arguments) {
    const auto found = std::ranges::find_if(arguments, [](const std::string& argument) {
        std::error_code none;
        return argument.size() > 1 && argument.front() == '-' &&
               std::filesystem::exists(argument, none);
    });
    return found == arguments.end() ? std::string{} : *found;
}

ExitStatus explain_wrong_usage(
    const CLI::ParseError& error,
    const std::vector<std::string>& arguments,
    const CLI::App& app,
    const CLI::App* chosen,
    const Session& session
) {
    const std::string command = chosen == nullptr ? std::string() : chosen->get_name();
    const std::string see_help =
        "see `hearsay" + (command.empty() ? "" : " " + command) + " --help`";
    if (const auto mistyped = mistyped_command(app, arguments); !mistyped.empty()) {
        std::vector<std::string_view> names;
        for (const auto& each : commands()) {
            names.emplace_back(each.name);
        }
        const auto near = text::nearest(mistyped, names);
        return session.fail(
            ExitStatus::wrong_usage,
            "there is no command `" + mistyped + "`",
            near ? "did you mean `" + std::string(*near) + "`?"
                 : "`hearsay --help` lists the commands"
        );
    }
    const auto file = file_like_option(arguments);
    if (const auto unknown = unknown_option(app, chosen, arguments); unknown && file.empty()) {
        return session.fail(
            ExitStatus::wrong_usage,
            "`hearsay" + (command.empty() ? "" : " " + command) + "` has no option `" +
                unknown->name + "`",
            unknown->nearest.empty() ? see_help : "did you mean `" + unknown->nearest + "`?"
        );
    }
    if (const auto misplaced =
            chosen == nullptr ? std::string() : misplaced_option(app, *chosen, arguments);
        !misplaced.empty()) {
        return session.fail(
            ExitStatus::wrong_usage,
            "`" + misplaced + "` is an option of `hearsay " + command + "`",
            "write it behind `" + command + "`"
        );
    }
    if (command.empty() && error.get_name() == "RequiredError") {
        return session.fail(
            ExitStatus::wrong_usage, "a command is missing", "`hearsay --help` lists the commands"
        );
    }
    if (!file.empty()) {
        return session.fail(
            ExitStatus::wrong_usage,
            "`" + file + "` reads as options",
            "a file whose name starts with `-` is given as `./" + file + "`"
        );
    }
    // What is wrong with an option of all commands is in the help of none.
    const auto why = told_plainly(error, app, arguments);
    const auto of_all = app.get_options([&](const CLI::Option* option) {
        return why.starts_with(option->get_name() + ':');
    });
    return session.fail(
        ExitStatus::wrong_usage, why, of_all.empty() ? see_help : "see `hearsay --help`"
    );
}

/// The topics of an event, those that all have first, with what they ask.
std::vector<Candidate> topics_of(const Session& session, const std::string& id) {
    Event event;
    if (const auto store = session.open(OpenMode::read); store && !id.empty()) {
        auto found = store.value()->find({Kind::event, id}, std::nullopt);
        if (found && !found.value().events.empty()) {
            event = std::move(found.value().events.front());
        }
    }
    std::vector<std::string> topics{
        std::string(responsibility), std::string(killed), std::string(injured)};
    for (const auto& [topic, question] : event.topics) {
        topics.push_back(topic);
    }
    std::vector<Candidate> candidates;
    candidates.reserve(topics.size());
    for (const std::string& topic : topics) {
        candidates.push_back({topic, text::terminal_safe(question_of(event, topic))});
    }
    return candidates;
}

/// `hearsay complete -- WORD...`, which the scripts of `hearsay completion` call: a candidate a
/// line, and what it is behind a tab; 3 where names of files stand, which the shell knows. A
/// database that cannot be read has no ids.
ExitStatus complete(
    const CLI::App& app,
    const Choices& choices,
    std::vector<std::string> words,
    Settings& settings,
    const Session& session
) {
    words.erase(words.begin(), words.begin() + std::min<std::ptrdiff_t>(2, std::ssize(words)));
    settings.database = database_of(words);
    if (settings.database.starts_with("~/")) {  // no shell has expanded it yet
        settings.database = (session.home_folder() / settings.database.substr(2)).string();
    }
    const auto ids_of = [&](Kind kind) -> std::vector<std::string> {
        const auto store = session.open(OpenMode::read);
        auto ids =
            store ? store.value()->ids(kind) : Stored<std::vector<std::string>>(store.error());
        return ids ? std::move(ids.value()) : std::vector<std::string>();
    };
    const auto withdrawn_of = [&](Kind kind) {
        std::vector<std::string> ids;
        const auto store = session.open(OpenMode::read);
        const auto withdrawn = store ? store.value()->withdrawn(kind, std::nullopt)
                                     : Stored<WithdrawnRecords>(store.error());
        if (withdrawn) {
            for (const auto& each : withdrawn.value().withdrawals) {
                ids.push_back(each.record.id);
            }
        }
        return ids;
    };
    const auto topics = [&](const std::string& event) { return topics_of(session, event); };
    const auto found = candidates(app, choices, words, {ids_of, withdrawn_of, topics});
    for (const Candidate& each : found.words) {
        session.out() << each.word << '\t' << each.help << '\n';
    }
    return found.are_paths ? ExitStatus::not_found : ExitStatus::done;
}

/// `hearsay manual`, which packaging calls: the names of all pages; with a name, the source of that
/// page for scdoc.
ExitStatus
print_manual(const CLI::App& app, const std::vector<std::string>& words, const Session& session) {
    if (words.size() < 2) {
        for (const std::string& page : manual_pages()) {
            session.out() << page << '\n';
        }
        return ExitStatus::done;
    }
    const auto page = manual_page(app, words[1]);
    if (!page) {
        return session.fail(ExitStatus::not_found, "there is no page `" + words[1] + "`");
    }
    session.out() << *page;
    return ExitStatus::done;
}

/// What a report of a fault has to tell.
std::string versions() {
    std::string text = name_and_version();
    text += "\nrecord format " + std::to_string(records::record_format);
    text += ", database format " + std::to_string(store::database_format());
    return text + '\n' + store::library() + ", " + records::library() + '\n';
}

/// `hearsay help COMMAND` is `hearsay COMMAND --help`, behind options too.
std::vector<std::string> without_help_command(std::vector<std::string> arguments) {
    auto command = arguments.begin();
    while (command != arguments.end() && command->starts_with('-')) {
        const bool has_value = *command == "--db" || *command == "--color";
        command += has_value && command + 1 != arguments.end() ? 2 : 1;
    }
    bool is_help = false;
    while (command != arguments.end() && *command == "help") {
        command = arguments.erase(command);
        is_help = true;
    }
    if (is_help) {
        arguments.emplace_back("--help");
    }
    return arguments;
}

/// Broken for a narrow terminal, where the second column begins further to the left.
std::string help_of(const CLI::App& app, const CLI::App* chosen, const Environment& environment) {
    constexpr std::size_t wide = 80;
    const auto columns = environment.columns;
    const auto formatter = app.get_formatter();
    if (environment.out_is_terminal && columns < wide) {
        formatter->column_width(columns / 3);
    }
    const std::string help = chosen == nullptr ? app.help() : chosen->help("hearsay");
    return environment.out_is_terminal
               ? text::wrap_hanging(help, formatter->get_column_width(), columns)
               : help;
}

}  // namespace

ExitStatus run(const std::vector<std::string>& arguments, Environment& environment) {
    Settings settings;
    Choices choices;
    const Session session(environment, settings);
    if (arguments.size() > 2 && arguments.front() == "help" && !arguments[2].starts_with('-')) {
        return session.fail(
            ExitStatus::wrong_usage,
            "help is of one command at a time",
            "`hearsay help " + arguments[1] + "`"
        );
    }
    const std::vector<std::string> asked = without_help_command(arguments);
    CLI::App app(description, "hearsay");
    app.set_version_flag("--version", name_and_version());
    app.require_subcommand(1);
    app.footer(exit_statuses);
    declare_settings(app, settings, choices);

    std::map<CLI::App*, Run> runs;
    for (const auto& command : commands()) {
        auto* sub = app.add_subcommand(command.name, command.summary);
        sub->fallthrough();  // --db and its like may stand behind the command too
        Options options(*sub, choices);
        runs.emplace(sub, command.set_up(options));
    }
    app.add_subcommand("help", "the help of a command: hearsay help COMMAND");
    if (!asked.empty() && asked.front() == "complete") {
        return complete(app, choices, asked, settings, session);
    }
    if (!asked.empty() && asked.front() == "manual") {
        return print_manual(app, asked, session);
    }
    const auto given = with_empty_values(app, asked);
    const auto chosen = [&]() -> CLI::App* {
        const auto found = app.get_subcommands();
        return found.empty() ? nullptr : found.front();
    };
    try {
        // CLI11 takes its arguments from the back.
        std::vector<std::string> from_the_back(given.rbegin(), given.rend());
        std::ranges::transform(from_the_back, from_the_back.begin(), guarded);
        app.parse(std::move(from_the_back));
    } catch (const CLI::CallForHelp& help) {
        if (chosen() == nullptr && !mistyped_command(app, given).empty()) {
            return explain_wrong_usage(help, given, app, nullptr, session);
        }
        environment.out << help_of(app, chosen(), environment);
        return ExitStatus::done;
    } catch (const CLI::CallForVersion&) {
        environment.out << versions();
        return ExitStatus::done;
    } catch (const CLI::ParseError& error) {
        return explain_wrong_usage(error, given, app, chosen(), session);
    }
    return runs.at(chosen())(session);
}

}  // namespace hearsay::cli
