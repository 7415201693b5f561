#include "cli/command.hpp"
#include "cli/reading_records.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

struct Asking {
    std::vector<std::string> paths;
    bool dry_run = false;
    std::string format = "text";
};

ExitStatus record(const Session& session, const Asking& asking) {
    auto store = session.open(OpenMode::write);
    if (!store) {
        return session.fail(store.error());
    }
    auto checked = read_and_check(session, asking.paths, store.value().get(), true);
    if (!checked) {
        return session.fail(checked.error());
    }
    auto& reading = checked.value().reading;
    if (!reading.diagnostics.empty()) {
        session.err() << diagnostics_output(
            reading.diagnostics, diagnostic_format(asking.format), session.text_options()
        );
    }
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
    batch.tool = "hearsay " + std::string(version);
    batch.dry_run = asking.dry_run;
    auto recorded = store.value()->record(batch);
    if (!recorded) {
        return session.fail(recorded.error());
    }
    recorded.value().unchanged += checked.value().skipped_records;
    const auto files = batch.files.size() + checked.value().skipped_files;
    if (asking.format == "json") {
        session.out() << recorded_json(recorded.value(), files, asking.dry_run);
    } else if (!session.quiet()) {
        session.out() << recorded_text(
            recorded.value(), files, asking.dry_run, session.verbose(), session.text_options()
        );
    }
    return ExitStatus::done;
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
