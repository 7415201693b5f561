// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/output_file.hpp"
#include "store/database_file.hpp"
#include "text/escape.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>

namespace hearsay::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view example = R"(#:schema ./hearsay.schema.json
schema = 1
recorder = "your name"

# An example to change or delete: one event, who spoke of it, where it stands, and what was said.
# `hearsay new claim ID` prints a template with every key that a claim may have. The first line lets
# an editor complete, explain and check the keys as you type (in a folder below: ../hearsay.schema.json).

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
url = "https://example.org/traders-blame-wiring"
archived = "https://web.archive.org/web/20240504/https://example.org/traders-blame-wiring"
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

/// Databases, with what SQLite keeps beside them, and what a killed process leaves in the making:
/// databases (store/writer.hpp) and answers (cli/output_file.cpp).
constexpr std::string_view ignored =
    "*.db\n*.db-wal\n*.db-shm\n*.db-journal\n*.db.filling\n*.db.filling-*\n*.[0-9]*.part\n";

/// How the schema of any version begins: such a file is hearsay's own to bring up to date.
constexpr std::string_view own_schema = R"("$id": "urn:hearsay:records:)";

std::string shown(const fs::path& path) { return text::terminal_safe(path.generic_string()); }

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Writes a file that is not there yet; what is there stays, but for the schema of another version.
/// Returns whether all is well.
bool put(const Session& session, const fs::path& path, std::string_view content) {
    std::error_code failure;
    const bool is_there = fs::exists(fs::symlink_status(path, failure));
    if (is_there) {
        const auto found = content_of(path);
        if (found == content || found.find(own_schema) == std::string::npos) {
            if (!session.quiet()) {
                session.out() << "kept " << shown(path) << ", which is there already\n";
            }
            return true;
        }
    }
    if (const auto why = write_file(path.string(), content); !why.empty()) {
        session.err() << "error: cannot write `" << shown(path) << "`: " << why << '\n';
        return false;
    }
    if (!session.quiet()) {
        session.out() << (is_there ? "updated " : "made ") << shown(path) << '\n';
    }
    return true;
}

/// The commands to go on with, in the folder as a shell would be told of it.
void print_next(const Session& session, const fs::path& root) {
    session.out() << "\nnext:\n";
    if (root != ".") {
        const auto name = root.generic_string();
        const auto word = text::shell(name.starts_with('-') ? "./" + name : name);
        session.out() << "    cd " << text::terminal_safe(word) << '\n';
    }
    // Another database than the usual one is elsewhere, seen from the new folder.
    std::error_code failure;
    const bool is_usual = session.database() == "hearsay.db";
    const auto database =
        is_usual || root == "." ? session.database() : fs::absolute(session.database()).string();
    if (const auto folder = store::folder_command(database); !folder.empty()) {
        session.out() << "    " << text::terminal_safe(folder) << '\n';
    }
    const auto program = store::program_on(database);
    const auto print = [&](const std::string& command, std::string_view what) {
        constexpr std::size_t column = 24;
        session.out() << "    " << text::terminal_safe(program + command);
        if (is_usual) {
            session.out() << std::string(column - command.size(), ' ') << "# " << what;
        }
        session.out() << '\n';
    };
    print(" record records", "into the database hearsay.db");
    if (fs::exists(root / "records" / "example.toml", failure)) {
        print(" compare market-fire", "what is said of the example's event");
    }
}

ExitStatus init(const Session& session, const std::string& folder) {
    if (folder.empty()) {
        return session.fail(
            ExitStatus::wrong_usage,
            "the name of the folder is empty",
            "`hearsay init .` takes this one"
        );
    }
    const fs::path root = folder;
    const fs::path records = root == "." ? "records" : root / "records";
    std::error_code failure;
    // Who has made a start needs no example, and may have taken it away.
    const bool is_new = !fs::exists(records / "hearsay.schema.json", failure) &&
                        (!fs::exists(records, failure) || fs::is_empty(records, failure));
    failure.clear();
    fs::create_directories(records, failure);
    if (failure) {
        return session.fail(
            ExitStatus::failed,
            "cannot make the folder `" + records.generic_string() + "`: " + failure.message()
        );
    }
    if (!put(session, records / "hearsay.schema.json", record_schema()) ||
        (is_new && !put(session, records / "example.toml", example)) ||
        !put(session, records.parent_path() / ".gitignore", ignored)) {
        return ExitStatus::failed;
    }
    if (!session.quiet()) {
        print_next(session, root);
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_init(Options& options) {
    auto folder = std::make_shared<std::string>(".");
    options.optional_word(
        "DIR", *folder, "the folder to make ready (this one); files that are there stay as they are"
    );
    return [folder](const Session& session) { return init(session, *folder); };
}

}  // namespace hearsay::cli
