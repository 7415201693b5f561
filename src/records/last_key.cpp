// SPDX-License-Identifier: Apache-2.0

#include "records/last_key.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace hearsay::records {
namespace {

class KeyFinder {
public:
    explicit KeyFinder(std::string_view text) : text_(text), keys_(1) {}

    std::optional<std::string_view> run() {
        while (pos_ < text_.size()) {
            step();
        }
        return keys_.back();
    }

private:
    void step() {
        const char c = text_[pos_];
        if (c == '"' || c == '\'') {
            text_in_quotes(c);
            return;
        }
        if (c == '#') {
            pos_ = std::min(text_.find('\n', pos_), text_.size());
            return;
        }
        if (is_of_bare_key(c)) {
            const std::size_t begin = pos_;
            pos_ = std::min(text_.find_first_not_of(bare, pos_), text_.size());
            part_ = text_.substr(begin, pos_ - begin);
            return;
        }
        switch (c) {
        case '=':
            keys_.back() = part_;
            break;
        case '[':
        case '{':
            keys_.emplace_back();
            break;
        case ']':
        case '}':
            if (keys_.size() > 1) {
                keys_.pop_back();
            }
            break;
        default:
            break;
        }
        ++pos_;
    }

    void text_in_quotes(char quote) {
        const std::string three(3, quote);
        const bool is_long = text_.substr(pos_).starts_with(three);
        const std::size_t begin = pos_ + (is_long ? 3 : 1);
        std::size_t end = begin;
        while (end < text_.size() && (is_long || text_[end] != '\n')) {
            if (text_[end] == '\\' && quote == '"') {
                end += 2;
            } else if (is_long ? text_.substr(end).starts_with(three) : text_[end] == quote) {
                break;
            } else {
                ++end;
            }
        }
        end = std::min(end, text_.size());
        part_ = text_.substr(begin, end - begin);
        pos_ = std::min(end + (is_long ? 3 : 1), text_.size());
        while (is_long && pos_ < text_.size() && text_[pos_] == quote) {
            ++pos_;  // up to two more belong to it
        }
    }

    static constexpr std::string_view bare =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

    static bool is_of_bare_key(char c) { return bare.find(c) != std::string_view::npos; }

    std::string_view text_;
    std::size_t pos_ = 0;
    std::string_view part_;                              ///< of a key, or a value: the last one
    std::vector<std::optional<std::string_view>> keys_;  ///< of each bracket that is open
};

}  // namespace

std::optional<std::string_view> last_key(std::string_view text) { return KeyFinder(text).run(); }

}  // namespace hearsay::records
