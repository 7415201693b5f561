// SPDX-License-Identifier: Apache-2.0

#include "store/columns.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace hearsay::store {

std::int64_t mask_of(const std::vector<Role>& roles) {
    std::int64_t mask = 0;
    for (const Role role : roles) {
        mask |= std::int64_t{1} << static_cast<int>(role);
    }
    return mask;
}

std::vector<Role> roles_of(std::int64_t mask) {
    std::vector<Role> roles;
    for (std::size_t number = 0; number < words_of<Role>().size(); ++number) {
        if (((mask >> number) & 1) != 0) {
            roles.push_back(static_cast<Role>(number));
        }
    }
    if (mask_of(roles) != mask) {
        fail_corrupt("no roles have the mask " + std::to_string(mask));
    }
    return roles;
}

std::optional<Date> maybe_date(const Statement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(date(row, column));
}

Date date(const Statement& row, int column) {
    const std::string_view text = row.view(column);
    Result<Date, DateError> read = parse_date(text);
    if (!read) {
        fail_corrupt("`" + std::string(text) + "` is not a date");
    }
    return std::move(read.value());
}

std::optional<char> maybe_letter(const Statement& row, int column) {
    const std::string_view text = row.view(column);
    if (text.size() > 1) {
        fail_corrupt("`" + std::string(text) + "` is not a letter");
    }
    return text.empty() ? std::nullopt : std::optional(text.front());
}

bool flag(const Statement& row, int column) {
    const std::int64_t number = row.integer(column);
    if (number != 0 && number != 1) {
        fail_corrupt(std::to_string(number) + " is neither yes nor no");
    }
    return number == 1;
}

std::optional<int> maybe_int(const Statement& row, int column) {
    const std::optional<std::int64_t> number = row.maybe_integer(column);
    if (!number) {
        return std::nullopt;
    }
    if (!std::in_range<int>(*number)) {
        fail_corrupt("no record has the number " + std::to_string(*number));
    }
    return static_cast<int>(*number);
}

text::Sha256Digest digest(const Statement& row, int column) {
    const std::span<const std::uint8_t> bytes = row.bytes(column);
    text::Sha256Digest digest{};
    if (bytes.size() != digest.size()) {
        fail_corrupt("a digest has " + std::to_string(bytes.size()) + " bytes");
    }
    std::ranges::copy(bytes, digest.begin());
    return digest;
}

Place place(const Statement& row, int column) {
    return {
        .file = row.text(column),
        .line = static_cast<std::uint32_t>(row.integer(column + 1)),
        .column = 0,
        .length = 0};
}

std::string json_of(const std::vector<std::int64_t>& numbers) {
    std::string json = "[";
    char digits[24];
    for (const std::int64_t number : numbers) {
        const auto end = std::to_chars(digits, digits + sizeof(digits), number).ptr;
        if (json.size() > 1) {
            json += ',';
        }
        json.append(digits, end);
    }
    return json += ']';
}

std::string json_of(const std::vector<std::string_view>& texts) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string json = "[";
    for (const std::string_view text : texts) {
        json += json.size() > 1 ? ",\"" : "\"";
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x20) {
                json += "\\u00";
                json += hex[byte >> 4];
                json += hex[byte & 15];
            } else {
                if (c == '"' || c == '\\') {
                    json += '\\';
                }
                json += c;
            }
        }
        json += '"';
    }
    return json += ']';
}

}  // namespace hearsay::store
