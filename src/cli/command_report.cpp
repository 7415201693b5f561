// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/meant.hpp"
#include "cli/not_on_record.hpp"
#include "cli/output_file.hpp"
#include "cli/published_paths.hpp"
#include "cli/question.hpp"
#include "text/ascii.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>
#include <vector>

namespace hearsay::cli {

namespace {

struct ReportAsking {
    std::string id;
    std::string kind;
    std::string format;
    std::string output;
    ClockOptions clocks;
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> endings{
    {{".md", "md"},
     {".markdown", "md"},
     {".html", "html"},
     {".htm", "html"},
     {".json", "json"},
     {".txt", "text"},
     {".text", "text"}}};

/// The format that was asked for, or that the file's ending means; empty where it means none.
std::string format_of(const ReportAsking& asking) {
    if (!asking.format.empty() || asking.output.empty() || asking.output == "-") {
        return asking.format.empty() ? "text" : asking.format;
    }
    const auto output = text::ascii_lower(asking.output);
    for (const auto& [ending, format] : endings) {
        if (output.ends_with(ending)) {
            return std::string(format);
        }
    }
    return {};
}

/// Neither an event nor a claim has the id now.
ExitStatus
neither(const Session& session, Store& store, const std::string& id, const Clocks& clocks) {
    constexpr std::array kinds{Kind::event, Kind::claim};
    for (const auto kind : kinds) {
        const auto versions = store.versions({kind, id});
        if (!versions) {
            return session.fail(versions.error());
        }
        if (!versions.value().empty()) {
            return session.no_such(store, kind, id, clocks.known_at);
        }
    }
    const auto other = record_with_id(store, id, clocks.known_at);
    if (!other) {
        return session.fail(other.error());
    }
    const auto meant = ids_meant(store, kinds, id);
    if (!meant) {
        return session.fail(meant.error());
    }
    return session.fail(
        ExitStatus::not_found,
        "no such event or claim: `" + id + "`",
        !other.value().empty()  ? "it is the id of " + other.value()
        : meant.value().empty() ? "`" + session.program() + " list events` shows what there is"
                                : did_you_mean(meant.value())
    );
}

/// What is reported on: an event, or one claim of it.
struct Subject {
    std::string event;
    std::string claim;  ///< empty: the whole event
};

Result<Subject, ExitStatus>
subject_of(const Session& session, const ReportAsking& asking, const Clocks& clocks) {
    const auto& id = asking.id;
    auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    std::vector<Subject> found;
    for (const auto kind : {Kind::event, Kind::claim}) {
        if (!asking.kind.empty() && asking.kind != name_of(kind)) {
            continue;
        }
        const auto record = store.value()->find({kind, id}, clocks.known_at);
        if (!record) {
            return session.fail(record.error());
        }
        if (!record.value().events.empty()) {
            found.push_back({.event = id, .claim = {}});
        } else if (!record.value().claims.empty()) {
            found.push_back({.event = record.value().claims.front().event, .claim = id});
        }
    }
    if (found.size() > 1) {
        return session.of_several_kinds(id, {"event", "claim"});
    }
    if (!found.empty()) {
        return std::move(found.front());
    }
    if (const auto kind = word_from<Kind>(asking.kind)) {
        return session.no_such(*store.value(), *kind, id, clocks.known_at);
    }
    return neither(session, *store.value(), id, clocks);
}

/// A dossier, and the last recording that it was loaded of, where a time was asked for.
struct LoadedDossier {
    Dossier dossier;
    std::optional<RecordingMark> recording;
};

/// Loads it once more where something was recorded meanwhile. Of what is on record now no recording
/// is told: the same records are the same report in any database, whenever they were recorded.
Result<LoadedDossier, ExitStatus>
loaded(const Session& session, const std::string& event, const Clocks& clocks) {
    if (!clocks.known_at) {
        auto dossier = event_dossier(session, event, clocks);
        if (!dossier) {
            return dossier.error();
        }
        return LoadedDossier{std::move(dossier.value()), std::nullopt};
    }
    const auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    auto last = store.value()->last_mark(clocks.known_at);
    while (last) {
        auto dossier = event_dossier(session, event, clocks);
        if (!dossier) {
            return dossier.error();
        }
        auto now = store.value()->last_mark(clocks.known_at);
        if (now && now.value() == last.value()) {
            return LoadedDossier{std::move(dossier.value()), std::move(last.value())};
        }
        last = std::move(now);
    }
    return session.fail(last.error());
}

std::string printed(
    const Session& session, const std::string& format, const Report& report, const Dossier& dossier
) {
    if (format == "json") {
        return report_json(report, dossier);
    }
    if (format == "html") {
        return report_html(report, dossier);
    }
    return format == "md" ? report_markdown(report, dossier)
                          : report_text(report, dossier, session.text_options());
}

ExitStatus write_report(const Session& session, const ReportAsking& asking) {
    const auto format = format_of(asking);
    if (format.empty()) {
        return session.fail(
            ExitStatus::wrong_usage,
            "the ending of `" + asking.output + "` names no format of a report",
            "use .md, .html, .txt or .json, or give --format md|html|text|json"
        );
    }
    const auto clocks = read_clocks(session, asking.clocks);
    if (!clocks) {
        return ExitStatus::wrong_usage;
    }
    const auto subject = subject_of(session, asking, *clocks);
    if (!subject) {
        return subject.error();
    }
    const auto& [event, claim] = subject.value();
    auto from_store = loaded(session, event, *clocks);
    if (!from_store) {
        return from_store.error();
    }
    auto& [dossier, recording] = from_store.value();
    publish_paths(dossier, session.database_folder(), session.home_folder());
    const auto report = make_report(
        dossier,
        {.claim = claim,
         .as_of = clocks->as_of,
         .known_at = asking.clocks.known_at,
         .made_with = name_and_version(),
         .recording = recording}
    );
    if (!claim.empty() && report.traces.empty()) {
        const auto traced = trace(dossier, claim, {.as_of = clocks->as_of, .known_at = {}});
        return session.fail(ExitStatus::not_found, not_on_record(traced, asking.clocks.as_of));
    }
    const auto text = printed(session, format, report, dossier);
    if (asking.output.empty() || asking.output == "-") {
        session.out() << text;
        return ExitStatus::done;
    }
    if (const auto why = write_file(asking.output, text); !why.empty()) {
        return session.fail(ExitStatus::failed, "cannot write `" + asking.output + "`: " + why);
    }
    if (!session.quiet()) {
        session.err() << "wrote " << text::terminal_safe(asking.output) << '\n';
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_report(Options& options) {
    auto asking = std::make_shared<ReportAsking>();
    options.word("EVENT|CLAIM", asking->id, "id of an event, or of a claim");
    options.choice("--kind", asking->kind, {"event", "claim"}, "which, where both share the id");
    options.text(
        "-o,--output", asking->output, "write it to this file; its ending names the format"
    );
    asking->clocks.declare(options);
    options.choice(
        "--format",
        asking->format,
        {"md", "html", "text", "json"},
        "how to write it (by the ending of the file, else text)"
    );
    return [asking](const Session& session) { return write_report(session, *asking); };
}

}  // namespace hearsay::cli
