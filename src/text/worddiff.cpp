// SPDX-License-Identifier: Apache-2.0

#include "text/worddiff.hpp"

#include "text/utf8.hpp"
#include "text/width.hpp"
#include "text/word_key.hpp"

#include <dtl/dtl.hpp>
#include <utf8proc.h>

#include <algorithm>
#include <cstddef>
#include <deque>
#include <string>
#include <utility>

namespace hearsay::text {

namespace {

constexpr std::size_t most_words = 2000;

// Beyond 2,000,000 coordinates dtl starts over from where it stands and, when the rests have
// changed which is the longer, goes wrong; a comparison takes (n + 1) * (m + 1) of them at most.
constexpr std::size_t most_coordinates = 1'900'000;

struct Word {
    std::string_view text;
    bool spaced = false;
    std::string_view key = {};  ///< what it is compared by
};

/// Blanks that do not break a line.
constexpr std::string_view fixed_blanks[] = {"\u00A0", "\u202F"};

enum class Sign { letter, digit, joiner, point, ideograph, other };

/// How many bytes of a space stand here; 0 where none does.
std::size_t space_at(std::string_view text, std::size_t pos) {
    const char byte = text[pos];
    if (byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r') {
        return 1;
    }
    for (const auto blank : fixed_blanks) {
        if (text.substr(pos).starts_with(blank)) {
            return blank.size();
        }
    }
    return 0;
}

/// The word as it is compared, kept in `store` where that is another text.
std::string_view key_of(std::string_view word, std::deque<std::string>& store) {
    auto key = word_key(word);
    return key ? std::string_view(store.emplace_back(std::move(*key))) : word;
}

bool is_ascii_letter(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

/// Where a run of letters of ASCII ends, before one that has a mark of its own.
std::size_t end_of_letters(std::string_view text, std::size_t pos) {
    const auto stands_alone = [&](std::size_t at) {
        return is_ascii_letter(text[at]) && (at + 1 == text.size() || text[at + 1] >= 0);
    };
    while (pos < text.size() && stands_alone(pos)) {
        ++pos;
    }
    return pos;
}

/// Of most signs, without asking what Unicode says.
Sign sign_of_ascii(char sign) {
    switch (sign) {
    case '\'':
    case '-':
    case '_':
        return Sign::joiner;
    case '.':
    case ',':
        return Sign::point;
    default:
        break;
    }
    if (is_ascii_letter(sign)) {
        return Sign::letter;
    }
    return sign >= '0' && sign <= '9' ? Sign::digit : Sign::other;
}

Sign sign_of(const Cluster& cluster) {
    if (cluster.text.size() == 1) {
        return sign_of_ascii(cluster.text.front());
    }
    std::size_t pos = 0;
    const char32_t point = decode(cluster.text, pos);
    if (point == invalid_code_point) {
        return Sign::other;
    }
    if (point < 0x80) {
        return sign_of_ascii(cluster.text.front());
    }
    // Hyphens, the dash of ranges, and the apostrophe as it is printed.
    if (point == 0x2010 || point == 0x2011 || point == 0x2013 || point == 0x2019) {
        return Sign::joiner;
    }
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    const bool hangul = point >= 0xAC00 && point <= 0xD7A3;
    if (category == UTF8PROC_CATEGORY_LO && cluster.width == 2 && !hangul) {
        return Sign::ideograph;
    }
    if (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) {
        return Sign::letter;
    }
    if (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO) {
        return Sign::digit;
    }
    // Zero-width (non-)joiners stand inside Persian words.
    return point == 0x200C || point == 0x200D ? Sign::letter : Sign::other;
}

/// Whether a word goes on from `before` over the next sign, `after` it.
bool goes_on(Sign before, Sign next, Sign after) {
    const auto in_word = [](Sign sign) { return sign == Sign::letter || sign == Sign::digit; };
    if (!in_word(before)) {
        return before == Sign::joiner ? in_word(next)
                                      : before == Sign::point && next == Sign::digit;
    }
    return in_word(next) || (next == Sign::joiner && in_word(after)) ||
           (next == Sign::point && before == Sign::digit && after == Sign::digit);
}

std::vector<Word> words_of(std::string_view text, std::deque<std::string>& store) {
    std::vector<Word> words;
    bool spaced = false;
    Sign before = Sign::other;
    std::size_t start = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        if (const auto space = space_at(text, pos); space > 0) {
            spaced = !words.empty();
            before = Sign::other;
            pos += space;
            continue;
        }
        const std::size_t at = pos;
        const Sign sign = sign_of(next_cluster(text, pos));
        if (sign == Sign::letter) {
            pos = end_of_letters(text, pos);
        }
        Sign after = Sign::other;
        if (pos < text.size() && (sign == Sign::joiner || sign == Sign::point)) {
            std::size_t next = pos;
            after = sign_of(next_cluster(text, next));
        }
        if (!words.empty() && !spaced && goes_on(before, sign, after)) {
            words.back().text = text.substr(start, pos - start);
        } else {
            start = at;
            words.push_back({.text = text.substr(at, pos - at), .spaced = spaced});
        }
        // A joiner or point that is a word by itself joins nothing.
        const bool alone = start == at && (sign == Sign::joiner || sign == Sign::point);
        before = alone ? Sign::other : sign;
        spaced = false;
    }
    for (auto& word : words) {
        word.key = key_of(word.text, store);
    }
    return words;
}

/// Puts words together to parts, the removed of each place before the added.
class PartBuilder {
public:
    void same(const Word& old_word, const Word& new_word) {
        flush();
        const bool spaced = new_word.spaced || old_word.spaced;
        append(same_, {.text = new_word.text, .spaced = spaced});
        append(same_old_, {.text = old_word.text, .spaced = spaced});
    }
    void removed(const Word& word) {
        flush_same();
        append(removed_, word);
    }
    void added(const Word& word) {
        flush_same();
        append(added_, word);
    }
    std::vector<DiffPart> take() {
        flush_same();
        flush();
        return std::move(parts_);
    }

private:
    static void append(std::string& out, const Word& word) {
        out += word.spaced ? " " : "";
        out += word.text;
    }
    void emit(DiffKind kind, std::string& text) {
        if (!text.empty()) {
            parts_.push_back({kind, std::exchange(text, {})});
        }
    }
    void flush_same() {
        if (!same_.empty()) {
            parts_.push_back(
                {DiffKind::same, std::exchange(same_, {}), std::exchange(same_old_, {})}
            );
        }
    }
    void flush() {
        emit(DiffKind::removed, removed_);
        emit(DiffKind::added, added_);
    }

    std::vector<DiffPart> parts_;
    std::string same_;
    std::string same_old_;
    std::string removed_;
    std::string added_;
};

/// The words without those that both begin and end with.
std::vector<std::string_view>
middle_of(const std::vector<Word>& words, std::size_t prefix, std::size_t suffix) {
    std::vector<std::string_view> middle;
    middle.reserve(words.size() - prefix - suffix);
    for (std::size_t i = prefix; i < words.size() - suffix; ++i) {
        middle.push_back(words[i].key);
    }
    return middle;
}

/// The middles word by word along dtl's shortest edit script.
void compare_middles(
    const std::vector<Word>& a,
    const std::vector<Word>& b,
    std::size_t prefix,
    std::size_t suffix,
    PartBuilder& parts
) {
    using Texts = std::vector<std::string_view>;
    const Texts first = middle_of(a, prefix, suffix);
    const Texts second = middle_of(b, prefix, suffix);
    dtl::Diff<std::string_view, Texts> diff(first, second);
    diff.compose();
    std::size_t i = prefix;
    std::size_t j = prefix;
    for (const auto& step : diff.getSes().getSequence()) {
        switch (step.second.type) {
        case dtl::SES_DELETE:
            parts.removed(a[i++]);
            break;
        case dtl::SES_ADD:
            parts.added(b[j++]);
            break;
        default:
            parts.same(a[i++], b[j++]);
        }
    }
}

}  // namespace

std::vector<DiffPart> word_diff(std::string_view old_text, std::string_view new_text) {
    std::deque<std::string> keys;
    const std::vector<Word> a = words_of(old_text, keys);
    const std::vector<Word> b = words_of(new_text, keys);
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t prefix = 0;
    while (prefix < shorter && a[prefix].key == b[prefix].key) {
        ++prefix;
    }
    std::size_t suffix = 0;
    while (suffix < shorter - prefix && a[a.size() - 1 - suffix].key == b[b.size() - 1 - suffix].key
    ) {
        ++suffix;
    }
    const std::size_t a_end = a.size() - suffix;
    const std::size_t b_end = b.size() - suffix;

    PartBuilder parts;
    for (std::size_t i = 0; i < prefix; ++i) {
        parts.same(a[i], b[i]);
    }
    const bool bounded = std::max(a_end, b_end) - prefix <= most_words &&
                         (a_end - prefix + 1) * (b_end - prefix + 1) <= most_coordinates;
    if (bounded && a_end > prefix && b_end > prefix) {
        compare_middles(a, b, prefix, suffix, parts);
    } else {
        std::for_each(
            a.begin() + static_cast<std::ptrdiff_t>(prefix),
            a.begin() + static_cast<std::ptrdiff_t>(a_end),
            [&](const Word& word) { parts.removed(word); }
        );
        std::for_each(
            b.begin() + static_cast<std::ptrdiff_t>(prefix),
            b.begin() + static_cast<std::ptrdiff_t>(b_end),
            [&](const Word& word) { parts.added(word); }
        );
    }
    for (std::size_t i = 0; i < suffix; ++i) {
        parts.same(a[a_end + i], b[b_end + i]);
    }
    return parts.take();
}

std::string to_text(const std::vector<DiffPart>& parts) {
    std::string out;
    bool after_removed = false;
    bool removed_spaced = false;
    for (const DiffPart& part : parts) {
        if (part.kind == DiffKind::same) {
            out += part.text;
            after_removed = false;
            continue;
        }
        const bool spaced = part.text.starts_with(' ');
        const bool removed = part.kind == DiffKind::removed;
        // One space stands before both of a pair, not inside the brackets.
        out += spaced && !(after_removed && removed_spaced) ? " " : "";
        out += removed ? "[-" : "{+";
        out += std::string_view(part.text).substr(spaced ? 1 : 0);
        out += removed ? "-]" : "+}";
        after_removed = removed;
        removed_spaced = spaced;
    }
    return out;
}

}  // namespace hearsay::text
