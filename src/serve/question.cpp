// SPDX-License-Identifier: Apache-2.0

#include "serve/question.hpp"

#include "text/ascii.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace hearsay::serve {

namespace {

std::optional<std::string> decoded(std::string_view text, bool plus_is_space) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '+' && plus_is_space) {
            out += ' ';
        } else if (text[at] != '%') {
            out += text[at];
        } else {
            const std::string_view digits = text.substr(at + 1, 2);
            unsigned value = 0;
            const char* const end = digits.data() + digits.size();
            const auto read = std::from_chars(digits.data(), end, value, 16);
            if (digits.size() < 2 || read.ec != std::errc() || read.ptr != end) {
                return std::nullopt;
            }
            out += static_cast<char>(value);
            at += 2;
        }
    }
    return out;
}

}  // namespace

std::string Question::word(const std::string& name) const {
    const auto found = words.find(name);
    return found == words.end() ? std::string() : found->second;
}

std::optional<Question> read_target(std::string_view target) {
    if (!target.starts_with('/')) {
        return std::nullopt;
    }
    const auto mark = target.find('?');
    auto path = decoded(target.substr(0, mark), false);
    if (!path) {
        return std::nullopt;
    }
    Question question{.path = std::move(*path), .words = {}};
    std::string_view query = mark == std::string_view::npos ? "" : target.substr(mark + 1);
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        const auto equals = pair.find('=');
        auto name = decoded(pair.substr(0, equals), true);
        auto value = decoded(equals == std::string_view::npos ? "" : pair.substr(equals + 1), true);
        if (!name || !value) {
            return std::nullopt;
        }
        // As JSON spells it: a day that is not understood would show today's record as that day's.
        std::ranges::replace(*name, '_', '-');
        const auto [word, is_first] = question.words.emplace(*name, *value);
        if (!is_first && word->second != *value) {
            question.contradicted.insert(std::move(*name));
        }
    }
    return question;
}

std::string address_of(const Question& question) {
    // Two slashes at the beginning would lead to another server.
    const auto begin = std::min(question.path.find_first_not_of('/'), question.path.size());
    std::string address = "/" + text::percent_encoded(question.path.substr(begin), "/");
    char before = '?';
    for (const auto& [name, value] : question.words) {
        address += before;
        address += text::percent_encoded(name);
        address += '=';
        address += text::percent_encoded(value);
        before = '&';
    }
    return address;
}

ParsedTarget parse_target(std::string_view target) {
    constexpr std::string_view scheme = "http://";
    if (!text::same_but_for_capitals(target.substr(0, scheme.size()), scheme)) {
        return {.host = std::nullopt, .rest = std::string(target)};
    }
    target.remove_prefix(scheme.size());
    const auto end = std::min(target.find_first_of("/?"), target.size());
    std::string rest(target.substr(end));
    if (!rest.starts_with('/')) {
        rest.insert(0, 1, '/');
    }
    return {.host = std::string(target.substr(0, end)), .rest = std::move(rest)};
}

}  // namespace hearsay::serve
