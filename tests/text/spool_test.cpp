// SPDX-License-Identifier: Apache-2.0

#include "text/spool.hpp"

#include "support/temporary_folder.hpp"
#include "text/parallel.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <vector>

using namespace hearsay;
using text::Spool;

namespace {

/// TMPDIR is another while this lives.
class TemporaryFilesIn {
public:
    explicit TemporaryFilesIn(const std::filesystem::path& folder) {
        if (const char* before = std::getenv("TMPDIR")) {
            before_ = before;
        }
        ::setenv("TMPDIR", folder.c_str(), 1);
    }
    ~TemporaryFilesIn() {
        if (before_.empty()) {
            ::unsetenv("TMPDIR");
        } else {
            ::setenv("TMPDIR", before_.c_str(), 1);
        }
    }
    TemporaryFilesIn(const TemporaryFilesIn&) = delete;
    TemporaryFilesIn& operator=(const TemporaryFilesIn&) = delete;

private:
    std::string before_;
};

std::string text_of(std::size_t number) {
    return std::string(number % 7, static_cast<char>('a' + number % 26)) + std::to_string(number);
}

}  // namespace

TEST_CASE("what was put into a spool is read from memory and from its file") {
    Spool spool(100);
    std::vector<std::uint64_t> begins;
    for (std::size_t i = 0; i < 1000; ++i) {
        begins.push_back(spool.put(text_of(i)));
        // While it grows, too.
        REQUIRE(spool.read(begins[i / 2], text_of(i / 2).size()) == text_of(i / 2));
    }
    for (std::size_t i = 0; i < 1000; ++i) {
        REQUIRE(spool.read(begins[i], text_of(i).size()) == text_of(i));
    }
    const std::string large(1000, 'x');
    const auto begin = spool.put(large);
    const auto after = spool.put("after");
    CHECK(spool.read(begin, large.size()) == large);
    CHECK(spool.read(after, 5) == "after");
}

TEST_CASE("many threads read a spool at once") {
    Spool spool(64);
    std::vector<std::uint64_t> begins;
    for (std::size_t i = 0; i < 500; ++i) {
        begins.push_back(spool.put(text_of(i)));
    }
    std::atomic<std::size_t> wrong = 0;
    text::in_parallel(5000, [&](std::size_t i) {
        const std::size_t at = i % 500;
        wrong += spool.read(begins[at], text_of(at).size()) == text_of(at) ? 0 : 1;
    });
    CHECK(wrong == 0);
}

TEST_CASE("a spooled list gives what was added, wherever that is") {
    struct Value {
        std::uint64_t square = 0;
        char letter = ' ';
    };
    const auto value_at = [](std::size_t i) {
        return Value{.square = i * i, .letter = static_cast<char>('a' + i % 26)};
    };
    text::SpooledList<Value> list;
    const auto is_right = [&](std::size_t i) {
        const Value value = list[i];
        return value.square == value_at(i).square && value.letter == value_at(i).letter;
    };
    CHECK(list.size() == 0);
    constexpr std::size_t more_than_stay_in_memory = 100'000;
    for (std::size_t i = 0; i < more_than_stay_in_memory; ++i) {
        list.push_back(value_at(i));
        // While it grows, too.
        REQUIRE(is_right(i / 2));
    }
    REQUIRE(list.size() == more_than_stay_in_memory);
    for (std::size_t i = 0; i < list.size(); ++i) {
        REQUIRE(is_right(i));
        REQUIRE(is_right(list.size() - 1 - i));
    }
}

TEST_CASE("a spool makes its file where it needs one, and leaves nothing behind") {
    const support::TemporaryFolder folder;
    const TemporaryFilesIn here(folder.path());
    Spool spool(10);
    spool.put("few");
    spool.put("enough to need a file");
    CHECK(std::filesystem::is_empty(folder.path()));  // it has no name
}

TEST_CASE("a spool without a folder for its file says what to do") {
    const support::TemporaryFolder folder;
    const TemporaryFilesIn nowhere(folder.path() / "nowhere");
    Spool spool(10);
    spool.put("few");
    try {
        spool.put("enough to need a file");
        FAIL("it was put nowhere");
    } catch (const text::SpoolFailure& failure) {
        CHECK(std::string(failure.what()).find("temporary files") != std::string::npos);
        CHECK(std::string(failure.what()).find("TMPDIR") != std::string::npos);
    }
}
