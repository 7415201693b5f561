// SPDX-License-Identifier: Apache-2.0

#include <hearsay/store.hpp>

#include "program.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace hearsay {

namespace {

namespace fs = std::filesystem;

using durability::Program;
using durability::run;
using support::TemporaryFolder;
using Clock = std::chrono::steady_clock;

constexpr int claims = 60;

/// The records of an event; every claim has the hedge "version N".
void write_version(const fs::path& file, int version) {
    std::string text = "schema = 1\n"
                       "[[event]]\nid = \"fire\"\ntitle = \"Fire\"\ndate = \"2024-05-01\"\n"
                       "[[actor]]\nid = \"mayor\"\nname = \"The mayor\"\nkind = \"person\"\n";
    for (int i = 0; i < claims; ++i) {
        text += "[[claim]]\nid = \"said-" + std::to_string(i);
        text += "\"\nevent = \"fire\"\nspeaker = \"mayor\"\nact = \"suggests\"\nparty = "
                "\"mayor\"\nhedge = \"version ";
        text += std::to_string(version) + "\"\ndate = \"2024-05-02\"\n";
    }
    support::write_file(file, text);
}

/// Which version of the records a database holds; fails the test where it is none of them wholly or
/// anything in it does not verify.
int version_in(const fs::path& path) {
    const auto store = open_store(path, OpenMode::read);
    INFO((store ? std::string() : store.error().message));
    REQUIRE(store.ok());
    const auto found = store.value()->verify("");
    REQUIRE(found.ok());
    for (const StoreProblem& problem : found.value().problems) {
        FAIL_CHECK(problem.message);
    }
    const auto dossier = store.value()->dossier_of_event("fire", std::nullopt);
    REQUIRE(dossier.ok());
    REQUIRE(dossier.value().has_value());
    std::set<std::string> hedges;
    for (const Claim& claim : dossier.value()->records.claims) {
        hedges.insert(claim.hedge);
    }
    CHECK(dossier.value()->records.claims.size() == claims);
    REQUIRE(hedges.size() == 1);
    return std::stoi(hedges.begin()->substr(std::string("version ").size()));
}

bool is_acknowledged(const Program::Ended& ended) {
    return ended.output.find("recorded 1 file") != std::string::npos;
}

/// How the process ends at the `step`th of `steps` moments in the time that a run takes, and a bit
/// longer.
Program::Ended recording_ended(const fs::path& folder, Clock::duration time, int step, int steps) {
    constexpr std::array<int, 3> signals{SIGKILL, SIGINT, SIGTERM};
    Program program({"record", "records.toml"}, folder);
    std::this_thread::sleep_for(time * step * 5 / (steps * 4));
    program.send(signals[static_cast<std::size_t>(step) % signals.size()]);
    return program.wait();
}

}  // namespace

TEST_CASE("a recording that is killed at any moment is wholly there or wholly absent") {
    constexpr int steps = 300;
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "records.toml";
    const fs::path database = folder.path() / "hearsay.db";
    write_version(file, 0);
    REQUIRE(run({"record", "records.toml"}, folder.path()).status == 0);
    write_version(file, 1);
    const auto start = Clock::now();
    REQUIRE(run({"record", "records.toml"}, folder.path()).status == 0);
    const auto time = Clock::now() - start;

    int before = 1;
    int finished = 0;
    for (int step = 0; step < steps; ++step) {
        const int version = step + 2;
        write_version(file, version);
        // Others read meanwhile, every now and then.
        const auto reader = step % 4 == 0
                                ? std::make_unique<Program>(
                                      std::vector<std::string>{"compare", "fire"}, folder.path()
                                  )
                                : nullptr;
        const auto ended = recording_ended(folder.path(), time, step, steps);
        INFO("moment " << step << ": " << ended.output << ended.errors);
        const auto may_hold = [&](int found) {
            return found == version || (found == before && !is_acknowledged(ended));
        };
        if (reader) {
            // Who reads keeps the index of the log as it is. A log that was written whole, by one
            // that was killed before it told so in the index, is found when all others are done.
            CHECK(may_hold(version_in(database)));
            CHECK(reader->wait().status == 0);
        }
        const int after = version_in(database);
        CHECK(may_hold(after));
        finished += after == version ? 1 : 0;
        before = after;
    }
    // Some were early enough to come to nothing, some late enough to be done.
    CHECK(finished > 0);
    CHECK(finished < steps);
    CHECK(run({"record", "records.toml"}, folder.path()).status == 0);
    CHECK(version_in(database) == steps + 1);
}

TEST_CASE("a first recording that is killed at any moment leaves a whole database or none") {
    constexpr int steps = 100;
    const TemporaryFolder folder;
    write_version(folder.path() / "records.toml", 7);
    const auto start = Clock::now();
    REQUIRE(run({"record", "records.toml"}, folder.path()).status == 0);
    const auto time = Clock::now() - start;
    const fs::path database = folder.path() / "hearsay.db";
    int made = 0;
    for (int step = 0; step < steps; ++step) {
        fs::remove(database);
        const auto ended = recording_ended(folder.path(), time, step, steps);
        INFO("moment " << step << ": " << ended.output << ended.errors);
        if (fs::exists(database)) {
            CHECK(version_in(database) == 7);
            ++made;
        } else {
            CHECK_FALSE(is_acknowledged(ended));
        }
    }
    CHECK(made > 0);
    CHECK(made < steps);
    // What the killed ones left beside is cleared away.
    REQUIRE(run({"record", "records.toml"}, folder.path()).status == 0);
    write_version(folder.path() / "records.toml", 8);
    REQUIRE(run({"record", "records.toml"}, folder.path()).status == 0);
    CHECK(version_in(database) == 8);
    CHECK_FALSE(fs::exists(folder.path() / "hearsay.db.filling"));
}

TEST_CASE("a first recording waits once for another one") {
    const TemporaryFolder folder;
    write_version(folder.path() / "records.toml", 1);
    // As one that takes long has it.
    const fs::path filling = folder.path() / "hearsay.db.filling";
    const int other = ::open(filling.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    REQUIRE(::flock(other, LOCK_EX) == 0);
    const auto start = Clock::now();
    const auto ended = run({"record", "records.toml"}, folder.path());
    const auto waited = Clock::now() - start;
    ::close(other);
    CHECK(ended.status == 4);
    CHECK(
        ended.errors ==
        "error: another process is using the database `hearsay.db`, and did not finish within 5 "
        "seconds\n  help: try again when it is done; nothing was changed\n"
    );
    CHECK(waited > std::chrono::seconds(4));
    CHECK(waited < std::chrono::seconds(9));
}

TEST_CASE("Ctrl-C while standard input is read records nothing") {
    const TemporaryFolder folder;
    write_version(folder.path() / "records.toml", 1);
    Program program({"record", "records.toml", "-"}, folder.path());
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    program.send(SIGINT);
    const auto ended = program.wait();
    CHECK(ended.signal == SIGINT);  // which a shell tells as 130
    CHECK_FALSE(fs::exists(folder.path() / "hearsay.db"));
}

}  // namespace hearsay
