// SPDX-License-Identifier: Apache-2.0

#include "text/width.hpp"

#include "text/terminal.hpp"
#include "text/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace hearsay::text {

namespace {

// Nobody nests isolates deeper; the bound keeps a hostile text from multiplying itself by its
// lines.
constexpr std::size_t deepest_isolate = 4;

utf8proc_int32_t signed_point(char32_t point) {
    return static_cast<utf8proc_int32_t>(
        point == invalid_code_point ? replacement_character : point
    );
}

std::size_t point_width(char32_t point) {
    if (point == invalid_code_point) {
        return 1;
    }
    return static_cast<std::size_t>(std::clamp(utf8proc_charwidth(signed_point(point)), 0, 2));
}

bool is_regional_indicator(char32_t point) { return point >= 0x1F1E6 && point <= 0x1F1FF; }

/// Whether a line may end before this cluster when the one before it was wide too: not before
/// punctuation such as the ideographic full stop.
bool is_wide_letter(const Cluster& cluster) {
    if (cluster.width != 2) {
        return false;
    }
    std::size_t pos = 0;
    const utf8proc_category_t category = utf8proc_category(signed_point(decode(cluster.text, pos)));
    return category == UTF8PROC_CATEGORY_LO || category == UTF8PROC_CATEGORY_SO;
}

/// How many first strong isolates are open behind `text` when `depth` were before it.
std::size_t isolates_open(std::string_view text, std::size_t depth) {
    for (std::size_t at = text.find('\xE2'); at != std::string_view::npos;
         at = text.find('\xE2', at + 1)) {
        const std::string_view sequence = text.substr(at, 3);
        if (sequence == first_strong_isolate) {
            depth = std::min(depth + 1, deepest_isolate);
        } else if (sequence == pop_isolate && depth > 0) {
            --depth;
        }
    }
    return depth;
}

void append_times(std::string& out, std::string_view what, std::size_t times) {
    for (std::size_t i = 0; i < times; ++i) {
        out += what;
    }
}

/// Collects words into lines.
class LineBuilder {
public:
    LineBuilder(std::size_t columns, std::vector<std::string>& lines)
        : columns_(columns), lines_(lines) {}

    void add_spaces(std::size_t count) { spaces_ += count; }

    void add(std::string_view word, std::size_t word_width) {
        if (width_ + spaces_ + word_width > columns_ && (has_text_ || spaces_ > 0)) {
            if (has_text_) {
                end_line();
            }
            spaces_ = 0;
        }
        if (word_width <= columns_) {
            append(word, word_width);
            return;
        }
        for (std::size_t pos = 0; pos < word.size();) {
            // The last letter of a run stays behind: a combining mark may follow it.
            const std::size_t run = printable_ascii_run(word.substr(0, pos + columns_ + 1), pos);
            if (run > 1 && width_ < columns_) {
                const std::size_t letters = std::min(run - 1, columns_ - width_);
                append(word.substr(pos, letters), letters);
                pos += letters;
                continue;
            }
            const Cluster cluster = next_cluster(word, pos);
            if (width_ + cluster.width > columns_ && has_text_) {
                end_line();
            }
            append(cluster.text, cluster.width);
        }
    }

    void end_line() {
        append_times(line_, pop_isolate, depth_);
        lines_.push_back(std::move(line_));
        line_.clear();
        append_times(line_, first_strong_isolate, depth_);
        width_ = 0;
        spaces_ = 0;
        has_text_ = false;
    }

private:
    void append(std::string_view word, std::size_t word_width) {
        line_.append(spaces_, ' ');
        line_ += word;
        width_ += spaces_ + word_width;
        spaces_ = 0;
        has_text_ = true;
        depth_ = isolates_open(word, depth_);
    }

    std::size_t columns_;
    std::vector<std::string>& lines_;
    std::string line_;
    std::size_t width_ = 0;
    std::size_t spaces_ = 0;
    std::size_t depth_ = 0;
    bool has_text_ = false;
};

/// How many letters a text's first word has if all are printable ASCII, as most are, and so each as
/// wide as one column; 0 of another.
std::size_t ascii_word(std::string_view text) {
    if (printable_ascii_run(text.substr(0, 1), 0) == 0) {
        return 0;
    }
    const std::string_view word = text.substr(0, text.find(' '));
    return printable_ascii_run(word, 0) == word.size() ? word.size() : 0;
}

void wrap_paragraph(std::string_view paragraph, LineBuilder& builder) {
    std::size_t pos = 0;
    while (pos < paragraph.size()) {
        const std::size_t spaces_end =
            std::min(paragraph.find_first_not_of(' ', pos), paragraph.size());
        builder.add_spaces(spaces_end - pos);
        pos = spaces_end;
        const std::size_t start = pos;
        if (const std::size_t letters = ascii_word(paragraph.substr(pos)); letters > 0) {
            builder.add(paragraph.substr(pos, letters), letters);
            pos += letters;
            continue;
        }
        std::size_t word_width = 0;
        bool after_wide = false;
        while (pos < paragraph.size() && paragraph[pos] != ' ') {
            std::size_t next = pos;
            const Cluster cluster = next_cluster(paragraph, next);
            const bool wide = is_wide_letter(cluster);
            if (wide && after_wide) {
                break;
            }
            after_wide = wide;
            word_width += cluster.width;
            pos = next;
        }
        if (pos > start) {
            builder.add(paragraph.substr(start, pos - start), word_width);
        }
    }
}

}  // namespace

Cluster next_cluster(std::string_view text, std::size_t& pos) {
    const std::size_t start = pos;
    const char first = text[pos];
    const bool single = pos + 1 == text.size() || (text[pos + 1] >= 0 && text[pos + 1] < 0x7F);
    if (single && first >= 0x20 && first < 0x7F) {
        ++pos;
        return {text.substr(start, 1), 1};
    }
    char32_t previous = decode(text, pos);
    std::size_t widest = point_width(previous);
    std::size_t indicators = is_regional_indicator(previous) ? 1 : 0;
    std::size_t behind = 0;
    utf8proc_int32_t state = 0;
    while (pos < text.size() && previous != invalid_code_point) {
        std::size_t next = pos;
        const char32_t point = decode(text, next);
        if (point == invalid_code_point ||
            utf8proc_grapheme_break_stateful(signed_point(previous), signed_point(point), &state)) {
            break;
        }
        constexpr char32_t emoji_variation_selector = 0xFE0F;
        indicators += is_regional_indicator(point) ? 1U : 0U;
        // The vowels that Thai and Lao write behind the letter whose cluster they are in.
        constexpr char32_t sara_am = 0x0E33;
        constexpr char32_t lao_am = 0x0EB3;
        behind += point == sara_am || point == lao_am ? 1U : 0U;
        widest = std::max(
            widest,
            point == emoji_variation_selector && widest > 0 ? std::size_t{2} : point_width(point)
        );
        previous = point;
        pos = next;
    }
    if (indicators > 1) {
        widest = 2;
    }
    return {text.substr(start, pos - start), widest + behind};
}

std::size_t width(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        // The last letter of a run stays behind: a combining mark may follow it.
        if (const std::size_t run = printable_ascii_run(text, pos); run > 1) {
            columns += run - 1;
            pos += run - 1;
        }
        columns += next_cluster(text, pos).width;
    }
    return columns;
}

std::string fit(std::string_view text, std::size_t columns) {
    if (columns == 0) {
        return {};
    }
    std::size_t taken = 0;
    std::size_t cut = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        taken += next_cluster(text, pos).width;
        if (taken > columns) {
            std::string out(text.substr(0, cut));
            out += ellipsis;
            append_times(out, pop_isolate, isolates_open(text.substr(0, cut), 0));
            return out;
        }
        if (taken < columns) {
            cut = pos;
        }
    }
    return std::string(text);
}

std::string pad(std::string_view text, std::size_t columns, Align align) {
    const std::size_t taken = width(text);
    std::string out;
    const std::size_t missing = taken < columns ? columns - taken : 0;
    if (align == Align::right) {
        out.append(missing, ' ');
    }
    out += text;
    if (align == Align::left) {
        out.append(missing, ' ');
    }
    return out;
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines;
    LineBuilder builder(std::max<std::size_t>(columns, 1), lines);
    for (std::size_t start = 0;;) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        wrap_paragraph(text.substr(start, end - start), builder);
        builder.end_line();
        if (end == text.size()) {
            return lines;
        }
        start = end + 1;
    }
}

}  // namespace hearsay::text
