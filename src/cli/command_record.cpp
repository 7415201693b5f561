#include "cli/command.hpp"
#include "cli/first_recording.hpp"
#include "cli/reading_records.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

struct Asking {
    std::vector<std::string> paths;
    bool dry_run = false;
    std::string format = "text";
};

std::string tool() { return "hearsay " + std::string(version); }

void print_diagnostics(
    const Session& session, const Asking& asking, const std::vector<Diagnostic>& diagnostics
) {
    if (!diagnostics.empty()) {
        session.err() << diagnostics_output(
            diagnostics, diagnostic_format(asking.format), session.text_options()
        );
    }
}

ExitStatus acknowledge(
    const Session& session, const Asking& asking, const Recorded& recorded, std::size_t files
) {
    if (asking.format == "json") {
        session.out() << recorded_json(recorded, files, asking.dry_run);
    } else if (!session.quiet()) {
        session.out() << recorded_text(
            recorded, files, asking.dry_run, session.verbose(), session.text_options()
        );
    }
    return ExitStatus::done;
}

/// Reads and checks everything that changed as a whole, and then records it.
ExitStatus record_changes(const Session& session, const Asking& asking, Store& store) {
    auto checked = read_and_check(session, asking.paths, &store, true);
    if (!checked) {
        return session.fail(checked.error());
    }
    auto& reading = checked.value().reading;
    print_diagnostics(session, asking, reading.diagnostics);
    if (has_errors(reading.diagnostics)) {
        if (asking.format != "json") {
            session.err() << "nothing was recorded\n";
        }
        return status_of(reading.diagnostics);
    }
    Batch batch;
    batch.files = std::move(reading.files);
    batch.records = std::move(reading.records);
    batch.missing = std::move(checked.value().missing_files);
    batch.at = session.now();
    batch.tool = tool();
    batch.dry_run = asking.dry_run;
    auto recorded = store.record(batch);
    if (!recorded) {
        return session.fail(recorded.error());
    }
    recorded.value().unchanged += checked.value().skipped_records;
    const auto files = batch.files.size() + checked.value().skipped_files;
    return acknowledge(session, asking, recorded.value(), files);
}

ExitStatus record(const Session& session, const Asking& asking) {
    auto store = session.open(OpenMode::write);
    if (!store) {
        return session.fail(store.error());
    }
    if (!asking.dry_run) {
        const auto first = record_first(session, asking.paths, *store.value(), tool());
        if (!first) {
            return session.fail(first.error());
        }
        if (first.value()) {
            print_diagnostics(session, asking, first.value()->warnings);
            return acknowledge(session, asking, first.value()->recorded, first.value()->files);
        }
    }
    return record_changes(session, asking, *store.value());
}

}  // namespace

Run set_up_record(Options& options) {
    auto asking = std::make_shared<Asking>();
    options.words(
        "PATH", asking->paths, "record files, folders of them, or - for standard input", false
    );
    options.flag("--dry-run", asking->dry_run, "say what would be recorded, write nothing");
    options.choice("--format", asking->format, {"text", "short", "json"}, "how to print");
    return [asking](const Session& session) { return record(session, *asking); };
}

}  // namespace hearsay::cli
