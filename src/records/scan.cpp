// SPDX-License-Identifier: Apache-2.0

#include "records/scan.hpp"

#include "text/utf8.hpp"

namespace hearsay::records {
namespace {

constexpr std::size_t most_stand_ins = 10'000;
constexpr std::size_t most_conflicts = 1000;

/// What the scanner is in. Only as much of TOML as tells strings and comments from structure.
enum class In : std::uint8_t { structure, comment, basic, literal, long_basic, long_literal };

/// Blanks beyond ASCII, which toml++ names in its messages.
bool is_blank(char32_t point) {
    return point == 0xA0 || point == 0x1680 || point == 0x180E ||
           (point >= 0x2000 && point <= 0x200B) || point == 0x2028 || point == 0x2029 ||
           point == 0x202F || point == 0x205F || point == 0x2060 || point == 0x3000 ||
           point == 0xFEFF;
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}
    /// Puts stand-ins into a copy of the text.
    Scanner(std::string_view text, std::string& copy) : text_(text), copy_(&copy) {}

    /// Lists the texts of several lines.
    Scanner(std::string_view text, std::vector<Stretch>& texts) : text_(text), texts_(&texts) {}

    Scan run() {
        while (pos_ < text_.size() && !found_.too_deep) {
            pos_ += plain_run();
            if (pos_ < text_.size()) {
                step();
            }
        }
        if (in_ == In::long_basic || in_ == In::long_literal) {
            found_.open_text = opened_;
        }
        return std::move(found_);
    }

    /// After `run`: where the outermost bracket stands that is open.
    [[nodiscard]] std::optional<std::size_t> open_bracket() const {
        const bool is_outside = in_ == In::structure || in_ == In::comment;
        return is_outside && depth_ > 0 ? std::optional(outermost_) : std::nullopt;
    }

private:
    /// Bytes from here on that mean nothing where we are.
    [[nodiscard]] std::size_t plain_run() const {
        std::size_t end = pos_;
        while (end < text_.size() && is_plain(text_[end])) {
            ++end;
        }
        return end - pos_;
    }

    [[nodiscard]] bool is_plain(char byte) const {
        if (static_cast<unsigned char>(byte) < 0x20 || static_cast<unsigned char>(byte) >= 0x7F) {
            return false;
        }
        switch (in_) {
        case In::structure:
            return (byte >= 'a' && byte <= 'z') || byte == ' ' || byte == '-' || byte == '_' ||
                   (byte >= '0' && byte <= '9');
        case In::comment:
            return true;
        case In::basic:
        case In::long_basic:
            return byte != '"' && byte != '\\';
        default:
            return byte != '\'';
        }
    }

    void step() {
        const char byte = text_[pos_];
        const auto value = static_cast<unsigned char>(byte);
        if (value >= 0x80) {
            beyond_ascii();
        } else if (byte == '\n') {
            newline();
        } else if (byte == '\r' && next_is('\n')) {
            found_.has_crlf = true;
            ++dropped_;
            ++pos_;
        } else if ((value < 0x20 && byte != '\t') || value == 0x7F) {
            add(ScanFault::Kind::control, pos_, value);
            ++pos_;
        } else if (in_ == In::structure) {
            structure(byte);
        } else {
            string_byte(byte);
        }
    }

    void beyond_ascii() {
        const std::size_t start = pos_;
        const char32_t point = text::decode(text_, pos_);
        if (point == text::invalid_code_point) {
            add(ScanFault::Kind::utf8, start, static_cast<unsigned char>(text_[start]));
        } else if (point < 0xA0) {
            add(ScanFault::Kind::control, start, point);
            ++dropped_;  // its stand-in is a byte shorter
        } else if (in_ == In::structure && !is_blank(point)) {
            found_.is_confusing = true;
            stand_in(start);
        }
    }

    void stand_in(std::size_t start) const {
        const auto length = pos_ - start;
        if (copy_ != nullptr && length < 4) {
            const auto& other = length == 2 ? two_byte_stand_in : three_byte_stand_in;
            copy_->replace(start, length, other);
        }
    }

    void newline() {
        is_line_clean_ = true;
        ++pos_;
        if (in_ != In::long_basic && in_ != In::long_literal) {
            in_ = In::structure;
            dots_ = 0;
        } else {
            line_of_text();
        }
    }

    /// What version control leaves where two changes meet, at the start of a line of a text.
    void line_of_text() {
        constexpr std::string_view beginning = "<<<<<<< ";
        constexpr std::string_view end = ">>>>>>> ";
        const std::string_view line = text_.substr(pos_, end.size());
        if (!conflict_ && line == beginning) {
            conflict_ = pos_ - dropped_;
        } else if (conflict_ && line == end) {
            if (found_.conflicts.size() < most_conflicts) {
                found_.conflicts.push_back(*conflict_);
            }
            conflict_.reset();
        }
    }

    void structure(char byte) {
        switch (byte) {
        case '#':
            in_ = In::comment;
            break;
        case '"':
        case '\'':
            open_string(byte);
            return;
        case '[':
        case '{':
            dots_ = 0;
            outermost_ = depth_ == 0 ? pos_ : outermost_;
            nest(++depth_, max_nesting);
            break;
        case ']':
        case '}':
            dots_ = 0;
            depth_ -= depth_ > 0 ? 1 : 0;
            break;
        case '.':
            nest(++dots_, max_dotted_parts - 1);
            break;
        case '=':
        case ',':
            dots_ = 0;
            break;
        default:
            break;
        }
        ++pos_;
    }

    void open_string(char quote) {
        const bool is_long = text_.substr(pos_).starts_with(std::string(3, quote));
        opened_ = pos_ - dropped_;
        conflict_.reset();
        pos_ += is_long ? 3 : 1;
        if (quote == '"') {
            in_ = is_long ? In::long_basic : In::basic;
        } else {
            in_ = is_long ? In::long_literal : In::literal;
        }
    }

    void string_byte(char byte) {
        if (byte == '\\' && (in_ == In::basic || in_ == In::long_basic)) {
            // The escaped byte may be a control or the start of a character: only quotes and
            // backslashes are skipped with their backslash.
            pos_ += next_is('"') || next_is('\\') ? 2U : 1U;
            return;
        }
        const char quote = in_ == In::basic || in_ == In::long_basic ? '"' : '\'';
        if (byte != quote || in_ == In::comment) {
            ++pos_;
        } else if (in_ == In::basic || in_ == In::literal) {
            in_ = In::structure;
            ++pos_;
        } else {
            close_long(quote);
        }
    }

    /// Three quotes end a multi-line text; up to two more before them belong to it.
    void close_long(char quote) {
        std::size_t quotes = 0;
        while (quotes < 5 && pos_ + quotes < text_.size() && text_[pos_ + quotes] == quote) {
            ++quotes;
        }
        pos_ += quotes;
        if (quotes >= 3) {
            in_ = In::structure;
            if (texts_ != nullptr) {
                texts_->push_back({opened_, pos_ - dropped_});
            }
        }
    }

    void nest(int depth, int limit) {
        if (depth > limit) {
            found_.too_deep = true;
            found_.faults.push_back({ScanFault::Kind::nesting, pos_ - dropped_});
        }
    }

    void add(ScanFault::Kind kind, std::size_t offset, char32_t point) {
        if (is_line_clean_ && found_.stand_ins.size() < most_stand_ins) {
            found_.stand_ins.push_back(offset - dropped_);
        }
        is_line_clean_ = false;
        // A file in another encoding has one fault, not one a byte; there are 65 controls.
        for (ScanFault& fault : found_.faults) {
            if (fault.kind == kind && (kind == ScanFault::Kind::utf8 || fault.point == point)) {
                ++fault.others;
                return;
            }
        }
        found_.faults.push_back({kind, offset - dropped_, point});
    }

    [[nodiscard]] bool next_is(char byte) const {
        return pos_ + 1 < text_.size() && text_[pos_ + 1] == byte;
    }

    std::string_view text_;
    std::string* copy_ = nullptr;
    std::vector<Stretch>* texts_ = nullptr;
    std::size_t pos_ = 0;
    std::size_t dropped_ = 0;  ///< bytes that `harmless` leaves out so far
    std::size_t opened_ = 0;
    std::optional<std::size_t> conflict_;  ///< of a text: where one begins that has not ended yet
    std::size_t outermost_ = 0;            ///< the first bracket of those that are open
    In in_ = In::structure;
    bool is_line_clean_ = true;  ///< no stand-in so far
    int depth_ = 0;
    int dots_ = 0;
    Scan found_;
};

}  // namespace

Scan scan(std::string_view text) { return Scanner(text).run(); }

std::optional<std::size_t> open_array(std::string_view text) {
    Scanner scanner(text);
    static_cast<void>(scanner.run());
    const auto open = scanner.open_bracket();
    if (!open || text[*open] != '[') {
        return std::nullopt;
    }
    // A bracket that begins its line is that of a header.
    const std::size_t before = text.substr(0, *open).find_last_not_of(" \t");
    return before == std::string_view::npos || text[before] == '\n' ? std::nullopt : open;
}

std::vector<Stretch> long_texts(std::string_view text) {
    std::vector<Stretch> texts;
    Scanner(text, texts).run();
    return texts;
}

std::string parsable(std::string_view text) {
    std::string copy(text);
    Scanner(text, copy).run();
    return copy;
}

std::string harmless(std::string_view text, const Scan& found) {
    std::string out;
    out.reserve(text.size());
    std::size_t pos = 0;
    while (pos < text.size()) {
        const auto byte = static_cast<unsigned char>(text[pos]);
        if (byte >= 0x80) {
            const std::size_t start = pos;
            const char32_t point = text::decode(text, pos);
            if (point == text::invalid_code_point) {
                out += '?';
            } else if (point < 0xA0) {
                out += ' ';
            } else {
                out.append(text, start, pos - start);
            }
        } else {
            ++pos;
            const bool ends_line =
                found.has_crlf && byte == '\r' && pos < text.size() && text[pos] == '\n';
            const bool is_control = (byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7F;
            if (!ends_line) {
                out += is_control ? ' ' : static_cast<char>(byte);
            }
        }
    }
    return out;
}

}  // namespace hearsay::records
