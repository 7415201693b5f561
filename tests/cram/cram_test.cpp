// SPDX-License-Identifier: Apache-2.0

#include "cram/difference.hpp"
#include "cram/shell.hpp"
#include "cram/transcript.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace hearsay::cram;
using Kind = DiffLine::Kind;
using Lines = std::vector<std::string>;

namespace {

const std::string example = "How it is:\n"
                            "\n"
                            "  $ cat <<E\n"
                            "  > one\n"
                            "  > E\n"
                            "  one\n"
                            "  \n"
                            "And so on.\n"
                            "  indented prose\n"
                            "  $ false\n"
                            "  [1]\n"
                            "The end.\n";

}  // namespace

TEST_CASE("a transcript is prose, commands and their outputs") {
    const auto transcript = parse_transcript(example);
    REQUIRE(transcript.steps.size() == 2);
    CHECK(transcript.steps[0].command == Lines{"cat <<E", "one", "E"});
    CHECK(transcript.steps[0].expected == Lines{"one", ""});
    CHECK(transcript.steps[0].line == 3);
    CHECK(transcript.steps[1].prose == Lines{"And so on.", "  indented prose"});
    CHECK(transcript.steps[1].expected == Lines{"[1]"});
    CHECK(print_transcript(transcript) == example);
}

TEST_CASE("a difference keeps what is common and shows what is not") {
    const auto difference = compare_lines({"a", "b", "c"}, {"a", "x", "c", "d"});
    CHECK(
        difference ==
        std::vector<DiffLine>{
            {Kind::kept, "a"},
            {Kind::missing, "b"},
            {Kind::unexpected, "x"},
            {Kind::kept, "c"},
            {Kind::unexpected, "d"}}
    );
    CHECK_FALSE(no_difference(difference));
    CHECK(accepted_lines(difference) == Lines{"a", "x", "c", "d"});
    CHECK(print_difference(difference) == " a\n-b\n+x\n c\n+d\n");
    CHECK(no_difference(compare_lines({}, {})));
}

TEST_CASE("a pattern matches the whole of a line and stays when the rest is accepted") {
    CHECK(no_difference(compare_lines({"took [0-9]+ ms (re)"}, {"took 12 ms"})));
    CHECK_FALSE(no_difference(compare_lines({"took [0-9]+ (re)"}, {"took 12 ms"})));
    CHECK(
        accepted_lines(compare_lines({"took [0-9]+ ms (re)", "b"}, {"took 12 ms", "c"})) ==
        Lines{"took [0-9]+ ms (re)", "c"}
    );
}

TEST_CASE("an output is split by command, with exit statuses and missing newlines") {
    const std::string end = end_of_step;
    CHECK(
        split_output("a\n" + end + "0\n" + end + "3\nb" + end + "0\n", 3) ==
        std::vector<Lines>{{"a"}, {"[3]"}, {"b (no-eol)"}}
    );
    CHECK(
        split_output("a\n" + end + "0\nsyntax error\n", 3) ==
        std::vector<Lines>{{"a"}, {"syntax error", "(the shell ended here)"}, {"(not run)"}}
    );
}
