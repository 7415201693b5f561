// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/narrow.hpp"
#include "render/record_json.hpp"
#include "render/record_name.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace hearsay {

namespace {

void name_some(
    std::string& out,
    std::string_view what,
    const std::vector<RecordId>& ids,
    const TextOptions& options,
    bool verbose
) {
    const std::size_t limit = verbose ? ids.size() : 10;
    constexpr std::size_t indent = 4;
    constexpr std::size_t further = 6;
    if (ids.empty()) {
        return;
    }
    auto words = std::string(what) + ' ' + text::thousands(ids.size()) + ':';
    for (std::size_t i = 0; i < ids.size() && i < limit; ++i) {
        words += (i == 0 ? " " : ", ") + render::record_name(ids[i]);
    }
    if (ids.size() > limit) {
        words += ", and " + text::thousands(ids.size() - limit) + " more";
    }
    const std::size_t room = options.columns > further ? options.columns - further : 1;
    std::size_t before = indent;
    for (const auto& line : text::wrap(words, room)) {
        out += std::string(std::exchange(before, further), ' ') + line + '\n';
    }
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

using Lines = std::vector<std::string_view>;

/// A record by its tables: itself, and each of its appearances or affiliations with the blank line
/// before its header.
std::vector<Lines> tables_of(std::string_view text) {
    std::vector<Lines> tables(1);
    for (const auto line : lines_of(text)) {
        auto& last = tables.back();
        if (line.starts_with("[[") && !last.empty() && last.back().empty()) {
            last.pop_back();
            tables.push_back({{}, line});
        } else {
            last.push_back(line);
        }
    }
    return tables;
}

/// What tells one table from others under the same header: its first key.
std::string_view mark_of_table(const Lines& table) {
    constexpr std::size_t behind_header = 2;
    return table.size() > behind_header ? table[behind_header] : std::string_view();
}

/// What changed from one record to the next, by tables in order and in each by lines: those of the
/// one that the other lacks. A table's keys stand in a fixed order, so that each pair of lines
/// shows one changed key.
class Difference {
public:
    explicit Difference(const TextOptions& options)
        : style_{options.color}, options_{options.columns, false, options.is_shown} {}

    std::string take(std::string_view before, std::string_view after) {
        const auto old_tables = tables_of(before);
        const auto new_tables = tables_of(after);
        lines(old_tables.front(), new_tables.front(), false);
        std::map<std::string_view, std::vector<std::size_t>> places;  // the last one first
        for (std::size_t at = new_tables.size(); at-- > 1;) {
            places[mark_of_table(new_tables[at])].push_back(at);
        }
        std::size_t next = 1;
        for (std::size_t i = 1; i < old_tables.size(); ++i) {
            auto& same_mark = places[mark_of_table(old_tables[i])];
            while (!same_mark.empty() && same_mark.back() < next) {
                same_mark.pop_back();
            }
            if (same_mark.empty()) {
                lines(old_tables[i], {}, false);
                continue;
            }
            for (; next < same_mark.back(); ++next) {
                lines({}, new_tables[next], false);
            }
            lines(old_tables[i], new_tables[next++], true);
        }
        for (; next < new_tables.size(); ++next) {
            lines({}, new_tables[next], false);
        }
        if (out_.empty() && before != after) {  // as where the lines of one text changed places
            lines(lines_of(before), {}, false);
            lines({}, lines_of(after), false);
        }
        return std::move(out_);
    }

private:
    void show(std::string_view line, char sign) {
        const auto shown = sign + (' ' + text::isolate(text::terminal_safe(line)));
        const auto told = render::line_of(shown, {.indent = 6, .further = 8}, options_);
        for (const auto each : lines_of(told)) {
            out_ += sign == ' '   ? std::string(each)
                    : sign == '-' ? style_.dim(each)
                                  : style_.bold(each);
            out_ += '\n';
        }
    }

    /// `is_one_of_several`: a table whose header and mark say where the changed lines stand.
    void lines(const Lines& before, const Lines& after, bool is_one_of_several) {
        std::map<std::string_view, int> left;
        for (const auto line : before) {
            --left[line];
        }
        for (const auto line : after) {
            ++left[line];
        }
        const bool differs =
            std::ranges::any_of(left, [](const auto& each) { return each.second != 0; });
        if (is_one_of_several && differs) {
            show(after[1], ' ');
            show(mark_of_table(after), ' ');
        }
        for (const auto line : before) {
            if (left[line] < 0) {
                ++left[line];
                show(line, '-');
            }
        }
        for (const auto line : after) {
            if (left[line] > 0) {
                --left[line];
                show(line, '+');
            }
        }
    }

    text::Style style_;
    TextOptions options_;
    std::string out_;
};

std::string
difference(std::string_view before, std::string_view after, const TextOptions& options) {
    return Difference(options).take(before, after);
}

std::string by_words(std::string_view by) {
    return by.empty() ? std::string() : "  by " + text::isolate(text::terminal_safe(by));
}

text::Json text_or_null(const std::string& text) {
    return text.empty() ? text::Json(nullptr) : text::Json(text);
}

text::Json files_json(const std::vector<SourceFile>& files) {
    text::Json all = text::Json::array();
    for (const auto& file : files) {
        all.push_back(
            {{"path", file.path},
             {"file", file.identity},
             {"sha256", file.sha256},
             {"recorder", text_or_null(file.recorder)}}
        );
    }
    return all;
}

}  // namespace

std::string
history_text(const std::vector<Recording>& recordings, const TextOptions& options, bool verbose) {
    if (recordings.empty()) {
        return "nothing has been recorded yet\n";
    }
    std::string out;
    for (const auto& each : recordings) {
        const auto recording = "recording " + std::to_string(each.number);
        auto head = recording + "  " + instant_text(each.at);
        head += by_words(each.by);
        if (!each.recorder.empty()) {
            head += "  files of " + text::isolate(text::terminal_safe(each.recorder));
        }
        out += render::line_of(head, {0, 4, recording.size()}, options);
        constexpr render::Lie below{.indent = 4, .further = 6};
        if (!each.reason.empty()) {
            const auto reason = text::isolate(text::terminal_safe(each.reason));
            out += render::line_of("reason: " + reason, below, options);
        }
        for (const auto& file : each.files) {
            out += render::line_of("from " + text::terminal_safe(file.identity), below, options);
        }
        name_some(out, "added", each.added, options, verbose);
        name_some(out, "changed", each.changed, options, verbose);
        name_some(out, "withdrew", each.withdrawn, options, verbose);
    }
    return out;
}

std::string head_json(std::string_view head) {
    return text::dump(text::Json{{"schema", "hearsay.head/1"}, {"head", head}}, true);
}

std::string history_json(const std::vector<Recording>& recordings) {
    text::Json all = text::Json::array();
    for (const auto& each : recordings) {
        all.push_back({
            {"recording", each.number},
            {"at", instant_text(each.at)},
            {"by", text_or_null(each.by)},
            {"recorder", text_or_null(each.recorder)},
            {"tool", each.tool},
            {"reason", text_or_null(each.reason)},
            {"digest", each.digest},
            {"files", files_json(each.files)},
            {"added", ids_json(each.added)},
            {"changed", ids_json(each.changed)},
            {"withdrawn", ids_json(each.withdrawn)},
        });
    }
    return text::dump({{"schema", "hearsay.history/1"}, {"recordings", all}}, true);
}

std::string versions_text(
    const RecordId& id,
    const std::vector<Version>& versions,
    const std::vector<std::string>& tomls,
    const TextOptions& options
) {
    const auto record = render::record_name(id);
    auto out = render::line_of(
        record + ": " + text::plural(versions.size(), "version"), {0, 2, record.size()}, options
    );
    for (std::size_t i = 0; i < versions.size() && i < tomls.size(); ++i) {
        const auto& each = versions[i];
        auto head = "recording " + std::to_string(each.recording) + "  " + instant_text(each.at) +
                    by_words(each.by);
        std::string changes;
        if (each.withdrawn) {
            head += "  withdrawn";
        } else if (i == 0) {
            head += "  added";
            changes = difference({}, tomls[i], options);
        } else {
            head += versions[i - 1].withdrawn ? "  recorded again" : "  changed";
            changes = difference(tomls[i - 1], tomls[i], options);
        }
        if (!each.reason.empty()) {
            head += ": " + text::isolate(text::terminal_safe(each.reason));
        }
        out += render::line_of(head, {.indent = 2, .further = 4}, options) + changes;
    }
    return out;
}

std::string versions_json(const RecordId& id, const std::vector<Version>& versions) {
    text::Json all = text::Json::array();
    for (const auto& each : versions) {
        all.push_back({
            {"recording", each.recording},
            {"at", instant_text(each.at)},
            {"withdrawn", each.withdrawn},
            {"by", text_or_null(each.by)},
            {"reason", text_or_null(each.reason)},
            {"record", records_json(each.record, id.kind).at(0)},
        });
    }
    const text::Json answer{
        {"schema", "hearsay.versions/1"},
        {"kind", name_of(id.kind)},
        {"id", id.id},
        {"versions", all}};
    return text::dump(answer, true);
}

}  // namespace hearsay
