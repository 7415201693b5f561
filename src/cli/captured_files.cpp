// SPDX-License-Identifier: Apache-2.0

#include "cli/captured_files.hpp"

#include "cli/file_digest.hpp"

#include <algorithm>
#include <optional>

namespace hearsay::cli {

namespace {

namespace fs = std::filesystem;

/// What is wrong with a capture, in words that follow the name of its document; empty for nothing.
using Fault = std::string;

/// The path of a capture; none where it leaves the folder of its record file, which no record does
/// that hearsay has read.
std::optional<fs::path> path_of(const Capture& capture, const fs::path& database_folder) {
    const fs::path relative(capture.file);
    if (relative.is_absolute() || std::ranges::count(relative, fs::path("..")) != 0) {
        return std::nullopt;
    }
    return (database_folder / capture.recorded_from).parent_path() / relative;
}

Fault fault_of(const Capture& capture, const fs::path& database_folder) {
    const std::string name = "its capture `" + capture.file + '`';
    const std::optional<fs::path> path = path_of(capture, database_folder);
    if (!path) {
        return name + " is not below the folder of its record file";
    }
    std::error_code failure;
    const fs::file_status status = fs::status(*path, failure);
    if (status.type() == fs::file_type::not_found) {
        return name + " is missing from `" + path->parent_path().string() + '`';
    }
    if (failure) {
        return name + " cannot be read: " + failure.message();
    }
    if (!fs::is_regular_file(status)) {
        return name + " is not a file";
    }
    const std::optional<std::string> sha256 = sha256_of_file(*path);
    if (!sha256) {
        return name + " cannot be read";
    }
    return *sha256 == capture.sha256 ? Fault()
                                     : name + " is not what was captured: its digest differs";
}

}  // namespace

std::vector<Diagnostic> missing_captures(const Records& records) {
    std::vector<Diagnostic> missing;
    for (const Document& document : records.documents) {
        const Place& place = document.recorded_at;
        // Where standard input was is not known.
        if (document.file.empty() || place.file.empty() || place.file == "-") {
            continue;
        }
        const fs::path path = fs::path(place.file).parent_path() / document.file;
        std::error_code failure;
        if (fs::is_regular_file(path, failure)) {
            continue;
        }
        Diagnostic& warning = missing.emplace_back();
        warning.code = "H113";
        warning.severity = Severity::warning;
        warning.place = place;
        warning.message =
            "the capture of `" + document.id + "` is not there: `" + document.file + '`';
        warning.help = "put it below the folder of the record file, or leave `file` out: answers "
                       "tell that the document is captured";
    }
    return missing;
}

void verify_captures(
    const std::vector<Capture>& captures, const fs::path& database_folder, Verification& found
) {
    for (const Capture& capture : captures) {
        // Where standard input was is not on record.
        if (capture.sha256.empty() || capture.recorded_from == "-") {
            ++found.captures_unchecked;
            continue;
        }
        ++found.captures;
        if (Fault fault = fault_of(capture, database_folder); !fault.empty()) {
            found.add(RecordId{.kind = Kind::document, .id = capture.document}, std::move(fault));
        }
    }
}

}  // namespace hearsay::cli
