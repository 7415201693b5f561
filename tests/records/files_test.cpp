// SPDX-License-Identifier: Apache-2.0

#include "support/files.hpp"

#include "support/records.hpp"
#include "support/temporary_folder.hpp"
#include "support/without_threads.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace hearsay;
using namespace hearsay::support;

namespace fs = std::filesystem;

namespace {

std::vector<std::string> names_below(const TemporaryFolder& folder, const FoundFiles& found) {
    std::vector<std::string> names;
    for (const auto& file : found.files) {
        names.push_back(fs::path(file.path).lexically_relative(folder.path()).string());
    }
    return names;
}

constexpr std::string_view empty = "schema = 1\n";

}  // namespace

TEST_CASE("a folder gives every record file below it, in order of paths, hidden ones apart") {
    const TemporaryFolder folder;
    for (const auto* name :
         {"b.toml",
          "a/z.toml",
          "a.toml",
          "a-b.toml",
          "c/d/e.toml",
          ".hidden.toml",
          ".git/x.toml",
          "notes.txt",
          "x.toml/in-folder.toml"}) {
        write_file(folder.path() / name, empty);
    }
    const auto found = find_files({folder.path().string()});
    CHECK(found.diagnostics.empty());
    CHECK(
        names_below(folder, found) ==
        std::vector<std::string>{
            "a-b.toml", "a.toml", "a/z.toml", "b.toml", "c/d/e.toml", "x.toml/in-folder.toml"}
    );
    CHECK(found.files[0].size == empty.size());
    CHECK(found.files[0].inode != 0);
    CHECK(found.files[0].modified != 0);
}

TEST_CASE("links to files are followed, loops are not, and each file is read once") {
    const TemporaryFolder folder;
    write_file(folder.path() / "a/a.toml", empty);
    write_file(folder.path() / "elsewhere.txt", empty);
    fs::create_symlink(folder.path() / "elsewhere.txt", folder.path() / "a/b.toml");
    fs::create_directory_symlink(folder.path() / "a", folder.path() / "a/loop");
    fs::create_symlink(folder.path() / "a/a.toml", folder.path() / "a/c.toml");
    const auto found =
        find_files({(folder.path() / "a").string(), (folder.path() / "a/a.toml").string()});
    CHECK(found.diagnostics.empty());
    CHECK(names_below(folder, found) == std::vector<std::string>{"a/a.toml", "a/b.toml"});
}

TEST_CASE("a file whose name nearly ends in .toml is told, and a folder without any too") {
    const TemporaryFolder folder;
    for (const auto* name :
         {"a.toml",
          "b/Kerman.TOML",
          "b/claims.tml",
          "b/notes.toml.txt",
          "b/old.toml~",
          "b/page.html",
          "b/talk.ttml",
          "b/README",
          "b/.hidden.TOML",
          "c/d/notes.txt"}) {
        write_file(folder.path() / name, empty);
    }
    fs::create_directory(folder.path() / "b/x.TOML");
    const auto of = [&](const fs::path& path) { return find_files({path.string()}).diagnostics; };
    const auto near = of(folder.path());
    REQUIRE(codes_of(near) == "H115 H115 H115");
    CHECK(near[0].severity == Severity::warning);
    CHECK(near[0].place.file == (folder.path() / "b/Kerman.TOML").string());
    CHECK(near[0].help == "rename it to `Kerman.toml`");
    CHECK(near[1].help == "rename it to `claims.toml`");
    CHECK(near[2].help == "rename it to `notes.toml`");
    CHECK(codes_of(of(folder.path() / "b")) == "H115 H115 H115");
    const auto none = of(folder.path() / "c");
    REQUIRE(codes_of(none) == "H116");
    CHECK(none[0].place.file == (folder.path() / "c").string());
    CHECK(none[0].severity == Severity::warning);
    CHECK(of(folder.path() / "b/Kerman.TOML").empty());
}

TEST_CASE("a link to a folder that is not read is told") {
    const TemporaryFolder folder;
    write_file(folder.path() / "a/a.toml", empty);
    write_file(folder.path() / "b/b.toml", empty);
    fs::create_directory_symlink(folder.path() / "b", folder.path() / "a/b");
    fs::create_symlink(folder.path() / "b/b.toml", folder.path() / "a/plain");
    const auto a = (folder.path() / "a").string();
    const auto found = find_files({a});
    CHECK(names_below(folder, found) == std::vector<std::string>{"a/a.toml"});
    REQUIRE(codes_of(found.diagnostics) == "H114");
    CHECK(found.diagnostics.front().place.file == a + "/b");
    CHECK(found.diagnostics.front().severity == Severity::warning);
    CHECK(find_files({a, (folder.path() / "b").string()}).diagnostics.empty());
}

TEST_CASE("what cannot be read is a fault of the system at its path") {
    const TemporaryFolder folder;
    fs::create_symlink(folder.path() / "loop.toml", folder.path() / "loop.toml");
    fs::create_symlink(folder.path() / "nowhere", folder.path() / "broken.toml");
    REQUIRE(::mkfifo((folder.path() / "fifo.toml").c_str(), 0600) == 0);
    const auto in_folder = find_files({folder.path().string()});
    CHECK(in_folder.files.empty());
    REQUIRE(codes_of(in_folder.diagnostics) == "H001 H001 H001");
    for (const auto& fault : in_folder.diagnostics) {
        CHECK(fault.of_the_system);
        CHECK(fault.place.line == 0);
    }
    CHECK(codes_of(find_files({(folder.path() / "missing.toml").string()}).diagnostics) == "H001");
    CHECK(codes_of(find_files({"/dev/null"}).diagnostics) == "H001");
    CHECK(codes_of(find_files({""}).diagnostics) == "H001");
}

TEST_CASE("a folder without permission is reported and the rest is found") {
    if (::geteuid() == 0) {
        return;  // to root every folder is open
    }
    const TemporaryFolder folder;
    write_file(folder.path() / "a.toml", empty);
    write_file(folder.path() / "closed/b.toml", empty);
    fs::permissions(folder.path() / "closed", fs::perms::none);
    const auto found = find_files({folder.path().string()});
    fs::permissions(folder.path() / "closed", fs::perms::owner_all);
    CHECK(found.files.size() == 1);
    CHECK(codes_of(found.diagnostics) == "H001");
}

TEST_CASE("a file that vanished after it was found is reported and the others are read") {
    const TemporaryFolder folder;
    write_file(folder.path() / "a.toml", empty);
    write_file(folder.path() / "b.toml", empty);
    const auto found = find_files({folder.path().string()});
    fs::remove(folder.path() / "a.toml");
    std::istringstream nothing;
    const Reading reading = read_files(found.files, nothing);
    CHECK(codes_of(reading.diagnostics) == "H001");
    CHECK(reading.files.size() == 1);
}

TEST_CASE("a file that is being written is not read by half") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "a.toml";
    write_file(path, empty);
    const auto found = find_files({path.string()});
    std::atomic<bool> writing = true;
    std::thread writer([&] {
        while (writing) {
            write_file(path, empty);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    std::istringstream nothing;
    // On a busy machine the writer may have to wait while a whole reading is done: of what it wrote
    // last, or of the file that it has emptied and not yet filled, which is a fault of another
    // kind.
    Reading during = read_files(found.files, nothing);
    for (int attempt = 0; attempt < 1000 && codes_of(during.diagnostics) != "H001"; ++attempt) {
        during = read_files(found.files, nothing);
    }
    writing = false;
    writer.join();
    REQUIRE(codes_of(during.diagnostics) == "H001");
    CHECK(during.diagnostics[0].message.find("changed while it was read") != std::string::npos);
    CHECK(during.diagnostics[0].of_the_system);
    const Reading after = read_files(found.files, nothing);
    CHECK(codes_of(after.diagnostics) == "");
    CHECK(after.files.size() == 1);
}

TEST_CASE("many files are read in shares, and are as if read one after the other") {
    const TemporaryFolder folder;
    const std::string padding(2000, '#');
    for (int i = 100; i < 500; ++i) {
        const std::string number = std::to_string(i);
        std::string text = "schema = 1\nrecorder = \"r" + number + "\"\n" + padding;
        text += "\n[[document]]\nid = \"d" + number + "\"\noutlet = \"o\"\n";
        if (i % 50 == 0) {
            text += "[[document]]\nid = \"faulty" + number + "\"\ntitel = \"?\"\n";
        }
        write_file(folder.path() / (number + ".toml"), text);
    }
    write_file(folder.path() / "500.toml", std::string("schema = 1\n[[document]]\nid = 5\n"));
    auto found = find_files({folder.path().string(), "-"});
    std::istringstream input(
        "schema = 1\n[[outlet]]\nid = \"o\"\nname = \"O\"\nkind = \"newspaper\"\n"
    );
    const Reading together = read_files(found.files, input);

    Reading expected;
    for (const SourceFile& file : found.files) {
        if (file.path == "-") {
            continue;
        }
        const Reading one = read_text(read_file(file.path), file);
        expected.files.insert(expected.files.end(), one.files.begin(), one.files.end());
        std::ranges::copy(one.records.documents, std::back_inserter(expected.records.documents));
        std::ranges::copy(one.diagnostics, std::back_inserter(expected.diagnostics));
        std::ranges::copy(one.faulty, std::back_inserter(expected.faulty));
    }
    CHECK(together.records.outlets.size() == 1);
    REQUIRE(together.files.size() == expected.files.size() + 1);
    for (std::size_t i = 0; i < expected.files.size(); ++i) {
        CHECK(together.files[i].path == expected.files[i].path);
        CHECK(together.files[i].recorder == expected.files[i].recorder);
        CHECK(together.files[i].sha256 == expected.files[i].sha256);
    }
    REQUIRE(together.records.documents.size() == expected.records.documents.size());
    for (std::size_t i = 0; i < expected.records.documents.size(); ++i) {
        CHECK(together.records.documents[i].id == expected.records.documents[i].id);
        CHECK(
            together.records.documents[i].recorded_at == expected.records.documents[i].recorded_at
        );
    }
    REQUIRE(together.diagnostics.size() == expected.diagnostics.size());
    for (std::size_t i = 0; i < expected.diagnostics.size(); ++i) {
        CHECK(together.diagnostics[i].place == expected.diagnostics[i].place);
        CHECK(together.diagnostics[i].message == expected.diagnostics[i].message);
    }
    CHECK(together.faulty == expected.faulty);
    // Places within records are those of their own files.
    const auto faults = check_records(together, {}, {});
    CHECK(codes_of(faults) == "");
}

TEST_CASE("where no thread can be started, many files are read all the same") {
    const TemporaryFolder folder;
    constexpr std::size_t count = 40;
    for (std::size_t i = 0; i < count; ++i) {
        write_file(
            folder.path() / ("f" + std::to_string(i) + ".toml"),
            std::string(empty) + "# " + std::string(20'000, 'x') + "\n[[event]]\nid = \"e" +
                std::to_string(i) + "\"\ntitle = \"E\"\ndate = \"2024\"\n"
        );
    }
    fs::permissions(folder.path(), fs::perms(0755));
    const auto found = find_files({folder.path().string()});
    REQUIRE(found.files.size() == count);
    CHECK(holds_without_threads([&] {
        std::istringstream input;
        std::size_t events = 0;
        read_files_in_parts(found.files, input, [&](Reading&& part) {
            events += part.records.events.size();
            return true;
        });
        return events == count && read_files(found.files, input).records.events.size() == count;
    }));
}

TEST_CASE("a place within a record of a later share is that of its file") {
    const TemporaryFolder folder;
    const std::string padding(3000, '#');
    for (int i = 100; i < 300; ++i) {
        const std::string number = std::to_string(i);
        const std::string lines(static_cast<std::size_t>(i % 7), '\n');
        std::string text =
            "schema = 1\n" + padding + "\n" + lines + "[[document]]\nid = \"d" + number;
        text += "\"\noutlet = \"none" + number + "\"\n";
        write_file(folder.path() / (number + ".toml"), text);
    }
    const auto found = find_files({folder.path().string()});
    std::istringstream nothing;
    const Reading reading = read_files(found.files, nothing);
    const auto faults = check_records(reading, {}, {});
    REQUIRE(faults.size() == 200);
    for (std::size_t i = 0; i < faults.size(); ++i) {
        const std::string number = std::to_string(i + 100);
        CHECK(faults[i].message == "there is no outlet `none" + number + "`");
        CHECK(faults[i].place.file == (folder.path() / (number + ".toml")).string());
        CHECK(faults[i].place.line == 5 + (i + 100) % 7);
    }
}

TEST_CASE("a dash is standard input, read once") {
    const auto found = find_files({"-", "-"});
    REQUIRE(found.files.size() == 1);
    CHECK(found.files[0].identity == "-");
    std::istringstream input(
        "schema = 1\nrecorder = \"me\"\n[[document]]\nid = \"x\"\noutlet = \"o\"\n"
    );
    const Reading reading = read_files(found.files, input);
    CHECK(codes_of(reading.diagnostics) == "");
    REQUIRE(reading.files.size() == 1);
    CHECK(reading.files[0].recorder == "me");
    const auto faults = check_records(reading, {}, {});
    REQUIRE(codes_of(faults) == "H021");
    CHECK(faults[0].place.file == "-");
    CHECK(faults[0].excerpt == "outlet = \"o\"");
}

TEST_CASE("records of several files refer to each other in any order") {
    const TemporaryFolder folder;
    write_file(folder.path() / "a.toml", "schema = 1\n[[document]]\nid = \"d\"\noutlet = \"o\"\n");
    write_file(
        folder.path() / "b.toml",
        "schema = 1\n[[outlet]]\nid = \"o\"\nname = \"O\"\nkind = \"other\"\n"
    );
    const auto found = find_files({folder.path().string()});
    std::istringstream nothing;
    const Reading reading = read_files(found.files, nothing);
    CHECK(codes_of(reading.diagnostics) == "");
    CHECK(codes_of(check_records(reading, {}, {})) == "");
}
