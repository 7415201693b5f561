// SPDX-License-Identifier: Apache-2.0

#include "text/folding.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hearsay::text {

namespace {

constexpr bool is_within(char32_t point, char32_t first, char32_t last) {
    return point >= first && point <= last;
}

constexpr bool is_cyrillic(char32_t point) { return is_within(point, 0x400, 0x52F); }

constexpr bool is_accent(char32_t point) { return is_within(point, 0x300, 0x36F); }

/// Accents, Hebrew points and marks of cantillation, Arabic vowel signs, hamza and madda.
constexpr bool is_left_out(char32_t point) {
    return is_accent(point) || is_within(point, 0x591, 0x5BD) || point == 0x5BF || point == 0x5C1 ||
           point == 0x5C2 || point == 0x5C4 || point == 0x5C5 || point == 0x5C7 ||
           is_within(point, 0x64B, 0x655) || point == 0x670 || point == 0x640;
}

/// For letters that are not made of others and yet written in more than one way.
std::optional<std::string_view> stand_in(char32_t point) {
    switch (point) {
    case U'Æ':
    case U'æ':
        return "ae";
    case U'Œ':
    case U'œ':
        return "oe";
    case U'ß':
    case U'ẞ':
        return "ss";
    case U'Þ':
    case U'þ':
        return "th";
    case U'Ð':
    case U'ð':
    case U'Đ':
    case U'đ':
        return "d";
    case U'Ø':
    case U'ø':
        return "o";
    case U'Ħ':
    case U'ħ':
        return "h";
    case U'ı':
        return "i";
    case U'Ł':
    case U'ł':
        return "l";
    case U'Ŧ':
    case U'ŧ':
        return "t";
    case U'Ё':
    case U'ё':
        return "\u0435";  // ie
    case 0x671:           // alef wasla
        return "\u0627";
    case 0x649:  // alef maksura
    case 0x64A:  // Arabic yeh
    case 0x6D2:  // yeh barree
        return "\u06CC";
    case 0x643:  // Arabic kaf
        return "\u06A9";
    case 0x629:  // teh marbuta
    case 0x6BE:  // heh doachashmee
    case 0x6C1:  // heh goal
    case 0x6C3:  // teh marbuta goal
    case 0x6D5:  // ae
        return "\u0647";
    default:
        return std::nullopt;
    }
}

constexpr bool is_apostrophe(char32_t point) {
    return point == 0x2018 || point == 0x2019 || is_within(point, 0x2B9, 0x2BF);
}

bool is_combining(char32_t point) {
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME;
}

/// Whether it stands in words at all.
bool is_of_words(char32_t point) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return is_joiner(point);
    }
}

/// Letters of scripts that put no blanks between words.
constexpr bool is_unspaced(char32_t point) {
    return is_within(point, 0x4E00, 0x9FFF) || is_within(point, 0x3005, 0x30FF) ||
           is_within(point, 0x31F0, 0x31FF) || is_within(point, 0x3400, 0x4DBF) ||
           is_within(point, 0xF900, 0xFAFF) || is_within(point, 0x20000, 0x3FFFF) ||
           is_within(point, 0x0E00, 0x0EFF) || is_within(point, 0x1000, 0x109F) ||
           is_within(point, 0x1780, 0x17FF);
}

/// SQLite's tokenizer knows the case of letters that Unicode had in 2012. Of ASCII it stays, which
/// every program knows.
char32_t small(char32_t letter) {
    return letter < 0x80
               ? letter
               : static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(letter)));
}

void append_part(std::string& to, char32_t part) {
    if (is_left_out(part)) {
        return;
    }
    if (const auto digit = arabic_digit(part)) {
        to += *digit;
    } else if (const auto letters = stand_in(part)) {
        to += *letters;
    } else if (is_apostrophe(part)) {
        to += '\'';
    } else if (is_of_words(part)) {
        append_utf8(to, small(part));
    } else {
        to += ' ';
    }
}

constexpr bool is_presentation_form(char32_t point) {
    return is_within(point, 0xFB00, 0xFDFF) || is_within(point, 0xFE70, 0xFEFC) ||
           is_within(point, 0xFF01, 0xFFEF);
}

void append_folded(std::string& to, char32_t point) {
    if (is_cyrillic(point)) {
        append_part(to, point);
        return;
    }
    std::array<utf8proc_int32_t, 32> parts{};  // the longest decomposition has 18
    const int options =
        UTF8PROC_DECOMPOSE | (is_presentation_form(point) ? int{UTF8PROC_COMPAT} : 0);
    int boundary = 0;
    const auto count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(point),
        parts.data(),
        static_cast<utf8proc_ssize_t>(parts.size()),
        static_cast<utf8proc_option_t>(options),
        &boundary
    );
    const auto end = parts.begin() + std::clamp<std::ptrdiff_t>(count, 0, parts.size());
    // Some of these forms are whole phrases, or marks on a blank.
    if (count <= 0 || std::find(parts.begin(), end, U' ') != end) {
        append_part(to, point);
        return;
    }
    for (auto part = parts.begin(); part != end; ++part) {
        append_part(to, static_cast<char32_t>(*part));
    }
}

/// A letter of Cyrillic and the mark that follows, as one letter if there is such a one.
std::optional<char32_t> composed(char32_t letter, char32_t mark) {
    std::array<utf8proc_int32_t, 2> pair{
        static_cast<utf8proc_int32_t>(letter), static_cast<utf8proc_int32_t>(mark)};
    const auto count = utf8proc_normalize_utf32(pair.data(), pair.size(), UTF8PROC_COMPOSE);
    return count == 1 ? std::optional(static_cast<char32_t>(pair[0])) : std::nullopt;
}

/// Most texts have none, and need no look at each character.
bool has_joiner(std::string_view text) {
    constexpr std::array<std::string_view, 6> joiners{
        "'", "\u00AD", "\u200C", "\u200D", "\u2060", "\uFEFF"};
    return std::ranges::any_of(joiners, [&](std::string_view joiner) {
        return text.find(joiner) != std::string_view::npos;
    });
}

/// Whether a byte of a folded text belongs to a word.
bool is_of_word(char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z') || static_cast<unsigned char>(byte) >= 0x80;
}

/// Folds one character after the other.
class Folding {
public:
    /// `from` may be null.
    Folding(std::string_view text, std::vector<std::size_t>* from) : text_(text), from_(from) {
        folded_.reserve(text.size());
    }

    std::string run() {
        for (std::size_t pos = 0; pos < text_.size();) {
            const std::size_t plain = printable_ascii_run(text_, pos);
            if (plain > 0) {
                append_plain(pos, plain);
                pos += plain;
                continue;
            }
            const std::size_t at = pos;
            const char32_t point = decode(text_, pos);
            if (point < 0x80 || point == invalid_code_point) {
                append_plain(at, 1);
            } else {
                append(point, at);
            }
        }
        if (from_ != nullptr) {
            from_->push_back(text_.size());
        }
        return std::move(folded_);
    }

private:
    void append_plain(std::size_t at, std::size_t size) {
        end_unspaced(at);
        folded_ += text_.substr(at, size);
        for (std::size_t i = 0; from_ != nullptr && i < size; ++i) {
            from_->push_back(at + i);
        }
        before_ = 0;
    }

    void append(char32_t point, std::size_t at) {
        if (is_accent(point) && is_cyrillic(before_)) {
            if (const auto letter = composed(before_, point)) {
                folded_.resize(start_of_it_);
                append_folded(folded_, *letter);
                note_places(at_of_it_);
                before_ = *letter;
            }
            return;
        }
        if (is_unspaced(point) && !is_combining(point)) {
            end_unspaced(at);
            put_blank(at);
            after_unspaced_ = true;
        } else if (!is_combining(point)) {
            end_unspaced(at);
        }
        start_of_it_ = folded_.size();
        at_of_it_ = at;
        append_folded(folded_, point);
        note_places(at);
        before_ = point;
    }

    void end_unspaced(std::size_t at) {
        if (after_unspaced_) {
            put_blank(at);
            after_unspaced_ = false;
        }
    }

    void put_blank(std::size_t at) {
        if (!folded_.empty() && folded_.back() != ' ') {
            folded_ += ' ';
            note_places(at);
        }
    }

    /// Of what was just appended, or what became shorter.
    void note_places(std::size_t at) {
        if (from_ != nullptr) {
            from_->resize(folded_.size(), at);
        }
    }

    std::string_view text_;
    std::vector<std::size_t>* from_;
    std::string folded_;
    char32_t before_ = 0;
    std::size_t start_of_it_ = 0;  ///< of the character before, in `folded_`
    std::size_t at_of_it_ = 0;     ///< of the same, in `text_`
    bool after_unspaced_ = false;
};

}  // namespace

std::string folded(std::string_view text) { return Folding(text, nullptr).run(); }

Folded folded_with_places(std::string_view text) {
    Folded folded;
    folded.text = Folding(text, &folded.from).run();
    return folded;
}

bool is_sign(char32_t point) {
    constexpr std::u32string_view punctuation = U"#%&*@";
    if (point < 0x80 && punctuation.find(point) != std::u32string_view::npos) {
        return true;
    }
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return category == UTF8PROC_CATEGORY_SM || category == UTF8PROC_CATEGORY_SC ||
           category == UTF8PROC_CATEGORY_SO;
}

bool has_word(std::string_view text) {
    return std::ranges::any_of(without_joiners(folded(text)), is_of_word);
}

bool are_joiners(std::string_view text) {
    for (std::size_t pos = 0; pos < text.size();) {
        if (!is_joiner(decode(text, pos))) {
            return false;
        }
    }
    return !text.empty();
}

std::string without_joiners(std::string_view text) {
    std::string result;
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t at = pos;
        if (!is_joiner(decode(text, pos))) {
            result += text.substr(at, pos - at);
        }
    }
    return result;
}

std::string joined_words(std::string_view text) {
    std::string words;
    if (!has_joiner(text)) {
        return words;
    }
    std::size_t begin = 0;
    bool is_joined = false;
    const auto end_word = [&](std::size_t end) {
        if (is_joined) {
            words += ' ';
            words += without_joiners(text.substr(begin, end - begin));
        }
        is_joined = false;
    };
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t at = pos;
        const char32_t point = decode(text, pos);
        if (point <= U' ') {
            end_word(at);
            begin = pos;
        } else if (is_joiner(point) && at > begin && pos < text.size() && is_of_word(text[at - 1]) && is_of_word(text[pos])) {
            is_joined = true;
        }
    }
    end_word(text.size());
    return words;
}

}  // namespace hearsay::text
