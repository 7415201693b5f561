#include "cli/command.hpp"
#include "cli/output_file.hpp"
#include "text/escape.hpp"

#include <filesystem>
#include <ostream>

namespace hearsay::cli {

namespace {

constexpr std::string_view example = R"(schema = 1
# An example to change or delete: one event, who spoke of it, where it stands, and what was said.
# `hearsay record records` records it, `hearsay compare market-fire` compares what was said.
# `hearsay new claim ID` prints a template with every key that a claim may have.
recorder = "your name"

[[event]]
id = "market-fire"
title = "Fire in the market hall"
date = "2024-05-03"  # as precise as you know: "2024-05", "2024-05-03~", "2024-05-03/2024-05-05"
topics = { cause = "What caused it?" }

[[actor]]
id = "mayor"
name = "The mayor"
kind = "person"

[[actor]]
id = "traders"
name = "Association of market traders"
kind = "organisation"

[[outlet]]
id = "daily"
name = "The Daily"
kind = "newspaper"

[[document]]
id = "daily-2024-05-04"
outlet = "daily"
title = "Traders blame wiring"
date = "2024-05-04"

[[claim]]
id = "traders-blame-wiring"
event = "market-fire"
speaker = "traders"
act = "asserts"
topic = "cause"
answer = "wiring"
statement = "Old wiring caused the fire."
date = "2024-05-03"

    [[claim.appearance]]
    document = "daily-2024-05-04"

[[claim]]
id = "mayor-doubts-wiring"
event = "market-fire"
speaker = "mayor"
questions = ["traders-blame-wiring"]  # act and answer follow from the link
statement = "It is too early to speak of wiring."
hedge = "too early"
date = "2024-05-04"

    [[claim.appearance]]
    document = "daily-2024-05-04"
)";

constexpr std::string_view ignored = "*.db\n*.db-wal\n*.db-shm\n";

/// Writes a file that is not there yet; what is there stays. Returns whether all is well.
bool write_new(
    const Session& session, const std::filesystem::path& path, std::string_view content
) {
    std::error_code failure;
    if (std::filesystem::exists(path, failure)) {
        session.err() << "kept " << path.generic_string() << ", which is there already\n";
        return true;
    }
    if (const auto why = write_file(path.string(), content); !why.empty()) {
        session.err() << "error: cannot write `" << path.generic_string() << "`: " << why << '\n';
        return false;
    }
    return true;
}

ExitStatus init(const Session& session, const std::string& folder) {
    namespace fs = std::filesystem;
    const fs::path root = folder.empty() ? "." : folder;
    std::error_code failure;
    fs::create_directories(root / "records", failure);
    if (failure) {
        return session.fail(
            ExitStatus::failed,
            "cannot make the folder `" + (root / "records").generic_string() +
                "`: " + failure.message()
        );
    }
    if (!write_new(session, root / "records" / "example.toml", example) ||
        !write_new(session, root / ".gitignore", ignored)) {
        return ExitStatus::failed;
    }
    if (!session.quiet()) {
        const bool elsewhere = !folder.empty() && folder != ".";
        session.out() << "ready: change " << (root / "records" / "example.toml").generic_string()
                      << ", then run:\n";
        if (elsewhere) {
            session.out() << "    cd " << text::shell(folder) << '\n';
        }
        session.out() << "    hearsay record records\n    hearsay compare market-fire\n";
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_init(Options& options) {
    auto folder = std::make_shared<std::string>();
    options.optional_word("DIR", *folder, "the folder to make ready (this one)");
    return [folder](const Session& session) { return init(session, *folder); };
}

}  // namespace hearsay::cli
