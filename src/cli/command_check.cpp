#include "analysis/warnings.hpp"
#include "cli/command.hpp"
#include "cli/reading_records.hpp"
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

ExitStatus check(const Session& session, const Asking& asking) {
    const auto store = store_if_any(session);
    auto checked = read_and_check(session, asking.paths, store.get(), false);
    if (!checked) {
        return session.fail(checked.error());
    }
    auto& reading = checked.value().reading;
    const std::size_t records = reading.records.size();
    if (!has_errors(reading.diagnostics)) {
        for (auto& warning : warnings_about(checked.value())) {
            reading.diagnostics.push_back(std::move(warning));
        }
        sort_diagnostics(reading.diagnostics);
    }
    const auto format = diagnostic_format(asking.format);
    const auto text = diagnostics_output(reading.diagnostics, format, session.text_options());
    // For machines the diagnostics are the answer.
    (format == DiagnosticFormat::human ? session.err() : session.out()) << text;
    if (format == DiagnosticFormat::human && !session.quiet() && !has_errors(reading.diagnostics)) {
        session.out() << text::plural(records, "record") << " in "
                      << text::plural(reading.files.size(), "file") << ": no errors, "
                      << text::plural(reading.diagnostics.size(), "warning") << '\n';
    }
    return status_of(reading.diagnostics);
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
    return [asking](const Session& session) { return check(session, *asking); };
}

}  // namespace hearsay::cli
