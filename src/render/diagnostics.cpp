// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "text/escape.hpp"
#include "text/json.hpp"
#include "text/lines.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace hearsay {

namespace {

std::string_view name_of(Severity severity) {
    return severity == Severity::error ? "error" : "warning";
}

std::string place_of(const Diagnostic& diagnostic) {
    auto place = text::terminal_safe(diagnostic.place.file);
    if (diagnostic.place.line > 0) {
        place += ':' + std::to_string(diagnostic.place.line);
        place += ':' + std::to_string(std::max(diagnostic.place.column, 1U));
    }
    return place;
}

/// The source line with a caret under the place, and the help beside it, in the manner of rustc.
void show_source(std::string& out, const Diagnostic& diagnostic, const TextOptions& options) {
    const auto number = std::to_string(diagnostic.place.line);
    const std::string gutter(number.size(), ' ');
    constexpr std::size_t least = 20;
    const auto room = std::max(options.columns, number.size() + 3 + least) - number.size() - 3;
    const auto excerpt = text::excerpt(
        diagnostic.excerpt,
        std::max(diagnostic.excerpt_column, 1U),
        std::max(diagnostic.place.length, 1U),
        room
    );
    const auto carets =
        std::string(excerpt.caret_offset, ' ') + std::string(excerpt.caret_width, '^');
    out += gutter + " |\n";
    out += number + " | " + excerpt.text + '\n';
    out += gutter + " | " + carets;
    if (!diagnostic.help.empty()) {
        const auto help = text::terminal_safe(diagnostic.help);
        // A long help gets a line of its own rather than a ragged end.
        const bool fits = carets.size() + 1 + help.size() <= room;
        out += fits ? " " + help : '\n' + gutter + " = help: " + help;
    }
    out += '\n';
}

void show_human(std::string& out, const Diagnostic& diagnostic, const TextOptions& options) {
    const text::Style style{options.color};
    const auto head = std::string(name_of(diagnostic.severity)) + '[' + diagnostic.code + "]";
    out +=
        style.bold(diagnostic.severity == Severity::error ? style.red(head) : style.yellow(head));
    out += ": " + text::terminal_safe(diagnostic.message) + '\n';
    if (!diagnostic.place.file.empty()) {
        out += " --> " + place_of(diagnostic) + '\n';
    }
    if (!diagnostic.excerpt.empty()) {
        show_source(out, diagnostic, options);
    } else if (!diagnostic.help.empty()) {
        out += "  = help: " + text::terminal_safe(diagnostic.help) + '\n';
    }
    out += '\n';
}

/// A command that shows other diagnostics of these paths. Of many, which a shell listed, it says
/// only that they are to be named again.
std::string command_for(
    const std::string& program, const std::string& options, const std::vector<std::string>& paths
) {
    constexpr std::size_t most_paths = 5;
    std::string command = program + " check" + options;
    if (paths.empty() || paths.size() > most_paths) {
        return command + " PATH" + (paths.size() > 1 ? "..." : "");
    }
    for (const std::string& path : paths) {
        const bool is_like_an_option = path.size() > 1 && path.starts_with('-');
        command += ' ' + text::shell(is_like_an_option ? "./" + path : path);
    }
    return command;
}

std::string only_options(const std::vector<std::string>& codes) {
    std::string options;
    for (const std::string& code : codes) {
        options += " --only " + code;
    }
    return options;
}

using Count = std::pair<std::size_t, std::string>;

/// How many warnings there are of each code, most first.
std::vector<Count>
warnings_by_code(const std::vector<Diagnostic>& diagnostics, const Checking& checking) {
    auto counts = checking.more_warnings;
    for (const Diagnostic& each : diagnostics) {
        if (each.severity == Severity::warning) {
            ++counts[each.code];
        }
    }
    std::vector<Count> sorted;
    sorted.reserve(counts.size());
    for (const auto& [code, count] : counts) {
        sorted.emplace_back(count, code);
    }
    std::ranges::stable_sort(sorted, std::ranges::greater(), &Count::first);
    return sorted;
}

std::string counted(
    const std::vector<Diagnostic>& diagnostics,
    std::size_t shown,
    const std::string& program,
    const Checking& checking
) {
    const auto errors = static_cast<std::size_t>(
        std::ranges::count(diagnostics, Severity::error, &Diagnostic::severity)
    );
    const auto by_code = warnings_by_code(diagnostics, checking);
    std::size_t warnings = 0;
    std::vector<std::string> words;
    words.reserve(by_code.size());
    for (const auto& [count, code] : by_code) {
        warnings += count;
        words.push_back(code + ' ' + text::thousands(count));
    }
    const bool are_all_shown = shown == errors + warnings;
    // Those that are many hide those that are few.
    const bool hides = !are_all_shown && by_code.size() > 1;
    std::vector<std::string> parts;
    if (errors > 0) {
        parts.push_back(text::plural(errors, "error"));
    }
    if (warnings > 0) {
        std::string list;
        for (const std::string& each : words) {
            list += (list.empty() ? "" : ", ") + each;
        }
        parts.push_back(text::plural(warnings, "warning") + (hides ? " (" + list + ')' : ""));
    }
    auto line = text::join_words(parts, "and");
    if (!are_all_shown) {
        const auto command = [&](const std::string& options) {
            const auto all = (checking.alone ? " --alone" : "") + options;
            return '`' + text::terminal_safe(command_for(program, all, checking.paths)) + '`';
        };
        line += "; the first " + text::thousands(shown) + " are shown, " + (hides ? "" : "and ") +
                "all by " + command(" --all" + only_options(checking.only));
        if (hides) {
            line += ", and those of one code by " + command(" --only " + by_code.back().second);
        }
    }
    return line + '\n';
}

std::string
as_json(const std::vector<Diagnostic>& diagnostics, std::size_t shown, std::size_t total) {
    text::Json all = text::Json::array();
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& each = diagnostics[i];
        // Of a record on record its line is known: the place is that line's start, as in text.
        const std::uint32_t least = each.place.line > 0 ? 1 : 0;
        all.push_back({
            {"code", each.code},
            {"severity", name_of(each.severity)},
            {"file", each.place.file},
            {"line", each.place.line},
            {"column", std::max(each.place.column, least)},
            {"length", std::max(each.place.length, least)},
            {"message", each.message},
            {"help", each.help},
        });
    }
    const text::Json answer{
        {"schema", "hearsay.diagnostics/1"}, {"total", total}, {"diagnostics", all}};
    return text::dump(answer, true);
}

}  // namespace

std::string diagnostics_output(
    const std::vector<Diagnostic>& diagnostics,
    DiagnosticFormat format,
    const TextOptions& options,
    std::size_t most,
    const Checking& checking
) {
    const auto shown = std::min(most, diagnostics.size());
    auto total = diagnostics.size();
    for (const auto& [code, count] : checking.more_warnings) {
        total += count;
    }
    if (format == DiagnosticFormat::json) {
        return as_json(diagnostics, shown, total);
    }
    if (diagnostics.empty()) {
        return {};
    }
    std::string out;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& each = diagnostics[i];
        if (format == DiagnosticFormat::human) {
            show_human(out, each, options);
        } else {
            out += place_of(each) + ": " + std::string(name_of(each.severity)) + '[' + each.code +
                   "]: " + text::terminal_safe(each.message);
            if (!each.help.empty()) {
                out += " (" + text::terminal_safe(each.help) + ')';
            }
            out += '\n';
        }
    }
    if (format == DiagnosticFormat::human || shown < total) {
        out += counted(diagnostics, shown, options.program, checking);
    }
    return out;
}

}  // namespace hearsay
