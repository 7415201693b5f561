// SPDX-License-Identifier: Apache-2.0

// A database in which any bytes were changed: it is refused, found to be damaged, or read. Four
// bytes of input are one change: where (three bytes) and to what.

#include <hearsay/reading.hpp>
#include <hearsay/store.hpp>

#include "fuzz.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <chrono>
#include <filesystem>

using namespace hearsay;

namespace {

namespace fs = std::filesystem;

constexpr std::string_view records = R"(schema = 1
[[event]]
id = "e"
title = "Fire at the market"
date = "2024-01-03"
[[actor]]
id = "a"
name = "Mayor"
kind = "person"
[[outlet]]
id = "o"
name = "Daily"
kind = "newspaper"
[[document]]
id = "d"
outlet = "o"
date = "2024-01-04"
[[claim]]
id = "c"
event = "e"
speaker = "a"
act = "asserts"
party = "a"
quote = "I did it."
[[claim.appearance]]
document = "d"
[[claim]]
id = "r"
event = "e"
speaker = "a"
repeats = ["c"]
)";

/// A database with two recordings.
std::string whole_database(const fs::path& path) {
    SourceFile source;
    source.path = source.identity = "records.toml";
    Reading reading = read_text(records, source);
    Batch batch;
    batch.files = reading.files;
    batch.records = reading.records;
    batch.note.at = 1'700'000'000'000'000;
    for (const char* hedge : {"", "perhaps"}) {
        batch.records.claims.front().hedge = hedge;
        const auto store = open_store(path, OpenMode::write);
        fuzz::require(store.ok() && store.value()->record(batch).ok(), "a database can be made");
    }
    return support::read_file(path);
}

void ask_everything(const fs::path& path) {
    const auto opened = open_store(path, OpenMode::read);
    if (!opened) {
        return;
    }
    Store& store = *opened.value();
    store.verify("");
    store.captures();
    store.recordings({});
    store.dossier_of_event("e", std::nullopt);
    store.dossier_of_event("e", 1'700'000'000'000'000);
    store.dossier_of_claim("r", true, std::nullopt);
    store.dossier_of_events({}, std::nullopt);
    store.search("fire", 10);
    store.ids(Kind::claim);
    store.list(Kind::claim, {}, std::nullopt);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const support::TemporaryFolder folder;
    static const fs::path path = folder.path() / "h.db";
    static const std::string whole = whole_database(path);
    std::string changed = whole;
    for (std::size_t i = 0; i + 4 <= size; i += 4) {
        const std::size_t at =
            (std::size_t{data[i]} << 16 | std::size_t{data[i + 1]} << 8 | data[i + 2]) %
            changed.size();
        changed[at] = static_cast<char>(data[i + 3]);
    }
    support::write_file(path, changed);
    // A file that nobody wrote to for a while is not waited for.
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(1));
    ask_everything(path);
    fs::remove(path.string() + "-wal");
    fs::remove(path.string() + "-shm");
    return 0;
}
