// SPDX-License-Identifier: Apache-2.0

// The table of rooms in CONTRIBUTING.md, held against the #include lines of the tree (linking a
// room against those that it may use does not stop it from including other headers) and against
// what each room links.

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

/// What one row of the table says.
struct Room {
    Names includes;  ///< folders of headers: rooms, and "hearsay" for the public ones
    Names links;
};
using Rooms = std::map<std::string, Room>;

/// Those words of a text that name rooms.
Names rooms_in(const std::string& text, const Names& rooms) {
    static const std::regex word("[A-Za-z.+]+");
    Names found;
    for (std::sregex_iterator at(text.begin(), text.end(), word), end; at != end; ++at) {
        if (at->str() == "all") {
            return rooms;
        }
        if (rooms.contains(at->str())) {
            found.insert(at->str());
        }
    }
    return found;
}

/// "| `src/ROOM/` | holds | may include; links besides |", by room, and the public headers.
Rooms read_table(const std::string& contributing) {
    static const std::regex row(R"(\n\| `src/([a-z]+)/` \|[^\n|]*\| ([^\n|]*) \|)");
    std::map<std::string, std::string> cells;
    Names names;
    for (std::sregex_iterator at(contributing.begin(), contributing.end(), row), end; at != end;
         ++at) {
        cells[(*at)[1]] = (*at)[2];
        names.insert((*at)[1]);
    }
    Rooms rooms{{"hearsay", {{"hearsay"}, {}}}};
    for (const auto& [name, cell] : cells) {
        Room& room = rooms[name];
        room.includes = rooms_in(cell.substr(0, cell.find(';')), names);
        room.links = rooms_in(cell, names);
        room.links.erase(name);
        room.includes.insert(name);
        if (name != "text") {
            room.includes.insert("hearsay");
        }
    }
    return rooms;
}

const Rooms& rooms_of_the_house() {
    static const Rooms rooms = read_table(
        hearsay::support::read_file(hearsay::support::source_folder() / "CONTRIBUTING.md")
    );
    return rooms;
}

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
    const Names& allowed = rooms_of_the_house().at(room).includes;
    std::vector<std::string> found;
    std::istringstream lines(source);
    std::smatch match;
    for (std::string line; std::getline(lines, line);) {
        if (!std::regex_search(line, match, include)) {
            continue;
        }
        const std::string header = match[1];
        const std::string folder = header.substr(0, header.find('/'));
        bool fine = !rooms_of_the_house().contains(folder) || allowed.contains(folder);
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
    for (const auto& [room, allowed] : rooms_of_the_house()) {
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

TEST_CASE("the table of rooms says what a room may include, and what it links besides") {
    const Rooms rooms =
        read_table("\n| room | holds | may include |\n|---|---|---|\n"
                   "| `src/a/` | of `b` | std |\n| `src/b/` | b | a, Boost; links c |"
                   "\n| `src/c/` | c | all, CLI11 |\n");
    CHECK(rooms.size() == 4);
    CHECK(rooms.at("a").includes == Names{"a", "hearsay"});
    CHECK(rooms.at("b").includes == Names{"a", "b", "hearsay"});
    CHECK(rooms.at("b").links == Names{"a", "c"});
    CHECK(rooms.at("c").links == Names{"a", "b"});
}

TEST_CASE("every room links only the rooms that the table has for it") {
    static const std::regex list(R"(\n\s*ROOMS((\s+[a-z]+)+))");
    for (const auto& [name, room] : rooms_of_the_house()) {
        if (name == "hearsay" || name == "text") {
            continue;
        }
        const auto file = hearsay::support::source_folder() / "src" / name / "CMakeLists.txt";
        const std::string text = hearsay::support::read_file(file);
        std::smatch linked;
        INFO(name);
        REQUIRE(std::regex_search(text, linked, list));
        std::istringstream words(linked[1]);
        for (std::string word; words >> word;) {
            INFO(word);
            CHECK(room.links.contains(word));
        }
    }
}

TEST_CASE("every room that includes fmt is told to take it from its headers alone") {
    // Without that the headers call a library which nothing links, and only compilers that take
    // none of the calls inline tell.
    static const std::regex include(R"(\n#include <fmt/)");
    for (const auto& [name, room] : rooms_of_the_house()) {
        if (name == "hearsay") {
            continue;
        }
        const auto folder = hearsay::support::source_folder() / "src" / name;
        const std::string links = hearsay::support::read_file(folder / "CMakeLists.txt");
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.is_regular_file() &&
                std::regex_search(hearsay::support::read_file(entry.path()), include)) {
                INFO(entry.path().string());
                CHECK(links.find("fmt::fmt-header-only") != std::string::npos);
            }
        }
    }
}

TEST_CASE("every folder of src is a room of the table") {
    const auto folder = hearsay::support::source_folder() / "src";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        CAPTURE(entry.path().filename().string());
        CHECK(rooms_of_the_house().contains(entry.path().filename().string()));
    }
}

}  // namespace
