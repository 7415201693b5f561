// SPDX-License-Identifier: Apache-2.0

#include "text/directions.hpp"

#include "text/utf8.hpp"

#include <utf8proc.h>

#include <cstddef>

namespace hearsay::text {

namespace {

constexpr char32_t opening_quote = 0x201C;
constexpr char32_t closing_quote = 0x201D;

enum class Turn {
    none,   ///< blanks, digits, punctuation: goes with what is around it
    left,   ///< a letter that runs from left to right
    right,  ///< one that runs from right to left, or a control that turns what follows
    ends    ///< what parts the names of a list
};

Turn turn_of(char32_t point) {
    switch (point) {
    case ',':
    case ';':
    case ':':
    case '(':
    case ')':
    case opening_quote:
    case closing_quote:
        return Turn::ends;
    case invalid_code_point:
        return Turn::none;
    default:
        break;
    }
    switch (utf8proc_get_property(static_cast<utf8proc_int32_t>(point))->bidi_class) {
    case UTF8PROC_BIDI_CLASS_L:
        return Turn::left;
    case UTF8PROC_BIDI_CLASS_R:
    case UTF8PROC_BIDI_CLASS_AL:
    case UTF8PROC_BIDI_CLASS_AN:
    case UTF8PROC_BIDI_CLASS_LRE:
    case UTF8PROC_BIDI_CLASS_LRO:
    case UTF8PROC_BIDI_CLASS_RLE:
    case UTF8PROC_BIDI_CLASS_RLO:
    case UTF8PROC_BIDI_CLASS_PDF:
    case UTF8PROC_BIDI_CLASS_LRI:
    case UTF8PROC_BIDI_CLASS_RLI:
    case UTF8PROC_BIDI_CLASS_FSI:
    case UTF8PROC_BIDI_CLASS_PDI:
        return Turn::right;
    default:
        return Turn::none;
    }
}

class Parting {
public:
    explicit Parting(std::string_view sentence) : sentence_(sentence) {}

    std::vector<std::string_view> run() {
        for (std::size_t next = 0; next < sentence_.size();) {
            const std::size_t at = next;
            const char32_t point = decode(sentence_, next);
            if (point == opening_quote) {
                next = past_quotation(next);
            } else if (turn_of(point) == Turn::right) {
                next = end_of_run(next);
                part(at, next);
            }
        }
        part(sentence_.size(), sentence_.size());
        return pieces_;
    }

private:
    /// What is within a quotation is a piece where any of it turns. `begin`: behind its mark.
    std::size_t past_quotation(std::size_t begin) {
        std::size_t depth = 1;
        bool turns = false;
        for (std::size_t next = begin; next < sentence_.size() && !is_open_to_the_end_;) {
            const std::size_t at = next;
            const char32_t point = decode(sentence_, next);
            depth += point == opening_quote ? 1 : 0;
            depth -= point == closing_quote ? 1 : 0;
            if (depth == 0) {
                if (turns) {
                    part(begin, at);
                }
                return next;
            }
            turns = turns || turn_of(point) == Turn::right;
        }
        is_open_to_the_end_ = true;  // and so is any that begins later
        return begin;
    }

    /// Behind the last of what runs from right to left and is not parted from the others.
    [[nodiscard]] std::size_t end_of_run(std::size_t next) const {
        std::size_t end = next;
        while (next < sentence_.size()) {
            const Turn turn = turn_of(decode(sentence_, next));
            if (turn == Turn::left || turn == Turn::ends) {
                break;
            }
            if (turn == Turn::right) {
                end = next;
            }
        }
        return end;
    }

    /// Ends the piece before `begin`, and takes what goes until `end` as the next.
    void part(std::size_t begin, std::size_t end) {
        for (const auto piece :
             {sentence_.substr(done_, begin - done_), sentence_.substr(begin, end - begin)}) {
            if (!piece.empty()) {
                pieces_.push_back(piece);
            }
        }
        done_ = end;
    }

    std::string_view sentence_;
    std::vector<std::string_view> pieces_;
    std::size_t done_ = 0;
    bool is_open_to_the_end_ = false;
};

}  // namespace

std::vector<std::string_view> by_directions(std::string_view sentence) {
    return Parting(sentence).run();
}

}  // namespace hearsay::text
