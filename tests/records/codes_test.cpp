// SPDX-License-Identifier: Apache-2.0

#include "support/records.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// Examples that no short text can be.
bool is_described_only(std::string_view code) {
    return code == "H001" || code == "H006" || code == "H008";
}

/// An example as a file: after the prelude, unless it is about the top of the file.
std::string file_of(std::string_view code, std::string_view example) {
    std::string text(example);
    if (code == "H002") {
        const std::size_t escape = text.find("\\xE9");
        if (escape != std::string::npos) {
            text.replace(escape, 4, "\xE9");
        }
    }
    return code == "H007" ? text : std::string(prelude) + text;
}

bool is_warning(std::string_view code) { return code >= "H100"; }

}  // namespace

TEST_CASE("the example of every code gets it, and once put right gets nothing") {
    for (const CodeExplanation& code : code_explanations()) {
        if (is_described_only(code.code)) {
            continue;
        }
        CAPTURE(code.code);
        const auto before = faults_of(file_of(code.code, code.before));
        CHECK(codes_of(before) == (is_warning(code.code) ? "" : code.code));
        CHECK(codes_of(faults_of(file_of(code.code, code.after))) == "");
    }
}

TEST_CASE("codes are listed once, in order, with all their parts") {
    std::vector<std::string_view> codes;
    for (const CodeExplanation& code : code_explanations()) {
        codes.push_back(code.code);
        CAPTURE(code.code);
        CHECK(code.code.size() == 4);
        CHECK(code.code.starts_with('H'));
        CHECK_FALSE(code.title.empty());
        CHECK_FALSE(code.meaning.empty());
        CHECK_FALSE(code.before.empty());
        CHECK_FALSE(code.after.empty());
    }
    CHECK(std::ranges::is_sorted(codes));
    CHECK(std::set(codes.begin(), codes.end()).size() == codes.size());
}
