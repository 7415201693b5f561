// SPDX-License-Identifier: Apache-2.0

#include "records/chunks.hpp"

#include <hearsay/vocabulary.hpp>

#include <algorithm>

namespace hearsay::records {

std::string_view from_first(std::string_view line) {
    const std::size_t start = std::min(line.find_first_not_of(" \t"), line.size());
    return line.substr(start);
}

std::string_view next_line(std::string_view text, std::size_t& pos) {
    const std::size_t end = std::min(text.find('\n', pos), text.size());
    const std::string_view line = text.substr(pos, end - pos);
    pos = std::min(end + 1, text.size());
    return line;
}

std::optional<Kind> header_of(std::string_view line) {
    line = from_first(line);
    if (!line.starts_with("[[")) {
        return std::nullopt;
    }
    const std::string_view name = from_first(line.substr(2));
    return word_from<Kind>(name.substr(0, std::min(name.find_first_of(" \t]"), name.size())));
}

bool is_broken_header(std::string_view line) {
    line = from_first(line);
    return line.starts_with('[') && !header_of(line) && line.find('.') == std::string_view::npos &&
           !from_first(line.substr(1)).starts_with("defaults");
}

Chunk chunk_around(std::string_view text, std::size_t offset) {
    Chunk chunk;
    LinesOfTexts of_texts(text);
    std::size_t pos = 0;
    while (pos < text.size()) {
        const std::size_t start = pos;
        const std::string_view line = next_line(text, pos);
        const bool is_header = !of_texts.has(start) && header_of(line).has_value();
        if (is_header && start > offset) {
            chunk.end = start;
            break;
        }
        if (is_header) {
            chunk.begin = start;
            chunk.above_records = false;
        }
        chunk.end = pos;
    }
    if (chunk.above_records) {
        const std::size_t before = text.substr(0, offset).rfind('\n');
        chunk.begin = before == std::string_view::npos ? 0 : before + 1;
        const auto line_end = std::min(text.find('\n', offset), text.size());
        chunk.above_records = !is_broken_header(text.substr(chunk.begin, line_end - chunk.begin));
        if (chunk.above_records) {
            chunk.end = line_end;
        }
    }
    return chunk;
}

}  // namespace hearsay::records
