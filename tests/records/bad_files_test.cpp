// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"
#include "support/source.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

using namespace hearsay;
using namespace hearsay::support;

TEST_CASE("every bad file gets the one diagnostic that it is named for") {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(data_file("bad"))) {
        paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    REQUIRE(paths.size() > 30);
    for (const auto& path : paths) {
        const std::string name = path.filename().string();
        CAPTURE(name);
        std::istringstream nothing;
        const Reading reading = read_files(find_files({path.string()}).files, nothing);
        auto faults = reading.diagnostics;
        for (auto& fault : check_records(reading, {}, {})) {
            faults.push_back(std::move(fault));
        }
        CHECK(codes_of(faults) == name.substr(0, 4));
        for (const auto& fault : faults) {
            CHECK(fault.place.file == path.string());
            CHECK(fault.place.line > 0);
            CHECK(fault.excerpt_column > 0);
        }
    }
}
