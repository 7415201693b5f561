// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/database_above.hpp"
#include "cli/diagnostics.hpp"
#include "cli/first_recording.hpp"
#include "cli/found_records.hpp"
#include "cli/heap.hpp"
#include "cli/news.hpp"
#include "cli/recording_changes.hpp"
#include "cli/seen_database.hpp"
#include "cli/signing.hpp"
#include "cli/watching.hpp"
#include "cli/whereabouts.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <ostream>
#include <string_view>
#include <utility>

namespace hearsay::cli {

namespace {

struct RecordAsking {
    std::vector<std::string> paths;
    bool dry_run = false;
    std::string format = "text";
    bool watch = false;
    bool verify = false;
    Signing signing;
};

Stored<RecordingOutcome> record_once(const Session& session, const RecordAsking& asking) {
    auto store = session.open(OpenMode::write);
    if (!store) {
        return store.error();
    }
    FoundFiles found = find_records(session, asking.paths);
    if (!asking.dry_run) {
        auto first = record_first(session, found, *store.value(), asking.signing);
        if (!first) {
            return first.error();
        }
        if (auto& done = first.value()) {
            return RecordingOutcome{
                std::move(done->warnings), std::move(done->recorded), done->files};
        }
    }
    return record_changes(
        session,
        found,
        *store.value(),
        {.depth = asking.dry_run ? RecordingDepth::dry_run : RecordingDepth::written,
         .skip = asking.verify ? Skip::same_digest : Skip::same_look,
         .signing = asking.signing}
    );
}

/// Where another process recorded something meanwhile, reads and checks all once more: what fitted
/// what was on record need not fit what is.
Stored<RecordingOutcome> record_all(const Session& session, const RecordAsking& asking) {
    constexpr int most_attempts = 20;
    // Standard input is gone once it was read.
    const bool again = std::ranges::find(asking.paths, "-") == asking.paths.end();
    for (int attempt = 1;; ++attempt) {
        auto done = record_once(session, asking);
        if (done || done.error().kind != StoreError::Kind::overtaken || !again ||
            attempt == most_attempts) {
            return done;
        }
    }
}

/// Names the files that the store tells as one would write them here.
void name_from_here(const Session& session, Recorded& recorded) {
    for (auto& each : recorded.taken_over) {
        each.file = named_from_here(session, each);
    }
    for (auto& each : recorded.still_named) {
        if (!each.place.file.empty()) {
            each.place.file = session.seen_from_here(each.place.file);
        }
    }
}

void acknowledge(
    const Session& session, const RecordAsking& asking, Recorded recorded, std::size_t files
) {
    const auto reinstated = reinstated_text(recorded.reinstated, asking.dry_run);
    if (asking.format == "json") {
        session.out() << recorded_json(recorded, files, asking.dry_run);
    } else if (!session.quiet()) {
        name_from_here(session, recorded);
        session.out() << recorded_text(
            recorded,
            files,
            asking.dry_run,
            session.verbose(),
            text::terminal_safe(session.program())
        );
    }
    session.out().flush();
    // However quiet: nothing is undone silently.
    session.err() << reinstated;
}

void say_nothing_was_recorded(const Session& session, const RecordAsking& asking) {
    if (asking.format != "json") {
        session.err() << "nothing was recorded\n";
    }
}

/// That a database was made, where there was one `above` already.
void say_what_was_made(const Session& session, const std::optional<std::filesystem::path>& above) {
    if (above && !session.quiet() && std::filesystem::exists(session.database())) {
        const auto other = text::terminal_safe(above->string());
        session.err() << "note: made " << text::terminal_safe(session.database())
                      << " here; there is " << other << " too, which --db " << other
                      << " records into\n";
    }
}

ExitStatus record(const Session& session, const RecordAsking& asking) {
    ready_heap_to_record();
    const auto above = database_above(session.database());
    auto done = record_all(session, asking);
    if (!done) {
        return session.fail(done.error());
    }
    auto& [diagnostics, recorded, files] = done.value();
    if (session.quiet()) {
        leave_errors(diagnostics);
    }
    if (!diagnostics.empty()) {
        Checking checking;
        checking.paths = asking.paths;
        session.err() << diagnostics_output(
            diagnostics,
            diagnostic_format(asking.format),
            session.text_options(),
            diagnostics_shown,
            checking
        );
    }
    if (!recorded) {
        say_nothing_was_recorded(session, asking);
        return status_of(diagnostics);
    }
    acknowledge(session, asking, std::move(*recorded), files);
    say_what_was_made(session, above);
    return ExitStatus::done;
}

ExitStatus record_and_watch(const Session& session, const RecordAsking& asking) {
    if (asking.dry_run) {
        return session.fail(
            ExitStatus::wrong_usage, "--watch records what changes, and --dry-run records nothing"
        );
    }
    Checking checking;
    checking.paths = asking.paths;
    News news(session, asking.format, diagnostics_shown, std::move(checking));
    bool is_first = true;
    std::string failure;
    std::vector<RecordId> gone;
    auto above = database_above(session.database());
    // A database that is busy, or a full disk, may be well again without any change of a file.
    SeenDatabase seen(session);
    bool was_refused = false;
    const auto round = [&] {
        seen.look();
        auto done = record_all(session, asking);
        if (!done) {
            if (std::exchange(failure, done.error().message) != done.error().message) {
                static_cast<void>(session.fail(done.error()));
            }
            return true;
        }
        failure.clear();
        auto& [diagnostics, recorded, files] = done.value();
        const bool told = news.tell(std::move(diagnostics));
        was_refused = !recorded;
        if (!recorded) {
            if (told) {
                say_nothing_was_recorded(session, asking);
            }
        } else if (is_first || told || recorded->recording != 0 || recorded->gone_from_files != gone) {
            gone = recorded->gone_from_files;
            acknowledge(session, asking, std::move(*recorded), files);
            say_what_was_made(session, std::exchange(above, {}));
        }
        is_first = false;
        return false;
    };
    // What it was refused for may be on record by now.
    const auto is_wanted = [&] { return was_refused && seen.has_changed(); };
    return watch_as_asked(session, asking.paths, asking.format, round, is_wanted);
}

}  // namespace

Run set_up_record(Options& options) {
    auto asking = std::make_shared<RecordAsking>();
    options.words(
        "PATH", asking->paths, "record files, folders of them, or - for standard input", false
    );
    options.flag("--dry-run", asking->dry_run, "say what would be recorded, write nothing");
    options.choice("--format", asking->format, {"text", "short", "json"}, "how to print");
    options.flag(
        "--verify",
        asking->verify,
        "read what looks unchanged too, and compare its digest with the recorded one"
    );
    options.flag(
        "--watch", asking->watch, "go on, and record what changes whenever a record file does"
    );
    ask_for_signing(options, asking->signing, "why it is recorded; kept in the history");
    return [asking](const Session& session) {
        const auto signing = signing_of(session, asking->signing);
        if (!signing) {
            return signing.error();
        }
        asking->signing = signing.value();
        return asking->watch ? record_and_watch(session, *asking) : record(session, *asking);
    };
}

}  // namespace hearsay::cli
