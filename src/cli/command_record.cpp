// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/database_above.hpp"
#include "cli/diagnostics.hpp"
#include "cli/first_recording.hpp"
#include "cli/found_records.hpp"
#include "cli/gone_files.hpp"
#include "cli/heap.hpp"
#include "cli/made_wrong.hpp"
#include "cli/news.hpp"
#include "cli/reading_parts.hpp"
#include "cli/reading_records.hpp"
#include "cli/watching.hpp"
#include "model/merging.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <string_view>
#include <sys/stat.h>
#include <unordered_map>
#include <utility>

namespace hearsay::cli {

namespace {

struct RecordAsking {
    std::vector<std::string> paths;
    bool dry_run = false;
    std::string format = "text";
    bool watch = false;
    bool verify = false;
};

std::string tool() { return "hearsay " + std::string(version); }

/// What a run came to.
struct Outcome {
    std::vector<Diagnostic> diagnostics;
    std::optional<Recorded> recorded;  ///< none: something was wrong
    std::size_t files = 0;
};

/// What of a batch depends on the run.
Batch batch_of(const Session& session, const RecordAsking& asking, const ChosenFiles& chosen) {
    Batch batch;
    batch.missing = chosen.missing();
    batch.gone_among = [&session](const std::vector<std::string>& identities) {
        return gone_among(identities, session.database_folder());
    };
    batch.at = session.now();
    batch.tool = tool();
    batch.dry_run = asking.dry_run;
    return batch;
}

/// Leaves those that another file holds still: most were moved, or their file was renamed, or is
/// one of those read under another name.
void keep_what_is_twice(
    const Session& session,
    const std::vector<SourceFile>& read,
    std::vector<RecordInFile>& taken_over
) {
    std::unordered_multimap<std::uint64_t, std::string_view> by_inode;
    if (!taken_over.empty()) {
        for (const auto& file : read) {
            by_inode.emplace(file.inode, file.path);
        }
    }
    const auto was_read = [&](const std::string& path) {
        struct stat status {};
        if (::stat(path.c_str(), &status) != 0) {
            return false;
        }
        const auto [first, last] = by_inode.equal_range(status.st_ino);
        return std::any_of(first, last, [&](const auto& file) {
            std::error_code failure;
            return std::filesystem::equivalent(file.second, path, failure);
        });
    };
    std::map<std::string, std::vector<RecordId>> by_file;
    for (const auto& each : taken_over) {
        by_file[each.identity].push_back(each.record);
    }
    std::set<RecordId> twice;
    for (const auto& [identity, ids] : by_file) {
        const auto path = (session.database_folder() / identity).string();
        const auto held = was_read(path) ? std::vector<RecordId>() : held_in(session, path, ids);
        twice.insert(held.begin(), held.end());
    }
    std::erase_if(taken_over, [&](const RecordInFile& each) {
        return !twice.contains(each.record);
    });
}

Stored<Outcome> write(
    const Session& session,
    Store& store,
    Batch batch,
    const ChosenFiles& chosen,
    std::vector<Diagnostic> warnings
) {
    Outcome outcome;
    batch.still_sound = [&](const Records& claims, const Records& around) {
        outcome.diagnostics = made_wrong(session, claims, around);
        return outcome.diagnostics.empty();
    };
    auto recorded = store.record(batch);
    if (!outcome.diagnostics.empty()) {
        return outcome;
    }
    if (!recorded) {
        return recorded.error();
    }
    outcome.diagnostics = std::move(warnings);
    outcome.recorded = std::move(recorded.value());
    keep_what_is_twice(session, batch.files, outcome.recorded->taken_over);
    outcome.recorded->unchanged += chosen.skipped_records();
    outcome.files = batch.files.size() + chosen.skipped_files();
    return outcome;
}

/// Reads and checks everything that changed, and then records it. It is held in memory only where
/// it cannot be read again, or anything is wrong.
Stored<Outcome> record_changes(
    const Session& session, const RecordAsking& asking, const FoundFiles& found, Store& store
) {
    const auto skip = asking.verify ? Skip::same_digest : Skip::same_look;
    const auto look_no_further = [](const Reading&) { return std::vector<Diagnostic>(); };
    auto in_parts = read_in_parts(session, found, &store, skip, PutAway::on_shelf, look_no_further);
    if (!in_parts) {
        return in_parts.error();
    }
    if (auto& parts = in_parts.value()) {
        give_memory_back();
        Batch batch = batch_of(session, asking, parts->chosen);
        batch.files = std::move(parts->files);
        batch.shelf = std::move(parts->shelf);
        sort_diagnostics(parts->warnings);
        return write(session, store, std::move(batch), parts->chosen, std::move(parts->warnings));
    }
    auto whole = read_and_check(session, found, &store, skip);
    if (!whole) {
        return whole.error();
    }
    auto& [reading, surroundings, left_withdrawn, chosen] = whole.value();
    if (has_errors(reading.diagnostics)) {
        Outcome outcome;
        outcome.diagnostics = std::move(reading.diagnostics);
        return outcome;
    }
    Batch batch = batch_of(session, asking, chosen);
    batch.files = std::move(reading.files);
    batch.records = std::move(reading.records);
    add_missing(std::move(left_withdrawn), batch.records);
    return write(session, store, std::move(batch), chosen, std::move(reading.diagnostics));
}

/// The same, but for what refers to records of the files that were withdrawn and stay so: that is
/// told where it stands. What standard input held is gone.
Stored<Outcome> record_or_tell_withdrawn(
    const Session& session, const RecordAsking& asking, const FoundFiles& found, Store& store
) {
    auto done = record_changes(session, asking, found, store);
    if (done || done.error().withdrawn.empty() || has_standard_input(found.files)) {
        return done;
    }
    auto checked = read_and_check(session, found, &store, Skip::none, done.error().withdrawn);
    if (!checked || !has_errors(checked.value().reading.diagnostics)) {
        return done;
    }
    Outcome outcome;
    outcome.diagnostics = std::move(checked.value().reading.diagnostics);
    return outcome;
}

Stored<Outcome> record_once(const Session& session, const RecordAsking& asking) {
    auto store = session.open(OpenMode::write);
    if (!store) {
        return store.error();
    }
    const FoundFiles found = find_records(session, asking.paths);
    if (!asking.dry_run) {
        auto first = record_first(session, found, *store.value(), tool());
        if (!first) {
            return first.error();
        }
        if (auto& done = first.value()) {
            return Outcome{std::move(done->warnings), std::move(done->recorded), done->files};
        }
    }
    return record_or_tell_withdrawn(session, asking, found, *store.value());
}

/// Where another process recorded something meanwhile, reads and checks all once more: what fitted
/// what was on record need not fit what is.
Stored<Outcome> record_all(const Session& session, const RecordAsking& asking) {
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
        each.file = session.seen_from_here(each.file);
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
        session.err() << diagnostics_output(
            diagnostics, diagnostic_format(asking.format), session.text_options()
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
    News news(session, asking.format);
    bool is_first = true;
    std::string failure;
    std::vector<RecordId> gone;
    auto above = database_above(session.database());
    // A database that is busy, or a full disk, may be well again without any change of a file.
    const auto round = [&] {
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
    return watch_as_asked(session, asking.paths, asking.format, round);
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
    return [asking](const Session& session) {
        return asking->watch ? record_and_watch(session, *asking) : record(session, *asking);
    };
}

}  // namespace hearsay::cli
