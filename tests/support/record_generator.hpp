// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Random records that the format can hold, hostile texts included; the same for the same seed.
namespace hearsay::support {

class RecordGenerator {
public:
    explicit RecordGenerator(std::uint32_t seed) : state_(seed) {}

    Event event();
    Actor actor();
    Outlet outlet();
    Document document();
    Claim claim();

private:
    std::uint32_t below(std::uint32_t limit) {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 8U) % limit;
    }
    bool often() { return below(3) != 0; }

    std::string id() {
        constexpr std::string_view letters = "abz019";
        constexpr std::string_view more = "abz019.-_";
        std::string text(1, letters[below(6)]);
        for (auto length = below(20); length > 0; --length) {
            text += more[below(9)];
        }
        return text;
    }

    std::vector<std::string> ids() {
        std::vector<std::string> all;
        for (auto count = below(4); count > 0; --count) {
            all.push_back(id() + std::to_string(count));
        }
        return all;
    }

    /// Pieces that a careless writer of TOML trips over.
    std::string line() {
        static constexpr std::string_view pieces[] = {
            "a",
            " ",
            "\"",
            "\"\"\"",
            "\\",
            "'",
            "'''",
            "\t",
            "#",
            "=",
            "[x]",
            "\\u0041",
            "\xC3\xA9",
            "\xD8\xA7",
            "\xE2\x80\xAE",
            "\xE2\x80\xA8",
            "\xE2\x81\xA6",
            "\xF0\x9F\x98\x80",
            "\xEF\xBB\xBF",
            "\xEF\xBF\xBF",
            "{",
            "}",
            "\xC2\xA0",
            "\\n"};
        std::string text = "t";
        for (auto count = below(12); count > 0; --count) {
            text += pieces[below(std::size(pieces))];
        }
        return text;
    }

    std::string lines() {
        std::string text = below(3) == 0 ? "\n" : "";
        for (auto count = below(4); count > 0; --count) {
            text += line() + (below(3) == 0 ? "\n\n" : "\n") + (below(4) == 0 ? "\\" : "");
        }
        // A text of nothing but line ends is refused.
        const bool is_blank = text.find_first_not_of('\n') == std::string::npos;
        return text + (is_blank || below(2) == 0 ? line() : "");
    }

    Date date() {
        static constexpr std::string_view texts[] = {
            "2024",
            "2024-01-03",
            "2023-12~",
            "2024-01-03/..",
            "/2024-01-24",
            "202X",
            "2014-06?",
            "2024-01-03T16:30:00+03:30",
            "[2024-01-04,2024-01-05]",
            "2001-21",
            "Y-170000002"};
        for (;;) {
            auto parsed = parse_date(texts[below(std::size(texts))]);
            if (parsed) {
                return parsed.value();
            }
        }
    }

    std::optional<Date> maybe_date() { return often() ? std::optional(date()) : std::nullopt; }
    std::string maybe_id() { return often() ? id() : ""; }
    std::string maybe_line() { return often() ? line() : ""; }
    std::string maybe_lines() { return often() ? lines() : ""; }
    std::optional<char> letter() {
        return often() ? std::optional(static_cast<char>('A' + below(6))) : std::nullopt;
    }

    template <typename Word>
    Word word() {
        return static_cast<Word>(below(static_cast<std::uint32_t>(words_of<Word>().size())));
    }

    std::uint32_t state_;
};

}  // namespace hearsay::support
