// SPDX-License-Identifier: Apache-2.0

#include "program.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace hearsay {

namespace {

namespace fs = std::filesystem;

using durability::Program;
using support::read_file;
using support::TemporaryFolder;

/// Runs a script in a mount namespace of its own, in the folder "small": a disk of 2 MB. `$1` is
/// hearsay. What it prints goes to "output". Returns its status, -1 where nothing can be mounted.
int on_small_disk(const TemporaryFolder& folder, const std::string& script) {
    support::write_file(
        folder.path() / "mount.sh",
        "mount -t tmpfs -o size=2m none small || exit 77\ncd small\n" + script
    );
    fs::create_directory(folder.path() / "small");
    const std::string command = "cd '" + folder.path().string() +
                                "' && unshare --user --map-root-user --mount sh mount.sh "
                                "'" HEARSAY_PROGRAM "' > output 2>&1";
    const int state = std::system(command.c_str());
    const int status = WEXITSTATUS(state);
    const bool cannot = read_file(folder.path() / "output").find("unshare") == 0;
    return status == 77 || cannot ? -1 : status;
}

constexpr std::string_view fill_up = R"(
head -c 10000000 /dev/zero > ballast 2> /dev/null
)";

constexpr std::string_view record_first = R"(
"$1" init . --quiet || exit 1
"$1" record --quiet records || exit 1
)";

/// Checks what a script on a small disk prints.
void check_on_small_disk(const std::string& script, const std::string& expected) {
    const TemporaryFolder folder;
    if (on_small_disk(folder, script) < 0) {
        WARN("not tried: no disk can be mounted here");
        return;
    }
    CHECK(read_file(folder.path() / "output") == expected);
}

}  // namespace

TEST_CASE("a full disk is told, what was recorded stays, and with room it goes on") {
    std::string script(record_first);
    script += R"(
sed -i 's/^hedge = .*/hedge = "changed"/' records/example.toml
)";
    script += fill_up;
    script += R"(
"$1" record records; echo "status $?"
"$1" verify --quiet; echo "verifies: $?"
rm ballast
"$1" record --quiet records; echo "status $?"
"$1" verify --quiet; echo "verifies: $?"
"$1" history | grep -c '^recording'
)";
    check_on_small_disk(
        script,
        "error: the disk that holds `hearsay.db` is full\n"
        "  help: make room and try again\n"
        "status 4\nverifies: 0\nstatus 0\nverifies: 0\n2\n"
    );
}

TEST_CASE("a first recording on a full disk leaves nothing behind") {
    std::string script = R"(
"$1" init . --quiet || exit 1
)";
    script += fill_up;
    script += R"(
"$1" record records; echo "status $?"
ls
)";
    check_on_small_disk(
        script,
        "error: the disk that holds `hearsay.db` is full\n"
        "  help: make room and try again\n"
        "status 4\nballast\nrecords\n"
    );
}

TEST_CASE("a report that a full disk has no room for leaves the earlier one as it was") {
    std::string script(record_first);
    script += R"(
echo earlier > report.html
)";
    script += fill_up;
    script += R"(
"$1" report market-fire -o report.html; echo "status $?"
cat report.html
ls
)";
    check_on_small_disk(
        script,
        "error: cannot write `report.html`: No space left on device\n"
        "status 4\nearlier\nballast\nhearsay.db\nrecords\nreport.html\n"
    );
}

}  // namespace hearsay
