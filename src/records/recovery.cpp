// SPDX-License-Identifier: Apache-2.0

#include "records/recovery.hpp"

#include "records/chunks.hpp"
#include "records/obstacles.hpp"
#include "records/syntax.hpp"
#include "records/syntax_words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace hearsay::records {
namespace {

constexpr std::array all_kinds{Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim};

constexpr int most_repairs = 20;
constexpr std::size_t most_bytes_again = std::size_t{64} << 20;

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

void blank_out(std::string& text, std::size_t begin, std::size_t end) {
    std::replace_if(
        text.begin() + static_cast<std::ptrdiff_t>(begin),
        text.begin() + static_cast<std::ptrdiff_t>(end),
        [](char c) { return c != '\n'; },
        ' '
    );
}

/// One text on its way through the parser: what stops it is reported and blanked out, and the rest
/// parsed again.
class Recovery {
public:
    Recovery(std::string_view text, const Scan& scanned, Faults& faults)
        : text_(text), scanned_(scanned), faults_(faults), parsed_(text) {}

    Recovered run() {
        if (scanned_.open_text) {
            drop_open_text(*scanned_.open_text);
        }
        for (int attempt = 0;; ++attempt) {
            auto result = parse();
            if (result) {
                out_.tree = std::move(result.value());
                return std::move(out_);
            }
            if (attempt == most_repairs) {
                report_last(result.error());
                break;
            }
            const bool is_last = !may_go_on(attempt);
            if (!is_last && drop_obstacles(result.error())) {
                continue;
            }
            const Chunk chunk = report(result.error());
            const auto broken = parsed_.substr(chunk.begin, chunk.end - chunk.begin);
            if (is_last) {
                report_last(result.error());
            }
            if (is_last || from_first(broken).empty()) {
                break;
            }
            drop(chunk);
        }
        append(out_.lost, lost_within(parsed_));
        return std::move(out_);
    }

private:
    [[nodiscard]] Result<Tree, SyntaxError> parse() const {
        // What was blanked out may have been the start or the end of a text.
        const bool is_plain = rest_.empty() && !scanned_.is_confusing;
        return is_plain ? parse_toml(parsed_) : parse_toml(parsable(parsed_));
    }

    /// Whether a text is parsed once more: a large one only a few times.
    [[nodiscard]] bool may_go_on(int attempt) const {
        return text_.size() * static_cast<std::size_t>(attempt + 1) <= most_bytes_again;
    }

    void drop(const Chunk& chunk) {
        if (rest_.empty()) {
            rest_ = text_;
        }
        append(
            out_.lost,
            lost_within(std::string_view(rest_).substr(chunk.begin, chunk.end - chunk.begin))
        );
        out_.lost_top = out_.lost_top || chunk.above_records;
        blank_out(rest_, chunk.begin, chunk.end);
        parsed_ = rest_;
    }

    /// All from the record on in which a text of several lines starts that never ends.
    void drop_open_text(std::size_t start) {
        const std::string marks(3, text_[start]);
        faults_.add_at(
            "H004", start, "the text that starts here never ends", "close it with " + marks
        );
        Chunk chunk = chunk_around(text_, start);
        chunk.end = text_.size();
        drop(chunk);
    }

    /// Where a record cannot be opened because its name is taken: what takes it. False where
    /// nothing was dropped.
    bool drop_obstacles(const SyntaxError& error) {
        if (!is_name_taken(error)) {
            return false;
        }
        const auto obstacles =
            obstacles_above(parsed_, faults_.lines().offset({error.at.line, error.at.column}));
        for (const Obstacle& obstacle : obstacles) {
            tell(obstacle, faults_);
            drop(obstacle.chunk);
        }
        return !obstacles.empty();
    }

    /// That nobody looked further.
    void report_last(const SyntaxError& error) {
        faults_.add(
            "H008",
            {error.at.line, error.at.column, error.at.line, error.at.column + 1},
            "too much of this file is no TOML: the rest of it was not looked at",
            "correct what is told of it, and check it again"
        );
    }

    /// Reports the error and returns what it takes with it.
    Chunk report(const SyntaxError& error) {
        const SyntaxWords words = in_words(error, faults_.lines(), parsed_);
        // A stand-in for a byte that has been reported is no second fault.
        if (!faults_.any_on_line(words.at.line)) {
            faults_.add("H004", words.at, words.message, words.help);
        }
        const std::size_t offset = faults_.lines().offset({words.at.line, words.at.column});
        return chunk_around(parsed_, std::min(offset, text_.size() - 1));
    }

    std::string_view text_;
    const Scan& scanned_;
    Faults& faults_;
    Recovered out_;
    std::string rest_;  ///< the text with what was dropped blanked out, once anything was
    std::string_view parsed_;
};

}  // namespace

Lost lost_within(std::string_view text) {
    Lost found;
    LinesOfTexts of_texts(text);
    std::span<const Kind> kinds;  // that the record may have; none where it has its id
    for (std::size_t pos = 0; pos < text.size();) {
        const bool is_of_text = of_texts.has(pos);
        const std::string_view line = next_line(text, pos);
        if (is_of_text) {
            continue;
        }
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
    return Recovery(text, scanned, faults).run();
}

}  // namespace hearsay::records
