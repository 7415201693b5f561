// SPDX-License-Identifier: Apache-2.0

#include "records/toml_lines.hpp"

#include "text/escape.hpp"

namespace hearsay::records {
namespace {

/// Longer arrays get a line for each element.
constexpr std::size_t longest_array_line = 90;

std::string array_of(const std::vector<std::string>& texts) {
    std::string line;
    std::string column;
    for (const std::string& each : texts) {
        const std::string written = text::toml_basic(each);
        line += (line.empty() ? "" : ", ") + written;
        column += "    " + written + ",\n";
    }
    return line.size() <= longest_array_line ? "[" + line + "]" : "[\n" + column + "]";
}

}  // namespace

void TomlLines::header(std::string_view header) {
    out_ += out_.empty() ? "" : "\n";
    out_ += header;
    out_ += '\n';
}

void TomlLines::raw(std::string_view key, std::string_view value) {
    out_ += key;
    out_ += " = ";
    out_ += value;
    out_ += '\n';
}

void TomlLines::text(std::string_view key, std::string_view text) {
    if (!text.empty()) {
        const bool has_lines = text.find('\n') != std::string_view::npos;
        raw(key, has_lines ? text::toml_multiline(text) : text::toml_basic(text));
    }
}

void TomlLines::texts(std::string_view key, const std::vector<std::string>& texts) {
    if (!texts.empty()) {
        raw(key, array_of(texts));
    }
}

void TomlLines::ids(
    std::string_view one, std::string_view several, const std::vector<std::string>& ids
) {
    if (ids.size() == 1) {
        text(one, ids.front());
    } else {
        texts(several, ids);
    }
}

void TomlLines::date(std::string_view key, const std::optional<Date>& date) {
    if (date) {
        text(key, date->text);
    }
}

void TomlLines::flag(std::string_view key, bool flag) {
    if (flag) {
        raw(key, "true");
    }
}

void TomlLines::integer(std::string_view key, std::int64_t number) {
    raw(key, std::to_string(number));
}

void TomlLines::reliability(std::optional<char> letter) {
    if (letter) {
        text("reliability", std::string(1, *letter));
    }
}

}  // namespace hearsay::records
