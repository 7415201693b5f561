// SPDX-License-Identifier: Apache-2.0

#include "cli/found_records.hpp"

#include "records/reading_run.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>

namespace hearsay::cli {

namespace fs = std::filesystem;

namespace {

/// What tells a file from others wherever hearsay is called from: its path relative to the
/// database. Links are followed once a folder, and once a file that is a link itself.
class Identities {
public:
    explicit Identities(const fs::path& database_folder) : database_folder_(database_folder) {}

    std::string of(const SourceFile& file) {
        if (file.path == "-") {
            return file.path;
        }
        auto identity = of_file(file);
        return identity == "-" ? "./-" : identity;  // "-" alone is standard input
    }

private:
    std::string of_file(const SourceFile& file) {
        const std::string& path = file.path;
        const auto slash = path.rfind('/');
        const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
        if (file.is_link || name.empty() || name == "." || name == "..") {
            return relative(resolved(path));
        }
        const std::string_view folder =
            slash == std::string::npos ? "." : std::string_view(path).substr(0, slash + 1);
        // Files come folder by folder.
        if (folder != folder_) {
            folder_ = folder;
            const std::string prefix = relative(resolved(folder_));
            prefix_ = prefix == "." ? "" : prefix.ends_with('/') ? prefix : prefix + '/';
        }
        return prefix_ + name;
    }

    [[nodiscard]] std::string relative(const fs::path& path) const {
        const fs::path from_database = path.lexically_relative(database_folder_);
        return (from_database.empty() ? path : from_database).generic_string();
    }

    const fs::path& database_folder_;
    std::string folder_;
    std::string prefix_;  ///< of the identities of what the folder holds
};

}  // namespace

fs::path resolved(const fs::path& path) {
    std::error_code failure;
    return fs::weakly_canonical(fs::absolute(path, failure), failure);
}

bool has_standard_input(const std::vector<SourceFile>& found) {
    return std::ranges::any_of(found, [](const SourceFile& file) { return file.path == "-"; });
}

FoundFiles find_records(const Session& session, const std::vector<std::string>& paths) {
    FoundFiles found = find_files(paths);
    const fs::path database_folder = session.database_folder();
    Identities identities(database_folder);
    for (SourceFile& file : found.files) {
        file.identity = identities.of(file);
    }
    // The chain of recordings tells of files in JSON, which has no other texts.
    std::erase_if(found.files, [&](const SourceFile& file) {
        const bool is_text =
            !text::first_invalid_utf8(file.path) && !text::first_invalid_utf8(file.identity);
        if (!is_text) {
            found.diagnostics.push_back(records::unreadable(
                file.path,
                "has a name that is not UTF-8",
                "give the file or its folder another name"
            ));
        }
        return !is_text;
    });
    return found;
}

}  // namespace hearsay::cli
