// SPDX-License-Identifier: Apache-2.0

#include "cli/captured_files.hpp"

#include "cli/file_digest.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

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

Diagnostic warning_about(const Document& document, std::string_view code, std::string message) {
    Diagnostic warning;
    warning.code = code;
    warning.severity = Severity::warning;
    warning.place = document.recorded_at;
    warning.message = std::move(message);
    return warning;
}

/// The path of a capture; none where standard input named it: where that was is not known.
std::optional<fs::path> path_of(const Document& document) {
    const std::string& record_file = document.recorded_at.file;
    if (document.file.empty() || record_file.empty() || record_file == "-") {
        return std::nullopt;
    }
    const fs::path named(record_file);
    std::error_code failure;
    // Captures are kept beside the file itself, not beside a link to it: `verify` looks there.
    const bool is_link = fs::is_symlink(named, failure);
    const fs::path itself = is_link ? fs::weakly_canonical(named, failure) : named;
    return itself.parent_path() / document.file;
}

Diagnostic missing_capture(const Document& document) {
    Diagnostic warning = warning_about(
        document,
        "H113",
        "the capture of `" + document.id + "` is not there: `" + document.file + '`'
    );
    if (document.file.find('\\') != std::string::npos) {
        std::string path = document.file;
        std::ranges::replace(path, '\\', '/');
        warning.help = "folders are separated by `/` everywhere: file = \"" + path + '"';
    } else {
        warning.help = "put it below the folder of the record file, or leave `file` out: answers "
                       "tell that the document is captured";
    }
    return warning;
}

Diagnostic digest_of_nothing(const Document& document) {
    Diagnostic warning = warning_about(
        document, "H117", "`" + document.id + "` has a `sha256`, and no `file` that it is of"
    );
    warning.help = "name the capture in `file`: without it `hearsay verify` has nothing to compare";
    return warning;
}

Diagnostic not_what_was_captured(const Document& document, const std::string& sha256) {
    Diagnostic warning = warning_about(
        document,
        "H118",
        "the capture of `" + document.id + "` is not what its `sha256` says: `" + document.file +
            '`'
    );
    warning.help = "the digest of the file is now \"" + sha256 +
                   "\": write that only if nothing has changed the file since it was captured";
    return warning;
}

Diagnostic capture_without_digest(const Document& document, const std::string& sha256) {
    Diagnostic warning =
        warning_about(document, "H119", "the capture of `" + document.id + "` has no `sha256`");
    warning.help = "without it nobody can tell whether the file still is what was captured: "
                   "sha256 = \"" +
                   sha256 + '"';
    return warning;
}

std::optional<Diagnostic> warning_of_capture(const Document& document) {
    const std::optional<fs::path> path = path_of(document);
    if (!path) {
        return std::nullopt;
    }
    std::error_code failure;
    if (!fs::is_regular_file(*path, failure)) {
        return missing_capture(document);
    }
    const std::optional<std::string> sha256 = sha256_of_file(*path);
    if (!sha256 || *sha256 == document.sha256) {
        return std::nullopt;
    }
    return document.sha256.empty() ? capture_without_digest(document, *sha256)
                                   : not_what_was_captured(document, *sha256);
}

}  // namespace

std::vector<Diagnostic> capture_warnings(const Records& records) {
    std::vector<Diagnostic> warnings;
    for (const Document& document : records.documents) {
        if (!document.sha256.empty() && document.file.empty()) {
            warnings.push_back(digest_of_nothing(document));
        } else if (auto warning = warning_of_capture(document)) {
            warnings.push_back(*std::move(warning));
        }
    }
    return warnings;
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
            ++found.capture_problem_count;
            found.add(RecordId{.kind = Kind::document, .id = capture.document}, std::move(fault));
        }
    }
}

}  // namespace hearsay::cli
