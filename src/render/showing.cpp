// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/claim_json.hpp"
#include "render/record_json.hpp"
#include "render/record_name.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"

#include <algorithm>

namespace hearsay {

namespace {

/// Each line by itself made safe, and where it is shown isolated, so that a right-to-left text
/// stays in its line. Isolates are no TOML.
std::string safe_lines(std::string_view lines, bool is_shown) {
    std::string out;
    for (std::size_t begin = 0; begin < lines.size();) {
        const auto end = std::min(lines.find('\n', begin), lines.size());
        const auto safe = text::terminal_safe(lines.substr(begin, end - begin));
        out += (is_shown ? text::isolate(safe) : safe) + '\n';
        begin = end + 1;
    }
    return out;
}

Kind kind_of(const Records& record) {
    if (!record.events.empty()) {
        return Kind::event;
    }
    if (!record.actors.empty()) {
        return Kind::actor;
    }
    if (!record.outlets.empty()) {
        return Kind::outlet;
    }
    return record.documents.empty() ? Kind::claim : Kind::document;
}

}  // namespace

std::string show_text(
    std::string_view toml,
    const Place& place,
    const std::vector<RecordId>& referring,
    const TextOptions& options
) {
    const text::Style style{options.color};
    std::string out;
    if (!place.file.empty()) {
        out = style.dim("# " + text::terminal_safe(place.file) + ':' + std::to_string(place.line)) +
              '\n';
    }
    out += safe_lines(toml, options.is_shown);
    out += '\n';
    if (referring.empty()) {
        return out + style.dim("# no record refers to it") + '\n';
    }
    constexpr std::size_t limit = 50;
    out += style.dim("# referred to by " + text::plural(referring.size(), "record") + ":") + '\n';
    for (std::size_t i = 0; i < referring.size() && i < limit; ++i) {
        out += style.dim("#   " + render::record_name(referring[i])) + '\n';
    }
    if (referring.size() > limit) {
        out += style.dim("#   and " + text::thousands(referring.size() - limit) + " more") + '\n';
    }
    return out;
}

std::string show_json(
    const Records& record, const std::vector<RecordId>& referring, const std::string& known_at
) {
    const auto kind = kind_of(record);
    const text::Json answer{
        {"schema", "hearsay.show/1"},
        {"kind", name_of(kind)},
        {"known_at", render::or_null(known_at)},
        {"record", records_json(record, kind).at(0)},
        {"referred_to_by", ids_json(referring)},
    };
    return text::dump(answer, true);
}

}  // namespace hearsay
