// SPDX-License-Identifier: Apache-2.0

#include "records/checks.hpp"
#include "records/encodings.hpp"
#include "records/faults.hpp"
#include "records/files.hpp"
#include "records/scan.hpp"
#include "text/digest.hpp"

#include <algorithm>
#include <istream>

namespace hearsay::records {
namespace {

/// The text of a file as it was read; empty where it cannot be had any more.
std::string text_again(const Reading& reading, const std::string& path) {
    const auto places = places_of(reading);
    for (const KeptText& kept : places->kept) {
        if (kept.path == path) {
            return kept.text;
        }
    }
    const auto source = std::ranges::find(reading.files, path, &SourceFile::path);
    if (source == reading.files.end()) {
        return {};
    }
    FileContent content;
    read_whole(*source, content);
    std::string bytes = std::move(content.bytes);
    if (text::sha256_hex(bytes) != source->sha256) {
        return {};
    }
    if (bytes.starts_with(byte_order_mark)) {
        bytes.erase(0, byte_order_mark.size());
    }
    if (lone_line_ends(bytes)) {
        bytes = with_line_feeds(bytes);
    }
    const Scan scanned = scan(bytes);
    const bool is_harmless = scanned.faults.empty() && !scanned.has_crlf;
    return is_harmless ? bytes : harmless(bytes, scanned);
}

}  // namespace

void show_sources(const Reading& reading, std::vector<Diagnostic>& diagnostics) {
    // Sorted by file, so each is read once.
    for (std::size_t i = 0; i < diagnostics.size();) {
        const std::string path = diagnostics[i].place.file;
        const std::string text = text_again(reading, path);
        const text::LineIndex lines(text);
        for (; i < diagnostics.size() && diagnostics[i].place.file == path; ++i) {
            if (!text.empty() && diagnostics[i].place.line > 0) {
                show_source(diagnostics[i], lines);
            }
        }
    }
}

}  // namespace hearsay::records
