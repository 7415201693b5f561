// SPDX-License-Identifier: Apache-2.0

#include "records/recovery.hpp"

#include "records/syntax.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace hearsay::records {
namespace {

constexpr std::array all_kinds{Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim};

constexpr int most_repairs = 20;
constexpr std::size_t most_bytes_again = std::size_t{64} << 20;

/// From its first letter on.
std::string_view from_first(std::string_view line) {
    const std::size_t start = std::min(line.find_first_not_of(" \t"), line.size());
    return line.substr(start);
}

/// The line that begins at `pos`, which is moved behind its newline.
std::string_view next_line(std::string_view text, std::size_t& pos) {
    const std::size_t end = std::min(text.find('\n', pos), text.size());
    const std::string_view line = text.substr(pos, end - pos);
    pos = std::min(end + 1, text.size());
    return line;
}

/// The kind of a line that opens a record, such as `[[claim]]`.
std::optional<Kind> header_of(std::string_view line) {
    line = from_first(line);
    if (!line.starts_with("[[")) {
        return std::nullopt;
    }
    const std::string_view name = from_first(line.substr(2));
    return word_from<Kind>(name.substr(0, std::min(name.find_first_of(" \t]"), name.size())));
}

/// Whether a line opens a record whose kind cannot be read: `[[clá im]]`, `[claim]]`. Parts of a
/// record, as `[[claim.appearance]]`, belong to it; `[defaults]` is none.
bool is_broken_header(std::string_view line) {
    line = from_first(line);
    return line.starts_with('[') && !header_of(line) && line.find('.') == std::string_view::npos &&
           !from_first(line.substr(1)).starts_with("defaults");
}

/// The id of a line such as `id = "x"`.
std::string_view id_of(std::string_view line) {
    line = from_first(line);
    if (!line.starts_with("id")) {
        return {};
    }
    line = from_first(line.substr(2));
    if (!line.starts_with('=')) {
        return {};
    }
    line = from_first(line.substr(1));
    if (line.empty() || (line[0] != '"' && line[0] != '\'')) {
        return {};
    }
    const std::string_view id = line.substr(1, line.find(line[0], 1) - 1);
    return is_id(id) ? id : std::string_view();
}

/// The part of a text that the record around an offset takes, from its header to the next; for an
/// offset above all records, its line, and the record that follows where that is its header.
struct Chunk {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool above_records = true;
};

Chunk chunk_around(std::string_view text, std::size_t offset) {
    Chunk chunk;
    std::size_t pos = 0;
    while (pos < text.size()) {
        const std::size_t start = pos;
        const bool is_header = header_of(next_line(text, pos)).has_value();
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

void blank_out(std::string& text, std::size_t begin, std::size_t end) {
    std::replace_if(
        text.begin() + static_cast<std::ptrdiff_t>(begin),
        text.begin() + static_cast<std::ptrdiff_t>(end),
        [](char c) { return c != '\n'; },
        ' '
    );
}

/// A heading that keeps the records of its kind from being opened, because TOML takes it for one
/// table of that name: a part, as `[[claim.appearance]]`, above the first `[[claim]]`, or
/// `[claim]`.
struct Obstacle {
    Chunk chunk;  ///< from the heading to the next heading that is not of the kind's parts
    Kind kind{};
    std::size_t length = 0;  ///< of the heading, in bytes
    bool is_part = false;
};

/// Where a line that begins as a heading names a kind: the end of that name within the line, and
/// the kind.
std::optional<std::pair<std::size_t, Kind>> kind_in_heading(std::string_view line) {
    if (!line.starts_with('[')) {
        return std::nullopt;
    }
    const std::string_view name = from_first(line.substr(line.starts_with("[[") ? 2 : 1));
    const std::size_t begin = line.size() - name.size();
    const std::size_t end = std::min(name.find_first_of(" \t.]"), name.size());
    const auto kind = word_from<Kind>(name.substr(0, end));
    return kind ? std::optional(std::pair(begin + end, *kind)) : std::nullopt;
}

/// The obstacles above the heading of a record at an offset, which could not be opened.
std::vector<Obstacle> obstacles_above(std::string_view text, std::size_t offset) {
    std::size_t at = text.rfind('\n', offset) + 1;  // 0 on the first line
    const auto kind = header_of(next_line(text, at));
    std::vector<Obstacle> found;
    if (!kind) {
        return found;
    }
    bool is_open = false;  // the last of them goes on
    for (std::size_t pos = 0; pos < offset;) {
        std::size_t start = pos;
        const std::string_view whole = next_line(text, pos);
        const std::string_view line = from_first(whole);
        start += whole.size() - line.size();
        if (!line.starts_with('[')) {
            continue;
        }
        const auto named = kind_in_heading(line);
        const bool is_of_kind = named && named->second == *kind;
        const bool is_part = is_of_kind && line.substr(named->first).starts_with('.');
        if (is_open && is_part) {
            continue;
        }
        if (is_open) {
            found.back().chunk.end = start;
            is_open = false;
        }
        if (!is_of_kind) {
            continue;
        }
        if (header_of(line)) {
            return {};  // opened well: the fault is another
        }
        const std::size_t close = std::min(line.find(']', named->first), line.size());
        const std::size_t length = std::min(line.find_first_not_of(']', close), line.size());
        found.push_back({{start, offset, false}, *kind, length, is_part});
        is_open = true;
    }
    return found;
}

void tell(const Obstacle& obstacle, Faults& faults) {
    const std::string name(name_of(obstacle.kind));
    const std::string heading = "[[" + name + "]]";
    const auto at = faults.lines().position(obstacle.chunk.begin);
    const auto line = static_cast<std::uint32_t>(at.line);
    const auto column = static_cast<std::uint32_t>(at.column);
    const Region region{line, column, line, column + static_cast<std::uint32_t>(obstacle.length)};
    if (obstacle.is_part) {
        faults.add(
            "H022",
            region,
            "a part of a record stands above the first " + heading,
            "move it below the " + heading + " that it belongs to"
        );
    } else {
        faults.add(
            "H011",
            region,
            backquoted(name) + " must be a list of tables, not a table",
            "write " + heading
        );
    }
}

}  // namespace

Lost lost_within(std::string_view text) {
    Lost found;
    std::span<const Kind> kinds;  // that the record may have; none where it has its id
    for (std::size_t pos = 0; pos < text.size();) {
        const std::string_view line = next_line(text, pos);
        if (const auto header = header_of(line)) {
            found.nameless.insert(kinds.begin(), kinds.end());
            kinds = std::span(std::ranges::find(all_kinds, *header), 1);
        } else if (is_broken_header(line)) {
            found.nameless.insert(kinds.begin(), kinds.end());
            kinds = all_kinds;
        } else if (const auto id = id_of(line); !id.empty()) {
            for (const Kind kind : kinds) {
                found.ids.push_back({kind, std::string(id)});
            }
            kinds = {};
        }
    }
    found.nameless.insert(kinds.begin(), kinds.end());
    return found;
}

Recovered parse_all(std::string_view text, const Scan& scanned, Faults& faults) {
    const auto& open_text = scanned.open_text;
    Recovered out;
    std::string rest;
    std::string_view parsed = text;
    const auto drop = [&](const Chunk& chunk) {
        if (rest.empty()) {
            rest = text;
        }
        append(
            out.lost,
            lost_within(std::string_view(rest).substr(chunk.begin, chunk.end - chunk.begin))
        );
        out.lost_top = out.lost_top || chunk.above_records;
        blank_out(rest, chunk.begin, chunk.end);
        parsed = rest;
    };
    if (open_text) {
        const std::string marks(3, text[*open_text]);
        faults.add_at(
            "H004", *open_text, "the text that starts here never ends", "close it with " + marks
        );
        Chunk chunk = chunk_around(text, *open_text);
        chunk.end = text.size();
        drop(chunk);
    }
    for (int attempt = 0; attempt < most_repairs; ++attempt) {
        // What was blanked out may have been the start or the end of a text.
        const bool is_plain = rest.empty() && !scanned.is_confusing;
        auto result = is_plain ? parse_toml(parsed) : parse_toml(parsable(parsed));
        if (result) {
            out.tree = std::move(result.value());
            return out;
        }
        const bool may_go_on =
            text.size() * static_cast<std::size_t>(attempt + 1) <= most_bytes_again;
        if (is_name_taken(result.error()) && may_go_on) {
            const auto& at = result.error().at;
            const auto obstacles =
                obstacles_above(parsed, faults.lines().offset({at.line, at.column}));
            for (const Obstacle& obstacle : obstacles) {
                tell(obstacle, faults);
                drop(obstacle.chunk);
            }
            if (!obstacles.empty()) {
                continue;
            }
        }
        const SyntaxWords words = in_words(result.error(), faults.lines(), parsed);
        // A stand-in for a byte that has been reported is no second fault.
        if (!faults.any_on_line(words.at.line)) {
            faults.add("H004", words.at, words.message, words.help);
        }
        const std::size_t offset = faults.lines().offset({words.at.line, words.at.column});
        const Chunk chunk = chunk_around(parsed, std::min(offset, text.size() - 1));
        const bool is_blank =
            from_first(parsed.substr(chunk.begin, chunk.end - chunk.begin)).empty();
        if (is_blank || !may_go_on) {
            break;
        }
        drop(chunk);
    }
    append(out.lost, lost_within(parsed));
    return out;
}

}  // namespace hearsay::records
