// SPDX-License-Identifier: Apache-2.0

#include "analysis/warnings.hpp"
#include "cli/command.hpp"
#include "cli/news.hpp"
#include "cli/reading_records.hpp"
#include "cli/watching.hpp"
#include "text/parallel.hpp"
#include "text/plural.hpp"

#include <filesystem>
#include <fstream>
#include <ostream>
#include <set>
#include <unordered_set>

namespace hearsay::cli {

namespace {

struct Asking {
    std::vector<std::string> paths;
    std::string format = "text";
    bool watch = false;
};

/// What was read together with what the store holds around it.
Records together(Records read, Records surroundings) {
    const auto add = [](auto& into, auto& more) {
        std::unordered_set<std::string> ids;
        if (!more.empty()) {
            for (const auto& record : into) {
                ids.insert(record.id);
            }
        }
        for (auto& record : more) {
            if (!ids.contains(record.id)) {
                into.push_back(std::move(record));
            }
        }
    };
    add(read.events, surroundings.events);
    add(read.actors, surroundings.actors);
    add(read.outlets, surroundings.outlets);
    add(read.documents, surroundings.documents);
    add(read.claims, surroundings.claims);
    return read;
}

/// The warnings of every event that the reading has a claim on. Takes the records out of it.
std::vector<Diagnostic> warnings_about(CheckedReading& checked) {
    std::set<std::string> named;
    for (const auto& claim : checked.reading.records.claims) {
        named.insert(claim.event);
    }
    const std::vector<std::string> events(named.begin(), named.end());
    std::vector<Diagnostic> all = warnings_of_look_alikes(checked.reading, checked.surroundings);
    const Dossiers dossiers(
        together(std::move(checked.reading.records), std::move(checked.surroundings))
    );
    std::vector<std::vector<Diagnostic>> warnings(events.size());
    text::in_parallel(events.size(), [&](std::size_t i) {
        if (const auto dossier = dossiers.of_event(events[i])) {
            warnings[i] = warnings_of(*dossier);
        }
    });
    std::set<std::tuple<std::string, Place, std::string>> seen;
    for (auto& of_event : warnings) {
        for (auto& warning : of_event) {
            // A document that several events rest on is warned of once.
            if (seen.emplace(warning.code, warning.place, warning.message).second) {
                all.push_back(std::move(warning));
            }
        }
    }
    return all;
}

/// The store beside, where there is one: references may resolve in it. Checking needs none, so one
/// that cannot be opened is only told of.
std::unique_ptr<Store> store_if_any(const Session& session) {
    auto store = session.open(OpenMode::read);
    if (store) {
        return std::move(store.value());
    }
    if (store.error().kind != StoreError::Kind::missing) {
        session.err() << "note: checked without the database: " << store.error().message << '\n';
    }
    return nullptr;
}

struct Examined {
    std::vector<Diagnostic> diagnostics;
    std::size_t records = 0;
    std::size_t files = 0;
};

Stored<Examined> examine(const Session& session, const Asking& asking) {
    const auto store = store_if_any(session);
    auto checked = read_and_check(session, asking.paths, store.get(), false);
    if (!checked) {
        return checked.error();
    }
    auto& reading = checked.value().reading;
    Examined examined;
    examined.records = reading.records.size();
    examined.files = reading.files.size();
    if (!has_errors(reading.diagnostics)) {
        for (auto& warning : warnings_about(checked.value())) {
            reading.diagnostics.push_back(std::move(warning));
        }
        sort_diagnostics(reading.diagnostics);
    }
    examined.diagnostics = std::move(reading.diagnostics);
    return examined;
}

void print_summary(const Session& session, const Asking& asking, const Examined& examined) {
    if (asking.format == "text" && !session.quiet() && !has_errors(examined.diagnostics)) {
        session.out() << text::plural(examined.records, "record") << " in "
                      << text::plural(examined.files, "file") << ": no errors, "
                      << text::plural(examined.diagnostics.size(), "warning") << '\n';
        session.out().flush();
    }
}

ExitStatus check(const Session& session, const Asking& asking) {
    const auto examined = examine(session, asking);
    if (!examined) {
        return session.fail(examined.error());
    }
    const auto& diagnostics = examined.value().diagnostics;
    const auto format = diagnostic_format(asking.format);
    // For machines the diagnostics are the answer.
    (format == DiagnosticFormat::human ? session.err() : session.out())
        << diagnostics_output(diagnostics, format, session.text_options());
    print_summary(session, asking, examined.value());
    return status_of(diagnostics);
}

ExitStatus check_and_watch(const Session& session, const Asking& asking) {
    News news(session, asking.format);
    bool is_first = true;
    const auto round = [&] {
        auto examined = examine(session, asking);
        if (!examined) {
            static_cast<void>(session.fail(examined.error()));
        } else if (news.tell(examined.value().diagnostics) || is_first) {
            print_summary(session, asking, examined.value());
        }
        is_first = false;
    };
    return watch_records(session, asking.paths, asking.format, round);
}

}  // namespace

Run set_up_check(Options& options) {
    auto asking = std::make_shared<Asking>();
    options.words(
        "PATH", asking->paths, "record files, folders of them, or - for standard input", false
    );
    options.choice(
        "--format", asking->format, {"text", "short", "json"}, "how to print diagnostics"
    );
    options.flag(
        "--watch", asking->watch, "go on, and print what changes whenever a record file does"
    );
    return [asking](const Session& session) {
        return asking->watch ? check_and_watch(session, *asking) : check(session, *asking);
    };
}

}  // namespace hearsay::cli
