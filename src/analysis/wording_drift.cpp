// SPDX-License-Identifier: Apache-2.0

#include "analysis/wording_drift.hpp"

#include "analysis/wording.hpp"
#include "text/ascii.hpp"
#include "text/worddiff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <vector>

namespace hearsay {

namespace {

/// Position after `words` words of the text, each with the space before it; its size where there
/// are fewer.
std::size_t after_words(std::string_view text, std::size_t words) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < words && at < text.size(); ++i) {
        at = std::min(text.find(' ', at + 1), text.size());
    }
    return at;
}

/// Position where the last `words` words of the text begin, with the space before them.
std::size_t before_words(std::string_view text, std::size_t words) {
    std::size_t at = text.size();
    for (std::size_t i = 0; i < words && at > 0; ++i) {
        const auto space = text.rfind(' ', at - 1);
        at = space == std::string_view::npos ? 0 : space;
    }
    return at;
}

/// Leaves out the middle of what stayed the same, or its far end at the ends of the text.
std::string elided(std::string_view same, bool is_first, bool is_last) {
    constexpr std::size_t kept = 5;
    const auto head = is_first ? 0 : after_words(same, kept);
    const auto tail = is_last ? same.size() : before_words(same, kept);
    constexpr std::size_t least_worth = 24;  // bytes, so that no sign replaces a word or two
    if (head + least_worth >= tail) {
        return std::string(same);
    }
    return fmt::format("{}{}…{}", same.substr(0, head), head > 0 ? " " : "", same.substr(tail));
}

/// Bytes that both begin with.
std::size_t common_start(std::string_view a, std::string_view b) {
    const auto shorter = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()));
    const auto differs = std::mismatch(a.begin(), a.begin() + shorter, b.begin()).first;
    return static_cast<std::size_t>(differs - a.begin());
}

/// Some words before the first difference; in a script without spaces, some letters before it.
std::size_t shortly_before_difference(std::string_view a, std::string_view b) {
    constexpr std::size_t words = 5;
    constexpr std::size_t most_bytes = 60;
    const auto differs = common_start(a, b);
    auto at = before_words(a.substr(0, differs), words);
    if (differs - at > most_bytes) {
        at = differs - most_bytes;
        while (at < differs && (static_cast<unsigned char>(a[at]) & 0xC0U) == 0x80U) {
            ++at;
        }
    }
    return at;
}

/// Both from shortly before the first difference on, as much of them as fits into a line.
std::string clipped_to_difference(std::string_view earlier, std::string_view later) {
    constexpr std::size_t shown = 120;
    const auto at = shortly_before_difference(earlier, later);
    const auto part = [&](std::string_view text) {
        const bool spaced = at < text.size() && text[at] == ' ';
        return (at > 0 ? "…" : "") + clipped(text.substr(at + (spaced ? 1U : 0U)), shown);
    };
    return fmt::format("[-{}-] {{+{}+}}", part(earlier), part(later));
}

/// Pairs of characters in the middles that differ.
std::size_t cost_of(std::string_view a, std::string_view b) {
    const auto shorter = std::min(a.size(), b.size());
    const auto prefix = common_start(a, b);
    std::size_t suffix = 0;
    while (suffix < shorter - prefix && a[a.size() - 1 - suffix] == b[b.size() - 1 - suffix]) {
        ++suffix;
    }
    return (a.size() - prefix - suffix + 1) * (b.size() - prefix - suffix + 1);
}

/// Letters and digits of ASCII, and all that is beyond it.
bool is_of_words(char byte) {
    const auto character = static_cast<unsigned char>(byte);
    return character >= 0x80 || std::isalnum(character) != 0;
}

std::string_view without_variant(std::string_view tag) { return tag.substr(0, tag.find('-')); }

/// Bytes of words.
std::size_t words_in(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, is_of_words));
}

std::size_t words_in_common(const std::vector<text::DiffPart>& parts) {
    std::size_t common = 0;
    for (const auto& part : parts) {
        common += part.kind == text::DiffKind::same ? words_in(part.text) : 0;
    }
    return common;
}

/// Whether all that was added is signs that tell of an omission, or end a sentence.
bool is_mark_of_omission(std::string_view added) {
    constexpr std::string_view ellipsis = "…";
    for (std::size_t at = 0; at < added.size();) {
        if (added.substr(at).starts_with(ellipsis)) {
            at += ellipsis.size();
        } else if (std::string_view(" .,[]()").find(added[at]) != std::string_view::npos) {
            ++at;
        } else {
            return false;
        }
    }
    return true;
}

bool adds_no_words(const std::vector<text::DiffPart>& parts) {
    return std::ranges::all_of(parts, [](const text::DiffPart& part) {
        return part.kind != text::DiffKind::added || is_mark_of_omission(part.text);
    });
}

/// Of parts that add no words: whether something is left out at the ends, or between where an
/// ellipsis tells so.
bool is_excerpt_of(const std::vector<text::DiffPart>& parts) {
    bool leaves_out = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& part = parts[i];
        if (part.kind != text::DiffKind::removed || words_in(part.text) == 0) {
            continue;
        }
        leaves_out = true;
        const bool is_marked = i + 1 < parts.size() && parts[i + 1].kind == text::DiffKind::added &&
                               (parts[i + 1].text.find("…") != std::string::npos ||
                                parts[i + 1].text.find("..") != std::string::npos);
        const bool is_last = std::ranges::none_of(
            parts.begin() + static_cast<std::ptrdiff_t>(i) + 1,
            parts.end(),
            [](const auto& later) {
                return later.kind == text::DiffKind::same && words_in(later.text) > 0;
            }
        );
        if (i > 0 && !is_marked && !is_last) {
            return false;
        }
    }
    return leaves_out && words_in_common(parts) > 0;
}

}  // namespace

std::string language_alone(std::string_view tag) { return text::ascii_lower(without_variant(tag)); }

Languages languages(std::string_view a, std::string_view b) {
    if (a.empty() != b.empty()) {
        return Languages::unknown;
    }
    return text::same_but_for_capitals(without_variant(a), without_variant(b))
               ? Languages::same
               : Languages::different;
}

WordingDifference WordingDrift::between(const Worded& earlier, const Worded& later) {
    const auto in = languages(earlier.language, later.language);
    if (in == Languages::different) {
        return {};
    }
    return difference(
        earlier.text, later.text, in == Languages::unknown ? Sharing::a_word : Sharing::any
    );
}

WordingDifference WordingDrift::of_rendering(std::string_view translation, std::string_view quote) {
    return difference(translation, quote, Sharing::half);
}

WordingDifference
WordingDrift::difference(std::string_view earlier, std::string_view later, Sharing wanted) {
    if (earlier.empty() || later.empty() || earlier == later) {
        return {};
    }
    const auto cost = cost_of(earlier, later);
    if (cost > budget_) {
        return wanted == Sharing::half
                   ? WordingDifference{}
                   : WordingDifference{clipped_to_difference(earlier, later), false, false};
    }
    budget_ -= cost;
    auto parts = text::word_diff(earlier, later);
    if (std::ranges::all_of(parts, [](const auto& part) {
            return part.kind == text::DiffKind::same;
        })) {
        return {};
    }
    const auto common = wanted == Sharing::any ? 0 : words_in_common(parts);
    if ((wanted == Sharing::a_word && common == 0) ||
        (wanted == Sharing::half && 2 * common < std::min(words_in(earlier), words_in(later)))) {
        return {};
    }
    const bool adds_nothing = adds_no_words(parts);
    const bool is_excerpt = adds_nothing && is_excerpt_of(parts);
    parts = text::gathered(parts);
    for (auto& part : parts) {
        if (part.kind == text::DiffKind::same) {
            part.text = elided(part.text, &part == &parts.front(), &part == &parts.back());
        }
    }
    return {text::to_text(parts), is_excerpt, adds_nothing};
}

std::string over_silent_ones(bool others, std::string_view what) {
    return others ? fmt::format(" (what stands between them has no {} on record)", what)
                  : std::string();
}

}  // namespace hearsay
