// SPDX-License-Identifier: Apache-2.0

#include "records/import_draft.hpp"

#include <hearsay/reading.hpp>

#include "text/escape.hpp"

#include <algorithm>

namespace hearsay::records {

namespace {

constexpr std::string_view first_line = "schema = 1\n";

/// A text as it may stand in a comment: on one line, controls escaped as in a string.
std::string safe(std::string_view text) {
    constexpr std::string_view plain_here = "\"\\";
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(plain_here, at), text.size());
        const auto quoted = text::toml_basic(text.substr(at, end - at));
        line.append(quoted, 1, quoted.size() - 2);
        if (end < text.size()) {
            line += text[end];
        }
        at = end + 1;
    }
    return line;
}

/// `[[claim]]`, and not `[[claim.appearance]]`.
bool begins_record(const DraftLine& line) {
    constexpr std::string_view opening = "\n[[";
    return line.toml.starts_with(opening) &&
           line.toml.find_first_of(".]", opening.size()) == line.toml.find("]]");
}

}  // namespace

bool DraftFault::is_gap() const {
    return code == "H010" || code == "H031" || code == "H032" || code == "H050";
}

void Draft::header(std::string_view header, std::string where) {
    lines_.push_back({"\n" + std::string(header), std::move(where)});
}

void Draft::text(std::string_view key, std::string_view text, std::string where) {
    if (!text.empty()) {
        const bool has_lines = text.find('\n') != std::string_view::npos;
        raw(key, has_lines ? text::toml_multiline(text) : text::toml_basic(text), std::move(where));
    }
}

void Draft::raw(std::string_view key, std::string_view value, std::string where) {
    auto& line = lines_.emplace_back();
    line.toml = key;
    line.toml += " = ";
    line.toml += value;
    line.where = std::move(where);
}

void Draft::comment(std::string_view text) { lines_.push_back({"# " + safe(text), {}}); }

void Draft::comment_out(std::size_t line, std::string_view remark) {
    auto& toml = lines_[line].toml;
    std::string commented = "# ";
    for (const char c : toml) {
        commented += c;
        commented += c == '\n' ? "# " : "";
    }
    toml = std::move(commented);
    add_remark(line, remark);
}

void Draft::add_remark(std::size_t line, std::string_view remark) {
    lines_[line].toml += "  # ";
    lines_[line].toml += safe(remark);
}

std::vector<DraftFault> Draft::faults() const {
    std::vector<DraftFault> faults;
    for (std::size_t begin = 0; begin < lines_.size();) {
        const std::size_t end = end_of_share(begin);
        add_faults(begin, end, faults);
        begin = end;
    }
    return faults;
}

std::size_t Draft::end_of_share(std::size_t begin) const {
    constexpr std::size_t lines_of_share = 1000;
    std::size_t end = std::min(begin + lines_of_share, lines_.size());
    while (end < lines_.size() && !begins_record(lines_[end])) {
        ++end;
    }
    return end;
}

void Draft::add_faults(std::size_t begin, std::size_t end, std::vector<DraftFault>& faults) const {
    std::vector<std::size_t> begins;
    begins.reserve(end - begin);
    std::size_t at = 2;
    for (std::size_t line = begin; line < end; ++line) {
        begins.push_back(at);
        at += 1 + static_cast<std::size_t>(std::ranges::count(lines_[line].toml, '\n'));
    }
    SourceFile source;
    source.path = "import";
    const auto reading = read_text(file_of(begin, end), source);
    const auto first = static_cast<std::ptrdiff_t>(faults.size());
    for (const auto& diagnostic : reading.diagnostics) {
        const auto after = std::ranges::upper_bound(begins, diagnostic.place.line);
        if (diagnostic.severity == Severity::error && after != begins.begin()) {
            faults.push_back(
                {begin + static_cast<std::size_t>(after - begins.begin()) - 1,
                 diagnostic.code,
                 diagnostic.message,
                 diagnostic.help}
            );
        }
    }
    std::ranges::stable_sort(faults.begin() + first, faults.end(), {}, &DraftFault::line);
}

std::string Draft::file() const { return file_of(0, lines_.size()); }

std::string Draft::file_of(std::size_t begin, std::size_t end) const {
    std::string file(first_line);
    for (std::size_t line = begin; line < end; ++line) {
        file += lines_[line].toml;
        file += '\n';
    }
    return file;
}

std::string FreshIds::make(const std::string& wanted) {
    auto id = wanted;
    for (auto& next = next_.emplace(wanted, 2).first->second; !taken_.insert(id).second; ++next) {
        id = wanted + '-' + std::to_string(next);
    }
    return id;
}

}  // namespace hearsay::records
