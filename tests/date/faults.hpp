// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>

#include <catch2/catch.hpp>

#include <cstddef>
#include <vector>

namespace hearsay::date_faults {

/// A text that is no date, and what is to be said of it.
struct FaultCase {
    const char* text;
    std::size_t offset;
    std::size_t length;
    const char* message;  ///< a part of it
    const char* help;     ///< a part of it, or "" where there must be none
};

inline void check_faults(const std::vector<FaultCase>& cases) {
    for (const FaultCase& c : cases) {
        INFO(c.text);
        const auto result = parse_date(c.text);
        REQUIRE_FALSE(result.ok());
        const DateError& error = result.error();
        CHECK(error.offset == c.offset);
        CHECK(error.length == c.length);
        CHECK_THAT(error.message, Catch::Contains(c.message));
        if (*c.help == '\0')
            CHECK(error.help == "");
        else
            CHECK_THAT(error.help, Catch::Contains(c.help));
    }
}

}  // namespace hearsay::date_faults
