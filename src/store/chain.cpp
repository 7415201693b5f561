// SPDX-License-Identifier: Apache-2.0

#include "store/chain.hpp"

#include "text/json.hpp"

#include <array>

namespace hearsay::store {

namespace {

constexpr std::string_view insert_recording =
    "INSERT INTO recording (number, at, tool, reason, made_by) VALUES (?, ?, ?, ?, ?)";

constexpr std::string_view select_recording =
    "SELECT at, made_by, reason, tool FROM recording WHERE number = ?";

constexpr std::string_view select_entries =
    "SELECT kind, id, change, digest FROM entry WHERE recording = ? ORDER BY kind, id";

constexpr std::string_view select_sources = R"(
SELECT file.identity, source.recorder, source.sha256, source.size
FROM recording_file AS source CROSS JOIN file ON file.file = source.file
WHERE source.recording = ?
ORDER BY file.identity
)";

constexpr std::string_view digest_before = "SELECT digest FROM recording WHERE number = ?";

constexpr std::string_view set_digest = "UPDATE recording SET digest = ? WHERE number = ?";

/// Writes one line; members have to be given in the order of their keys.
class Line {
public:
    Line& text(std::string_view key, std::string_view value) {
        if (!value.empty()) {
            text::append_quoted(begin(key), value);
        }
        return *this;
    }
    Line& number(std::string_view key, std::int64_t value) {
        begin(key) += std::to_string(value);
        return *this;
    }
    std::string end() { return std::move(out_ += "}\n"); }

private:
    std::string& begin(std::string_view key) {
        out_ += out_.empty() ? '{' : ',';
        text::append_quoted(out_, key);
        return out_ += ':';
    }
    std::string out_;
};

}  // namespace

std::string_view name_of(EntryChange change) {
    constexpr std::array<std::string_view, 3> names{"added", "changed", "withdrawn"};
    return names.at(static_cast<std::size_t>(change));
}

EntryChange entry_change(const Statement& row, int column) {
    const std::int64_t number = row.integer(column);
    if (number < 0 || number > static_cast<std::int64_t>(EntryChange::withdrawn)) {
        fail_corrupt("no change has the number " + std::to_string(number));
    }
    return static_cast<EntryChange>(number);
}

ContentDigest
digest_of_recording(Database& database, std::int64_t number, const ContentDigest& before) {
    text::Sha256 sha256;
    Statement recording(database, select_recording);
    if (!recording.bind(number).step()) {
        fail_corrupt("there is no recording " + std::to_string(number));
    }
    sha256.update(Line()
                      .number("at", recording.integer(0))
                      .text("before", text::hex(before))
                      .text("by", recording.view(1))
                      .number("number", number)
                      .text("reason", recording.view(2))
                      .text("tool", recording.view(3))
                      .end());
    Statement entries(database, select_entries);
    entries.bind(number);
    while (entries.step()) {
        const std::string of_content =
            entries.is_null(3) ? std::string() : text::hex(digest(entries, 3));
        sha256.update(Line()
                          .text("change", name_of(entry_change(entries, 2)))
                          .text("digest", of_content)
                          .text("id", entries.view(1))
                          .text("kind", name_of(word<Kind>(entries, 0)))
                          .end());
    }
    Statement sources(database, select_sources);
    sources.bind(number);
    while (sources.step()) {
        sha256.update(Line()
                          .text("file", sources.view(0))
                          .text("recorder", sources.view(1))
                          .text("sha256", sources.view(2))
                          .number("size", sources.integer(3))
                          .end());
    }
    return sha256.finish();
}

void write_note(Database& database, std::int64_t number, const RecordingNote& note) {
    Statement(database, insert_recording).run(number, note.at, note.tool, note.reason, note.by);
}

void close_recording(Database& database, std::int64_t number) {
    ContentDigest before{};
    Statement last(database, digest_before);
    if (last.bind(number - 1).step()) {
        before = digest(last, 0);
    }
    const ContentDigest own = digest_of_recording(database, number, before);
    Statement(database, set_digest).run(std::span<const std::uint8_t>(own), number);
}

}  // namespace hearsay::store
