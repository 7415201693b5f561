// SPDX-License-Identifier: Apache-2.0

// What somebody else's program does with the installed library: reads records, checks and compares
// them.

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>
#include <hearsay/reading.hpp>
#include <hearsay/render.hpp>
#include <hearsay/store.hpp>

#include <iostream>

int main(int argc, char** argv) {
    if (argc != 3) {
        return 2;
    }
    const auto found = hearsay::find_files({argv[1]});
    auto reading = hearsay::read_files(found.files, std::cin);
    if (!reading.diagnostics.empty() || !hearsay::check_records(reading, {}, {}).empty()) {
        return 1;
    }
    const hearsay::Dossiers dossiers(std::move(reading.records));
    const auto dossier = dossiers.of_event(argv[2]);
    if (!dossier) {
        return 3;
    }
    std::cout << dossier->records.claims.size() << " claims\n";
    const auto store = hearsay::open_store("there-is-none.db", hearsay::OpenMode::read);
    return store ? 1 : 0;
}
