// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Texts that programs trip over, for the tests of this room.
namespace samples {

inline constexpr std::string_view persian = "دو انفجار نزدیک آرامگاه";
inline constexpr std::string_view persian_with_joiner = "می\u200Cگوید";
inline constexpr std::string_view arabic = "أعلن عن مسؤوليته";
inline constexpr std::string_view chinese = "恐怖袭击造成数十人死亡";
inline constexpr std::string_view family = "👨\u200D👩\u200D👧\u200D👦";
inline constexpr std::string_view flag = "🇮🇷";
inline constexpr std::string_view combining = "e\u0301a\u0308o\u0323\u0302";
inline constexpr std::string_view override_attack = "safe\u202Etxt.exe\u202C";

inline std::vector<std::string> hostile() {
    std::vector<std::string> all = {
        "",
        " ",
        std::string(1, '\0'),
        std::string(persian),
        std::string(persian_with_joiner),
        std::string(arabic),
        std::string(chinese),
        std::string(family),
        std::string(flag),
        std::string(combining),
        std::string(override_attack),
        "\x1b[31mred\x1b]0;title\a",
        "a\tb\r\nc\n",
        "\u0085\u009B31m",
        "\u2066a\u2067b\u2068c\u2069\u061C\u200E\u200F",
        "\u2028\u2029\u200B\u2060\uFEFF",
        "\uFFFE\uFFFF\uFDD0\U0010FFFF",
        "\U000E0041\U000E007F",
        "\xff\xfe\x80",
        "\xed\xa0\x80 \xc0\xaf \xf4\x90\x80\x80",
        "<script>alert('x')</script> & \"q\"",
        "|a|`b`|*c*|_d_|[e](http://f)|![g](h)|\\|",
        "=1+1 \"x\" 'y' $(z) `w` \\ %s {0} ]]> */ -- #",
        "\"\"\"\"\"",
        "ends with a backslash \\",
    };
    // A broken sequence at each position of a text.
    const std::string text = "abcdefghijklmnopqrst";
    for (std::size_t at = 0; at <= text.size(); ++at) {
        for (const char* bad : {"\x80", "\xe2\x80", "\xf0\x9f\x98", "\xc2"}) {
            all.push_back(text.substr(0, at) + bad + text.substr(at));
        }
    }
    return all;
}

}  // namespace samples
