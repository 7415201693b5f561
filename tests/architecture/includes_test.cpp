// SPDX-License-Identifier: Apache-2.0

// Linking a room against the rooms it may use does not stop it from including other headers, so
// this reads the #include lines of the tree against the table of rooms in CONTRIBUTING.md.

#include "support/files.hpp"
#include "support/source.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Names = std::set<std::string>;

const std::map<std::string, Names> rooms_that_a_room_may_use{
    {"hearsay", {"hearsay"}},
    {"text", {"text"}},
    {"date", {"date", "text", "hearsay"}},
    {"model", {"model", "date", "text", "hearsay"}},
    {"records", {"records", "model", "date", "text", "hearsay"}},
    {"store", {"store", "model", "date", "text", "hearsay"}},
    {"analysis", {"analysis", "model", "date", "text", "hearsay"}},
    {"render", {"render", "model", "text", "hearsay"}},
    {"serve", {"serve", "render", "analysis", "model", "date", "text", "hearsay"}},
    {"cli",
     {"cli",
      "serve",
      "render",
      "analysis",
      "store",
      "records",
      "model",
      "date",
      "text",
      "hearsay"}},
};

/// Headers, by how their names begin, that only some rooms may include.
const std::map<std::string, Names> rooms_that_may_use_a_header{
    {"boost/date_time", {"date"}},
    {"boost/asio", {"cli", "serve"}},
    {"boost/beast", {"serve"}},
    {"boost/", {"date", "cli", "serve"}},
    {"nettle/", {"text"}},
    {"cereal/", {"store"}},
    {"toml++/", {"records"}},
    {"sqlite3.h", {"store"}},
    {"CLI/", {"cli"}},
    {"fstream", {"records", "store", "cli"}},
    {"iostream", {"cli"}},
};

/// The includes of a source text that its room may not have.
std::vector<std::string> forbidden_includes(const std::string& room, const std::string& source) {
    static const std::regex include(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    const Names& allowed = rooms_that_a_room_may_use.at(room);
    std::vector<std::string> found;
    std::istringstream lines(source);
    std::smatch match;
    for (std::string line; std::getline(lines, line);) {
        if (!std::regex_search(line, match, include)) {
            continue;
        }
        const std::string header = match[1];
        const std::string folder = header.substr(0, header.find('/'));
        bool fine = !rooms_that_a_room_may_use.contains(folder) || allowed.contains(folder);
        for (const auto& [begin, rooms] : rooms_that_may_use_a_header) {
            fine = fine && (!header.starts_with(begin) || rooms.contains(room));
        }
        // The public headers need nothing that a user of the library would have to install.
        const bool of_std = header.find_first_of("./") == std::string::npos;
        if (!fine || (room == "hearsay" && folder != "hearsay" && !of_std)) {
            found.push_back(header);
        }
    }
    return found;
}

TEST_CASE("an include against the direction of the house is found") {
    CHECK(
        forbidden_includes("text", "#include \"date/edtf.hpp\"\n") ==
        std::vector<std::string>{"date/edtf.hpp"}
    );
    CHECK(forbidden_includes("model", "#  include <toml++/toml.h>\n").size() == 1);
    CHECK(forbidden_includes("hearsay", "#include <fmt/format.h>\n").size() == 1);
    CHECK(forbidden_includes("store", "#include <sqlite3.h>\n#include <hearsay/date.hpp>\n").empty()
    );
    CHECK(forbidden_includes("date", "// about #include \"cli/x.hpp\"\n#include <vector>\n").empty()
    );
}

TEST_CASE("every room includes only the rooms and libraries that it may use") {
    for (const auto& [room, allowed] : rooms_that_a_room_may_use) {
        const auto root = hearsay::support::source_folder();
        const auto folder = room == "hearsay" ? root / "include" / room : root / "src" / room;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file()) {
                continue;
            }
            const auto file = entry.path().lexically_relative(root).string();
            for (const auto& header :
                 forbidden_includes(room, hearsay::support::read_file(entry.path()))) {
                FAIL_CHECK(file << " includes " << header);
            }
        }
    }
}

TEST_CASE("every folder of src is a room of the table") {
    const auto folder = hearsay::support::source_folder() / "src";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        CAPTURE(entry.path().filename().string());
        CHECK(rooms_that_a_room_may_use.contains(entry.path().filename().string()));
    }
}

}  // namespace
