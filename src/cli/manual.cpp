// SPDX-License-Identifier: Apache-2.0

#include "cli/manual.hpp"

#include <hearsay/reading.hpp>

#include "cli/command.hpp"
#include "cli/manual_texts.hpp"
#include "text/json.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace hearsay::cli {

namespace {

constexpr std::string_view exit_status_section = R"(# EXIT STATUS

*0*
	done

*1*
	the records are bad, or something does not verify

*2*
	wrong usage

*3*
	no such id, or nothing matched

*4*
	the database or a file failed

*130*
	interrupted
)";

constexpr std::string_view environment = R"(# ENVIRONMENT

*COLUMNS*
	how many columns wide texts are printed; else as wide as the terminal is, and 100 where there is none

*HEARSAY_BY*
	who records and withdraws, where *--by* does not say so

*HEARSAY_DB*
	the database, where *--db* does not name one

*NO_COLOR*
	no colour where *--color* does not say otherwise

*SOURCE_DATE_EPOCH*
	what the time is taken to be, in seconds since 1970 (UTC), so that the same command makes the same bytes again

*TMPDIR*
	the folder for what does not stay in memory while many records are checked, or a database is made
)";

/// Prose of a page: what stands before the options, and what after.
struct Prose {
    std::string_view description;
    std::string_view rest;
};

std::optional<Prose> prose_of(std::string_view name) {
    const std::string head = "=== " + std::string(name) + "\n";
    const std::size_t start = manual_texts.find(head);
    if (start == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view text = manual_texts.substr(start + head.size());
    text = text.substr(0, text.find("=== "));
    const std::size_t middle = text.find("\n@\n");
    return Prose{text.substr(0, middle + 1), text.substr(middle + 3)};
}

/// A text as scdoc is to print it as it is.
std::string plain(std::string_view text) {
    std::string out;
    for (const char byte : text) {
        if (byte == '*' || byte == '_' || byte == '\\' || byte == '`' || byte == '<' ||
            byte == '[') {
            out += '\\';
        }
        out += byte;
    }
    return out;
}

std::string bold(std::string_view text) { return "*" + plain(text) + "*"; }
std::string underlined(std::string_view text) { return "_" + plain(text) + "_"; }

/// "_EVENT_", "[_PATH_...]".
std::string place(const CLI::Option& option) {
    std::string text = underlined(option.get_name(true));
    text += option.get_items_expected_max() > 1 ? "..." : "";
    return option.get_required() ? text : "\\[" + text + "]";
}

/// "*-o*, *--output* _TEXT_".
std::string names_of(const CLI::Option& option) {
    std::string text;
    const auto add = [&](const std::string& name) {
        text += (text.empty() ? "" : ", ") + bold(name);
    };
    for (const std::string& name : option.get_snames()) {
        add("-" + name);
    }
    for (const std::string& name : option.get_lnames()) {
        add("--" + name);
    }
    if (const std::string type = option.get_type_name(); !type.empty()) {
        text += ' ';
        text += type == "TEXT" ? underlined(type) : plain(type);
    }
    return text;
}

std::vector<const CLI::Option*> options_of(const CLI::App& app, bool in_place) {
    std::vector<const CLI::Option*> options =
        app.get_options([](const CLI::Option*) { return true; });
    std::erase_if(options, [&](const CLI::Option* each) {
        return each->get_positional() != in_place || each->get_name() == "--help";
    });
    return options;
}

void add_entry(std::string& page, const std::string& name, std::string_view text) {
    page += name;
    page += "\n\t";
    page += plain(text);
    page += "\n\n";
}

std::string head_of(std::string_view name, std::string_view section, std::string_view summary) {
    std::string page(name);
    page += '(';
    page += section;
    page += ") \"hearsay ";
    page += version;
    page += "\"\n\n# NAME\n\n";
    page += plain(name);
    page += " - ";
    page += plain(summary);
    page += "\n\n";
    return page;
}

void add_section(std::string& page, std::string_view title, std::string_view text) {
    page += "# ";
    page += title;
    page += "\n\n";
    page += text;
    page += '\n';
}

void add_options(std::string& page, const CLI::App& app) {
    const auto places = options_of(app, true);
    const auto options = options_of(app, false);
    if (!places.empty() || !options.empty()) {
        page += "# OPTIONS\n\n";
    }
    for (const CLI::Option* each : places) {
        add_entry(page, underlined(each->get_name(true)), each->get_description());
    }
    for (const CLI::Option* each : options) {
        add_entry(page, names_of(*each), each->get_description());
    }
}

std::string page_of_command(const CLI::App& command, const Prose& prose) {
    const std::string name = "hearsay-" + command.get_name();
    std::string page = head_of(name, "1", command.get_description());
    std::string synopsis = "*hearsay* " + bold(command.get_name()) + " \\[_OPTIONS_]";
    for (const CLI::Option* each : options_of(command, true)) {
        synopsis += ' ';
        synopsis += place(*each);
    }
    add_section(page, "SYNOPSIS", synopsis + "\n");
    add_section(page, "DESCRIPTION", prose.description);
    add_options(page, command);
    page += prose.rest;
    page += '\n';
    page += exit_status_section;
    page += '\n';
    add_section(page, "SEE ALSO", "*hearsay*(1), *hearsay-records*(5)\n");
    return page;
}

std::string page_of_program(const CLI::App& app, const Prose& prose) {
    std::string page = head_of("hearsay", "1", "claim and attribution provenance tracker");
    add_section(page, "SYNOPSIS", "*hearsay* \\[_OPTIONS_] _COMMAND_ ...\n");
    add_section(page, "DESCRIPTION", prose.description);
    page += "# COMMANDS\n\n";
    for (const Command& command : commands()) {
        add_entry(page, "*hearsay-" + plain(command.name) + "*(1)", command.summary);
    }
    add_options(page, app);
    page += prose.rest;
    page += '\n';
    page += exit_status_section;
    page += '\n';
    page += environment;
    page += '\n';
    add_section(page, "SEE ALSO", "*hearsay-records*(5)\n");
    return page;
}

/// "one of `a`, `b`" where a key takes words of a list; else nothing.
std::string words_of(const text::Json& key) {
    if (!key.contains("enum") || !key["enum"].front().is_string()) {
        return {};
    }
    std::string words;
    for (const auto& word : key["enum"]) {
        words += (words.empty() ? " One of: " : ", ") + word.get<std::string>();
    }
    return words + ".";
}

/// A table of the record format with its keys, from the schema that editors read.
void add_table(std::string& page, std::string_view header, const text::Json& table) {
    page += "## ";
    page += header;
    page += "\n\n";
    if (table.contains("description")) {
        page += plain(table["description"].get<std::string>());
        page += ".\n\n";
    }
    const auto required = table.value("required", text::Json::array());
    for (const auto& [name, key] : table["properties"].items()) {
        std::string text = key.value("description", std::string());
        text += text.empty() || text.ends_with('.') ? "" : ".";
        text += words_of(key);
        const bool is_required = std::ranges::find(required, text::Json(name)) != required.end();
        add_entry(page, bold(name) + (is_required ? " (required)" : ""), text);
    }
}

std::string page_of_records(const Prose& prose) {
    std::string page = head_of("hearsay-records", "5", "the format of record files");
    add_section(page, "DESCRIPTION", prose.description);
    page += "# TABLES AND KEYS\n\n";
    const text::Json schema = text::Json::parse(record_schema());
    const text::Json& tables = schema["$defs"];
    for (const auto& [header, name] :
         {std::pair("[[event]]", "event"),
          std::pair("[[actor]]", "actor"),
          std::pair("[[actor.affiliation]]", "affiliation"),
          std::pair("[[outlet]]", "outlet"),
          std::pair("[[document]]", "document"),
          std::pair("[[claim]]", "claim"),
          std::pair("[[claim.appearance]]", "appearance"),
          std::pair("[defaults]", "defaults")}) {
        add_table(page, header, tables[name]);
    }
    page += prose.rest;
    page += '\n';
    add_section(page, "SEE ALSO", "*hearsay*(1), *hearsay-new*(1), *hearsay-check*(1)\n");
    return page;
}

}  // namespace

std::vector<std::string> manual_pages() {
    std::vector<std::string> pages{"hearsay.1", "hearsay-records.5"};
    for (const Command& command : commands()) {
        pages.push_back("hearsay-" + std::string(command.name) + ".1");
    }
    return pages;
}

std::optional<std::string> manual_page(const CLI::App& app, std::string_view page) {
    const auto pages = manual_pages();
    if (std::ranges::find(pages, page) == pages.end()) {
        return std::nullopt;
    }
    constexpr std::string_view before = "hearsay-";
    std::string_view name = page.substr(0, page.rfind('.'));
    name = name.starts_with(before) ? name.substr(before.size()) : name;
    const auto prose = prose_of(name);
    if (!prose) {
        return std::nullopt;
    }
    if (name == "hearsay") {
        return page_of_program(app, *prose);
    }
    return name == "records" ? page_of_records(*prose)
                             : page_of_command(*app.get_subcommand(std::string(name)), *prose);
}

}  // namespace hearsay::cli
