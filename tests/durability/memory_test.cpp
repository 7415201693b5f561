// SPDX-License-Identifier: Apache-2.0

#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace hearsay {

namespace {

namespace fs = std::filesystem;

using support::TemporaryFolder;

/// Runs hearsay in a folder with so many kilobytes of addresses, and returns its status. What it
/// prints goes to "output" and "errors".
int run_within(int kilobytes, const std::string& arguments, const fs::path& folder) {
    const int state =
        std::system(("cd '" + folder.string() + "' && ulimit -v " + std::to_string(kilobytes) +
                     " && '" HEARSAY_PROGRAM "' " + arguments + " >output 2>errors")
                        .c_str());
    return WIFEXITED(state) ? WEXITSTATUS(state) : -1;
}

}  // namespace

TEST_CASE("a first recording that lacks memory says so and leaves nothing") {
    const TemporaryFolder folder;
    std::string text = "schema = 1\n"
                       "[[event]]\nid = \"fire\"\ntitle = \"Fire\"\ndate = \"2024-05-01\"\n"
                       "[[actor]]\nid = \"mayor\"\nname = \"The mayor\"\nkind = \"person\"\n";
    const std::string note(200'000, 'x');
    for (int i = 0; i < 60; ++i) {
        text += "[[claim]]\nid = \"said-" + std::to_string(i) +
                "\"\nevent = \"fire\"\nspeaker = \"mayor\"\nact = \"suggests\"\nparty = "
                "\"mayor\"\ndate = \"2024-05-02\"\nnote = \"" +
                note + "\"\n";
    }
    support::write_file(folder.path() / "a.toml", text);
    support::write_file(folder.path() / "b.toml", "schema = 1\n");
    const fs::path database = folder.path() / "hearsay.db";
    int refused = 0;
    int recorded = 0;
    for (int kilobytes = 16'000; kilobytes < 130'000; kilobytes += kilobytes / 5) {
        if (run_within(kilobytes, "--version", folder.path()) != 0) {
            continue;  // too few to begin
        }
        const int status = run_within(kilobytes, "record a.toml b.toml", folder.path());
        INFO(kilobytes << " KB: " << support::read_file(folder.path() / "errors"));
        if (status == 0) {
            ++recorded;
            CHECK(fs::remove(database));
            continue;
        }
        ++refused;
        CHECK(status == 4);
        const std::string errors = support::read_file(folder.path() / "errors");
        CHECK(errors.find("not enough memory") != std::string::npos);
        CHECK_FALSE(fs::exists(database));
        CHECK_FALSE(fs::exists(database.string() + ".filling"));
    }
    if (refused + recorded == 0) {
        WARN("not tried: sanitizers take more addresses than that");
        return;
    }
    CHECK(refused > 0);
    CHECK(recorded > 0);
}

}  // namespace hearsay
